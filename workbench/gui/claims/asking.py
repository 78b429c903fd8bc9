"""Asking which claims are listed: a short list at once, a long one beside the window, with progress."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from workbench.domain.errors import Cancelled, WorkbenchError
from workbench.domain.keys import Keys
from workbench.domain.listing import Change, ClaimFilter, Column, Order
from workbench.gui.aside import Newest
from workbench.gui.claims.relisting import relists

if TYPE_CHECKING:
    from workbench.services import Services

LONG = 20_000
"""Claims from which on the window does not wait for a list: they may take more than a frame to list."""
SORTED = 2_000
"""The same in another order than the text's: each claim's row is read, wherever on the disk it lies."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What is listed: a filter (None: nothing is open), an order, and the keys that they give.

    While not `complete` there are more keys to come; how many nobody knows yet.
    """

    filter: ClaimFilter | None = None
    order: Order = Order()
    keys: Keys = field(default_factory=Keys)
    complete: bool = True

    def is_of(self, wanted: ClaimFilter | None, order: Order) -> bool:
        """Whether this is what a filter and an order list."""
        return (self.filter, self.order) == (wanted, order)

    def is_elsewhere(self, wanted: ClaimFilter) -> bool:
        """Whether these claims belong to another dossier or source than the filter's."""
        return self.filter is None or (self.filter.dossier_id, self.filter.source_id) != (
            wanted.dossier_id,
            wanted.source_id,
        )


class _Watch:
    """The progress of one question, told in the window's thread for as long as it is the newest."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._percent = -1
        self.cancelled = False

    def step(self, done: int, total: int, what: str = "") -> None:
        """Pass the step on, at most once a percent. Raises Cancelled once the question is an old one."""
        if self.cancelled:
            raise Cancelled
        percent = 100 * done // total if total else -1
        if percent != self._percent:
            self._percent = percent
            try:
                self._asking.stepped.emit(self, done, total)
            except RuntimeError:  # the one who asked is gone with its window
                raise Cancelled from None

    def tell(self, first: Listed) -> None:
        """Pass on what is found first."""
        with suppress(RuntimeError):  # as above
            self._asking.found.emit(self, first)


class Asking(QObject):
    """Asks the services for one listing at a time; a newer question ends the one before.

    `answered` carries what is Listed: once, or before that a first screenful, not yet complete. `began` and
    `ended` frame a question that the window does not wait for, `progressed` carries the claims that are done
    and their total. The last complete listing without words is kept: the words are looked for in it.
    """

    answered = Signal(object)
    began = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    stepped = Signal(object, int, int)
    found = Signal(object, object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._watch: _Watch | None = None
        self.plain = Listed()
        """The last complete listing without words; of no filter once a change may have made it another."""
        self._newest = Newest(self)
        self._newest.answered.connect(self._on_newest_answered)
        self._newest.failed.connect(self._on_newest_failed)
        # Emitted by the worker; queued, they come out in the window's thread.
        self.stepped.connect(self._on_stepped, Qt.ConnectionType.QueuedConnection)
        self.found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether an answer is still to come."""
        return self._watch is not None

    def ask(self, wanted: ClaimFilter, order: Order, *, again: bool) -> bool:
        """Ask for a listing, or `again` for one; whether it was answered at once.

        Raises WorkbenchError where it could not be answered.
        """
        self.stop()
        if again:
            self.plain = Listed()
        elif self.plain.is_of(wanted, order):
            self.answered.emit(self.plain)
            return True
        if not self._is_long(wanted, order):
            self._answer(Listed(wanted, order, self._services.listing.ids(wanted, order)))
            return True
        watch = self._watch = _Watch(self)
        plain = self.plain
        self.began.emit()
        self._newest.ask(lambda: self._look(wanted, order, plain, watch))
        return False

    def stop(self) -> None:
        """Want no answer any more."""
        self._newest.forget()
        if self._watch is not None:
            self._watch.cancelled = True
            self._end()

    def note(self, change: Change) -> None:
        """Let go of the listing that is kept where a change may have made it another."""
        if self.plain.filter is not None and relists(change, self.plain.filter, self.plain.order):
            self.plain = Listed()

    def _is_long(self, wanted: ClaimFilter, order: Order) -> bool:
        """Known from the counts kept."""
        # Words are looked up in one index of all claims: a short source answers no sooner than its dossier.
        source_id = None if wanted.words else wanted.source_id
        counts = self._services.listing.counts(wanted.dossier_id, source_id)
        most = LONG if order.column is Column.POSITION else min(LONG, SORTED)
        return counts.all + counts.suggestions > most

    def _look(self, wanted: ClaimFilter, order: Order, plain: Listed, watch: _Watch) -> tuple[Listed, Listed]:
        """In the worker: what was asked for, and the same without words."""
        listing, without = self._services.listing, replace(wanted, words="")
        if not plain.is_of(without, order):
            plain = Listed(without, order, listing.ids(without, order, watch))
        if not wanted.words:
            return plain, plain

        def first(keys: Keys) -> None:
            watch.tell(Listed(wanted, order, keys, complete=False))

        keys = listing.holding(wanted, order, plain.keys, watch, first)
        return Listed(wanted, order, keys), plain

    def _answer(self, listed: Listed) -> None:
        if listed.filter is not None and not listed.filter.words:
            self.plain = listed
        self.answered.emit(listed)

    def _end(self) -> None:
        self._watch = None
        self.ended.emit()

    def _on_newest_answered(self, answer: tuple[Listed, Listed]) -> None:
        listed, self.plain = answer
        self._end()
        self._answer(listed)

    def _on_newest_failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, WorkbenchError):
            raise error
        self.failed.emit(error)

    @Slot(object, int, int)
    def _on_stepped(self, watch: _Watch, done: int, total: int) -> None:
        if watch is self._watch:
            self.progressed.emit(done, total)

    @Slot(object, object)
    def _on_found(self, watch: _Watch, first: Listed) -> None:
        if watch is self._watch:
            self.answered.emit(first)
