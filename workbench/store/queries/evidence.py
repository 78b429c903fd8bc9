"""Reading evidence: what is kept under claims, and what of it there is already."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from workbench.domain.errors import UserError
from workbench.domain.evidence import Bearing, Contact, Evidence, Form, Held
from workbench.domain.span import Span
from workbench.store.engine import Session
from workbench.store.records import claim, evidence, original, support


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


def same_origin(session: Session, claim_keys: Iterable[int]) -> dict[int, list[Evidence]]:
    """The evidence of several claims, by claim, to see where all of it has one origin."""
    found: dict[int, list[Evidence]] = defaultdict(list)
    for held in _held(session, support.c.claim_key.in_(list(claim_keys))):
        found[held.claim_key].append(held.evidence)
    return found
