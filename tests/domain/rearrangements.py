"""Texts put together anew from their own pieces: what moved, was repeated, replaced or taken away."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence

from tests.domain.drafts import drafts
from tests.domain.edits import INSIDE, Case, Span, paragraphs, sentences

Piece = Span | str
"""A stretch of the old text, or new words."""


def put_together(old: str, pieces: Sequence[Piece]) -> tuple[str, Callable[[Span], list[Span]]]:
    """The new text, and a function that gives all places to which a stretch of one piece went."""
    parts: list[str] = []
    went: list[tuple[Span, int]] = []
    at = 0
    for piece in pieces:
        words = piece if isinstance(piece, str) else old[slice(*piece)]
        if not isinstance(piece, str):
            went.append((piece, at))
        parts.append(words)
        at += len(words)

    def places(span: Span) -> list[Span]:
        return [
            (span[0] - low + there, span[1] - low + there)
            for (low, high), there in went
            if low <= span[0] and span[1] <= high
        ]

    return "".join(parts), places


def case(kind: str, name: str, pieces: Sequence[Piece], span: Span) -> Case | None:
    """A span that lies in one piece is there, exact; one that lies in none is gone."""
    old = drafts()[name]
    new, places = put_together(old, pieces)
    found = places(span)
    if len(found) == 1:
        return Case(kind, name, old, new, span, "exact", found[0])
    kept = any(not isinstance(p, str) and p[0] < span[1] and span[0] < p[1] for p in pieces)
    return None if kept or found else Case(kind, name, old, new, span, "orphaned", None)


def _spans_in(text: str, stretch: Span, rng: random.Random) -> list[Span]:
    inside = [s for s in sentences(text) if stretch[0] <= s[0] and s[1] <= stretch[1]]
    spans = rng.sample(inside, min(3, len(inside)))
    if len(inside) > 1:
        spans.append((inside[0][0], inside[-1][1]))
    numbers = [m.span() for m in re.finditer(r"\d[\d,.]*\d", text) if stretch[0] <= m.start() < stretch[1]]
    return spans + numbers[:1]


def _blocks(text: str) -> list[Piece]:
    """Paragraphs, and the blanks between them."""
    found: list[Piece] = []
    at = 0
    for start, end in paragraphs(text):
        found += [text[at:start], (start, end)] if start > at else [(start, end)]
        at = end
    return found


def moved(name: str, rng: random.Random, kind: str = "paragraph moved") -> Iterator[Case]:
    """A paragraph elsewhere, or two of them swapped."""
    text = drafts()[name]
    blocks = _blocks(text)
    whole = [
        (n, piece)
        for n, piece in enumerate(blocks)
        if not isinstance(piece, str) and len(text[slice(*piece)].split()) > 6
    ]
    if len(whole) < 3:
        return
    (a, first), (b, second) = sorted(rng.sample(whole, 2))
    if kind == "paragraphs swapped":
        order = [*blocks[:a], blocks[b], *blocks[a + 1 : b], blocks[a], *blocks[b + 1 :]]
    else:
        order = [*blocks[:a], *blocks[a + 2 : b + 1], "\n\n", blocks[a], *blocks[b + 1 :]]
    spans = _spans_in(text, first, rng) + _spans_in(text, second, rng)
    spans += rng.sample(sentences(text), min(3, len(sentences(text))))
    for span in dict.fromkeys(spans):
        if found := case(kind, name, order, span):
            yield found


def swapped(name: str, rng: random.Random) -> Iterator[Case]:
    yield from moved(name, rng, "paragraphs swapped")


def moved_and_edited(name: str, rng: random.Random) -> Iterator[Case]:
    """A paragraph elsewhere in which one of several sentences was reworded."""
    text = drafts()[name]
    blocks = _blocks(text)
    many = [
        (n, piece)
        for n, piece in enumerate(blocks[:-2])
        if not isinstance(piece, str)
        and sum(
            len(text[slice(*s)].split()) > 3 for s in sentences(text) if piece[0] <= s[0] and s[1] <= piece[1]
        )
        > 1
    ]
    if not many:
        return
    a, (start, end) = rng.choice(many)
    for kind in rng.sample(["number", "name", "negation", "other word", "comma", "modal"], 6):
        edit = INSIDE[kind](text, rng)
        low, high, put = edit.patches[0] if edit else (-1, -1, "")
        if edit is None or not start <= low < high <= end:
            continue
        sentence = next(s for s in sentences(text) if s[0] <= low < s[1])
        order: list[Piece] = [*blocks[:a], *blocks[a + 2 :], "\n\n", (start, low), put, (high, end)]
        new, _ = put_together(text, order)
        grown = len(new) - end
        place = sentence[0] + grown - len(put) + (high - low), sentence[1] + grown
        yield Case("moved and edited", name, text, new, sentence, "changed", place, edit.recheck)
        for other in sentences(text):
            if (
                other != sentence
                and (found := case("moved and edited", name, order, other))
                and rng.random() < 0.3
            ):
                yield found
        return


def copied(name: str, rng: random.Random) -> Iterator[Case]:
    """A sentence that comes in a second time, far from the first, which stays in its surroundings."""
    text = drafts()[name]
    found = sentences(text)
    if len(found) < 8:
        return
    own = rng.randrange(1, len(found) - 1)
    far = [n for n in range(len(found)) if abs(n - own) > 3]
    at = found[rng.choice(far)][1]
    order: list[Piece] = [(0, at), " " + text[slice(*found[own])], (at, len(text))]
    for span in (found[own], *rng.sample(found, 2)):
        if result := case("identical elsewhere", name, order, span):
            yield result


def doubled(name: str, rng: random.Random) -> Iterator[Case]:
    """A sentence that stands twice in a row now: nobody can tell which was there before."""
    text = drafts()[name]
    found = [s for s in sentences(text) if text[s[1] - 1] in ".!?" and text[s[0]].isupper()]
    found = [s for s in found if text.count(text[slice(*s)]) == 1]
    if not found:
        return
    start, end = rng.choice(found)
    old, new = text, text[:end] + " " + text[start:end] + text[end:]
    second = (end + 1, end + 1 + end - start)
    yield Case(
        "equal fit",
        name,
        old,
        new,
        (start, end),
        "ambiguous",
        (start, end),
        places=frozenset({(start, end), second}),
    )


def one_of_several(name: str, rng: random.Random) -> Iterator[Case]:
    """One of several equal sentences taken out: the others keep their places by their surroundings."""
    text = drafts()[name]
    found = sentences(text)
    repeated = [n for n, s in enumerate(found) if sum(text[slice(*o)] == text[slice(*s)] for o in found) > 1]
    repeated = [
        n for n in repeated if 0 < n < len(found) - 1 and text[slice(*found[n - 1])] != text[slice(*found[n])]
    ]
    repeated = [n for n in repeated if text[slice(*found[n + 1])] != text[slice(*found[n])]]
    if not repeated:
        return
    gone = rng.choice(repeated)
    low, high = found[gone]
    if high < len(text) and text[high] in " \n" and (not low or text[low - 1] in " \n"):
        high += 1
    order: list[Piece] = [(0, low), (high, len(text))]
    for n in (gone, *rng.sample(repeated, min(3, len(repeated)))):
        if result := case("one of several deleted", name, order, found[n]):
            yield result


def run_shortened(name: str, rng: random.Random) -> Iterator[Case]:
    """One of three equal sentences in a row taken out: nobody can tell which."""
    text = drafts()[name]
    found = [s for s in sentences(text) if text[s[1] - 1] in ".!?"]
    if not found:
        return
    at = rng.choice(found)[1]
    word = rng.choice(("Yes.", "No.", "Never again.", "They did not say why."))
    old = text[:at] + f" {word} {word} {word}" + text[at:]
    new = text[:at] + f" {word} {word}" + text[at:]
    starts = [at + 1 + n * (len(word) + 1) for n in range(3)]
    places = frozenset((start, start + len(word)) for start in starts[:2])
    for start in starts:
        yield Case(
            "run shortened",
            name,
            old,
            new,
            (start, start + len(word)),
            "ambiguous",
            min(places),
            places=places,
        )


def headline(name: str, rng: random.Random) -> Iterator[Case]:
    """Another headline: the rest stays, the old headline is gone."""
    text = drafts()[name]
    first = text.split("\n", 1)[0]
    if "\n\n" not in text or first[-1] in '.?!"':
        return
    put = rng.choice(("What is known so far", "Five questions, answered", "Overview"))
    order: list[Piece] = [put, (len(first), len(text))]
    for span in ((0, len(first)), *rng.sample(sentences(text), min(4, len(sentences(text))))):
        if result := case("headline changed", name, order, span):
            yield result


def another(name: str, rng: random.Random) -> Iterator[Case]:
    """Another article altogether: everything is gone."""
    text = drafts()[name]
    other = rng.choice([key for key in drafts() if key[:4] != name[:4] and key in _UNLIKE])
    for span in rng.sample(sentences(text), min(3, len(sentences(text)))):
        if text[slice(*span)] not in drafts()[other] and name in _UNLIKE:
            yield Case("another article", name, text, drafts()[other], span, "orphaned", None)


_UNLIKE = (
    "bridge ferry vaccine spill budget flood tower strike emoji marks refrain speech harvest statute wrapped "
    "german french russian hebrew arabic chinese hearing court interview post checklist"
).split()


def answer_changed(name: str, rng: random.Random) -> Iterator[Case]:
    """A short answer turned: the place is known by its question."""
    text = drafts()[name]
    found = list(re.finditer(r"(?<=[:?] )(Yes|No)\.(?=\n|$| [A-Z])", text))
    if not found:
        return
    match = rng.choice(found)
    put = "No" if match[1] == "Yes" else "Yes"
    new = text[: match.start()] + put + text[match.end(1) :]
    place = match.start(), match.start() + len(put) + 1
    yield Case("answer changed", name, text, new, match.span(), "changed", place, True)


def sentence_moved(name: str, rng: random.Random) -> Iterator[Case]:
    """A sentence that stands once, in another place."""
    text = drafts()[name]
    found = sentences(text)
    once = [
        n
        for n, s in enumerate(found)
        if text.count(text[slice(*s)]) == 1 and len(text[slice(*s)].split()) > 4
    ]
    once = [n for n in once if text[found[n][1] - 1] in ".?!" and n < len(found) - 3]
    if not once:
        return
    own = rng.choice(once)
    at = found[rng.randrange(own + 2, len(found))][1]
    order: list[Piece] = [(0, found[own][0]), (found[own][1], at), " ", found[own], (at, len(text))]
    for span in (found[own], *rng.sample(found, min(2, len(found)))):
        if result := case("sentence moved", name, order, span):
            yield result


REARRANGED: tuple[Callable[[str, random.Random], Iterator[Case]], ...] = (
    moved,
    swapped,
    moved_and_edited,
    sentence_moved,
    copied,
    doubled,
    one_of_several,
    run_shortened,
    headline,
    another,
    answer_changed,
)
