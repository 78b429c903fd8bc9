"""A text in a scrolled column: what is in the window, at which size, in which colours, and what is where."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.gui.textpane.colours import TextColours
from workbench.gui.textpane.column import Column, Placed
from workbench.gui.textpane.page import Page
from workbench.gui.textpane.paragraphs import Paragraphs
from workbench.gui.textpane.setting import Face, Setting

Passage = tuple[int, int]
READING_FACES = ["Charter", "Charis SIL", "Charis", "Source Serif 4", "Georgia", "Noto Serif", "DejaVu Serif"]
"""The reading face is the first of these that the machine has, else its serif."""
SIZES = (8.0, 40.0)
"""Smallest and largest reading size in points."""
_DEFAULT_SIZE = 12.5
_ZOOM = 1.1
_LEFT, _RIGHT, _PAGE_RIGHT = 52.0, 24.0, 64.0
"""Pixels kept free beside the words: for paragraph numbers, for air, for page numbers."""


class ScrolledText(QAbstractScrollArea):
    """Shows one text, read-only, a measure of 75 characters at most in the middle of the pane.

    All positions, given and returned, are Unicode code points; ends are exclusive.
    """

    zoom_changed = Signal(float)
    """The reading size in points was changed."""
    view_moved = Signal()
    """Another part of the text is in the window."""
    colours_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column()
        self._page = Page(self._column)
        self._family = ""
        self._page.page_label = self.tr("p. {page}")
        self._size = _DEFAULT_SIZE
        self._syncing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._place_column()

    # The text and its look

    def _show_paragraphs(self, paragraphs: Paragraphs) -> None:
        """Show another text from its beginning."""
        self._column.set_text(paragraphs)
        self._place_column()

    def text(self) -> str:
        """The whole text, as it was given."""
        return self._column.paragraphs.text

    def set_colours(self, colours: TextColours) -> None:
        """Paint in these colours from now on."""
        self._page.colours = colours
        self.viewport().update()
        self.colours_changed.emit()

    def colours(self) -> TextColours:
        """The colours in use."""
        return self._page.colours

    def set_reading_size(self, points: float) -> None:
        """Set the text in `points`, within SIZES; the words at the top stay there."""
        points = min(max(round(points * 2) / 2, SIZES[0]), SIZES[1])
        if points != self._size:
            self._size = points
            self._place_column()
            self.zoom_changed.emit(points)

    def set_reading_face(self, family: str) -> None:
        """Set the text in this family; "" for the best reading face installed."""
        if family != self._family:
            self._family = family
            self._place_column()

    def reading_size(self) -> float:
        """The reading size in points."""
        return self._size

    def zoom_in(self) -> None:
        """Set the text a step larger."""
        self.set_reading_size(max(self._size * _ZOOM, self._size + 0.5))

    def zoom_out(self) -> None:
        """Set the text a step smaller."""
        self.set_reading_size(min(self._size / _ZOOM, self._size - 0.5))

    def _place_column(self) -> None:
        font = QFont()
        font.setFamilies([self._family, *READING_FACES] if self._family else READING_FACES)
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(self._size)
        viewport = self.viewport()
        right = _PAGE_RIGHT if self._column.paragraphs.pages else _RIGHT
        self._column.window = float(max(viewport.height(), 1))
        self._column.set_face(Face(font, viewport.width() - _LEFT - right))
        self._column.scroll_by(0)
        self._sync()

    def _left(self) -> float:
        """Where the words begin, in whole pixels of the viewport."""
        width, mirrored = self._column.face.width, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pages = _PAGE_RIGHT if self._column.paragraphs.pages else _RIGHT
        left, right = (pages, _LEFT) if mirrored else (_LEFT, pages)
        free = self.viewport().width() - width
        return float(int(min(max(free / 2, left), max(free - right, left))))

    # Scrolling

    def scroll_anchor(self) -> int:
        """The code point at the top of the window."""
        return self._column.first_visible()

    def scroll_to(self, position: int) -> None:
        """Bring the line of the code point at `position` to the top of the window."""
        self._column.scroll_to(max(0, min(position, len(self.text()))))
        self._sync()

    def scroll_pixels(self, distance: float) -> None:
        """Scroll down by `distance` pixels."""
        self._column.scroll_by(round(distance))
        self._sync()

    def visible_passage(self) -> Passage:
        """Start and end of what is in the window."""
        return self._column.first_visible(), self._column.last_visible()

    def show_middle(self, position: int) -> None:
        """Bring the line of the code point at `position` to the middle of the window."""
        self._column.scroll_to(max(0, min(position, len(self.text()))), 0.5)
        self._sync()

    def reveal(self, start: int, end: int) -> None:
        """Scroll, unless the passage is in the window, until it stands at a third of its height."""
        top, bottom = self.caret_box(start), self.caret_box(max(start, end - 1))
        window = self._column.window
        if top is not None and bottom is not None and top.top() >= 0 and bottom.bottom() <= window:
            return
        self._column.scroll_to(start, 1 / 3)
        self._sync()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar."""
        if self._syncing:
            return
        value, bar = self.verticalScrollBar().value(), self.verticalScrollBar()
        if value >= bar.maximum():
            self._column.scroll_to_end()
        else:
            self._column.scroll_to_value(value)
        self._sync()

    def _sync(self) -> None:
        """Tell the scroll bar what the column has learnt, and repaint."""
        column, bar = self._column, self.verticalScrollBar()
        self._syncing = True
        try:
            column.first_visible()  # sets what is in the window, so that its height is known
            bar.setPageStep(int(column.window))
            bar.setSingleStep(int(column.face.line))
            bar.setRange(0, max(0, round(column.total() - column.window)))
            if not bar.isSliderDown():
                bar.setValue(round(column.value()))
        finally:
            self._syncing = False
        self.viewport().update()
        self.view_moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words at the top where they are."""
        super().resizeEvent(event)
        self._place_column()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)

    # Where things are

    def _piece_at(self, y: float) -> Placed | None:
        """The piece at height `y` of the window, the nearest one above if there is none."""
        last = None
        for piece in self._column.placed():
            if last is not None and piece.top > y:
                break
            last = piece
        return last

    def caret_at(self, point: QPointF) -> int:
        """The position between graphemes nearest to a point of the viewport."""
        piece = self._piece_at(point.y())
        if piece is None:
            return len(self.text())
        return piece.start + piece.setting.caret_at(point.x() - self._left(), point.y() - piece.top)

    def character_at(self, point: QPointF) -> int | None:
        """The grapheme under a point of the viewport; None beside the words."""
        piece = self._piece_at(point.y())
        if piece is None:
            return None
        at = piece.setting.character_at(point.x() - self._left(), point.y() - piece.top)
        return None if at is None else piece.start + at

    def caret_box(self, position: int) -> QRectF | None:
        """Where a caret at `position` stands in the viewport; None if that is far outside."""
        index = self._column.index_at(position)
        if (top := self._top_of_words(index)) is None:
            return None
        setting, local = self._column.setting(index), position - self._column.start(index)
        return self._caret_box(top, setting, setting.line_of(local), setting.caret_x(local))

    def edge_box(self, position: int, *, at_end: bool) -> QRectF | None:
        """Where a passage that begins (or, `at_end`, ends) at `position` does so in the viewport."""
        index = self._column.index_at(max(0, position - 1) if at_end else position)
        if (top := self._top_of_words(index)) is None:
            return None
        setting, local = self._column.setting(index), position - self._column.start(index)
        return self._caret_box(top, setting, *setting.edge(local, trailing=at_end))

    def _top_of_words(self, index: int) -> float | None:
        return None if self._column.paragraphs.blank(index) else self._column.top_of(index)

    def _caret_box(self, top: float, setting: Setting, line: int, x: float) -> QRectF:
        line_top, height = setting.line_box(line)
        return QRectF(self._left() + x, top + line_top, 1.0, height)

    def word_at(self, position: int) -> Passage:
        """Start and end of the word at `position`."""
        index = self._column.index_at(position)
        start = self._column.start(index)
        first, last = self._column.setting(index).word_at(position - start)
        return start + first, start + last

    def paragraph_at(self, position: int) -> Passage:
        """Start and end of the paragraph at `position`."""
        return self._column.paragraphs.bounds_at(position)

    def describe(self, position: int) -> str:
        """What is to be said of the words at `position` beside themselves; nothing in a plain text."""
        return ""

    def outlined(self) -> tuple[Page, float]:
        """What paints the page, and where the words begin: for who takes down what stands where."""
        return self._page, self._left()

    def _repaint(self, start: int, end: int) -> None:
        """Repaint the lines in the window on which `start` to `end` stand."""
        top, bottom = None, 0.0
        for piece in self._column.placed():
            first, last = max(start - piece.start, 0), end - piece.start
            if last < 0 or piece.start + first > piece.end:
                continue
            setting = piece.setting
            line_top, _ = setting.line_box(setting.line_of(first))
            last_top, height = setting.line_box(setting.line_of(max(last, first)))
            top = piece.top + line_top if top is None else top
            bottom = piece.top + last_top + height
        if top is not None:  # outlines and the lines of lower lanes reach a little beyond
            self.viewport().update(QRect(0, int(top) - 4, self.viewport().width(), int(bottom - top) + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that need it."""
        painter = QPainter(self.viewport())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._page.paint(painter, QRectF(event.rect()), self._left(), mirrored)
        if self._page.state.focused:
            painter.setPen(QPen(self._page.colours.focus_ring, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
