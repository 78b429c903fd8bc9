"""The list of a view across documents: columns under headings, lines that lead to claims."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from workbench.domain.claim import Standing
from workbench.domain.overview import Told
from workbench.gui.claims.columns import suggested_word, verdict_word
from workbench.gui.theme import UNIT, Theme

Index = QModelIndex | QPersistentModelIndex

CLAIM = Qt.ItemDataRole.UserRole + 1
"""The key of the claim that an item leads to."""
SOURCE = Qt.ItemDataRole.UserRole + 2
"""The id of the source that an item leads to where it leads to no claim."""


class Lines(QStyledItemDelegate):
    """Rows of one height, with room above and below the words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The usual width, seven units high."""
        return QSize(super().sizeHint(option, index).width(), 7 * UNIT)


class Tree(QTreeWidget):
    """A list in columns under headings that can be closed.

    `widths` are in units; the `elastic` columns share what room the others leave, in these proportions.
    """

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        widths: Sequence[int],
        elastic: Sequence[int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._widths, self._elastic = widths, elastic
        self._headings: list[QTreeWidgetItem] = []
        self.setAccessibleName(name)
        self.setProperty("raised", True)
        self.setHeaderLabels(list(headings))
        self.setUniformRowHeights(True)
        self.setIndentation(4 * UNIT)
        self.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        self.setAllColumnsShowFocus(True)
        self.setItemDelegate(Lines(self))
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(8 * UNIT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        fixed = sum(width for at, width in enumerate(self._widths) if at not in self._elastic) * UNIT
        whole = sum(self._widths[at] for at in self._elastic)
        rest = max(0, self.viewport().width() - fixed)
        for at, width in enumerate(self._widths):
            self.setColumnWidth(at, rest * width // whole if at in self._elastic else width * UNIT)

    def heading(self, words: str, theme: Theme, icon: str = "") -> QTreeWidgetItem:
        """A new heading, open, over all columns; it is listed by `list_all`, with what hangs on it."""
        item = QTreeWidgetItem([words])
        font = self.font()
        font.setBold(True)
        item.setFont(0, font)
        if icon:
            item.setIcon(0, theme.icon(icon, "ink.muted"))
        self._headings.append(item)
        return item

    def list_all(self) -> None:
        """List the new headings with their lines: all at once, since one by one takes ten times as long."""
        headings, self._headings = self._headings, []
        self.addTopLevelItems(headings)
        for item in headings:
            item.setFirstColumnSpanned(not any(item.text(at) for at in range(1, item.columnCount())))
        self.expandAll()


def line(parent: QTreeWidgetItem | QTreeWidget, words: Sequence[str]) -> QTreeWidgetItem:
    """A new line; what does not fit its column is told by the tooltip."""
    flat = [" ".join(one.split()) for one in words]
    item = QTreeWidgetItem(parent, flat)
    for column, told in enumerate(words):
        if told:
            item.setToolTip(column, told)
    return item


def lead(item: QTreeWidgetItem, claim: Told, column: int, theme: Theme) -> None:
    """Make an item lead to a claim, with the claim's verdict in one of its columns."""
    item.setData(0, CLAIM, claim.key)
    item.setData(0, SOURCE, str(claim.source_id))
    if claim.standing is Standing.SUGGESTION:
        item.setText(column, suggested_word())
        item.setForeground(column, theme.colour("ink.muted"))
        return
    item.setText(column, verdict_word(claim.verdict))
    item.setIcon(column, theme.verdict_icon(claim.verdict))
    item.setForeground(column, theme.colour(f"{claim.verdict.value}.ink"))


def numbered(claim: Told) -> str:
    """A claim's number and statement; of a suggestion, which has no number, the statement alone."""
    return f"{claim.number}. {claim.statement}" if claim.number else claim.statement
