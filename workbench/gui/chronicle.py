"""The history of a dossier: who did what when, by person, day and kind; and whether the chain is whole."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
)

from workbench.domain.errors import WorkbenchError
from workbench.domain.event import Event
from workbench.domain.listing import DossierRow, Subject
from workbench.gui.chainrows import ChainRows
from workbench.gui.claims.columns import clock_word, when_words
from workbench.gui.claims.inspector.history import lines
from workbench.gui.eventwords import action_word
from workbench.gui.sheet import Sheet
from workbench.gui.theme import UNIT
from workbench.services.history import PAGE, Sought

if TYPE_CHECKING:
    from workbench.gui.window import Window
    from workbench.services.history import HistoryService

_Index = QModelIndex | QPersistentModelIndex


class EventModel(QAbstractTableModel):
    """Events of a dossier, newest first, fetched a page at a time as one scrolls."""

    def __init__(self, history: HistoryService, sought: Sought, subjects: dict[str, str]) -> None:
        super().__init__()
        self._history = history
        self._sought = sought
        self._subjects = subjects
        self._events: list[Event] = []
        self._names: dict[UUID, tuple[str, str]] = {}
        self._more = True
        self._headings = (self.tr("When"), self.tr("Who"), self.tr("About"), self.tr("What"))

    def seek(self, sought: Sought) -> None:
        """List other events."""
        self.beginResetModel()
        self._sought, self._events, self._more = sought, [], True
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """How many events were fetched so far."""
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """When, who, about what, what."""
        return 0 if parent.isValid() else len(self._headings)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether older events may be there."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: _Index) -> None:
        """Fetch the next older page."""
        last = self._events[-1].seq if self._events else None
        page = self._history.page(self._sought, last)
        self._more = len(page) == PAGE
        if page:
            self._names |= self._history.names(page)
            self.beginInsertRows(QModelIndex(), len(self._events), len(self._events) + len(page) - 1)
            self._events += page
            self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """The headings."""
        return self._headings[section] if role == 0 and orientation == Qt.Orientation.Horizontal else None

    def data(self, index: _Index, role: int = 0) -> object:
        """What a cell says; the tooltip says all of it."""
        if role not in (0, int(Qt.ItemDataRole.ToolTipRole)):
            return None
        event = self._events[index.row()]
        column = index.column()
        if column == 0:
            return when_words(event.at) if role else clock_word(event.at, seconds=True)
        if column == 1:
            return event.who
        if column == 2:
            return self._about(event)
        told = [action_word(event), *lines(event)]
        # A cell is one line high, whatever words it cites.
        return " ".join("; ".join(told).split()) if role == 0 else "\n".join(told)

    def _about(self, event: Event) -> str:
        kind, name = self._names.get(event.subject_id, (event.subject, ""))
        return f"{self._subjects.get(kind, kind)} {name}".strip()


class _Table(QTableView):
    """Thirteen lines where there is room, fewer in a low window."""

    def sizeHint(self) -> QSize:
        return QSize(160 * UNIT, 90 * UNIT)


class ChronicleSheet(Sheet):
    """Who did what in a dossier; copies the hash of the newest event and checks all of them."""

    def __init__(self, window: Window, dossier: DossierRow) -> None:
        super().__init__(window.stage, window.theme, "", 300 * UNIT)
        self._dossier = dossier
        self._history = window.desk.services.history
        self.heading.setText(self.tr("History of “{name}”").format(name=dossier.name))
        self.setAccessibleName(self.heading.text())
        self.who = QComboBox(self)
        self.kind = QComboBox(self)
        self.by_day = QCheckBox(self.tr("On"), self)
        self.day = QDateEdit(QDate.currentDate(), self)
        self.chain = ChainRows(window, self)
        self.table = _Table(self)
        self.events = EventModel(self._history, Sought(dossier.id), self._subjects())
        self._fill()
        self._lay_out()

    def open(self) -> None:
        """Come down with the list in hand."""
        super().open()
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Enter in the field for a kept hash looks for it; else there is nothing to save: it closes."""
        if self.chain.kept.hasFocus() and self.chain.kept.text().strip():
            self.chain.check()
        else:
            self.close()

    def _subjects(self) -> dict[str, str]:
        return {
            Subject.DOSSIER.value: self.tr("Dossier"),
            Subject.SOURCE.value: self.tr("Source"),
            Subject.VERSION.value: self.tr("Version"),
            Subject.CLAIM.value: self.tr("Claim"),
            Subject.EVIDENCE.value: self.tr("Evidence"),
            Subject.SUPPORT.value: self.tr("Evidence of claim"),
            Subject.STANCE.value: self.tr("Stance on claim"),
            Subject.PARTY.value: self.tr("Party"),
            Subject.REQUEST.value: self.tr("Change request for claim"),
            Subject.COMMENT.value: self.tr("Comment on claim"),
            Subject.DISMISSAL.value: self.tr("Sentence"),
        }

    def _fill(self) -> None:
        self.who.addItem(self.tr("Everybody"), "")
        for person in self._history.people(self._dossier.id):
            self.who.addItem(person, person)
        self.kind.addItem(self.tr("Everything"), "")
        for value, word in self._subjects().items():
            self.kind.addItem(word, value)
        self.day.setCalendarPopup(True)
        self.day.setEnabled(False)
        self.table.setModel(self.events)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(7 * UNIT)
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((36, 32, 44)):
            self.table.setColumnWidth(column, width * UNIT)
        self.table.setMinimumSize(160 * UNIT, 30 * UNIT)
        self.who.currentIndexChanged.connect(self._seek)
        self.kind.currentIndexChanged.connect(self._seek)
        self.by_day.toggled.connect(self.day.setEnabled)
        self.by_day.toggled.connect(self._seek)
        self.day.dateChanged.connect(self._seek)
        for widget, name in (
            (self.who, self.tr("Person")),
            (self.kind, self.tr("Kind")),
            (self.day, self.tr("Day")),
            (self.table, self.tr("Events")),
        ):
            widget.setAccessibleName(name)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(2 * UNIT)
        for widget in (self.who, self.kind, self.by_day, self.day):
            above.addWidget(widget)
        above.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.close)
        self.content.addLayout(above)
        self.content.addWidget(self.table, 1)
        self.content.addLayout(self.chain)
        self.content.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)

    def _seek(self, *_: object) -> None:
        since = until = None
        if self.by_day.isChecked():
            date = self.day.date()
            # The day on the reader's clock; the history itself is in UTC.
            since = datetime(date.year(), date.month(), date.day()).astimezone().astimezone(UTC)
            until = since + timedelta(days=1)
        who, kind = str(self.who.currentData()), str(self.kind.currentData())
        self.events.seek(Sought(self._dossier.id, who, kind, since, until))


def show_chronicle(window: Window) -> None:
    """Bring the history of the open dossier down over a window."""
    if (dossier := window.desk.dossier) is not None:
        try:
            window.asking.show(ChronicleSheet(window, dossier))
        except WorkbenchError as error:
            window.desk.failed.emit(error)
