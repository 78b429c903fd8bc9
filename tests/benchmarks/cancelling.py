"""Cancel in a window that imports a text: `python -m tests.benchmarks.cancelling FOLDER CHARACTERS`.

Prints a line of JSON: for each moment at which Cancel was pressed what was under way, the milliseconds by the
clock until the window said that it is over, and whether the database was soon as it had been before.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from tests.benchmarks.import_rows import paragraphs
from tests.benchmarks.importing import import_file, opened_window, wait
from workbench.domain.listing import ClaimFilter, Order
from workbench.gui.jobs import Job
from workbench.gui.settings import FIND_CLAIMS
from workbench.gui.statusbar import JobMeter
from workbench.gui.window import Window
from workbench.services import Services, open_services

FINDING = (0, 40, 100, 200, 300, 400, 500, 610, 630, 645, 680, 750, 860, 900, 950, 985)
"""Thousandths of the work at which Cancel is pressed: every stage of finding and of storing the found."""
STORED = ("dossier", "source", "version", "text_piece", "tally", "original")
COUNTED = "SELECT count(*) FROM {}"
TAKEN_BACK = 20.0
"""Seconds for which it is waited that what was stored of a cancelled search is taken back."""


class Canceller(QObject):
    """Presses Cancel once, as soon as a job has come so far."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        (self._meter,) = window.findChildren(JobMeter)
        (self._button,) = self._meter.findChildren(QToolButton)
        self._far = 0
        self._pressed = 0.0
        self.taken: list[tuple[str, float]] = []
        window.jobs.started.connect(self._on_started)

    def press_at(self, far: int) -> None:
        """Press where the next job that starts has done so much."""
        self._far, self._pressed = far, 0.0

    def _on_started(self, job: Job) -> None:
        job.progressed.connect(lambda done, _total, what: self._on_progressed(job, done, what))
        # Queued: behind everything that the end sets off in the window.
        job.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def _on_progressed(self, job: Job, done: int, what: str) -> None:
        if done >= self._far and not self._pressed:
            self.taken.append((f"{job.name}: {what} {done}", 0.0))
            self._pressed = time.perf_counter()
            QTest.mouseClick(self._button, Qt.MouseButton.LeftButton)

    def _on_ended(self) -> None:
        if self._pressed and not self.taken[-1][1]:
            self.taken[-1] = (self.taken[-1][0], (time.perf_counter() - self._pressed) * 1000)


def held(services: Services, path: Path) -> tuple[int, ...]:
    """How many rows each table has, what full-text search knows, and which claims are there.

    Suggestions that were stored and taken back stay as removed ones; the history says so.
    """
    with sqlite3.connect(path) as connection:
        counted = [connection.execute(COUNTED.format(name)).fetchone()[0] for name in STORED]
        found = "SELECT count(*) FROM text_search WHERE text_search MATCH 'harbour'"
        counted.append(connection.execute(found).fetchone()[0])
        there = connection.execute("SELECT key FROM claim WHERE NOT deleted ORDER BY key").fetchall()
        tallies = connection.execute("SELECT * FROM tally ORDER BY source_id").fetchall()
    connection.close()
    dossiers = services.dossiers.list()
    listed = [len(services.listing.ids(ClaimFilter(one.id, words="harbour"), Order())) for one in dossiers]
    return (*counted, *listed, hash(tuple(there)), hash(tuple(tallies)))


def main() -> None:
    """Measure and print."""
    folder, size = Path(sys.argv[1]), int(sys.argv[2])
    sys.setswitchinterval(0.0005)  # as the program does
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    path, database = folder / "cancelled.txt", folder / "cancelled.db"
    path.write_text(paragraphs(size), encoding="utf-8")
    told = []
    with open_services(database) as services:
        dossier_id, _ = services.dossiers.create("Before")
        services.imports.store(dossier_id, services.imports.read_pasted(paragraphs(20_000)))
        with opened_window(application, services, folder, dossier_id) as window:
            window.settings.set(FIND_CLAIMS, False)
            canceller = Canceller(window)

            def cancelled(far: int, begin: Callable[[], object]) -> None:
                before = held(services, database)
                canceller.press_at(far)
                count = len(canceller.taken)
                begin()
                wait(application, lambda: canceller.taken[count:] and canceller.taken[-1][1])
                wait(application, lambda: held(services, database) == before, TAKEN_BACK)
                told.append((*canceller.taken[-1], held(services, database) == before))

            cancelled(0, lambda: window.importing.import_files([path]))
            canceller.press_at(sys.maxsize)
            window.importing.import_files([path])
            wait(application, lambda: window.importing.sheet is not None)
            assert window.importing.sheet is not None
            cancelled(0, window.importing.sheet.accept)
            import_file(application, window, path)
            for far in FINDING:
                cancelled(far, window.finding.find_in_open)
    print(json.dumps({"cancelled": told}))


if __name__ == "__main__":
    main()
