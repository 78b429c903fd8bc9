"""Letting the window come to rest after what was done in it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from workbench.gui.turns import waiting


def rest() -> None:
    """Let events be worked off until nothing is due any more that follows a change."""
    QApplication.processEvents()
    while waiting():
        QApplication.processEvents()
    QApplication.processEvents()
