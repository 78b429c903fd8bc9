"""The cross that empties a field, in our own drawing.

Qt's own has it look through the system's icon themes first: up to sixty milliseconds, for the first field.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from workbench.gui.theme import Theme


def offer_clearing(field: QLineEdit, theme: Theme) -> None:
    """Show a cross at the end of a field while there is something in it; a click empties the field."""
    # Made here and not by the field: what Qt makes itself may be taken, in time, for one that is gone.
    action = QAction(
        theme.icon("x", "ink.muted"), QCoreApplication.translate("clearing", "Empty this field"), field
    )
    field.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
    action.setVisible(bool(field.text()))
    action.triggered.connect(field.clear)
    field.textChanged.connect(lambda text: action.setVisible(bool(text)))
