"""The number of evidence kept with each claim, counted anew whenever evidence comes or goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update

from workbench.domain.listing import Edit, Subject
from workbench.domain.signing import may_change
from workbench.store.engine import Session
from workbench.store.records import claim, evidence, support
from workbench.store.tallies import COUNTED, Tallies

_BORNE = frozenset({"deleted", "bearing", "pinpoint"})


def guard(session: Session, subject: Subject, edits: Sequence[Edit], since: datetime | None = None) -> None:
    """Raise UserError where a signed-off claim would lose evidence, or have it bear otherwise.

    More evidence may come under it: it is looked at when the claim is reopened. What came later than the
    sign-off, at `since`, may be taken back: the sign-off did not rest on it.
    """
    keys = [
        edit.key for edit in edits if _BORNE & edit.after.keys() and edit.after.get("deleted") is not False
    ]
    by = support.c.evidence_id if subject is Subject.EVIDENCE else support.c.id
    chosen = select(claim.c.signed_by, claim.c.number).join(support, support.c.claim_key == claim.c.key)
    chosen = chosen.where(by.in_(keys), ~support.c.deleted, claim.c.signed_by != "", ~claim.c.deleted)
    if since is not None:
        chosen = chosen.where(claim.c.signed_at > since)
    for row in session.execute(chosen) if keys else ():
        may_change(row.signed_by, row.number, ("evidence",))


def recount(session: Session, subject: Subject, keys: Sequence[Any]) -> list[int]:
    """Count the evidence of the claims that these pieces (or supports) serve anew; the claims' row keys."""
    by = support.c.evidence_id if subject is Subject.EVIDENCE else support.c.id
    served = session.execute(select(support.c.claim_key).where(by.in_(keys)).distinct()).scalars().all()
    there = select(func.count()).select_from(support.join(evidence, evidence.c.id == support.c.evidence_id))
    there = there.where(support.c.claim_key == claim.c.key, ~support.c.deleted, ~evidence.c.deleted)
    chosen = select(claim.c.key, claim.c.source_id, *(claim.c[name] for name in COUNTED))
    chosen = chosen.add_columns(there.scalar_subquery().label("_counted")).where(claim.c.key.in_(served))
    tallies = Tallies()
    moved = []
    for row in map(dict, session.execute(chosen).mappings()):
        if row["_counted"] != row["evidence"]:
            tallies.move(row["source_id"], row, {**row, "evidence": row["_counted"]})
            moved.append({"_key": row["key"], "_count": row["_counted"]})
    if moved:
        statement = update(claim).where(claim.c.key == bindparam("_key"))
        session.execute(statement.values(evidence=bindparam("_count")), moved)
        tallies.write(session)
    return list(served)
