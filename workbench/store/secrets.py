"""The names behind codenames: kept apart from everything that is listed, searched, exported or recorded."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import insert

from workbench.store.engine import Session
from workbench.store.records import confidant


def keep(session: Session, party_id: UUID, name: str, owner: str) -> None:
    """Keep the name behind a codename, and whose secret it is."""
    session.execute(insert(confidant).values(party_id=party_id, name=name, owner=owner))
