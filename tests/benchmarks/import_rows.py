"""What importing a long text with finding costs, and what the window does meanwhile."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.finding_speed import prose
from tests.benchmarks.measures import Family, Place, Row, against, bounded
from workbench.services import Services, open_services
from workbench.services.imports import proposed

SIZES = (500_000, 1_000_000, 2_000_000, 4_000_000, 6_900_000)
WORDS = 60
"""Words of a paragraph."""

LINEAR = "a megabyte of 6.9 MB imported with finding, against 0.5 MB"
STEP = "import of 6.9 MB with finding: longest wait for progress (clock)"
CANCEL = "Cancel pressed at every stage of an import of 1 MB with finding: longest wait (clock)"
LEFT = "Cancel pressed at every stage of an import: times that something was left in the database"
FRAME, LATE, STALL = (
    f"a frame during the import of 6.9 MB with finding: {name} (clock)"
    for name in ("p95", "p99", "the longest")
)
WORKED = "a frame during the import of 6.9 MB with finding: the longest, what the program worked of it"
MARKED = "a mark in another process while the suggestions of an import of 1 MB are stored: the longest"
GROWTH = "CPU ms of an import with finding, by characters"


def paragraphs(length: int) -> str:
    """News of our own making in paragraphs, `length` code points long; the same every time."""
    words = prose(length).split(" ")
    return "\n\n".join(" ".join(words[at : at + WORDS]) for at in range(0, len(words), WORDS))[:length]


class Watched:
    """A Progress that keeps the longest wait between two steps, and what the program worked in it."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.where = ""
        self.begin()

    def begin(self) -> None:
        """Wait from now on."""
        self._last, self._worked = time.perf_counter(), time.process_time()

    def step(self, done: int, total: int, what: str = "") -> None:
        """Note the wait."""
        now, worked = time.perf_counter(), time.process_time()
        if now - self._last > self.longest:
            self.longest = now - self._last
            self.where = f"{(worked - self._worked) * 1000:.0f} ms of it worked, before {what} {done}"
        self._last, self._worked = now, worked


def imported(services: Services, path: Path, progress: Watched) -> None:
    """What the window's jobs do, one after the other."""
    reading = services.imports.read_file(path, progress)
    dossier = services.dossiers.named("Import") or services.dossiers.get(
        services.dossiers.create("Import")[0]
    )
    services.imports.twin(dossier.id, reading)
    row, _ = services.imports.store(dossier.id, reading, proposed(reading), progress)
    services.suggestions.propose(row.id, progress)


def measure(place: Place) -> Iterator[Row]:
    """CPU at every size, the longest wait for a step and for a cancellation, and the frames of a window."""
    costs: dict[int, float] = {}
    with TemporaryDirectory(dir=place.folder) as temporary:
        folder = Path(temporary)
        _import(folder, 20_000, Watched())  # so that nothing is loaded for the first time below
        # The small one again beside each of the others: the machine is not equally fast for a minute.
        floors = []
        for size in SIZES:
            watched = Watched()
            costs[size] = _import(folder, size, watched)
            floors.append(_import(folder, SIZES[0], Watched()))
        costs[SIZES[0]] = median(floors)
        place.curves[GROWTH] = {size: round(cost) for size, cost in costs.items()}
        each = {size: cost / (size / 1e6) for size, cost in costs.items()}
        yield against(LINEAR, each[SIZES[-1]], each[SIZES[0]], 1.1)
        print(f"waited longest for progress: {watched.longest * 1000:.0f} ms, {watched.where}")
        yield bounded(STEP, watched.longest * 1000, 100)
        yield from _cancelled(folder)
        yield _marked(folder)
        yield from _framed(folder)


def _import(folder: Path, size: int, progress: Watched) -> float:
    path = folder / f"news-{size}.txt"
    path.write_text(paragraphs(size), encoding="utf-8")
    database = folder / "import.db"
    database.unlink(missing_ok=True)
    with open_services(database) as services:
        begin = time.process_time()
        progress.begin()
        imported(services, path, progress)
        return (time.process_time() - begin) * 1000


def _cancelled(folder: Path) -> Iterator[Row]:
    """Cancel pressed in a window of a process of its own, at every stage of an import."""
    told = _told("tests.benchmarks.cancelling", folder, 1_000_000)["cancelled"]
    what, longest, _ = max(told, key=lambda one: one[1])
    print(f"cancelled {len(told)} times; waited longest at “{what}”: {longest:.0f} ms")
    yield bounded(CANCEL, longest, 100)
    yield bounded(LEFT, sum(not unchanged for *_, unchanged in told), 0, "times")


def _marked(folder: Path) -> Row:
    """Marks from a process of their own, beside an import in another."""
    marks = _told("tests.benchmarks.meanwhile", folder, 1_000_000)["marks"]
    print(f"{len(marks)} marks, {sorted(marks)[len(marks) // 2]:.0f} ms in the middle")
    return bounded(MARKED, max(marks), 500)


def _told(module: str, folder: Path, size: int) -> dict[str, list[Any]]:
    command = [sys.executable, "-m", module, str(folder), str(size)]
    done = subprocess.run(command, check=True, capture_output=True)
    told: dict[str, list[Any]] = json.loads(done.stdout.splitlines()[-1])
    return told


def _framed(folder: Path) -> Iterator[Row]:
    """The frames of a window of a process of its own, with nothing of the other measures in it."""
    told = _told("tests.benchmarks.importing", folder, SIZES[-1])
    frames: list[float] = sorted(clock for clock, _ in told["frames"])
    for clock, worked, what in told["worst"][:6]:
        print(f"a frame of {clock:.0f} ms, {worked:.0f} of them worked: {what}")

    def at(share: float) -> float:
        return frames[int(share * (len(frames) - 1))]

    yield bounded(FRAME, at(0.95), 1000 / 60)
    yield bounded(LATE, at(0.99), 50)
    yield bounded(STALL, frames[-1], 100)
    yield bounded(WORKED, max(worked for _, worked in told["frames"]), 100)


IMPORT = Family((LINEAR, STEP, CANCEL, LEFT, MARKED, FRAME, LATE, STALL, WORKED), measure)
