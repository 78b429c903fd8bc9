"""Sign-off, reopening, assignment, flags, changes and comments in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from tests.gui.rest import rest
from tests.gui.review.conftest import ARTICLE, CTRL, SHIFT, Case
from workbench.domain.claim import Flag
from workbench.domain.evidence import Bearing, Contact
from workbench.domain.party import Decision
from workbench.domain.verdict import Verdict
from workbench.gui.bench import Bench
from workbench.gui.claims.columns import verdict_tip
from workbench.gui.claims.inspector.editors import TextEditor
from workbench.gui.review.page import ReviewPage
from workbench.gui.review.requests import ChangeSheet, RequestsSheet
from workbench.gui.review.tips import TextTips
from workbench.gui.settings import DEMAND, MOVE_ON
from workbench.gui.sheet import AskSheet

ENTER, CTRL_ENTER = Qt.Key.Key_Return, (Qt.Key.Key_Return, CTRL)


@pytest.fixture
def ready(case: Case) -> Case:
    """The same with evidence under every claim; B. Second is at the desk."""
    evidence = case.services.evidence
    evidence.add(case.keys, evidence.contact(Contact("Ilse Brandt")), Bearing.SUPPORTS)
    case.become("B. Second")
    return case


def page(case: Case) -> ReviewPage:
    inspector = case.window.claims.inspector
    inspector.setCurrentWidget(inspector.review)
    inspector.show_selection()
    rest()
    return inspector.review


def told(case: Case) -> str:
    return " ".join(notice.message for notice in case.window.notices.shown)


def test_ctrl_enter_signs_off_as_second_reader_and_undo_takes_it_back(ready: Case) -> None:
    ready.take(0)
    ready.press(CTRL_ENTER)
    assert ready.row(0).signed_by == "B. Second"
    assert "Signed off by B. Second" in page(ready).signed.text()
    assert "locked" in verdict_tip(ready.row(0))
    ready.window.claims.table.setFocus()
    ready.press((Qt.Key.Key_Z, CTRL))
    assert ready.row(0).signed_by == ""
    assert "Ready" in page(ready).signed.text()


@pytest.mark.parametrize("place", ["text", "table"])
def test_ctrl_enter_works_in_the_text_and_the_table(ready: Case, place: str) -> None:
    ready.take(0)
    (ready.window.reading.pane if place == "text" else ready.window.claims.table).setFocus()
    ready.press(CTRL_ENTER)
    assert ready.row(0).signed_by == "B. Second"


def test_checker_cannot_sign_off_and_is_told_so(ready: Case) -> None:
    ready.become("a. reader")
    ready.take(0)
    assert "Another person" in page(ready).signed.text()
    ready.window.claims.table.setFocus()
    ready.press(CTRL_ENTER)
    assert ready.row(0).signed_by == ""
    assert "checked this claim" in told(ready)


def test_unverified_claim_is_not_signed_off(ready: Case) -> None:
    ready.take(2)
    ready.press(CTRL_ENTER)
    assert ready.row(2).signed_by == ""
    assert "unverified" in told(ready)


def test_signing_goes_on_to_the_next_claim_that_waits_for_it(ready: Case) -> None:
    ready.window.settings.set(MOVE_ON, True)
    ready.take(0)
    ready.press(CTRL_ENTER)
    assert ready.window.desk.current == ready.keys[1]
    ready.press(CTRL_ENTER)
    assert [ready.row(at).signed_by for at in range(3)] == ["B. Second", "B. Second", ""]
    assert ready.window.desk.current == ready.keys[1]


def test_several_are_signed_off_as_one_step(ready: Case) -> None:
    ready.take(0)
    ready.window.desk.select_claims(ready.keys[:2])
    ready.press(CTRL_ENTER)
    assert [ready.row(at).signed_by for at in (0, 1)] == ["B. Second"] * 2
    assert "2 of 2" in page(ready).signed.text()
    ready.window.desk.undo()
    assert [ready.row(at).signed_by for at in (0, 1)] == ["", ""]


def test_signed_off_claim_is_locked_in_every_editor(ready: Case) -> None:
    ready.take(0)
    ready.press(CTRL_ENTER)
    ready.window.claims.inspector.setCurrentIndex(0)
    rest()
    form = ready.window.claims.inspector.form
    assert form.lock.isVisible()
    assert "reopen it with a reason" in form.lock.words.text()
    statement = form.fields["statement"].editor
    assert isinstance(statement, TextEditor)
    assert statement.field.isReadOnly()
    assert not form.fields["kind"].editor.isEnabled()
    assert not form.verdicts.isEnabled()
    ready.window.claims.table.setFocus()
    ready.press("d")
    assert ready.row(0).verdict is Verdict.CONFIRMED
    ready.press(Qt.Key.Key_F2)
    assert "is signed off by B. Second and locked" in told(ready)
    model = ready.window.claims.table.claims
    index = model.index(model.row_of(ready.keys[0]) or 0, 1)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(model.row_of(ready.keys[1]) or 0, 1)) & Qt.ItemFlag.ItemIsEditable
    ready.take(1)
    assert not form.lock.isVisible()
    assert form.verdicts.isEnabled()


def test_reopening_asks_for_the_reason_and_keeps_it(ready: Case) -> None:
    ready.take(0)
    assert not ready.window.commands["review.reopen"].isEnabled()
    ready.press(CTRL_ENTER)
    ready.window.claims.inspector.form.lock.button.click()
    sheet = ready.window.asking.sheet
    assert isinstance(sheet, AskSheet)
    ready.press("A new transcript came.", ENTER)
    assert ready.row(0).signed_by == ""
    reasons = [one.why for one in ready.services.history.of_claim(ready.keys[0])]
    assert "A new transcript came." in reasons


def test_the_text_tells_who_signed_off(ready: Case) -> None:
    ready.take(0)
    ready.press(CTRL_ENTER)
    pane = ready.window.reading.pane
    tips = ready.window.review.findChild(TextTips)
    box = pane.caret_box(ARTICLE.index("by two") + 1)
    assert box is not None
    assert tips is not None
    assert "Signed off by B. Second" in tips.told(QPointF(box.center()))
    assert tips.told(QPointF(1, 1)) == ""


def test_assignment_is_typed_and_undone(case: Case) -> None:
    case.take(2)
    case.press((Qt.Key.Key_A, SHIFT))
    assert case.window.claims.inspector.review.assignee.hasFocus()
    case.press("Q. Zz", ENTER)
    assert case.row(2).assigned_to == "Q. Zz"
    assert case.window.claims.table.hasFocus()
    case.window.desk.undo()
    rest()
    assert case.row(2).assigned_to == ""
    assert page(case).assignee.text() == ""


def test_escape_gives_up_a_name_that_is_typed(case: Case) -> None:
    case.take(2)
    before = case.window.desk.undo_stack.count()
    case.press((Qt.Key.Key_A, SHIFT))
    case.press("Q. Zz", Qt.Key.Key_Escape)
    assert page(case).assignee.text() == ""
    assert case.focused is case.window.claims.table
    assert case.window.desk.undo_stack.count() == before


def test_flags_are_commands_and_boxes_alike(case: Case) -> None:
    case.take(0)
    case.window.commands["review.legal"].trigger()
    assert case.row(0).flags == ("legal",)
    shown = page(case)
    assert shown.flags[Flag.LEGAL].isChecked()
    shown.flags[Flag.ASK_AUTHOR].click()
    assert case.row(0).flags == ("ask author", "legal")
    assert case.window.commands["review.ask_author"].isChecked()
    case.take(1)
    assert not case.window.commands["review.legal"].isChecked()
    case.window.desk.select_claims(case.keys[:2])
    rest()
    assert shown.flags[Flag.LEGAL].checkState() is Qt.CheckState.PartiallyChecked
    shown.flags[Flag.LEGAL].click()
    assert [case.row(at).flags for at in (0, 1)] == [("ask author", "legal"), ("legal",)]
    case.window.desk.undo()
    assert case.row(1).flags == ()


def test_change_is_asked_for_with_the_claims_words_and_decided_by_a_key(case: Case) -> None:
    case.take(1)
    case.press("r")
    sheet = case.window.asking.sheet
    assert isinstance(sheet, ChangeSheet)
    assert sheet.old.toPlainText() == "Not one berth will close"
    case.press(ENTER)
    assert case.window.asking.sheet is sheet
    case.press((Qt.Key.Key_A, CTRL), "No berth will close", ENTER)
    case.take(0)
    case.press("r", (Qt.Key.Key_A, CTRL), "deepened by 2 m", ENTER)
    case.press((Qt.Key.Key_R, CTRL))
    listed = case.window.asking.sheet
    assert isinstance(listed, RequestsSheet)
    assert [row.request.claim_key for row in listed.rows] == case.keys[:2]
    case.press("a")
    assert case.focused is listed.rows[0]
    case.press(Qt.Key.Key_Down, "s")
    decided = [one.decision for one in case.services.review.requests(case.article)]
    assert decided == [Decision.ACCEPTED, Decision.STET]
    listed.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "“Not one berth will close” → “No berth will close”" in copied
    assert "stet (A. Reader)" in copied
    listed.rows[1].setFocus()
    case.press(ENTER)
    assert case.window.desk.current == case.keys[1]
    assert page(case).requests[0].stet.isChecked()


def test_requests_list_follows_undo_and_is_empty_with_a_lesson(case: Case) -> None:
    case.take(0)
    case.window.commands["review.requests"].trigger()
    sheet = case.window.asking.sheet
    assert isinstance(sheet, RequestsSheet)
    assert sheet.empty.isVisible()
    ask = case.services.review.ask_change
    case.window.desk.write("x", lambda: ask(case.keys[0], "old", "new")[1])
    assert [row.request.new_words for row in sheet.rows] == ["new"]
    case.window.desk.undo()
    assert sheet.rows == []


def test_comment_is_left_by_keys_and_one_begun_waits_under_its_claim(case: Case) -> None:
    case.take(0)
    case.press("m", "Ask the mayor.", ENTER)
    assert [one.words for one in case.services.review.of_claim(case.keys[0]).comments] == ["Ask the mayor."]
    case.press("m", "begun")
    case.take(1)
    shown = page(case)
    assert shown.words.toPlainText() == ""
    case.take(0)
    assert page(case).words.toPlainText() == "begun"
    shown.comments[0].setFocus()
    case.press(Qt.Key.Key_Delete)
    assert case.services.review.of_claim(case.keys[0]).comments == ()
    case.window.desk.undo()
    assert len(case.services.review.of_claim(case.keys[0]).comments) == 1


def test_window_with_a_remark_begun_does_not_close_unasked(case: Case) -> None:
    case.take(0)
    case.press("m", "begun")
    assert not case.window.close()
    assert "could not be saved" in told(case)
    case.press((Qt.Key.Key_A, CTRL), Qt.Key.Key_Delete)
    assert not case.window.claims.inspector.unwritten


def test_demanded_evidence_is_asked_for_before_a_verdict(case: Case) -> None:
    case.window.settings.set(DEMAND, "evidence")
    case.take(2)
    case.press("c")
    assert case.row(2).verdict is Verdict.UNVERIFIED
    assert "needs evidence" in told(case)
    evidence = case.services.evidence
    evidence.add(case.keys[2:], evidence.contact(Contact("Ilse Brandt")), Bearing.SUPPORTS)
    case.press("c")
    assert case.row(2).verdict is Verdict.CONFIRMED


def test_the_other_window_sees_what_is_added_at_once(ready: Case, bench: Bench) -> None:
    other = bench.open_window()
    assert ready.window.desk.dossier is not None
    other.memory.open_dossier(ready.window.desk.dossier.id)
    other.desk.select_claim(ready.keys[0])
    other.claims.inspector.setCurrentWidget(other.claims.inspector.review)
    rest()
    ready.window.desk.select_claim(ready.keys[0])
    ready.window.review.sign_off()
    ready.window.claims.inspector.review.commented.emit("Seen.")
    rest()
    assert "Signed off by B. Second" in other.claims.inspector.review.signed.text()
    assert [row.comment.words for row in other.claims.inspector.review.comments] == ["Seen."]
    add = ready.services.evidence.add
    piece = ready.services.evidence.contact(Contact("Ada Moor"))
    ready.window.desk.write("x", lambda: add(ready.keys[:1], piece, Bearing.CONTEXT)[1])
    rest()
    assert other.claims.inspector.tabText(1) == "Evidence 2"
