"""Naming many rows in one statement, in the words of each database."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect

from workbench.store.many import CHUNK, among, named_keys
from workbench.store.records import claim

SQLITE: Dialect = sqlite.dialect()
POSTGRESQL: Dialect = postgresql.dialect()


def test_sqlite_takes_all_row_keys_at_once() -> None:
    keys = list(range(3 * CHUNK))
    (named,) = named_keys(claim.c.key, SQLITE, keys)
    assert named["_keys"] == str(keys)
    words = str(select(claim.c.key).where(among(claim.c.key, SQLITE)).compile(dialect=SQLITE))
    assert "json_each" in words


def test_a_server_takes_row_keys_some_at_a_time() -> None:
    keys = list(range(2 * CHUNK + 1))
    named = [some["_keys"] for some in named_keys(claim.c.key, POSTGRESQL, keys)]
    assert [len(some) for some in named] == [CHUNK, CHUNK, 1]
    assert [key for some in named for key in some] == keys
    words = str(select(claim.c.key).where(among(claim.c.key, POSTGRESQL)).compile(dialect=POSTGRESQL))
    assert "json_each" not in words


def test_ids_are_named_some_at_a_time_everywhere() -> None:
    ids = [UUID(int=number) for number in range(CHUNK + 2)]
    for dialect in (SQLITE, POSTGRESQL):
        assert [len(some["_keys"]) for some in named_keys(claim.c.id, dialect, ids)] == [CHUNK, 2]
