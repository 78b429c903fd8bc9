"""What stays where it is while claims come, go and change."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window
from tests.gui.claims.hands import cell, click, fill_up, row_of, text
from workbench.domain.listing import Chip, ClaimRow, Column, Order
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import AT
from workbench.gui.claims.view import ClaimTableView


def test_rows_that_come_in_above_do_not_move_what_is_read(
    window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    keys = fill_up(dossier, 300)
    window.desk.open_source(dossier.harbour)
    table = window.panel.table
    window.desk.select_claim(keys[200])
    at = cell(table, row_of(table, keys[200])).y()
    _, change = dossier.services.claims.add(dossier.harbour, 0, 3)
    window.desk.broadcast.tell(change)
    assert cell(table, row_of(table, keys[200])).y() == at
    assert window.desk.current == keys[200]
    assert table.currentIndex().row() == row_of(table, keys[200])


def test_a_mark_reads_no_row_again_of_which_it_tells_everything(
    table: ClaimTableView, window: Window, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_up(dossier, 100)
    window.desk.open_source(dossier.harbour)
    QApplication.processEvents()
    asked: list[list[int]] = []
    rows, ids = dossier.services.listing.rows, dossier.services.listing.ids

    def reading(keys: Sequence[int]) -> list[ClaimRow]:
        asked.append(list(keys))
        return rows(keys)

    monkeypatch.setattr(dossier.services.listing, "rows", reading)
    monkeypatch.setattr(dossier.services.listing, "ids", lambda *_: pytest.fail("listed again"))
    window.desk.select_claim(dossier.claims[0])
    asked.clear()
    window.desk.mark(Verdict.CONFIRMED)
    QApplication.processEvents()
    assert all(len(keys) == 1 for keys in asked), "more than single rows are read"
    assert [dossier.claims[0]] not in asked, "the mark itself tells what its row holds now"
    assert table.claims.index(row_of(table, dossier.claims[0]), AT[Column.VERDICT]).data() == "Confirmed"
    monkeypatch.setattr(dossier.services.listing, "ids", ids)


def test_marking_under_a_chip_takes_the_row_out_and_keeps_the_order(window: Window, dossier: Dossier) -> None:
    window.desk.list_claims(chip=Chip.UNVERIFIED)
    before = list(window.panel.table.claims.keys)
    window.desk.select_claim(dossier.claims[1])
    window.desk.mark(Verdict.DENIED)
    assert list(window.panel.table.claims.keys) == [key for key in before if key != dossier.claims[1]]
    window.desk.undo()
    assert list(window.panel.table.claims.keys) == before


def test_a_click_while_typing_selects_the_row_clicked_even_if_the_rows_move(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    window.desk.list_claims(order=Order(Column.CLAIM))
    first, last = table.claims.key_at(0), table.claims.key_at(table.claims.count() - 1)
    window.desk.select_claim(first)
    window.panel.inspector.show_selection()
    field = text(window.panel.inspector.form, "statement")
    field.setFocus()
    field.setPlainText("“zzz” goes to the end")
    click(qtbot, table, table.claims.count() - 1)
    assert table.claims.key_at(table.claims.count() - 1) == first
    assert window.desk.selected == (last,)
    assert [table.claims.key_at(index.row()) for index in table.selectionModel().selectedRows()] == [last]


def test_a_claim_whose_mark_moves_is_listed_where_it_stands_now(
    table: ClaimTableView, window: Window, dossier: Dossier
) -> None:
    window.desk.list_claims(order=Order(Column.VERDICT))
    window.desk.move_claim(dossier.claims[3], 0, 3)
    wanted = window.desk.filter
    assert wanted is not None
    assert list(table.claims.keys) == list(dossier.services.listing.ids(wanted, window.desk.order))
