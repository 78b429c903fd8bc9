"""Edits of white space, whole sentences and paragraphs, and several edits at once."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from tests.domain.drafts import drafts
from tests.domain.edits import INSIDE, OTHER, Case, Edit, Editor, Span, beside, expected, sentences, tokens


def quotation_marks(text: str, rng: random.Random) -> Edit | None:
    """Straight marks for curly ones, or the other way."""
    if re.search("[“”]", text):
        patches = [(m.start(), m.end(), '"' if m[0] in "“”" else "'") for m in re.finditer("[“”’]", text)]
    else:
        seen = [m.start() for m in re.finditer('"', text)]
        patches = [(at, at + 1, "“”"[n % 2]) for n, at in enumerate(seen)]
    if not patches:
        return None
    spans = list(sentences(text))
    spans += [m.span() for m in re.finditer(r"[“\"][^“”\"\n]+[”\"]", text)]
    spans += [(a + 1, b - 1) for a, b in spans if text[a] in '“"' and text[b - 1] in '”"' and b - a > 4]
    return Edit(tuple(patches), False, tuple(rng.sample(spans, min(8, len(spans)))))


# --- edits of white space, of whole sentences and of paragraphs --------------------------------------------


def controls(text: str, rng: random.Random, count: int = 6) -> tuple[Span, ...]:
    """Spans of many sizes anywhere: sentences, several of them, numbers, names, clauses, parts of words."""
    found = sentences(text)
    spans = rng.sample(found, min(count, len(found)))
    at = rng.randrange(len(found))
    spans.append((found[at][0], found[min(at + 2, len(found) - 1)][1]))
    for pattern in (r"\d[\d,.]*\d", r"(?<=[a-z] )[A-Z]\w+", r"\w+(?: \w+){3,7}", r"\w\w\w+ \w+ \w\w\w+"):
        matches = list(re.finditer(pattern, text))
        if matches:
            a, b = rng.choice(matches).span()
            spans.append(
                (a, b)
                if pattern[0] != "\\" or pattern[-1] == "d"
                else (a + 1, b - 1)
                if b - a > 3
                else (a, b)
            )
    return tuple(spans)


def wrapped(text: str, rng: random.Random) -> Edit:
    """Lines broken at a width, line breaks inside paragraphs undone, or blanks doubled."""
    width = rng.choice((40, 60, 72))
    patches, column = [], 0
    for match in re.finditer(r"[^\s]+( )?", text):
        column = 0 if match.start() and text[match.start() - 1] == "\n" else column
        column += len(match[0])
        if match[1] and column > width:
            patches.append((match.end() - 1, match.end(), "\n"))
            column = 0
    return Edit(tuple(patches), False, controls(text, rng))


def unwrapped(text: str, rng: random.Random) -> Edit | None:
    """The line breaks inside paragraphs undone."""
    patches = tuple((m.start(), m.end(), " ") for m in re.finditer(r"(?<=[a-z,.])\n(?=[a-zA-Z])", text))
    return Edit(patches, False, controls(text, rng)) if patches else None


def blanks(text: str, rng: random.Random) -> Edit:
    """Blanks doubled, or made unbreakable, behind sentences and words."""
    put = rng.choice(("  ", "\u00a0", "\t", " \u200a"))
    patches = tuple(
        (m.start(), m.end(), put)
        for m in re.finditer(r"(?<=[a-z.,]) (?=[a-zA-Z])", text)
        if rng.random() < 0.3
    )
    return Edit(patches, False, controls(text, rng))


def carriage_returns(text: str, rng: random.Random) -> Edit | None:
    """Line ends of another system."""
    patches = tuple((m.start(), m.end(), "\r\n") for m in re.finditer(r"\n", text))
    return Edit(patches, False, controls(text, rng)) if patches else None


_NEWS = (
    "Officials met again in the evening for talks. ",
    "It rained for most of the afternoon. ",
    "“That is all there is,” she added. ",
    "The talks went on behind closed doors until late. ",
)


def sentence_put_in(text: str, rng: random.Random) -> Edit | None:
    """A new sentence before or after another."""
    found = [s for s in sentences(text) if text[s[1] - 1] in '.!?"']
    if not found:
        return None
    start, end = rng.choice(found)
    patch = (
        (start, start, rng.choice(_NEWS))
        if rng.random() < 0.5
        else (end, end, " " + rng.choice(_NEWS).strip())
    )
    return Edit((patch,), None, ((start, end), *controls(text, rng)))


def emoji(text: str, rng: random.Random) -> Edit:
    """Emoji before the text and before a sentence."""
    start, end = rng.choice(sentences(text)[1:] or sentences(text))
    return Edit(
        ((0, 0, "😀 "), (start, start, "👍🏽 ")) if start else ((0, 0, "👩‍👩‍👧 "),),
        False,
        ((start, end), *controls(text, rng)),
    )


def _whole(text: str, rng: random.Random) -> Span | None:
    """A sentence of some length that stands once, with the blank behind it."""
    found = [
        s
        for s in sentences(text)
        if len(text[s[0] : s[1]].split()) >= 4 and text.count(text[s[0] : s[1]]) == 1
    ]
    if not found:
        return None
    start, end = rng.choice(found)
    while end < len(text) and text[end] in " ":
        end += 1
    return start, end


def deleted(text: str, rng: random.Random) -> Edit | None:
    """A sentence taken out."""
    cut = _whole(text, rng)
    if cut is None:
        return None
    words = tokens(text, cut)
    parts = (
        ((words[0][0], words[3][1]), (words[1][0], words[-1][1]), words[len(words) // 2])
        if len(words) > 4
        else ()
    )
    return Edit(((*cut, ""),), None, (_bare(text, cut), *parts, *controls(text, rng, 3)))


def _bare(text: str, span: Span) -> Span:
    return span[0], span[0] + len(text[slice(*span)].rstrip())


def similar_elsewhere(text: str, rng: random.Random) -> Edit | None:
    """A sentence taken out while one much like it comes in far away."""
    cut = _whole(text, rng)
    found = sentences(text)
    if cut is None or len(tokens(text, cut)) < 6:
        return None
    own = next(n for n, s in enumerate(found) if s[0] == cut[0])
    far = [n for n, s in enumerate(found) if abs(n - own) > 3 and text[s[1] - 1] in ".!?"]
    if not far:
        return None
    words = [w for w in tokens(text, cut) if text[w[0]].islower()]
    if not words:
        return None
    word = rng.choice(words)
    put = " " + (text[cut[0] : word[0]] + rng.choice(OTHER) + text[word[1] : cut[1]]).strip()
    at = found[rng.choice(far)][1]
    patches = tuple(sorted([(*cut, ""), (at, at, put)]))
    clause = tokens(text, cut)
    spans = (_bare(text, cut), (clause[1][0], clause[-1][1]), (clause[0][0], clause[-2][1]))
    return Edit(patches, False, spans)


def clause_deleted(text: str, rng: random.Random) -> Edit | None:
    """A clause behind a comma taken out; the words before it stay."""
    found = list(re.finditer(r",(?: [a-z]+){4,}(?=\.)", text))
    if not found:
        return None
    match = rng.choice(found)
    sentence = next((s for s in sentences(text) if s[0] <= match.start() < s[1]), None)
    if sentence is None:
        return None
    gone = match.start() + 2, match.end()
    return Edit(
        ((*match.span(), ""),),
        False,
        (gone, (sentence[0], match.start()), *beside(text, sentence, match.span(), rng)),
    )


def split_sentence(text: str, rng: random.Random) -> Edit | None:
    """One sentence made two."""
    found = list(re.finditer(r", (and|but|although|after|because) (?=[a-z])|; (the|it|he|she) ", text))
    if not found:
        return None
    match = rng.choice(found)
    sentence = next(s for s in sentences(text) if s[0] <= match.start() < s[1])
    word = (match[1] or match[2]).capitalize()
    spans = (sentence, *beside(text, sentence, match.span(), rng))
    return Edit(((match.start(), match.end(), f". {word} "),), False, spans)


def joined_sentences(text: str, rng: random.Random) -> Edit | None:
    """Two sentences made one."""
    found = list(re.finditer(r"\. (It|He|She|They|The|Some|About|No) (?=[a-z])", text))
    if not found:
        return None
    match = rng.choice(found)
    there = [s for s in sentences(text) if s[0] <= match.start() < s[1] or s[0] <= match.start(1) < s[1]]
    if len(there) != 2:
        return None
    spans = ((there[0][0], match.start()), (match.end(), there[1][1]), (there[0][0], there[1][1]))
    return Edit(((match.start(), match.end(), f", and {match[1].lower()} "),), False, spans)


def merged_paragraphs(text: str, rng: random.Random) -> Edit | None:
    """A blank line taken out between two paragraphs."""
    found = list(re.finditer(r"(?<=[.!?\"”])\n\n", text))
    return Edit(((*rng.choice(found).span(), " "),), False, controls(text, rng)) if found else None


def split_paragraph(text: str, rng: random.Random) -> Edit | None:
    """A blank line put between two sentences."""
    found = list(re.finditer(r"(?<=[a-z][.!?]) (?=[A-Z“\"])", text))
    return Edit(((*rng.choice(found).span(), "\n\n"),), False, controls(text, rng)) if found else None


WHOLE: dict[str, Editor] = {
    "quotation marks": quotation_marks,
    "wrapped": wrapped,
    "unwrapped": unwrapped,
    "white space": blanks,
    "CRLF": carriage_returns,
    "sentence put in": sentence_put_in,
    "emoji": emoji,
    "sentence deleted": deleted,
    "similar elsewhere": similar_elsewhere,
    "clause deleted": clause_deleted,
    "sentence split": split_sentence,
    "sentences joined": joined_sentences,
    "paragraphs merged": merged_paragraphs,
    "paragraph split": split_paragraph,
}


def single(kind: str, make: Editor, name: str, rng: random.Random) -> Iterator[Case]:
    """Cases of one edit of one text."""
    text = drafts()[name]
    edit = make(text, rng)
    if edit is None:
        return
    for span in dict.fromkeys(edit.spans):
        case = expected(kind, name, text, edit, span)
        if case:
            yield case


def several(name: str, rng: random.Random) -> Iterator[Case]:
    """Several edits at once, of different kinds, in different sentences; a span of each, and some between."""
    text = drafts()[name]
    taken: list[Span] = []
    parts: list[tuple[Edit, Span]] = []
    makers = [*INSIDE.values(), sentence_put_in, deleted]
    for make in rng.sample(makers, len(makers)):
        edit = make(text, rng)
        if edit is None or len(parts) >= 5:
            continue
        low, high = edit.patches[0][0], edit.patches[-1][1]
        sentence = next((s for s in sentences(text) if s[0] <= low <= s[1]), None)
        if (
            sentence is None
            or high > sentence[1] + 1
            or any(a <= sentence[1] + 1 and sentence[0] <= b + 1 for a, b in taken)
        ):
            continue
        taken.append(sentence)
        parts.append((edit, sentence))
    patches = tuple(sorted(patch for edit, _ in parts for patch in edit.patches))
    for edit, sentence in parts:
        case = expected("several at once", name, text, replace(edit, patches=patches), sentence)
        if case:
            yield case
    for span in controls(text, rng, 3):
        if all(b <= span[0] or span[1] <= a for a, b in taken):
            case = expected("several at once", name, text, Edit(patches), span)
            if case:
                yield case
