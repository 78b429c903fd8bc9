"""Reading a dossier across its texts: what its claims say, through whom, in figures and times."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from workbench.domain.claim import Standing
from workbench.domain.overview import Told
from workbench.domain.verdict import Verdict
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.queries.orders import TEXT_ORDER
from workbench.store.queries.sources import published
from workbench.store.records import claim, source

c = claim.c


def claims_told(session: Session, dossier_id: UUID, *, suggestions: bool = False) -> list[Told]:
    """The claims of a dossier, on request with its suggestions, source by source as the texts go."""
    standings = [Standing.CLAIM.value, *([Standing.SUGGESTION.value] if suggestions else [])]
    chosen = select(
        c.key, c.number, c.statement, c.verdict, c.standing, c.attribution, c.figures, c.times, c.source_id,
        source.c.title, source.c.published_at, source.c.published_zone, source.c.published_precision,
    ).join(source, source.c.id == c.source_id)  # fmt: skip
    there = (c.dossier_id == dossier_id, ~c.deleted, ~source.c.deleted, c.standing.in_(standings))
    found = []
    for row in session.execute(chosen.where(*there).order_by(*TEXT_ORDER)):
        day = published(row)
        found.append(
            Told(
                row.key,
                row.number,
                row.statement,
                Verdict(row.verdict),
                Standing(row.standing),
                fields.hops(row.attribution),
                fields.figures(row.figures),
                fields.times(row.times),
                row.source_id,
                row.title,
                str(day)[:10] if day else "",
            )
        )
    return found
