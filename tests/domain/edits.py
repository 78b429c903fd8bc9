"""Edits of texts of which is known what becomes of the words in them: to measure re-anchoring with."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Span = tuple[int, int]
Patch = tuple[int, int, str]
"""Code points of the old text, and what stands there afterwards."""


@dataclass(frozen=True)
class Case:
    """A span of an old text, and what must become of it in the new one.

    `place` is None for what is orphaned; `places` are all right places of what is ambiguous; `recheck` is
    None where sentences went or came inside the span, so that it depends on what they say.
    """

    kind: str
    text: str
    old: str
    new: str
    span: Span
    state: str
    place: Span | None
    recheck: bool | None = False
    places: frozenset[Span] = frozenset()


@dataclass(frozen=True)
class Edit:
    """Patches in order, what they do to spans that hold one of them, and spans worth trying."""

    patches: tuple[Patch, ...]
    recheck: bool | None = False
    spans: tuple[Span, ...] = ()


def apply(old: str, patches: tuple[Patch, ...]) -> str:
    new, at = [], 0
    for start, end, put in patches:
        new += [old[at:start], put]
        at = end
    return "".join([*new, old[at:]])


def expected(kind: str, name: str, old: str, edit: Edit, span: Span) -> Case | None:
    """What must become of a span where every patch lies inside it, outside it, or takes it away."""
    new, (start, end) = apply(old, edit.patches), span
    shift = before = 0
    touched = False
    for low, high, put in edit.patches:
        grown = len(put) - (high - low)
        if not put and low <= start and high >= end:
            return Case(kind, name, old, new, span, "orphaned", None)
        if high <= start:
            before += grown
        elif low >= end:
            continue
        elif start <= low and high <= end:
            shift += grown
            touched = touched or bool(old[low:high].strip() or put.strip())
        else:
            return None
    place = start + before, end + before + shift
    if place[0] >= place[1]:
        return None
    state = "changed" if touched else "exact"
    return Case(kind, name, old, new, span, state, place, edit.recheck if touched else False)


# --- spans -------------------------------------------------------------------------------------------------

_ENDS = re.compile(r"(?<!\bMr)(?<!\bDr)(?<![. ][A-Z])[.!?]+[\"”»']?(?=\s|$)|。”?|！|？")


def sentences(text: str) -> list[Span]:
    """Sentences as people see them; lines without a full stop too."""
    found: list[Span] = []
    for line in re.finditer(r"[^\n]+", text):
        at = line.start()
        for match in _ENDS.finditer(text, line.start(), line.end()):
            found.append((at, match.end()))
            at = match.end()
            while at < line.end() and text[at] in " \t":
                at += 1
        if at < line.end():
            found.append((at, line.end()))
    return [(a, b) for a, b in found if re.search(r"\w", text[a:b])]


def paragraphs(text: str) -> list[Span]:
    return [match.span() for match in re.finditer(r"(?:[^\n]|\n(?!\n))+", text)]


def tokens(text: str, span: Span) -> list[Span]:
    return [
        match.span()
        for match in re.finditer(r"\w+(?:[.,’']\w+)*", text[: span[1]])
        if match.start() >= span[0]
    ]


def inner(text: str, sentence: Span, patch: Span, rng: random.Random) -> Iterator[Span]:
    """Spans in a sentence: all of it, without its last sign, clauses that hold a patch, parts of words."""
    start, end = sentence
    yield sentence
    if text[end - 1] in ".!?":
        yield start, end - 1
    found = tokens(text, sentence)
    left = [a for a, b in found if b < patch[0]]
    right = [b for a, b in found if a > patch[1]]
    if left and right:
        yield rng.choice(left[-4:]), rng.choice(right[:4])
        low, high = rng.choice(left[-4:]), rng.choice(right[:4])
        if text[low : low + 2].isalnum() and text[high - 2 : high].isalnum():
            yield low + 1, high - 1


def beside(text: str, sentence: Span, patch: Span, rng: random.Random) -> Iterator[Span]:
    """Spans in the same sentence that no patch touches, two words away at least, and other sentences."""
    found = tokens(text, sentence)
    left = [at for at in found if at[1] < patch[0]][:-2]
    right = [at for at in found if at[0] > patch[1]][2:]
    for side in (left, right):
        if side:
            low = rng.randrange(len(side))
            yield side[low][0], side[min(low + rng.randint(0, 5), len(side) - 1)][1]
    others = [other for other in sentences(text) if other != sentence]
    yield from rng.sample(others, min(2, len(others)))


# --- edits inside a sentence -------------------------------------------------------------------------------

Editor = Callable[[str, random.Random], Edit | None]


def within(pattern: str, change: Callable[[re.Match[str], random.Random], str], recheck: bool) -> Editor:
    """An edit of one match of a pattern; `change` gives what is put there."""

    def edit(text: str, rng: random.Random) -> Edit | None:
        found = list(re.finditer(pattern, text))
        if not found:
            return None
        match = rng.choice(found)
        put = change(match, rng)
        sentence = next((s for s in sentences(text) if s[0] <= match.start() and match.end() <= s[1]), None)
        if sentence is None or put == match[0]:
            return None
        patch = match.span()
        if put.startswith(match[0] + " "):
            patch, put = (match.end(), match.end()), put.removeprefix(match[0])
        spans = [*inner(text, sentence, patch, rng), *beside(text, sentence, patch, rng)]
        if re.fullmatch(r"[\w,.’'-]*\w", match[0]) and put and patch[0] < patch[1]:
            spans.append(patch)
        at = sentences(text).index(sentence)
        if at + 1 < len(sentences(text)):
            spans.append((sentence[0], sentences(text)[at + 1][1]))
        return Edit(((*patch, put),), recheck, tuple(spans))

    return edit


def _other_number(match: re.Match[str], rng: random.Random) -> str:
    digits = match[0]
    return rng.choice((digits + "0", digits[:-1] + str((int(digits[-1]) + 1) % 10), "9" + digits))


_NAMES = (
    r"Lindqvist|Petrovic|Moreau|Lindenau|Saxony|Bergen|Monday|Okafor|Solberg|Ostrava|Brandt|Friday|Abel|"
    r"Halden|Whitlock|Nowak|Dogwood|Kessler|Delmar|Marlow|Arlen|Brennfurt|Calderon|Dunmore|Eskvall|"
    r"Farnham|Gorlice|Halvik|Fors|Haddad|Mensah|Costa|Levi|Vogel|Calder|Brontë|Šimková|Núñez|Rook|Timm|"
    r"Aurora|Громов|Ruiz|Pérez|Lefèvre"
)
_PLAIN = (
    r"(?<=[a-z,] )(?:report|estimate|drivers|letters|money|company|council|bridge|house|archive|leak|"
    r"warehouse|road|plan|damage|repairs|river|votes|ships|office|pumps|pier|rope|tonnes|crates|customs|"
    r"permit|planned|ship|port|figures|fire|alarm|staff|notes|contract|meeting|record|barley|market|dam|"
    r"mine|vessel|fine)(?= [a-z])"
)
OTHER = "gizmo matter thing rumour parcel ladder garden window kettle pencil".split()
_VERBS = r"\b(?:is|was|were|are|had|has|will|would|could|should|may|might|did|shall|must)(?= (?!not)[a-z])"

INSIDE: dict[str, Editor] = {
    "number": within(r"(?<![\w.,])\d{1,3}(?:,\d{3})*(?![\w.,:]\d|\w|[.)] ?[A-Z(])", _other_number, True),
    "decimal": within(r"\d+[.,]\d(?=\D)", lambda m, rng: m[0][:-1] + str((int(m[0][-1]) + 3) % 10), True),
    "million": within(r"\bmillions?\b", lambda m, rng: m[0].replace("million", "billion"), True),
    "name": within(rf"\b(?:{_NAMES})\b", lambda m, rng: rng.choice(("Zebulon", "Quarrie", "Ottokar")), True),
    "negation": within(_VERBS, lambda m, rng: m[0] + " not", True),
    "not taken out": within(
        r" not(?= [a-z])| never(?= [a-z])|(?<=could|would)n[’']t", lambda m, rng: "", True
    ),
    "n't": within(
        r"\b(?:could|would|should|did|was|were|had)(?= (?!not)[a-z])",
        lambda m, rng: m[0] + rng.choice(("n't", "n’t")),
        True,
    ),
    "never": within(
        r"\b(?:has|had|would|could|should|was)(?= (?!not)[a-z])", lambda m, rng: m[0] + " never", True
    ),
    "modal": within(
        r"(?<=[a-z] )(?:will|would|may|could|should|must|might|shall)(?= )",
        lambda m, rng: rng.choice([x for x in ("will", "might", "could", "must") if x != m[0]]),
        True,
    ),
    "nicht, pas, не": within(
        r"(?<= )(?:wurde|soll|müssen|a été|doivent|построили|решат|drei|fahren)(?= )",
        lambda m, rng: (
            m[0] + (" не" if m[0] > "я" or "а" <= m[0][0] <= "я" else rng.choice((" nicht", " pas")))
        ),
        True,
    ),
    "other word": within(_PLAIN, lambda m, rng: rng.choice(OTHER), False),
    "word put in": within(r"(?<=[a-z]) (?=[a-z])", lambda m, rng: f" {rng.choice(OTHER)} ", False),
    "word left out": within(
        r"(?<=[a-z,] )(?:about|some|only|later|again|further|still) (?=[a-z\d])", lambda m, rng: "", False
    ),
    "comma": within(r"(?<=[a-zà-я]) (?=[a-zà-я])", lambda m, rng: ", ", False),
    "comma taken out": within(r"(?<=[a-z]),(?= [a-z])", lambda m, rng: "", False),
    "other sign": within(
        r"(?<=\w)[.;:](?=\s|$)", lambda m, rng: rng.choice([x for x in "!;…" if x != m[0]]), False
    ),
    "contraction": within(r"(?<=did|was|had) not\b", lambda m, rng: "n't", False),
    "case": within(r"(?<=[a-z] )[a-z]{4,}(?= )", lambda m, rng: m[0].upper(), False),
    "same number": within(r"(?<![\d,.])\d,\d{3}(?![\d,.])", lambda m, rng: m[0].replace(",", ""), False),
    "percent": within(r"(?<=\d) percent", lambda m, rng: "%", False),
}
