"""Hops, figures, times and kinds, as they are typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window, open_claim
from tests.gui.claims.hands import LEFT, form_cell, rows, stored, text, type_over
from workbench.domain.claim import Figure, Hop, Kind, Time
from workbench.gui.claims.inspector.form import ClaimForm
from workbench.gui.claims.inspector.record import Cell, RecordRow, RowForm
from workbench.gui.theme import Theme


def test_a_hop_is_added_named_moved_and_removed(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    editor = rows(form, "attribution")
    for party in ("Two sources", "Morning Post"):
        qtbot.mouseClick(editor.add, LEFT)
        qtbot.keyClicks(editor.rows[-1].cells["party"], party)
        qtbot.keyClick(editor.rows[-1].cells["party"], Qt.Key.Key_Return)
    qtbot.keyClicks(editor.rows[0].cells["cue"], "said")
    named = editor.rows[0].cells["named"]
    assert isinstance(named, QCheckBox)
    named.click()
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
    first, second = form_cell(form, "figures", 0, "text"), form_cell(form, "figures", 0, "unit")
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
    type_over(qtbot, form_cell(form, "figures", 0, "low"), "4000")
    type_over(qtbot, form_cell(form, "figures", 0, "high"), "4500.5")
    qtbot.keyClick(form_cell(form, "figures", 0, "high"), Qt.Key.Key_Return)
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
    type_over(qtbot, form_cell(form, name, 0, column), typed)
    qtbot.keyClick(form_cell(form, name, 0, column), Qt.Key.Key_Return)
    field = form.fields[name]
    assert field.below.message.isVisible()
    assert told in field.below.message.text()
    assert not field.below.take.isVisible()
    assert form_cell(form, name, 0, column).property("wrong")
    assert window.desk.undo_stack.count() == 0
    assert form_cell(form, name, 0, column).text() == typed
    form_cell(form, name, 0, column).clear()
    qtbot.keyClick(form_cell(form, name, 0, column), Qt.Key.Key_Return)
    assert not field.below.message.isVisible()
    assert not form_cell(form, name, 0, column).property("wrong")


def test_what_is_no_value_yet_waits_until_the_claim_comes_back(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, form_cell(form, "figures", 0, "low"), "many")
    open_claim(window, dossier.claims[0], qtbot)
    assert not rows(form, "figures").rows
    open_claim(window, dossier.claims[2], qtbot)
    assert form_cell(form, "figures", 0, "low").text() == "many"


def test_a_choice_is_told_in_words_and_kept_as_its_value(theme: Theme, qtbot: QtBot) -> None:
    cell = Cell("precision", "precision", choices=(("", ""), ("day", "Tag"), ("month", "Monat")))
    form = RowForm("", ((cell,),), ((cell,),), "precision", lambda _: {}, lambda *_: None, "")
    home = QWidget()
    qtbot.addWidget(home)
    row = RecordRow(form, None, theme, home)
    shown = row.cells["precision"]
    assert isinstance(shown, QComboBox)
    for value, word in (("day", "Tag"), ("", ""), ("era", "era"), ("month", "Monat")):
        row.show_words({"precision": value})
        assert shown.currentText() == word
        assert row.words() == {"precision": value}


def test_a_time_takes_its_precision_from_its_value_and_is_accepted_by_who_writes_it(
    form: ClaimForm, dossier: Dossier, qtbot: QtBot
) -> None:
    editor = rows(form, "times")
    row = editor.add_row({"text": "in March"})
    value = row.cells["value"]
    assert isinstance(value, QLineEdit)
    type_over(qtbot, value, "2024-03")
    qtbot.keyClick(value, Qt.Key.Key_Return)
    [time] = stored(dossier, dossier.claims[2]).times
    assert time == Time("in March", "2024-03", "month", confirmed_by="A. Reader")
    precision, accepted = (editor.rows[0].cells[name] for name in ("precision", "confirmed_by"))
    assert isinstance(precision, QComboBox)
    assert isinstance(accepted, QCheckBox)
    assert precision.currentText() == "month"
    qtbot.waitUntil(accepted.isChecked)
    accepted.click()
    assert stored(dossier, dossier.claims[2]).times[0].confirmed_by == ""
    accepted.click()
    assert stored(dossier, dossier.claims[2]).times[0].confirmed_by == "A. Reader"


def test_an_open_interval_is_a_value(form: ClaimForm, dossier: Dossier, qtbot: QtBot) -> None:
    row = rows(form, "times").add_row({"text": "by Friday", "value": "../2024-03-08"})
    qtbot.keyClick(row.cells["value"], Qt.Key.Key_Return)
    [time] = stored(dossier, dossier.claims[2]).times
    assert (time.value, time.precision) == ("../2024-03-08", "interval")


def test_the_kind_is_chosen(form: ClaimForm, dossier: Dossier) -> None:
    choice = text(form, "kind")
    choice.setCurrentIndex(list(Kind).index(Kind.CAUSE))
    choice.activated.emit(choice.currentIndex())
    assert stored(dossier, dossier.claims[2]).row.kind is Kind.CAUSE


def test_letters_in_the_list_of_kinds_are_no_commands(form: ClaimForm, window: Window, qtbot: QtBot) -> None:
    from PySide6.QtGui import QAction

    action = QAction("Confirm", window.panel)
    action.setShortcut("C")
    window.panel.addAction(action)
    choice = text(form, "kind")
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
