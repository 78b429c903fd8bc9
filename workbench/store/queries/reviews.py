"""Reading what people added to claims: sign-off, flags, requests, comments."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, select

from workbench.domain.claim import Flag
from workbench.domain.errors import UserError
from workbench.domain.party import ChangeRequest, Comment, Decision, Review
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.many import CHUNK
from workbench.store.records import claim, comment, dossier, request, source


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


def colleagues(session: Session, dossier_id: UUID) -> list[str]:
    """Everybody who checked, signed off or was given a claim of a dossier.

    Every claim is looked at, once: no work for the window's thread.
    """
    chosen = select(claim.c.reviewer, claim.c.signed_by, claim.c.assigned_to).distinct()
    there = chosen.where(claim.c.dossier_id == dossier_id, ~claim.c.deleted)
    names = {name for row in session.execute(there) for name in row}
    return sorted(names - {""}, key=str.casefold)


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
