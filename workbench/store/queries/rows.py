"""Reading claims as lists show them, by their keys."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func, select

from workbench.domain.claim import Kind, Standing
from workbench.domain.listing import ClaimRow
from workbench.domain.verdict import Verdict
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.many import CHUNK
from workbench.store.records import claim

c = claim.c

# In the order of the fields of a ClaimRow.
_COLUMNS = (
    c.key, c.id, c.source_id, c.number, c.statement, c.kind, c.said_by, c.via, c.figure_words, c.time_words,
    c.verdict, c.evidence, c.reviewer, c.changed_at, c.standing, c.recheck, c.rank, c.start, c.end,
    c.signed_by, c.assigned_to, c.flags, c.anchoring,
)  # fmt: skip
NAMES = tuple(column.name for column in _COLUMNS)
"""The columns of a claim that a ClaimRow is made from, in the order of its fields."""

_Readings = Mapping[int, Callable[[Any], Any]]


def _flags(stored: str) -> tuple[str, ...]:
    return fields.words(stored) if stored != "[]" else ()


# To ask an enumeration for a member costs as much as to make a row.
_READ: _Readings = {
    NAMES.index("kind"): {kind.value: kind for kind in Kind}.__getitem__,
    NAMES.index("verdict"): {verdict.value: verdict for verdict in Verdict}.__getitem__,
    NAMES.index("standing"): {standing.value: standing for standing in Standing}.__getitem__,
    NAMES.index("flags"): _flags,
}


@lru_cache(maxsize=256)
def _instant(stored: str) -> datetime:
    return datetime.fromisoformat(stored).replace(tzinfo=UTC)


# What the driver reads for itself where it gives rows one by one.
_READ_PACKED: _Readings = {
    **_READ,
    NAMES.index("id"): UUID,
    NAMES.index("source_id"): lru_cache(maxsize=256)(UUID),
    NAMES.index("changed_at"): _instant,
    NAMES.index("recheck"): bool,
    NAMES.index("rank"): float,
}
# JSON would cut off a number's last digits.
_SPELLED = {"rank": func.printf("%!.17g", c.rank)}
_wanted = func.json_each(bindparam("keys")).table_valued("key", "value", name="wanted")
# A CROSS JOIN, by which SQLite goes from the keys to the rows. Written once: that takes as long as reading.
_PACKED = (
    select(func.json_group_array(func.json_array(*(_SPELLED.get(one.name, one) for one in _COLUMNS))))
    .select_from(_wanted.join(claim, c.key == _wanted.c.value))
    .with_hint(_wanted, "CROSS", "sqlite")
    .where(~c.deleted)
)


def row(columns: Iterable[Any], readings: _Readings = _READ) -> ClaimRow:
    """A claim as lists show it, from the columns of NAMES."""
    values = list(columns)
    for place, read in readings.items():
        values[place] = read(values[place])
    return ClaimRow(*values)


def rows(session: Session, keys: Sequence[int]) -> list[ClaimRow]:
    """The claims with these keys, in the order of the keys; keys that are gone are left out.

    SQLite gives them as one row: between two rows another thread has its turn, so that a screenful, read one
    by one beside a busy thread, would hold up the window for several frames.
    """
    found: list[ClaimRow] = []
    for at in range(0, len(keys), CHUNK):
        found += (_packed if session.dialect.name == "sqlite" else _plain)(session, keys[at : at + CHUNK])
    by_key = {one.key: one for one in found}
    return [by_key[key] for key in keys if key in by_key]


def _packed(session: Session, keys: Sequence[int]) -> list[ClaimRow]:
    packed = session.execute(_PACKED, {"keys": json.dumps(list(keys))}).scalar_one()
    return [row(columns, _READ_PACKED) for columns in json.loads(packed)]


def _plain(session: Session, keys: Sequence[int]) -> list[ClaimRow]:
    chosen = select(*_COLUMNS).where(c.key.in_(keys), ~c.deleted)
    return [row(columns) for columns in session.execute(chosen)]
