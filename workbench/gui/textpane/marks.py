"""The marks of claims over a text, found by position in microseconds whatever overlaps."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping
from operator import attrgetter
from typing import Protocol

from workbench.domain.listing import MarkRow, Spread
from workbench.domain.span import WIDE
from workbench.domain.verdict import Verdict

LANES = 4
"""Underlines that are told apart where marks overlap; a mark that finds no lane is not painted there."""
STRETCH = 4_096
"""Code points whose marks are read at once: a screen or two, a quarter of a millisecond."""


Mark = MarkRow
"""A claim's words in the text pane; one whose `standing` is suggestion is drawn thin."""


class Marks:
    """All marks of one text, looked up by key or by where they lie.

    Those of common length stand in the order of their beginnings, so that what lies around a place is one
    stretch of them, however many overlap and however long the longest mark of all is.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._by_key: dict[int, Mark] = {}
        self._wide: list[Mark] = []
        self._common: list[Mark] = []
        self._starts: list[int] = []
        self._learn(marks)

    def _learn(self, marks: Iterable[Mark]) -> None:
        """Take in marks that were here all along; of those that are known already, what is known holds."""
        new = {mark.key: mark for mark in marks if mark.key not in self._by_key}
        if new:
            self._by_key |= new
            self._wide += [mark for mark in new.values() if mark.end - mark.start > WIDE]
            self._common += [mark for mark in new.values() if mark.end - mark.start <= WIDE]
            self._common.sort(key=_START)
            self._starts = list(map(_START, self._common))

    def __len__(self) -> int:
        return len(self.all())

    def get(self, key: int | None) -> Mark | None:
        """The mark of claim `key`, if it has one here."""
        return None if key is None else self._by_key.get(key)

    def all(self) -> Collection[Mark]:
        """Every mark, in the order in which they came."""
        return self._by_key.values()

    def spread(self, gap: int) -> Mapping[Verdict, Spread]:
        """How the claims of each verdict lie, suggestions left out.

        Where one begins within `gap` code points of the one before and of the one after, it may be missing.
        """
        claims = sorted((mark for mark in self.all() if not mark.suggested), key=_START)
        starts = {verdict: [one.start for one in claims if one.verdict is verdict] for verdict in Verdict}
        return {verdict: Spread(len(found), found) for verdict, found in starts.items()}

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


class Shelved(Protocol):
    """Where the marks of one text are kept; read anew whenever it is asked."""

    def begun(self, start: int, end: int) -> Iterable[Mark]:
        """The marks that begin from `start` to before `end`."""

    def wide(self) -> Iterable[Mark]:
        """The marks with more than WIDE code points."""

    def one(self, key: int) -> Mark | None:
        """The mark of a claim; None where it has none in this text."""

    def spread(self, gap: int) -> Mapping[Verdict, Spread]:
        """How the claims of each verdict lie; of those within `gap` code points of each other only some."""


class ShelvedMarks(Marks):
    """The marks of a text of `length` code points, fetched by stretches of it when they are looked for.

    A text opens as soon with ten thousand claims as with ten: what nobody looks at is not read.
    """

    def __init__(self, shelf: Shelved, length: int) -> None:
        super().__init__()
        self._shelf = shelf
        self._length = length
        self._fetched: set[int] = set()
        self._absent: set[int] = set()

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks that share a code point with `start` to `end`, leftmost and then longest first."""
        first, last = max(start - WIDE, 0) // STRETCH, max(end - 1, 0) // STRETCH
        if missing := [at for at in range(first, last + 1) if at not in self._fetched]:
            if not self._fetched:
                self._learn(self._shelf.wide())
            self._learn(self._shelf.begun(missing[0] * STRETCH, (missing[-1] + 1) * STRETCH))
            self._fetched.update(missing)
        return super().between(start, end)

    def get(self, key: int | None) -> Mark | None:
        """The mark of claim `key`, if it has one here."""
        if key is not None and key not in self._by_key and key not in self._absent:
            found = self._shelf.one(key)
            if found is None:
                self._absent.add(key)
            else:
                self._learn((found,))
        return super().get(key)

    def all(self) -> Collection[Mark]:
        """Every mark: all of them are fetched."""
        self.between(0, self._length)
        return super().all()

    def spread(self, gap: int) -> Mapping[Verdict, Spread]:
        """How the claims of each verdict lie, as it is kept at this moment."""
        return self._shelf.spread(gap)

    def put(self, mark: Mark) -> Mark | None:
        """Add `mark` in place of the one of the same key, which is returned if it was fetched."""
        self._absent.discard(mark.key)
        return super().put(mark)


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
