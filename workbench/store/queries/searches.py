"""Searches for claims: which did not come to their end, and what others claimed meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect, func, select

from workbench.store.engine import Session
from workbench.store.records import claim, event, source

BEGUN, ENDED = "source.search_begun", "source.searched"
"""What the history says of a search that takes more than one write."""


def unfinished(session: Session, dossier_id: UUID, before: datetime) -> list[UUID]:
    """The sources of a dossier whose last search has no end, and was begun before an instant (UTC).

    Nor has it stored anything since: the newest claim of the source is older.
    """
    chosen = select(source.c.id).where(source.c.dossier_id == dossier_id, ~source.c.deleted)
    chosen = chosen.where(_last("action") == BEGUN, _last("at") < before)
    begun = session.execute(chosen.order_by(source.c.number)).scalars()
    return [source_id for source_id in begun if _claimed_last(session, source_id) < before]


def _claimed_last(session: Session, source_id: UUID) -> datetime:
    """When the newest claim of a source was made; long ago where there is none."""
    newest = select(func.max(claim.c.key)).where(claim.c.source_id == source_id).scalar_subquery()
    at = session.execute(select(claim.c.created_at).where(claim.c.key == newest)).scalar()
    return at or datetime.min.replace(tzinfo=UTC)


def _last(column: str) -> ScalarSelect[Any]:
    """What the last word on a search in a source says."""
    said = select(event.c[column]).where(event.c.subject_id == source.c.id)
    said = said.where(event.c.action.in_((BEGUN, ENDED))).order_by(event.c.seq.desc()).limit(1)
    return said.correlate(source).scalar_subquery()


def newest_key(session: Session) -> int:
    """The row key of the newest claim of all; nought where there is none."""
    return session.execute(select(func.max(claim.c.key))).scalar() or 0


def claimed_since(session: Session, version_id: UUID, key: int) -> list[tuple[int, int]]:
    """Where claims of a text stand that are newer than a row key, in code points."""
    chosen = select(claim.c.start, claim.c.end).where(claim.c.key > key, ~claim.c.deleted)
    # By key alone: those of the text would all be looked at.
    newer = chosen.add_columns(claim.c.version_id)
    return [(row.start, row.end) for row in session.execute(newer) if row.version_id == version_id]
