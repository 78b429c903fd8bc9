"""The claims table on the screen: keys and mouse, selection by key, columns, and where it is scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
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
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QMenu, QTableView, QToolTip, QWidget

from workbench.domain.listing import Column
from workbench.gui.claims.columns import AT, COLUMNS
from workbench.gui.claims.emptiness import paint_emptiness
from workbench.gui.claims.frame import FramePainter
from workbench.gui.claims.header import ColumnHeader
from workbench.gui.claims.inplace import InPlaceDelegate
from workbench.gui.claims.model import ClaimTableModel
from workbench.gui.claims.rowpaint import PAD, RowPainter
from workbench.gui.claims.selecting import Selecting
from workbench.gui.theme import Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
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
        self.menu: QMenu | None = None
        self.claims = ClaimTableModel(desk, self)
        self._rows = RowPainter(theme, self.font())
        self.setAccessibleName(self.tr("Claims"))
        # Every pixel is painted here: Qt need not paint what lies beneath, and moves rows that only scroll.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._set_up()
        self.setModel(self.claims)
        # A header asks of every row whether it is selected; with a selection of its own, empty, of none.
        self.columns.setSelectionModel(QItemSelectionModel(self.claims, self.columns))
        self.columns.start()
        self._selecting = Selecting(self, self.claims, desk)
        self._frame = FramePainter(self, self.claims, self._rows, theme)
        theme.changed.connect(self._restyle)
        desk.listing_changed.connect(lambda: self.columns.show_order(desk.order))

    def _set_up(self) -> None:
        self.columns = ColumnHeader(self._theme, self)
        self.setHorizontalHeader(self.columns)
        in_place = InPlaceDelegate(self)
        self.setItemDelegate(in_place)
        self._desk.settling.connect(in_place.settle)
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

    @property
    def row_height(self) -> int:
        """Pixels from one row to the next."""
        return self._rows.row_height

    def outlined(self) -> tuple[list[tuple[int, int]], list[tuple[int, int, int]]]:
        """The rows wholly in view, as key and top, and the columns, as number, left edge and width."""
        return self._frame.outlined()

    def edit_statement(self) -> None:
        """Edit the statement of the claim in hand in its place."""
        index = self.currentIndex()
        if index.isValid():
            self.setFocus()
            self.setCurrentIndex(index.siblingAtColumn(_CLAIM))
            self.edit(index.siblingAtColumn(_CLAIM))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint, and tell screen readers; but not of many rows, for Qt lists every cell to them."""
        spans = (*selected.toList(), *deselected.toList())
        if sum(span.height() for span in spans) <= _TOLD:
            super().selectionChanged(selected, deselected)
        else:
            QAbstractItemView.selectionChanged(self, selected, deselected)

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
            if plain and event.key() in _ENDS and self.currentIndex().isValid():
                # Qt leaves all of them selected where the end is in hand already: a verdict is meant for one.
                self.selectionModel().select(self.currentIndex(), _SELECT)
            self._selecting.tell()

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the desk once the mouse has chosen a row: what that brings about may move the rows."""
        super().mousePressEvent(event)
        self._selecting.tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the desk which rows are dragged over."""
        super().mouseMoveEvent(event)
        self._selecting.tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the desk once the mouse has chosen."""
        super().mouseReleaseEvent(event)
        self._selecting.tell()

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

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Let the rows move again."""
        super().closeEditor(editor, hint)
        self.claims.hold.release()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in view, whole rows at a time."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        if self.claims.count():
            self._frame.paint(painter, event.rect())
        else:
            pending = self.claims.asking.running
            paint_emptiness(painter, self.viewport().rect(), self._desk, self._theme, pending=pending)
