"""The inspector: every field, what others write meanwhile, several claims, history."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Opener, Window
from workbench.domain.claim import Figure, Hop, Kind, Standing, Time
from workbench.domain.listing import ClaimDetail
from workbench.domain.verdict import Verdict
from workbench.gui.claims.inspector.field import Field
from workbench.gui.claims.inspector.form import ClaimForm
from workbench.gui.claims.inspector.rows import RowsEditor

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def form(window: Window, dossier: Dossier, qtbot: QtBot) -> ClaimForm:
    """The form with the dossier's third claim in it."""
    return open_claim(window, dossier.claims[2], qtbot)


def open_claim(window: Window, key: int, qtbot: QtBot) -> ClaimForm:
    window.desk.select_claim(key)
    form = window.panel.inspector.form
    qtbot.waitUntil(lambda: form.detail is not None and form.detail.row.key == key)
    return form


def stored(dossier: Dossier, key: int) -> ClaimDetail:
    return dossier.services.listing.detail(key)


def text(form: ClaimForm, name: str) -> QWidget:
    return form.fields[name].editor.field  # type: ignore[attr-defined]


def type_over(qtbot: QtBot, widget: QWidget, words: str) -> None:
    widget.setFocus()
    widget.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(widget, words)


def rows(form: ClaimForm, name: str) -> RowsEditor:
    editor = form.fields[name].editor
    assert isinstance(editor, RowsEditor)
    return editor


def cell(form: ClaimForm, name: str, row: int, column: str) -> QLineEdit:
    widget = rows(form, name).rows[row].cells[column]
    assert isinstance(widget, QLineEdit)
    return widget


def test_it_shows_what_is_known_of_the_claim(form: ClaimForm, window: Window) -> None:
    assert text(form, "statement").toPlainText() == "The line carries about 4,200 passengers a day."
    assert "paragraph 1 of Ferry line to close" in form.words.text()
    assert cell(form, "figures", 0, "text").text() == "about 4,200"
    assert cell(form, "figures", 0, "best").text() == "4200"
    assert form.verdicts.buttons[Verdict.UNVERIFIED].isChecked()
    assert not form.why.isVisible()


def test_nothing_selected_says_how_to_begin(window: Window) -> None:
    window.panel.inspector.show_selection()
    assert window.panel.inspector.nothing.isVisible()


def test_enter_writes_the_statement_and_gives_the_keyboard_back(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, text(form, "statement"), "The line carries 4,200 a day.")
    assert stored(dossier, dossier.claims[2]).row.statement.startswith("The line carries about")
    qtbot.keyClick(text(form, "statement"), Qt.Key.Key_Return)
    assert stored(dossier, dossier.claims[2]).row.statement == "The line carries 4,200 a day."
    assert window.panel.table.hasFocus()
    window.desk.undo()
    qtbot.waitUntil(lambda: text(form, "statement").toPlainText().startswith("The line carries about"))


