"""The heading of the claims table: columns that can be sorted, moved, resized, hidden and shown."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from workbench.domain.listing import Column, Order
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import AT, COLUMNS, verdict_cell_words, verdict_word
from workbench.gui.claims.streaming import put, taken
from workbench.gui.menu import Menu
from workbench.gui.theme import UNIT, Theme

BY_NEED = (
    Column.NUMBER,
    Column.CLAIM,
    Column.VERDICT,
    Column.SAID_BY,
    Column.FIGURE,
    Column.EVIDENCE,
    Column.WHEN,
    Column.VIA,
    Column.KIND,
    Column.REVIEWER,
    Column.CHANGED,
)
"""The columns, those needed most first: until the user arranges them, as many are shown as find room."""
_NARROWEST = 52 * UNIT
"""The claim's column is at least so wide, in pixels, before another column is shown."""


class ColumnHeader(QHeaderView):
    """A header whose columns the user arranges; until then those are shown that find room, and fill it."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self._arranged = False
        self._filling = False
        self._wide: dict[int, int] = {}
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setMinimumSectionSize(8 * UNIT)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Columns of the claims table"))
        self.sectionHandleDoubleClicked.connect(self._widen)
        self.sectionResized.connect(lambda _section, old, new: self._on_hand(bool(old and new)))
        self.sectionMoved.connect(lambda *_: self._on_hand(True))

    def start(self) -> None:
        """Show the columns as they are until somebody arranges them, in the order of the text."""
        self._filling, self._arranged = True, False
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        letter = self.fontMetrics().averageCharWidth()
        for section, spec in enumerate(COLUMNS):
            self.moveSection(self.visualIndex(section), section)
            heading = self.fontMetrics().horizontalAdvance(spec.title)
            self._wide[section] = max(spec.width * letter, heading, self._widest_word(spec.column)) + 5 * UNIT
            self.setSectionHidden(section, False)
            self.resizeSection(section, self._wide[section])
        self._fill()

    def _widest_word(self, column: Column) -> int:
        """How wide a column must be for the words that stand in it, where those are known beforehand."""
        if column is not Column.VERDICT:
            return 0
        wide = self.fontMetrics().horizontalAdvance
        signed = max(wide(verdict_word(verdict)) for verdict in (Verdict.CONFIRMED, Verdict.DENIED))
        # Beside the verdict of what is signed off stands a lock.
        return max(*(wide(word) for word in verdict_cell_words()), signed + 4 * UNIT) + 6 * UNIT

    def keep(self) -> QByteArray:
        """Order, widths, visibility and sorting, to be kept until the next start."""
        kept = QByteArray()
        stream = QDataStream(kept, QIODevice.OpenModeFlag.WriteOnly)
        stream.writeBool(self._arranged)
        put(stream, self.saveState())
        return kept

    def restore(self, kept: QByteArray) -> bool:
        """Take up the columns as kept; False, and nothing changed, where they are not these columns.

        Columns that nobody had arranged are fitted to the room that there is now.
        """
        before = self.saveState()
        stream = QDataStream(kept)
        arranged = stream.readBool()
        state = taken(stream, kept.size())
        if state.isEmpty() or not self.restoreState(state) or self.count() != len(COLUMNS):
            self.restoreState(before)
            return False
        section = self.sortIndicatorSection() if self.isSortIndicatorShown() else -1
        order = self.sortIndicatorOrder()
        if not arranged or self.hiddenSectionCount() == self.count():
            self.start()
        self._arranged = arranged
        self.setSortIndicator(section if section < len(COLUMNS) else -1, order)
        return True

    def menu(self) -> QMenu:
        """A menu in which columns are shown and hidden; the last one shown cannot be hidden."""
        menu = Menu(self)
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
        self._arranged = True
        self.setSectionHidden(section, not shown)

    def sort_by_text(self) -> None:
        """List the claims as they stand in the text, sorted by no column."""
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def show_order(self, order: Order) -> None:
        """Point at the column by which the claims are listed, where somebody else chose it."""
        section = AT.get(order.column, -1)
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        shown = self.sortIndicatorSection() if self.isSortIndicatorShown() else -1
        if shown != section or (section >= 0 and self.sortIndicatorOrder() != way):
            self.setSortIndicator(section, way)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the columns."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the claim's column follow the room, until columns are arranged by hand."""
        super().resizeEvent(event)
        if not self._arranged and self._wide:
            self._fill()

    def _fill(self) -> None:
        """Show the columns that find room, and give the claim's column what the others leave."""
        claim, room = AT[Column.CLAIM], self.viewport().width()
        self._filling = True
        needed = 0
        for column in BY_NEED:
            section = AT[column]
            needed += _NARROWEST if section == claim else self._wide[section]
            self.setSectionHidden(section, needed > room and column is not Column.CLAIM)
        others = sum(self.sectionSize(section) for section in range(self.count()) if section != claim)
        self.resizeSection(claim, max(room - others, _NARROWEST))
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

    def _on_hand(self, arranged: bool) -> None:
        # Only a hand on the header arranges columns: everything else is our own doing.
        if arranged and not self._filling and self.underMouse():
            self._arranged = True
