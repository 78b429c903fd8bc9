"""A glance at one source, read by the standard library alone: what the window shows before it can do more.

SQLAlchemy takes longer to import than an empty window takes to appear. So the first picture is read here, in
a transaction that can write nothing; everything that follows goes through the engine.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from typing import NamedTuple
from urllib.parse import quote

PATIENCE = 0.05
"""Seconds to wait for another program's lock: who waits longer has no use for a first picture."""
CHUNK = 500


class Glance(NamedTuple):
    """One state of a source: its names, a stretch of its text, and the claims that were asked for, by key."""

    dossier: str
    title: str
    text: str
    claims: dict[int, dict[str, object]]


def glance(path: str, source: str, version: int, first: int, last: int, keys: Sequence[int]) -> Glance | None:
    """The text of a source between two code points, and these claims; None where it cannot be read at once.

    `source` is its id as 32 hexadecimal digits. Claims that were deleted are left out; a `version` that is no
    longer the current one is not shown at all.
    """
    try:
        with closing(sqlite3.connect(_read_only(path), PATIENCE, uri=True)) as connection:
            connection.execute("BEGIN")
            return _glance(connection, source, version, first, last, keys)
    except (sqlite3.Error, OSError, ValueError):
        return None


def _read_only(path: str) -> str:
    whole = path.replace("\\", "/")
    return f"file:{'' if whole.startswith('/') else '/'}{quote(whole, safe='/:')}?mode=ro"


def _glance(
    connection: sqlite3.Connection, source: str, version: int, first: int, last: int, keys: Sequence[int]
) -> Glance | None:
    found = connection.execute(
        "SELECT d.name, s.title, substr(v.text, ?, ?) FROM source s"
        " JOIN version v ON v.id = s.version_id JOIN dossier d ON d.id = s.dossier_id"
        " WHERE s.id = ? AND s.version_number = ? AND NOT s.deleted AND NOT v.deleted AND NOT d.deleted",
        (first + 1, last - first, source, version),
    ).fetchone()
    if found is None:
        return None
    claims: dict[int, dict[str, object]] = {}
    for at in range(0, len(keys), CHUNK):
        some = keys[at : at + CHUNK]
        rows = connection.execute(
            "SELECT key, number, statement, standing, verdict, recheck, said_by, via, figure_words, evidence,"
            f" reviewer FROM claim WHERE key IN ({', '.join('?' * len(some))}) AND NOT deleted"
            " AND anchoring != 'orphaned'",
            some,
        )
        names = [column[0] for column in rows.description]
        claims |= {row[0]: dict(zip(names, row, strict=True)) for row in rows}
    dossier, title, text = found
    return Glance(dossier, title, text, claims)
