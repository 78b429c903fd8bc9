"""The palette over many texts: `python -m tests.benchmarks.searching DATABASE`.

Prints a line of JSON: for each of some words, the milliseconds by the clock from the last key until the first
and until all passages stand in the list; medians.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.importing import opened_window
from workbench.gui.palette import ENTRY, Palette
from workbench.services import open_services

TYPED = ("ha", "harb", "harbour board", "witness777", "file55 pier", "east pier witness4", "stritr", "qqqzzz")
TIMES = 5
PATIENCE = 30_000
"""Milliseconds."""
PASSAGE = "quote"


def main() -> None:
    """Measure and print."""
    sys.setswitchinterval(0.0005)  # as the program does
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    first: dict[str, list[float]] = {}
    every: dict[str, list[float]] = {}
    with TemporaryDirectory() as temporary, open_services(Path(sys.argv[1])) as services:
        dossier = services.dossiers.list()[0]
        with opened_window(application, services, Path(temporary), dossier.id) as window:
            for _ in range(TIMES):
                for words in TYPED:
                    window.commands["program.palette"].trigger()
                    palette = window.asking.sheet
                    assert isinstance(palette, Palette)
                    soon, last = _typed(palette, words)
                    first.setdefault(words, []).append(soon)
                    every.setdefault(words, []).append(last)
                    palette.close()
    print(
        json.dumps(
            {
                "first": {words: median(taken) for words, taken in first.items()},
                "all": {words: median(taken) for words, taken in every.items()},
            }
        )
    )


def _typed(palette: Palette, words: str) -> tuple[float, float]:
    """Milliseconds until the first and until all passages are painted, in an event loop as the program's."""
    loop, taken = QEventLoop(), [0.0, 0.0]

    def listed() -> None:
        rows = (palette.entries.index(row).data(ENTRY) for row in range(palette.entries.rowCount()))
        if not taken[0] and any(entry.icon == PASSAGE for entry in rows):
            palette.list.viewport().repaint()
            taken[0] = time.perf_counter() - begin
        if not palette.latest.busy:
            taken[1] = time.perf_counter() - begin
            loop.quit()

    for letter in words[:-1]:
        QTest.keyClicks(palette.field, letter)
    QTimer.singleShot(PATIENCE, loop.quit)
    begin = time.perf_counter()
    palette.latest.found.connect(listed)
    QTest.keyClicks(palette.field, words[-1])
    loop.exec()
    return (taken[0] or taken[1]) * 1000, taken[1] * 1000


if __name__ == "__main__":
    main()
