"""The inspector's line of time: what parties said, entered and corrected by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.rest import rest
from tests.gui.review.conftest import ARTICLE, CTRL, Case
from workbench.domain.claim import Hop
from workbench.domain.party import Statement
from workbench.domain.verdict import Stance, Verdict
from workbench.gui.review.stances import StancesPage
from workbench.gui.review.statement import StatementSheet

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def opened(case: Case) -> StatementSheet:
    case.press("s")
    sheet = case.window.asking.sheet
    assert isinstance(sheet, StatementSheet)
    return sheet


def said(case: Case, at: int = 0) -> list[Statement]:
    return case.services.ledger.of_claim(case.keys[at])


def page(case: Case) -> StancesPage:
    rest()
    return case.window.claims.inspector.stances


def test_stance_is_entered_by_keys_and_never_changes_our_verdict(case: Case) -> None:
    case.take(0)
    opened(case)
    case.press("Ilse Brandt", TAB, "den", TAB, (Qt.Key.Key_A, CTRL), "2011-09-06", TAB, "Not one.", ENTER)
    one = said(case)[0]
    assert (one.party, one.stance, one.said_on, one.words) == (
        "Ilse Brandt",
        Stance.DENIES,
        "2011-09-06",
        "Not one.",
    )
    assert case.row(0).verdict is Verdict.CONFIRMED
    inspector = case.window.claims.inspector
    assert inspector.tabText(2) == "Stances 1"
    assert "Ilse Brandt denies it" in page(case).rows[0].accessibleName()
    assert case.focused is case.window.claims.table
    case.press((Qt.Key.Key_Z, CTRL))
    assert said(case) == []
    assert page(case).rows == []


def test_selected_words_become_the_wording_with_their_place(case: Case) -> None:
    case.take(0)
    pane = case.window.reading.pane
    start = ARTICLE.index("Not one berth")
    pane.setFocus()
    pane.select_passage(start, start + len("Not one berth"))
    sheet = opened(case)
    assert sheet.words.toPlainText() == "Not one berth"
    case.press("the port", ENTER)
    one = said(case)[0]
    assert (one.source_id, one.span) == (case.article, (start, start + len("Not one berth")))
    assert one.read_in


def test_wrong_day_is_said_and_nothing_typed_is_lost(case: Case) -> None:
    case.take(0)
    sheet = opened(case)
    case.press("Ilse Brandt", TAB, TAB, (Qt.Key.Key_A, CTRL), "some day", ENTER)
    assert said(case) == []
    assert case.window.asking.sheet is sheet
    assert sheet.party.text() == "Ilse Brandt"
    told = [notice.message for notice in case.window.notices.shown]
    assert told or sheet.told.text()


def test_parties_of_the_dossier_are_offered(case: Case, qtbot: QtBot) -> None:
    assert case.window.desk.dossier is not None
    case.services.parties.add(case.window.desk.dossier.id, "Ilse Brandt")
    case.take(0)
    sheet = opened(case)
    qtbot.waitUntil(lambda: sheet.party.completer() is not None)
    completer = sheet.party.completer()
    completer.setCompletionPrefix("brandt")
    assert completer.currentCompletion() == "Ilse Brandt"


def test_statement_is_corrected_with_what_is_known_of_its_chain_kept(case: Case) -> None:
    chain = (Hop("Ada Moor", "said", "engineer"), Hop("The Wire", "reported"))
    case.services.ledger.add(case.keys[0], "Ada Moor", Stance.ASSERTS, attribution=chain)
    case.take(0)
    case.window.claims.inspector.setCurrentWidget(case.window.claims.inspector.stances)
    page(case).focus()
    case.press(ENTER)
    sheet = case.window.asking.sheet
    assert isinstance(sheet, StatementSheet)
    assert sheet.via.text() == "The Wire"
    sheet.via.setText("The Wire <- The Post")
    sheet.stance.setCurrentIndex(list(Stance).index(Stance.RETRACTS))
    case.press(ENTER)
    one = said(case)[0]
    assert one.stance is Stance.RETRACTS
    assert one.attribution == (*chain, Hop("The Post"))


def test_statement_without_changes_is_no_write(case: Case) -> None:
    case.services.ledger.add(case.keys[0], "Ada Moor", Stance.ASSERTS)
    case.take(0)
    case.window.claims.inspector.setCurrentWidget(case.window.claims.inspector.stances)
    page(case).focus()
    before = case.window.desk.undo_stack.count()
    case.press(ENTER, ENTER)
    assert case.window.asking.sheet is None
    assert case.window.desk.undo_stack.count() == before


def test_delete_removes_with_the_way_back(case: Case) -> None:
    for day in ("2011-09-06", "2011-09-05"):
        case.services.ledger.add(case.keys[0], "Ada Moor", Stance.ASSERTS, said_on=day)
    case.take(0)
    case.window.claims.inspector.setCurrentWidget(case.window.claims.inspector.stances)
    shown = page(case)
    assert [row.statement.said_on for row in shown.rows] == ["2011-09-05", "2011-09-06"]
    shown.focus()
    case.press(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    rest()
    assert [one.said_on for one in said(case)] == ["2011-09-05"]
    assert case.focused is shown.rows[0]
    case.press((Qt.Key.Key_Z, CTRL))
    assert len(said(case)) == 2
