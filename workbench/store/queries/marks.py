"""Reading the marks of a text as they are looked for: those of a stretch, a single one, where all begin."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, case, func, select

from workbench.domain.claim import Standing
from workbench.domain.listing import MarkRow
from workbench.domain.verdict import Verdict
from workbench.store.engine import Session
from workbench.store.queries.claims import mark
from workbench.store.records import claim, listed, orphaned, source
from workbench.store.records import wide as is_wide

c = claim.c
_IS_CLAIM = c.standing == Standing.CLAIM.value
_VERSION = c.version_id == bindparam("version", type_=c.version_id.type)
_SOURCE = bindparam("source", type_=source.c.id.type)


def _marks(*where: Any, way: str) -> Select[Any]:
    columns = (c.key, c.start, c.end, c.verdict, c.standing, c.number)
    chosen = select(*columns).where(*where, listed, ~orphaned).order_by(c.start, c.key)
    return chosen.with_hint(claim, way, "sqlite")


def _packed(chosen: Select[Any]) -> Select[Any]:
    """The same as one row of JSON: between two rows another thread has its turn."""
    return select(func.json_group_array(func.json_array(*chosen.subquery().c)))


def _starts(*where: Any, way: str) -> Select[Any]:
    chosen = select(c.verdict, c.start).where(*where, listed, _IS_CLAIM).order_by(c.start)
    return chosen.with_hint(claim, way, "sqlite")


# Written once: to write a statement anew takes longer than to read what is in view.
_BEGUN = _marks(
    _VERSION, c.start >= bindparam("start"), c.start < bindparam("end"), way="INDEXED BY ix_claim_text"
)
_BEGUN_PACKED = _packed(_BEGUN)
_WIDE = _marks(_VERSION, is_wide, way="INDEXED BY ix_claim_wide")
_ONE = _marks(_VERSION, c.key == bindparam("key"), way="NOT INDEXED")
_LOST = _starts(c.source_id == _SOURCE, orphaned, way="INDEXED BY ix_claim_orphaned")
_CURRENT = select(source.c.version_id).where(source.c.id == _SOURCE).scalar_subquery()
_EVERY = _starts(c.version_id == _CURRENT, ~orphaned, way="INDEXED BY ix_claim_text")
# A claim before a suggestion, where both have the same words.
_EXACT = (
    _marks(
        c.version_id == _CURRENT,
        c.start == bindparam("start"),
        c.end == bindparam("end"),
        way="INDEXED BY ix_claim_text",
    )
    .order_by(None)
    .order_by(case((_IS_CLAIM, 0), else_=1), c.key)
    .limit(1)
)
# From an index alone, each verdict as one row of words; those whose words are gone stand in it as well.
_CLAIMED = (
    select(c.start, c.end)
    .where(c.version_id == _CURRENT, listed, ~orphaned, _IS_CLAIM)
    .with_hint(claim, "INDEXED BY ix_claim_text", "sqlite")
)
_CLAIMED_PACKED = _CLAIMED.with_only_columns(func.group_concat(c.start), func.group_concat(c.end))
_STARTS_PACKED = (
    select(*(func.group_concat(c.start).filter(c.verdict == verdict.value) for verdict in Verdict))
    .where(
        c.dossier_id == select(source.c.dossier_id).where(source.c.id == _SOURCE).scalar_subquery(),
        c.source_number == select(source.c.number).where(source.c.id == _SOURCE).scalar_subquery(),
        listed,
        _IS_CLAIM,
    )
    .with_hint(claim, "INDEXED BY ix_claim_listed", "sqlite")
)


def begun(session: Session, version_id: UUID, start: int, end: int, sqlite: bool) -> list[MarkRow]:
    """The marks on a version of a text that begin from `start` to before `end`, in its order."""
    about = {"version": version_id, "start": start, "end": end}
    if not sqlite:
        return [mark(*row) for row in session.execute(_BEGUN, about)]
    return [mark(*row) for row in json.loads(session.execute(_BEGUN_PACKED, about).scalar_one())]


def wide(session: Session, version_id: UUID) -> list[MarkRow]:
    """The marks on a version with more than WIDE code points, in the order of its text."""
    return [mark(*row) for row in session.execute(_WIDE, {"version": version_id})]


def one(session: Session, version_id: UUID, key: int) -> MarkRow | None:
    """The mark of a claim on a version; None where it has none there."""
    found = session.execute(_ONE, {"version": version_id, "key": key}).first()
    return None if found is None else mark(*found)


def exact(session: Session, source_id: UUID, start: int, end: int) -> MarkRow | None:
    """The claim, or else the suggestion, on just these words of a source, as it is now; or None."""
    found = session.execute(_EXACT, {"source": source_id, "start": start, "end": end}).first()
    return None if found is None else mark(*found)


def beginnings(session: Session, source_id: UUID, sqlite: bool) -> dict[Verdict, list[int]]:
    """Where the claims of each verdict begin on a source's current text, ascending; no suggestions."""
    about = {"source": source_id}
    found: dict[Verdict, list[int]] = {verdict: [] for verdict in Verdict}
    if not sqlite:
        for verdict, start in session.execute(_EVERY, about):
            found[Verdict(verdict)].append(start)
        return found
    for verdict, words in zip(Verdict, session.execute(_STARTS_PACKED, about).one(), strict=True):
        found[verdict] = json.loads(f"[{words or ''}]")
        found[verdict].sort()
    for verdict, start in session.execute(_LOST, about):
        found[Verdict(verdict)].remove(start)
    return found


def claimed(session: Session, source_id: UUID, sqlite: bool) -> list[tuple[int, int]]:
    """Start and end of every claim on a source's current text, in no order; no suggestions."""
    about = {"source": source_id}
    if not sqlite:
        return [(row.start, row.end) for row in session.execute(_CLAIMED, about)]
    starts, ends = session.execute(_CLAIMED_PACKED, about).one()
    return list(zip(json.loads(f"[{starts or ''}]"), json.loads(f"[{ends or ''}]"), strict=True))
