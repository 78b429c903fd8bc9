"""The claims table on the screen: keys and mouse, selection by key, columns, and where it is scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QToolTip, QWidget

from workbench.domain.listing import Column
from workbench.gui.claims.columns import AT, COLUMNS
from workbench.gui.claims.emptiness import paint_emptiness
from workbench.gui.claims.header import ColumnHeader
from workbench.gui.claims.inplace import InPlaceDelegate
from workbench.gui.claims.model import ClaimTableModel
from workbench.gui.claims.rowpaint import PAD, RowPainter
from workbench.gui.claims.selection import (
    RowKeys,
    Runs,
    item_selection,
    runs_of_rows,
    runs_of_selection,
)
from workbench.gui.theme import Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate
_CLAIM = AT[Column.CLAIM]
_TOLD = 500
"""Rows selected at once of which screen readers are told."""


class ClaimTableView(QTableView):
    """Shows what `desk` lists; whole rows are selected, and the desk hears of it by key.

    Selecting here tells the desk with the origin "table"; what is selected elsewhere is scrolled to here,
    and the keyboard focus stays where it is. `menu`, if set, is the context menu. `rank_wanted` asks to
    accept all suggestions down to a rank.
    """

    rank_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._syncing = False
        self._told: tuple[int | None, Runs] = (None, ())
        self._top: tuple[int, int] | None = None
        self.menu: QMenu | None = None
        self.claims = ClaimTableModel(desk, self)
        self._rows = RowPainter(theme, self.font())
        self.setAccessibleName(self.tr("Claims"))
        self._set_up()
        self.setModel(self.claims)
        # A header asks of every row whether it is selected; with a selection of its own, empty, of none.
        self.columns.setSelectionModel(QItemSelectionModel(self.claims, self.columns))
        self.columns.start()
        self.claims.listing.connect(self._on_claims_listing)
        self.claims.relisted.connect(self._on_claims_relisted)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.selectionModel().currentChanged.connect(self._tell_selection)
        desk.claim_selected.connect(self._on_desk_claim_selected)
        theme.changed.connect(self._restyle)

    def _set_up(self) -> None:
        self.columns = ColumnHeader(self._theme, self)
        self.setHorizontalHeader(self.columns)
        self.setItemDelegate(InPlaceDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self._restyle()

    def _restyle(self) -> None:
        self._rows.restyle(self.font())
        self.verticalHeader().setDefaultSectionSize(self._rows.row_height)
        self.viewport().update()

    # --- what the window asks

    def edit_statement(self) -> None:
        """Edit the statement of the claim in hand in its place."""
        index = self.currentIndex()
        if index.isValid():
            self.setFocus()
            self.setCurrentIndex(index.siblingAtColumn(_CLAIM))
            self.edit(index.siblingAtColumn(_CLAIM))

    def keep_columns(self) -> QByteArray:
        """Widths, order, visibility and sorting of the columns, to be kept until the next start."""
        return self.columns.saveState()

    def restore_columns(self, kept: QByteArray) -> bool:
        """Take the columns up as they were kept; False, and nothing changed, where that does not fit."""
        if not self.columns.restore(kept):
            return False
        header = self.columns
        section = header.sortIndicatorSection() if header.isSortIndicatorShown() else -1
        self.claims.sort(section if section < len(COLUMNS) else -1, header.sortIndicatorOrder())
        return True

    # --- selection, by key

    def _tell_selection(self) -> None:
        """Tell the desk what the user selected."""
        if self._syncing:
            return
        runs = runs_of_selection(self.selectionModel().selection())
        index = self.currentIndex()
        current = self.claims.key_at(index.row()) if index.isValid() and runs else None
        if (current, runs) == self._told:
            return
        self._told = (current, runs)
        self._desk.select_claims(RowKeys(self.claims.keys, runs), current, "table")

    def _on_desk_claim_selected(self, key: int | None, origin: str) -> None:
        if origin == "table":
            return
        self._show_selection()
        row = None if key is None else self.claims.row_of(key)
        if row is not None:
            self.scrollTo(self.claims.index(row, self._visible_column()))

    def _show_selection(self) -> None:
        """Select the rows of the claims that the desk has selected."""
        keys, current = self._desk.selected_keys, self._desk.current
        if len(keys) == 1:
            row = self.claims.row_of(keys[0])
            runs: Runs = () if row is None else ((row, row + 1),)
        else:
            wanted = set(keys)
            listed = enumerate(self.claims.keys)
            runs = runs_of_rows(row for row, key in listed if key in wanted) if wanted else ()
        at = None if current is None else self.claims.row_of(current)
        self._told = (current, runs)
        was, self._syncing = self._syncing, True
        column = max(self.currentIndex().column(), 0)
        index = QModelIndex() if at is None else self.claims.index(at, column)
        self.selectionModel().setCurrentIndex(index, _KEEP)
        self.selectionModel().select(item_selection(self.claims, runs), _SELECT)
        self._syncing = was

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint; and tell screen readers, for which Qt lists every cell, of selections of some size only."""
        spans = (*selected.toList(), *deselected.toList())
        if sum(span.height() for span in spans) <= _TOLD:
            super().selectionChanged(selected, deselected)
        else:
            QAbstractItemView.selectionChanged(self, selected, deselected)

    # --- rows that come and go

    def _on_claims_listing(self) -> None:
        self._syncing = True
        row = self.rowAt(0)
        in_hand = self._desk.current
        at = None if in_hand is None else self.claims.row_of(in_hand)
        if at is not None and self._shows(at):
            self._top = self.claims.key_at(at), at - row
        elif row >= 0:
            self._top = self.claims.key_at(row), 0
        else:
            self._top = None

    def _on_claims_relisted(self, anew: bool) -> None:
        if anew:
            self._drop_unlisted()
        self._show_selection()
        self._syncing = False
        row = None if self._top is None else self.claims.row_of(self._top[0])
        if self._top is not None and row is not None:
            self.verticalScrollBar().setValue(row - self._top[1])
        elif anew:
            self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def _drop_unlisted(self) -> None:
        """Let go of claims that another filter hides: no key must reach what nobody sees."""
        keys = self._desk.selected_keys
        if len(keys) == 1:
            kept = [key for key in keys if self.claims.row_of(key) is not None]
        else:
            kept = [key for key in self.claims.keys if key in set(keys)] if keys else []
        if len(kept) != len(keys):
            current = self._desk.current
            self._desk.select_claims(kept, current if current in kept else None, "table")

    def _shows(self, row: int) -> bool:
        top = self.rowViewportPosition(row)
        return top >= 0 and top + self._rows.row_height <= self.viewport().height()

    def _visible_column(self) -> int:
        """A column that scrolling to a row need not bring into view sideways: one that is in view."""
        return max(self.columns.logicalIndexAt(0), 0)

    # --- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K step through the claims, as the arrows do; Shift+Enter accepts suggestions by rank."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if plain and event.key() == Qt.Key.Key_J:
            self._desk.next_claim()
        elif plain and event.key() == Qt.Key.Key_K:
            self._desk.previous_claim()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.rank_wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, and never a search through a million rows."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last claim."""
        count = self.claims.count()
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: count - 1,
        }
        row = ends.get(action)
        if row is None or not count:
            return super().moveCursor(action, modifiers)
        return self.claims.index(row, max(self.currentIndex().column(), 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the commands for the selected claims."""
        if self.menu is None:
            return
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu.popup(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the desk once the mouse has chosen."""
        super().mouseReleaseEvent(event)
        self._tell_selection()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole text of cells that are cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        row = self.claims.claim(index.row()) if index.isValid() else None
        if row is None:
            QToolTip.hideText()
            return
        spec = COLUMNS[index.column()]
        said = spec.cell(row)
        told = spec.tip(row) if spec.tip else said
        rect = self.visualRect(index)
        cut = self._rows.shaped(said, rect.width() - 2 * PAD, False)[2]
        QToolTip.showText(event.globalPos(), told if cut or told != said else "", self, rect)

    def closeEditor(self, editor: QWidget, hint: object) -> None:
        """Let the rows move again."""
        super().closeEditor(editor, hint)  # type: ignore[arg-type]
        self.claims.hold(False)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in view, whole rows at a time."""
        painter = QPainter(self.viewport())
        count = self.claims.count()
        if not count:
            paint_emptiness(painter, self.viewport().rect(), self._desk, self._theme)
            return
        height = self._rows.row_height
        first = max(self.rowAt(event.rect().top()), 0)
        last = self.rowAt(event.rect().bottom())
        cells, width = self._cells(), self.viewport().width()
        line = self._theme.colour("line.hair")
        selected = {row for run in self._visible_runs(first, last, count) for row in run}
        for row in range(first, (count - 1 if last < 0 else last) + 1):
            claim = self.claims.claim(row)
            top = self.rowViewportPosition(row)
            if row in selected:
                painter.fillRect(0, top, width, height, self._rows.colours.selected)
            painter.setPen(line)
            painter.drawLine(0, top + height - 1, width, top + height - 1)
            if claim is not None:
                self._rows.paint(painter, claim, top, cells, self.isRightToLeft())
        self._paint_focus(painter)

    def _visible_runs(self, first: int, last: int, count: int) -> list[range]:
        end = count if last < 0 else last + 1
        spans = self.selectionModel().selection().toList()
        return [range(max(span.top(), first), min(span.bottom() + 1, end)) for span in spans]

    def _cells(self) -> list[tuple[int, int, int]]:
        header, width = self.columns, self.viewport().width()
        cells = []
        for column in range(len(COLUMNS)):
            if not header.isSectionHidden(column):
                left, wide = header.sectionViewportPosition(column), header.sectionSize(column)
                if left < width and left + wide > 0:
                    cells.append((column, left, wide))
        return cells

    def _paint_focus(self, painter: QPainter) -> None:
        index = self.currentIndex()
        if not self.hasFocus() or not index.isValid():
            return
        rect = QRect(0, self.rowViewportPosition(index.row()), self.viewport().width(), self._rows.row_height)
        painter.setPen(QPen(self._theme.colour("line.focus"), 1))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
