"""The command palette: any command, source, dossier or claim by a few letters, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.gui.clearing import offer_clearing
from workbench.gui.latest import Latest, Work
from workbench.gui.sheet import Sheet
from workbench.gui.theme import UNIT, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ENTRY = Qt.ItemDataRole.UserRole + 1
_SHOWN = 10
_ROW = 8 * UNIT
_ASIDE = 0.4
"""The share of a line's width that its kind, keys or place may take."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found: its words, what kind it is, its keys, and what choosing it does.

    `why_not` is empty where it can be chosen now.
    """

    words: str
    kind: str
    act: Callable[[], object]
    icon: str = ""
    keys: str = ""
    why_not: str = ""
    ink: str = "ink.muted"


Finder = Callable[[str], Sequence[Entry]]
"""The entries for some typed words, best first."""
Search = Callable[[str], Work]
"""Work that finds entries for some typed words beside the window's thread, and may tell of the first ones."""


class Entries(QAbstractListModel):
    """What was found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Entry] = ()

    def show(self, found: Sequence[Entry]) -> None:
        """List these."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many were found."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry itself, its words, or how it is read out."""
        if not index.isValid():
            return None
        entry = self._found[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.words, entry.kind, entry.keys, entry.why_not) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.why_not or entry.words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is not possible now can be seen and not chosen."""
        selectable = Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and not self._found[index.row()].why_not:
            return selectable | Qt.ItemFlag.ItemIsEnabled
        return selectable


class EntryDelegate(QStyledItemDelegate):
    """Paints icon, words, kind and keys in one line."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(80 * UNIT, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        entry = index.data(ENTRY)
        colour = self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("ground.selected"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), UNIT, UNIT)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inner = option.rect.adjusted(2 * UNIT, 0, -2 * UNIT, 0)
        side = 4 * UNIT
        if entry.icon:
            place = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
            if mirrored:
                place.moveRight(inner.right())
            ink = "ink.faint" if entry.why_not else entry.ink
            self._theme.icon(entry.icon, ink).paint(painter, place)
        gap = side + 2 * UNIT
        inner = inner.adjusted(0, 0, -gap, 0) if mirrored else inner.adjusted(gap, 0, 0, 0)
        metrics = QFontMetrics(option.font)
        aside = metrics.elidedText(
            entry.why_not or entry.keys or entry.kind,
            Qt.TextElideMode.ElideRight,
            int(inner.width() * _ASIDE),
        )
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(option.font)
        painter.setPen(colour("ink.muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTrailing | vertical, aside)
        room = inner.width() - metrics.horizontalAdvance(aside) - 3 * UNIT
        words = inner.adjusted(inner.width() - room, 0, 0, 0) if mirrored else inner.adjusted(0, 0, 0, 0)
        words.setWidth(room)
        painter.setPen(colour("ink.faint" if entry.why_not else "ink.text"))
        told = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | vertical, told)
        painter.restore()


class Palette(Sheet):
    """A field over a list. `at_once` finds while typing; `beside` in a thread, until the next key."""

    failed = Signal(object)
    """What ended a search beside."""

    def __init__(
        self, over: QWidget, theme: Theme, at_once: Finder, beside: Search | None = None, hint: str = ""
    ) -> None:
        super().__init__(over, theme, QApplication.translate("Palette", "Search everything"), 160 * UNIT)
        self.heading.hide()
        self._at_once = at_once
        self._beside = beside
        self._near: Sequence[Entry] = ()
        self.latest = Latest(self)
        self.latest.found.connect(self._on_latest_found)
        self.latest.failed.connect(self.failed)
        self.closed.connect(self.latest.give_up)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(hint or self.tr("Commands, claims, sources, words of all texts"))
        self.field.setAccessibleName(self.tr("Search everything"))
        offer_clearing(self.field, theme)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.entries = Entries(self)
        self.list = QListView(self)
        self.list.setProperty("raised", True)
        self.list.setModel(self.entries)
        self.list.setItemDelegate(EntryDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.clicked.connect(lambda _: self.accept())
        self.content.setSpacing(2 * UNIT)
        self.content.addWidget(self.field)
        self.content.addWidget(self.list)

    def open(self) -> None:
        """Come down empty, with everything listed that a few letters would find."""
        self.field.clear()
        self._find()
        super().open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Close, then do what is chosen."""
        entry = self.list.currentIndex().data(ENTRY)
        if entry is not None and not entry.why_not:
            self.close()
            entry.act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and pages in the field move through the list; losing the keyboard closes."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _SHOWN,
                Qt.Key.Key_PageUp: -_SHOWN,
            }
            if (step := steps.get(Qt.Key(event.key()))) is not None:
                self._move(step)
                return True
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self, self._close_when_left)
        return super().eventFilter(watched, event)

    def _close_when_left(self) -> None:
        if self.isVisible() and self.window().isActiveWindow() and not self._has_keyboard():
            self.close()

    def _on_field_text_changed(self) -> None:
        self._find()
        words = self.field.text().strip()
        if self._beside is not None and self.isVisible() and words:
            self.latest.want(self._beside(words))
        else:
            self.latest.give_up()

    def _find(self) -> None:
        self._near = self._at_once(self.field.text().strip())
        self._show(self._near)

    def _on_latest_found(self, found: Sequence[Entry]) -> None:
        if self.isVisible():
            self._show([*self._near, *found], self.list.currentIndex().row())

    def _show(self, found: Sequence[Entry], chosen: int = 0) -> None:
        self.entries.show(found)
        lines = max(1, min(_SHOWN, len(found)))
        self.list.setFixedHeight(lines * _ROW)
        first = next((at for at, entry in enumerate(found) if not entry.why_not), 0)
        at = chosen if 0 < chosen < len(found) else first
        self.list.setCurrentIndex(self.entries.index(at))

    def _move(self, step: int) -> None:
        count = self.entries.rowCount()
        if count:
            at = self.list.currentIndex().row() + step
            at = at % count if abs(step) == 1 else max(0, min(at, count - 1))
            self.list.setCurrentIndex(self.entries.index(at))
            self.list.scrollTo(self.entries.index(at))
