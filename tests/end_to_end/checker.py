"""A fact-checker's hands: drives the real window on a real X display, by real mouse and key events.

`python -m tests.end_to_end.checker work DB TEXT...` imports the texts, makes claims of given words and marks
them; it prints a line of JSON as soon as the status bar says that a mark is saved. `... look DB` prints what
the window shows of every source. The parent process kills the first and starts the second.

A plan (JSON on standard input) is a list of sources, each with its date and its claims:
[{"published": "2011-09-06", "claims": [{"words": "...", "key": "c"}, ...]}, ...]
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from workbench.app import start
from workbench.domain.listing import ClaimRow, SourceRow
from workbench.gui.bench import Bench
from workbench.gui.importing.sheet import ImportSheet
from workbench.gui.settings import Settings
from workbench.gui.sheet import AskSheet
from workbench.gui.theme import Theme
from workbench.gui.window import Window
from workbench.services import open_services

PATIENCE = 30.0
"""Seconds within which the window must have done what was asked of it."""


class Ask(QObject):
    """Runs a question in the window's thread and hands the answer to the thread of the hands."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer, Qt.ConnectionType.BlockingQueuedConnection)
        self._found: Any = None

    def _answer(self, question: Callable[[], object]) -> None:
        try:
            self._found = question(), None
        except Exception as error:  # raised where it was asked for
            self._found = None, error

    def __call__(self, question: Callable[[], Any]) -> Any:
        self.asked.emit(question)
        answer, error = self._found
        if error is not None:
            raise error
        return answer


