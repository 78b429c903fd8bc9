"""The chips and the filter above the table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window
from workbench.domain.listing import Chip, Counts
from workbench.domain.verdict import Verdict
from workbench.gui.claims.chips import ChipButton

LEFT = Qt.MouseButton.LeftButton


def counted(window: Window) -> dict[Chip, str]:
    return {chip: button.accessibleName() for chip, button in window.panel.chips.buttons.items()}


def test_chips_count_what_is_listed_from(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    chips = window.panel.chips
    qtbot.waitUntil(lambda: chips.counts == Counts(4, 4, 0, 0, 4, 0, 3))
    assert counted(window)[Chip.SUGGESTIONS] == "Suggestions: 3"
    window.desk.show_whole_dossier(True)
    qtbot.waitUntil(lambda: chips.counts.all == 6)


def test_counts_follow_each_mark(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    window.desk.select_claims(dossier.claims[:2])
    window.desk.mark(Verdict.CONFIRMED)
    qtbot.waitUntil(lambda: counted(window)[Chip.CONFIRMED] == "Confirmed: 2")
    assert counted(window)[Chip.UNVERIFIED] == "Unverified: 2"
    window.desk.undo()
    qtbot.waitUntil(lambda: counted(window)[Chip.CONFIRMED] == "Confirmed: 0")


def test_a_click_lists_by_the_chip_alone(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    buttons = window.panel.chips.buttons
    qtbot.mouseClick(buttons[Chip.SUGGESTIONS], LEFT)
    assert set(window.panel.table.claims.keys) == set(dossier.suggestions)
    assert [chip for chip, button in buttons.items() if button.isChecked()] == [Chip.SUGGESTIONS]
    qtbot.mouseClick(buttons[Chip.ALL], LEFT)
    assert window.panel.table.claims.count() == 7


def test_arrows_go_along_the_chips(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    buttons = window.panel.chips.buttons
    buttons[Chip.ALL].setFocus()
    qtbot.keyClick(buttons[Chip.ALL], Qt.Key.Key_Right)
    assert buttons[Chip.UNVERIFIED].hasFocus()
    assert buttons[Chip.UNVERIFIED].isChecked()
    assert window.desk.filter is not None
    assert window.desk.filter.chip is Chip.UNVERIFIED


def test_another_dossier_keeps_the_chip_that_is_shown(window: Window, dossier: Dossier) -> None:
    window.panel.chips.buttons[Chip.DENIED].click()
    window.desk.create_dossier("Second")
    assert window.desk.filter is not None
    assert window.desk.filter.chip is Chip.DENIED
    assert window.panel.chips.buttons[Chip.DENIED].isChecked()


@pytest.mark.parametrize("width", [260, 400, 700])
def test_chips_wrap_and_none_is_cut(window: Window, width: int, qtbot: QtBot) -> None:
    window.panel.resize(width, 700)
    qtbot.waitUntil(lambda: window.panel.width() == width)
    QApplication.processEvents()
    chips = window.panel.chips
    places = [button.geometry() for button in chips.buttons.values()]
    assert all(chips.rect().contains(place) for place in places)
    assert [place.size() for place in places] == [button.sizeHint() for button in chips.buttons.values()]
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    assert (
        chips.geometry().bottom()
        < window.panel.filter.mapTo(window.panel, window.panel.filter.rect().topLeft()).y()
    )


def test_a_chip_has_room_for_its_number(window: Window) -> None:
    button = window.panel.chips.buttons[Chip.NO_EVIDENCE]
    before = button.sizeHint().width()
    button.show_count(1_234_567)
    assert isinstance(button, ChipButton)
    assert button.sizeHint().width() > before
    assert button.accessibleName() == "No evidence: 1234567"
    button.grab()


def test_typing_filters_after_a_pause(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    window.panel.focus_filter()
    qtbot.keyClicks(window.panel.filter, "PASSENGERS")
    with qtbot.waitSignal(window.desk.listing_changed):
        pass
    assert list(window.panel.table.claims.keys) == [dossier.claims[2]]


def test_escape_clears_and_then_goes_to_the_table(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    field = window.panel.filter
    window.panel.focus_filter()
    qtbot.keyClicks(field, "line")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.hasFocus()
    assert window.panel.table.claims.count() == 7
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.panel.table.hasFocus()


@pytest.mark.parametrize("words", [".", '"', "a", "«", "%", "_", "🚢", "AND", "line NOT", "*", "(", "\\"])
def test_whatever_is_typed_is_looked_for_as_it_stands(
    window: Window, dossier: Dossier, qtbot: QtBot, words: str
) -> None:
    window.panel.filter.insert(words)
    qtbot.keyClick(window.panel.filter, Qt.Key.Key_Return)
    assert not window.failures
    assert window.panel.table.hasFocus()
    rows = dossier.services.listing.rows(list(window.panel.table.claims.keys))
    found = {row.key for row in rows if words.strip().lower() in row.statement.lower()}
    everything = dossier.services.listing.rows(dossier.claims + dossier.suggestions)
    assert found == {row.key for row in everything if words.strip().lower() in row.statement.lower()}


def test_down_goes_from_the_filter_to_the_claims(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    window.panel.focus_filter()
    qtbot.keyClicks(window.panel.filter, "oldest")
    qtbot.keyClick(window.panel.filter, Qt.Key.Key_Down)
    assert window.panel.table.hasFocus()
    assert list(window.panel.table.claims.keys) == [dossier.claims[3]]


def test_ranks_are_chosen_without_a_dialog(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    table, line = window.panel.table, window.panel.ranks
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert line.isVisible()
    assert line.rank.hasFocus()
    assert line.told.text() == "2 of 3 suggestions rank at least 50 %"
    for _ in range(2):
        qtbot.keyClick(line.rank, Qt.Key.Key_PageUp)
    assert line.told.text() == "1 of 3 suggestions rank at least 70 %"
    qtbot.keyClick(line.rank, Qt.Key.Key_Return)
    assert not line.isVisible()
    assert table.hasFocus()
    assert dossier.services.listing.counts(dossier.id, dossier.harbour).suggestions == 2
    window.desk.undo()
    assert dossier.services.listing.counts(dossier.id, dossier.harbour).suggestions == 3


def test_escape_leaves_the_ranks_and_accepts_nothing(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    window.panel.accept_by_rank()
    qtbot.keyClick(window.panel.ranks.rank, Qt.Key.Key_Escape)
    assert not window.panel.ranks.isVisible()
    assert dossier.services.listing.counts(dossier.id, dossier.harbour).suggestions == 3


def test_without_suggestions_the_ranks_say_so(window: Window, dossier: Dossier) -> None:
    window.desk.accept_above(0)
    window.panel.accept_by_rank()
    assert not window.panel.ranks.isVisible()
    assert window.notices == ["There are no suggestions here."]
