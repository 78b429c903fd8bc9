"""What the database costs, without any window."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import partial
from itertools import cycle
from pathlib import Path
from uuid import UUID

from tests.benchmarks.claims_data import INSERT, Home, rows
from tests.benchmarks.measures import Family, Place, Row, against, bounded, cpu, disk, over, wall
from workbench.domain.errors import Cancelled
from workbench.domain.keys import Keys
from workbench.domain.listing import Chip, ClaimFilter, Column, Order
from workbench.domain.progress import Silent
from workbench.domain.source import Particulars, Reading
from workbench.domain.verdict import Verdict
from workbench.services import Services, open_services
from workbench.store.creating import Draft

MANY = 10_000
BULK = 100_000

LISTINGS = {
    "filter 1M by “4711”": ("4711", Order(), 50),
    "sort 1M by place in the text": ("", Order(), 150),
    "sort 1M by number": ("", Order(Column.NUMBER), 150),
    "sort 1M by figure": ("", Order(Column.FIGURE), 150),
}
SOON = {"4711": 50, "passengers in": 50, "fe": 40, "p": 40}
FIRST = "filter 1M by “{words}”, first page found"
COUNTS = "counts of all chips, 1M claims"
NEXT = "next unverified of 1M, half way"
NEXT_BY = "next unverified of 1M, by statement, from the list at hand"
PAGE = "a page of 128 rows of 1M"
MARK = "mark one of 1M: durable (clock)"
MARK_MANY = "mark 10,000 of 1M at once"
UNDO_MANY = "undo of 10,000 marks made at once"
BULKED = "bulk load of 100,000 claims with index and history"


def measure(place: Place) -> Iterator[Row]:
    """Reads and writes at every size; rows for the largest, curves for all."""
    for count in sorted(place.sizes):
        with open_services(place.database(count), reviewer="A. Reader") as services:
            found = list(_of(services, place))
        for row in found:
            place.curves.setdefault(row.what, {})[count] = row.median
        if count == place.most:
            yield from found


def _of(services: Services, place: Place) -> Iterator[Row]:
    dossier_id = services.dossiers.list()[0].id
    listing, everything = services.listing, ClaimFilter(dossier_id)
    for what, (words, order, most) in LISTINGS.items():
        wanted = ClaimFilter(dossier_id, words=words)
        yield bounded(what, cpu(partial(listing.ids, wanted, order), 3), most)
    keys = listing.ids(everything, Order())
    for words, most in SOON.items():
        yield bounded(FIRST.format(words=words), cpu(partial(_first, services, keys, words), 9), most)
    half, sorted_keys = keys[len(keys) // 2], listing.ids(everything, Order(Column.CLAIM))
    below = [range(len(keys) // 2, len(keys))]
    yield bounded(COUNTS, cpu(lambda: listing.counts(dossier_id), 15), 5)
    yield bounded(NEXT, cpu(lambda: listing.next_unverified(everything, Order(), half), 9), 5)
    yield bounded(NEXT_BY, cpu(lambda: listing.first_waiting(sorted_keys, below, ()), 9), 5)
    yield bounded(PAGE, cpu(lambda: listing.rows(keys[:128]), 15), 5)
    open_ones = iter(listing.ids(ClaimFilter(dossier_id, chip=Chip.UNVERIFIED), Order())[-60:])
    floor = disk(place.folder)
    yield over(MARK, wall(lambda: services.claims.mark([next(open_ones)], Verdict.CONFIRMED), 40), floor, 6)
    yield from _many(services, list(keys[:MANY]))


def _first(services: Services, keys: Keys, words: str) -> None:
    """Look for words until the first claims that hold them are told, or all where they are few."""
    wanted = ClaimFilter(services.dossiers.list()[0].id, words=words)

    def told(_found: Keys) -> None:
        raise Cancelled

    with suppress(Cancelled):
        services.listing.holding(wanted, Order(), keys, Silent(), told)


def _many(services: Services, keys: list[int]) -> Iterator[Row]:
    marking, undoing = [], []
    for verdict in (Verdict.CONFIRMED, Verdict.DENIED, Verdict.CONFIRMED):
        begin = time.process_time()
        change = services.claims.mark(keys, verdict)
        middle = time.process_time()
        services.changes.revert(change)
        marking.append((middle - begin) * 1000)
        undoing.append((time.process_time() - middle) * 1000)
    yield bounded(MARK_MANY, sorted(marking)[1], 500)
    yield bounded(UNDO_MANY, sorted(undoing)[1], 500)


def bulk(place: Place) -> Iterator[Row]:
    """The product's way of adding many claims, against the same rows through sqlite3 alone, no search."""
    folder = place.folder / "bulk"
    folder.mkdir(exist_ok=True)
    for count in sorted({min(size, BULK) for size in place.sizes}):
        ours, floor = _ours(folder / "ours.db", count), _plain(folder / "plain.db", count)
        place.curves.setdefault(BULKED, {})[count] = round(ours, 2)
    shutil.rmtree(folder)
    yield against(BULKED, ours, floor, 3)


def _home(services: Services) -> tuple[UUID, Home]:
    text = "The harbour board closed the east ferry line. " * 2000
    dossier_id, _ = services.dossiers.create("Bulk")
    reading = Reading(text, text.encode(), "text/plain", "Ferry line")
    row, _ = services.imports.store(dossier_id, reading, Particulars("Ferry line"))
    return dossier_id, Home(row.id, services.sources.text(row.id).version_id, 1, len(text))


def _fresh(path: Path) -> Path:
    for one in path.parent.glob(f"{path.name}*"):
        one.unlink()
    return path


def _ours(path: Path, count: int) -> float:
    with open_services(_fresh(path)) as services:
        _, home = _home(services)
        words = cycle("closed counted denied announced sold repaired promised delayed".split())
        drafts = [
            Draft(at % 80_000, at % 80_000 + 40, f"The board {next(words)} {at} ferries.")
            for at in range(count)
        ]
        return cpu(lambda: services.claims.add_all(home.source_id, drafts), 1)


def _plain(path: Path, count: int) -> float:
    with open_services(_fresh(path)) as services:
        dossier_id, home = _home(services)
    made = list(rows(dossier_id, [home], count))
    with closing(sqlite3.connect(path)) as connection:
        for verb in ("added", "changed", "removed"):
            connection.execute(f"DROP TRIGGER claim_search_{verb}")

        def insert() -> None:
            connection.executemany(INSERT, made)
            connection.commit()

        return cpu(insert, 1)


STORE = Family(
    (
        *LISTINGS,
        *(FIRST.format(words=words) for words in SOON),
        COUNTS,
        NEXT,
        NEXT_BY,
        PAGE,
        MARK,
        MARK_MANY,
        UNDO_MANY,
    ),
    measure,
)
BULK_LOAD = Family((BULKED,), bulk)
