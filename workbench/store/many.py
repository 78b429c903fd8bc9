"""Many rows of one table in one statement: values spelled for the driver here, since row by row is slow."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, Insert, Table, Update, insert

from workbench.store.engine import Session

FEW = 50
"""Rows up to which SQLAlchemy's own way is as quick."""


def insert_all(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns."""
    if rows:
        execute_all(session, table, _inserting(table), rows)


@lru_cache
def _inserting(table: Table) -> Insert:
    return insert(table)


@lru_cache(maxsize=32)
def _compiled(statement: Insert | Update, names: tuple[str, ...], dialect: Dialect) -> Any:
    """A statement in words, kept: many rows come in helpings, each with the statement of the one before."""
    return statement.compile(dialect=dialect, column_keys=list(names), for_executemany=True)


def execute_all(
    session: Session, table: Table, statement: Insert | Update, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Execute a statement once for each row; its parameters are the rows' names, typed as the columns are.

    SQLAlchemy asks for each value of each row how it is spelled, which takes longer than SQLite's work.
    """
    if len(rows) <= FEW:
        session.execute(statement, list(rows))
        return
    names = tuple(rows[0])
    compiled = _compiled(statement, names, session.dialect)
    order = list(compiled.positiontup or names)
    spelled = [_spelled(table, name, [row[name] for row in rows], session) for name in order]
    lines = list(zip(*spelled, strict=True))
    named = lines if compiled.positional else [dict(zip(order, line, strict=True)) for line in lines]
    session.exec_driver_sql(str(compiled), named)


def _spelled(table: Table, name: str, values: list[Any], session: Session) -> list[Any]:
    """A column's values as the driver takes them; those that many rows share are spelled once."""
    column = table.c.get(name)
    spell: Callable[[Any], Any] | None = None
    if column is not None:
        spell = column.type.dialect_impl(session.dialect).bind_processor(session.dialect)
    return values if spell is None else list(map(lru_cache(maxsize=256)(spell), values))
