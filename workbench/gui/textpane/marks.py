"""The marks of claims over a text, found by position in microseconds whatever overlaps."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from operator import attrgetter

from workbench.domain.listing import MarkRow

WIDE = 2048
"""Code points, a screen or so; a longer mark is kept apart, so that a look-up need not reach back far."""
LANES = 4
"""Underlines that are told apart where marks overlap; a mark that finds no lane is not painted there."""


Mark = MarkRow
"""A claim's words in the text pane; one whose `standing` is suggestion is drawn thin."""


class Marks:
    """All marks of one text, looked up by key or by where they lie.

    Those of common length stand in the order of their beginnings, so that what lies around a place is one
    stretch of them, however many overlap and however long the longest mark of all is.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._by_key = {mark.key: mark for mark in marks}
        every = self._by_key.values()
        self._wide = [mark for mark in every if mark.end - mark.start > WIDE]
        common = [mark for mark in every if mark.end - mark.start <= WIDE] if self._wide else list(every)
        common.sort(key=_START)
        self._common = common
        self._starts = list(map(_START, common))

    def __len__(self) -> int:
        return len(self._by_key)

    def get(self, key: int | None) -> Mark | None:
        """The mark of claim `key`, if it has one here."""
        return None if key is None else self._by_key.get(key)

    def all(self) -> Collection[Mark]:
        """Every mark, in the order in which they came."""
        return self._by_key.values()

    def put(self, mark: Mark) -> Mark | None:
        """Add `mark` in place of the one of the same key, which is returned."""
        before = self.drop(mark.key)
        self._by_key[mark.key] = mark
        if mark.end - mark.start > WIDE:
            self._wide.append(mark)
        else:
            at = bisect_right(self._starts, mark.start)
            self._starts.insert(at, mark.start)
            self._common.insert(at, mark)
        return before

    def drop(self, key: int) -> Mark | None:
        """Take the mark of `key` away and return it."""
        mark = self._by_key.pop(key, None)
        if mark is None:
            return None
        if mark.end - mark.start > WIDE:
            self._wide.remove(mark)
        else:
            at = self._common.index(mark, bisect_left(self._starts, mark.start))
            del self._common[at], self._starts[at]
        return mark

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks that share a code point with `start` to `end`, leftmost and then longest first."""
        first = bisect_left(self._starts, start - WIDE)
        near = self._common[first : bisect_left(self._starts, end, first)]
        hit = [mark for mark in near if mark.end > start]
        hit += [mark for mark in self._wide if mark.start < end and mark.end > start]
        hit.sort(key=lambda mark: (mark.start, -mark.end, mark.key))
        return hit

    def at(self, position: int) -> list[Mark]:
        """The marks over the code point at `position`, the shortest first."""
        hit = self.between(position, position + 1)
        hit.sort(key=lambda mark: (mark.end - mark.start, mark.start, mark.key))
        return hit


_START = attrgetter("start")


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
