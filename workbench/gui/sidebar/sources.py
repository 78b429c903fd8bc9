"""The sources of a dossier as a list: title, outlet and date, and how far each is checked."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.domain.listing import SourceRow
from workbench.gui.header import dated
from workbench.gui.theme import UNIT, Theme

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole + 1
"""The SourceRow of an index."""

_NOWHERE = QModelIndex()


class SourceModel(QAbstractListModel):
    """The sources of the open dossier, in the dossier's order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SourceRow] = []

    def show(self, rows: list[SourceRow]) -> None:
        """List these sources; where they are the same ones, only their progress is taken up."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [at for at, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
            self._rows = rows
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, source_id: UUID | None) -> int | None:
        """Where a source is listed."""
        return next((at for at, row in enumerate(self._rows) if row.id == source_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many sources there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, its title, or its words for those who hear the list."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            counts = QCoreApplication.translate("sidebar", "{checked} of {all} checked").format(
                checked=row.counts.checked, all=row.counts.all
            )
            return "\n".join(part for part in (row.title, origin(row), counts) if part)
        return None


def origin(row: SourceRow) -> str:
    """Outlet and date of a source, or its byline where neither is known."""
    day = dated(row.published, QLocale(), time=False)
    return " · ".join(part for part in (row.outlet, day) if part) or row.byline


class SourceDelegate(QStyledItemDelegate):
    """Paints a source in two lines with a thin bar of progress beneath."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and the bar."""
        return QSize(40 * UNIT, 2 * QFontMetrics(option.font).height() + 6 * UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one source."""
        row = index.data(ROW)
        colour = self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = option.rect.adjusted(2 * UNIT, 1, -2 * UNIT, -1)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("ground.selected" if selected else "ground.hover"))
            painter.drawRoundedRect(ground, UNIT, UNIT)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour("line.focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), UNIT, UNIT)
        self._paint_words(painter, option, ground.adjusted(2 * UNIT, 2 * UNIT, -2 * UNIT, -2 * UNIT), row)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, row: SourceRow
    ) -> None:
        colour = self._theme.colour
        font, metrics = QFont(option.font), QFontMetrics(option.font)
        lead, trail = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        elide = Qt.TextElideMode.ElideRight
        counts = row.counts
        share = f"{counts.checked}/{counts.all}" if counts.all else ""
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.setFont(font)
        painter.setPen(colour("ink.muted"))
        painter.drawText(line, trail | Qt.AlignmentFlag.AlignVCenter, share)
        room = line.width() - (metrics.horizontalAdvance(share) + 2 * UNIT if share else 0)
        words = QRect(line)
        words.setWidth(room)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            words.moveRight(line.right())
        painter.setPen(colour("ink.text"))
        painter.drawText(
            words, lead | Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(row.title, elide, room)
        )
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(colour("ink.muted"))
        line.translate(0, metrics.height() + 2)
        told = QFontMetrics(small).elidedText(origin(row), elide, line.width())
        painter.drawText(line, lead | Qt.AlignmentFlag.AlignVCenter, told)
        if counts.all:
            self._paint_bar(painter, inner, counts.checked / counts.all, option.direction)

    def _paint_bar(
        self, painter: QPainter, inner: QRect, share: float, direction: Qt.LayoutDirection
    ) -> None:
        track = QRectF(inner.left(), inner.bottom() - 1, inner.width(), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("ground.pressed"))
        painter.drawRoundedRect(track, 1.5, 1.5)
        done = QRectF(track)
        done.setWidth(track.width() * share)
        if direction == Qt.LayoutDirection.RightToLeft:
            done.moveRight(track.right())
        painter.setBrush(self._theme.colour("accent.fill"))
        painter.drawRoundedRect(done, 1.5, 1.5)
