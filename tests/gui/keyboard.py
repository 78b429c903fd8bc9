"""A person's keys, pressed where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.rest import rest

Keys = str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]
"""Words to be typed, a key, or a key with a modifier."""


def focused() -> QWidget:
    """Who has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(widget: QWidget, keys: Keys) -> None:
    """Type words or press a key, and let the window hear it."""
    match keys:
        case str():
            QTest.keyClicks(widget, keys)
        case (key, modifier):
            QTest.keyClick(widget, key, modifier)
        case _:
            QTest.keyClick(widget, keys)
    rest()
