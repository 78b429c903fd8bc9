"""Reading where people said that there is nothing to check."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from workbench.store.engine import Session
from workbench.store.records import dismissal, source


def in_source(session: Session, source_id: UUID) -> list[tuple[UUID, tuple[int, int]]]:
    """Where there is nothing to check in the current version of a source, in the order of the text."""
    current = select(source.c.version_id).where(source.c.id == source_id).scalar_subquery()
    chosen = select(dismissal.c.id, dismissal.c.start, dismissal.c.end).order_by(dismissal.c.start)
    chosen = chosen.where(dismissal.c.version_id == current, ~dismissal.c.deleted)
    return [(row.id, (row.start, row.end)) for row in session.execute(chosen)]
