"""Completion that never keeps an Enter for itself that was meant for the sheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Completion(QCompleter):
    """Offers words; Enter takes the one chosen with the arrows, and goes on to the sheet where none is."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand Enter on: Qt would only close the list, and the checker would have to press it twice."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            popup, line = self.popup(), self.widget()
            if watched is popup and line is not None and not popup.currentIndex().isValid():
                popup.hide()
                again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
                QCoreApplication.postEvent(line, again)
                return True
        return super().eventFilter(watched, event)
