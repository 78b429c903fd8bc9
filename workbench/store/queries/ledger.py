"""Reading what parties did about claims, and who they are."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from workbench.domain.party import Party, Statement, in_time
from workbench.domain.verdict import Stance
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.many import CHUNK
from workbench.store.queries.sources import published
from workbench.store.records import claim, confidant, party, source, stance


def ledger_of(session: Session, claim_key: int) -> list[Statement]:
    """What parties did about a claim, in the order of their days."""
    return in_time(statements(session, stance.c.claim_key == claim_key))


def ledger_in(session: Session, dossier_id: UUID) -> list[Statement]:
    """Every statement of a dossier about claims that are there, in the order of their days."""
    there = select(claim.c.key).join(source, source.c.id == claim.c.source_id)
    there = there.where(claim.c.dossier_id == dossier_id, ~claim.c.deleted, ~source.c.deleted)
    return in_time(statements(session, stance.c.claim_key.in_(there)))


def statements(session: Session, *where: ColumnElement[bool]) -> list[Statement]:
    """The statements that fulfil all conditions, as they were entered."""
    chosen = select(stance).where(~stance.c.deleted, *where).order_by(stance.c.created_at, stance.c.id)
    return [
        Statement(
            row.id,
            row.claim_key,
            row.party,
            Stance(row.stance),
            row.said_on,
            row.words,
            fields.hops(row.attribution),
            row.read_in,
            row.source_id,
            (row.start, row.end) if row.start is not None else None,
        )
        for row in session.execute(chosen)
    ]


def speakers(session: Session, dossier_id: UUID) -> list[str]:
    """Everybody who speaks in a dossier: its parties, who says its claims, who stands in its ledger.

    Every claim is looked at: no work for the window's thread.
    """
    said = select(claim.c.said_by).where(claim.c.dossier_id == dossier_id, ~claim.c.deleted)
    stood = select(stance.c.party).where(stance.c.dossier_id == dossier_id, ~stance.c.deleted)
    names = {one.name for one in parties(session, dossier_id)}
    names.update(session.execute(said.distinct()).scalars())
    names.update(session.execute(stood.distinct()).scalars())
    return sorted(names - {""}, key=str.casefold)


def parties(session: Session, dossier_id: UUID) -> list[Party]:
    """The parties of a dossier by name."""
    chosen = select(party).where(party.c.dossier_id == dossier_id, ~party.c.deleted)
    return [
        Party(
            row.id,
            row.name,
            fields.words(row.aliases),
            row.role,
            row.affiliation,
            row.named,
            row.confidential,
        )
        for row in session.execute(chosen.order_by(func.lower(party.c.name)))
    ]


def confidant_of(session: Session, party_id: UUID) -> tuple[str, str] | None:
    """The name behind a codename, and whose secret it is; None where none is kept."""
    chosen = select(confidant.c.name, confidant.c.owner).where(confidant.c.party_id == party_id)
    row = session.execute(chosen).first()
    return (row.name, row.owner) if row is not None else None


def stances_found(session: Session, claim_keys: list[int]) -> list[tuple[UUID, dict[str, Any]]]:
    """What the finder read of a stance in claims that have none in their ledger yet, with their dossiers."""
    chosen = select(claim, source.c.title.label("_title"), source.c.published_at, source.c.published_zone)
    chosen = chosen.add_columns(source.c.published_precision).join(source, source.c.id == claim.c.source_id)
    known = select(stance.c.claim_key).where(~stance.c.deleted)
    chosen = chosen.where(claim.c.stance != "", claim.c.said_by != "", claim.c.key.not_in(known))
    found = []
    for at in range(0, len(claim_keys), CHUNK):
        for row in session.execute(chosen.where(claim.c.key.in_(claim_keys[at : at + CHUNK]))):
            day = published(row)
            values = {
                "claim_key": row.key,
                "party": row.said_by,
                "stance": row.stance,
                "said_on": str(day)[:10] if day else "",
                "words": row.exact,
                "attribution": row.attribution,
                "read_in": row._title,
                "source_id": row.source_id,
                "start": row.start,
                "end": row.end,
            }
            found.append((row.dossier_id, values))
    return found
