"""The right half of the window: chips and filter over the table, and the inspector below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from workbench.gui.claims.chips import Chips
from workbench.gui.claims.filter import FilterField
from workbench.gui.claims.view import ClaimTableView
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk


class ClaimsPanel(QWidget):
    """The claims of one window; everything in it speaks to `desk` alone."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chips = Chips(desk, theme, self)
        self.filter = FilterField(desk, theme, self)
        self.table = ClaimTableView(desk, theme, self)
        self.filter.left.connect(self.table.setFocus)
        self.table.claims.failed.connect(desk.failed)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        top = QWidget(self)
        above = QVBoxLayout()
        above.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        above.setSpacing(2 * UNIT)
        above.addWidget(self.chips)
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        line.addWidget(self.filter, 1)
        line.addWidget(self._columns_button(theme))
        above.addLayout(line)
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(top)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _columns_button(self, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setIcon(theme.icon("settings", "ink.muted"))
        button.setToolTip(self.tr("Choose columns"))
        button.setAccessibleName(self.tr("Choose columns"))
        button.clicked.connect(lambda: self._pop(self.table.columns.menu(), button))
        return button

    def _pop(self, menu: QMenu, button: QToolButton) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def keep_state(self) -> QByteArray:
        """The columns as they are, to be kept until the next start."""
        return self.table.keep_columns()
