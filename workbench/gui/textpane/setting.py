"""One piece of text set in lines: where its characters stand, in pixels from its top left corner.

Positions are code points within the piece. UTF-16 units, which Qt counts in, stay inside this module.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from workbench.gui.textpane.mixed import MixedLine, runs
from workbench.gui.textpane.paragraphs import has_right_to_left
from workbench.gui.textpane.positions import Positions, grapheme_stops

LINE_SPACING = 1.4
"""Times the height of the ink, from the tallest accent to the deepest descender."""
MEASURE = 75
"""Characters in a line at most: what reads without losing the next line."""
_SAMPLE = "the quick report of a decision that nobody had expected was read aloud twice, in silence "
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Face:
    """A font at a width: all that the setting of lines depends on."""

    def __init__(self, font: QFont, available: float) -> None:
        metrics = QFontMetricsF(font)
        self.font = font
        self.character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.width = float(max(int(self.character * 12), min(int(available), int(self.character * MEASURE))))
        self.ascent = metrics.ascent()
        self.natural = metrics.height()
        # From the ink, not from the font's own line: that differs by half between faces of one size.
        tall, deep = -metrics.tightBoundingRect("dlÉ").top(), metrics.tightBoundingRect("gpqy").bottom()
        self.line = float(round(LINE_SPACING * (tall + deep)))
        self.descent = float(math.ceil(deep))
        self.baseline = float(round(tall + (self.line - tall - deep) * 0.4))
        self.stroke = float(max(1, round(self.line / 28)))
        self.small = QFont(font)  # for numbers in the margin, on the baseline of the words
        self.small.setPointSizeF(max(6.0, font.pointSizeF() * 0.72))
        self.small_drop = self.baseline - QFontMetricsF(self.small).ascent()
        self.gap = float(round(self.line * 0.55))
        self.options = {right: self._option(right) for right in (False, True)}

    def _option(self, right_to_left: bool) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        option.setTabStopDistance(self.character * 4)
        return option


class Setting:
    """A piece of text broken into lines under a Face."""

    __slots__ = (
        "_baselines",
        "_face",
        "_layout",
        "_lines",
        "_mixed",
        "_mixed_lines",
        "_positions",
        "_starts",
        "_stops_known",
        "_tops",
        "height",
    )

    def __init__(self, words: str, face: Face, right_to_left: bool) -> None:
        if not words.isascii():
            words = _LONE_SURROGATE.sub("\ufffd", words)
        self._face = face
        self._positions = Positions(words)
        self._mixed = right_to_left or has_right_to_left(words)
        self._stops_known: Sequence[int] | None = None
        self._mixed_lines: dict[int, MixedLine] = {}
        layout = self._layout = QTextLayout(words, face.font)
        layout.setCacheEnabled(True)
        layout.setTextOption(face.options[right_to_left])
        self._lines: list[QTextLine] = []
        self._starts: list[int] = []
        self._tops: list[float] = []
        self._baselines: list[float] = []
        self.height = self._break_lines()

    def _break_lines(self) -> float:
        face, layout, y = self._face, self._layout, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(face.width)
            ascent, height = line.ascent(), line.height()
            baseline = y + face.baseline + math.ceil(max(0.0, ascent - face.ascent))
            line.setPosition(QPointF(0.0, baseline - ascent))
            self._lines.append(line)
            self._starts.append(line.textStart())
            self._tops.append(y)
            self._baselines.append(baseline)
            # Fonts that stand in for the reading face (emoji, other scripts) may be taller than it.
            y += face.line + math.ceil(max(0.0, height - face.natural - 1))
        layout.endLayout()
        return y

    def __len__(self) -> int:
        return len(self._lines)

    def draw(
        self, painter: QPainter, at: QPointF, clip: QRectF, inked: list[tuple[int, int, QColor]]
    ) -> None:
        """Draw the words with the corner at `at`; `inked` names stretches in another colour."""
        formats = []
        for start, end, colour in inked:
            stretch = QTextLayout.FormatRange()
            first, last = self._positions.to_utf16(start), self._positions.to_utf16(end)
            stretch.start, stretch.length = first, last - first
            stretch.format.setForeground(colour)
            formats.append(stretch)
        self._layout.draw(painter, at, formats, clip)

    @property
    def _stops(self) -> Sequence[int]:
        if self._stops_known is None:
            self._stops_known = grapheme_stops(self._layout.text())
        return self._stops_known

    def _mixed_line(self, number: int) -> MixedLine:
        if number not in self._mixed_lines:
            line, unit = self._lines[number], self._positions.to_utf16
            first, last = self._line_bounds(number)
            stops = self._stops[bisect_left(self._stops, first) : bisect_right(self._stops, last)]
            units = [unit(stop) for stop in stops]
            self._mixed_lines[number] = MixedLine(line, units)
        return self._mixed_lines[number]

    def _line_bounds(self, number: int) -> tuple[int, int]:
        final = number + 1 == len(self._starts)
        end = self._positions.length16 if final else self._starts[number + 1]
        return self._positions.to_code_point(self._starts[number]), self._positions.to_code_point(end)

    def _x(self, number: int, unit: int, *, trailing: bool = False) -> float:
        """Where the grapheme at `unit` begins in its line or, trailing, ends."""
        x = self._mixed_line(number).edge(unit, trailing=trailing) if self._mixed else None
        if x is None:
            edge = _TRAILING if trailing else _LEADING
            # Qt's stub knows of the place alone; what comes is the place and the unit.
            found: tuple[float, int] = self._lines[number].cursorToX(unit, edge)  # type: ignore[assignment]
            x = found[0]
        return min(max(x, 0.0), self._face.width)

    def line_of(self, position: int) -> int:
        """The number of the line in which the character at `position` stands."""
        return max(0, bisect_right(self._starts, self._positions.to_utf16(position)) - 1)

    def line_bounds(self, line: int) -> tuple[int, int]:
        """First position of a line, and the last at which a caret still stands in it."""
        first, end = self._line_bounds(line)
        return first, end if line + 1 == len(self._lines) else max(first, self.previous(end))

    def line_box(self, line: int) -> tuple[float, float]:
        """Top and height of a line."""
        bottom = self._tops[line + 1] if line + 1 < len(self._tops) else self.height
        return self._tops[line], bottom - self._tops[line]

    def words_at(self, line: int) -> tuple[float, float]:
        """Where the words of a line begin on the left, and their baseline."""
        return self._lines[line].naturalTextRect().left(), self._baselines[line]

    def underline(self, line: int) -> float:
        """The first row below the descenders of a line."""
        return self._baselines[line] + self._face.descent

    def caret_x(self, position: int) -> float:
        """Where the caret stands before the character at `position`."""
        if self._mixed and position and position == self._stops[-1]:
            return self.edge(position, trailing=True)[1]
        return self._x(self.line_of(position), self._positions.to_utf16(position))

    def edge(self, position: int, *, trailing: bool) -> tuple[int, float]:
        """Line and x at which a passage is seen to begin, or (trailing) to end, at `position`."""
        unit = self._positions.to_utf16(self.previous(position) if trailing else position)
        number = max(0, bisect_right(self._starts, unit) - 1)
        return number, self._x(number, unit, trailing=trailing)

    def caret_at(self, x: float, y: float) -> int:
        """The position between graphemes nearest to a point."""
        number = self.line_at(y)
        near = self._mixed_line(number).near(x) if self._mixed else None
        if near is None:
            unit = self._lines[number].xToCursor(x)
        else:
            unit = near.finish if (x > (near.left + near.right) / 2) != near.from_right else near.begin
        first, last = self.line_bounds(number)
        return self._snapped(min(max(self._positions.to_code_point(unit), first), last))

    def character_at(self, x: float, y: float) -> int | None:
        """The grapheme under a point; None beside the words."""
        if not 0 <= y < self.height:
            return None
        number = self.line_at(y)
        line = self._lines[number]
        words = line.naturalTextRect()
        if not words.left() <= x <= words.right():
            return None
        near = self._mixed_line(number).near(x) if self._mixed else None
        unit = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter) if near is None else near.begin
        return self._snapped(self._positions.to_code_point(unit))

    def _snapped(self, position: int) -> int:
        """`position`, or the beginning of the grapheme that it is within."""
        return self._stops[max(0, bisect_right(self._stops, position) - 1)]

    def line_at(self, y: float) -> int:
        """The number of the line at height `y`, the nearest if outside."""
        return max(0, bisect_right(self._tops, y) - 1)

    def next(self, position: int, *, words: bool = False) -> int:
        """The caret position after `position`, a grapheme or a word on."""
        if words:
            unit = self._layout.nextCursorPosition(self._positions.to_utf16(position), _WORDS)
            return max(self._snapped(self._positions.to_code_point(unit)), self.next(position))
        return self._stops[min(bisect_right(self._stops, position), len(self._stops) - 1)]

    def previous(self, position: int, *, words: bool = False) -> int:
        """The caret position before `position`, a grapheme or a word back."""
        if words:
            unit = self._layout.previousCursorPosition(self._positions.to_utf16(position), _WORDS)
            return self._snapped(self._positions.to_code_point(unit))
        return self._stops[max(0, bisect_left(self._stops, position) - 1)]

    def word_at(self, position: int) -> tuple[int, int]:
        """Start and end of the word, number or run of signs at `position`."""
        unit = self._positions.to_utf16(position)
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, self._layout.text())
        start, end = 0, finder.toNextBoundary()
        while 0 <= end <= unit and end < self._positions.length16:
            start, end = end, finder.toNextBoundary()
        return self._positions.to_code_point(start), self._positions.to_code_point(max(end, start))

    def lines_within(self, top: float, bottom: float) -> range:
        """The numbers of the lines that two heights touch or frame, the nearest line if none."""
        return range(self.line_at(top), self.line_at(bottom) + 1)

    def stretches(self, start: int, end: int, lines: range) -> list[tuple[int, float, float]]:
        """Where `start` to `end` stand on these lines: (line, left, right), more in mixed directions."""
        # Asked for every mark in view at every paint: no step here that is not needed.
        to_utf16, starts = self._positions.to_utf16, self._starts
        first16, last16 = to_utf16(start), to_utf16(end)
        first = max(bisect_right(starts, first16) - 1, lines.start)
        after = min(bisect_right(starts, last16 - 1), lines.stop)
        found = []
        for number in range(first, after):
            line, line_start = self._lines[number], starts[number]
            line_end = starts[number + 1] if number + 1 < len(starts) else self._positions.length16
            begin, finish = max(first16, line_start), min(last16, line_end)
            if begin >= finish:
                continue
            if self._mixed:
                found += [(number, left, right) for left, right in runs(line, begin, finish)]
                continue
            # Spaces at the end of a line hang beyond its words, and are not painted.
            words = line.naturalTextWidth()
            left = self._x(number, begin) if begin > line_start else 0.0
            right = min(self._x(number, finish), words) if finish < line_end else words
            if left < right:
                found.append((number, left, right))
        return found


_WORDS = QTextLayout.CursorMode.SkipWords
# Looked up once: an enumeration's member costs as much as the call that it is given to.
_LEADING, _TRAILING = QTextLine.Edge.Leading, QTextLine.Edge.Trailing
