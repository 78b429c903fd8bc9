"""A narrow strip that shows where in the text the claims of each verdict lie, and takes one there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain.verdict import Verdict
from workbench.gui.textpane.marks import Mark
from workbench.gui.textpane.pane import TextPane
from workbench.gui.turns import Turn

WIDTH = 18
_TICK = 3
"""Logical pixels a claim is high: to be seen, and to be hit."""
_EDGE = 2
"""Logical pixels at the left edge that tell where nobody has looked yet."""
_LANES = (Verdict.UNVERIFIED, Verdict.CONFIRMED, Verdict.DENIED)
"""Side by side, so that no meaning rests on colour alone."""
_FEW = 8
"""Rows up to which they are painted anew one by one; for more, all are read anew."""


class OverviewStrip(QWidget):
    """Stands beside a TextPane; a click or drag jumps to that part of the text.

    Drawn into a pixmap from no more beginnings of claims than it has rows, however many claims there are;
    one changed mark repaints its rows only. Drawn anew in the turn after the text was painted, the claims
    lie until then as they did: in another height stretched, in another text nowhere.
    """

    def __init__(self, pane: TextPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._picture: QPixmap | None = None
        self._drawn_of = ""
        self._anew = True
        self._totals: Counter[Verdict] = Counter()
        self._changed: set[int] = set()
        # After what changed was painted in the text: that is waited for.
        self.late = Turn(self._renew, self)
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
        self._anew = True
        self._changed.clear()
        self.update()
        self.late.start()

    def _renew(self) -> None:
        """Draw what is owed, unless nobody can look: what is seen later is drawn then."""
        if self.visibleRegion().isEmpty():
            return
        if self._anew:
            self._picture, self._drawn_of, self._anew = self._draw(), self._pane.text(), False
        elif self._changed and self._picture is not None:
            self._draw_changed(self._picture)
        self.update()

    def _describe(self) -> None:
        totals = {verdict.value: self._totals[verdict] for verdict in Verdict}
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

    def _begin(self, row: int) -> int:
        """The first code point that a row stands for."""
        rows, length = self._scale
        return max(-(-row * length // rows), 0)

    def _position(self, y: float) -> int:
        share = min(max((y - _TICK / 2) / max(self.height() - _TICK, 1), 0.0), 1.0)
        return int(share * len(self._pane.text()))

    def _on_pane_marks_updated(self, gone: Sequence[Mark], came: Sequence[Mark]) -> None:
        self._changed |= {self._row(mark.start) for mark in (*gone, *came) if not mark.suggested}
        if self._anew or len(self._changed) > _FEW:
            self._redo()
            return
        self._totals.subtract(mark.verdict for mark in gone if not mark.suggested)
        self._totals.update(mark.verdict for mark in came if not mark.suggested)
        self._describe()
        self.late.start()

    def _draw_changed(self, picture: QPixmap) -> None:
        painter = QPainter(picture)
        for row in self._changed:
            painter.setClipRect(QRect(0, row, self.width(), _TICK))
            painter.fillRect(_EDGE, row, self.width() - _EDGE, _TICK, self._pane.colours().strip)
            starts: dict[Verdict, list[int]] = {verdict: [] for verdict in Verdict}
            for mark in self._pane.claims_begun(self._begin(row - _TICK + 1), self._begin(row + _TICK)):
                starts[mark.verdict].append(mark.start)
            self._draw_ticks(painter, starts)
        painter.end()
        self._changed.clear()

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
        rows, length = self._scale
        # Ticks that touch hide those between them.
        spread = self._pane.spread(_TICK * length // rows)
        self._totals = Counter({verdict: lying.count for verdict, lying in spread.items()})
        self._draw_ticks(painter, {verdict: lying.starts for verdict, lying in spread.items()})
        painter.end()
        self._describe()
        return picture

    def _draw_ticks(self, painter: QPainter, starts: Mapping[Verdict, Sequence[int]]) -> None:
        width, (rows, length) = (self.width() - 4) / len(_LANES), self._scale
        for number, verdict in enumerate(_LANES):
            colour = self._pane.colours().verdicts[verdict].line
            for top, bottom in _runs(start * rows // length for start in starts[verdict]):
                painter.fillRect(QRectF(2 + number * width, top, width - 1, bottom - top), colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and over it the part of the text that is in the window."""
        if self._anew:
            self.late.start()
        painter = QPainter(self)
        if self._picture is None or self._drawn_of is not self._pane.text():
            painter.fillRect(self.rect(), self._pane.colours().strip)
        elif self._anew:
            painter.drawPixmap(self.rect(), self._picture)
        else:
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
        """Draw anew, soon."""
        super().resizeEvent(event)
        self._redo()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is owed since it was last seen."""
        super().showEvent(event)
        self.late.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew for another screen or style."""
        super().changeEvent(event)
        self._redo()

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


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The stretches, top and bottom, that ticks at these rows (ascending) cover together."""
    top = bottom = -1
    for row in rows:
        if row > bottom:
            if bottom >= 0:
                yield top, bottom
            top = row
        bottom = row + _TICK
    if bottom >= 0:
        yield top, bottom
