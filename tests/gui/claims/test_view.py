"""The table on the screen: what is listed, keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window
from tests.gui.claims.hands import cell, click, fill_up, row_of
from tests.gui.keyboard import focused
from workbench.domain.listing import Chip, Column, Order
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import AT, COLUMNS
from workbench.gui.claims.view import ClaimTableView


def test_the_model_is_sound_while_claims_come_and_go(window: Window, dossier: Dossier) -> None:
    tester = QAbstractItemModelTester(window.panel.table.claims)
    tester.setUseFetchMore(False)
    desk = window.desk
    desk.select_claim(dossier.claims[1])
    desk.mark(Verdict.CONFIRMED)
    desk.list_claims(chip=Chip.UNVERIFIED)
    desk.mark(Verdict.DENIED)
    desk.list_claims(order=Order(Column.CLAIM, descending=True))
    desk.undo()
    desk.list_claims(chip=Chip.ALL, words="line")
    desk.list_claims(words="")
    desk.delete_claims()
    desk.undo()


def test_suggestions_stand_among_the_claims_in_the_order_of_the_text(
    table: ClaimTableView, dossier: Dossier
) -> None:
    listed = list(table.claims.keys)
    assert sorted(listed) == sorted(dossier.claims + dossier.suggestions)
    rows = dossier.services.listing.rows(listed)
    assert [row.start for row in rows] == sorted(row.start for row in rows)
    row = row_of(table, dossier.suggestions[0])
    assert table.claims.index(row, AT[Column.VERDICT]).data() == "suggested"
    assert table.claims.index(row, AT[Column.NUMBER]).data() == ""


def test_cells_say_what_the_claim_holds(table: ClaimTableView, dossier: Dossier) -> None:
    row = row_of(table, dossier.claims[0])
    said = {spec.column: table.claims.index(row, AT[spec.column]).data() for spec in COLUMNS}
    assert said[Column.SAID_BY] == "the harbour board"
    assert said[Column.VIA] == "Morning Post"
    assert said[Column.WHEN] == "2024-03-08"
    assert said[Column.VERDICT] == "Unverified"
    assert said[Column.EVIDENCE] == "–"


def test_j_and_k_step_through_the_claims(table: ClaimTableView, window: Window, qtbot: QtBot) -> None:
    for key, row in ((Qt.Key.Key_J, 0), (Qt.Key.Key_J, 1), (Qt.Key.Key_J, 2), (Qt.Key.Key_K, 1)):
        qtbot.keyClick(table, key)
        assert window.desk.current == table.claims.key_at(row)
        assert table.currentIndex().row() == row
    assert window.desk.selected == (table.claims.key_at(1),)


def test_arrows_home_and_end_move_the_claim_in_hand(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    for key, row in (
        (Qt.Key.Key_End, 6),
        (Qt.Key.Key_Up, 5),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 6),
        (Qt.Key.Key_PageUp, 0),
    ):
        qtbot.keyClick(table, key)
        assert window.desk.current == table.claims.key_at(row)


def test_shift_extends_and_ctrl_a_takes_all(table: ClaimTableView, window: Window, qtbot: QtBot) -> None:
    keys = tuple(table.claims.keys)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.selected == keys[:3]
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.selected_count == len(keys)
    assert window.desk.selected == keys


@pytest.mark.parametrize(("end", "row"), [(Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 6)])
def test_home_and_end_leave_one_claim_selected_where_all_were(
    table: ClaimTableView, window: Window, qtbot: QtBot, end: Qt.Key, row: int
) -> None:
    qtbot.keyClick(table, end)
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.selected_count == 7
    qtbot.keyClick(table, end)
    assert list(window.desk.selected) == [table.claims.key_at(row)]


def test_mouse_selects_one_a_range_and_single_rows(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    keys = table.claims.keys
    click(qtbot, table, 2)
    assert list(window.desk.selected) == [keys[2]]
    click(qtbot, table, 4, Qt.KeyboardModifier.ShiftModifier)
    assert list(window.desk.selected) == list(keys[2:5])
    click(qtbot, table, 0, Qt.KeyboardModifier.ControlModifier)
    assert list(window.desk.selected) == [keys[0], *keys[2:5]]
    click(qtbot, table, 3, Qt.KeyboardModifier.ControlModifier)
    assert list(window.desk.selected) == [keys[0], keys[2], keys[4]]


def test_letters_never_search(table: ClaimTableView, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClicks(table, "it")
    assert table.currentIndex().row() == 0


def test_tab_leaves_the_table(table: ClaimTableView, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_tab_goes_from_chips_to_filter_to_table_to_the_claims_fields(window: Window, qtbot: QtBot) -> None:
    panel = window.panel
    window.desk.next_claim()
    panel.inspector.show_selection()
    panel.chips.buttons[Chip.ALL].setFocus()
    reached = []
    for _ in range(8):
        reached.append(focused())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    stations = [panel.filter, panel.columns_button, panel.table]
    assert [widget for widget in reached if widget in stations] == stations
    assert panel.inspector.isAncestorOf(reached[reached.index(panel.table) + 1])


def test_a_claim_chosen_in_the_text_is_scrolled_to_without_taking_the_keyboard(
    window: Window, dossier: Dossier
) -> None:
    keys = fill_up(dossier, 200)
    window.desk.open_source(dossier.harbour)
    window.panel.filter.setFocus()
    window.desk.select_claim(keys[150], "text")
    row = row_of(window.panel.table, keys[150])
    assert window.panel.table.viewport().rect().contains(cell(window.panel.table, row))
    assert window.panel.table.currentIndex().row() == row
    assert window.panel.filter.hasFocus()


def test_the_table_tells_where_a_claim_was_selected(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.claim_selected) as selected:
        click(qtbot, table, 1)
    assert selected.args == [table.claims.key_at(1), "table"]
