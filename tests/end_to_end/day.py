"""What a checker does in a working day, by real keys alone, with a watch on every step."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtWidgets import QApplication, QFileDialog

from tests.end_to_end.checker import Hands, sheet, sources
from workbench.domain.claim import Standing
from workbench.domain.listing import ClaimRow
from workbench.gui.evidence.sheet import AddSheet
from workbench.gui.importing.sheet import ImportSheet
from workbench.gui.review.statement import StatementSheet
from workbench.gui.sheet import AskSheet
from workbench.services import Services

CLAIMS, EVIDENCE, SHARED, STANCES, SIGNED, UNDONE = 60, 40, 6, 20, 30, 10
FIRST, SECOND = "Ann Checker", "Bo Reader"
MARKS = "ccdu"
FORMS = ("passage", "address", "file", "contact")


def state(services: Services) -> dict[str, Any]:
    """All that the day made, by the claims' ids: what must be there again after every restart."""
    found: dict[str, Any] = {}
    for dossier in services.dossiers.list():
        for source in services.sources.list(dossier.id):
            keys = [mark.key for mark in services.listing.marks(source.id)]
            for row in services.listing.rows(keys):
                if row.standing is Standing.CLAIM:
                    found[str(row.id)] = [
                        row.statement, row.verdict.value, row.reviewer, row.signed_by,
                        sorted(f"{one.id} {one.bearing} {one.evidence.title}"
                               for one in services.evidence.of_claim(row.key)),
                        sorted(f"{one.party} {one.stance} {one.words}"
                               for one in services.ledger.of_claim(row.key)),
                    ]  # fmt: skip
    return found


