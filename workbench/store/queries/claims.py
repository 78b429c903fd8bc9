"""Reading claims: ids first by filter and order, then pages of rows, marks of a text, one in full."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, select

from workbench.domain.claim import Kind, Standing
from workbench.domain.errors import UserError
from workbench.domain.listing import (
    Chip,
    ClaimDetail,
    ClaimFilter,
    ClaimRow,
    Column,
    MarkRow,
    Order,
)
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict
from workbench.store import fields
from workbench.store.changes import CHUNK
from workbench.store.engine import Session
from workbench.store.queries.orders import INDEXES, TEXT_ORDER, following, ordering, stretches
from workbench.store.records import claim, dossier, source, waiting
from workbench.store.search import holding, indexed

c = claim.c
_IS_CLAIM = c.standing == Standing.CLAIM.value

_CHIPS: dict[Chip, ColumnElement[bool]] = {
    # Suggestions stand pale among the claims; they are never counted with them.
    Chip.ALL: c.standing != Standing.DISMISSED.value,
    Chip.UNVERIFIED: waiting,
    Chip.CONFIRMED: _IS_CLAIM & (c.verdict == Verdict.CONFIRMED.value),
    Chip.DENIED: _IS_CLAIM & (c.verdict == Verdict.DENIED.value),
    Chip.NO_EVIDENCE: _IS_CLAIM & (c.evidence == 0),
    Chip.RECHECK: _IS_CLAIM & c.recheck,
    Chip.SUGGESTIONS: c.standing == Standing.SUGGESTION.value,
}

_ROW = (
    c.key, c.id, c.source_id, c.number, c.statement, c.kind, c.said_by, c.via, c.figure_words, c.time_words,
    c.verdict, c.evidence, c.reviewer, c.changed_at, c.standing, c.recheck, c.rank, c.start, c.end,
    c.signed_by, c.assigned_to, c.flags, c.anchoring,
)  # fmt: skip


def condition(wanted: ClaimFilter, sqlite: bool) -> ColumnElement[bool]:
    """The rows that a filter lets through."""
    # By number, not by id: so that the index of the listing answers alone.
    numbered = select(source.c.number)
    if wanted.source_id is not None:
        one = numbered.where(source.c.id == wanted.source_id, source.c.dossier_id == wanted.dossier_id)
        there = c.source_number == one.scalar_subquery()
    else:
        there = c.source_number.not_in(
            numbered.where(source.c.dossier_id == wanted.dossier_id, source.c.deleted)
        )
    parts = [c.dossier_id == wanted.dossier_id, ~c.deleted, _CHIPS[wanted.chip], there]
    if wanted.words.strip():
        parts.append(holding(wanted.words, sqlite))
    return and_(*parts)


def ids(session: Session, wanted: ClaimFilter, order: Order, sqlite: bool) -> array[int]:
    """The row keys of the claims that a filter lets through, in order."""
    listed: array[int] = array("q")
    for stretch in stretches(order):
        chosen = select(c.key).where(condition(wanted, sqlite), *stretch).order_by(*ordering(order))
        chosen = chosen.with_hint(claim, _way(wanted, order), "sqlite")
        listed.extend(_keys(session, chosen, sqlite))
    return listed


def _way(wanted: ClaimFilter, order: Order) -> str:
    """By which index SQLite shall go: left to guess, it may read a million whole rows across the file."""
    if indexed(wanted.words):
        return "NOT INDEXED"  # The keys are what is found, and lead straight to the rows.
    return f"INDEXED BY {INDEXES.get(order.column, INDEXES[Column.POSITION])}"


def _keys(session: Session, chosen: Select[tuple[int]], sqlite: bool) -> Iterable[int]:
    if not sqlite:
        return [row.key for row in session.execute(chosen)]
    # One row instead of a million: read without holding up the window's thread, and parsed in one go.
    whole = select(func.group_concat(chosen.subquery().c.key))
    return json.loads(f"[{session.execute(whole).scalar() or ''}]")  # type: ignore[no-any-return]


def rows(session: Session, keys: Sequence[int]) -> list[ClaimRow]:
    """The claims with these keys, in the order of the keys; keys that are gone are left out."""
    found: dict[int, ClaimRow] = {}
    for at in range(0, len(keys), CHUNK):
        chosen = select(*_ROW).where(c.key.in_(keys[at : at + CHUNK]), ~c.deleted)
        found |= {row.key: _row(row) for row in session.execute(chosen)}
    return [found[key] for key in keys if key in found]


def _row(row: Any) -> ClaimRow:
    return ClaimRow(
        key=row.key,
        id=row.id,
        source_id=row.source_id,
        number=row.number,
        statement=row.statement,
        kind=Kind(row.kind),
        said_by=row.said_by,
        via=row.via,
        figure=row.figure_words,
        when=row.time_words,
        verdict=Verdict(row.verdict),
        evidence=row.evidence,
        reviewer=row.reviewer,
        changed=row.changed_at,
        standing=Standing(row.standing),
        recheck=row.recheck,
        rank=row.rank,
        start=row.start,
        end=row.end,
        signed_by=row.signed_by,
        assigned_to=row.assigned_to,
        flags=fields.words(row.flags) if row.flags != "[]" else (),
        anchoring=row.anchoring,
    )


def details(session: Session, keys: Sequence[int]) -> list[ClaimDetail]:
    """The claims with these keys in full, in the order of the keys; keys that are gone are left out."""
    found: dict[int, ClaimDetail] = {}
    chosen = select(claim, source.c.title.label("_title"), source.c.version_number.label("_version"))
    # The keys shall lead to the sources, not a source to all its claims.
    chosen = chosen.outerjoin(source, source.c.id == c.source_id).where(~c.deleted)
    for at in range(0, len(keys), CHUNK):
        some = session.execute(chosen.where(c.key.in_(keys[at : at + CHUNK])))
        found |= {row.key: _detail(row) for row in some}
    return [found[key] for key in keys if key in found]


def _detail(row: Any) -> ClaimDetail:
    return ClaimDetail(
        row=_row(row),
        span=Span(row.start, row.end, row.exact, row.prefix, row.suffix),
        attribution=fields.hops(row.attribution),
        figures=fields.figures(row.figures),
        times=fields.times(row.times),
        reason=row.reason,
        why=fields.words(row.why),
        created=row.created_at,
        marked=row.marked_at,
        source_title=row._title,
        version=row._version,
    )


def marks(session: Session, *where: ColumnElement[bool]) -> list[MarkRow]:
    """The words of claims and suggestions that fulfil all conditions, in the order of the text.

    Orphaned ones have no place in the current text and are left out.
    """
    chosen = select(c.key, c.start, c.end, c.verdict, c.standing, c.number)
    there = (~c.deleted, c.standing != Standing.DISMISSED.value, c.anchoring != "orphaned")
    return [mark(*row) for row in session.execute(chosen.where(*there, *where).order_by(c.start, c.key))]


def mark(key: int, start: int, end: int, verdict: str, standing: str, number: int) -> MarkRow:
    """A claim's words in the text pane, from its columns."""
    return MarkRow(key, start, end, Verdict(verdict), Standing(standing), number)


