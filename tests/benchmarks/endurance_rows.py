"""Whether memory or objects grow over a long day: marks, source switches, windows opened and closed.

`python -m tests.benchmarks.endurance_rows [--marks 100000] [--switches 10000] [--windows 50] [--keep FOLDER]`
prints the curves; the table of speeds takes a short day.
"""

from __future__ import annotations

import argparse
import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from sqlalchemy import QueuePool

from tests.benchmarks.measures import Family, Place, Row, bounded
from tests.benchmarks.stage import stage
from tests.benchmarks.starting import megabytes
from tests.benchmarks.whole import Whole, whole
from workbench.domain.listing import Chip, SourceRow
from workbench.gui.commands import UNDO_STEPS

CLAIMS = 10_000
STAY = 101
"""Switches after which the reader stays with a source: each time with another one."""
PARTS = 10
"""Points of a curve."""
NOISE = 8.0
"""Megabytes by which the allocator's holdings differ without anything being kept."""

MARKS = "memory grown over marks, undo full (MB)"
SWITCHES = "memory grown over source switches (MB)"
WINDOWS = "memory grown over windows opened and closed (MB)"
OBJECTS = "objects of Qt more after all that"


@dataclass(frozen=True, slots=True)
class Point:
    """What there is after so many rounds: resident megabytes, objects of Qt, and those Python knows of."""

    done: int
    memory: float
    objects: int
    known: int


def measure(place: Place) -> Iterator[Row]:
    """A short day."""
    yield from day(place, marks=UNDO_STEPS + 2_000, switches=500, windows=10)


def day(place: Place, marks: int, switches: int, windows: int) -> Iterator[Row]:
    """The rows, once the curves have been printed."""
    with whole(place.database(CLAIMS * 10), place.folder) as made:
        _fill_caches(made)
        for row in made.sources:
            _read(made, row)
        made.open_source(made.sources[0])
        rounds = (
            (MARKS, marks, _marking(made), min(UNDO_STEPS, marks - marks // PARTS)),
            (SWITCHES, switches, _switching(made), switches * 3 // PARTS),
            (WINDOWS, windows, lambda _at: _window(made), windows // PARTS),
        )
        first: Point | None = None
        for what, count, act, warm in rounds:
            print(f"\n{what}\n{'done':>10}{'MB':>10}{'objects':>10}{'in Python':>10}", flush=True)
            curve = list(_curve(made, count, act))
            start = next(one for one in curve if one.done >= warm)
            # Some parts are made when they are first shown.
            first = first or curve[1]
            yield bounded(what, curve[-1].memory - start.memory, NOISE, "MB")
        made.open_source(made.sources[0])
        assert first is not None
        yield bounded(OBJECTS, point(made, 0).objects - first.objects, 0, "more")


def _fill_caches(made: Whole) -> None:
    """Give every connection its pages: how many connections are in use at once, and when, is chance."""
    database = made.services._database
    pool = database.engine.pool
    assert isinstance(pool, QueuePool)
    with ExitStack() as reading:
        for _ in range(pool.size()):
            session = reading.enter_context(database.read())
            session.exec_driver_sql("SELECT max(statement), max(source_id) FROM claim").one()


def _curve(made: Whole, count: int, act: Callable[[int], object]) -> Iterator[Point]:
    yield _told(point(made, 0))
    step = max(1, count // PARTS)
    for done in range(1, count + 1):
        act(done)
        if done % step == 0 or done == count:
            yield _told(point(made, done))


def point(made: Whole, done: int) -> Point:
    """What there is at this moment, once nothing waits to be done or deleted."""
    made.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    roots = [*QApplication.topLevelWidgets(), made.program]
    objects = sum(1 + len(root.findChildren(QObject)) for root in roots)
    # A text that is set anew has other frames; those counted before Python knows on, though they are gone.
    known = sum(isinstance(one, QObject) and isValid(one) for one in gc.get_objects())
    return Point(done, megabytes(), objects, known)


def _told(point: Point) -> Point:
    """Print a point of a curve."""
    print(f"{point.done:>10,}{point.memory:>10.1f}{point.objects:>10,}{point.known:>10,}", flush=True)
    return point


def _marking(made: Whole) -> Callable[[int], object]:
    """Marks by key, one after the other, from the top again with the other verdict after the last."""
    window = made.window
    desk, table = window.desk, window.claims.table
    desk.list_claims(chip=Chip.ALL, words="")
    window.reading.pane.setFocus()

    def mark(done: int) -> None:
        if desk.current is None or table.currentIndex().row() + 1 >= table.claims.count():
            desk.select_claim(table.claims.key_at(0))
        before = desk.current
        turn = done // table.claims.count() % 2
        made.key(Qt.Key.Key_D if turn else Qt.Key.Key_C)
        if desk.current == before:
            desk.next_claim()
        QApplication.processEvents()

    return mark


def _switching(made: Whole) -> Callable[[int], object]:
    sources = made.sources

    def switch(done: int) -> None:
        row = sources[done % len(sources)]
        if done % STAY:
            made.window.desk.open_source(row.id)
            QApplication.processEvents()
        else:
            _read(made, row)

    return switch


def _read(made: Whole, row: SourceRow) -> None:
    """Open a source and stay until its sentences are counted: what counts is loaded for the first one."""
    counted: list[object] = []
    made.window.coverage.changed.connect(counted.append)
    made.open_source(row)
    made.until(lambda: counted)
    made.window.coverage.changed.disconnect(counted.append)
    made.settle()


def _window(made: Whole) -> None:
    window = made.program.open_window()
    made.settle()
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


ENDURANCE = Family((MARKS, SWITCHES, WINDOWS, OBJECTS), measure)


def main() -> None:
    """Print the curves of a day as long as is wanted, and the rows."""
    from tests.benchmarks.__main__ import table

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--marks", type=int, default=100_000)
    parser.add_argument("--switches", type=int, default=10_000)
    parser.add_argument("--windows", type=int, default=50)
    parser.add_argument("--keep", type=Path, help="a folder whose databases are used again")
    given = parser.parse_args()
    with stage(given.keep, (CLAIMS,)) as place:
        table(list(day(place, given.marks, given.switches, given.windows)), place)


if __name__ == "__main__":
    main()
