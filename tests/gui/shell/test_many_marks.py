"""A text with thousands of claims: its words are there at once, its marks a moment later."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.gui import reading
from workbench.gui.window import Window


@pytest.fixture
def busy(stocked: Window, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window in which three marks are many, with a second source open."""
    monkeypatch.setattr(reading, "SLOW", 2)
    dossier = stocked.desk.dossier
    assert dossier is not None
    services = stocked.desk.services
    other, _ = services.imports.store(dossier.id, services.imports.read_pasted("Another text.\n" * 80))
    stocked.desk.open_source(other.id)
    return stocked


def first_source(window: Window) -> object:
    assert window.desk.dossier is not None
    return window.desk.services.sources.list(window.desk.dossier.id)[0].id


def test_marks_follow_the_text(busy: Window, qtbot: QtBot) -> None:
    busy.desk.open_source(first_source(busy))  # type: ignore[arg-type]
    assert busy.reading.pane.text().startswith("Harbour to be deepened")
    qtbot.waitUntil(lambda: len(busy.reading.pane.marks()) == 3)


def test_claim_that_was_gone_to_is_shown_once_its_words_are_known(busy: Window, qtbot: QtBot) -> None:
    busy.desk.show_whole_dossier(True)
    shown = busy.desk.shown
    assert shown is not None
    qtbot.waitUntil(lambda: shown.count() == 3)
    busy.desk.select_claim(shown.key_at(2))
    qtbot.waitUntil(lambda: busy.reading.pane.current_mark() is not None)
    mark = busy.reading.pane.current_mark()
    assert mark is not None
    assert mark.key == shown.key_at(2)


def test_verdict_given_before_the_marks_came_is_shown_with_them(busy: Window, qtbot: QtBot) -> None:
    busy.desk.open_source(first_source(busy))  # type: ignore[arg-type]
    shown = busy.desk.shown
    assert shown is not None
    qtbot.waitUntil(lambda: shown.count() == 3)
    busy.desk.select_claim(shown.key_at(0))
    busy.commands["claim.deny"].trigger()
    qtbot.waitUntil(lambda: [mark.verdict.value for mark in busy.reading.pane.marks()].count("denied") == 1)


def test_marks_of_a_text_that_was_left_do_not_come(busy: Window, qtbot: QtBot) -> None:
    assert busy.desk.source is not None
    other = busy.desk.source.id
    busy.desk.open_source(first_source(busy))  # type: ignore[arg-type]
    busy.desk.open_source(other)
    for _ in range(20):
        QApplication.processEvents()
    assert not busy.reading.pane.marks()
