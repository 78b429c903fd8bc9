"""The field that lists only the claims that hold some words, as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.gui.clearing import offer_clearing
from workbench.gui.theme import Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

PAUSE = 60
"""Milliseconds without a key after which the typed words are looked for."""


class FilterField(QLineEdit):
    """Filters while it is typed into. Escape clears it, and left empty gives the keyboard back (`left`).

    Down and Enter give it to the table as well.
    """

    left = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._showing = False
        self.setPlaceholderText(self.tr("Filter the claims"))
        self.setAccessibleName(self.tr("Filter the claims by words"))
        offer_clearing(self, theme)
        self.addAction(theme.icon("funnel", "ink.muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.textChanged.connect(self._on_text_changed)
        desk.listing_changed.connect(self._on_desk_listing_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, then leaves; Down and Enter go to the table."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._look()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self, text: str) -> None:
        # What is only shown, not typed, need not be looked for.
        if text and not self._showing:
            self._pause.start()
        elif not text:
            self._look()

    def _look(self) -> None:
        self._pause.stop()
        self._desk.list_claims(words=self.text().strip())

    def _on_desk_listing_changed(self) -> None:
        listed = self._desk.filter
        words = "" if listed is None else listed.words
        if not self._pause.isActive() and words != self.text().strip():
            self._showing = True
            self.setText(words)
            self._showing = False
