"""What tests of the whole window do and look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from workbench.gui.window import Window

Settle = Callable[[Window], None]
"""The fixture that waits for a window's jobs."""


def press(widget: QWidget, keys: str) -> None:
    """Type letters into a widget."""
    QTest.keyClicks(widget, keys)
