"""What a page of text looks like: words, marks, selection, numbers in the margin; only what is visible."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from workbench.gui.textpane.colours import TextColours
from workbench.gui.textpane.column import Column, Placed
from workbench.gui.textpane.marks import Mark, Marks, in_lanes
from workbench.gui.textpane.underlines import UNDERLINES, thin

_KEPT = 256
"""Pieces whose lanes are kept."""
GUTTER = 14.0
"""Pixels between the words and the numbers beside them."""

Passage = tuple[int, int]
_CORNER = QPointF(0.0, 0.0)
# Looked up once: an enumeration's member costs more than the call that it is given to.
_SMOOTH = QPainter.RenderHint.Antialiasing
_RIGHT_OF = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
_LEFT_OF = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute


@dataclass(slots=True)
class PageState:
    """What is to be seen beside the words: passages in code points, end exclusive.

    `preview` stands in for the words of the `current` claim while they are being dragged.
    """

    selection: Passage | None = None
    caret: int = 0
    caret_shown: bool = False
    focused: bool = False
    current: int | None = None
    preview: Passage | None = None
    found: Passage | None = None


class Page:
    """Paints the window of a column; `state` says what is selected, `hits` where a search found something."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self.marks = Marks()
        self.colours = TextColours()
        self.state = PageState()
        self.page_label = "{page}"
        self.dismissed: list[Passage] = []
        """Passages in which there is nothing to check, in order: drawn faintly."""
        self.hits: Callable[[int, int], list[Passage]] = lambda start, end: []
        self._lanes: OrderedDict[int, list[tuple[Mark, int]]] = OrderedDict()

    def set_marks(self, marks: Marks) -> None:
        """Show these marks."""
        self.marks = marks
        self._lanes.clear()

    def forget(self, mark: Mark) -> None:
        """The lanes where `mark` lies have changed."""
        index_at = self.column.paragraphs.index_at
        first, last = index_at(mark.start) - 1, index_at(mark.end)  # a part may begin a line late
        for index in [index for index in self._lanes if first <= index <= last]:
            del self._lanes[index]

    def lanes(self, index: int) -> list[tuple[Mark, int]]:
        """The marks over piece `index` with the lanes of their lines."""
        kept = self._lanes.get(index)
        if kept is None:
            kept = in_lanes(self.marks.between(self.column.start(index), self.column.end(index)))
            self._lanes[index] = kept
            if len(self._lanes) > _KEPT:
                self._lanes.popitem(last=False)
        return kept

    def paint(self, painter: QPainter, clip: QRectF, left: float, mirrored: bool) -> None:
        """Paint what lies in `clip`: the words from `left` on, numbers right of them if `mirrored`."""
        painter.fillRect(clip, self.colours.background)
        for piece in self.column.placed():
            if piece.top > clip.bottom() or piece.top + piece.setting.height < clip.top():
                continue
            painter.translate(left, piece.top)
            self._paint_piece(painter, piece, clip.translated(-left, -piece.top))
            painter.translate(-left, -piece.top)
            self._paint_margin(painter, piece, left, mirrored)

    def lines(self, left: float) -> Iterator[tuple[float, float, int, int]]:
        """The lines wholly in the window: left edge and baseline of the words, first and last code point."""
        for piece in self.column.placed():
            for line in range(len(piece.setting)):
                top, height = piece.setting.line_box(line)
                if piece.top + top >= 0 and piece.top + top + height <= self.column.window:
                    x, baseline = piece.setting.words_at(line)
                    start, end = piece.setting.line_bounds(line)
                    yield left + x, piece.top + baseline, piece.start + start, piece.start + end

    def boxes(self, left: float) -> Iterator[tuple[Mark, QRectF, float]]:
        """The marks in the window: of each line its words, and how far below its top the underline is."""
        window = QRectF(0, 0, left + self.column.face.width, self.column.window)
        for piece in self.column.placed():
            lines = piece.setting.lines_within(-piece.top, window.bottom() - piece.top)
            for mark, lane, passage in self._marked(piece):
                for line, box in self._boxes(piece, lines, passage):
                    placed = box.translated(left, piece.top)
                    if placed.top() >= 0 and placed.bottom() <= window.bottom():
                        yield mark, placed, self._line_below(piece, line, lane) - box.top()

    def _line_below(self, piece: Placed, line: int, lane: int) -> float:
        """Where the underline of a lane is, below a line of a piece."""
        return piece.setting.underline(line) + 1 + lane * (2 * self.column.face.stroke + 1)

    def _paint_piece(self, painter: QPainter, piece: Placed, clip: QRectF) -> None:
        tints = self.colours.verdicts
        lines = piece.setting.lines_within(clip.top(), clip.bottom())
        first, last = self._within(piece, lines)
        marked = [
            (mark, lane, self._boxes(piece, lines, words))
            for mark, lane, words in self._marked(piece)
            if words[0] < last and words[1] > first
        ]
        painter.setRenderHint(_SMOOTH, False)
        for mark, _lane, boxes in marked:
            if not mark.suggested:
                for _line, box in boxes:
                    painter.fillRect(box, tints[mark.verdict].tint)
        self._paint_hits(painter, piece, lines)
        inked = self._faint(piece) + self._paint_selection(painter, piece, lines)
        painter.setPen(self.colours.text)
        piece.setting.draw(painter, _CORNER, clip, inked)
        for mark, lane, boxes in marked:
            self._underline(painter, piece, boxes, mark, lane)
        painter.setRenderHint(_SMOOTH, True)
        if self.state.current is not None:
            self._outline(painter, piece, clip)
        if self.state.caret_shown:
            self._caret(painter, piece)

    def _within(self, piece: Placed, lines: range) -> Passage:
        """The words on the lines that a clip touches: one mark among many is repainted without the others."""
        bounds = piece.setting.line_bounds
        end = piece.end if lines.stop >= len(piece.setting) else piece.start + bounds(lines.stop)[0]
        return piece.start + bounds(lines.start)[0], end

    def _marked(self, piece: Placed) -> Iterator[tuple[Mark, int, Passage]]:
        """The marks over a piece with their lanes and their words, one being dragged as it is to be."""
        current, preview = self.state.current, self.state.preview
        for mark, lane in self.lanes(piece.index):
            if preview is None or mark.key != current:
                yield mark, lane, (mark.start, mark.end)
        if preview is not None and (mark_moved := self.marks.get(current)) is not None:
            yield mark_moved, 0, preview

    def _paint_hits(self, painter: QPainter, piece: Placed, lines: range) -> None:
        for hit in self.hits(piece.start, piece.end):
            current = hit == self.state.found
            self._wash(
                painter, piece, lines, hit, self.colours.find_current if current else self.colours.find_hit
            )

    def _paint_selection(
        self, painter: QPainter, piece: Placed, lines: range
    ) -> list[tuple[int, int, QColor]]:
        """Paint what is selected; returns the stretches whose words are to be drawn in another ink."""
        state, colours = self.state, self.colours
        if state.selection is None or state.selection == state.found:  # which is painted already
            return []
        shade = colours.selection if state.focused else colours.selection_unfocused
        self._wash(painter, piece, lines, state.selection, shade)
        first = max(state.selection[0], piece.start)
        last = min(state.selection[1], piece.end)
        if first >= last or not state.focused or not colours.selected_text.isValid():
            return []
        return [(first - piece.start, last - piece.start, colours.selected_text)]

    def _faint(self, piece: Placed) -> list[tuple[int, int, QColor]]:
        """The stretches of a piece that are drawn faintly."""
        end = piece.end
        stretches = []
        for at in range(max(bisect_right(self.dismissed, (piece.start, 0)) - 1, 0), len(self.dismissed)):
            first, last = self.dismissed[at]
            if first >= end:
                break
            if last > piece.start:
                stretches.append(
                    (max(first, piece.start) - piece.start, min(last, end) - piece.start, self.colours.margin)
                )
        return stretches

    def _words_of(self, mark: Mark) -> Passage:
        if mark.key == self.state.current and self.state.preview:
            return self.state.preview
        return mark.start, mark.end

    def _boxes(self, piece: Placed, lines: range, passage: Passage) -> list[tuple[int, QRectF]]:
        first = max(passage[0] - piece.start, 0)
        last = min(passage[1], piece.end) - piece.start
        if first >= last:
            return []
        line_box = piece.setting.line_box
        boxes = []
        for line, left, right in piece.setting.stretches(first, last, lines):
            top, height = line_box(line)
            boxes.append((line, QRectF(left, top, right - left, height)))
        return boxes

    def _wash(self, painter: QPainter, piece: Placed, lines: range, passage: Passage, colour: QColor) -> None:
        for _line, box in self._boxes(piece, lines, passage):
            painter.fillRect(box, colour)

    def _underline(
        self, painter: QPainter, piece: Placed, boxes: list[tuple[int, QRectF]], mark: Mark, lane: int
    ) -> None:
        stroke = self.column.face.stroke
        draw = thin if mark.suggested else UNDERLINES[mark.verdict]
        colour = self.colours.suggestion if mark.suggested else self.colours.verdicts[mark.verdict].line
        for line, box in boxes:
            y = self._line_below(piece, line, lane)
            draw(painter, box.left(), box.right(), y, stroke, colour)

    def _outline(self, painter: QPainter, piece: Placed, clip: QRectF) -> None:
        mark = self.marks.get(self.state.current)
        if mark is None:
            return
        path = QPainterPath()
        # Of the lines beside it too, that no edge is drawn where the clip ends.
        lines = piece.setting.lines_within(clip.top() - 60, clip.bottom() + 60)
        for _line, box in self._boxes(piece, lines, self._words_of(mark)):
            path.addRect(box.adjusted(-1.5, 0, 1.5, 0))
        if not path.isEmpty():
            painter.setPen(QPen(self.colours.accent, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path.simplified())

    def _caret(self, painter: QPainter, piece: Placed) -> None:
        state, start = self.state, piece.start
        if not state.caret_shown or not start <= state.caret <= piece.end:
            return
        if self.column.index_at(state.caret) != piece.index:
            return
        setting = piece.setting
        top, height = setting.line_box(setting.line_of(state.caret - start))
        width = max(2.0, self.column.face.stroke + 1)
        painter.fillRect(
            QRectF(setting.caret_x(state.caret - start) - width / 2, top, width, height), self.colours.caret
        )

    def _paint_margin(self, painter: QPainter, piece: Placed, left: float, mirrored: bool) -> None:
        paragraphs = self.column.paragraphs
        painter.setPen(self.colours.margin)
        painter.setFont(self.column.face.small)
        if number := paragraphs.number(piece.index):
            self._beside(painter, str(number), left, piece.top, mirrored)
        page = paragraphs.page_in(piece.start, piece.end + 1)
        if page is not None:
            line = piece.setting.line_of(page[1] - piece.start)
            top = piece.top + piece.setting.line_box(line)[0]
            self._beside(painter, self.page_label.format(page=page[0]), left, top, not mirrored)

    def _beside(self, painter: QPainter, words: str, left: float, top: float, right: bool) -> None:
        face = self.column.face
        x = left + face.width + GUTTER if right else 0.0
        box = QRectF(x, top + face.small_drop, 200.0 if right else left - GUTTER, face.line)
        painter.drawText(box, _RIGHT_OF if right else _LEFT_OF, words)
