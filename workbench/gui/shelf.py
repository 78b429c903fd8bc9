"""The open dossier and its sources as last read: once for the sidebar, the header and the status bar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import UserError, WorkbenchError
from workbench.domain.listing import Change, Counts, DossierRow, SourceRow, Subject
from workbench.gui.turns import Turn

if TYPE_CHECKING:
    from workbench.gui.whereabouts import Whereabouts

MANY = 500
"""Changed claims above which everything is read anew."""


class Shelf(QObject):
    """Keeps the rows of the open dossier and its sources; a change has only those read that it concerns.

    `renewed` says that `dossier` or `sources` may hold other rows now.
    """

    renewed = Signal()

    def __init__(self, desk: Whereabouts) -> None:
        super().__init__(desk)
        self._desk = desk
        self.dossier: DossierRow | None = None
        self.sources: list[SourceRow] = []
        self._stale: set[UUID] | None = set()
        # After what was changed has been painted where the eye is: counts may come a moment later.
        self._late = Turn(self._renew, self)
        desk.dossier_opened.connect(self.refresh)
        desk.broadcast.changed.connect(self._on_broadcast_changed)

    def source(self, source_id: UUID | None) -> SourceRow | None:
        """The row of a source of the open dossier."""
        return next((row for row in self.sources if row.id == source_id), None)

    def refresh(self) -> None:
        """Read everything anew."""
        self._stale = None
        self._renew()

    def _renew(self) -> None:
        self._late.stop()
        stale, self._stale = self._stale, set()
        try:
            if stale is None or self.dossier is None or not self._renewed(self.dossier, stale):
                self._read()
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        self.renewed.emit()

    def _read(self) -> None:
        services, dossier = self._desk.services, self._desk.dossier
        self.dossier = None if dossier is None else services.dossiers.get(dossier.id)
        self.sources = [] if dossier is None else services.sources.list(dossier.id)

    def _renewed(self, dossier: DossierRow, stale: Iterable[UUID]) -> bool:
        """Read these sources again, whose counts alone may have changed; False where one is gone."""
        counts = dossier.counts
        for at, row in enumerate(self.sources):
            if row.id not in stale:
                continue
            try:
                self.sources[at] = self._desk.services.sources.get(row.id)
            except UserError:
                return False
            counts = _moved(counts, row.counts, self.sources[at].counts)
        self.dossier = replace(dossier, counts=counts)
        return True

    def _on_broadcast_changed(self, change: Change) -> None:
        try:
            concerned = self._concerned(change)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        if concerned is None or self._stale is None:
            self._stale = None
        else:
            self._stale |= concerned
        if self._stale is None or self._stale:
            self._late.start()

    def _concerned(self, change: Change) -> set[UUID] | None:
        """The sources whose counts a change may have moved; None where it may be anything."""
        if len(change.keys(Subject.CLAIM)) > MANY:
            return None
        own = {edit.subject for edit in change.edits}
        keys = [key for key in change.keys(Subject.CLAIM) if isinstance(key, int)]
        if not own or own & {Subject.DOSSIER, Subject.SOURCE}:
            return None
        rows = self._desk.rows(keys)
        if len(rows) < len(keys):
            return None
        named = {key for key in change.keys(Subject.SOURCE) if isinstance(key, UUID)}
        return named | {row.source_id for row in rows}


def _moved(total: Counts, before: Counts, after: Counts) -> Counts:
    """A sum of counts once one of them has become another."""
    old, new = asdict(before), asdict(after)
    return Counts(**{name: number + new[name] - old[name] for name, number in asdict(total).items()})
