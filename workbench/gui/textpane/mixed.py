"""A line of text in mixed directions: which grapheme is where, by its glyphs.

Where the direction changes, and after hanging spaces, the cursor positions that Qt gives for a line are those
of another run; the glyphs are where they are painted.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QTextLine


class Grapheme(NamedTuple):
    """UTF-16 units `begin` to `finish`, pixels `left` to `right`, and whether it is read from the right."""

    begin: int
    finish: int
    left: float
    right: float
    from_right: bool

    def edge(self, *, trailing: bool) -> float:
        """Where the grapheme begins or, trailing, ends, as it is read."""
        return self.left if self.from_right == trailing else self.right


def _distance(grapheme: Grapheme, x: float) -> float:
    return max(grapheme.left - x, x - grapheme.right, 0.0)


class MixedLine:
    """The graphemes of one line, in the order of the text."""

    def __init__(self, line: QTextLine, units: Sequence[int]) -> None:
        """`units` are where the graphemes of the line begin, and where the last one ends."""
        self._graphemes: list[Grapheme] = []
        words = line.naturalTextRect()
        for begin, finish in pairwise(units):
            for run in line.glyphRuns(begin, finish - begin)[:1]:
                box = run.boundingRect()
                left, right = max(box.left(), words.left()), min(box.right(), words.right())
                self._graphemes.append(Grapheme(begin, finish, left, max(left, right), run.isRightToLeft()))

    def near(self, x: float) -> Grapheme | None:
        """The grapheme at `x` or nearest to it; None in an empty line."""
        return min(self._graphemes, key=lambda grapheme: _distance(grapheme, x), default=None)

    def edge(self, unit: int, *, trailing: bool) -> float | None:
        """Where the grapheme that holds `unit` begins or, trailing, ends; None if it shows nothing."""
        for grapheme in self._graphemes:
            if grapheme.begin <= unit < grapheme.finish:
                return grapheme.edge(trailing=trailing)
        return None


def runs(line: QTextLine, begin: int, finish: int) -> list[tuple[float, float]]:
    """The stretches, left and right, that the units `begin` to `finish` cover in `line`."""
    words = line.naturalTextRect()
    edges = sorted(
        (max(box.left(), words.left()), min(box.right(), words.right()))
        for box in (run.boundingRect() for run in line.glyphRuns(begin, finish - begin))
    )
    found: list[tuple[float, float]] = []
    for left, right in edges:
        if right <= left:
            continue
        if found and left <= found[-1][1] + 0.75:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        else:
            found.append((left, right))
    return found
