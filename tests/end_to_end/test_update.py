"""A report is checked, signed off, then changed by its outlet: what becomes of its claims, in the window."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.keyboard import Keys, press
from tests.gui.shell.conftest import bench, services, settings, settle, theme, window
from workbench.domain.listing import ClaimRow
from workbench.domain.verdict import Stance, Verdict
from workbench.gui.settings import MOVE_ON, REVIEWER
from workbench.gui.versions.outcome import OutcomeSheet
from workbench.gui.versions.sheet import UpdateSheet
from workbench.gui.window import Window

__all__ = ["bench", "services", "settings", "settle", "theme", "window"]

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
PICTURES = os.environ.get("WORKBENCH_TEST_PICTURES")
"""A folder for pictures of the window, to be looked at by a person."""

OURS = (
    "Council to halve the winter crews",
    "Asked on Tuesday whether all but 3,000 road workers would go by spring, the press secretary, "
    "Ilse Brandt, answered with a short “No”. ⛄",
    "The council decided to keep 3,000 road workers this winter, according to The Tidings, which cites "
    "several people in the town hall. The mayor has not spoken.",
    "In her campaign Ada Moor promised to clear every lane before seven in the morning.",
    "Still, the crews asked for 27,000 tonnes of salt and got a third of it.",
    "Engineers believe that the bridge road can be closed at night without harm.",
    "The depot in Skarnholm bought four ploughs in August; two of them stand idle.",
    "Snow fell on forty days last year, more than in any winter since records began.",
)


@dataclass(frozen=True)
class Report:
    """A text by its paragraphs, and which of them is what: their places in the list."""

    paragraphs: tuple[str, ...]
    claimed: int
    answer: int
    negated: int
    moved: int
    deleted: int
    commas: tuple[int, int]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs) + "\n"

    @property
    def later(self) -> str:
        """The text as the outlet has it later."""
        later = [re.sub(r"\b3,000\b", "30,000", one) for one in self.paragraphs]
        later[self.negated] = later[self.negated].replace(" to ", " not to ", 1)
        for place in self.commas:
            later[place] = later[place].replace(", ", " ", 1)
        moved, gone = later[self.moved], later[self.deleted]
        later.remove(gone)
        later.remove(moved)
        later.insert(1, moved)
        return "\n\n".join(later) + "\n"

    def words(self, place: int) -> str:
        """What is claimed of a paragraph: all of it, of the report its first sentence."""
        paragraph = self.paragraphs[place]
        return re.split(r"(?<=[a-z])[.] ", paragraph)[0] if place == self.claimed else paragraph


def ours() -> Report:
    return Report(OURS, claimed=2, answer=1, negated=3, moved=6, deleted=5, commas=(4, 7))


def theirs(folder: Path) -> Report:
    """The first of the real reports, its paragraphs chosen by what they hold."""
    text = min((folder / "real").glob("*.txt")).read_text(encoding="utf-8")
    paragraphs = tuple(one for one in re.split(r"\n\s*\n", text.strip()))
    answer = next(place for place, one in enumerate(paragraphs) if re.search(r"[\"“]No\b", one))
    claimed = next(place for place, one in enumerate(paragraphs) if place > answer and "3,000" in one)
    plain = [place for place, one in enumerate(paragraphs) if place > 2 and "3,000" not in one]
    negated = next(place for place in reversed(plain) if place < claimed and " to " in paragraphs[place])
    later = [place for place in plain if place > claimed]
    commas = [place for place in later if ", " in paragraphs[place]]
    deleted, moved = [place for place in later if place not in (commas[0], commas[-1])][:2]
    return Report(paragraphs, claimed, answer, negated, moved, deleted, (commas[0], commas[-1]))


@dataclass
class Reader:
    """A person with a keyboard before the window."""

    window: Window
    folder: Path
    qtbot: QtBot

    def press(self, *keys: Keys) -> None:
        """Press keys where the keyboard is, one after the other."""
        for key in keys:
            if (
                QApplication.focusWidget() is None
            ):  # A popup went, and here no desktop gives the keyboard back.
                self.window.activateWindow()
                self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
            # As a desktop does: the list of a popup has the keyboard before the field under it.
            widget = QApplication.activePopupWidget() or QApplication.focusWidget()
            assert widget is not None
            press(widget, key)

    def select(self, words: str) -> None:
        """Select words in the text, with the keyboard in it."""
        pane = self.window.reading.pane
        start = pane.text().index(words)
        pane.setFocus()
        pane.select_passage(start, start + len(words))

    def claim(self, words: str) -> int:
        """Make a claim of words and confirm it."""
        self.select(words)
        self.press(ENTER)
        key = self.window.desk.current
        assert key is not None
        self.press("c")
        return key

    def update(self, text: str) -> OutcomeSheet:
        """Give the source a new text from a file."""
        file = self.folder / "later.txt"
        file.write_text(text, encoding="utf-8")
        self.press((Qt.Key.Key_U, CTRL))
        sheet = self.window.asking.sheet
        assert isinstance(sheet, UpdateSheet)
        sheet.field.setText(str(file))
        self.press(ENTER)
        self.qtbot.waitUntil(lambda: isinstance(self.window.asking.sheet, OutcomeSheet))
        outcome = self.window.asking.sheet
        assert isinstance(outcome, OutcomeSheet)
        return outcome

    def rows(self, keys: dict[str, int]) -> dict[str, ClaimRow]:
        """Claims by their names, as they are stored now."""
        found = self.window.desk.services.listing.rows(list(keys.values()))
        return dict(zip(keys, found, strict=True))

    def picture(self, name: str) -> None:
        if PICTURES:
            QTest.qWait(300)  # Until the sheet has come down all the way.
            self.window.grab().save(str(Path(PICTURES) / f"{name}.png"))


@pytest.fixture
def reader(window: Window, qtbot: QtBot, tmp_path: Path) -> Reader:
    window.resize(1440, 900)
    window.settings.set(MOVE_ON, False)
    return Reader(window, tmp_path, qtbot)


def opened(reader: Reader, report: Report) -> None:
    """A dossier with the report as its source, imported from a file."""
    file = reader.folder / "report.txt"
    file.write_text(report.text, encoding="utf-8")
    services = reader.window.desk.services
    dossier_id, _ = services.dossiers.create("Winter")
    services.imports.store(dossier_id, services.imports.read_file(file))
    reader.window.memory.open_dossier(dossier_id)


def checked(reader: Reader, report: Report) -> dict[str, int]:
    """Everything is claimed and confirmed, the report also denied by its subject, proved and signed off."""
    places = {"negated": report.negated, "moved": report.moved, "deleted": report.deleted}
    places |= {"comma": report.commas[0], "other comma": report.commas[1]}
    keys = {name: reader.claim(report.words(place)) for name, place in places.items()}
    keys["report"] = reader.claim(report.words(report.claimed))
    # The answer is evidence against the report, and what its subject said of it.
    reader.select(report.words(report.answer))
    reader.press("e", (Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier), ENTER)
    reader.select(report.words(report.answer))
    reader.press("s", "Zzz, press secretary", TAB, "den", ENTER)
    reader.window.settings.set(REVIEWER, "B. Editor")
    reader.window.reading.pane.setFocus()
    reader.press((ENTER, CTRL))
    return keys


SENT_BACK = {
    "report": ("changed", "unverified", True, ""),
    "negated": ("changed", "unverified", True, ""),
    "moved": ("exact", "confirmed", False, ""),
    "deleted": ("orphaned", "confirmed", True, ""),
    "comma": ("changed", "confirmed", False, ""),
    "other comma": ("changed", "confirmed", False, ""),
}
"""What becomes of each claim: where its words are, its verdict, whether to check it again, who signed it."""


@pytest.mark.parametrize("whose", ["ours", "theirs"])
def test_a_changed_report_sends_back_what_changed_and_nothing_else(
    reader: Reader, whose: str, request: pytest.FixtureRequest, settle: Callable[[Window], None]
) -> None:
    report = ours() if whose == "ours" else theirs(request.getfixturevalue("shared"))
    opened(reader, report)
    keys = checked(reader, report)
    services, key = reader.window.desk.services, keys["report"]
    before = reader.rows(keys)
    (held,), (said,) = services.evidence.of_claim(key), services.ledger.of_claim(key)
    assert said.stance is Stance.DENIES
    assert (before["report"].verdict, before["report"].signed_by) == (Verdict.CONFIRMED, "B. Editor")
    reader.picture(f"{whose}-signed")

    outcome = reader.update(report.later)
    settle(reader.window)
    after = reader.rows(keys)
    assert {
        name: (row.anchoring, row.verdict.value, row.recheck, row.signed_by) for name, row in after.items()
    } == SENT_BACK
    claims_follow_their_words(reader, report, before, after)
    evidence_follows_its_words(reader, key)
    assert "4 changed, 1 gone" in outcome.heading.text()
    assert "2 back to unverified" in outcome.heading.text()
    assert "30,000" in "".join(piece for kind, piece in services.versions.words(key) if kind == "new")
    reader.picture(f"{whose}-outcome")

    reader.press(ENTER)
    reader.picture(f"{whose}-after")
    reader.press((Qt.Key.Key_Z, CTRL))
    settle(reader.window)
    assert {name: _kept(row) for name, row in reader.rows(keys).items()} == {
        name: _kept(row) for name, row in before.items()
    }
    assert services.evidence.of_claim(key) == [held]
    assert reader.window.reading.pane.text() == report.text
    assert services.integrity.check() == []


def claims_follow_their_words(
    reader: Reader, report: Report, before: dict[str, ClaimRow], after: dict[str, ClaimRow]
) -> None:
    text = reader.window.reading.pane.text()
    assert text == reader.window.desk.services.sources.text(before["report"].source_id).text
    assert "30,000" in text[after["report"].start : after["report"].end]
    assert " not to " in text[after["negated"].start : after["negated"].end]
    assert text[after["moved"].start : after["moved"].end] == report.paragraphs[report.moved]
    assert after["moved"].start < before["moved"].start
    drawn = {mark.key for mark in reader.window.reading.pane.marks()}
    assert drawn == {row.key for name, row in after.items() if name != "deleted"}


def evidence_follows_its_words(reader: Reader, key: int) -> None:
    span = reader.window.desk.services.evidence.of_claim(key)[0].evidence.span
    assert span is not None
    assert reader.window.reading.pane.text()[span.start : span.end] == span.exact
    assert re.search(r"[\"“]No\b", span.exact)


def _kept(row: ClaimRow) -> tuple[object, ...]:
    return row.start, row.end, row.verdict, row.recheck, row.signed_by, row.anchoring, row.evidence
