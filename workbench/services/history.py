"""History: who changed what, when and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from workbench.domain.event import FIRST, Event, kept_hash
from workbench.services.context import Context
from workbench.store.events import events, first_broken, head
from workbench.store.queries import chronicle, claims

PAGE = 200
"""Events read at a time by the view of a dossier."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Which events of a dossier to list: by person, by kind of subject, and between two instants (UTC)."""

    dossier_id: UUID
    who: str = ""
    subject: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """The event whose hash was kept: its number, when (UTC) and by whom; 0 is before the first event."""

    number: int
    at: datetime | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """The first event that does not follow from the one before, and where the kept hash stands, if at all."""

    broken: int | None
    kept: Kept | None = None

    @property
    def vouched(self) -> bool:
        """Whether the kept hash is there, and nothing before it is missing or was changed."""
        return self.kept is not None and (self.broken is None or self.broken > self.kept.number)


class HistoryService:
    """Reads the history; it is written by every change itself."""

    def __init__(self, context: Context) -> None:
        self._database = context.database

    def of_claim(self, key: int) -> list[Event]:
        """Everything that happened to a claim, oldest first."""
        with self._database.read() as session:
            return list(events(session, subject_id=claims.id_of(session, key)))

    def of_dossier(self, dossier_id: UUID) -> list[Event]:
        """Everything that happened in a dossier, oldest first."""
        with self._database.read() as session:
            return list(events(session, dossier_id=dossier_id))

    def page(self, sought: Sought, before: int | None = None) -> list[Event]:
        """A page of what happened in a dossier, newest first, from event `before` (None: the newest) on."""
        with self._database.read() as session:
            return chronicle.page(session, sought, before, PAGE)

    def people(self, dossier_id: UUID) -> list[str]:
        """Who did anything in a dossier, by name."""
        with self._database.read() as session:
            return chronicle.people(session, dossier_id)

    def names(self, listed: Sequence[Event]) -> dict[UUID, tuple[str, str]]:
        """What the events are about: for each subject its kind and its number or name."""
        with self._database.read() as session:
            return chronicle.names(session, {(event.subject, event.subject_id) for event in listed})

    def head(self) -> str:
        """The hash of the newest event: kept outside, it shows later that nothing before it was changed."""
        with self._database.read() as session:
            return head(session)

    def checked(self, kept: str | None = None) -> Checked:
        """Whether the chain is whole, and where in it a head hash stands that was kept outside.

        The chain alone cannot tell that its newest events were cut off. Raises UserError for what is
        no hash; None looks for none.
        """
        with self._database.read() as session:
            broken = first_broken(session)
            if kept is None:
                return Checked(broken)
            sought = kept_hash(kept)
            if sought == FIRST:
                return Checked(broken, Kept(0))
            found = next(events(session, hash=sought), None)
            return Checked(broken, Kept(found.seq, found.at, found.who) if found else None)
