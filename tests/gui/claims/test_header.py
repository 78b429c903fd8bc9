"""Sorting, and columns that are shown, moved, fitted and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window
from tests.gui.claims.hands import LEFT, click, fill_up, header_click
from workbench.domain.listing import Column, Order
from workbench.gui.claims.columns import AT, COLUMNS
from workbench.gui.claims.view import ClaimTableView


def test_a_heading_sorts_upwards_downwards_and_not_at_all(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    in_text = list(table.claims.keys)
    header_click(qtbot, table, Column.CLAIM)
    assert window.desk.order == Order(Column.CLAIM)
    statements = [row.statement.lower() for row in window.desk.services.listing.rows(table.claims.keys)]
    assert statements == sorted(statements)
    header_click(qtbot, table, Column.CLAIM)
    assert window.desk.order == Order(Column.CLAIM, descending=True)
    header_click(qtbot, table, Column.CLAIM)
    assert window.desk.order == Order()
    assert list(table.claims.keys) == in_text


def test_sorting_keeps_the_selection_and_the_claim_in_hand(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    click(qtbot, table, 1)
    click(qtbot, table, 3, Qt.KeyboardModifier.ControlModifier)
    before, current = set(window.desk.selected), window.desk.current
    header_click(qtbot, table, Column.CLAIM)
    assert set(window.desk.selected) == before
    assert window.desk.current == current
    rows = {index.row() for index in table.selectionModel().selectedRows()}
    assert {table.claims.key_at(row) for row in rows} == before


def test_another_order_is_shown_from_its_top_where_no_claim_is_in_hand(
    window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    keys, table = fill_up(dossier, 300), window.panel.table
    window.desk.open_source(dossier.harbour)
    for column in (Column.FIGURE, Column.CLAIM):
        table.verticalScrollBar().setValue(120)
        header_click(qtbot, table, column)
        assert table.rowAt(0) == 0
    # With one in hand it is that one that stays in view.
    window.desk.select_claim(keys[200])
    header_click(qtbot, table, Column.FIGURE)
    row = table.claims.row_of(keys[200])
    assert row is not None
    assert table.rowAt(0) <= row <= table.rowAt(table.viewport().height() - 1)


def test_columns_are_hidden_moved_and_restored(table: ClaimTableView, window: Window) -> None:
    header = table.columns
    menu = header.menu()
    {action.text(): action for action in menu.actions()}["Via"].trigger()
    shown = header.isSectionHidden(AT[Column.VIA])
    header.moveSection(0, 2)
    header.resizeSection(AT[Column.CLAIM], 321)
    header.setSortIndicator(AT[Column.FIGURE], Qt.SortOrder.DescendingOrder)
    kept = window.panel.keep_state()
    header.start()
    assert window.desk.order == Order()
    assert window.panel.restore_state(kept)
    assert header.isSectionHidden(AT[Column.VIA]) == shown
    assert header.visualIndex(0) == 2
    assert header.sectionSize(AT[Column.CLAIM]) == 321
    assert window.desk.order == Order(Column.FIGURE, descending=True)


def test_columns_that_nobody_arranged_fit_the_room_of_the_next_start(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    table.columns.setSortIndicator(AT[Column.FIGURE], Qt.SortOrder.AscendingOrder)
    window.panel.resize(1400, 700)
    qtbot.waitUntil(lambda: table.columns.hiddenSectionCount() == 0)
    kept = window.panel.keep_state()
    window.panel.resize(500, 700)
    qtbot.waitUntil(lambda: table.columns.hiddenSectionCount() > 0)
    table.columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert window.panel.restore_state(kept)
    assert table.columns.length() <= table.viewport().width()
    assert not table.columns.isSectionHidden(AT[Column.VERDICT])
    assert window.desk.order == Order(Column.FIGURE)


def test_a_column_moved_by_hand_stays_where_it_was_put(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    header = table.columns
    from_, to = (header.sectionViewportPosition(AT[column]) + 10 for column in (Column.VERDICT, Column.CLAIM))
    middle = header.height() // 2
    qtbot.mouseMove(header.viewport(), QPoint(from_, middle))
    qtbot.mousePress(header.viewport(), LEFT, pos=QPoint(from_, middle))
    for x in range(from_, to, -20):
        qtbot.mouseMove(header.viewport(), QPoint(x, middle))
    qtbot.mouseRelease(header.viewport(), LEFT, pos=QPoint(to, middle))
    assert header.visualIndex(AT[Column.VERDICT]) < header.visualIndex(AT[Column.CLAIM])
    kept = window.panel.keep_state()
    header.start()
    assert window.panel.restore_state(kept)
    assert header.visualIndex(AT[Column.VERDICT]) < header.visualIndex(AT[Column.CLAIM])


@pytest.mark.parametrize("kept", [b"", b"nonsense", b"\x00" * 40, b"\xff" * 400])
def test_a_damaged_state_is_refused_and_changes_nothing(window: Window, kept: bytes) -> None:
    before = window.panel.keep_state()
    assert not window.panel.restore_state(QByteArray(kept))
    assert window.panel.keep_state() == before


def test_the_last_column_cannot_be_hidden(table: ClaimTableView) -> None:
    header = table.columns
    for section in range(1, header.count()):
        header.show_column(section, False)
    header.show_column(0, True)
    checked = [action for action in header.menu().actions() if action.isChecked()]
    assert [action.isEnabled() for action in checked] == [False]


@pytest.mark.parametrize("width", [300, 420, 620, 900, 1400])
def test_columns_fit_the_room_until_they_are_arranged(window: Window, width: int, qtbot: QtBot) -> None:
    table = window.panel.table
    window.panel.resize(width, 700)
    qtbot.waitUntil(lambda: window.panel.width() == width)
    header = table.columns
    shown = [spec.column for spec in COLUMNS if not header.isSectionHidden(AT[spec.column])]
    assert Column.CLAIM in shown
    if width >= 420:
        assert Column.VERDICT in shown
        assert header.length() <= table.viewport().width()
    assert (len(shown) == len(COLUMNS)) == (width == 1400)
