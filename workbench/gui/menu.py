"""Menus whose letters are their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu


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
