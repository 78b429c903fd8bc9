"""What sheets offer is read beside the window's thread: the sheet waits for nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.rest import rest
from tests.gui.review.conftest import ALT, CTRL, Case
from workbench.domain.evidence import Bearing, Contact
from workbench.domain.listing import ClaimRow
from workbench.gui.claims import hand
from workbench.gui.evidence.existing import ExistingPage
from workbench.gui.evidence.pool import offered
from workbench.gui.evidence.sheet import AddSheet

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def held_up(case: Case, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Names are read only once the event is set, as if there were very many claims."""
    speakers, go = case.services.ledger.speakers, threading.Event()

    def slow(dossier_id: UUID) -> list[str]:
        assert threading.current_thread() is not threading.main_thread()
        assert go.wait(10)
        return speakers(dossier_id)

    monkeypatch.setattr(case.services.ledger, "speakers", slow)
    yield go
    go.set()


def sheet_of(case: Case) -> AddSheet:
    sheet = case.window.asking.sheet
    assert isinstance(sheet, AddSheet)
    return sheet


def popup_shown(line: QLineEdit) -> bool:
    completer = line.completer()
    return completer is not None and (popup := completer.popup()) is not None and popup.isVisible()


def home(case: Case) -> UUID:
    dossier = case.window.desk.dossier
    assert dossier is not None
    return dossier.id


def test_sheet_is_there_before_names_are_read_and_completes_what_was_typed_meanwhile(
    case: Case, held_up: threading.Event, qtbot: QtBot
) -> None:
    case.services.parties.add(home(case), "Ilse Brandt 🙂")
    case.take(0)
    case.press("e", (Qt.Key.Key_4, ALT), (Qt.Key.Key_A, CTRL), "brandt")
    who = sheet_of(case).contact.who
    assert who.text() == "brandt"
    assert not popup_shown(who)
    held_up.set()
    qtbot.waitUntil(lambda: popup_shown(who))
    completer = who.completer()
    assert completer.currentCompletion() == "Ilse Brandt 🙂"


def test_sheet_closed_before_names_are_read_gets_nothing_and_the_next_one_does(
    case: Case, held_up: threading.Event, qtbot: QtBot
) -> None:
    case.services.parties.add(home(case), "Ilse Brandt")
    case.take(0)
    case.press("e", ESCAPE, "e")
    held_up.set()
    sheet = sheet_of(case)
    qtbot.waitUntil(lambda: sheet.contact.who.completer() is not None)
    assert sheet.contact.who.completer().completionCount() == 1


def test_window_closed_while_names_are_read_waits_for_the_thread(
    case: Case, held_up: threading.Event, qtbot: QtBot
) -> None:
    case.take(0)
    case.press("e")
    threading.Timer(0.05, held_up.set).start()
    with qtbot.waitSignal(case.window.closed):
        case.window.close()
    assert held_up.is_set()


def test_evidence_still_being_read_is_said_and_chosen_once_it_is_there(
    case: Case, held_up: threading.Event, qtbot: QtBot
) -> None:
    evidence = case.services.evidence
    for who in ("Ilse Brandt", "Ada Moor"):
        evidence.add(case.keys[:1], evidence.contact(Contact(who)), Bearing.SUPPORTS)
    case.take(1)
    case.press("e", "5", "brandt", ENTER)
    sheet = sheet_of(case)
    assert "still being read" in sheet.told.text()
    held_up.set()
    qtbot.waitUntil(lambda: sheet.existing.chosen is not None)
    case.press(ENTER)
    assert [held.evidence.title for held in evidence.of_claim(case.keys[1])] == ["Ilse Brandt"]


def test_piece_in_hand_stays_while_it_holds_the_words(case: Case, qtbot: QtBot) -> None:
    evidence = case.services.evidence
    for who in ("Ilse Brandt", "Ada Moor", "Ada Brandt"):
        evidence.add(case.keys[:1], evidence.contact(Contact(who)), Bearing.SUPPORTS)
    case.take(1)
    case.press("e", "5")
    page = sheet_of(case).existing
    qtbot.waitUntil(lambda: not page.pieces.empty)
    titles = [piece.evidence.title for piece in page.pieces.shown]
    page.list.setCurrentIndex(page.pieces.index(titles.index("Ada Moor")))
    page.words.setText("ada")
    assert _chosen(page) == "Ada Moor"
    page.words.setText("brandt")
    assert _chosen(page) in ("Ilse Brandt", "Ada Brandt")
    page.words.setText("nobody")
    assert _chosen(page) is None
    assert "No evidence holds" in page.lacking()


def _chosen(page: ExistingPage) -> str | None:
    return None if page.chosen is None else page.chosen.evidence.title


def test_evidence_that_all_the_claims_have_is_not_offered(case: Case) -> None:
    evidence = case.services.evidence
    evidence.add(case.keys[:2], evidence.contact(Contact("Both")), Bearing.SUPPORTS)
    evidence.add(case.keys[:1], evidence.contact(Contact("One")), Bearing.SUPPORTS)
    pieces = offered(case.services, home(case), case.keys[:2]).pieces
    assert [held.evidence.title for held, _words in pieces] == ["One"]
    assert [words.split("\n")[0] for _held, words in pieces] == ["one"]


def test_very_many_claims_are_read_beside_the_window(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hand, "MANY", 1)
    rows, read_in = case.services.listing.rows, list[threading.Thread]()

    def noted(keys: Sequence[int]) -> list[ClaimRow]:
        read_in.append(threading.current_thread())
        return rows(keys)

    case.take(0)
    case.window.desk.select_claims(case.keys)
    rest()  # What follows the selection reads rows too.
    monkeypatch.setattr(case.services.listing, "rows", noted)
    assert [row.key for row in hand.taken_up(case.window)] == case.keys
    assert read_in[0] is not threading.main_thread()


def test_colleagues_are_offered_for_an_assignment(case: Case, qtbot: QtBot) -> None:
    case.services.review.assign(case.keys[2:], "D. Desk")
    case.take(0)
    case.window.review.assign()
    assignee = case.window.claims.inspector.review.assignee
    qtbot.waitUntil(lambda: assignee.completer() is not None)
    assignee.completer().setCompletionPrefix("desk")
    assert assignee.completer().currentCompletion() == "D. Desk"
