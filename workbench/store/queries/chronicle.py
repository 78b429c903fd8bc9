"""Reading the history of a dossier, newest first, a page at a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol
from uuid import UUID

from sqlalchemy import func, select

from workbench.domain.event import Event
from workbench.domain.listing import Subject
from workbench.store.engine import Session
from workbench.store.events import read_event
from workbench.store.records import (
    claim,
    comment,
    dossier,
    event,
    evidence,
    party,
    request,
    source,
    stance,
    support,
)


class Wanted(Protocol):
    """Which events to list: by person, by kind of subject, and between two instants (UTC)."""

    @property
    def dossier_id(self) -> UUID:
        """The dossier they belong to."""

    @property
    def who(self) -> str:
        """The person who did it; empty for anybody."""

    @property
    def subject(self) -> str:
        """The kind of subject; empty for any."""

    @property
    def since(self) -> datetime | None:
        """The first instant."""

    @property
    def until(self) -> datetime | None:
        """The instant after the last."""


def page(session: Session, wanted: Wanted, before: int | None, most: int) -> list[Event]:
    """The newest events that are wanted, before a number."""
    chosen = select(event).where(event.c.dossier_id == wanted.dossier_id)
    if wanted.who:
        chosen = chosen.where(event.c.who == wanted.who)
    if wanted.subject:
        chosen = chosen.where(event.c.subject == wanted.subject)
    if wanted.since is not None:
        chosen = chosen.where(event.c.at >= wanted.since)
    if wanted.until is not None:
        chosen = chosen.where(event.c.at < wanted.until)
    if before is not None:
        chosen = chosen.where(event.c.seq < before)
    return [read_event(row) for row in session.execute(chosen.order_by(event.c.seq.desc()).limit(most))]


def people(session: Session, dossier_id: UUID) -> list[str]:
    """Who did anything in a dossier, by name."""
    chosen = select(event.c.who).where(event.c.dossier_id == dossier_id).distinct()
    return list(session.execute(chosen.order_by(func.lower(event.c.who), event.c.who)).scalars())


_NAMED = {
    Subject.DOSSIER.value: select(dossier.c.id, dossier.c.name),
    Subject.SOURCE.value: select(source.c.id, source.c.title),
    Subject.CLAIM.value: select(claim.c.id, claim.c.number),
    Subject.EVIDENCE.value: select(evidence.c.id, evidence.c.title),
    Subject.PARTY.value: select(party.c.id, party.c.name),
    # What hangs on a claim is named by the claim's number.
    Subject.SUPPORT.value: select(support.c.id, claim.c.number).join(
        claim, claim.c.key == support.c.claim_key
    ),
    Subject.STANCE.value: select(stance.c.id, claim.c.number).join(claim, claim.c.key == stance.c.claim_key),
    Subject.REQUEST.value: select(request.c.id, claim.c.number).join(
        claim, claim.c.key == request.c.claim_key
    ),
    Subject.COMMENT.value: select(comment.c.id, claim.c.number).join(
        claim, claim.c.key == comment.c.claim_key
    ),
}


def names(session: Session, subjects: Iterable[tuple[str, UUID]]) -> dict[UUID, tuple[str, str]]:
    """For each subject its kind and its number or name; those that have neither are left out."""
    by_kind: dict[str, list[UUID]] = {}
    for kind, one in subjects:
        by_kind.setdefault(kind, []).append(one)
    found: dict[UUID, tuple[str, str]] = {}
    for kind, ids in by_kind.items():
        if kind in _NAMED:
            chosen = _NAMED[kind]
            rows = session.execute(chosen.where(chosen.selected_columns[0].in_(ids)))
            found |= {row[0]: (kind, str(row[1] or "")) for row in rows}
    return found
