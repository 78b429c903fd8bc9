"""The table's selection and the desk's, kept the same by key, whatever rows come, go or move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QTableView

from workbench.gui.claims.model import ClaimTableModel
from workbench.gui.claims.selection import (
    RowKeys,
    Runs,
    item_selection,
    runs_of_rows,
    runs_of_selection,
)

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


class Selecting(QObject):
    """Tells the desk what is selected in the table, and the table what is selected elsewhere.

    When rows come, go or move, the same claims stay selected, and the claim in hand stays where it is on the
    screen (or the uppermost claim, where the one in hand is out of view); one that comes in is scrolled to.
    Where none is in hand, another order is shown from its top: who sorts wants to see what comes first.
    """

    def __init__(self, view: QTableView, claims: ClaimTableModel, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._claims = claims
        self._desk = desk
        self._busy = False
        self._listed = False
        self._laid = 0
        self._told: tuple[int | None, Runs] = (None, ())
        self._anchor: tuple[int, int] | None = None
        claims.listing.connect(self._on_claims_listing)
        claims.relisted.connect(self._on_claims_relisted)
        self._model = view.selectionModel()
        # The view tells at the end of each key and click, when Qt has settled both selection and current row.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.tell)
        self._model.selectionChanged.connect(self._on_model_changed)
        self._model.currentChanged.connect(self._on_model_changed)
        desk.claim_selected.connect(self._on_desk_claim_selected)

    def _on_model_changed(self) -> None:
        if not self._busy:
            self._soon.start()

    def tell(self) -> None:
        """Tell the desk what the user has selected, if that is something else than before."""
        self._soon.stop()
        if self._busy:
            return
        self._busy = True
        self._tell()
        self._busy = False

    def _tell(self) -> None:
        runs = runs_of_selection(self._model.selection())
        index = self._view.currentIndex()
        if runs and not index.isValid():
            index = self._claims.index(runs[0][0], 0)
            self._model.setCurrentIndex(index, _KEEP)
        current = self._claims.key_at(index.row()) if runs else None
        if (current, runs) != self._told:
            self._told, laid = (current, runs), self._laid
            self._desk.select_claims(RowKeys(self._claims.keys, runs), current, "table")
            if laid != self._laid:
                # What was being typed was written first, and that has moved the rows.
                self._show()

    def _on_desk_claim_selected(self, key: int | None, origin: str) -> None:
        if origin == "table":
            return
        self._show()
        row = None if key is None else self._claims.row_of(key)
        if row is not None:
            # A column that is in view already: going to a row must not scroll sideways.
            column = max(self._view.horizontalHeader().logicalIndexAt(0), 0)
            self._view.scrollTo(self._claims.index(row, column))

    def _show(self) -> None:
        """Select the rows of the claims that the desk has selected."""
        current = self._desk.current
        runs = self._runs()
        at = None if current is None else self._claims.row_of(current)
        self._told = (current, runs)
        was, self._busy = self._busy, True
        column = max(self._view.currentIndex().column(), 0)
        index = QModelIndex() if at is None else self._claims.index(at, column)
        self._model.setCurrentIndex(index, _KEEP)
        self._model.select(item_selection(self._claims, runs), _SELECT)
        self._busy = was

    def _runs(self) -> Runs:
        keys = self._desk.selected_keys
        if len(keys) == 1:
            row = self._claims.row_of(keys[0])
            return () if row is None else ((row, row + 1),)
        wanted = set(keys)
        listed = enumerate(self._claims.keys if wanted else ())
        return runs_of_rows(row for row, key in listed if key in wanted)

    def _on_claims_listing(self) -> None:
        self._busy = True
        top, in_hand = self._view.rowAt(0), self._desk.current
        # Once the first of a listing is on display, the rest must not move it.
        partly = not self._claims.listed.complete
        row = None if in_hand is None or partly else self._claims.row_of(in_hand)
        self._listed = partly or row is not None
        resorted = self._desk.order != self._claims.listed.order
        if row is not None and self._shows(row):
            self._anchor = self._claims.key_at(row), row - top
        elif in_hand is None and resorted:
            self._anchor = None
        else:
            self._anchor = (self._claims.key_at(top), 0) if top >= 0 else None

    def _on_claims_relisted(self, anew: bool) -> None:
        self._laid += 1
        if anew and self._claims.listed.complete:
            self._drop_unlisted()
        self._show()
        self._busy = False
        row = None if self._anchor is None else self._claims.row_of(self._anchor[0])
        in_hand = self._view.currentIndex()
        if in_hand.isValid() and (row is None or not self._listed):
            self._view.scrollTo(in_hand)
        elif self._anchor is not None and row is not None:
            self._view.verticalScrollBar().setValue(row - self._anchor[1])
        elif anew:
            self._view.verticalScrollBar().setValue(0)
        self._view.viewport().update()

    def _drop_unlisted(self) -> None:
        """Let go of claims that another filter hides: no key must reach what nobody sees."""
        keys = self._desk.selected_keys
        if len(keys) == 1:
            kept = [key for key in keys if self._claims.row_of(key) is not None]
        else:
            wanted = set(keys)
            kept = [key for key in (self._claims.keys if wanted else ()) if key in wanted]
        if len(kept) != len(keys):
            current = self._desk.current
            self._desk.select_claims(kept, current if current in kept else None, "table")

    def _shows(self, row: int) -> bool:
        top, height = self._view.rowViewportPosition(row), self._view.viewport().height()
        return top >= 0 and top + self._view.rowHeight(row) <= height