class Day:
    """The hands, with a watch: every step is timed from the key until the window shows what it did."""

    def __init__(self, hands: Hands, texts: list[tuple[Path, str]], folder: Path) -> None:
        self.hands = hands
        self.window = hands.window
        self.desk = hands.window.desk
        self.texts = texts
        self.folder = folder
        self.times: dict[str, list[float]] = defaultdict(list)
        self.saves: list[object] = []
        hands.ask(lambda: self.desk.saved.connect(self.saves.append))

    def step(self, kind: str, true: Callable[[], Any], *keys: str) -> Any:
        """Press keys (the last one is what counts) and wait until something is true."""
        if keys[:-1]:
            self.hands.key(*keys[:-1])
        began = time.perf_counter()
        self.hands.key(keys[-1])
        found = self.hands.until(true, kind)
        self.times[kind].append(1000 * (time.perf_counter() - began))
        return found

    def saved(self, kind: str, *keys: str) -> None:
        """Press keys and wait until the window says that a change is saved."""
        before = len(self.saves)
        self.step(kind, lambda: len(self.saves) > before, *keys)

    def _in_hand(self, key: int) -> bool:
        return self.desk.current == key

    def row(self) -> ClaimRow | None:
        """The claim in hand."""
        current = self.desk.current
        rows = self.desk.services.listing.rows([current]) if current is not None else []
        return rows[0] if rows else None

    def claims(self) -> list[ClaimRow]:
        """The claims of the dossier without suggestions, in the order of the texts."""
        rows = []
        for source in sources(self.window):
            keys = [mark.key for mark in self.desk.services.listing.marks(source.id)]
            rows += [one for one in self.desk.services.listing.rows(keys) if one.standing is Standing.CLAIM]
        return rows

    def everything(self, words: str, true: Callable[[], Any]) -> Any:
        """Choose a command or source by a few letters."""
        self.hands.key("ctrl+k")
        self.hands.type(words)
        return self.step("palette: chosen -> shown", true, "Return")

    # --- the morning: texts and claims

    def import_texts(self) -> None:
        """Choose both files in the dialog, correct their dates, import."""
        hands, window = self.hands, self.window
        self.step("import: file dialog", lambda: window.findChildren(QFileDialog), "ctrl+o")
        hands.until(lambda: isinstance(QApplication.activeWindow(), QFileDialog), "the dialog in hand")
        hands.type(" ".join(f'"{path}"' for path, _ in self.texts))
        opened = self.step("import: sheet", lambda: sheet(window, ImportSheet), "Return")
        dates = dict(self.texts)
        for number in range(len(self.texts)):
            if number:
                while not hands.ask(opened.list.hasFocus):
                    hands.key("shift+Tab")
                hands.key("Down")
                hands.until(partial(self._at, opened, number), "the next text")
            name = opened._arrivals[number].name
            hands.key("alt+p", "ctrl+a")
            date = next(date for path, date in dates.items() if path.name == name)
            hands.type(date)
            hands.until(partial(self._dated, opened, date), "the date")
        self.step("import: both stored", lambda: len(sources(window)) == len(self.texts), "Return")
        hands.until(lambda: not window.jobs.running, "quiet")

    def _dated(self, opened: ImportSheet, date: str) -> bool:
        return opened.form.published.text() == date

    def _at(self, opened: ImportSheet, number: int) -> bool:
        return opened.list.currentRow() == number

    def _signed(self, key: int) -> str:
        return self.desk.services.listing.rows([key])[0].signed_by

    def open_source(self, at: int) -> None:
        """Go to a source by the palette."""
        source = self.hands.ask(lambda: sources(self.window)[at])
        desk: Any = self.desk
        if self.hands.ask(lambda: desk.source.id) != source.id:
            self.everything(source.title[:30], lambda: desk.source.id == source.id)
            self.hands.until(lambda: not self.window.jobs.running, "quiet")

    def accept(self) -> None:
        """Take up every suggestion of the open source, Enter for each."""
        self.hands.key("F7", "Home")
        for _ in range(200):
            row = self.hands.ask(self.row)
            if row is None:
                return
            if row.standing is Standing.SUGGESTION:
                self.saved("claim: suggestion accepted (Enter)", "Return")
            else:
                self.hands.key("j")
                if self.hands.ask(partial(self._in_hand, row.key)):
                    return

    def own_claims(self, wanted: int) -> None:
        """Make claims of words found in the open text."""
        pane = self.window.reading.pane
        text = self.hands.ask(pane.text)
        for words in phrases(text):
            if len(self.hands.ask(self.claims)) >= wanted:
                return
            self.select(words)
            self.saved("claim: own, from words (Enter)", "Return")

    def select(self, words: str) -> None:
        """Find words of the text; Escape leaves them selected."""
        pane = self.window.reading.pane
        start = self.hands.ask(pane.text).index(words)
        self.hands.key("F6", "ctrl+f", "ctrl+a")
        self.hands.type(words)
        self.step(
            "words: found -> selected (Esc)",
            lambda: pane.selected_passage() == (start, start + len(words)) and pane.hasFocus(),
            "Escape",
        )

    def mark(self) -> None:
        """Mark every claim; the window goes on to the next by itself."""
        total = len(self.hands.ask(self.claims))
        self.step("view: whole dossier", lambda: self.desk.whole_dossier, "ctrl+d")
        self.hands.key("F7", "Home")
        self.hands.until(lambda: self.desk.current is not None, "a claim in hand")
        for number in range(total):
            key = MARKS[number % len(MARKS)]
            if not number:
                self.hands.key(key)
                self.hands.until(lambda: sheet(self.window, AskSheet), "who checks")
                self.hands.key("ctrl+a")
                self.hands.type(FIRST)
                self.saved("mark: first, with the name", "Return")
            elif key == "u":  # unverified it stays; nothing is written where nothing changes
                self.hands.key("u")
            else:
                self.saved("mark: C or D", key)

    # --- noon: evidence and stances

    def evidence(self) -> None:
        """Keep pieces of every form, then let some serve other claims."""
        self.hands.key("F7", "Home")
        checked = [row for row in self.hands.ask(self.claims) if row.verdict.value != "unverified"]
        for number in range(EVIDENCE + SHARED):
            self.go(checked[number % len(checked)])
            form = FORMS[number % len(FORMS)] if number < EVIDENCE else "existing"
            opened = self.step(
                "evidence: sheet (E)",
                lambda: (found := sheet(self.window, AddSheet)) and found.tabs.hasFocus() and found,
                "e",
            )
            getattr(self, f"_{form}")(number, opened)
            self.hands.until(lambda: sheet(self.window, AddSheet) is None, "the sheet going up")
            if not self.hands.ask(self.window.claims.table.hasFocus):
                print(f"AWKWARD: keyboard not in the table after {form}", flush=True)
                self.hands.key("F7")

    def _passage(self, number: int, _opened: AddSheet) -> None:
        pane = self.window.reading.pane
        evidence = self.window.evidence
        self.step(
            "evidence: picking begins",
            lambda: evidence.line is not None and pane.hasFocus(),
            "alt+1",
            "Return",
        )
        self.select(list(phrases(self.hands.ask(pane.text)))[number // 4])
        self.step("evidence: words taken -> sheet back", lambda: sheet(self.window, AddSheet), "Return")
        self.saved("evidence: passage kept", "Return")

    def _address(self, number: int, opened: AddSheet) -> None:
        self.hands.key("alt+2", "ctrl+a")
        self.hands.type(f"https://example.org/{number}")
        if self.hands.ask(opened.address.fetch.isChecked):
            print("said once: keep addresses without fetching (Alt+G)", flush=True)
            self.hands.key("alt+g")
        self.saved("evidence: address kept", "Return")

    def _file(self, number: int, _opened: AddSheet) -> None:
        path = self.folder / f"note-{number}.txt"
        path.write_text(f"What was found, number {number}.\n", encoding="utf-8")
        self.hands.key("alt+3", "ctrl+a")
        self.hands.type(str(path))
        self.saved("evidence: file kept", "Return")

    def _contact(self, number: int, _opened: AddSheet) -> None:
        self.hands.key("alt+4", "ctrl+a")
        self.hands.type(f"Desk {number}\tphone")
        self.saved("evidence: contact kept", "Return")

    def _existing(self, number: int, _opened: AddSheet) -> None:
        self.hands.key("alt+5")
        self.hands.type(f"Desk {4 * (number - EVIDENCE) + 3}")
        self.saved("evidence: existing serves another claim", "Return")

    def go(self, row: ClaimRow) -> None:
        """Step to a claim of the table by J and K, as far as it is."""
        shown: Any = self.desk.shown
        to, at = self.hands.ask(lambda: (shown.row_of(row.key), shown.row_of(self.desk.current)))
        if to != at:
            self.step("claim: next (J)", lambda: self.desk.current == row.key,
                      *["j" if to > at else "k"] * abs(to - at))  # fmt: skip

    def stances(self) -> None:
        """Note what parties did, each under a claim of its own."""
        rows = self.hands.ask(self.claims)
        self.hands.key("F7")
        for number in range(STANCES):
            self.go(rows[number])
            opened = self.step(
                "stance: sheet (S)",
                lambda: (found := sheet(self.window, StatementSheet)) and found.isVisible() and found,
                "s",
            )
            self.hands.until(opened.party.hasFocus, "the party's field")
            self.hands.key("ctrl+a")
            self.hands.type(f"Office {number % 3}\t{'d' if number % 2 else 'c'}")
            self.saved("stance: kept", "Return")
            if not self.hands.ask(self.window.claims.table.hasFocus):
                print("AWKWARD: keyboard not in the table after a stance", flush=True)
                self.hands.key("F7")

    # --- the afternoon: the second reader

    def sign(self) -> None:
        """Become somebody else, and sign off."""
        self.everything("reviewer", lambda: sheet(self.window, AskSheet))
        self.hands.key("ctrl+a")
        self.hands.type(SECOND)
        self.step("reviewer: changed", lambda: self.desk.services.reviewer == SECOND, "Return")
        self.hands.key("F7", "Home")
        for _ in range(SIGNED):
            row = self.hands.ask(self.row)
            self.saved("sign-off (Ctrl+Enter)", "ctrl+Return")
            signed = self.hands.ask(partial(self._signed, row.key))
            assert signed == SECOND, row

    def undo_and_redo(self) -> None:
        """Take changes back and make them again: as before."""
        before = self.hands.ask(lambda: state(self.desk.services))
        for _ in range(UNDONE):
            self.saved("undo", "ctrl+z")
        assert self.hands.ask(lambda: state(self.desk.services)) != before
        for _ in range(UNDONE):
            self.saved("redo", "ctrl+shift+z")
        assert self.hands.ask(lambda: state(self.desk.services)) == before

    def work(self) -> None:
        """The whole day."""
        self.hands.until(self.window.isVisible, "itself")
        self.hands._x("windowfocus", "--sync", self.hands.ask(lambda: int(self.window.winId())))
        for task in self._tasks():
            began = time.monotonic()
            task()
            print(f"{task.__name__}: {time.monotonic() - began:.0f} s", flush=True)
        for kind, times in sorted(self.times.items()):
            print(f"{len(times):4} x {kind}: median {median(times):.0f} ms, worst {max(times):.0f} ms")
        kept = self.hands.ask(lambda: state(self.desk.services))
        (self.folder / "state.json").write_text(json.dumps(kept), encoding="utf-8")
        print("done", flush=True)

    def _tasks(self) -> Iterator[Callable[[], None]]:
        yield self.import_texts
        for at in range(len(self.texts)):
            self.open_source(at)
            yield self.accept
        share = CLAIMS - len(self.hands.ask(self.claims))
        print(f"{CLAIMS - share} suggestions accepted, {share} own claims to make", flush=True)
        self.own_claims(CLAIMS)
        yield from (self.mark, self.evidence, self.stances, self.sign, self.undo_and_redo)


def phrases(text: str) -> Iterator[str]:
    """Runs of four words that stand once in a text and can be typed on any keyboard."""
    for line in text.split("\n"):
        words = line.split(" ")
        for at in range(0, len(words) - 3, 3):
            found = " ".join(words[at : at + 4])
            if found.isascii() and text.count(found) == 1 and text.lower().count(found.lower()) == 1:
                yield found
