"""Searching everything: the palette over ten thousand sources, a gigabyte of text."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, nullcontext
from itertools import accumulate
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from unittest.mock import patch
from uuid import UUID

from tests.benchmarks.measures import Family, Place, Row, against, bounded
from workbench.domain.source import Particulars, Reading
from workbench.services import Services, open_services
from workbench.services.imports import proposed
from workbench.store import founding

SIZES = (100, 1_000, 10_000)
"""Sources, of a hundred thousand characters each."""
LENGTH = 100_000
DOSSIERS = 20
WORDS = 60_000
BATCH = 100

FIRST, ALL = (f"search everything, 10,000 sources, 1 GB: {name} results (clock)" for name in ("first", "all"))
STORED = "storing a source of 100,000 characters with the index of words"
ROOM = "room of the index of words, against 1 GB of texts (MB)"
GROWTH = "ms until the first results of search everything, by sources"


def vocabulary() -> list[str]:
    """Words of our own making, the most frequent first; the same every time."""
    chance = Random(5)
    begins = "b c d f g h k l m n p r s t v w st tr br sh ch".split()
    ends: list[str] = ["", *"nrst"]

    def word() -> str:
        count = chance.choice([1, 1, 2, 2, 2, 3, 3, 4])
        return "".join(chance.choice(begins) + chance.choice("aeiou") for _ in range(count)) + chance.choice(
            ends
        )

    return list(dict.fromkeys(word() for _ in range(WORDS)))


def texts(count: int) -> Iterator[str]:
    """So many texts of paragraphs, in each of which words come about as often as in a language (Zipf)."""
    chance, words = Random(9), vocabulary()
    often = list(accumulate(1 / (place + 2.7) for place in range(len(words))))
    paragraphs = [
        " ".join(chance.choices(words, cum_weights=often, k=chance.randint(40, 120))).capitalize() + "."
        for _ in range(20_000)
    ]
    for number in range(count):
        parts, size = [f"Report {number} of the harbour board"], 0
        while size < LENGTH:
            parts.append(chance.choice(paragraphs))
            size += len(parts[-1]) + 2
        parts.insert(len(parts) // 2, f"It names witness{number} and file{number % 97} at the east pier.")
        yield "\n\n".join(parts)


def build(path: Path, count: int) -> None:
    """Make a database of so many sources in twenty dossiers, as importing would."""
    with open_services(path, reviewer="A. Reader") as services:
        homes = [services.dossiers.create(f"Dossier {number}")[0] for number in range(DOSSIERS)]
        batch: list[tuple[UUID, str]] = []
        for number, text in enumerate(texts(count)):
            batch.append((homes[number % DOSSIERS], text))
            if len(batch) == BATCH:
                _store(services, batch)
                batch = []
        _store(services, batch)


def _store(services: Services, batch: list[tuple[UUID, str]]) -> None:
    context = services.sources._context
    with context.database.write() as session:
        for dossier_id, text in batch:
            title = text.partition("\n")[0]
            # The bytes it was read from are not searched: they would double the database.
            reading = Reading(text, title.encode(), "text/plain", title)
            founding.new_source(
                session, dossier_id, reading, Particulars(title), context.act("source.imported")
            )


def measure(place: Place) -> Iterator[Row]:
    """What was typed until the first and until all passages stand in the list, by the clock."""
    for size in SIZES:
        path = place.folder / f"texts-{size}.db"
        if not path.exists():
            build(path, size)
        command = [sys.executable, "-m", "tests.benchmarks.searching", str(path)]
        told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout.splitlines()[-1])
        place.curves.setdefault(GROWTH, {})[size] = round(max(told["first"].values()), 1)
    yield bounded(FIRST, max(told["first"].values()), 100)
    yield bounded(ALL, max(told["all"].values()), 500)
    with closing(sqlite3.connect(path)) as connection:
        (room,) = connection.execute("SELECT sum(length(block)) FROM text_search_data").fetchone()
    yield against(ROOM, room / 1e6, SIZES[-1] * LENGTH / 1e6, 0.2)
    yield from _storing(place.folder)


def _storing(folder: Path) -> Iterator[Row]:
    readings = [
        Reading(text, text.encode(), "text/plain", f"Report {at}") for at, text in enumerate(texts(40))
    ]
    with (
        TemporaryDirectory(dir=folder) as temporary,
        open_services(Path(temporary) / "stored.db") as services,
    ):
        dossier_id, _ = services.dossiers.create("Stored")
        taken: dict[bool, list[float]] = {True: [], False: []}
        for number, reading in enumerate(readings):
            indexed = number % 2 == 0
            with nullcontext() if indexed else patch.object(founding, "index_text"):
                begin = time.process_time()
                services.imports.store(dossier_id, reading, proposed(reading))
                taken[indexed].append((time.process_time() - begin) * 1000)
    yield against(STORED, median(taken[True]), median(taken[False]), 3)


SEARCH = Family((FIRST, ALL, STORED, ROOM), measure)
