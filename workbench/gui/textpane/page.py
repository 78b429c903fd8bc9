"""What a page of text looks like: words, marks, selection, numbers in the margin; only what is visible."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from workbench.domain.verdict import Verdict
from workbench.gui.textpane.colours import TextColours
from workbench.gui.textpane.column import Column, Placed
from workbench.gui.textpane.marks import Mark, Marks, in_lanes

_KEPT = 256
"""Pieces whose lanes are kept."""
GUTTER = 14.0
"""Pixels between the words and the numbers beside them."""

Passage = tuple[int, int]


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


def _solid(painter: QPainter, left: float, right: float, y: float, stroke: float, colour: QColor) -> None:
    painter.fillRect(QRectF(left, y, right - left, stroke + 1), colour)


def _double(painter: QPainter, left: float, right: float, y: float, stroke: float, colour: QColor) -> None:
    painter.fillRect(QRectF(left, y - 1, right - left, stroke), colour)
    painter.fillRect(QRectF(left, y + stroke + 1, right - left, stroke), colour)


def _dotted(painter: QPainter, left: float, right: float, y: float, stroke: float, colour: QColor) -> None:
    pen = QPen(colour, stroke + 1, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.0, 1.0])
    painter.setPen(pen)
    middle = y + (stroke + 1) / 2
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))


def _thin(painter: QPainter, left: float, right: float, y: float, stroke: float, colour: QColor) -> None:
    painter.fillRect(QRectF(left, y, right - left, stroke), colour)


_Draw = Callable[[QPainter, float, float, float, float, QColor], None]
_LINES: dict[Verdict, _Draw] = {
    Verdict.CONFIRMED: _solid,
    Verdict.DENIED: _double,
    Verdict.UNVERIFIED: _dotted,
}


class Page:
    """Paints the window of a column; `state` says what is selected, `hits` where a search found something."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self.marks = Marks()
        self.colours = TextColours()
        self.state = PageState()
        self.hits: Callable[[int, int], list[Passage]] = lambda start, end: []
        self._lanes: OrderedDict[int, list[tuple[Mark, int]]] = OrderedDict()

    def set_marks(self, marks: Marks) -> None:
        """Show these marks."""
        self.marks = marks
        self._lanes.clear()

    def forget(self, mark: Mark) -> None:
        """The lanes where `mark` lies have changed."""
        index_at = self.column.paragraphs.index_at
        first, last = index_at(mark.start), index_at(mark.end)
        for index in [index for index in self._lanes if first <= index <= last]:
            del self._lanes[index]

    def lanes(self, index: int) -> list[tuple[Mark, int]]:
        """The marks over piece `index` with the lanes of their lines."""
        kept = self._lanes.get(index)
        if kept is None:
            paragraphs = self.column.paragraphs
            kept = in_lanes(self.marks.between(paragraphs.start(index), paragraphs.end(index)))
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
            painter.save()
            painter.translate(left, piece.top)
            self._paint_piece(painter, piece, clip.translated(-left, -piece.top))
            painter.restore()
            self._paint_margin(painter, piece, left, mirrored)

    def _paint_piece(self, painter: QPainter, piece: Placed, clip: QRectF) -> None:
        colours, state = self.colours, self.state
        lanes = self.lanes(piece.index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for mark, _lane in lanes:
            if not mark.suggested:
                self._wash(painter, piece, clip, self._words_of(mark), colours.verdicts[mark.verdict].tint)
        end = self.column.paragraphs.end(piece.index)
        for hit in self.hits(piece.start, end):
            colour = colours.find_current if hit == state.found else colours.find_hit
            self._wash(painter, piece, clip, hit, colour)
        inked: list[tuple[int, int, QColor]] = []
        if state.selection:
            shade = colours.selection if state.focused else colours.selection_unfocused
            self._wash(painter, piece, clip, state.selection, shade)
            first, last = (max(state.selection[0], piece.start), min(state.selection[1], end))
            if colours.selected_text.isValid() and first < last and state.focused:
                inked.append((first - piece.start, last - piece.start, colours.selected_text))
        painter.setPen(colours.text)
        piece.setting.draw(painter, QPointF(0, 0), clip, inked)
        for mark, lane in lanes:
            self._underline(painter, piece, clip, mark, lane)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._outline(painter, piece, clip)
        self._caret(painter, piece)

    def _words_of(self, mark: Mark) -> Passage:
        if mark.key == self.state.current and self.state.preview:
            return self.state.preview
        return mark.start, mark.end

    def _boxes(self, piece: Placed, clip: QRectF, passage: Passage) -> list[tuple[int, QRectF]]:
        setting = piece.setting
        first = max(passage[0] - piece.start, 0)
        last = min(passage[1], self.column.paragraphs.end(piece.index)) - piece.start
        if first >= last:
            return []
        boxes = []
        for line, left, right in setting.stretches(first, last, clip.top(), clip.bottom()):
            top, height = setting.line_box(line)
            boxes.append((line, QRectF(left, top, right - left, height)))
        return boxes

    def _wash(self, painter: QPainter, piece: Placed, clip: QRectF, passage: Passage, colour: QColor) -> None:
        for _line, box in self._boxes(piece, clip, passage):
            painter.fillRect(box, colour)

    def _underline(self, painter: QPainter, piece: Placed, clip: QRectF, mark: Mark, lane: int) -> None:
        stroke = self.column.face.stroke
        draw: _Draw = _thin if mark.suggested else _LINES[mark.verdict]
        colour = self.colours.suggestion if mark.suggested else self.colours.verdicts[mark.verdict].line
        for line, box in self._boxes(piece, clip, self._words_of(mark)):
            y = piece.setting.underline(line) + 1 + lane * (2 * stroke + 1)
            draw(painter, box.left(), box.right(), y, stroke, colour)

    def _outline(self, painter: QPainter, piece: Placed, clip: QRectF) -> None:
        mark = self.marks.get(self.state.current)
        if mark is None:
            return
        path = QPainterPath()
        for _line, box in self._boxes(piece, clip.adjusted(0, -60, 0, 60), self._words_of(mark)):
            path.addRect(box.adjusted(-2, 0, 2, 0))
        if not path.isEmpty():
            painter.setPen(QPen(self.colours.accent, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path.simplified())

    def _caret(self, painter: QPainter, piece: Placed) -> None:
        state, start = self.state, piece.start
        if not state.caret_shown or not start <= state.caret <= self.column.paragraphs.end(piece.index):
            return
        if self.column.paragraphs.index_at(state.caret) != piece.index:
            return
        setting = piece.setting
        top, height = setting.line_box(setting.line_of(state.caret - start))
        width = max(2.0, self.column.face.stroke + 1)
        painter.fillRect(
            QRectF(setting.caret_x(state.caret - start) - width / 2, top, width, height), self.colours.caret
        )

    def _paint_margin(self, painter: QPainter, piece: Placed, left: float, mirrored: bool) -> None:
        face, paragraphs = self.column.face, self.column.paragraphs
        font = QFont(face.font)
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.72))
        painter.setPen(self.colours.margin)
        if number := paragraphs.number(piece.index):
            self._beside(painter, font, str(number), left, piece.top, mirrored)
        page = paragraphs.page_in(piece.start, paragraphs.end(piece.index) + 1)
        if page is not None:
            line = piece.setting.line_of(page[1] - piece.start)
            top = piece.top + piece.setting.line_box(line)[0]
            self._beside(painter, font, self.page_label.format(page=page[0]), left, top, not mirrored)

    page_label = "p. {page}"

    def _beside(
        self, painter: QPainter, font: QFont, words: str, left: float, top: float, right: bool
    ) -> None:
        face = self.column.face
        painter.setFont(font)
        x = left + face.width + GUTTER if right else 0.0
        side = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
        drop = face.above + face.ascent - painter.fontMetrics().ascent()  # on the baseline of the words
        box = QRectF(x, top + drop, 200.0 if right else left - GUTTER, face.line)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute, words)
