"""Opening a source of a million words out of the database: its text, its marks, and the first paint."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from statistics import median
from uuid import UUID

from PySide6.QtTest import QTest

from tests.benchmarks.measures import Family, Place, Row, against, bounded
from tests.benchmarks.text_pane import WORDS, make_marks, make_text, milliseconds
from workbench.gui.textmarks import marks_of
from workbench.gui.textpane import OverviewStrip, TextPane
from workbench.services import Services, open_services
from workbench.store.creating import Draft

MARKS = 10_000
TIMES = 9

WHOLE = "open 1M words with 10,000 claims from the database"
RATIO = "open 1M words with 10,000 claims from the database, against none"


def measure(place: Place) -> Iterator[Row]:
    """Both in turn, so that what the machine does meanwhile falls on both."""
    path = place.folder / "a-million-words.db"
    fresh = not path.exists()
    with open_services(path, reviewer="A. Reader") as services:
        if fresh:
            _fill(services)
        dossier_id = services.dossiers.list()[0].id
        with_claims, without = (row.id for row in services.sources.list(dossier_id))
        pane = TextPane()
        strip = OverviewStrip(pane)
        strip.resize(strip.width(), 900)
        pane.resize(820, 900)
        for widget in (pane, strip):
            widget.show()
            QTest.qWaitForWindowExposed(widget)
        taken: tuple[list[float], list[float]] = ([], [])
        for _ in range(TIMES):
            for kept, source_id in zip(taken, (with_claims, without), strict=True):
                _clear(pane, strip)
                kept += milliseconds(partial(_open, services, pane, strip, source_id), 1)
        pane.close()
        strip.close()
    whole, floor = (median(kept[1:]) for kept in taken)
    yield bounded(WHOLE, whole, 75)
    yield against(RATIO, whole, floor, 1.25)


def _fill(services: Services) -> None:
    text = make_text(WORDS)
    dossier_id, _ = services.dossiers.create("A book")
    for name in ("With claims. ", "Without. "):
        reading = services.imports.read_pasted(name + text)
        source, _ = services.imports.store(dossier_id, reading)
        if name.startswith("With "):
            drafts = [
                Draft(mark.start, mark.end, verdict=mark.verdict) for mark in make_marks(len(text), MARKS)
            ]
            services.claims.add_all(source.id, drafts)


def _clear(pane: TextPane, strip: OverviewStrip) -> None:
    """Show nothing, that each opening begins alike.

    Without it one of the two pays for pages of memory that the other gave back: four milliseconds.
    """
    pane.set_text("")
    pane.viewport().repaint()
    strip.repaint()


def _open(services: Services, pane: TextPane, strip: OverviewStrip, source_id: UUID) -> None:
    """What the window does, but for its other parts."""
    text = services.sources.text(source_id)
    pane.set_text(text.text, pages=text.pages)
    pane.set_marks(marks_of(services.marks, text, print))
    pane.viewport().repaint()
    strip.repaint()


OPENING = Family((WHOLE, RATIO), measure)
