"""New evidence under claims: the pieces, what they bear on, and the number kept with each claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import insert, select

from workbench.domain.event import canonical
from workbench.domain.evidence import Evidence, Support
from workbench.domain.listing import Change, Edit, Subject
from workbench.store.adding import add, together
from workbench.store.changes import Wish, change
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.evidencing import recount
from workbench.store.founding import keep_original
from workbench.store.records import evidence, source, support


def new_evidence(
    session: Session, dossier_id: UUID, piece: Evidence, supports: Sequence[Support], act: Act
) -> tuple[UUID, Change]:
    """Keep a piece of evidence under the claims that it bears on; its id."""
    evidence_id, made = add(session, Subject.EVIDENCE, dossier_id, _columns(session, piece), act)
    return evidence_id, together(made, *(new_support(session, evidence_id, one, act) for one in supports))


def new_support(session: Session, evidence_id: UUID, one: Support, act: Act) -> Change:
    """Put a piece of evidence under a claim, or back under it where it was withdrawn."""
    bears = {"bearing": one.bearing.value, "pinpoint": one.pinpoint, "deleted": False}
    same = (support.c.claim_key == one.claim_key) & (support.c.evidence_id == evidence_id)
    there = session.execute(select(support.c.id).where(same)).scalar()
    if there is not None:
        return change(session, Subject.SUPPORT, [Wish(there, bears)], act)
    support_id = uuid4()
    row = {"id": support_id, "claim_key": one.claim_key, "evidence_id": evidence_id, **bears}
    session.execute(insert(support).values(created_at=act.at, **row))
    home = select(evidence.c.dossier_id).where(evidence.c.id == evidence_id)
    told = {"claim": one.claim_key, "evidence": str(evidence_id), **bears}
    dossier_id = session.execute(home).scalar_one()
    append(session, act, [Happening(dossier_id, Subject.SUPPORT.value, support_id, {}, told)])
    recount(session, Subject.SUPPORT, [support_id])
    edit = Edit(Subject.SUPPORT, support_id, {"deleted": True}, {"deleted": False})
    touched: set[tuple[Subject, int | UUID]] = {
        (Subject.SUPPORT, support_id),
        (Subject.CLAIM, one.claim_key),
    }
    return Change((edit,), frozenset(touched), act.at)


def _columns(session: Session, piece: Evidence) -> dict[str, Any]:
    columns: dict[str, Any] = {
        "form": piece.form.value,
        "title": piece.title,
        "address": piece.address,
        "note": piece.note,
        "primary_source": piece.primary,
        "method": piece.method,
        "origin": piece.origin,
        "contact": canonical(asdict(piece.contact)) if piece.contact else "{}",
        "media_type": piece.media_type,
        "captured_at": piece.captured,
    }
    if piece.content is not None:
        columns["original_sha256"] = keep_original(session, piece.content)
    if piece.source_id is not None and piece.span is not None:
        chosen = select(source.c.version_id).where(source.c.id == piece.source_id)
        columns |= {"source_id": piece.source_id, "version_id": session.execute(chosen).scalar_one()}
        columns |= asdict(piece.span)
    return columns
