"""The command palette: found by a few letters, chosen by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.gui.finders import best, command_entries
from workbench.gui.palette import ENTRY, Entry, Palette
from workbench.gui.window import Window


def entries(*names: str) -> list[Entry]:
    return [Entry(name, "command", lambda: None) for name in names]


def opened(window: Window) -> Palette:
    window.commands["program.palette"].trigger()
    sheet = window.asking.sheet
    assert isinstance(sheet, Palette)
    return sheet


def listed(palette: Palette) -> list[str]:
    model = palette.entries
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("conf", "Mark as Confirmed"),
        ("import", "Import Files"),
        ("imp web", "Import Web Address"),
        ("mac", "Mark as Confirmed"),
        ("confrimed", "Mark as Confirmed"),
        ("PREFERENCES", "Preferences"),
    ],
)
def test_few_letters_or_a_slip_find_what_was_meant(typed: str, first: str) -> None:
    listed = entries("Undo", "Import Files", "Import Web Address", "Mark as Confirmed", "Preferences", "Redo")
    assert best(typed, listed)[0].words == first


def test_no_words_list_everything_and_nonsense_nothing() -> None:
    everything = entries("Undo", "Redo")
    assert best("", everything) == everything
    assert best("qqqqqq", everything) == []
    alike = best("harbour board", entries("About", "Harbour board minutes"))
    assert [entry.words for entry in alike] == ["Harbour board minutes"]


def test_typing_and_enter_run_a_command(stocked: Window, qtbot: QtBot) -> None:
    palette = opened(stocked)
    QTest.keyClicks(palette.field, "sideb")
    assert listed(palette)[0] == "Sidebar"
    shown = stocked.sidebar.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert stocked.sidebar.isVisible() is not shown
    assert stocked.asking.sheet is None


def test_claim_is_found_by_its_words_and_taken_in_hand(stocked: Window, qtbot: QtBot) -> None:
    palette = opened(stocked)
    QTest.keyClicks(palette.field, "two metres")
    qtbot.waitUntil(lambda: "deepened by two metres" in listed(palette))
    at = listed(palette).index("deepened by two metres")
    for _ in range(at - palette.list.currentIndex().row()):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    current = stocked.desk.current
    assert current is not None
    assert stocked.desk.services.listing.rows([current])[0].statement == "deepened by two metres"


def test_impossible_command_is_shown_with_its_reason_and_not_run(stocked: Window, qtbot: QtBot) -> None:
    found = {entry.words: entry for entry in command_entries(stocked.commands)}
    assert found["Mark as Confirmed"].why_not == "Select a claim first."
    palette = opened(stocked)
    palette._show([found["Mark as Confirmed"]])
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert stocked.asking.sheet is palette
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert stocked.asking.sheet is None


def test_keyboard_goes_back_to_where_it_was(stocked: Window, qtbot: QtBot) -> None:
    stocked.claims.table.setFocus()
    palette = opened(stocked)
    assert QApplication.focusWidget() is palette.field
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is stocked.claims.table


def test_dossiers_are_switched_by_a_few_letters(stocked: Window, qtbot: QtBot) -> None:
    stocked.desk.create_dossier("Quarry")
    stocked.commands["dossier.switch"].trigger()
    palette = stocked.asking.sheet
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "harb")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert stocked.desk.dossier is not None
    assert stocked.desk.dossier.name == "Harbour"


def test_words_of_a_text_are_found_with_what_stands_around_them_and_shown(
    stocked: Window, qtbot: QtBot
) -> None:
    services = stocked.desk.services
    other, _ = services.dossiers.create("Elsewhere")
    source, _ = services.imports.store(
        other, services.imports.read_pasted("🌉 At the Café des Amis nobody spoke.")
    )
    palette = opened(stocked)
    QTest.keyClicks(palette.field, "cafe des")
    qtbot.waitUntil(lambda: any("Café des Amis" in words for words in listed(palette)))
    at = next(row for row, words in enumerate(listed(palette)) if "Café des Amis" in words)
    entry = palette.entries.index(at).data(ENTRY)
    assert "Elsewhere" in entry.kind
    palette.list.setCurrentIndex(palette.entries.index(at))
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert stocked.desk.source is not None
    assert stocked.desk.source.id == source.id
    pane = stocked.reading.pane
    start, end = pane.selected_passage() or (0, 0)
    assert pane.text()[start:end] == "Café des"
    assert pane.hasFocus()


def test_next_key_gives_up_what_the_one_before_looked_for(stocked: Window, qtbot: QtBot) -> None:
    palette = opened(stocked)
    QTest.keyClicks(palette.field, "master")
    qtbot.waitUntil(lambda: any("harbour master" in words for words in listed(palette)))
    QTest.keyClicks(palette.field, "qqq")
    qtbot.waitUntil(lambda: not palette.latest.busy)
    assert listed(palette) == []
