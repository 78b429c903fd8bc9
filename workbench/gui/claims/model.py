"""The claims of a listing as a table: keys from one query, rows in pages as they come into view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workbench.domain.claim import Standing
from workbench.domain.errors import WorkbenchError
from workbench.domain.keys import Keys
from workbench.domain.listing import Change, ClaimFilter, ClaimRow, Column, Order, Subject
from workbench.domain.verdict import Verdict
from workbench.gui.claims.asking import Asking, Listed
from workbench.gui.claims.columns import AT, COLUMNS
from workbench.gui.claims.difference import difference
from workbench.gui.claims.hold import Hold
from workbench.gui.claims.pages import Pages
from workbench.gui.claims.relisting import relists

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

Index = QModelIndex | QPersistentModelIndex

# Roles as plain integers: comparing the enumeration costs four times the whole frame.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_NAME = int(Qt.ItemDataRole.AccessibleTextRole)
_HORIZONTAL = Qt.Orientation.Horizontal

EDITABLE = {AT[Column.CLAIM]: "statement", AT[Column.KIND]: "kind"}
"""The columns edited in place, and the field that each writes."""

_CELLS = tuple(spec.cell for spec in COLUMNS)
_TIPS = tuple(spec.tip or spec.cell for spec in COLUMNS)
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class ClaimTableModel(QAbstractTableModel):
    """The table of what `desk` lists; it is also the desk's word on what is shown, and in which order.

    `listing` says that rows are about to come, go or move, `relisted` that they did, and whether another
    filter or order was asked for (else the claims changed): select and scroll again by key. `asking` tells
    of listings that are still to come.
    """

    listing = Signal()
    relisted = Signal(bool)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages = Pages(self._read)
        self.listed = Listed()
        """What the table shows, perhaps not all of it yet."""
        self._stale = False
        self._back: Listed | None = None
        self.hold = Hold(self)
        """Keeps the rows where they are while one is edited in place; then they are listed anew."""
        self.hold.ended.connect(self._on_hold_ended)
        self._late = False
        self.asking = Asking(desk.services, self)
        self.asking.answered.connect(self._on_asking_answered)
        self.asking.failed.connect(self.failed)
        desk.shown = self
        desk.listing_changed.connect(self.relist)
        desk.broadcast.changed.connect(self._on_broadcast_changed)
        self.relist()

    def _read(self, keys: Sequence[int]) -> list[ClaimRow]:
        """The rows of a page, told where all evidence of one has one origin."""
        rows = self._desk.rows(keys)
        several = [row.key for row in rows if row.evidence > 1]
        alone = self._desk.services.evidence.of_one_origin(several) if several else ()
        return [replace(row, one_origin=True) if row.key in alone else row for row in rows]

    # --- what the desk asks

    def count(self) -> int:
        """How many claims are listed."""
        return len(self._pages.keys)

    @property
    def keys(self) -> Keys:
        """The keys of the claims listed, in order; not to be changed."""
        return self._pages.keys

    def key_at(self, row: int) -> int:
        """The key of the claim in a row."""
        return self._pages.keys[row]

    def row_of(self, key: int) -> int | None:
        """The row of a claim; None where it is not listed."""
        return self._pages.index(key)

    def verdicts(self, keys: Sequence[int]) -> Mapping[int, Verdict]:
        """The verdicts on display, of those of the claims whose rows are at hand."""
        rows = (self._pages.known(key) for key in keys)
        return {row.key: row.verdict for row in rows if row is not None}

    def claim(self, row: int) -> ClaimRow | None:
        """The claim in a row; None where it was deleted since the rows were listed."""
        try:
            return self._pages.row(row)
        except WorkbenchError as error:
            self.failed.emit(error)
            return None

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """All claims listed, whether read yet or not."""
        return 0 if parent.isValid() else len(self._pages.keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """All columns, hidden ones too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What a cell says; it is asked thousands of times a frame."""
        if role == 0:
            row = self.claim(index.row())
            return "" if row is None else _CELLS[index.column()](row)
        if role in (_EDIT, _TIP, _ALIGN, _NAME) and index.isValid():
            return self._data(index, role)
        return None

    def _data(self, index: Index, role: int) -> Any:
        column = index.column()
        if role == _ALIGN:
            return int(COLUMNS[column].align)
        row = self.claim(index.row())
        if row is None:
            return None
        if role == _EDIT and column in EDITABLE:
            return getattr(row, EDITABLE[column])
        if role == _NAME:
            return f"{COLUMNS[column].title}: {_CELLS[column](row)}"
        return _TIPS[column](row) if role == _TIP else _CELLS[column](row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Headings, and row numbers from 1."""
        if role == _DISPLAY:
            return COLUMNS[section].title if orientation == _HORIZONTAL else section + 1
        if role == _ALIGN and orientation == _HORIZONTAL:
            return int(COLUMNS[section].align)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Whole rows can be selected; statement and kind can be edited, unless the claim is signed off."""
        if index.isValid() and index.column() in EDITABLE:
            # Of what is in view the row is at hand; Qt asks this of many more.
            row = self._pages.known(self._pages.keys[index.row()])
            locked = row is not None and bool(row.signed_by)
            return _FLAGS if locked else _FLAGS | Qt.ItemFlag.ItemIsEditable
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Write an edited cell through the desk, so that it can be undone."""
        name = EDITABLE.get(index.column()) if role == _EDIT else None
        return name is not None and self.edit(index.row(), name, value)

    def edit(
        self, row: int, name: str, value: object, accepting: bool = False, *, seen: object = None
    ) -> bool:
        """Write a field of the claim in a row. A suggestion is accepted by it; unchanged, if `accepting`.

        `seen` is what stood there when the editing began; None: what stands there now.
        """
        claim = self.claim(row)
        if claim is None:
            return False
        fields, known = {name: value}, {name: getattr(claim, name) if seen is None else seen}
        if claim.standing is Standing.SUGGESTION and (accepting or fields != known):
            return self._desk.edit_suggestion(claim.key, fields, known)
        return fields != known and self._desk.edit_claim(claim.key, fields, known)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """List in another order: SQL sorts, not this model."""
        by = COLUMNS[column].column if column >= 0 else Column.POSITION
        self._desk.list_claims(order=Order(by, order == Qt.SortOrder.DescendingOrder and column >= 0))

    # --- keeping up

    def _on_hold_ended(self) -> None:
        if self._late:
            self.relist()

    def relist(self) -> None:
        """Ask anew which claims are listed, and in which order."""
        self._late = self.hold.on
        if self._late:
            return
        wanted, order = self._desk.filter, self._desk.order
        back, self._back = self._back, None
        if wanted is None:
            self.asking.stop()
            self._lay(Listed())
        elif back is not None and back.is_of(wanted, order):
            self._lay(back)
        else:
            self._ask(wanted, order)

    def _ask(self, wanted: ClaimFilter, order: Order) -> None:
        try:
            answered = self.asking.ask(wanted, order, again=self.listed.is_of(wanted, order))
        except WorkbenchError as error:
            self.failed.emit(error)
            return
        if not answered and self.listed.is_elsewhere(wanted):
            self._lay(Listed())

    def cancel(self) -> None:
        """Wait no longer for a long listing: go back to what was listed before it was asked for."""
        wanted, order = self._desk.filter, self._desk.order
        if wanted is None or not self.asking.running:
            return
        self.asking.stop()
        back = self.listed if self.listed.complete and not self._stale else self.asking.plain
        if back.filter is None or back.is_elsewhere(wanted) or back.is_of(wanted, order):
            # Nothing to go back to: the order of the text is there soonest.
            back = Listed(replace(wanted, words=""), Order())
        else:
            self._back = back
        assert back.filter is not None
        self._desk.list_claims(chip=back.filter.chip, words=back.filter.words, order=back.order)

    def _on_asking_answered(self, listed: Listed) -> None:
        if self.hold.on:
            self._late = True
        else:
            self._lay(listed)

    def _lay(self, listed: Listed) -> None:
        # What was not complete was laid for a first look: the rest of it is what was asked for.
        anew = not self.listed.complete or not self.listed.is_of(listed.filter, listed.order)
        self.listing.emit()
        self.listed, self._stale = listed, False
        self._replace(listed.keys)
        self.relisted.emit(anew)

    def _replace(self, keys: Keys) -> None:
        """Put other keys in place: a block that came or went as such, anything else as a new table."""
        old = self._pages.keys
        if keys == old:
            return
        first, last = difference(old, keys)
        removed, inserted = last - first, len(keys) - len(old) + last - first
        if removed and not inserted:
            self.beginRemoveRows(QModelIndex(), first, last - 1)
            self._pages.lay(keys)
            self.endRemoveRows()
        elif inserted and not removed:
            self.beginInsertRows(QModelIndex(), first, first + inserted - 1)
            self._pages.lay(keys)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._pages.lay(keys)
            self.endResetModel()

    def _on_broadcast_changed(self, change: Change) -> None:
        """Read again what is on display; list again only where the rows or their order may be others now."""
        self.asking.note(change)
        touched = change.keys(Subject.CLAIM)
        if self.listed.filter is None or not (touched or change.keys(Subject.SOURCE)):
            return
        try:
            # A claim's key is a number; only what is named by an id has a UUID.
            stale = self._pages.renew(cast("frozenset[int]", touched))
        except WorkbenchError as error:
            self.failed.emit(error)
            return
        if stale:
            self.dataChanged.emit(self.index(stale[0], 0), self.index(stale[-1], len(COLUMNS) - 1))
        # What is listed and what is asked for are two while a long listing is on its way.
        asked = self._desk.filter
        if relists(change, self.listed.filter, self.listed.order):
            self._stale = True
            self.relist()
        elif asked is not None and self.asking.running and relists(change, asked, self._desk.order):
            self.relist()
