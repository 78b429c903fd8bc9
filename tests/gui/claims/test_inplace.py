"""Editing in the rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window
from tests.gui.claims.hands import LEFT, cell, click, editor, row_of
from workbench.domain.claim import Kind, Standing
from workbench.domain.listing import Column
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import AT
from workbench.gui.claims.inplace import KindField, StatementField
from workbench.gui.claims.view import ClaimTableView


def test_double_click_edits_enter_commits_and_undo_takes_it_back(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    row = row_of(table, dossier.claims[0])
    click(qtbot, table, row)
    qtbot.mouseDClick(table.viewport(), LEFT, pos=cell(table, row))
    field = editor(table, StatementField)
    qtbot.keyClicks(field, "The board closes the line, C D U.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    stored = dossier.services.listing.rows([dossier.claims[0]])[0]
    assert stored.statement == "The board closes the line, C D U."
    assert stored.verdict is Verdict.UNVERIFIED
    window.desk.undo()
    assert table.claims.index(row, AT[Column.CLAIM]).data().startswith("The harbour board will close")


def test_escape_gives_up_and_shift_enter_begins_a_line(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    window.desk.select_claim(dossier.claims[0])
    table.edit_statement()
    qtbot.keyClicks(editor(table, StatementField), "Never written")
    qtbot.keyClick(editor(table, StatementField), Qt.Key.Key_Escape)
    assert window.desk.undo_stack.count() == 0
    table.edit_statement()
    field = editor(table, StatementField)
    qtbot.keyClicks(field, "One")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "two")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dossier.services.listing.rows([dossier.claims[0]])[0].statement == "One\ntwo"


def test_what_is_typed_in_a_row_survives_what_others_write(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    window.desk.select_claim(dossier.claims[2])
    table.edit_statement()
    field = editor(table, StatementField)
    qtbot.keyClicks(field, "Half a sent")
    _, change = dossier.services.claims.add(dossier.harbour, 0, 10)
    window.desk.broadcast.tell(change)
    window.desk.broadcast.tell(dossier.services.claims.mark([dossier.claims[2]], Verdict.DENIED))
    assert editor(table, StatementField) is field
    assert field.toPlainText() == "Half a sent"
    qtbot.keyClicks(field, "ence.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dossier.services.listing.rows([dossier.claims[2]])[0].statement == "Half a sentence."
    qtbot.waitUntil(lambda: table.claims.count() == 8)


def test_what_others_wrote_meanwhile_is_contested_and_not_overwritten(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    key = dossier.claims[2]
    window.desk.select_claim(key)
    table.edit_statement()
    qtbot.keyClicks(editor(table, StatementField), "Mine.")
    window.desk.broadcast.tell(dossier.services.claims.edit(key, {"statement": "Theirs."}))
    qtbot.keyClick(editor(table, StatementField), Qt.Key.Key_Return)
    assert dossier.services.listing.rows([key])[0].statement == "Theirs."
    [contest] = window.contests
    assert contest.wanted == {"statement": "Mine."}


def test_a_field_left_as_it_was_writes_nothing_over_what_others_wrote(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    key = dossier.claims[2]
    window.desk.select_claim(key)
    table.edit_statement()
    window.desk.broadcast.tell(dossier.services.claims.edit(key, {"statement": "Theirs."}))
    qtbot.keyClick(editor(table, StatementField), Qt.Key.Key_Return)
    assert dossier.services.listing.rows([key])[0].statement == "Theirs."
    assert window.contests == []


def test_what_is_typed_in_a_row_is_written_before_the_claim_is_marked_or_the_window_closed(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    window.desk.select_claim(dossier.claims[2])
    table.edit_statement()
    qtbot.keyClicks(editor(table, StatementField), "Typed and marked.")
    window.desk.mark(Verdict.DENIED)
    stored = dossier.services.listing.rows([dossier.claims[2]])[0]
    assert (stored.statement, stored.verdict) == ("Typed and marked.", Verdict.DENIED)
    table.edit_statement()
    qtbot.keyClicks(editor(table, StatementField), "Typed last.")
    key = window.desk.current
    assert key is not None
    assert window.panel.settle()
    assert dossier.services.listing.rows([key])[0].statement == "Typed last."


def test_an_empty_statement_is_refused_with_a_message(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    window.desk.select_claim(dossier.claims[2])
    table.edit_statement()
    field = editor(table, StatementField)
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(window.failures) == 1
    assert dossier.services.listing.rows([dossier.claims[2]])[0].statement


def test_editing_a_suggestion_accepts_it_as_one_step(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    key = dossier.suggestions[0]
    window.desk.select_claim(key)
    table.edit_statement()
    qtbot.keyClicks(editor(table, StatementField), "Thirty-five sailors lose their work.")
    qtbot.keyClick(editor(table, StatementField), Qt.Key.Key_Return)
    stored = dossier.services.listing.rows([key])[0]
    assert (stored.standing, stored.statement) == (Standing.CLAIM, "Thirty-five sailors lose their work.")
    window.desk.undo()
    stored = dossier.services.listing.rows([key])[0]
    assert (stored.standing, stored.statement) == (
        Standing.SUGGESTION,
        "35 of 60 sailors would lose their work",
    )


def test_enter_in_an_unchanged_suggestion_accepts_it_but_leaving_does_not(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    first, second = dossier.suggestions[:2]
    window.desk.select_claim(first)
    table.edit_statement()
    qtbot.keyClick(editor(table, StatementField), Qt.Key.Key_Return)
    assert dossier.services.listing.rows([first])[0].standing is Standing.CLAIM
    window.desk.select_claim(second)
    table.edit_statement()
    window.panel.filter.setFocus()
    assert dossier.services.listing.rows([second])[0].standing is Standing.SUGGESTION


def test_the_kind_is_chosen_in_place(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    window.desk.select_claim(dossier.claims[0])
    table.columns.show_column(AT[Column.KIND], True)
    table.edit(table.claims.index(row_of(table, dossier.claims[0]), AT[Column.KIND]))
    field = editor(table, KindField)
    field.hidePopup()
    field.setCurrentIndex(field.findData(Kind.QUOTE))
    field.activated.emit(field.currentIndex())
    assert dossier.services.listing.rows([dossier.claims[0]])[0].kind is Kind.QUOTE
