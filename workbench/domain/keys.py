"""The row keys of a listing, kept in the words in which the database gave them."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

BLOCK = 32_768
"""Letters that are read together: some four thousand keys, in less than half a millisecond."""


class Keys(Sequence[int]):
    """Row keys in order, none twice.

    A million are one string, read in blocks when they are asked for: reading them all takes as long as the
    database takes to find them, holds up every other thread, and most are never looked at.
    """

    __slots__ = ("_ends", "_read", "_starts", "words")

    def __init__(self, words: str = "") -> None:
        """`words` are decimal numbers with commas between them."""
        self.words = f",{words}," if words else ","
        """The keys as they are kept: before and behind each stands a comma."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._read: dict[int, array[int]] = {}
        at = count = 0
        while (end := self._cut(at, BLOCK)) > at:
            count += self.words.count(",", at, end)
            self._starts.append(at)
            self._ends.append(count)
            at = end

    @classmethod
    def of(cls, keys: Iterable[int]) -> Keys:
        """These keys in this order."""
        return cls(",".join(map(str, keys)))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __eq__(self, other: object) -> bool:
        return self.words == other.words if isinstance(other, Keys) else NotImplemented

    def __iter__(self) -> Iterator[int]:
        for block in range(len(self._starts)):
            yield from self._block(block)

    def __contains__(self, key: object) -> bool:
        return f",{key}," in self.words

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> array[int]: ...

    def __getitem__(self, at: int | slice) -> int | array[int]:
        if isinstance(at, slice):
            return self._slice(*at.indices(len(self)))
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        at %= len(self)
        block = bisect_right(self._ends, at)
        return self._block(block)[at - self._first(block)]

    def index(self, key: int, start: int = 0, stop: int | None = None) -> int:
        """The row of a key, found by its words. Raises ValueError where it is not there."""
        place = self.words.find(f",{key},")
        if place < 0:
            raise ValueError(key)
        block = bisect_right(self._starts, place) - 1
        at = self._first(block) + self.words.count(",", self._starts[block], place)
        if not start <= at < (len(self) if stop is None else stop):
            raise ValueError(key)
        return at

    def pieces(self) -> Iterator[str]:
        """The keys as words again, some hundred to begin with, then more and more at a time."""
        at, letters = 0, BLOCK // 8
        while (end := self._cut(at, letters)) > at:
            yield self.words[at + 1 : end]
            at, letters = end, min(2 * letters, 4 * BLOCK)

    def _cut(self, at: int, letters: int) -> int:
        """The first comma that many letters after the one at a place, or the last comma."""
        last = len(self.words) - 1
        return self.words.find(",", at + letters) if at + letters < last else last

    def _first(self, block: int) -> int:
        return self._ends[block - 1] if block else 0

    def _piece(self, block: int) -> str:
        end = self._starts[block + 1] if block + 1 < len(self._starts) else len(self.words) - 1
        return self.words[self._starts[block] + 1 : end]

    def _block(self, block: int) -> array[int]:
        read = self._read.get(block)
        if read is None:
            read = self._read[block] = array("q", json.loads(f"[{self._piece(block)}]"))
        return read

    def _slice(self, first: int, end: int, step: int) -> array[int]:
        if step != 1:
            return array("q", [self[at] for at in range(first, end, step)])
        found: array[int] = array("q")
        while first < end:
            block = bisect_right(self._ends, first)
            skipped = first - self._first(block)
            found += self._block(block)[skipped : skipped + end - first]
            first = self._ends[block]
        return found
