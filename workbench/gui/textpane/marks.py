"""The marks of claims over a text, found by position in microseconds whatever overlaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.domain.claim import Standing
from workbench.domain.verdict import Verdict

BUCKET = 2048
"""Code points per bucket: a screen or so of text."""
_WIDE = 64
"""A mark over more buckets than this is kept in one list apart, so that no mark costs more to add."""
LANES = 4
"""Underlines that are told apart where marks overlap; a mark that finds no lane is not painted there."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim's words in the text: `start` to `end` in code points, end exclusive.

    `key` names the claim; `number` is what people call it by; a `standing` of suggestion is drawn thin.
    """

    key: int
    start: int
    end: int
    verdict: Verdict
    standing: Standing = Standing.CLAIM
    number: int = 0

    @property
    def suggested(self) -> bool:
        """Whether no person has taken the claim up yet."""
        return self.standing is Standing.SUGGESTION


class Marks:
    """All marks of one text, looked up by key or by where they lie."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._by_key: dict[int, Mark] = {mark.key: mark for mark in marks}
        self._buckets: dict[int, list[Mark]] | None = None
        self._wide: list[Mark] = []

    def __len__(self) -> int:
        return len(self._by_key)

    def get(self, key: int | None) -> Mark | None:
        """The mark of claim `key`, if it has one here."""
        return None if key is None else self._by_key.get(key)

    def all(self) -> Sequence[Mark]:
        """Every mark, in the order given."""
        return list(self._by_key.values())

    def put(self, mark: Mark) -> Mark | None:
        """Add `mark` in place of the one of the same key, which is returned."""
        before = self.drop(mark.key)
        self._by_key[mark.key] = mark
        if self._buckets is not None:
            self._enter(mark, self._buckets)
        return before

    def drop(self, key: int) -> Mark | None:
        """Take the mark of `key` away and return it."""
        mark = self._by_key.pop(key, None)
        if mark is not None and self._buckets is not None:
            first, last = mark.start // BUCKET, (mark.end - 1) // BUCKET
            if last - first > _WIDE:
                self._wide.remove(mark)
            else:
                for number in range(first, last + 1):
                    self._buckets[number].remove(mark)
        return mark

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks that share a code point with `start` to `end`, leftmost and then longest first."""
        buckets = self._indexed()
        found = {mark.key: mark for mark in self._wide}
        for number in range(start // BUCKET, (max(end - 1, start)) // BUCKET + 1):
            for mark in buckets.get(number, ()):
                found[mark.key] = mark
        hit = [mark for mark in found.values() if mark.start < end and mark.end > start]
        hit.sort(key=lambda mark: (mark.start, -mark.end, mark.key))
        return hit

    def at(self, position: int) -> list[Mark]:
        """The marks over the code point at `position`, the shortest first."""
        hit = self.between(position, position + 1)
        hit.sort(key=lambda mark: (mark.end - mark.start, mark.start, mark.key))
        return hit

    def _indexed(self) -> dict[int, list[Mark]]:
        if self._buckets is None:  # built at the first look-up, so that opening a text does not wait for it
            self._buckets = {}
            for mark in self._by_key.values():
                self._enter(mark, self._buckets)
        return self._buckets

    def _enter(self, mark: Mark, buckets: dict[int, list[Mark]]) -> None:
        first, last = mark.start // BUCKET, (mark.end - 1) // BUCKET
        if first == last:
            buckets.setdefault(first, []).append(mark)
        elif last - first > _WIDE:
            self._wide.append(mark)
        else:
            for number in range(first, last + 1):
                buckets.setdefault(number, []).append(mark)


def in_lanes(marks: Iterable[Mark]) -> list[tuple[Mark, int]]:
    """Give each of `marks` (leftmost first) the first underline lane free at its start, up to LANES."""
    taken = [0] * LANES
    placed = []
    for mark in marks:
        for lane in range(LANES):
            if taken[lane] <= mark.start:
                taken[lane] = mark.end
                placed.append((mark, lane))
                break
    return placed
