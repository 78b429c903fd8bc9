"""The tabs of the evidence sheet, worked by digits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from workbench.gui.theme import UNIT, Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PageTabs(QTabBar):
    """The pages by name and number; a digit goes to its page, Enter and the arrow down into it."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs, and a frame around the chosen one while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(self._theme.colour("line.focus"))
            rect = self.tabRect(self.currentIndex()).adjusted(0, 0, -1, -3)
            painter.drawRoundedRect(rect, UNIT, UNIT)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < self.count() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.setCurrentIndex(digit)
            self.chosen.emit()
        elif event.key() in (*_ENTER, Qt.Key.Key_Down):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
