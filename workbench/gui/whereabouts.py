"""Where the work stands in one window: what is open, what the table lists, which claims are selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import (
    Change,
    Chip,
    ClaimFilter,
    ClaimRow,
    DossierRow,
    Order,
    SourceRow,
    Subject,
)
from workbench.gui.broadcast import Broadcast
from workbench.gui.freshrows import FreshRows
from workbench.gui.shelf import Shelf

if TYPE_CHECKING:
    from workbench.gui.shown import Shown
    from workbench.services import Services

Origin = Literal["text", "table", "other"]
"""Where a claim was selected; only the other views scroll to it."""


class Whereabouts(QObject):
    """What is open and selected in one window; views listen here and never to each other.

    `dossier_opened` and `source_opened` carry a row or None. `claim_selected` carries the key of the claim
    in hand (or None) and the origin. `listing_changed` says that `filter` or `order` is another one.
    `settling` asks editors to commit what was typed, since something is about to be left or written. `acted`
    ends an act of several steps; while it goes on, `acting` is true, and editors have settled for all of it.
    """

    dossier_opened = Signal(object)
    source_opened = Signal(object)
    claim_selected = Signal(object, str)
    selection_changed = Signal()
    listing_changed = Signal()
    settling = Signal()
    acted = Signal()
    failed = Signal(object)
    notice = Signal(str)

    def __init__(self, services: Services, broadcast: Broadcast, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.broadcast = broadcast
        self.shown: Shown | None = None
        self.acting = False
        self._dossier: DossierRow | None = None
        self._source: SourceRow | None = None
        self._whole_dossier = False
        self._chip = Chip.ALL
        self._words = ""
        self._order = Order()
        self._current: int | None = None
        self._selected: Sequence[int] = ()
        self._last_row = -1
        self._fresh = FreshRows(services.listing.rows)
        broadcast.changed.connect(self._on_broadcast_changed)
        self.shelf = Shelf(self)
        """The rows of the open dossier and its sources."""

    @property
    def dossier(self) -> DossierRow | None:
        """The open dossier."""
        return self._dossier

    @property
    def source(self) -> SourceRow | None:
        """The source whose text is shown."""
        return self._source

    @property
    def current(self) -> int | None:
        """The key of the claim in hand."""
        return self._current

    @property
    def selected(self) -> tuple[int, ...]:
        """The keys of all selected claims, in the order of the table."""
        if not isinstance(self._selected, tuple):
            self._selected = tuple(self._selected)
        return self._selected

    @property
    def selected_keys(self) -> Sequence[int]:
        """The same keys, not yet listed: a million selected rows cost nothing until they are asked for."""
        return self._selected

    @property
    def selected_count(self) -> int:
        """How many claims are selected, known without listing them."""
        return len(self._selected)

    def rows(self, keys: Sequence[int]) -> list[ClaimRow]:
        """The claims with these keys, in their order, read once between two changes however many ask.

        Those that are gone are left out.
        """
        return self._fresh.rows(keys)

    def in_hand(self) -> ClaimRow | None:
        """The claim in hand as it is now; None where there is none."""
        if self._current is None:
            return None
        if (row := self._row(self._current)) is not None:
            return row
        found = self.rows([self._current])
        return found[0] if found else None

    @property
    def filter(self) -> ClaimFilter | None:
        """Which claims the table lists; None while no dossier is open."""
        if self._dossier is None:
            return None
        source = None if self._whole_dossier or self._source is None else self._source.id
        return ClaimFilter(self._dossier.id, source, self._chip, self._words)

    @property
    def order(self) -> Order:
        """In which order the table lists them."""
        return self._order

    @property
    def whole_dossier(self) -> bool:
        """Whether the table lists the claims of all sources, not only of the open one."""
        return self._whole_dossier

    def show_whole_dossier(self, whole: bool) -> None:
        """List the claims of all sources of the dossier, or of the open source alone."""
        if whole != self._whole_dossier:
            self._whole_dossier = whole
            self.listing_changed.emit()

    def list_claims(
        self, *, chip: Chip | None = None, words: str | None = None, order: Order | None = None
    ) -> None:
        """Change what the table lists; what is not given stays as it is."""
        before = self.filter, self._order
        self._chip = self._chip if chip is None else chip
        self._words = self._words if words is None else words
        self._order = self._order if order is None else order
        if (self.filter, self._order) != before:
            self.listing_changed.emit()

    def open_dossier(self, dossier_id: UUID | None, source_id: UUID | None = None) -> bool:
        """Open a dossier at one of its sources (None: its first); None closes what is open."""
        self.settling.emit()
        try:
            dossier = None if dossier_id is None else self.services.dossiers.get(dossier_id)
            source = self._source_in(dossier, source_id)
        except WorkbenchError as error:
            self.failed.emit(error)
            return False
        self._dossier, self._source = dossier, source
        self._select((), None, "other")
        self.dossier_opened.emit(dossier)
        self.source_opened.emit(source)
        self.listing_changed.emit()
        return True

    def open_source(self, source_id: UUID) -> bool:
        """Show a source's text, and with it the dossier that it belongs to."""
        try:
            source = self.services.sources.get(source_id)
        except WorkbenchError as error:
            self.failed.emit(error)
            return False
        if self._dossier is None or source.dossier_id != self._dossier.id:
            return self.open_dossier(source.dossier_id, source_id)
        self.settling.emit()
        self._select((), None, "other")
        self._show_source(source)
        return True

    def select_claim(self, key: int | None, origin: Origin = "other") -> None:
        """Take one claim in hand, and show the source that it stands in; None selects nothing."""
        self.select_claims(() if key is None else (key,), key, origin)

    def select_claims(
        self, keys: Sequence[int], current: int | None = None, origin: Origin = "other"
    ) -> None:
        """Select claims, the one in hand among them (None: the first).

        `keys` may be any sequence of keys in the order of the table; it is listed only when asked for.
        """
        if current is None and len(keys):
            current = keys[0]
        if current != self._current and not self.acting:
            self.settling.emit()
        if current is not None and not self._follow(current):
            return
        self._select(keys, current, origin)

    def _select(self, keys: Sequence[int], current: int | None, origin: Origin) -> None:
        self._selected, self._current = keys, current
        if current is not None and self.shown is not None:
            row = self.shown.row_of(current)
            self._last_row = self._last_row if row is None else row
        self.claim_selected.emit(current, origin)
        self.selection_changed.emit()

    def _follow(self, key: int) -> bool:
        """Show the source of a claim; False where the claim is gone."""
        if not self._whole_dossier and self.shown is not None and self.shown.row_of(key) is not None:
            return True
        try:
            rows = self.services.listing.rows([key])
            if not rows:
                self.notice.emit(self.tr("This claim has been deleted."))
                return False
            if self._source is None or rows[0].source_id != self._source.id:
                self._show_source(self.services.sources.get(rows[0].source_id))
        except WorkbenchError as error:
            self.failed.emit(error)
            return False
        return True

    def _show_source(self, source: SourceRow | None) -> None:
        self._source = source
        self.source_opened.emit(source)
        if not self._whole_dossier:
            self.listing_changed.emit()

    def _source_in(self, dossier: DossierRow | None, source_id: UUID | None) -> SourceRow | None:
        if dossier is None:
            return None
        sources = self.services.sources.list(dossier.id)
        first = sources[0] if sources else None
        return next((source for source in sources if source.id == source_id), first)

    def _on_broadcast_changed(self, change: Change) -> None:
        """Keep to what still exists: connected first, so that views find fresh rows here."""
        try:
            self._fresh.follow(change, self._row)
            self._renew_dossier(change)
            self._renew_source(change)
            if self._current is not None and self._is_gone(self._current, change):
                self._select((), None, "other")
        except WorkbenchError as error:
            self.failed.emit(error)

    def _row(self, key: int) -> ClaimRow | None:
        """The row of a claim where it is listed."""
        at = None if self.shown is None else self.shown.row_of(key)
        return None if at is None or self.shown is None else self.shown.claim(at)

    def _is_gone(self, key: int, change: Change) -> bool:
        """Whether a claim is gone by a change; asked only where what is known of the change allows it."""
        if (Subject.CLAIM, key) not in change.touched:
            return False
        edit = next((one for one in change.edits if one.subject is Subject.CLAIM and one.key == key), None)
        return (edit is None or "deleted" in edit.after) and not self.services.listing.rows([key])

    def _renew_dossier(self, change: Change) -> None:
        if self._dossier is None or (Subject.DOSSIER, self._dossier.id) not in change.touched:
            return
        listed = (*self.services.dossiers.list(), *self.services.dossiers.list(archived=True))
        self._dossier = next((row for row in listed if row.id == self._dossier.id), None)
        if self._dossier is None:
            self.open_dossier(listed[0].id if listed else None)

    def _renew_source(self, change: Change) -> None:
        if self._dossier is None or not change.keys(Subject.SOURCE):
            return
        before = self._source
        self._source = self._source_in(self._dossier, before.id if before else None)
        if (self._source and self._source.id) != (before and before.id):
            self._select((), None, "other")
            self._show_source(self._source)
