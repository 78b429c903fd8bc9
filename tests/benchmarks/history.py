"""How fast a history is verified, and how a window fares: python -m tests.benchmarks.history [EVENTS]."""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QTimer

from tests.newsroom import opened, stocked
from workbench.app import start
from workbench.domain.verdict import Verdict
from workbench.gui.jobs import Jobs
from workbench.services import Services
from workbench.store.creating import Draft

TICK = 5
"""Milliseconds between ticks of the timer that stands for the window."""
CLAIMS = 1_000


def main() -> None:
    """Print the CPU and wall seconds of a verification, and the gaps between ticks while it runs."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("events", nargs="?", type=int, default=100_000)
    events = options.parse_args().events
    application = start(["history"])
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder) / "history.db") as services:
        dossier_id = grown(services, events)
        print(f"{len(services.history.of_dossier(dossier_id)):,} events")
        for round_ in range(3):
            cpu, wall = time.process_time(), time.perf_counter()
            assert services.history.checked().broken is None
            cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
            print(f"verified, round {round_ + 1}: {cpu:.2f} s CPU, {wall:.2f} s")
        works: dict[str, Callable[[], object]] = {
            "nothing": lambda: time.sleep(1),
            "the verification": services.history.checked,
            "the whole check": services.integrity.check,
        }
        for name, work in works.items():
            print(f"while {name} runs: {told(gaps(application, work))}")


def grown(services: Services, events: int) -> UUID:
    """A dossier with about so many events, made by marking its claims in turn."""
    dossier_id, source_id = stocked(services)
    drafts = [Draft(at % 200, at % 200 + 5, f"Statement {at}") for at in range(CLAIMS)]
    keys, _ = services.claims.add_all(source_id, drafts)
    verdicts = (Verdict.CONFIRMED, Verdict.DENIED)
    for turn in range(max(0, events // CLAIMS - 1)):
        services.claims.mark(keys, verdicts[turn % 2], reason=f"Counted again, in turn {turn}.")
    return dossier_id


def gaps(application: QCoreApplication, work: Callable[[], object]) -> list[float]:
    """Milliseconds between one tick and the next in the window's thread while a job does its work."""
    ticks: list[float] = []
    timer = QTimer(interval=TICK)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    jobs = Jobs()
    timer.start()
    job = jobs.start("measured", lambda _progress: work())
    job.ended.connect(lambda _job: application.quit())
    application.exec()
    timer.stop()
    jobs.close()
    return [1000 * (later - one) for one, later in pairwise(ticks)]


def told(found: list[float]) -> str:
    """The gaps in a line."""
    ordered = sorted(found)
    return (
        f"gaps of {statistics.median(ordered):.1f} ms in the middle, "
        f"{ordered[int(0.99 * len(ordered))]:.1f} ms at 99 %, "
        f"{ordered[-1]:.1f} ms at most ({len(ordered)} ticks)"
    )


if __name__ == "__main__":
    main()
