"""The morning of a checker's day: texts are imported, claims found, made and marked."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QFileDialog

from tests.end_to_end.checker import sheet, sources
from tests.end_to_end.watched import Watched, phrases
from workbench.domain.claim import Standing
from workbench.gui.importing.sheet import ImportSheet
from workbench.gui.sheet import AskSheet

FIRST = "Ann Checker"
MARKS = "ccdu"


class Morning(Watched):
    """From the files to a verdict on every claim."""

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

    def _in_hand(self, key: int) -> bool:
        return self.desk.current == key
