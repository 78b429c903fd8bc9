"""A line in which the rank is chosen down to which all suggestions are accepted at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QToolButton, QWidget

from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

AT_FIRST = 50
"""The rank, in percent, that is proposed."""


class RankLine(QFrame):
    """Shown on Shift+Enter; arrows choose, Enter accepts, Escape leaves. `left` gives the keyboard back."""

    left = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rank = QSlider(Qt.Orientation.Horizontal, self)
        self.rank.setRange(0, 100)
        self.rank.setPageStep(10)
        self.rank.setValue(AT_FIRST)
        self.rank.setAccessibleName(self.tr("Lowest rank of the suggestions to accept, in percent"))
        self.told = QLabel(self)
        self.accept = QPushButton(self.tr("Accept"), self)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("flat", True)
        self.close_button.setIcon(theme.icon("x", "ink.muted"))
        self.close_button.setAccessibleName(self.tr("Close"))
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, 0, 2 * UNIT, 2 * UNIT)
        line.setSpacing(2 * UNIT)
        line.addWidget(self.rank, 1)
        line.addWidget(self.told, 2)
        line.addWidget(self.accept)
        line.addWidget(self.close_button)
        self.rank.valueChanged.connect(lambda _value: self._tell())
        self.accept.clicked.connect(self._on_accept_clicked)
        self.close_button.clicked.connect(self._leave)
        desk.listing_changed.connect(self._on_desk_listing_changed)
        self.hide()

    def open(self) -> None:
        """Show the line with the keyboard in it; where nothing is suggested, say so."""
        if not self._desk.suggestions_above(0):
            self._desk.notice.emit(self.tr("There are no suggestions here."))
            return
        self.show()
        self._tell()
        self.rank.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_accept_clicked()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        count = len(self._desk.suggestions_above(self.rank.value() / 100))
        everything = len(self._desk.suggestions_above(0))
        told = self.tr("{count} of {all} suggestions rank at least {rank} %")
        locale = QLocale()
        self.told.setText(
            told.format(count=locale.toString(count), all=locale.toString(everything), rank=self.rank.value())
        )
        self.accept.setEnabled(count > 0)

    def _on_accept_clicked(self) -> None:
        accepted = self._desk.accept_above(self.rank.value() / 100)
        if accepted:
            self._desk.notice.emit(self.tr("{count} suggestions accepted.").format(count=accepted))
            self._leave()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _on_desk_listing_changed(self) -> None:
        if self.isVisible():
            self._tell()
