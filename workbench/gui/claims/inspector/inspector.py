"""The inspector under the table: the claim in hand, or what the selected ones have in common; and history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.event import Event
from workbench.domain.listing import Change, ClaimRow, Subject
from workbench.gui.claims.inspector.tabs import Tabs
from workbench.gui.commands import Contest
from workbench.gui.theme import Theme
from workbench.gui.turns import Turn

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

COMPARED = 200
"""Claims that are read to find what they have in common; of more nothing is said."""


class Inspector(Tabs):
    """Shows what `desk` has in hand, and writes each field through it."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(desk, theme, parent)
        self.currentChanged.connect(lambda _index: self._show_tab())
        # Filled once for all that happens in one go: stepping through claims stays quick.
        self._soon = Turn(self.show_selection, self)
        desk.claim_selected.connect(lambda _key, _origin: self._soon.start())
        desk.selection_changed.connect(self._soon.start)
        desk.settling.connect(self.settle)
        desk.broadcast.changed.connect(self._on_broadcast_changed)
        desk.contested.connect(self._on_desk_contested)
        desk.unsaved.connect(self._on_desk_unsaved)
        theme.changed.connect(self._show_history)

    def write_reason(self) -> None:
        """Give the keyboard to the reason of the claim in hand."""
        self._edit("reason")

    def edit_statement(self) -> None:
        """Give the keyboard to the statement of the claim in hand."""
        self._edit("statement")

    def _edit(self, name: str) -> None:
        self.show_selection()
        if self.pages.currentWidget() is self.form:
            self.setCurrentWidget(self.pages)
            field = self.form.fields[name]
            field.setFocus()
            self.form.ensureWidgetVisible(field)

    def show_selection(self) -> None:
        """Show the claim in hand, or what the selected claims have in common."""
        self._soon.stop()
        count = self._desk.selected_count
        try:
            if count > 1:
                self.form.keep()
                rows = self._desk.services.listing.rows(self._desk.selected) if count <= COMPARED else ()
                self.several.show_claims(count, rows)
                self.pages.setCurrentWidget(self.several)
            else:
                self._show_one(self._desk.current)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
        self._show_tab()

    def show_evidence(self) -> None:
        """Give the keyboard to the evidence of the claim in hand."""
        self.show_selection()
        self.setCurrentWidget(self.evidence)
        self.evidence.focus()

    def _show_tab(self) -> None:
        """Fill the tab that is open, and say on the others how much they hold."""
        self._show_history()
        services, count = self._desk.services, self._desk.selected_count
        try:
            one = self._one()
            said = len(services.ledger.of_claim(one.key)) if one is not None and one.number else 0
            shown = self.turned_to()
            if shown is self.leaves.evidence.built:
                self.evidence.show_claim(one, count)
            elif shown is self.leaves.stances.built:
                self.stances.show_claim(one, count)
            elif shown is self.leaves.review.built:
                many = services.listing.rows(self._desk.selected) if 1 < count <= COMPARED else ()
                self.review.show_claims([one] if one is not None else many)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        self.show_counts(one.evidence if one is not None else 0, said)

    def _one(self) -> ClaimRow | None:
        """The claim that the form shows, if it is the only one selected."""
        shown = self.form.detail if self.pages.currentWidget() is self.form else None
        return None if shown is None else shown.row

    def _show_one(self, key: int | None) -> None:
        found = [] if key is None else self._desk.services.listing.details([key])
        if not found:
            self.form.keep()
            self.pages.setCurrentIndex(0)
            return
        shown = self.form.detail
        if shown is None or shown.row.key != key:
            self.form.open(found[0])
        else:
            self.form.refresh(found[0], self._last_writer)
        self.pages.setCurrentWidget(self.form)

    def _show_history(self) -> None:
        if self.turned_to() is self.leaves.history.built:
            self.history.show_events(self._events())

    def _events(self) -> list[Event]:
        key = self._desk.current
        if key is None or self._desk.selected_count > 1:
            return []
        try:
            return self._desk.services.history.of_claim(key)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return []

    def _on_broadcast_changed(self, change: Change) -> None:
        touched = change.keys(Subject.CLAIM)
        shown = self.form.detail
        if self._desk.selected_count > 1 or (shown is not None and shown.row.key in touched):
            self._soon.start()

    def _last_writer(self) -> str:
        events = self._events()
        return events[-1].who if events else ""

    def _on_desk_unsaved(self, keys: tuple[int, ...], wanted: Mapping[str, object]) -> None:
        """Keep what was typed and could not be saved: it is tried again when the claim is left."""
        if keys == (self._desk.current,):
            self.show_selection()
            self.form.hold(wanted)

    def _on_desk_contested(self, contest: Contest) -> None:
        """Show what could not be written beside what somebody else wrote, if these fields can show it."""
        key = self._desk.current
        if key is None or contest.keys != (key,) or not self.form.fields.keys() >= contest.wanted.keys():
            return
        self.show_selection()
        found = self._desk.services.listing.details([key])
        if found and self.form.dispute(contest.wanted, found[0], self._last_writer()):
            self.setCurrentWidget(self.pages)