class Hands:
    """Mouse and keyboard, through the X server."""

    def __init__(self, ask: Ask, window: Window) -> None:
        self.ask = ask
        self.window = window

    def _x(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], check=True, timeout=PATIENCE)

    def key(self, *names: str) -> None:
        """Press keys one after the other."""
        self._x("key", "--delay", 12, *names)

    def type(self, words: str) -> None:
        """Type words."""
        self._x("type", "--delay", 12, words)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click into a widget: at a point of it, or in its middle."""
        where = self.ask(lambda: widget.mapToGlobal(at or widget.rect().center()))
        self._x("mousemove", where.x(), where.y(), "click", 1)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press at one place of the screen, move, and release at another."""
        middle = (start + end) / 2
        self._x("mousemove", start.x(), start.y(), "mousedown", 1)
        self._x("mousemove", middle.x(), middle.y(), "mousemove", end.x(), end.y())
        self._x("mousemove", end.x(), end.y(), "mouseup", 1)

    def until(self, true: Callable[[], Any], what: str) -> Any:
        """Wait until the window shows something."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if found := self.ask(true):
                return found
            time.sleep(0.01)
        raise AssertionError(f"the window never showed: {what}")


Kind = TypeVar("Kind", bound=QWidget)


def sheet(window: Window, kind: type[Kind]) -> Kind | None:
    """The sheet of a kind that is down; None where none is."""
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    return found[0] if found else None


def import_texts(hands: Hands, plan: list[dict[str, Any]]) -> None:
    """Correct the dates on the import sheet, name nothing else, import."""
    window, ask = hands.window, hands.ask
    opened: ImportSheet = hands.until(lambda: sheet(window, ImportSheet), "the import sheet")
    for row, wanted in enumerate(plan):
        if len(plan) > 1:
            place = ask(partial(_place, opened, row))
            hands.click(opened.list.viewport(), place)
            hands.until(partial(_is_at, opened, row), f"the fields of text {row}")
        hands.click(opened.form.published)
        hands.key("ctrl+a")
        hands.type(wanted["published"])
        hands.until(partial(_is_dated, opened, wanted["published"]), "the date typed")
    hands.click(opened._buttons.accept)
    hands.until(lambda: sheet(window, ImportSheet) is None, "the sheet going up")
    hands.until(lambda: window.desk.source is not None, "a source")
    hands.until(lambda: len(sources(window)) == len(plan), "all sources imported")
    hands.until(lambda: not window.jobs.running, "quiet")


def _place(opened: ImportSheet, row: int) -> QPoint:
    return opened.list.visualItemRect(opened.list.item(row)).center()


def _is_at(opened: ImportSheet, row: int) -> bool:
    return opened.list.currentRow() == row


def _is_dated(opened: ImportSheet, date: str) -> bool:
    return opened.form.published.text() == date


def open_source(window: Window) -> SourceRow:
    """The open source, where there is one."""
    source = window.desk.source
    assert source is not None
    return source


def sources(window: Window) -> Sequence[SourceRow]:
    """The sources of the open dossier."""
    dossier = window.desk.dossier
    return window.desk.services.sources.list(dossier.id) if dossier else []


def select_words(hands: Hands, words: str, by_mouse: bool) -> tuple[int, int]:
    """Select words of the text: by dragging the mouse over them, or by finding them."""
    window, ask = hands.window, hands.ask
    pane = window.reading.pane
    start = ask(lambda: pane.text().index(words))
    end = start + len(words)
    # Finding brings the words into view, as a checker would; the mouse then selects them.
    hands.click(pane.viewport(), QPoint(4, 4))
    hands.key("ctrl+f")
    hands.key("ctrl+a")
    hands.type(words)
    hands.until(lambda: pane.caret_box(start) is not None and pane.caret_box(end) is not None, "the words")
    hands.key("Escape")
    if by_mouse:
        boxes = ask(lambda: (pane.edge_box(start, at_end=False), pane.edge_box(end, at_end=True)))
        corners = [ask(partial(pane.viewport().mapToGlobal, box.center().toPoint())) for box in boxes]
        hands.drag(*corners)
    hands.until(lambda: pane.selected_passage() == (start, end), f"{words!r} selected")
    return start, end


def mark(hands: Hands, words: str, key: str, by_mouse: bool) -> dict[str, Any]:
    """Make a claim of words and mark it; what the window says is saved."""
    window = hands.window
    desk = window.desk
    start, end = select_words(hands, words, by_mouse)
    saved: list[object] = []
    before = hands.ask(lambda: {one.key for one in desk.services.listing.marks(open_source(window).id)})
    hands.key("Return")

    def made() -> list[int]:
        marks = desk.services.listing.marks(open_source(window).id)
        new = [one.key for one in marks if one.key not in before and (one.start, one.end) == (start, end)]
        return new if new and desk.current == new[0] else []

    claim = hands.until(made, f"a claim of {words!r}")[0]
    hands.ask(lambda: desk.saved.connect(saved.append))
    hands.key(key)
    asked = hands.until(lambda: sheet(window, AskSheet) or saved, "a reviewer asked for, or the mark")
    if isinstance(asked, AskSheet):
        hands.key("ctrl+a")
        hands.type("Ann Checker")
        hands.key("Return")
    hands.until(lambda: saved and window.status._saved.text().startswith("saved"), "saved")
    row = hands.ask(lambda: desk.services.listing.rows([claim])[0])
    return {"id": str(row.id), "words": words, "verdict": row.verdict.value, "reviewer": row.reviewer}


def work(hands: Hands, plan: list[dict[str, Any]]) -> None:
    """Import, then make and mark the claims of every source."""
    window = hands.window
    hands.until(window.isVisible, "itself")
    hands._x("windowfocus", "--sync", hands.ask(lambda: int(window.winId())))
    import_texts(hands, plan)
    for number, wanted in enumerate(plan):
        source = hands.ask(partial(sources, window))[number]
        hands.ask(partial(window.desk.open_source, source.id))
        for place, claim in enumerate(wanted["claims"]):
            print(json.dumps(mark(hands, claim["words"], claim["key"], place % 2 == 0)), flush=True)
    print("done", flush=True)


def look(hands: Hands, _plan: object) -> None:
    """Print what the window shows of each source, and where it was left."""
    window, ask = hands.window, hands.ask
    hands.until(window.isVisible, "itself")
    hands.until(lambda: window.desk.source is not None, "the source it was left at")
    shown: dict[str, Any] = {"source": ask(lambda: open_source(window).title), "claims": []}
    for source in ask(lambda: sources(window)):
        ask(partial(window.desk.open_source, source.id))
        rows = hands.until(lambda: table(window), "the table")
        text = ask(window.reading.pane.text)
        for row in rows:
            shown["claims"].append({"id": str(row.id), "words": text[row.start : row.end],
                                    "verdict": row.verdict.value, "reviewer": row.reviewer})  # fmt: skip
    print(json.dumps(shown), flush=True)
    ask(window.close)


def table(window: Window) -> list[ClaimRow]:
    """The claims in the window's table, without suggestions."""
    listed = window.claims.table.claims
    keys = [listed.key_at(row) for row in range(listed.count())]
    return [row for row in window.desk.services.listing.rows(keys) if row.standing.value == "claim"]


def main() -> None:
    """Start the program in this process, and the hands in a thread of it."""
    task, database, *texts = sys.argv[1:]
    plan = json.load(sys.stdin) if task == "work" else []
    application: QApplication = start(sys.argv[:1])
    settings = Settings(Path(database).parent / "settings")
    services = open_services(database)
    program = Bench(services, settings, Theme(settings))
    window = program.begin(False, texts)
    hands = Hands(Ask(), window)

    def run() -> None:
        try:
            (work if task == "work" else look)(hands, plan)
        except BaseException as error:  # the parent process reads of it
            print(f"failed: {error!r}", flush=True)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    application.exec()
    program.end()


if __name__ == "__main__":
    main()
