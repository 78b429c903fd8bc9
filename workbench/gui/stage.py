"""The three columns of the window: sidebar, text, claims."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workbench.gui.claims.inspector.inspector import Inspector
from workbench.gui.claims.panel import ClaimsPanel
from workbench.gui.desk import Desk
from workbench.gui.reading import ReadingView
from workbench.gui.settings import Settings
from workbench.gui.sidebar import Sidebar
from workbench.gui.theme import UNIT, Theme

_COLUMNS = ((44, 220, 0), (76, 560, 5), (84, 660, 6))
"""Of each column: its least width in units, its width at first, its share of what a larger window gives."""


class Stage(QWidget):
    """What the sheets come down over; the columns keep a usable width at 1024 pixels."""

    sidebar: Sidebar
    reading: ReadingView
    claims: ClaimsPanel
    split: QSplitter

    def fill(self, desk: Desk, theme: Theme, settings: Settings) -> Iterator[None]:
        """Build the columns, one in a step."""
        self.sidebar = Sidebar(desk, theme, self)
        yield
        self.reading = ReadingView(desk, theme, settings, self)
        yield
        inspector = Inspector(desk, theme, self)
        yield
        self.claims = ClaimsPanel(desk, theme, self, inspector)
        yield
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        columns: tuple[QWidget, ...] = (self.sidebar, self.reading, self.claims)
        for at, (column, (least, _, share)) in enumerate(zip(columns, _COLUMNS, strict=True)):
            column.setMinimumWidth(least * UNIT)
            self.split.addWidget(column)
            self.split.setStretchFactor(at, share)
        self.split.setSizes([width for _, width, _ in _COLUMNS])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.split)
        for field in (self.claims.filter, self.reading.find_bar.field):
            # What is dropped on a field that seeks is meant for the window.
            field.setAcceptDrops(False)
