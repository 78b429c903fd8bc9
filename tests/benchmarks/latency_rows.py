"""How long one mark takes in the whole window, by the clock, beside a raw write that waits for the disk."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measures import Family, Place, Row, bounded, over
from tests.benchmarks.whole import Painted, Whole, whole
from workbench.domain.listing import Chip, ClaimFilter, Order
from workbench.domain.verdict import Verdict
from workbench.gui.turns import waiting

PANES = "C pressed in the window on 1M: durable, panes painted, next shown (clock)"
ALL = "C pressed in the window on 1M: inspector, chips, header and sidebar too (clock)"
WORK = "C pressed in the window on 1M: work until then beside the disk (CPU)"
TIMES = 60
WRITTEN = 32_768
"""Bytes that one mark appends to SQLite's log, or rather more."""


@dataclass(slots=True)
class Taken:
    """Milliseconds of each mark: the raw write before it, until saved, until painted, until all at rest."""

    disk: list[float] = field(default_factory=list)
    saved: list[float] = field(default_factory=list)
    painted: list[float] = field(default_factory=list)
    rested: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    """CPU of the window's thread until painted."""


def measure(place: Place) -> Iterator[Row]:
    """One source of ten thousand claims, marked by keys in the text."""
    with whole(place.database(place.most), place.folder) as made:
        taken = marked(made, place.folder)
    floor = median(taken.disk)
    yield over(PANES, median(taken.painted), floor, 6)
    yield bounded(WORK, median(taken.worked), 6)
    # The next frame at sixty a second.
    yield over(ALL, median(taken.rested), floor, 6 + 16)


def marked(made: Whole, folder: Path) -> Taken:
    """Mark claim after claim; each time the next unverified one must be in hand in both panes."""
    window = made.window
    desk, pane, table = window.desk, window.reading.pane, window.claims.table
    source = made.sources[len(made.sources) // 2]
    made.open_source(source)
    dossier = desk.dossier
    assert dossier is not None
    keys = list(made.services.listing.ids(ClaimFilter(dossier.id, source.id), Order()))
    made.services.claims.mark(keys, Verdict.UNVERIFIED)
    desk.broadcast.look()
    desk.list_claims(chip=Chip.ALL, words="", order=Order())
    desk.select_claim(keys[len(keys) // 2])
    pane.setFocus()
    made.settle()
    painted = Painted(window, (pane.viewport(), table.viewport()))
    saved: list[float] = []
    desk.saved.connect(lambda _at: saved.append(time.perf_counter()))
    taken = Taken()
    with (folder / "disk").open("wb", buffering=0) as file:
        for _ in range(TIMES):
            begin = time.perf_counter()
            file.write(b"x" * WRITTEN)
            os.fdatasync(file.fileno())
            taken.disk.append((time.perf_counter() - begin) * 1000)
            before = desk.current
            saved.clear()
            painted.watch()
            begin, worked = time.perf_counter(), time.thread_time()
            made.key(Qt.Key.Key_C)
            made.until(lambda: painted.first is not None)
            assert desk.current not in (before, None), "the next claim is not in hand"
            assert pane.current() == desk.current == table.claims.key_at(table.currentIndex().row())
            while waiting():
                QApplication.processEvents()
            QApplication.processEvents()
            shown = window.claims.inspector.form.detail
            assert shown is not None
            assert shown.row.key == desk.current, "the inspector shows another claim"
            assert painted.first is not None
            for times, at in (
                (taken.saved, saved[0]),
                (taken.painted, painted.first),
                (taken.rested, painted.last),
            ):
                times.append((at - begin) * 1000)
            taken.worked.append((painted.worked - worked) * 1000)
    (folder / "disk").unlink()
    return taken


LATENCY = Family((PANES, WORK, ALL), measure)
