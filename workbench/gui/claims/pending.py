"""What is said of a listing that is on its way: how far it is, with Cancel, and how many are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.domain.listing import Column, Order
from workbench.gui.claims.columns import AT, COLUMNS
from workbench.gui.claims.model import ClaimTableModel
from workbench.gui.meter import Meter
from workbench.gui.theme import UNIT

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

PATIENCE = 250
"""Milliseconds after which a listing that has not come is told of: most come sooner."""


class PendingLine(QFrame):
    """Shown while a listing is asked for that takes a while; Cancel goes back to the one before."""

    def __init__(self, desk: Desk, claims: ClaimTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.told = QLabel(self)
        self.meter = Meter(self)
        self.meter.setFixedWidth(30 * UNIT)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(claims.cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, 0, 2 * UNIT, 2 * UNIT)
        line.setSpacing(2 * UNIT)
        line.addWidget(self.told, 1)
        line.addWidget(self.meter)
        line.addWidget(self.cancel)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        claims.asking.began.connect(self._on_asking_began)
        claims.asking.progressed.connect(self._on_asking_progressed)
        claims.asking.ended.connect(self._on_asking_ended)
        self.hide()

    def _on_asking_began(self) -> None:
        self.told.setText(self._telling())
        self.cancel.setAccessibleName(self.tr("Cancel: {what}").format(what=self.told.text()))
        listed, order = self._desk.filter, self._desk.order
        # The order of the text is what Cancel falls back on.
        self.cancel.setVisible(order != Order() or bool(listed and listed.words))
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
            return self.tr("Listing the claims…")
        return self.tr("Sorting the claims by “{column}”…").format(column=COLUMNS[AT[order.column]].title)


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
