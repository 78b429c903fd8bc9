"""History: who changed what, when and why."""

from __future__ import annotations

from uuid import UUID

from workbench.domain.event import Event
from workbench.services.context import Context
from workbench.store.events import events, head
from workbench.store.queries import claims


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

    def head(self) -> str:
        """The hash of the newest event: kept outside, it shows later that nothing before it was changed."""
        with self._database.read() as session:
            return head(session)
