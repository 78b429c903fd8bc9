"""Many rows of one table in one statement: values spelled for the driver here, since row by row is slow."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Dialect,
    Insert,
    Integer,
    String,
    Table,
    Update,
    bindparam,
    func,
    insert,
    select,
)

from workbench.store.engine import Session
from workbench.store.records.schema import Id

FEW = 50
"""Rows up to which SQLAlchemy's own way is as quick."""
CHUNK = 500
"""Values that a statement names one by one: below the oldest limit on variables."""


def among(column: Column[Any], dialect: Dialect) -> ColumnElement[bool]:
    """Whether a column holds one of the values that the statement is given by `named_keys`."""
    if not _at_once(column, dialect):
        return column.in_(bindparam("_keys", expanding=True))
    listed = func.json_each(bindparam("_keys", type_=String)).table_valued("value")
    return column.in_(select(listed.c.value))


def named_keys(
    column: Column[Any], dialect: Dialect, keys: Sequence[Any]
) -> Iterator[dict[str, str | Sequence[Any]]]:
    """The parameters for `among`: all row keys at once where that can be, else some at a time.

    SQLite takes them as one list in JSON, and alters ten thousand rows in half the time.
    """
    if _at_once(column, dialect):
        yield {"_keys": json.dumps(list(keys))}
        return
    for at in range(0, len(keys), CHUNK):
        yield {"_keys": keys[at : at + CHUNK]}


def _at_once(column: Column[Any], dialect: Dialect) -> bool:
    return dialect.name == "sqlite" and isinstance(column.type, Integer)


def insert_columns(
    session: Session, table: Table, shared: Mapping[str, Any], columns: Mapping[str, Sequence[Any]]
) -> None:
    """Insert rows given by their columns, all of one length; `shared` holds what every row has alike."""
    execute_columns(session, table, _inserting(table), shared, columns)


@lru_cache
def _inserting(table: Table) -> Insert:
    return insert(table)


@lru_cache(maxsize=32)
def _compiled(statement: Insert | Update, names: tuple[str, ...], dialect: Dialect) -> Any:
    """A statement in words, kept: many rows come in helpings, each with the statement of the one before."""
    return statement.compile(dialect=dialect, column_keys=list(names), for_executemany=True)


def execute_columns(
    session: Session,
    table: Table,
    statement: Insert | Update,
    shared: Mapping[str, Any],
    columns: Mapping[str, Sequence[Any]],
) -> None:
    """Execute a statement once for each row of some columns; its parameters are named and typed as those are.

    SQLAlchemy asks for each value of each row how it is spelled, which takes longer than SQLite's work.
    """
    names, count = (*shared, *columns), len(next(iter(columns.values())))
    if count <= FEW:
        lines = zip(*columns.values(), strict=True)
        session.execute(statement, [{**shared, **dict(zip(columns, line, strict=True))} for line in lines])
        return
    compiled = _compiled(statement, names, session.dialect)
    order = list(compiled.positiontup or names)
    spelled = [
        repeat(_spelled(table, name, [shared[name]], session)[0], count)
        if name in shared
        else _spelled(table, name, columns[name], session)
        for name in order
    ]
    rows = list(zip(*spelled, strict=True))
    named = rows if compiled.positional else [dict(zip(order, row, strict=True)) for row in rows]
    session.exec_driver_sql(str(compiled), named)


def _spelled(table: Table, name: str, values: Sequence[Any], session: Session) -> Sequence[Any]:
    """A column's values as the driver takes them."""
    column = table.c.get(name)
    if column is None:
        return values
    spell = column.type.dialect_impl(session.dialect).bind_processor(session.dialect)
    if spell is None:
        return values
    # Ids are nearly all different; of everything else that is spelled, few values come again and again.
    return list(map(spell if isinstance(column.type, Id) else lru_cache(maxsize=256)(spell), values))
