"""What everything with fields shares: rows with a label each, and the line beneath for what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.gui.report import told
from workbench.gui.theme import UNIT


class FieldRows(QFormLayout):
    """Fields below each other, each with its label before it; `apart` is in the theme's units."""

    def __init__(self, parent: QWidget | None = None, *, apart: int = 2) -> None:
        super().__init__(parent)
        self.setHorizontalSpacing(3 * UNIT)
        self.setVerticalSpacing(apart * UNIT)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)


class Remark(QLabel):
    """The line beneath fields: what is wrong with them, or a hint; not there while it has nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def say(self, words: str, tone: str = "error") -> None:
        """Show words in a tone of the style sheet; none hide the line."""
        self.setText(words)
        self.setProperty("tone", tone)
        self.style().polish(self)
        self.setVisible(bool(words))

    def refuse(self, error: WorkbenchError) -> None:
        """Say why what was typed is not taken."""
        self.say(" ".join(told(error)))