def test_leaving_a_field_writes_it(form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    type_over(qtbot, text(form, "reason"), "Counted at the pier.")
    window.panel.filter.setFocus()
    assert stored(dossier, dossier.claims[2]).reason == "Counted at the pier."


def test_escape_takes_back_what_was_typed(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, text(form, "statement"), "Never meant")
    qtbot.keyClick(text(form, "statement"), Qt.Key.Key_Escape)
    assert text(form, "statement").toPlainText().startswith("The line carries about")
    assert window.desk.undo_stack.count() == 0


def test_stepping_on_writes_what_was_typed(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, text(form, "reason"), "Ask the board.")
    window.desk.next_claim()
    assert stored(dossier, dossier.claims[2]).reason == "Ask the board."


def test_marking_writes_what_was_typed_first(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, text(form, "reason"), "Counted.")
    window.desk.mark(Verdict.CONFIRMED)
    detail = stored(dossier, dossier.claims[2])
    assert (detail.reason, detail.row.verdict) == ("Counted.", Verdict.CONFIRMED)


def test_n_goes_to_the_reason_and_enter_back_to_where_one_was(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    window.panel.filter.setFocus()
    window.panel.write_reason()
    assert text(form, "reason").hasFocus()
    qtbot.keyClicks(text(form, "reason"), "Seen")
    qtbot.keyClick(text(form, "reason"), Qt.Key.Key_Return)
    assert stored(dossier, dossier.claims[2]).reason == "Seen"
    assert window.panel.filter.hasFocus()


def test_shift_enter_begins_a_line_in_the_reason(form: ClaimForm, dossier: Dossier, qtbot: QtBot) -> None:
    field = text(form, "reason")
    type_over(qtbot, field, "One")
    low = field.sizeHint().height()
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "two")
    assert field.sizeHint().height() > low
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert stored(dossier, dossier.claims[2]).reason == "One\ntwo"


def test_the_verdict_is_marked_by_its_button(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    window.desk.move_on = False
    qtbot.mouseClick(form.verdicts.buttons[Verdict.DENIED], LEFT)
    assert stored(dossier, dossier.claims[2]).row.verdict is Verdict.DENIED
    qtbot.waitUntil(lambda: "A. Reader" in form.story.text())


# --- what others write meanwhile


def dispute(form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot) -> Field:
    """Half a sentence typed here, another statement stored there."""
    type_over(qtbot, text(form, "statement"), "Mine, half")
    other = dossier.services.claims.edit(dossier.claims[2], {"statement": "Theirs, whole."})
    window.desk.broadcast.tell(other)
    field = form.fields["statement"]
    qtbot.waitUntil(field.take.isVisible)
    return field


def test_another_change_stands_beside_what_is_typed(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    field = dispute(form, window, dossier, qtbot)
    assert text(form, "statement").toPlainText() == "Mine, half"
    assert field.message.text() == "A. Reader changed it meanwhile to: Theirs, whole."
    qtbot.keyClicks(text(form, "statement"), " typed on")
    qtbot.keyClick(text(form, "statement"), Qt.Key.Key_Return)
    assert stored(dossier, dossier.claims[2]).row.statement == "Theirs, whole."
    assert text(form, "statement").toPlainText() == "Mine, half typed on"


def test_theirs_can_be_taken(form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    field = dispute(form, window, dossier, qtbot)
    qtbot.mouseClick(field.take, LEFT)
    assert text(form, "statement").toPlainText() == "Theirs, whole."
    assert not field.below.isVisible()
    assert window.desk.undo_stack.count() == 0


def test_mine_can_be_kept(form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    field = dispute(form, window, dossier, qtbot)
    qtbot.mouseClick(field.keep, LEFT)
    assert stored(dossier, dossier.claims[2]).row.statement == "Mine, half"
    qtbot.waitUntil(lambda: not field.below.isVisible())


def test_disputed_words_wait_until_the_claim_comes_back(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    dispute(form, window, dossier, qtbot)
    open_claim(window, dossier.claims[0], qtbot)
    assert text(form, "statement").toPlainText().startswith("The harbour board")
    assert any("kept" in notice for notice in window.notices)
    assert not window.panel.settle()
    open_claim(window, dossier.claims[2], qtbot)
    assert text(form, "statement").toPlainText() == "Mine, half"
    assert form.fields["statement"].take.isVisible()


def test_a_change_of_another_field_leaves_what_is_typed_alone(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, text(form, "statement"), "Mine, half")
    window.desk.broadcast.tell(dossier.services.claims.edit(dossier.claims[2], {"reason": "Theirs."}))
    qtbot.waitUntil(lambda: text(form, "reason").toPlainText() == "Theirs.")
    assert text(form, "statement").toPlainText() == "Mine, half"
    qtbot.keyClick(text(form, "statement"), Qt.Key.Key_Return)
    detail = stored(dossier, dossier.claims[2])
    assert (detail.row.statement, detail.reason) == ("Mine, half", "Theirs.")


def test_an_edit_in_the_row_that_met_anothers_is_shown_here(
    open_window: Opener, dossier: Dossier, qtbot: QtBot
) -> None:
    window = open_window(dossier.services)
    window.desk.broadcast.stop()
    window.desk.open_dossier(dossier.id)
    form = open_claim(window, dossier.claims[2], qtbot)
    dossier.services.claims.edit(dossier.claims[2], {"statement": "Theirs, whole."})
    claims = window.panel.table.claims
    assert not claims.edit(claims.row_of(dossier.claims[2]), "statement", "Mine, from the row")
    field = form.fields["statement"]
    assert field.take.isVisible()
    assert text(form, "statement").toPlainText() == "Mine, from the row"
    qtbot.mouseClick(field.keep, LEFT)
    assert stored(dossier, dossier.claims[2]).row.statement == "Mine, from the row"


# --- hops, figures, times


def test_a_hop_is_added_named_moved_and_removed(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    editor = rows(form, "attribution")
    for party in ("Two sources", "Morning Post"):
        qtbot.mouseClick(editor.add, LEFT)
        qtbot.keyClicks(editor.rows[-1].cells["party"], party)
        qtbot.keyClick(editor.rows[-1].cells["party"], Qt.Key.Key_Return)
    qtbot.keyClicks(editor.rows[0].cells["cue"], "said")
    editor.rows[0].cells["named"].click()
    window.panel.filter.setFocus()
    wanted = (Hop("Two sources", "said", named=False), Hop("Morning Post"))
    qtbot.waitUntil(lambda: stored(dossier, dossier.claims[2]).attribution == wanted)
    qtbot.waitUntil(lambda: form.chain.text() == "Two sources ← Morning Post")
    assert form.chain.isVisible()
    qtbot.mouseClick(editor.rows[1].up, LEFT)
    assert [hop.party for hop in stored(dossier, dossier.claims[2]).attribution] == [
        "Morning Post",
        "Two sources",
    ]
    qtbot.mouseClick(editor.rows[1].remove, LEFT)
    assert [hop.party for hop in stored(dossier, dossier.claims[2]).attribution] == ["Morning Post"]
    while window.desk.undo_stack.canUndo():
        window.desk.undo()
    assert stored(dossier, dossier.claims[2]).attribution == ()


def test_an_anonymous_source_is_stored_as_unnamed(form: ClaimForm, dossier: Dossier, qtbot: QtBot) -> None:
    editor = rows(form, "attribution")
    row = editor.add_row({"party": "a senior official", "named": ""})
    qtbot.keyClick(row.cells["party"], Qt.Key.Key_Return)
    assert stored(dossier, dossier.claims[2]).attribution == (Hop("a senior official", named=False),)


def test_going_from_cell_to_cell_is_not_leaving(form: ClaimForm, window: Window, qtbot: QtBot) -> None:
    first, second = cell(form, "figures", 0, "text"), cell(form, "figures", 0, "unit")
    type_over(qtbot, first, "some 4,200")
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.wait(1)
    assert window.desk.undo_stack.count() == 0
    window.panel.filter.setFocus()
    qtbot.waitUntil(lambda: window.desk.undo_stack.count() == 1)


def test_a_figure_takes_bounds_as_the_locale_writes_them(
    form: ClaimForm, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, cell(form, "figures", 0, "low"), "4000")
    type_over(qtbot, cell(form, "figures", 0, "high"), "4500.5")
    qtbot.keyClick(cell(form, "figures", 0, "high"), Qt.Key.Key_Return)
    [figure] = stored(dossier, dossier.claims[2]).figures
    assert figure == Figure("about 4,200", 4000, 4200, 4500.5, "passengers", "about", "passengers a day")


@pytest.mark.parametrize(
    ("name", "column", "typed", "told"),
    [
        ("figures", "low", "many", "“many” is not a number"),
        ("figures", "low", "5000", "must rise"),
        ("times", "value", "someday", "“someday” is not a date"),
        ("times", "value", "2024-02-30", "“2024-02-30” is not a date"),
    ],
)
def test_what_is_no_value_is_told_beside_it_and_not_written(
    form: ClaimForm,
    window: Window,
    dossier: Dossier,
    qtbot: QtBot,
    name: str,
    column: str,
    typed: str,
    told: str,
) -> None:
    if name == "times":
        rows(form, "times").add_row({"text": "soon"})
    type_over(qtbot, cell(form, name, 0, column), typed)
    qtbot.keyClick(cell(form, name, 0, column), Qt.Key.Key_Return)
    field = form.fields[name]
    assert field.message.isVisible()
    assert told in field.message.text()
    assert not field.take.isVisible()
    assert cell(form, name, 0, column).property("wrong")
    assert window.desk.undo_stack.count() == 0
    assert cell(form, name, 0, column).text() == typed
    cell(form, name, 0, column).clear()
    qtbot.keyClick(cell(form, name, 0, column), Qt.Key.Key_Return)
    assert not field.message.isVisible()
    assert not cell(form, name, 0, column).property("wrong")


def test_what_is_no_value_yet_waits_until_the_claim_comes_back(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, cell(form, "figures", 0, "low"), "many")
    open_claim(window, dossier.claims[0], qtbot)
    assert not rows(form, "figures").rows
    open_claim(window, dossier.claims[2], qtbot)
    assert cell(form, "figures", 0, "low").text() == "many"


def test_a_time_takes_its_precision_from_its_value_and_is_accepted_by_name(
    form: ClaimForm, dossier: Dossier, qtbot: QtBot
) -> None:
    editor = rows(form, "times")
    row = editor.add_row({"text": "in March"})
    type_over(qtbot, row.cells["value"], "2024-03")
    qtbot.keyClick(row.cells["value"], Qt.Key.Key_Return)
    [time] = stored(dossier, dossier.claims[2]).times
    assert time == Time("in March", "2024-03", "month")
    precision = editor.rows[0].cells["precision"]
    assert isinstance(precision, QComboBox)
    assert precision.currentText() == "month"
    editor.rows[0].cells["confirmed_by"].click()
    [time] = stored(dossier, dossier.claims[2]).times
    assert time.confirmed_by == "A. Reader"


def test_an_open_interval_is_a_value(form: ClaimForm, dossier: Dossier, qtbot: QtBot) -> None:
    row = rows(form, "times").add_row({"text": "by Friday", "value": "../2024-03-08"})
    qtbot.keyClick(row.cells["value"], Qt.Key.Key_Return)
    [time] = stored(dossier, dossier.claims[2]).times
    assert (time.value, time.precision) == ("../2024-03-08", "interval")


def test_the_kind_is_chosen(form: ClaimForm, dossier: Dossier) -> None:
    choice = form.fields["kind"].editor.field  # type: ignore[attr-defined]
    choice.setCurrentIndex(list(Kind).index(Kind.CAUSE))
    choice.activated.emit(choice.currentIndex())
    assert stored(dossier, dossier.claims[2]).row.kind is Kind.CAUSE


def test_letters_in_the_list_of_kinds_are_no_commands(form: ClaimForm, window: Window, qtbot: QtBot) -> None:
    from PySide6.QtGui import QAction

    action = QAction("Confirm", window.panel)
    action.setShortcut("C")
    window.panel.addAction(action)
    choice = form.fields["kind"].editor.field  # type: ignore[attr-defined]
    choice.setFocus()
    with qtbot.assertNotEmitted(action.triggered):
        qtbot.keyClick(choice, Qt.Key.Key_C)
    window.panel.table.setFocus()
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(window.panel.table, Qt.Key.Key_C)


def test_a_suggestion_says_why(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    form = open_claim(window, dossier.suggestions[0], qtbot)
    assert form.why.isVisible()
    assert form.why.text() == "figure; unnamed source"
    assert not any(button.isChecked() for button in form.verdicts.buttons.values())


# --- several, history


def test_several_show_what_they_have_in_common(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    window.desk.select_claims(dossier.claims)
    page = window.panel.inspector.several
    qtbot.waitUntil(page.isVisible)
    assert page.title.text() == "4 claims selected"
    assert page.verdicts.buttons[Verdict.UNVERIFIED].isChecked()
    assert page.kinds.value() is None
    page.kinds.field.setCurrentIndex(list(Kind).index(Kind.EVENT))
    page.kinds.field.activated.emit(page.kinds.field.currentIndex())
    assert {row.kind for row in dossier.services.listing.rows(dossier.claims)} == {Kind.EVENT}
    window.desk.undo()
    assert {row.kind for row in dossier.services.listing.rows(dossier.claims)} == {Kind.EVENT, Kind.NUMBER}
    qtbot.mouseClick(page.verdicts.buttons[Verdict.CONFIRMED], LEFT)
    assert {row.verdict for row in dossier.services.listing.rows(dossier.claims)} == {Verdict.CONFIRMED}


def test_a_suggestion_among_several_is_accepted_by_the_mark(window: Window, dossier: Dossier) -> None:
    window.desk.select_claims((dossier.claims[0], dossier.suggestions[0]))
    window.desk.mark(Verdict.DENIED)
    both = dossier.services.listing.rows([dossier.claims[0], dossier.suggestions[0]])
    assert {(row.standing, row.verdict) for row in both} == {(Standing.CLAIM, Verdict.DENIED)}


def test_history_says_who_did_what_when_and_why(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    inspector = window.panel.inspector
    window.desk.move_on = False
    window.desk.select_claim(dossier.claims[2])
    inspector.setCurrentWidget(inspector.history)
    dossier.services.claims.mark([dossier.claims[2]], Verdict.CONFIRMED, reason="Counted at the pier.")
    window.desk.edit_claim(dossier.claims[2], {"kind": Kind.QUOTE})
    said = inspector.history.toPlainText()
    qtbot.waitUntil(lambda: "Kind: number → quote" in inspector.history.toPlainText())
    said = inspector.history.toPlainText()
    assert "A. Reader gave a verdict" in said
    assert "Verdict: Unverified → Confirmed" in said
    assert "Reason: – → Counted at the pier." in said
    assert "because" not in said  # the reason has been told already
    assert "made this claim" in said
    assert said.index("Kind: number → quote") < said.index("Verdict: Unverified")


def test_everything_typed_can_be_written_before_the_window_closes(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, text(form, "statement"), "Typed last.")
    assert window.panel.settle()
    assert stored(dossier, dossier.claims[2]).row.statement == "Typed last."
