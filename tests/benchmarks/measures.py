"""What a measure is: a row of the table that `make bench` prints, with the floor measured in the same run."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.benchmarks.claims_data import build


@dataclass(frozen=True, slots=True)
class Row:
    """One measure in milliseconds (or megabytes, where `what` says so): median, floor, and what to reach."""

    what: str
    median: float
    floor: float
    ratio: float
    reach: str
    met: bool


@dataclass(slots=True)
class Place:
    """A folder whose databases all measures share, and the cost curves found so far."""

    folder: Path
    sizes: Sequence[int]
    curves: dict[str, dict[int, float]] = field(default_factory=dict)

    @property
    def most(self) -> int:
        """The largest number of claims."""
        return max(self.sizes)

    def database(self, count: int) -> Path:
        """A database of so many claims, made where there is none yet."""
        path = self.folder / f"claims-{count}.db"
        if not path.exists():
            build(path, count)
        return path


@dataclass(frozen=True, slots=True)
class Family:
    """Measures made together: their rows by name, so that one can be asked for, and how to make them."""

    rows: tuple[str, ...]
    measure: Callable[[Place], Iterator[Row]]


def bounded(what: str, value: float, most: float, unit: str = "ms") -> Row:
    """A measure that must not exceed an amount."""
    return Row(what, round(value, 2), 0.0, 0.0, f"{most:g} {unit}", value <= most)


def against(what: str, value: float, floor: float, most: float) -> Row:
    """A measure that must not exceed so many times its floor."""
    ratio = value / floor if floor else 0.0
    return Row(what, round(value, 2), round(floor, 2), round(ratio, 2), f"{most:g} x", ratio <= most)


def over(what: str, value: float, floor: float, more: float) -> Row:
    """A measure that must not exceed its floor by more than so many milliseconds."""
    ratio = value / floor if floor else 0.0
    met = value <= floor + more
    return Row(what, round(value, 2), round(floor, 2), round(ratio, 2), f"floor + {more:g} ms", met)


def cpu(work: Callable[[], object], times: int = 5) -> float:
    """The median of the CPU milliseconds that `work` takes, all threads of this process together."""
    return _median(work, times, time.process_time)


def wall(work: Callable[[], object], times: int = 15) -> float:
    """The median of the milliseconds that `work` takes by the clock: what waits for the disk."""
    return _median(work, times, time.perf_counter)


def _median(work: Callable[[], object], times: int, clock: Callable[[], float]) -> float:
    taken = []
    for _ in range(times):
        begin = clock()
        work()
        taken.append((clock() - begin) * 1000)
    return median(taken)


def disk(folder: Path, size: int = 32_768, times: int = 25) -> float:
    """The median of the milliseconds by the clock of appending `size` bytes and having them on the disk."""
    path = folder / "disk"
    with path.open("wb", buffering=0) as file:

        def write() -> None:
            file.write(b"x" * size)
            os.fdatasync(file.fileno())

        taken = wall(write, times)
    path.unlink()
    return taken
