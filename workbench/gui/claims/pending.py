"""What is said of a listing that is on its way: how far it is, with Cancel, and how many are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from workbench.domain.listing import Column, Order
from workbench.gui.claims.columns import AT, COLUMNS
from workbench.gui.claims.model import ClaimTableModel
from workbench.gui.meter import Meter
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

PATIENCE = 250
"""Milliseconds after which a listing that has not come is told of: most come sooner."""


class Pending(QWidget):
    """Shown beside the filter while a listing is asked for that takes a while; Cancel goes back from it.

    It stands where no row of the table moves when it comes.
    """

    def __init__(
        self, desk: Desk, claims: ClaimTableModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.told = QLabel(self)
        self.meter = Meter(self)
        self.meter.setFixedWidth(20 * UNIT)
        self.cancel = QToolButton(self)
        self.cancel.setProperty("flat", True)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setIcon(theme.icon("x", "ink.muted"))
        self.cancel.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.cancel.clicked.connect(claims.cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(UNIT, 0, 0, 0)
        line.setSpacing(2 * UNIT)
        for part in (self.told, self.meter, self.cancel):
            line.addWidget(part)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        claims.asking.began.connect(self._on_asking_began)
        claims.asking.progressed.connect(self._on_asking_progressed)
        claims.asking.ended.connect(self._on_asking_ended)
        self.hide()

    def _on_asking_began(self) -> None:
        listed, order = self._desk.filter, self._desk.order
        words = listed.words if listed else ""
        self.told.setText(self._telling())
        # Beside the words of the filter stands how many are found so far.
        self.told.setVisible(not words)
        self.cancel.setAccessibleName(self.tr("Cancel: {what}").format(what=self.told.text()))
        self.cancel.setToolTip(self.cancel.accessibleName())
        # The order of the text is what Cancel falls back on.
        self.cancel.setVisible(order != Order() or bool(words))
        self.meter.show_share(0, 0, self.told.text())
        self._patience.start()

    def _on_asking_progressed(self, done: int, total: int) -> None:
        self.meter.show_share(done, total, self.told.text())

    def _on_asking_ended(self) -> None:
        self._patience.stop()
        self.hide()

    def _telling(self) -> str:
        listed, order = self._desk.filter, self._desk.order
        if listed is not None and listed.words:
            return self.tr("Looking for “{words}”…").format(words=listed.words)
        if order.column is Column.POSITION:
            return self.tr("Listing…")
        return self.tr("Sorting by “{column}”…").format(column=COLUMNS[AT[order.column]].title)


class FoundCount(QLabel):
    """How many claims hold the words of the filter; while nobody knows yet, it says so."""

    def __init__(self, desk: Desk, claims: ClaimTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claims = claims
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Claims that hold the words of the filter"))
        claims.relisted.connect(self._tell)
        claims.asking.began.connect(self._tell)
        claims.asking.ended.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        wanted = self._desk.filter
        self.setVisible(bool(wanted and wanted.words))
        listed, count = self._claims.listed, QLocale().toString(self._claims.count())
        if not listed.is_of(wanted, self._desk.order):
            self.setText(self.tr("counting…"))
        elif listed.complete and not self._claims.asking.running:
            self.setText(self.tr("{count} found").format(count=count))
        else:
            self.setText(self.tr("counting… {count} so far").format(count=count))
