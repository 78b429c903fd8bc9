"""Reading what people added to claims: evidence, stances, sign-off, requests, comments; and parties."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from workbench.domain.errors import UserError
from workbench.domain.evidence import Bearing, Contact, Evidence, Form, Held
from workbench.domain.party import (
    ChangeRequest,
    Comment,
    Decision,
    Flag,
    Party,
    Review,
    Statement,
    in_time,
)
from workbench.domain.span import Span
from workbench.domain.verdict import Stance
from workbench.store import fields
from workbench.store.changes import CHUNK
from workbench.store.engine import Session
from workbench.store.queries.sources import published
from workbench.store.records import (
    claim,
    comment,
    confidant,
    dismissal,
    dossier,
    evidence,
    original,
    party,
    request,
    source,
    stance,
    support,
)


def evidence_of(session: Session, claim_key: int) -> list[Held]:
    """The evidence under a claim, in the order in which it came."""
    return _held(session, support.c.claim_key == claim_key)


def evidence_in(session: Session, dossier_id: UUID) -> list[Held]:
    """Every piece of evidence of a dossier under every claim that it serves."""
    return _held(session, evidence.c.dossier_id == dossier_id)


def _held(session: Session, *where: ColumnElement[bool]) -> list[Held]:
    other = support.alias("other")
    serves = select(func.count()).select_from(other.join(claim, claim.c.key == other.c.claim_key))
    serves = serves.where(other.c.evidence_id == evidence.c.id, ~other.c.deleted, ~claim.c.deleted)
    chosen = select(
        evidence,
        support.c.id.label("_support"),
        support.c.claim_key,
        support.c.bearing,
        support.c.pinpoint,
        serves.scalar_subquery().label("_serves"),
    ).join(support, support.c.evidence_id == evidence.c.id)
    chosen = chosen.where(~evidence.c.deleted, ~support.c.deleted, *where)
    found = session.execute(chosen.order_by(support.c.created_at, support.c.id))
    return [
        Held(
            row.id,
            row._support,
            row.claim_key,
            _piece(row),
            Bearing(row.bearing),
            row.pinpoint,
            row.original_sha256 or "",
            row._serves,
            row.created_at,
        )
        for row in found
    ]


def _piece(row: Any) -> Evidence:
    contact = json.loads(row.contact)
    span = None
    if row.start is not None and row.end is not None:
        span = Span(row.start, row.end, row.exact, row.prefix, row.suffix)
    return Evidence(
        Form(row.form),
        row.title,
        row.address,
        row.note,
        row.source_id,
        span,
        row.primary_source,
        row.method,
        row.origin,
        Contact(**contact) if contact else None,
        None,
        row.media_type,
        row.captured_at,
    )


def piece(session: Session, evidence_id: UUID) -> Evidence:
    """A piece of evidence without its bytes. Raises UserError for one that is not there."""
    row = session.execute(select(evidence).where(evidence.c.id == evidence_id, ~evidence.c.deleted)).first()
    if row is None:
        raise _no_evidence()
    return _piece(row)


def speakers(session: Session, dossier_id: UUID) -> list[str]:
    """Everybody who speaks in a dossier: its parties, who says its claims, who stands in its ledger."""
    said = select(claim.c.said_by).where(claim.c.dossier_id == dossier_id, ~claim.c.deleted)
    stood = select(stance.c.party).where(stance.c.dossier_id == dossier_id, ~stance.c.deleted)
    names = [one.name for one in parties(session, dossier_id)]
    names += session.execute(said.distinct()).scalars().all()
    names += session.execute(stood.distinct()).scalars().all()
    return sorted({name for name in names if name}, key=str.casefold)


def colleagues(session: Session, dossier_id: UUID) -> list[str]:
    """Everybody who checked, signed off or was given a claim of a dossier."""
    names: set[str] = set()
    for column in (claim.c.reviewer, claim.c.signed_by, claim.c.assigned_to):
        chosen = select(column).where(claim.c.dossier_id == dossier_id, ~claim.c.deleted)
        names.update(session.execute(chosen.distinct()).scalars())
    return sorted(names - {""}, key=str.casefold)


def content_of(session: Session, evidence_id: UUID) -> bytes | None:
    """The bytes kept with a piece of evidence; None where none are."""
    joined = select(original.c.content).join(evidence, evidence.c.original_sha256 == original.c.sha256)
    content = session.execute(joined.where(evidence.c.id == evidence_id)).scalar()
    return bytes(content) if content is not None else None


def home_of(session: Session, evidence_id: UUID) -> UUID:
    """The dossier of a piece of evidence. Raises UserError for one that is not there."""
    chosen = select(evidence.c.dossier_id).where(evidence.c.id == evidence_id, ~evidence.c.deleted)
    found = session.execute(chosen).scalar()
    if found is None:
        raise _no_evidence()
    return UUID(str(found))


def _no_evidence() -> UserError:
    return UserError("There is no such evidence any more.", "Look again: it was removed.")


def claims_served(session: Session, evidence_id: UUID) -> list[int]:
    """The row keys of the claims that a piece of evidence serves."""
    chosen = select(support.c.claim_key).join(claim, claim.c.key == support.c.claim_key)
    chosen = chosen.where(support.c.evidence_id == evidence_id, ~support.c.deleted, ~claim.c.deleted)
    return list(session.execute(chosen.order_by(support.c.claim_key)).scalars())


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


def review_of(session: Session, claim_key: int) -> Review:
    """What people added to a claim beside its verdict. Raises UserError for one that is not there."""
    row = session.execute(
        select(claim.c.signed_by, claim.c.signed_at, claim.c.assigned_to, claim.c.flags).where(
            claim.c.key == claim_key
        )
    ).first()
    if row is None:
        raise UserError("There is no claim {key} any more.", "Look again: it was removed.", key=claim_key)
    said = select(comment).where(comment.c.claim_key == claim_key, ~comment.c.deleted)
    comments = [
        Comment(one.id, one.claim_key, one.who, one.words, one.created_at)
        for one in session.execute(said.order_by(comment.c.created_at, comment.c.id))
    ]
    return Review(
        row.signed_by,
        row.signed_at,
        row.assigned_to,
        tuple(Flag(flag) for flag in fields.words(row.flags)),
        tuple(comments),
        tuple(_requests(session, request.c.claim_key == claim_key)),
    )


def requests_in(session: Session, source_id: UUID) -> list[ChangeRequest]:
    """All changes asked for in a source, in the order of its text."""
    return _requests(session, claim.c.source_id == source_id)


def _requests(session: Session, *where: ColumnElement[bool]) -> list[ChangeRequest]:
    chosen = select(request, claim.c.number, claim.c.start).join(claim, claim.c.key == request.c.claim_key)
    chosen = chosen.where(~request.c.deleted, ~claim.c.deleted, *where)
    return [
        ChangeRequest(
            row.id,
            row.claim_key,
            row.number,
            row.start,
            row.old_words,
            row.new_words,
            row.note,
            row.asked_by,
            row.created_at,
            Decision(row.decision),
            row.decided_by,
            row.decided_at,
        )
        for row in session.execute(chosen.order_by(claim.c.start, request.c.created_at))
    ]


def same_origin(session: Session, claim_keys: Iterable[int]) -> dict[int, list[Evidence]]:
    """The evidence of several claims, by claim, to see where all of it has one origin."""
    found: dict[int, list[Evidence]] = defaultdict(list)
    for held in _held(session, support.c.claim_key.in_(list(claim_keys))):
        found[held.claim_key].append(held.evidence)
    return found


def dossier_of(session: Session, claim_keys: Iterable[int]) -> UUID:
    """The dossier that claims belong to.

    Raises UserError where one of them is not there any more, or where they belong to several.
    """
    keys = list(dict.fromkeys(claim_keys))
    there = select(claim.c.key, claim.c.dossier_id).join(source, source.c.id == claim.c.source_id)
    there = there.join(dossier, dossier.c.id == claim.c.dossier_id)
    there = there.where(~claim.c.deleted, ~source.c.deleted, ~dossier.c.deleted)
    found: dict[int, UUID] = {}
    for at in range(0, len(keys), CHUNK):
        rows = session.execute(there.where(claim.c.key.in_(keys[at : at + CHUNK])))
        found |= {row.key: row.dossier_id for row in rows}
    if gone := [key for key in keys if key not in found]:
        raise UserError("There is no claim {key} any more.", "Look again: it was removed.", key=gone[0])
    if len(set(found.values())) != 1:
        raise UserError("Evidence belongs to claims of one dossier.", "Choose claims of one dossier.")
    return found[keys[0]]


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


def dismissals(session: Session, source_id: UUID) -> list[tuple[UUID, tuple[int, int]]]:
    """Where there is nothing to check in the current version of a source, in the order of the text."""
    current = select(source.c.version_id).where(source.c.id == source_id).scalar_subquery()
    chosen = select(dismissal.c.id, dismissal.c.start, dismissal.c.end).order_by(dismissal.c.start)
    chosen = chosen.where(dismissal.c.version_id == current, ~dismissal.c.deleted)
    return [(row.id, (row.start, row.end)) for row in session.execute(chosen)]
