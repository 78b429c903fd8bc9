"""Menus whose letters are their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget


class Menu(QMenu):
    """A menu that no shortcut sees through.

    Behind an open menu the text still has the keyboard, and Qt tries each key as a shortcut first: the
    underlined D of an entry would mark the claim in hand.
    """

    def event(self, event: QEvent) -> bool:
        """Keep every key for the menu."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


class Behind(QObject):
    """Keeps a window's shortcuts from the keys of whatever is popped up over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a menu is open, its letters are its own: Qt would try them as shortcuts of the text first."""
        if event.type() == QEvent.Type.ShortcutOverride and QApplication.activePopupWidget() is not None:
            event.accept()
            return True
        return False
