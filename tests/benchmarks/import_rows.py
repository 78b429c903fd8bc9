"""What importing a long text with finding costs, and what the window does meanwhile."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.finding_speed import prose
from tests.benchmarks.measures import Family, Place, Row, against, bounded
from workbench.domain.errors import Cancelled
from workbench.services import Services, open_services
from workbench.services.imports import proposed

SIZES = (500_000, 1_000_000, 2_000_000, 4_000_000, 6_900_000)
WORDS = 60
"""Words of a paragraph."""
MOMENTS = 12
"""Cancellations, evenly over the whole."""

LINEAR = "a megabyte of 6.9 MB imported with finding, against 0.5 MB"
STEP = "import of 6.9 MB with finding: longest wait for progress (clock)"
CANCEL = "cancel while 1 MB is imported: longest wait (clock)"
FRAME, LATE, STALL = (
    f"a frame during the import of 6.9 MB with finding: {name} (clock)"
    for name in ("p95", "p99", "the longest")
)
GROWTH = "CPU ms of an import with finding, by characters"


def paragraphs(length: int) -> str:
    """News of our own making in paragraphs, `length` code points long; the same every time."""
    words = prose(length).split(" ")
    return "\n\n".join(" ".join(words[at : at + WORDS]) for at in range(0, len(words), WORDS))[:length]


class Watched:
    """A Progress that keeps the longest wait between two steps, and cancels at a moment."""

    def __init__(self, until: float = float("inf")) -> None:
        self.longest = 0.0
        self.until = until
        self._last = time.perf_counter()

    def begin(self) -> None:
        """Wait from now on."""
        self._last = time.perf_counter()

    def step(self, done: int, total: int, what: str = "") -> None:
        """Note the wait; raise Cancelled once its moment has come."""
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        if now >= self.until:
            raise Cancelled


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
    """CPU at every size, the longest wait for a step, cancellations, and the frames of a window."""
    costs: dict[int, float] = {}
    with TemporaryDirectory(dir=place.folder) as temporary:
        folder = Path(temporary)
        _import(folder, 20_000, Watched())  # so that nothing is loaded for the first time below
        for size in SIZES:
            watched = Watched()
            costs[size] = _import(folder, size, watched)
        place.curves[GROWTH] = {size: round(cost) for size, cost in costs.items()}
        each = {size: cost / (size / 1e6) for size, cost in costs.items()}
        yield against(LINEAR, each[SIZES[-1]], each[SIZES[0]], 1.2)
        yield bounded(STEP, watched.longest * 1000, 100)
        yield bounded(CANCEL, _cancelled(folder) * 1000, 100)
        yield from _framed(folder)


def _import(folder: Path, size: int, progress: Watched) -> float:
    path = folder / f"news-{size}.txt"
    path.write_text(paragraphs(size), encoding="utf-8")
    with open_services(folder / f"import-{size}.db") as services:
        begin = time.process_time()
        progress.begin()
        imported(services, path, progress)
        return (time.process_time() - begin) * 1000


def _cancelled(folder: Path) -> float:
    """The longest wait, in seconds, from a cancellation to its end, at moments spread over an import."""
    path, longest = folder / "cancelled.txt", 0.0
    path.write_text(paragraphs(1_000_000), encoding="utf-8")
    with open_services(folder / "cancelled.db") as services:
        begin = time.perf_counter()
        imported(services, path, Watched())
        whole = time.perf_counter() - begin
        for moment in range(MOMENTS):
            until = time.perf_counter() + whole * (moment + 0.5) / MOMENTS
            # A text of its own each time: what is there already would be proposed again, and not stored.
            path.write_text(f"{moment}. " + paragraphs(1_000_000), encoding="utf-8")
            try:
                imported(services, path, Watched(until))
            except Cancelled:
                longest = max(longest, time.perf_counter() - until)
    return longest


def _framed(folder: Path) -> Iterator[Row]:
    """The frames of a window of a process of its own, with nothing of the other measures in it."""
    command = [sys.executable, "-m", "tests.benchmarks.importing", str(folder), str(SIZES[-1])]
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout.splitlines()[-1])
    frames = sorted(told["frames"])
    at: Callable[[float], float] = lambda share: frames[int(share * (len(frames) - 1))]  # noqa: E731
    yield bounded(FRAME, at(0.95), 1000 / 60)
    yield bounded(LATE, at(0.99), 50)
    yield bounded(STALL, frames[-1], 100)


IMPORT = Family((LINEAR, STEP, CANCEL, FRAME, LATE, STALL), measure)
