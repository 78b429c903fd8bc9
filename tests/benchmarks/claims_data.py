"""A database with as many claims as wanted, generated and inserted in bulk; the same every time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from random import Random
from uuid import UUID

from workbench.domain.source import Particulars, Reading
from workbench.services import open_services

_WHO = ("The harbour board", "Two sailors", "A spokeswoman", "The mayor", "The union", "An engineer")
_DID = ("closed", "counted", "denied", "announced", "sold", "repaired", "promised", "delayed")
_WHAT = ("ferries", "passengers", "bridges", "trams", "tickets", "timetables", "cranes", "piers")
_WHEN = ("in March", "by Friday", "last year", "on Tuesday", "since 2009", "within a week")
_VERDICTS = ("unverified", "unverified", "confirmed", "denied")
_KINDS = ("number", "event", "quote", "date")

_INSERT = """INSERT INTO claim (key, id, dossier_id, source_id, source_number, version_id, number, standing,
 start, "end", exact, statement, kind, attribution, figures, times, verdict, reviewer, said_by, via,
 figure_words, figure_value, time_words, created_at, changed_at)
 VALUES (?,?,?,?,?,?,?,'claim',?,?,?,?,?,?,?,'[]',?,?,?,?,?,?,?,?,?)"""


def build(place: Path, count: int) -> UUID:
    """Make a database at `place` with one source of `count` claims; the dossier's id."""
    text = "The harbour board closed the east ferry line. " * 2000
    with open_services(place, reviewer="A. Reader") as services:
        dossier_id, _ = services.dossiers.create(f"{count} claims")
        reading = Reading(text, text.encode(), "text/plain", "Ferry line")
        row, _ = services.imports.store(dossier_id, reading, Particulars("Ferry line"))
        version_id = services.sources.text(row.id).version_id
    connection = sqlite3.connect(place, isolation_level=None)
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'claim_search%'"
    ).fetchall()
    connection.execute("BEGIN")
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.executemany(_INSERT, _rows(dossier_id, row.id, version_id, count, len(text)))
    connection.execute("INSERT INTO claim_search(claim_search) VALUES ('rebuild')")
    for _, sql in triggers:
        connection.execute(sql)
    _count(connection)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.close()
    return dossier_id


def _rows(
    dossier_id: UUID, source_id: UUID, version_id: UUID, count: int, length: int
) -> Iterator[tuple[object, ...]]:
    random = Random(7)
    at = "2024-03-05 09:00:00.000000"
    for key in range(1, count + 1):
        who, figure = random.choice(_WHO), random.randrange(10, 90_000)
        statement = f"{who} {random.choice(_DID)} {figure} {random.choice(_WHAT)} {random.choice(_WHEN)}."
        start = key * (length - 100) // count
        verdict = random.choice(_VERDICTS)
        yield (
            key,
            UUID(int=random.getrandbits(128)).hex,
            dossier_id.hex,
            source_id.hex,
            1,
            version_id.hex,
            key,
            start,
            start + 40,
            statement,
            statement,
            random.choice(_KINDS),
            json.dumps([{"party": who, "cue": "", "role": "", "affiliation": "", "named": True}]),
            json.dumps([_figure(figure)]),
            verdict,
            "" if verdict == "unverified" else "A. Reader",
            who,
            "Morning Post",
            str(figure),
            float(figure),
            "2024-03-08",
            at,
            at,
        )


def _figure(value: int) -> dict[str, object]:
    bounds = {"low": None, "best": float(value), "high": None}
    return {"text": str(value), "unit": "", "qualifier": "", "counted": "", **bounds}


def _count(connection: sqlite3.Connection) -> None:
    counts = dict(connection.execute("SELECT verdict, count(*) FROM claim GROUP BY verdict"))
    total = sum(counts.values())
    connection.execute(
        'UPDATE tally SET "all" = ?, unverified = ?, confirmed = ?, denied = ?, no_evidence = ?',
        (total, counts.get("unverified", 0), counts.get("confirmed", 0), counts.get("denied", 0), total),
    )
