"""Frames of a window that imports a long text: `python -m tests.benchmarks.importing FOLDER CHARACTERS`.

Prints a line of JSON: each frame's milliseconds by the clock, with what it waited beyond its sixtieth of a
second before it could begin, and what of them this process worked in any of its threads: other programs may
have had the processor for the rest. Beside them what was under way in the longest.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.import_rows import paragraphs
from workbench.gui.bench import Bench
from workbench.gui.jobs import Job
from workbench.gui.settings import FIND_CLAIMS, REVIEWER, Settings
from workbench.gui.theme import Theme
from workbench.gui.window import Window
from workbench.services import Services, open_services

FRAME = 1000 / 60
SETTLED = 1.5
"""Seconds that a window takes at most to be furnished."""
AFTER = 1.0
"""Seconds for which frames are counted beyond the end: what was found is shown."""


class Frames:
    """Scrolls the text of a window sixty times a second and keeps how long each frame took."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.taken: list[tuple[float, float, str]] = []
        self.what = ""
        self._due = time.perf_counter()
        self._worked = time.process_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def begin(self) -> None:
        """Count from now on."""
        self._due = time.perf_counter() + FRAME / 1000
        self._timer.start(int(FRAME))

    def end(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        pane = self._window.reading.pane
        bar = pane.verticalScrollBar()
        bar.setValue((bar.value() + 3) % max(1, bar.maximum()))
        pane.viewport().repaint()
        now, worked = time.perf_counter(), time.process_time()
        # A timer may come a millisecond early.
        late = max(0.0, (now - self._due) * 1000)
        self.taken.append((late, min(late, (worked - self._worked) * 1000), self.what))
        self._due, self._worked = now + FRAME / 1000, worked


@contextmanager
def opened_window(
    application: QApplication, services: Services, folder: Path, dossier_id: UUID
) -> Iterator[Window]:
    """The program's window on a dossier, settled; its settings are kept in a folder."""
    settings = Settings(folder / "settings")
    settings.set(REVIEWER, "A. Reader")
    settings.set(FIND_CLAIMS, True)
    bench = Bench(services, settings, Theme(settings))
    window = bench.open_window()
    window.resize(1440, 900)
    window.memory.open_dossier(dossier_id)
    wait(application, lambda: False, SETTLED)
    wait(application, lambda: not window.jobs.running)
    gc.freeze()  # as the program does
    try:
        yield window
    finally:
        window._insist()
        bench.end()


def main() -> None:
    """Measure and print."""
    folder, size = Path(sys.argv[1]), int(sys.argv[2])
    sys.setswitchinterval(0.0005)  # as the program does
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    path = folder / "long.txt"
    path.write_text(paragraphs(size), encoding="utf-8")
    with open_services(folder / "window.db") as services:
        dossier_id, _ = services.dossiers.create("Before")
        services.imports.store(dossier_id, services.imports.read_pasted(paragraphs(200_000)))
        with opened_window(application, services, folder, dossier_id) as window:
            frames = _of_import(application, window, path)
    worst = sorted(frames.taken, reverse=True)[:12]
    print(json.dumps({"worst": worst, "frames": [taken[:2] for taken in frames.taken]}))


def _of_import(application: QApplication, window: Window, path: Path) -> Frames:
    frames = Frames(window)
    window.jobs.started.connect(lambda job: _follow(frames, job))
    frames.begin()
    import_file(application, window, path)
    frames.what = "shown"
    wait(application, lambda: False, AFTER)
    frames.end()
    return frames


def import_file(application: QApplication, window: Window, path: Path) -> None:
    """Import a file and say yes to what was read; it is open and its claims are found when this returns."""
    before = window.desk.source
    window.importing.import_files([path])
    wait(application, lambda: window.importing.sheet is not None)
    assert window.importing.sheet is not None
    window.importing.sheet.accept()
    wait(application, lambda: window.desk.source is not before)
    wait(application, lambda: not window.jobs.running)


def _follow(frames: Frames, job: Job) -> None:
    def told(done: int, _total: int, what: str) -> None:
        frames.what = f"{what[:20]} {done}"

    frames.what = job.name
    job.progressed.connect(told)


def wait(application: QApplication, until: Callable[[], object], most: float = 600.0) -> None:
    """Let a window do its work until something is so."""
    end = time.perf_counter() + most
    while not until() and time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.0005)


if __name__ == "__main__":
    main()