def marks_of(session: Session, keys: Sequence[int]) -> list[MarkRow]:
    """The words of these claims, those that are gone left out."""
    found: list[MarkRow] = []
    for at in range(0, len(keys), CHUNK):
        found += marks(session, c.key.in_(keys[at : at + CHUNK]))
    return found


def keys_of(session: Session, ids: Sequence[UUID]) -> list[int]:
    """The row keys of claims, in the order of their ids. Raises UserError for one that is not there."""
    found: dict[UUID, int] = {}
    there = select(c.id, c.key).join(source, source.c.id == c.source_id)
    there = there.join(dossier, dossier.c.id == c.dossier_id)
    there = there.where(~c.deleted, ~source.c.deleted, ~dossier.c.deleted)
    for at in range(0, len(ids), CHUNK):
        some = session.execute(there.where(c.id.in_(ids[at : at + CHUNK])))
        found |= {row.id: row.key for row in some}
    for one in ids:
        if one not in found:
            raise UserError(
                "There is no claim {id}.", "List the ids with `workbench claims --dossier NAME`.", id=one
            )
    return [found[one] for one in ids]


def suggestions(session: Session, keys: Sequence[int]) -> dict[UUID, list[int]]:
    """Those of `keys` that are suggestions or were dismissed, in the order of the text, by dossier."""
    found: dict[UUID, list[int]] = {}
    for at in range(0, len(keys), CHUNK):
        chosen = select(c.key, c.dossier_id).where(c.key.in_(keys[at : at + CHUNK]), ~_IS_CLAIM)
        for row in session.execute(chosen.order_by(*TEXT_ORDER)):
            found.setdefault(row.dossier_id, []).append(row.key)
    return found


def marks_in(session: Session, source_id: UUID) -> list[MarkRow]:
    """The words of all claims and suggestions on the current version of a source."""
    current = select(source.c.version_id).where(source.c.id == source_id).scalar_subquery()
    return marks(session, c.version_id == current)


def marks_with_dismissed(session: Session, source_id: UUID) -> list[MarkRow]:
    """Everything on the current version of a source: claims, suggestions and what was dismissed."""
    current = select(source.c.version_id).where(source.c.id == source_id).scalar_subquery()
    chosen = select(c.key, c.start, c.end, c.verdict, c.standing, c.number)
    there = chosen.where(c.version_id == current, ~c.deleted, c.anchoring != "orphaned")
    return [mark(*row) for row in session.execute(there.order_by(c.start, c.key))]


def next_unverified(
    session: Session, wanted: ClaimFilter, order: Order, after: int | None, sqlite: bool
) -> int | None:
    """The first unverified claim after one in this order, from the top again past the end; None if none."""
    waits = select(c.key).where(condition(wanted, sqlite), waiting)
    if after is not None:
        waits = waits.where(c.key != after)
    waits = waits.with_hint(claim, "INDEXED BY ix_claim_open", "sqlite")
    waits = waits.order_by(*ordering(order)).limit(1)
    beyond = following(session, order, after) if after is not None else ()
    for stretch in chain(beyond, stretches(order)):
        found = session.execute(waits.where(*stretch)).scalar()
        if found is not None:
            return int(found)
    return None


def id_of(session: Session, key: int) -> UUID | None:
    """The id of a claim by its row key, removed or not; None for none."""
    return session.execute(select(c.id).where(c.key == key)).scalar()


def verdicts_in(session: Session, source_id: UUID) -> list[tuple[Verdict, str]]:
    """Verdict and reason of every claim of a source."""
    chosen = select(c.verdict, c.reason).where(c.source_id == source_id, _IS_CLAIM, ~c.deleted)
    return [(Verdict(row.verdict), row.reason) for row in session.execute(chosen)]
