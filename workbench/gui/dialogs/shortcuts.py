"""The shortcut page (F1): every command with its keys, found by a few letters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from workbench.gui.actions import ACTIONS, CONTEXT, MENUS, ActionSpec, Place
from workbench.gui.clearing import offer_clearing
from workbench.gui.sheet import Sheet
from workbench.gui.theme import UNIT, Theme


class _Sentence(QStyledItemDelegate):
    """Gives a sentence the lines that it needs, and a row of one line its height."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The sentence in the width of its column, at least as high as a row."""
        # A tree asks without saying how wide the column is, and would be told one line.
        option.rect = QRect(0, 0, self._tree.columnWidth(index.column()), 1)
        lines = super().sizeHint(option, index)
        return QSize(lines.width(), max(lines.height() + 2 * UNIT, 6 * UNIT))


class ShortcutsSheet(Sheet):
    """Made from the table of commands; what is typed narrows it."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over, theme, "", 300 * UNIT)
        self.heading.setText(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a command or a key"))
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        offer_clearing(self.field, theme)
        self.field.textChanged.connect(self.narrow)
        self.tree = QTreeWidget(self)
        self.tree.setProperty("raised", True)
        self.tree.setColumnCount(3)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(3 * UNIT)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setMinimumHeight(60 * UNIT)
        self.tree.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        self.tree.setSizeAdjustPolicy(QTreeWidget.SizeAdjustPolicy.AdjustToContents)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(True)
        # A sentence that the last column has no room for goes on in a second line.
        self.tree.setWordWrap(True)
        self.tree.setItemDelegateForColumn(2, _Sentence(self.tree))
        self.tree.header().sectionResized.connect(self.tree.scheduleDelayedItemsLayout)
        self._fill()
        self.content.addWidget(self.field)
        self.content.addWidget(self.tree, 1)

    def open(self) -> None:
        """Come down ready to be searched."""
        super().open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Enter closes."""
        self.close()

    def narrow(self, words: str) -> None:
        """Show only the commands whose name, keys or sentence hold these words."""
        wanted = words.casefold().split()
        for at in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(at)
            assert group is not None
            left = 0
            for number in range(group.childCount()):
                item = group.child(number)
                assert item is not None
                told = " ".join(item.text(column) for column in range(3)).casefold()
                hidden = not all(word in told for word in wanted)
                item.setHidden(hidden)
                left += not hidden
            group.setHidden(not left)

    def _fill(self) -> None:
        muted = QBrush(self._theme.colour("ink.muted"))
        for menu in MENUS:
            title = QCoreApplication.translate(CONTEXT, menu).replace("&", "")
            group = QTreeWidgetItem(self.tree, [title])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setFirstColumnSpanned(True)
            group.setSizeHint(2, QSize(0, 8 * UNIT))
            for spec in ACTIONS:
                if spec.menu == menu:
                    item = QTreeWidgetItem(group, [spec.plain, all_keys(spec), spec.told])
                    item.setIcon(0, self._theme.icon(spec.icon, "ink.muted"))
                    item.setToolTip(2, spec.told)
                    item.setForeground(2, muted)
        self.tree.expandAll()


def all_keys(spec: ActionSpec) -> str:
    """Every shortcut as this system writes it, and where it acts if not everywhere."""
    form = QKeySequence.SequenceFormat.NativeText
    written = dict.fromkeys(QKeySequence(keys).toString(form) for keys in spec.shortcuts)
    told = ", ".join(written)
    where = {
        Place.WINDOW: "",
        Place.READING: QCoreApplication.translate(CONTEXT, "in text and table"),
        Place.TEXT: QCoreApplication.translate(CONTEXT, "in the text"),
    }[spec.place]
    return f"{told}  ({where})" if told and where else told
