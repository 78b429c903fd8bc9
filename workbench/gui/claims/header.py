"""The heading of the claims table: columns that can be sorted, moved, resized, hidden and shown."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from workbench.domain.listing import Column
from workbench.gui.claims.columns import AT, COLUMNS
from workbench.gui.theme import UNIT, Theme

AT_FIRST = (
    Column.NUMBER,
    Column.CLAIM,
    Column.SAID_BY,
    Column.VIA,
    Column.FIGURE,
    Column.WHEN,
    Column.VERDICT,
    Column.EVIDENCE,
)
"""The columns shown until the user chooses others: what fits beside a text on a laptop."""
_NARROWEST = 40 * UNIT


class ColumnHeader(QHeaderView):
    """A header whose columns the user arranges; until then the claim's column takes the room that is left."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self._arranged = False
        self._filling = False
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setMinimumSectionSize(8 * UNIT)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Columns of the claims table"))
        self.sectionHandleDoubleClicked.connect(self._widen)
        self.sectionResized.connect(self._on_section_resized)

    def start(self) -> None:
        """Show the columns as they are until somebody arranges them, in the order of the text."""
        self._arranged = False
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        letter = self.fontMetrics().averageCharWidth()
        for section, spec in enumerate(COLUMNS):
            self.moveSection(self.visualIndex(section), section)
            self.setSectionHidden(section, spec.column not in AT_FIRST)
            heading = self.fontMetrics().horizontalAdvance(spec.title)
            self.resizeSection(section, max(spec.width * letter, heading) + 5 * UNIT)
        self._fill()

    def restore(self, kept: QByteArray) -> bool:
        """Take up the columns as kept; False, and nothing changed, where they are not these columns."""
        before = self.saveState()
        if kept.isEmpty() or not self.restoreState(kept) or self.count() != len(COLUMNS):
            self.restoreState(before)
            return False
        if self.hiddenSectionCount() == self.count():
            self.start()
        self._arranged = True
        return True

    def menu(self) -> QMenu:
        """A menu in which columns are shown and hidden; the last one shown cannot be hidden."""
        menu = QMenu(self)
        shown = self.count() - self.hiddenSectionCount()
        for visual in range(self.count()):
            section = self.logicalIndex(visual)
            action = QAction(COLUMNS[section].title, menu, checkable=True)
            action.setChecked(not self.isSectionHidden(section))
            action.setEnabled(self.isSectionHidden(section) or shown > 1)
            action.toggled.connect(lambda on, section=section: self.show_column(section, on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Sort in the order of the text"), self.sort_by_text)
        menu.addAction(self.tr("Columns as at first"), self.start)
        return menu

    def show_column(self, section: int, shown: bool) -> None:
        """Show or hide a column."""
        self.setSectionHidden(section, not shown)
        if not self._arranged:
            self._fill()

    def sort_by_text(self) -> None:
        """List the claims as they stand in the text, sorted by no column."""
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the columns."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the claim's column follow the room, until columns are arranged by hand."""
        super().resizeEvent(event)
        if not self._arranged:
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and not self._arranged and self.count():
            self._fill()

    def _fill(self) -> None:
        """Give the claim's column what the others leave."""
        claim = AT[Column.CLAIM]
        others = sum(self.sectionSize(section) for section in range(self.count()) if section != claim)
        self._filling = True
        self.resizeSection(claim, max(self.viewport().width() - others, _NARROWEST))
        self._filling = False

    def _widen(self, section: int) -> None:
        """Make a column as wide as what it shows on the screen."""
        table = self.parent()
        assert isinstance(table, QTableView)
        metrics, model = table.fontMetrics(), table.model()
        first, last = max(table.rowAt(0), 0), table.rowAt(table.viewport().height() - 1)
        rows = range(first, (last if last >= 0 else model.rowCount() - 1) + 1)
        texts = [COLUMNS[section].title, *(str(model.index(row, section).data()) for row in rows)]
        self._arranged = True
        icon = 5 * UNIT if COLUMNS[section].column is Column.VERDICT else 0
        self.resizeSection(section, max(metrics.horizontalAdvance(text) for text in texts) + 5 * UNIT + icon)

    def _on_section_resized(self, section: int, old: int, new: int) -> None:
        # Only a hand on the header arranges columns: everything else is our own doing.
        if old and new and not self._filling and self.underMouse():
            self._arranged = True
