"""The table on the screen: keys, mouse, editing in place, columns, and what stays where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import HARBOUR, Dossier, Window, drafts
from workbench.domain.claim import Kind, Standing
from workbench.domain.listing import Chip, Column, Order
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import AT, COLUMNS
from workbench.gui.claims.emptiness import lesson
from workbench.gui.claims.inplace import KindField, StatementField
from workbench.gui.claims.view import ClaimTableView
from workbench.gui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def cell(table: ClaimTableView, row: int, column: Column = Column.CLAIM) -> QPoint:
    return table.visualRect(table.claims.index(row, AT[column])).center()


def click(qtbot: QtBot, table: ClaimTableView, row: int, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.mouseClick(table.viewport(), LEFT, held, cell(table, row))


def fill_up(dossier: Dossier, count: int) -> list[int]:
    """Many more claims at the end of the source."""
    part = "It is the oldest line in the country."
    keys, _ = dossier.services.claims.add_all(
        dossier.harbour, drafts(HARBOUR, (part,) * count), "claim.added"
    )
    return keys


@pytest.fixture
def table(window: Window) -> ClaimTableView:
    view = window.panel.table
    view.setFocus()
    return view


def editor(table: ClaimTableView, kind: type) -> StatementField | KindField:
    [found] = [one for one in table.viewport().findChildren(kind) if one.isVisible()]
    return found


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
    row = table.claims.row_of(dossier.suggestions[0])
    assert table.claims.index(row, AT[Column.VERDICT]).data() == "suggested"
    assert table.claims.index(row, AT[Column.NUMBER]).data() == ""


def test_cells_say_what_the_claim_holds(table: ClaimTableView, dossier: Dossier) -> None:
    row = table.claims.row_of(dossier.claims[0])
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


def test_mouse_selects_one_a_range_and_single_rows(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    keys = table.claims.keys
    click(qtbot, table, 2)
    assert window.desk.selected == (keys[2],)
    click(qtbot, table, 4, Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.selected == tuple(keys[2:5])
    click(qtbot, table, 0, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.selected == (keys[0], *keys[2:5])
    click(qtbot, table, 3, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.selected == (keys[0], keys[2], keys[4])


def test_letters_never_search(table: ClaimTableView, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClicks(table, "it")
    assert table.currentIndex().row() == 0


def test_tab_leaves_the_table(table: ClaimTableView, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_a_claim_chosen_in_the_text_is_scrolled_to_without_taking_the_keyboard(
    window: Window, dossier: Dossier
) -> None:
    keys = fill_up(dossier, 200)
    window.desk.open_source(dossier.harbour)
    window.panel.filter.setFocus()
    window.desk.select_claim(keys[150], "text")
    row = window.panel.table.claims.row_of(keys[150])
    assert window.panel.table.viewport().rect().contains(cell(window.panel.table, row))
    assert window.panel.table.currentIndex().row() == row
    assert window.panel.filter.hasFocus()


def test_the_table_tells_where_a_claim_was_selected(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.claim_selected) as selected:
        click(qtbot, table, 1)
    assert selected.args == [table.claims.key_at(1), "table"]


# --- sorting, columns


def header_click(qtbot: QtBot, table: ClaimTableView, column: Column) -> None:
    header = table.columns
    section = AT[column]
    at = QPoint(header.sectionViewportPosition(section) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=at)


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


# --- editing in place


def test_double_click_edits_enter_commits_and_undo_takes_it_back(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    row = table.claims.row_of(dossier.claims[0])
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
    assert table.claims.count() == 8


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
    table.edit(table.claims.index(table.claims.row_of(dossier.claims[0]), AT[Column.KIND]))
    field = editor(table, KindField)
    field.hidePopup()
    field.setCurrentIndex(field.findData(Kind.QUOTE))
    field.activated.emit(field.currentIndex())
    assert dossier.services.listing.rows([dossier.claims[0]])[0].kind is Kind.QUOTE


# --- what stays where it is


def test_rows_that_come_in_above_do_not_move_what_is_read(
    window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    keys = fill_up(dossier, 300)
    window.desk.open_source(dossier.harbour)
    table = window.panel.table
    window.desk.select_claim(keys[200])
    at = cell(table, table.claims.row_of(keys[200])).y()
    _, change = dossier.services.claims.add(dossier.harbour, 0, 3)
    window.desk.broadcast.tell(change)
    assert cell(table, table.claims.row_of(keys[200])).y() == at
    assert window.desk.current == keys[200]
    assert table.currentIndex().row() == table.claims.row_of(keys[200])


def test_a_mark_reads_only_its_own_row_again(
    table: ClaimTableView, window: Window, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_up(dossier, 100)
    window.desk.open_source(dossier.harbour)
    QApplication.processEvents()
    asked: list[list[int]] = []
    rows, ids = dossier.services.listing.rows, dossier.services.listing.ids
    monkeypatch.setattr(
        dossier.services.listing, "rows", lambda keys: (asked.append(list(keys)), rows(keys))[1]
    )
    monkeypatch.setattr(dossier.services.listing, "ids", lambda *_: pytest.fail("listed again"))
    window.desk.select_claim(dossier.claims[0])
    asked.clear()
    window.desk.mark(Verdict.CONFIRMED)
    QApplication.processEvents()
    assert asked == [[dossier.claims[0]]]
    assert (
        table.claims.index(table.claims.row_of(dossier.claims[0]), AT[Column.VERDICT]).data() == "Confirmed"
    )
    monkeypatch.setattr(dossier.services.listing, "ids", ids)


def test_marking_under_a_chip_takes_the_row_out_and_keeps_the_order(window: Window, dossier: Dossier) -> None:
    window.desk.list_claims(chip=Chip.UNVERIFIED)
    before = list(window.panel.table.claims.keys)
    window.desk.select_claim(dossier.claims[1])
    window.desk.mark(Verdict.DENIED)
    assert list(window.panel.table.claims.keys) == [key for key in before if key != dossier.claims[1]]
    window.desk.undo()
    assert list(window.panel.table.claims.keys) == before


# --- what is seen


def test_the_verdict_is_painted_in_its_ink(
    table: ClaimTableView, window: Window, dossier: Dossier, theme: Theme
) -> None:
    window.desk.move_on = False
    for verdict in Verdict:
        window.desk.select_claim(dossier.claims[1])
        window.desk.mark(verdict)
        row = table.claims.row_of(dossier.claims[1])
        colours = _colours(table, table.visualRect(table.claims.index(row, AT[Column.VERDICT])))
        assert theme.colour(f"{verdict.value}.ink").rgb() in colours
    row = table.claims.row_of(dossier.suggestions[0])
    colours = _colours(table, table.visualRect(table.claims.index(row, AT[Column.CLAIM])))
    assert theme.colour("suggestion.ink").rgb() in colours
    assert theme.colour("ink.text").rgb() not in colours


def _colours(table: ClaimTableView, rect: QRect) -> set[int]:
    image = table.viewport().grab(rect).toImage()
    return {QColor(image.pixelColor(x, y)).rgb() for x in range(image.width()) for y in range(image.height())}


def test_selected_rows_are_painted_as_a_group(table: ClaimTableView, window: Window, theme: Theme) -> None:
    window.desk.select_claims(tuple(table.claims.keys[1:3]))
    ground = theme.colour("ground.selected").rgb()
    painted = [ground in _colours(table, QRect(0, cell(table, row).y(), 3, 2)) for row in range(4)]
    assert painted == [False, True, True, False]


def test_a_tip_tells_the_whole_text_where_it_is_cut_only(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    row = table.claims.row_of(dossier.claims[0])
    table.columns.resizeSection(AT[Column.CLAIM], 120)
    _point(qtbot, table, cell(table, row))
    assert QToolTip.text() == "The harbour board will close the east ferry line by Friday"
    _point(qtbot, table, cell(table, row, Column.VERDICT))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def _point(qtbot: QtBot, table: ClaimTableView, at: QPoint) -> None:
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)


def test_the_context_menu_opens_by_mouse_and_by_key(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    table.menu = QMenu(table)
    table.menu.addAction("Confirm")
    window.desk.next_claim()
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        QApplication.sendEvent(table.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(50, 50)))
        assert table.menu.isVisible()
        table.menu.close()


@pytest.mark.parametrize("chip", list(Chip))
def test_every_empty_list_says_why_and_what_to_do(window: Window, dossier: Dossier, chip: Chip) -> None:
    desk = window.desk
    desk.select_claims(dossier.claims + dossier.suggestions)
    desk.delete_claims()
    desk.list_claims(chip=chip)
    title, advice = lesson(desk)
    assert title
    assert advice
    window.panel.table.viewport().grab()
    desk.list_claims(words="nothing like it")
    assert "nothing like it" in lesson(desk)[0]
    desk.open_dossier(None)
    assert lesson(desk)[0] == "No dossier is open"
    window.panel.table.viewport().grab()


def test_a_selection_of_a_million_rows_is_not_listed(table: ClaimTableView, window: Window) -> None:
    flag = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.claims.index(0, 0), flag.ClearAndSelect | flag.Rows)
    table.selectAll()
    assert not isinstance(window.desk.selected_keys, tuple)
    assert window.desk.selected_count == 7


def test_no_line_edit_of_the_table_is_left_open(table: ClaimTableView) -> None:
    assert not table.viewport().findChildren(QLineEdit)
