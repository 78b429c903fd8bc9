"""Stages: how finding says where it is in a text, stops when told to, and lets a window have its turn."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from workbench.domain.progress import Progress

Item = TypeVar("Item")

WHOLE = 1000
"""The units of progress of one text."""
STRIDE = 1_000
"""Code points of text between two steps: some milliseconds of the slowest stage."""
HELPING = 8_192
"""Code points that a pattern is matched against at once: no other thread has its turn within one match."""
MARGIN = 1_024
"""Code points beyond a helping that its last match may look at; one that comes near their end gets more."""
SLACK = 128


@dataclass(slots=True)
class Stage:
    """A part of finding: it goes through a text of `length` code points, from `low` to `high` of WHOLE."""

    progress: Progress | None = None
    what: str = ""
    low: float = 0
    high: float = WHOLE
    length: int = 0
    _last: int = -STRIDE
    _told: int = 0

    def part(self, low: float, high: float) -> Stage:
        """A pass within this stage, from `low` to `high` (0 to 1) of it."""
        span = self.high - self.low
        return Stage(self.progress, self.what, self.low + low * span, self.low + high * span, self.length)

    def at(self, position: int) -> None:
        """Say that the text is done up to `position`; nearly free where that is near what was said last.

        Raises Cancelled, from the progress.
        """
        if self.progress is not None and abs(position - self._last) >= STRIDE:
            self._last = position
            share = min(1.0, position / self.length) if self.length else 1.0
            # A long line is gone through more than once: what is shown never goes back.
            self._told = max(self._told, int(self.low + share * (self.high - self.low)))
            self.progress.step(self._told, WHOLE, self.what)

    def stay(self) -> None:
        """Say that the text is done as far as it was: what was found is put in order. Raises Cancelled."""
        if self.progress is not None:
            self._told = max(self._told, int(self.low))
            self.progress.step(self._told, WHOLE, self.what)

    def through(self, items: Iterable[Item], place: Callable[[Item], int]) -> Iterator[Item]:
        """The items in order, each said when its turn comes by its place in the text."""
        for item in items:
            self.at(place(item))
            yield item

    def ordered(
        self, items: Iterable[Item], place: Callable[[Item], int], key: Callable[[Item], Any]
    ) -> Iterator[Item]:
        """`sorted(items, key=key)`, a piece of the text at a time; `key` goes by `place` first of all.

        No other thread has its turn while a hundred thousand items are sorted at once.
        """
        gathering, giving = self.part(0, 0.5), self.part(0.5, 1)
        pieces: dict[int, list[Item]] = {}
        for item in gathering.through(items, place):
            pieces.setdefault(place(item) // HELPING, []).append(item)
        for piece in sorted(pieces):
            yield from giving.through(sorted(pieces.pop(piece), key=key), place)

    def helpings(
        self, pattern: re.Pattern[str], text: str, start: int = 0, stop: int | None = None
    ) -> Iterator[list[re.Match[str]]]:
        """The matches of `pattern.finditer(text, start, stop)`, in lists, a piece of the text at a time.

        For patterns that match no empty words and look no further than SLACK code points beyond their match.
        """
        stop = len(text) if stop is None else stop
        while start < stop:
            found, goal = _helping(pattern, text, start, stop)
            self.at(start)
            yield found
            start = max(goal, found[-1].end()) if found else goal

    def matches(
        self, pattern: re.Pattern[str], text: str, start: int = 0, stop: int | None = None
    ) -> Iterator[re.Match[str]]:
        """The matches of `pattern.finditer(text, start, stop)`; see `helpings`."""
        for found in self.helpings(pattern, text, start, stop):
            for match in found:
                self.at(match.start())
                yield match


def _helping(pattern: re.Pattern[str], text: str, start: int, stop: int) -> tuple[list[re.Match[str]], int]:
    """The matches that begin in one helping, and where the helping ends."""
    goal, margin = start + HELPING, MARGIN
    while (reach := goal + margin) < stop:
        found = list(pattern.finditer(text, start, reach))
        while found and found[-1].start() >= goal:
            found.pop()
        if not found or found[-1].end() <= reach - SLACK:
            return found, goal
        # It may have been cut short: seldom, and never more than doubles the work.
        margin *= 4
    return list(pattern.finditer(text, start, stop)), stop


SILENT = Stage()
"""A stage that nobody watches."""
