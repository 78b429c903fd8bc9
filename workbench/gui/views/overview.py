"""What the views across documents have in common: a list that is narrowed by words and leads to claims."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Change, DossierRow, Subject
from workbench.gui.aside import awaited
from workbench.gui.clearing import offer_clearing
from workbench.gui.emptystate import EmptyState
from workbench.gui.evidence.forms import field
from workbench.gui.sheet import Sheet
from workbench.gui.theme import UNIT
from workbench.gui.views.tree import CLAIM, SOURCE, Tree
from workbench.gui.writing import MANY

if TYPE_CHECKING:
    from workbench.gui.window import Window

Found = TypeVar("Found")

_SHOWN = frozenset({Subject.CLAIM, Subject.STANCE, Subject.PARTY, Subject.SOURCE, Subject.DOSSIER})


class OverviewSheet(Sheet):
    """Reads a dossier across its texts and lists what it finds; Enter goes to the claim in hand.

    A view says how it is read and filled (`read`, `fill`) and what its emptiness teaches.
    """

    def __init__(self, window: Window, dossier: DossierRow, title: str, tree: Callable[[], Tree]) -> None:
        super().__init__(window.stage, window.theme, title, 330 * UNIT)
        self.window_ = window
        self.desk = window.desk
        self.dossier = dossier
        self.words = field(self, self.tr("Find in this list"), self.tr("Find words"))
        offer_clearing(self.words, window.theme)
        self.words.setMinimumWidth(56 * UNIT)
        self.suggestions = QCheckBox(self.tr("With s&uggestions"), self)
        self.suggestions.setToolTip(self.tr("List too what was suggested and nobody has accepted yet."))
        self.tree = tree()
        self.tree.setParent(self)
        self.empty = EmptyState(window.theme, self)
        self.shown = QStackedWidget(self)
        self.shown.addWidget(self.tree)
        self.shown.addWidget(self.empty)
        self.shown.setMinimumSize(160 * UNIT, 60 * UNIT)
        self.told = QLabel(self)
        self.told.setProperty("tone", "muted")
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self.refresh)
        self.suggestions.toggled.connect(self.refresh)
        self.words.textChanged.connect(self.narrow)
        self.tree.itemDoubleClicked.connect(lambda item: self.go(item))
        self.desk.broadcast.changed.connect(self._on_broadcast_changed)
        self.desk.dossier_opened.connect(self._on_dossier_opened)
        window.theme.changed.connect(self._late.start)

    def sizeHint(self) -> QSize:
        """As high as there is room: such a list is read, not glanced at."""
        return QSize(super().sizeHint().width(), self._over.height() - 6 * UNIT)

    def hasHeightForWidth(self) -> bool:
        """Its height is not asked of what wraps in it."""
        return False

    def read(self) -> object:
        """What the view lists, read anew."""
        raise NotImplementedError

    def fill(self, found: object) -> bool:
        """List what was read in the empty tree; False where there is nothing."""
        raise NotImplementedError

    def lay_out(self, body: QWidget) -> None:
        """Put the parts together: the line above, the body, the line below."""
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(3 * UNIT)
        above.addWidget(self.words)
        above.addWidget(self.suggestions)
        above.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        close.setMinimumWidth(20 * UNIT)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        below.addWidget(self.told, 1)
        below.addWidget(close)
        self.content.addLayout(above)
        self.content.addWidget(body, 1)
        self.content.addLayout(below)

    def open(self) -> None:
        """Come down with the list in hand."""
        super().open()
        self.tree.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Go to the claim in hand; from the field that narrows the list, into the list."""
        if self.words.hasFocus():
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (item := self.tree.currentItem()) is not None:
            self.go(item)

    def go(self, item: QTreeWidgetItem) -> None:
        """Close, and show the claim or the source that an item leads to; open or close a heading."""
        key, source = item.data(0, CLAIM), item.data(0, SOURCE)
        if key is None and source is None:
            item.setExpanded(not item.isExpanded())
            return
        self.close()
        if key is not None:
            self.desk.select_claim(key)
        else:
            self.desk.open_source(UUID(source))

    def refresh(self) -> None:
        """Read and list anew, and keep the place in the list."""
        current = self.tree.currentItem()
        at = None if current is None else self._items(self.tree).index(current)
        try:
            found = self.asked(self.read)
        except WorkbenchError as error:
            self.desk.failed.emit(error)
            return
        self.tree.clear()
        there = self.fill(found)
        self.tree.list_all()
        self.shown.setCurrentWidget(self.tree if there else self.empty)
        self.narrow()
        items = list(self._items(self.tree))
        first = next((item for item in items if item.data(0, CLAIM) is not None), items[0] if items else None)
        wanted = items[min(at, len(items) - 1)] if at is not None and items else first
        if wanted is not None:
            self.tree.setCurrentItem(wanted)

    def asked(self, read: Callable[[], Found]) -> Found:
        """What a read finds; a large dossier is read while the window goes on painting."""
        counts = self.dossier.counts
        large = counts.all + counts.suggestions > 10 * MANY
        return awaited(read) if large else read()

    def narrow(self) -> None:
        """Show only the lines that hold all words typed, and the headings that have some left."""
        self._narrow(self.tree)

    def _narrow(self, tree: QTreeWidget) -> None:
        wanted = self.words.text().casefold().split()
        for at in range(tree.topLevelItemCount()):
            top = tree.topLevelItem(at)
            assert top is not None
            left = 0 if top.childCount() else int(_holds(top, wanted))
            for number in range(top.childCount()):
                child = top.child(number)
                assert child is not None
                fits = _holds(child, wanted) or _holds(top, wanted)
                child.setHidden(not fits)
                left += fits
            top.setHidden(not left)
        current = tree.currentItem()
        if current is None or current.isHidden():
            inner = (item for item in self._items(tree) if item.parent() is not None)
            if (first := next((item for item in inner if not item.isHidden()), None)) is not None:
                tree.setCurrentItem(first)

    def _on_broadcast_changed(self, change: Change) -> None:
        if any(subject in _SHOWN for subject, _ in change.touched):
            self._late.start()

    def _on_dossier_opened(self, dossier: DossierRow | None) -> None:
        """What is listed is of a dossier that is not open any more."""
        if dossier is None or dossier.id != self.dossier.id:
            self.close()

    @staticmethod
    def _items(tree: QTreeWidget) -> Sequence[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        for at in range(tree.topLevelItemCount()):
            if (top := tree.topLevelItem(at)) is not None:
                children = (top.child(number) for number in range(top.childCount()))
                found += (top, *(child for child in children if child is not None))
        return found


def _holds(item: QTreeWidgetItem, wanted: Sequence[str]) -> bool:
    words = " ".join(item.text(column) for column in range(item.columnCount())).casefold()
    return all(word in words for word in wanted)
