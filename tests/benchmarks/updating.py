"""How long an update of a long text with many claims takes: python -m tests.benchmarks.updating [CLAIMS]."""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.reanchoring import TEXT, edited
from tests.newsroom import opened, reading, stocked
from workbench.domain.anchoring import Anchoring
from workbench.store.creating import Draft

EDITS = 500
Result = TypeVar("Result")


def main() -> None:
    """Print the CPU and wall seconds of the pure re-anchoring, of a stored update, its undo and redo."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("claims", nargs="?", type=int, default=10_000)
    count = options.parse_args().claims
    spans, later = places(count), edited(TEXT, EDITS)
    print(f"{len(TEXT):,} code points, {count:,} claims, {EDITS} edits")

    def anchored() -> None:
        anchoring = Anchoring(TEXT, later)
        for span in spans:
            anchoring.anchor(*span)

    timed("re-anchoring alone", anchored)
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder) / "update.db") as services:
        _, source_id = stocked(services, TEXT)
        drafts = [Draft(start, end, f"Statement {start}") for start, end in spans]
        timed("claims stored", lambda: services.claims.add_all(source_id, drafts))
        told, change = timed("update", lambda: services.versions.update(source_id, reading(later)))
        states = [found.state.value for found in told.claims.values()]
        print({state: states.count(state) for state in sorted(set(states))}, f"{told.rechecks} to recheck")
        back = timed("undo", lambda: services.changes.revert(change))
        timed("redo", lambda: services.changes.revert(back))
        timed("update to the first text", lambda: services.versions.update(source_id, reading(TEXT + " ")))
        print(f"check: {services.integrity.check() or 'whole'}")


def places(count: int) -> list[tuple[int, int]]:
    """Where so many claims may stand in the text."""
    rng = random.Random(13)
    starts = [rng.randrange(len(TEXT) - 200) for _ in range(count)]
    return [(start, start + rng.randint(3, 150)) for start in starts]


def timed(name: str, act: Callable[[], Result]) -> Result:
    """The result of an act, whose CPU and wall seconds are printed."""
    cpu, wall = time.process_time(), time.perf_counter()
    result = act()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    print(f"{name:28}{cpu:7.2f} s CPU {wall:7.2f} s")
    return result


if __name__ == "__main__":
    main()
