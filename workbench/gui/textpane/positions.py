"""Code points to UTF-16 units and back, for one short run of text, and where its graphemes begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QTextBoundaryFinder

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Positions:
    """Where the characters of one piece of text stand, in code points and in Qt's UTF-16 units.

    Costs nothing where no character lies outside the Basic Multilingual Plane: both counts agree there.
    """

    __slots__ = ("_astral", "_astral16", "length16")

    def __init__(self, text: str) -> None:
        found = () if text.isascii() else tuple(match.start() for match in _ASTRAL.finditer(text))
        self._astral = found
        self._astral16 = tuple(at + earlier for earlier, at in enumerate(found))
        self.length16 = len(text) + len(found)

    def to_utf16(self, code_point: int) -> int:
        """The UTF-16 unit at which the character at `code_point` begins."""
        return code_point + bisect_left(self._astral, code_point) if self._astral else code_point

    def to_code_point(self, unit: int) -> int:
        """The character to which UTF-16 `unit` belongs (its first, if `unit` is within a surrogate pair)."""
        return unit - bisect_left(self._astral16, unit) if self._astral else unit


def grapheme_stops(text: str) -> Sequence[int]:
    """Where a caret can stand in `text`, in code points: before and after each extended grapheme (UAX 29)."""
    if text.isascii():
        return range(len(text) + 1)
    positions = Positions(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    stops = [0]
    while (unit := finder.toNextBoundary()) >= 0:
        position = positions.to_code_point(unit)
        # Qt takes the halves of a surrogate pair apart if some Indic script follows it.
        if positions.to_utf16(position) == unit and position > stops[-1]:
            stops.append(position)
    return stops
