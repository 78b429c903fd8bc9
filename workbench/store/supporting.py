"""New evidence under claims: the pieces, what they bear on, and the number kept with each claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import insert, select

from workbench.domain.evidence import Evidence, Support
from workbench.domain.listing import Change, Subject
from workbench.store import fields
from workbench.store.changes import Wish, change
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.records import claim, evidence, source, support

SUBJECT = "evidence"
"""What the history calls a piece of evidence."""


def new_evidence(
    session: Session, dossier_id: UUID, piece: Evidence, supports: Sequence[Support], act: Act
) -> tuple[UUID, Change]:
    """Keep a piece of evidence under the claims that it bears on; its id."""
    evidence_id = uuid4()
    columns = _columns(session, piece)
    session.execute(
        insert(evidence).values(id=evidence_id, dossier_id=dossier_id, created_at=act.at, **columns)
    )
    bears = [
        {
            "id": uuid4(),
            "claim_key": one.claim_key,
            "evidence_id": evidence_id,
            "bearing": one.bearing.value,
            "pinpoint": one.pinpoint,
            "created_at": act.at,
        }
        for one in supports
    ]
    if bears:
        session.execute(insert(support), bears)
    append(session, act, [Happening(dossier_id, SUBJECT, evidence_id, {}, fields.historic(columns))])
    return evidence_id, _counted(session, supports, act)


def _columns(session: Session, piece: Evidence) -> dict[str, Any]:
    columns: dict[str, Any] = {
        "form": piece.form.value,
        "title": piece.title,
        "address": piece.address,
        "note": piece.note,
        "primary_source": piece.primary,
        "origin": piece.origin,
    }
    if piece.source_id is not None and piece.span is not None:
        chosen = select(source.c.version_id).where(source.c.id == piece.source_id)
        columns |= {"source_id": piece.source_id, "version_id": session.execute(chosen).scalar_one()}
        columns |= asdict(piece.span)
    return columns


def _counted(session: Session, supports: Sequence[Support], act: Act) -> Change:
    more = Counter(one.claim_key for one in supports)
    chosen = select(claim.c.key, claim.c.evidence).where(claim.c.key.in_(more))
    wishes = [Wish(row.key, {"evidence": row.evidence + more[row.key]}) for row in session.execute(chosen)]
    return change(session, Subject.CLAIM, wishes, act)
