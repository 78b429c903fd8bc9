"""Noon of a checker's day: what the verdicts rest on, and who said what."""

from __future__ import annotations

from tests.end_to_end.checker import sheet
from tests.end_to_end.watched import Watched, phrases
from workbench.gui.evidence.sheet import AddSheet
from workbench.gui.review.statement import StatementSheet

EVIDENCE, SHARED, STANCES = 40, 6, 20
FORMS = ("passage", "address", "file", "contact")


class Noon(Watched):
    """Evidence of every form, and stances, each under its claim."""

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
        adding = self.window.evidence.adding
        self.step(
            "evidence: picking begins",
            lambda: adding.line is not None and pane.hasFocus(),
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
