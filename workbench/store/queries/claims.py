"""Reading claims by their keys: claims in full, the marks of a text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Dialect, Select, func, select

from workbench.domain.claim import Standing
from workbench.domain.errors import UserError
from workbench.domain.listing import ClaimDetail, MarkRow
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.many import CHUNK, among, named_keys
from workbench.store.queries.orders import TEXT_ORDER
from workbench.store.queries.rows import NAMES
from workbench.store.queries.rows import row as row_of
from workbench.store.records import claim, dossier, source

c = claim.c
_IS_CLAIM = c.standing == Standing.CLAIM.value

# To ask an enumeration for a member costs as much as all the rest of a mark.
_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_STANDINGS = {standing.value: standing for standing in Standing}


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
        row=row_of(getattr(row, name) for name in NAMES),
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
    return _marks(session, chosen.where(*there, *where))


def _marks(session: Session, chosen: Select[Any]) -> list[MarkRow]:
    """Marks in the order of the text.

    SQLite gives them as one row: between two rows another thread has its turn, so that ninety thousand,
    read one by one beside a busy thread, would hold up the window for seconds.
    """
    ordered = chosen.order_by(c.start, c.key)
    if session.dialect.name != "sqlite":
        return [mark(*row) for row in session.execute(ordered)]
    listed = ordered.subquery()
    words = session.execute(select(func.json_group_array(func.json_array(*listed.c)))).scalar_one()
    return [
        MarkRow(key, start, end, _VERDICTS[verdict], _STANDINGS[standing], number)
        for helping in _helpings(words)
        for key, start, end, verdict, standing, number in json.loads(helping)
    ]


HELPING = 65_536
"""Letters of JSON that are read at once, some milliseconds: meanwhile no other thread has its turn."""


def _helpings(listed: str) -> Iterator[str]:
    """A list of lists in JSON as several, whose strings hold no bracket."""
    at = 1
    while (cut := listed.find("],[", at + HELPING)) >= 0:
        yield f"[{listed[at : cut + 1]}]"
        at = cut + 2
    yield f"[{listed[at:]}"


def mark(key: int, start: int, end: int, verdict: str, standing: str, number: int) -> MarkRow:
    """A claim's words in the text pane, from its columns."""
    return MarkRow(key, start, end, _VERDICTS[verdict], _STANDINGS[standing], number)


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
    for some in named_keys(c.key, session.dialect, keys):
        for key, dossier_id in session.execute(_suggested(session.dialect), some).all():
            found.setdefault(dossier_id, []).append(key)
    return found


@lru_cache
def _suggested(dialect: Dialect) -> Select[Any]:
    """Made once: every mark asks."""
    return select(c.key, c.dossier_id).where(among(c.key, dialect), ~_IS_CLAIM).order_by(*TEXT_ORDER)


def marks_in(session: Session, source_id: UUID) -> list[MarkRow]:
    """The words of all claims and suggestions on the current version of a source."""
    current = select(source.c.version_id).where(source.c.id == source_id).scalar_subquery()
    return marks(session, c.version_id == current)


def marks_with_dismissed(session: Session, source_id: UUID) -> list[MarkRow]:
    """Everything on the current version of a source: claims, suggestions and what was dismissed."""
    current = select(source.c.version_id).where(source.c.id == source_id).scalar_subquery()
    chosen = select(c.key, c.start, c.end, c.verdict, c.standing, c.number)
    there = chosen.where(c.version_id == current, ~c.deleted, c.anchoring != "orphaned")
    return _marks(session, there)


def id_of(session: Session, key: int) -> UUID | None:
    """The id of a claim by its row key, removed or not; None for none."""
    return session.execute(select(c.id).where(c.key == key)).scalar()


def verdicts_in(session: Session, source_id: UUID) -> list[tuple[Verdict, str]]:
    """Verdict and reason of every claim of a source."""
    chosen = select(c.verdict, c.reason).where(c.source_id == source_id, _IS_CLAIM, ~c.deleted)
    return [(Verdict(row.verdict), row.reason) for row in session.execute(chosen)]
