"""The inspector: the claim in hand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window
from tests.gui.claims.hands import LEFT, form_cell, stored, text, type_over
from workbench.domain.claim import Hop
from workbench.domain.verdict import Verdict
from workbench.gui.claims.inspector.form import ClaimForm
from workbench.gui.claims.inspector.rows import RowsEditor


def test_it_shows_what_is_known_of_the_claim(form: ClaimForm, window: Window) -> None:
    assert text(form, "statement").toPlainText() == "The line carries about 4,200 passengers a day."
    assert "paragraph 1 of Ferry line to close" in form.words.text()
    assert form_cell(form, "figures", 0, "text").text() == "about 4,200"
    assert form_cell(form, "figures", 0, "best").text() == "4200"
    assert form.verdicts.buttons[Verdict.UNVERIFIED].isChecked()
    assert not form.why.isVisible()


def test_it_is_no_higher_than_what_it_says(form: ClaimForm, window: Window) -> None:
    window.panel.resize(660, 400)
    QApplication.processEvents()
    whole = form.widget()
    assert whole is not None
    assert whole.height() > form.viewport().height()
    assert whole.height() - form.story.mapTo(whole, form.story.rect().bottomLeft()).y() < 20


def test_titles_stand_on_one_line_with_words_and_fields_beneath_each_other(
    form: ClaimForm, window: Window
) -> None:
    window.panel.resize(660, 900)
    QApplication.processEvents()
    whole = form.widget()
    assert whole is not None
    title = next(label for label in form.labels if label.text() == "Words")
    tops = [one.mapTo(whole, one.contentsRect().topLeft()).y() for one in (title, form.words)]
    assert tops[0] == tops[1]
    rows = form.fields["attribution"].editor
    assert isinstance(rows, RowsEditor)
    cells = rows.add_row({"party": "The Gazette"}).cells
    QApplication.processEvents()
    ends = [cells[name].mapTo(whole, cells[name].rect().topRight()).x() for name in ("cue", "affiliation")]
    assert abs(ends[0] - ends[1]) <= 1


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
    qtbot.waitUntil(lambda: stored(dossier, dossier.claims[2]).reason == "Counted at the pier.")


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


def test_tab_goes_through_the_fields_as_one_reads(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    rows = form.fields["attribution"].editor
    assert isinstance(rows, RowsEditor)
    window.panel.resize(1000, 900)
    rows.load((Hop("Ann Lee", "said"), Hop("The Gazette", "reported")))
    qtbot.waitUntil(lambda: rows.rows[1].isVisible())
    text(form, "reason").setFocus()
    reached: list[QWidget] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is None or focused is window.panel.table or focused in reached:
            break
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    stops = [stop for field in form.fields.values() for stop in field.editor.stops]
    inside = [one for one in reached if form.isAncestorOf(one)]
    assert set(inside) == {one for one in stops if one.isEnabled() and one.isVisible()}
    assert reached[: len(inside)] == inside
    whole = form.widget()
    assert whole is not None
    assert whole is not None
    rows_of = [one.mapTo(whole, QPoint(0, one.height() // 2)).y() // 24 for one in inside]
    assert rows_of == sorted(rows_of)
