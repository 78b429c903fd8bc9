"""Adding evidence by keys alone: addresses, files, contacts, what is there."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.rest import rest
from tests.gui.review.conftest import ALT, CTRL, Case
from tests.gui.review.evidence import kept, opened
from tests.gui.shell.hands import Settle
from workbench.domain.errors import EnvironmentFault
from workbench.domain.evidence import Bearing, Contact, Evidence, Form
from workbench.domain.progress import Progress
from workbench.gui.evidence.draft import PAGES
from workbench.gui.evidence.sheet import AddSheet

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def _bearing(sheet: AddSheet) -> Bearing:
    return sheet.bearings.bearing


def test_address_alone_is_kept_and_one_without_scheme_completed(case: Case) -> None:
    case.take(0)
    sheet = opened(case)
    case.press("2", (Qt.Key.Key_A, CTRL), "example.org/minutes")
    sheet.address.fetch.setChecked(False)
    sheet.lines["pinpoint"].setText("p. 3")
    case.press(ENTER)
    held = kept(case)[0]
    assert (held.evidence.address, held.pinpoint) == ("https://example.org/minutes", "p. 3")
    assert not case.window.jobs.running


def test_page_is_fetched_in_a_job_and_kept_with_its_bytes(
    case: Case, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    page = b"<html><title>Minutes</title><p>Two metres.</p></html>"
    fetched = Evidence(Form.ADDRESS, "Minutes", "https://example.org/", content=page, media_type="text/html")
    address = case.services.evidence.address

    def fetch(typed: str, progress: Progress | None = None, *, fetch: bool = True) -> Evidence:
        return fetched if fetch else address(typed, fetch=False)

    monkeypatch.setattr(case.services.evidence, "address", fetch)
    case.take(0)
    opened(case)
    case.press("2", (Qt.Key.Key_A, CTRL), "https://example.org/", ENTER)
    settle(case.window)
    held = kept(case)[0]
    assert case.services.evidence.content(held.id) == page
    case.window.desk.undo()
    assert kept(case) == []


def test_failing_fetch_offers_to_keep_the_address_alone(
    case: Case, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    address = case.services.evidence.address

    def fetch(typed: str, progress: Progress | None = None, *, fetch: bool = True) -> Evidence:
        if fetch:
            raise EnvironmentFault("{host} does not answer.", "Try later.", host="example.org")
        return address(typed, fetch=False)

    monkeypatch.setattr(case.services.evidence, "address", fetch)
    case.take(0)
    opened(case)
    case.press("2", (Qt.Key.Key_A, CTRL), "https://example.org/", ENTER)
    settle(case.window)
    notice = case.window.notices.shown[0]
    assert "does not answer" in notice.message
    assert kept(case) == []
    button = next(one for one in notice.findChildren(type(notice._add_button(""))) if "alone" in one.text())
    button.click()
    assert kept(case)[0].evidence.address == "https://example.org/"


def test_cancelled_fetch_keeps_nothing(case: Case, monkeypatch: pytest.MonkeyPatch, settle: Settle) -> None:
    address, begun, go = case.services.evidence.address, threading.Event(), threading.Event()

    def fetch(typed: str, progress: Progress | None = None, *, fetch: bool = True) -> Evidence:
        if fetch:
            begun.set()
            assert go.wait(5)
        return address(typed, fetch=False)

    monkeypatch.setattr(case.services.evidence, "address", fetch)
    case.take(0)
    opened(case)
    case.press("2", (Qt.Key.Key_A, CTRL), "https://example.org/", ENTER)
    assert begun.wait(5)
    case.window.jobs.running[0].cancel()
    go.set()
    settle(case.window)
    assert kept(case) == []


def test_file_is_typed_or_dropped_and_one_that_is_gone_is_named(
    case: Case, tmp_path: Path, settle: Settle
) -> None:
    path = tmp_path / "survey.txt"
    path.write_text("Two metres.", encoding="utf-8")
    case.take(0)
    sheet = opened(case)
    case.press("3", str(tmp_path / "gone.txt"), ENTER)
    assert case.window.asking.sheet is sheet
    assert "gone.txt" in sheet.told.text()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    sheet.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))
    case.press(ENTER)
    settle(case.window)
    held = kept(case)[0]
    assert case.services.evidence.content(held.id) == b"Two metres."
    assert held.evidence.title == "survey.txt"


def test_contact_note_holds_who_how_when_asked_and_answered(case: Case) -> None:
    case.take(0)
    sheet = opened(case)
    case.press("4")
    assert case.focused is sheet.contact.who
    case.press("Ilse Brandt", Qt.Key.Key_Tab, "phone", Qt.Key.Key_Tab)
    sheet.contact.asked.setPlainText("Two metres?")
    sheet.contact.answered.setFocus()
    case.press("Yes, two.", ENTER)
    contact = kept(case)[0].evidence.contact
    assert contact is not None
    assert (contact.who, contact.how, contact.asked, contact.answered) == (
        "Ilse Brandt",
        "phone",
        "Two metres?",
        "Yes, two.",
    )
    assert contact.when[:2] == "20"


def test_what_is_missing_is_said_and_the_sheet_stays(case: Case, qtbot: QtBot) -> None:
    case.take(0)
    sheet = opened(case)
    QGuiApplication.clipboard().clear()
    qtbot.waitUntil(lambda: "no other evidence" in sheet.existing.lacking())
    for page, missing in (("2", "address"), ("3", "file"), ("4", "Say who"), ("5", "no other evidence")):
        sheet.tabs.setFocus()
        case.press(page, ENTER)
        assert missing in sheet.told.text()
        assert case.window.asking.sheet is sheet
    assert kept(case) == []


def test_existing_evidence_is_found_by_letters_and_serves_another_claim(case: Case, qtbot: QtBot) -> None:
    evidence = case.services.evidence
    for who in ("Ilse Brandt", "Ada Moor"):
        evidence.add(case.keys[:1], evidence.contact(Contact(who)), Bearing.SUPPORTS)
    case.take(1)
    sheet = opened(case)
    case.press("5", "moor")
    qtbot.waitUntil(lambda: not sheet.existing.pieces.empty)
    assert [piece.evidence.title for piece in sheet.existing.pieces.shown] == ["Ada Moor"]
    case.press(ENTER)
    held = kept(case, 1)[0]
    assert (held.evidence.title, held.serves) == ("Ada Moor", 2)


def test_evidence_is_added_to_all_selected_claims_at_once(case: Case) -> None:
    case.take(0)
    case.window.desk.select_claims(case.keys)
    sheet = opened(case)
    assert "claims 1, 2 and 3" in sheet.heading.text()
    case.press("4", "Ilse Brandt", ENTER)
    assert [row.evidence for row in case.services.listing.rows(case.keys)] == [1, 1, 1]
    case.press((Qt.Key.Key_Z, CTRL))
    assert [row.evidence for row in case.services.listing.rows(case.keys)] == [0, 0, 0]


def test_suggestions_get_no_evidence(case: Case, qtbot: QtBot) -> None:
    from workbench.domain.claim import Standing
    from workbench.store.creating import Draft

    drafts = [Draft(0, 11, standing=Standing.SUGGESTION)]
    keys, change = case.services.claims.add_all(case.article, drafts)
    case.window.desk.broadcast.tell(change)
    case.window.desk.select_claim(keys[0])
    rest()
    action = case.window.commands["evidence.add"]
    assert not action.isEnabled()
    assert "must be accepted" in action.toolTip()


@pytest.mark.parametrize(("key", "at"), [(Qt.Key.Key_2, 1), (Qt.Key.Key_5, 4)])
def test_alt_and_a_digit_goes_to_a_page_from_anywhere_in_the_sheet(case: Case, key: Qt.Key, at: int) -> None:
    case.take(0)
    sheet = opened(case)
    sheet.lines["note"].setFocus()
    case.press((key, ALT))
    assert sheet.tabs.currentIndex() == at
    page = sheet.stack.currentWidget()
    assert page is not None
    assert page.isAncestorOf(case.focused)
    assert len(PAGES) == sheet.tabs.count()


def test_enter_right_after_the_key_of_a_box_finds_it_ticked(case: Case) -> None:
    case.take(0)
    sheet = opened(case)
    case.press((Qt.Key.Key_2, ALT), "https://example.org/minutes", (Qt.Key.Key_G, ALT))
    assert not sheet.address.fetch.isChecked()
    case.press((Qt.Key.Key_M, ALT), ENTER)
    piece = kept(case)[0].evidence
    assert (piece.address, piece.primary, piece.captured) == ("https://example.org/minutes", True, None)


def test_sheet_remembers_that_addresses_are_kept_without_their_pages(case: Case) -> None:
    case.take(0)
    opened(case)
    case.press((Qt.Key.Key_2, ALT), "https://example.org/a", (Qt.Key.Key_G, ALT), ENTER)
    case.take(1)
    sheet = opened(case)
    assert not sheet.address.fetch.isChecked()
    case.press(ENTER, "https://example.org/b", ENTER)
    assert kept(case, 1)[0].evidence.address == "https://example.org/b"


def test_evidence_under_a_denied_claim_refutes_until_said_otherwise(case: Case) -> None:
    case.take(0)
    case.press("d")
    case.take(0)
    sheet = opened(case)
    assert _bearing(sheet) is Bearing.REFUTES
    case.press((Qt.Key.Key_S, ALT))
    assert _bearing(sheet) is Bearing.SUPPORTS
    case.press(ESCAPE)
    case.take(1)
    assert _bearing(opened(case)) is Bearing.SUPPORTS


def test_one_enter_adds_a_contact_whose_way_is_offered_too(case: Case) -> None:
    case.take(0)
    sheet = opened(case)
    case.press((Qt.Key.Key_4, ALT), "Press office", Qt.Key.Key_Tab, "pho")
    completer = sheet.contact.how.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, ENTER)  # an open list has the keyboard
    rest()
    contact = kept(case)[0].evidence.contact
    assert contact is not None
    assert (contact.who, contact.how) == ("Press office", "pho")
