"""History: who changed what, when and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from workbench.domain.event import FIRST, Event
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

    def holds(self, kept: str) -> bool:
        """Whether a head hash that was kept outside is still in the history: nothing before it is missing.

        The chain alone cannot tell that its newest events were cut off.
        """
        with self._database.read() as session:
            return kept == FIRST or next(events(session, hash=kept), None) is not None

    def first_broken(self) -> int | None:
        """The number of the first event that was changed outside the program; None where none was."""
        with self._database.read() as session:
            return first_broken(session)
