"""A narrow strip that shows where in the text the claims of each verdict lie, and takes one there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain.verdict import Verdict
from workbench.gui.textpane.marks import Mark
from workbench.gui.textpane.pane import TextPane

WIDTH = 18
_TICK = 3
"""Logical pixels a claim is high: to be seen, and to be hit."""
_EDGE = 2
"""Logical pixels at the left edge that tell where nobody has looked yet."""
_LANES = (Verdict.UNVERIFIED, Verdict.CONFIRMED, Verdict.DENIED)
"""Side by side, so that no meaning rests on colour alone."""


class OverviewStrip(QWidget):
    """Stands beside a TextPane; a click or drag jumps to that part of the text.

    Drawn into a pixmap from where the claims begin: one changed mark repaints its rows only.
    """

    def __init__(self, pane: TextPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._picture: QPixmap | None = None
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Where the claims lie"))
        self.setToolTip(
            self.tr(
                "Where the claims lie: unverified on the left, confirmed in the middle, denied on the "
                "right. The line at the left edge: nobody has looked there yet"
            )
        )
        pane.marks_replaced.connect(self._redo)
        pane.marks_updated.connect(self._on_pane_marks_updated)
        pane.colours_changed.connect(self._redo)
        pane.coverage_changed.connect(self._redo)
        pane.view_moved.connect(self.update)

    def sizeHint(self) -> QSize:
        """A narrow strip of any height."""
        return QSize(WIDTH, 100)

    def _redo(self) -> None:
        self._picture = None
        self.update()

    def _describe(self) -> None:
        totals = {verdict.value: len(starts) for verdict, starts in self._pane.beginnings().items()}
        self.setAccessibleDescription(
            self.tr("{unverified} unverified, {confirmed} confirmed, {denied} denied").format_map(totals)
        )

    @property
    def _scale(self) -> tuple[int, int]:
        """How many rows stand for how many code points."""
        return max(self.height() - _TICK, 1), max(len(self._pane.text()), 1)

    def _row(self, position: int) -> int:
        rows, length = self._scale
        return position * rows // length

    def _position(self, y: float) -> int:
        share = min(max((y - _TICK / 2) / max(self.height() - _TICK, 1), 0.0), 1.0)
        return int(share * len(self._pane.text()))

    def _on_pane_marks_updated(self, changed: Sequence[Mark]) -> None:
        if self._picture is None:
            return
        rows = {self._row(mark.start) for mark in changed if not mark.suggested}
        painter = QPainter(self._picture)
        for row in rows:
            painter.setClipRect(QRect(0, row, self.width(), _TICK))
            painter.fillRect(_EDGE, row, self.width() - _EDGE, _TICK, self._pane.colours().strip)
            self._draw_rows(painter, row - _TICK + 1, row + _TICK)
            self.update(0, row, self.width(), _TICK)
        painter.end()
        self._describe()

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._pane.colours().strip)
        painter = QPainter(picture)
        for start, end in self._pane.open_stretches():
            top = self._row(start)
            height = max(self._row(end) - top, 1)
            painter.fillRect(0, top, _EDGE, height, self._pane.colours().margin)
        self._draw_rows(painter, 0, self.height())
        painter.end()
        self._describe()
        return picture

    def _draw_rows(self, painter: QPainter, first: int, last: int) -> None:
        width = (self.width() - 4) / len(_LANES)
        beginnings = self._pane.beginnings()
        for number, verdict in enumerate(_LANES):
            colour = self._pane.colours().verdicts[verdict].line
            for top, bottom in _runs(beginnings[verdict], first, last, *self._scale):
                painter.fillRect(QRectF(2 + number * width, top, width - 1, bottom - top), colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and over it the part of the text that is in the window."""
        if self._picture is None:
            self._picture = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._pane.verticalScrollBar().maximum() > 0:
            self._paint_window(painter)
        painter.end()

    def _paint_window(self, painter: QPainter) -> None:
        first, last = self._pane.visible_passage()
        top = self._row(first)
        box = QRectF(0.5, top + 0.5, self.width() - 1, max(self._row(last) - top, 8) + _TICK - 1)
        painter.fillRect(box, self._pane.colours().strip_view)
        edge = QColor(self._pane.colours().strip_view)
        edge.setAlpha(min(255, edge.alpha() * 2))
        painter.setPen(edge)
        painter.drawRect(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at the next paint."""
        self._picture = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew for another screen or style."""
        self._picture = None
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pane.show_middle(self._position(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pane.show_middle(self._position(event.position().y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the window: the text itself is reached by Tab."""
        event.ignore()


def _runs(starts: Sequence[int], first: int, last: int, rows: int, length: int) -> list[tuple[int, int]]:
    """The stretches, top and bottom, that ticks at the rows of `starts` cover together.

    `rows` stand for `length` code points; ticks from row `first` to before `last` count. What a tick touches
    is leapt over: a million starts cost what a thousand do.
    """
    at, end = (bisect_left(starts, -(-row * length // rows)) for row in (first, last))
    runs: list[tuple[int, int]] = []
    bottom = -1
    while at < end:
        row = starts[at] * rows // length
        at = bisect_left(starts, -(-(row + _TICK + 1) * length // rows), at + 1, end)
        top = runs.pop()[0] if row <= bottom else row
        bottom = starts[at - 1] * rows // length + _TICK
        runs.append((top, bottom))
    return runs
