"""The open dossier's name as a button, and the others behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from workbench.domain.listing import DossierRow
from workbench.gui.menu import Menu
from workbench.gui.theme import UNIT, Theme

Listing = Callable[[bool], list[DossierRow]]
"""The dossiers at work (False) or archived (True)."""


class DossierButton(QAbstractButton):
    """Shows the open dossier and its progress; a click lists all dossiers."""

    chosen = Signal(object)
    """The id of a dossier to open."""

    def __init__(self, listing: Listing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._theme = theme
        self._dossier: DossierRow | None = None
        self.always: list[QAction] = []
        """Commands at the end of the list."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_list)

    def show_dossier(self, dossier: DossierRow | None) -> None:
        """Show a dossier's name and progress."""
        self._dossier = dossier
        name = dossier.name if dossier else self.tr("No dossier")
        self.setText(name)
        self.setAccessibleName(
            self.tr("Dossier: {name}. {progress}").format(name=name, progress=self._told())
        )
        self.setToolTip(f"{name}\n{self._told()}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(40 * UNIT, 2 * self.fontMetrics().height() + 5 * UNIT)

    def open_list(self) -> None:
        """List the dossiers at work, then the archived ones, then what can be done."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in self._listing(False):
            self._list(menu, row)
        if archived := self._listing(True):
            away = Menu(self.tr("Archived"), menu)
            away.setIcon(self._theme.icon("archive", "ink.muted"))
            menu.addMenu(away)
            for row in archived:
                self._list(away, row)
        menu.addSeparator()
        menu.addActions(self.always)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _list(self, menu: QMenu, row: DossierRow) -> None:
        name = row.name.replace("&", "&&")
        action = menu.addAction(f"{name}\t{row.counts.checked}/{row.counts.all}")
        action.setCheckable(True)
        action.setChecked(self._dossier is not None and row.id == self._dossier.id)
        action.triggered.connect(partial(self._choose, row.id))

    def _choose(self, dossier_id: UUID, _checked: bool = False) -> None:
        self.chosen.emit(dossier_id)

    def _told(self) -> str:
        if self._dossier is None:
            return ""
        counts = self._dossier.counts
        words = self.tr("{checked} of {all} checked").format(checked=counts.checked, all=counts.all)
        if not counts.all:
            words = self.tr("no claims yet")
        return self.tr("archived · ") + words if self._dossier.archived else words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, progress and the arrow that says there are more."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.rect().adjusted(2 * UNIT, UNIT, -2 * UNIT, -UNIT)
        if self.underMouse() or self.hasFocus():
            painter.setPen(self._theme.colour("line.focus") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("ground.hover"))
            painter.drawRoundedRect(ground.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), UNIT, UNIT)
        inner = ground.adjusted(2 * UNIT, UNIT, -2 * UNIT, -UNIT)
        metrics = self.fontMetrics()
        side = 4 * UNIT
        arrow = QRect(inner.right() - side + 1, inner.top() + (metrics.height() - side) // 2, side, side)
        room = inner.adjusted(0, 0, -side - UNIT, 0)
        if self.isRightToLeft():
            arrow.moveLeft(inner.left())
            room = inner.adjusted(side + UNIT, 0, 0, 0)
        self._theme.icon("chevron-down", "ink.muted").paint(painter, arrow)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink.text"))
        lead = Qt.AlignmentFlag.AlignLeading
        elide = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(self.text(), elide, room.width())
        painter.drawText(room, lead | Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("ink.muted"))
        told = metrics.elidedText(self._told(), elide, inner.width())
        painter.drawText(inner, lead | Qt.AlignmentFlag.AlignBottom, told)
        painter.end()
