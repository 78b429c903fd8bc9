"""A dossier across its texts: who said what, the same thing counted differently, everything by its day."""

from __future__ import annotations

from uuid import UUID

from workbench.domain.conflicts import Count, ranges
from workbench.domain.overview import Dated, Numbers, Voice, sayings, timeline, voices
from workbench.services.context import Context
from workbench.store.queries import ledger, overview, sources


class OverviewService:
    """What the views across documents read. `suggestions` says whether those count too."""

    def __init__(self, context: Context) -> None:
        self._database = context.database

    def people(self, dossier_id: UUID, *, suggestions: bool = False) -> list[Voice]:
        """Everybody who speaks in a dossier: its parties, then those who are none yet."""
        with self._database.read() as session:
            claims = overview.claims_told(session, dossier_id, suggestions=suggestions)
            said = sayings(claims, ledger.ledger_in(session, dossier_id))
            return voices(ledger.parties(session, dossier_id), said)

    def numbers(self, dossier_id: UUID, *, suggestions: bool = False) -> Numbers:
        """The figures of a dossier, conflicting groups first; nothing is ever averaged."""
        with self._database.read() as session:
            claims = overview.claims_told(session, dossier_id, suggestions=suggestions)
        counts = [Count(one.key, figure, one.attribution) for one in claims for figure in one.figures]
        groups = ranges(counts)
        # What several figures count comes before what only one does.
        groups.sort(key=lambda group: (not group.conflicting, len(group.counts) == 1))
        grouped = {count for group in groups for count in group.counts}
        rest = tuple(count for count in counts if count not in grouped)
        return Numbers(tuple(groups), rest, {one.key: one for one in claims})

    def timeline(self, dossier_id: UUID, *, suggestions: bool = False) -> list[Dated]:
        """Publications, statements and the times of claims in one order; what has no day comes last."""
        with self._database.read() as session:
            claims = overview.claims_told(session, dossier_id, suggestions=suggestions)
            statements = ledger.ledger_in(session, dossier_id)
            listed = sources.sources(session, dossier_id)
        days = [(row.id, row.title, str(row.published or "")) for row in listed]
        return timeline(claims, statements, days)
