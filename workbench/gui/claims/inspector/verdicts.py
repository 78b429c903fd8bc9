"""The three verdicts as buttons, the one that holds pressed in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import verdict_word
from workbench.gui.claims.flow import FlowLayout
from workbench.gui.theme import UNIT, Theme

_KEYS = {Verdict.CONFIRMED: "C", Verdict.DENIED: "D", Verdict.UNVERIFIED: "U"}


class VerdictButtons(QWidget):
    """Marks with one click; `chosen` carries the Verdict. None is pressed in where several differ."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[Verdict, QToolButton] = {}
        layout = FlowLayout(self)
        for verdict, key in _KEYS.items():
            button = self.buttons[verdict] = QToolButton(self)
            button.setProperty("flat", True)
            button.setCheckable(True)
            button.setIcon(theme.verdict_icon(verdict))
            button.setIconSize(QSize(4 * UNIT, 4 * UNIT))
            button.setText(f" {verdict_word(verdict)}")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setToolTip(f"{verdict_word(verdict)} ({key})")
            button.setAccessibleName(verdict_word(verdict))
            button.clicked.connect(lambda _on, verdict=verdict: self.chosen.emit(verdict))
            self._group.addButton(button)
            layout.addWidget(button)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Press in the verdict that holds."""
        self._group.setExclusive(False)
        for one, button in self.buttons.items():
            button.setChecked(one is verdict)
        self._group.setExclusive(True)
