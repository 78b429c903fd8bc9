"""New records that belong to a dossier: evidence, stances, parties, requests, comments, dismissals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import insert

from workbench.domain.listing import Change, Edit, Subject
from workbench.store import fields
from workbench.store.aggregates import AGGREGATES
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append

_OWNERS = {"claim_key": Subject.CLAIM, "source_id": Subject.SOURCE}


def add(
    session: Session, subject: Subject, dossier_id: UUID, values: Mapping[str, Any], act: Act
) -> tuple[UUID, Change]:
    """Insert one record with its history; its id. `values` are as stored (see fields.stored)."""
    record_id = uuid4()
    table = AGGREGATES[subject].table
    row = {**values, "id": record_id, "created_at": act.at}
    if "dossier_id" in table.c:
        row["dossier_id"] = dossier_id
    session.execute(insert(table).values(row))
    append(session, act, [Happening(dossier_id, subject.value, record_id, {}, fields.historic(values))])
    touched: set[tuple[Subject, int | UUID]] = {(subject, record_id)}
    touched |= {(owner, values[name]) for name, owner in _OWNERS.items() if values.get(name) is not None}
    edit = Edit(subject, record_id, {"deleted": True}, {"deleted": False})
    return record_id, Change((edit,), frozenset(touched), act.at)


def together(*changes: Change) -> Change:
    """Several changes of one transaction as one, to be undone as one; later ones are taken back first."""
    touched: set[tuple[Subject, int | UUID]] = set()
    # One after the other: to unite many sets at once would keep all other threads waiting.
    for one in changes:
        touched |= one.touched
    return Change(
        tuple(edit for change in changes for edit in change.edits),
        frozenset(touched),
        max((change.at for change in changes if change.at is not None), default=None),
    )
