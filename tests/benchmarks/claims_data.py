"""A database with as many claims as wanted, generated and inserted in bulk; the same every time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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

INSERT = """INSERT INTO claim (dossier_number, key, id, dossier_id, source_id, source_number, version_id,
 number, standing, start, "end", exact, statement, kind, attribution, figures, times, verdict, reviewer,
 said_by, via, figure_words, figure_value, time_words, created_at, changed_at)
 VALUES (1,?,?,?,?,?,?,?,'claim',?,?,?,?,?,?,?,'[]',?,?,?,?,?,?,?,?,?)"""


PER_SOURCE = 10_000
"""Claims of one source: a hearing of several days."""


@dataclass(frozen=True, slots=True)
class Home:
    """A source that claims are put into."""

    source_id: UUID
    version_id: UUID
    number: int
    length: int


def build(place: Path, count: int) -> UUID:
    """Make a database at `place` with `count` claims, ten thousand to a source; the dossier's id."""
    homes = []
    with open_services(place, reviewer="A. Reader") as services:
        dossier_id, _ = services.dossiers.create(f"{count} claims")
        for number in range(1, max(1, count // PER_SOURCE) + 1):
            text = f"{number}. " + "The harbour board closed the east ferry line. " * 2000
            reading = Reading(text, text.encode(), "text/plain", f"Ferry line {number}")
            row, _ = services.imports.store(dossier_id, reading, Particulars(f"Ferry line {number}"))
            homes.append(Home(row.id, services.sources.text(row.id).version_id, number, len(text)))
    connection = sqlite3.connect(place, isolation_level=None)
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'claim_search%'"
    ).fetchall()
    connection.execute("BEGIN")
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.executemany(INSERT, rows(dossier_id, homes, count))
    connection.execute("INSERT INTO claim_search(claim_search) VALUES ('rebuild')")
    for _, sql in triggers:
        connection.execute(sql)
    _count(connection)
    connection.execute("UPDATE dossier SET last_claim = ?", (count,))
    connection.execute("COMMIT")
    connection.close()
    return dossier_id


def rows(dossier_id: UUID, homes: Sequence[Home], count: int) -> Iterator[tuple[object, ...]]:
    """The claims as INSERT takes them, always the same."""
    random = Random(7)
    at = "2024-03-05 09:00:00.000000"
    for key in range(1, count + 1):
        who, figure = random.choice(_WHO), random.randrange(10, 90_000)
        statement = f"{who} {random.choice(_DID)} {figure} {random.choice(_WHAT)} {random.choice(_WHEN)}."
        home, place = homes[(key - 1) * len(homes) // count], (key - 1) % PER_SOURCE
        start = place * (home.length - 100) // PER_SOURCE
        verdict = random.choice(_VERDICTS)
        yield (
            key,
            UUID(int=random.getrandbits(128)).hex,
            dossier_id.hex,
            home.source_id.hex,
            home.number,
            home.version_id.hex,
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
    connection.execute(
        """UPDATE tally SET ("all", unverified, confirmed, denied, no_evidence) = (
        SELECT count(*), sum(verdict = 'unverified'), sum(verdict = 'confirmed'), sum(verdict = 'denied'),
        count(*) FROM claim WHERE claim.source_id = tally.source_id)"""
    )
