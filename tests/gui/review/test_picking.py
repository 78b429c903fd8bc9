"""Passages picked in the text as evidence, by keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.gui.review.conftest import ALT, ARTICLE, CTRL, Case
from tests.gui.review.evidence import kept, opened
from workbench.domain.evidence import Bearing, Form
from workbench.gui.evidence.sheet import AddSheet

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_passage_is_picked_in_another_source_by_keys_alone(case: Case) -> None:
    case.take(1)
    sheet = opened(case)
    assert sheet.tabs.hasFocus()
    case.press(ENTER, ENTER)
    assert case.window.desk.source is not None
    assert case.window.desk.source.id == case.transcript
    assert case.window.reading.pane.hasFocus()
    words = "Not one berth will close. 🙂"
    start = case.window.reading.pane.text().index(words)
    case.window.reading.pane.select_passage(start, start + len(words))
    case.press(ENTER)
    assert (case.window.desk.source.id, case.window.desk.current) == (case.article, case.keys[1])
    back = case.window.asking.sheet
    assert isinstance(back, AddSheet)
    assert words in back.passage.quoted.text()
    case.press((Qt.Key.Key_R, ALT), ENTER)
    held = kept(case, 1)[0]
    assert held.evidence.span is not None
    assert (held.evidence.span.exact, held.evidence.source_id) == (words, case.transcript)
    assert held.bearing is Bearing.REFUTES
    assert case.window.claims.table.hasFocus()
    case.press((Qt.Key.Key_Z, CTRL))
    assert kept(case, 1) == []
    assert len(case.services.listing.marks(case.transcript)) == 0


def test_letters_are_no_commands_while_words_are_picked(case: Case) -> None:
    case.take(0)
    opened(case)
    case.press(ENTER, ENTER, "c", "e", Qt.Key.Key_Delete, ENTER)
    line = case.window.evidence.adding.line
    assert line is not None
    assert "Nothing is selected" in line.told.text()
    case.press(ESCAPE)
    assert case.window.evidence.adding.line is None
    assert isinstance(case.window.asking.sheet, AddSheet)
    case.press(ESCAPE)
    assert kept(case) == []
    assert case.focused is case.window.claims.table


def test_words_selected_before_are_taken_at_once(case: Case) -> None:
    case.take(0)
    pane = case.window.reading.pane
    start = ARTICLE.index("said on Monday")
    pane.setFocus()
    pane.select_passage(start, start + len("said on Monday"))
    sheet = opened(case)
    assert "said on Monday" in sheet.passage.quoted.text()
    case.press(ENTER)
    assert [held.evidence.form for held in kept(case)] == [Form.PASSAGE]


def test_a_claims_own_words_are_not_taken_as_its_evidence(case: Case) -> None:
    case.take(0)
    pane, row = case.window.reading.pane, case.row(0)
    pane.setFocus()
    pane.select_passage(row.start, row.end)
    assert opened(case).draft.passage is None


def test_words_selected_beside_the_open_sheet_are_its_passage_and_no_claim(case: Case) -> None:
    case.take(0)
    claims = len(case.services.listing.marks(case.article))
    sheet = opened(case)
    pane = case.window.reading.pane
    words = "said on Monday"
    start = ARTICLE.index(words)
    pane.setFocus()
    pane.select_passage(start - 1, start + len(words))
    case.press(ENTER)
    assert words in sheet.passage.quoted.text()
    assert kept(case) == []
    case.press(ENTER)
    assert [held.evidence.span.exact for held in kept(case) if held.evidence.span] == [words]
    assert case.window.asking.sheet is None
    pane.setFocus()
    pane.select_passage(start, start + len(words))
    assert len(case.services.listing.marks(case.article)) == claims
    case.press(ENTER)
    assert len(case.services.listing.marks(case.article)) == claims + 1


def test_other_pages_of_the_sheet_leave_enter_in_the_text_to_claims(case: Case) -> None:
    case.take(0)
    claims = len(case.services.listing.marks(case.article))
    opened(case)
    case.press("2")
    pane = case.window.reading.pane
    start = ARTICLE.index("said on Monday")
    pane.setFocus()
    pane.select_passage(start, start + len("said on Monday"))
    case.press(ENTER)
    assert len(case.services.listing.marks(case.article)) == claims + 1
