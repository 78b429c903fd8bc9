"""Editing in the table: the statement in a field that grows, the kind from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.domain.claim import Kind
from workbench.domain.listing import Column
from workbench.gui.claims.columns import AT, kind_word
from workbench.gui.theme import UNIT

if TYPE_CHECKING:
    from workbench.gui.claims.view import ClaimTableView

Index = QModelIndex | QPersistentModelIndex

_KIND = AT[Column.KIND]
_LINES = 8
"""Lines to which the field grows before it scrolls."""


class StatementField(QPlainTextEdit):
    """A field over a cell: Enter is done, Shift+Enter begins a line, Escape (handled by Qt) gives up."""

    done = Signal(QWidget)
    grown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Statement of the claim"))
        self.document().setDocumentMargin(UNIT)
        self.textChanged.connect(self.grown)
        self.by_key = False

    def wanted_height(self, width: int) -> int:
        """How high the text stands in a field of this width, in pixels."""
        line = self.fontMetrics().lineSpacing()
        inner = width - 2 * self.frameWidth() - 2 * UNIT
        words = self.fontMetrics().boundingRect(
            0, 0, inner, 100 * line, Qt.TextFlag.TextWordWrap, self.toPlainText() + " "
        )
        lines = min(max(words.height() // line, 1), _LINES)
        return lines * line + 2 * UNIT + 2 * self.frameWidth() + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is done, and remembered as a deliberate end."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.by_key = True
            self.done.emit(self)
            return
        super().keyPressEvent(event)


class KindField(QComboBox):
    """The kinds to choose from; letters choose here and are no commands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kind of claim"))
        for kind in Kind:
            self.addItem(kind_word(kind), kind)

    def event(self, event: QEvent) -> bool:
        """Keep letters from becoming commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text():
            event.accept()
            return True
        return super().event(event)


class InPlaceDelegate(QStyledItemDelegate):
    """Makes the fields, and fills each once: what arrives later never overwrites what is being typed."""

    def __init__(self, view: ClaimTableView) -> None:
        super().__init__(view)
        self._view = view
        self._filled: QObject | None = None
        self._seen: object = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The field for a column; rows stay where they are until it is closed."""
        self._view.claims.hold.take()
        self._filled = None
        if index.column() == _KIND:
            kinds = KindField(parent)
            kinds.activated.connect(lambda: self._finish(kinds))
            return kinds
        field = StatementField(parent)
        field.done.connect(self._finish)
        field.grown.connect(lambda: self._place(field))
        return field

    def settle(self) -> None:
        """Write what is being typed, if something is."""
        for kind in (StatementField, KindField):
            for field in self._view.viewport().findChildren(kind):
                if field.isVisible():
                    self._finish(field)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the field the first time only."""
        if self._filled is editor:
            return
        self._filled = editor
        self._seen = value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, StatementField):
            editor.setPlainText(value)
            editor.selectAll()
        elif isinstance(editor, KindField):
            editor.setCurrentIndex(editor.findData(value))
            editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write what was typed or chosen, over what stood there when the field was filled."""
        edit, seen = self._view.claims.edit, self._seen
        if isinstance(editor, StatementField):
            edit(index.row(), "statement", editor.toPlainText().strip(), editor.by_key, seen=seen)
        elif isinstance(editor, KindField):
            edit(index.row(), "kind", Kind(editor.currentData()), seen=seen)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the field over its cell."""
        if isinstance(editor, StatementField):
            self._place(editor)
        else:
            editor.setGeometry(option.rect)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _place(self, field: StatementField) -> None:
        """Lay the field over its cell, wide and high enough to read what is typed, inside the table."""
        rect = self._view.visualRect(self._view.currentIndex())
        room = self._view.viewport().rect()
        width = min(max(rect.width(), 80 * UNIT), room.width())
        height = min(max(field.wanted_height(width), rect.height()), room.height())
        left = min(max(rect.left(), 0), room.width() - width)
        top = min(rect.top(), room.height() - height)
        field.setGeometry(left, max(top, 0), width, height)
