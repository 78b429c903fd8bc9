"""Two versions of a text as one: what both have, what was taken out, what came in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from workbench.domain.alignment import align
from workbench.domain.pairing import rising
from workbench.domain.rewording import difference
from workbench.domain.stretches import Sentence

Piece = tuple[Literal["same", "old", "new"], str]


def compare(old: str, new: str) -> Iterator[Piece]:
    """Two versions as a run of pieces: the "same" and "old" ones are the old text, "same" and "new" the new.

    Sentences are aligned first, so that this takes time almost linear in their length; a passage that moved
    is taken out in one place and comes in at another. White space is told as the version has it that the
    piece comes from, the new one where both have it.
    """
    aligned = align(old, new)
    blocks = {place: (range(place, place + 1), range(at, at + 1)) for place, at in aligned.stayed}
    blocks |= {group[0].start: group for group in aligned.groups}
    in_order = rising(sorted((olds.start, news.start) for olds, news in blocks.values()))
    old_at = new_at = 0
    for start, _ in in_order:
        olds, news = blocks[start]
        if olds.start < old_at or news.start < new_at:
            continue
        yield from _only("old", old, aligned.old, range(old_at, olds.start))
        yield from _only("new", new, aligned.new, range(new_at, news.start))
        yield from _both(_text(old, aligned.old, olds), _text(new, aligned.new, news))
        old_at, new_at = olds.stop, news.stop
    yield from _only("old", old, aligned.old, range(old_at, len(aligned.old)))
    yield from _only("new", new, aligned.new, range(new_at, len(aligned.new)))


def _text(text: str, sentences: Sequence[Sentence], run: range) -> str:
    return text[sentences[run[0]].start : sentences[run[-1]].end]


def _only(
    side: Literal["old", "new"], text: str, sentences: Sequence[Sentence], run: range
) -> Iterator[Piece]:
    if run:
        yield side, _text(text, sentences, run)


def _both(old: str, new: str) -> Iterator[Piece]:
    if old.split() == new.split():
        yield "same", new
    else:
        yield from difference(old, new)
