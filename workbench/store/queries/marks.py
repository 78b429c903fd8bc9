"""Reading the marks of a text as they are looked for: those of a stretch, a single one, where all lie."""

from __future__ import annotations

import json
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import CTE, ScalarSelect, Select, bindparam, case, func, select

from workbench.domain.claim import Standing
from workbench.domain.listing import MarkRow, Spread
from workbench.domain.verdict import Verdict
from workbench.store.engine import Session
from workbench.store.queries.claims import mark
from workbench.store.records import claim, dossier, listed, orphaned, source, tally
from workbench.store.records import claimed as is_claim
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


# Written once: to write a statement anew takes longer than to read what is in view.
_BEGUN = _marks(
    _VERSION, c.start >= bindparam("start"), c.start < bindparam("end"), way="INDEXED BY ix_claim_text"
)
_BEGUN_PACKED = _packed(_BEGUN)
_WIDE = _marks(_VERSION, is_wide, way="INDEXED BY ix_claim_wide")
_ONE = _marks(_VERSION, c.key == bindparam("key"), way="NOT INDEXED")
_CURRENT = select(source.c.version_id).where(source.c.id == _SOURCE).scalar_subquery()
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
_HOME = dossier.join(source, source.c.dossier_id == dossier.c.id)
_DOSSIER = select(dossier.c.number).select_from(_HOME).where(source.c.id == _SOURCE).scalar_subquery()
_NUMBER = select(source.c.number).where(source.c.id == _SOURCE).scalar_subquery()
_GAP = bindparam("gap", type_=c.start.type)


def _leaps(verdict: Verdict) -> CTE:
    """Where claims of a verdict begin, from one to the last within a gap of it, or else to the next beyond.

    Each leap is a look into an index: a million claims cost what fill the text at such distances.
    """
    there = (c.dossier_number == _DOSSIER, c.source_number == _NUMBER, is_claim, ~orphaned)

    def one(chosen: Any, *where: Any) -> ScalarSelect[int]:
        found = select(chosen).where(*there, c.verdict == verdict.value, *where)
        return found.with_hint(claim, "INDEXED BY ix_claim_verdict", "sqlite").scalar_subquery()

    first = select(one(func.min(c.start)).label("start")).cte(verdict.value, recursive=True)
    near, here = first.c.start + _GAP, first.c.start
    last = one(func.max(c.start), c.start > here, c.start <= near)
    beyond = one(func.min(c.start), c.start > near)
    return first.union_all(select(func.coalesce(last, beyond)).where(here.is_not(None)))


def _lost(verdict: Verdict) -> ScalarSelect[int]:
    """How many claims of a verdict the kept counts hold though their words are gone from the text."""
    gone = select(func.count()).where(c.source_id == _SOURCE, orphaned, is_claim, c.verdict == verdict.value)
    return gone.with_hint(claim, "INDEXED BY ix_claim_orphaned", "sqlite").scalar_subquery()


@cache
def _spread(sqlite: bool) -> Select[Any]:
    """All of it as one statement, made when a text is first opened and not at every start."""
    packed = func.json_group_array if sqlite else func.json_agg
    leaps = [select(packed(_leaps(verdict).c.start)).scalar_subquery() for verdict in Verdict]
    counts = [tally.c[verdict.value] - _lost(verdict) for verdict in Verdict]
    return select(*counts, *leaps).where(tally.c.source_id == _SOURCE)


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


def spread(session: Session, source_id: UUID, gap: int, sqlite: bool) -> dict[Verdict, Spread]:
    """How the claims lie over a source's current text; of those closer than `gap` only some begin."""
    found = session.execute(_spread(sqlite), {"source": source_id, "gap": gap}).first()
    if found is None:
        return {verdict: Spread() for verdict in Verdict}
    counts, leaps = found[: len(Verdict)], found[len(Verdict) :]
    given = [json.loads(leap) if sqlite else leap for leap in leaps]
    # Behind the last of each there is no other: NULL.
    return {
        verdict: Spread(count, starts[:-1])
        for verdict, count, starts in zip(Verdict, counts, given, strict=True)
    }


def claimed(session: Session, source_id: UUID, sqlite: bool) -> list[tuple[int, int]]:
    """Start and end of every claim on a source's current text, in no order; no suggestions."""
    about = {"source": source_id}
    if not sqlite:
        return [(row.start, row.end) for row in session.execute(_CLAIMED, about)]
    starts, ends = session.execute(_CLAIMED_PACKED, about).one()
    return list(zip(json.loads(f"[{starts or ''}]"), json.loads(f"[{ends or ''}]"), strict=True))
