"""The inspector's tab of evidence: rows, details in place, passages and the way back, taking away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

from tests.gui.rest import rest
from tests.gui.review.conftest import ALT, CTRL, SHIFT, TRANSCRIPT, Case
from workbench.domain.evidence import Bearing, Contact, Evidence, Form
from workbench.domain.listing import Column
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import AT, COLUMNS, alone, evidence_tip
from workbench.gui.evidence.kept import PREVIEW, KeptText, file_name, preview
from workbench.gui.evidence.page import EvidencePage

ENTER, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Delete


def add(case: Case, who: str = "Ilse Brandt", *at: int, origin: str = "") -> None:
    evidence = case.services.evidence
    piece = replace(evidence.contact(Contact(who, "phone")), origin=origin)
    keys = [case.keys[one] for one in at or (0,)]
    case.window.desk.write("Add", lambda: evidence.add(keys, piece, Bearing.SUPPORTS)[1])
    rest()


def page(case: Case) -> EvidencePage:
    case.window.commands["evidence.show"].trigger()
    rest()
    return case.window.claims.inspector.evidence


def tab(case: Case, at: int) -> str:
    return case.window.claims.inspector.tabText(at)


def test_empty_tab_teaches_and_its_button_opens_the_sheet(case: Case) -> None:
    case.take(0)
    shown = page(case)
    assert "Press E" in shown.top.words.text()
    assert case.focused is shown.top.button
    shown.top.button.click()
    assert case.window.asking.sheet is not None


def test_tab_says_how_much_evidence_there_is_and_rows_say_what(case: Case) -> None:
    case.take(0)
    add(case, "Ilse Brandt", 0, 1)
    assert tab(case, 1) == "Evidence 1"
    row = page(case).rows[0]
    assert row.accessibleName() == "Contact, Ilse Brandt, supports, secondary · serves 2 claims"
    case.take(2)
    assert tab(case, 1) == "Evidence"


def test_details_are_edited_in_place_and_undone(case: Case) -> None:
    case.take(0)
    add(case)
    shown = page(case)
    case.press(ENTER, (Qt.Key.Key_R, ALT))
    assert case.services.evidence.of_claim(case.keys[0])[0].bearing is Bearing.REFUTES
    for name, words in (
        ("pinpoint", "at 0:42"),
        ("origin", "the port"),
        ("answered", "Yes."),
        ("note", "calm"),
    ):
        shown.details.fields[name].editor.setFocus()
        case.press(words, ENTER)
    shown.details.primary.click()
    held = case.services.evidence.of_claim(case.keys[0])[0]
    assert (held.pinpoint, held.evidence.origin, held.evidence.note) == ("at 0:42", "the port", "calm")
    assert held.evidence.contact is not None
    assert (held.evidence.contact.answered, held.evidence.primary) == ("Yes.", True)
    for _ in range(6):
        case.window.desk.undo()
    held = case.services.evidence.of_claim(case.keys[0])[0]
    assert (held.bearing, held.pinpoint, held.evidence.primary) == (Bearing.SUPPORTS, "", False)
    rest()
    assert shown.details.fields["note"].editor.state() == ""
    assert shown.details.bearings.bearing is Bearing.SUPPORTS


def test_stepping_on_writes_what_was_typed(case: Case) -> None:
    case.take(0)
    add(case)
    shown = page(case)
    shown.details.fields["note"].editor.setFocus()
    case.press("half")
    case.window.desk.next_claim()
    rest()
    assert case.services.evidence.of_claim(case.keys[0])[0].evidence.note == "half"


def test_what_another_window_writes_is_shown_beside_what_is_typed(case: Case) -> None:
    case.take(0)
    add(case)
    shown = page(case)
    field = shown.details.fields["note"]
    field.editor.setFocus()
    case.press("mine")
    held = case.services.evidence.of_claim(case.keys[0])[0]
    change = case.services.evidence.correct(held.id, replace(held.evidence, note="theirs"))
    case.window.desk.broadcast.tell(change)
    rest()
    assert field.editor.state() == "mine"
    assert "theirs" in field.below.message.text()
    field.below.keep.click()
    assert case.services.evidence.of_claim(case.keys[0])[0].evidence.note == "mine"


def test_passage_is_shown_in_its_source_and_alt_left_goes_back(case: Case) -> None:
    evidence = case.services.evidence
    start = case.services.sources.text(case.transcript).text.index("Not one berth")
    piece = evidence.passage(case.transcript, start, start + len("Not one berth will close"))
    evidence.add(case.keys[1:2], piece, Bearing.SUPPORTS)
    case.take(1)
    shown = page(case)
    desk, pane = case.window.desk, case.window.reading.pane
    assert not case.window.commands["evidence.back"].isEnabled()
    shown.details.buttons["passage"].click()
    assert desk.source is not None
    assert (desk.source.id, case.focused) == (case.transcript, pane)
    assert pane.selected_passage() == (start, start + len("Not one berth will close"))
    assert "Not one berth will close" in TRANSCRIPT
    case.press((Qt.Key.Key_Left, ALT))
    assert (desk.source.id, desk.current) == (case.article, case.keys[1])
    assert case.focused is shown.rows[0]
    assert not case.window.commands["evidence.back"].isEnabled()


def test_withdrawing_leaves_it_under_the_others(case: Case) -> None:
    case.take(0)
    add(case, "Ilse Brandt", 0, 1)
    page(case)
    case.press(DELETE)
    assert [case.row(at).evidence for at in (0, 1)] == [0, 1]
    assert "withdrawn" in case.window.notices.shown[-1].message


def test_deleting_names_the_claims_that_lose_it_and_undo_brings_it_back(case: Case) -> None:
    case.take(0)
    add(case, "Ilse Brandt", 0, 1)
    page(case)
    case.press((DELETE, SHIFT))
    assert [case.row(at).evidence for at in (0, 1)] == [0, 0]
    notice = case.window.notices.shown[-1]
    assert "claims 1 and 2 lost it" in notice.message
    case.press((Qt.Key.Key_Z, CTRL))
    assert [case.row(at).evidence for at in (0, 1)] == [1, 1]


def test_keyboard_stays_in_the_list_when_a_row_goes(case: Case) -> None:
    case.take(0)
    add(case, "Ilse Brandt")
    add(case, "Ada Moor")
    shown = page(case)
    case.press(Qt.Key.Key_Down)
    assert case.focused is shown.rows[1]
    case.press(DELETE)
    rest()
    assert [row.held.evidence.title for row in shown.rows] == ["Ilse Brandt"]
    assert case.focused is shown.rows[0]


def test_one_origin_is_warned_of_in_the_tab_and_the_table_of_checked_claims(case: Case) -> None:
    case.take(0)
    for who in ("Ilse Brandt", "Ada Moor"):
        add(case, who, 0, 2, origin="the port authority")
    assert "one origin" in page(case).top.words.text()
    model = case.window.claims.table.claims
    rows = {row.key: row for at in range(model.count()) if (row := model.claim(at)) is not None}
    assert [alone(rows[key]) for key in case.keys] == [True, False, False]
    assert "one origin" in evidence_tip(rows[case.keys[0]])
    assert COLUMNS[AT[Column.EVIDENCE]].cell(rows[case.keys[0]]) == "2"
    held = case.services.evidence.of_claim(case.keys[0])[0]
    correct = case.services.evidence.correct
    case.window.desk.write("x", lambda: correct(held.id, replace(held.evidence, origin="her own count")))
    rest()
    found = model.claim(model.row_of(case.keys[0]) or 0)
    assert found is not None
    assert not alone(found)


def test_signed_off_claim_keeps_its_evidence(case: Case) -> None:
    add(case)
    case.become("B. Second")
    case.services.review.sign_off(case.keys[:1])
    case.take(0)
    shown = page(case)
    assert "Signed off by B. Second" in shown.top.words.text()
    shown.rows[0].setFocus()
    assert not shown.details.buttons["withdraw"].isEnabled()
    assert not shown.details.bearings.isEnabled()
    case.press(DELETE)
    assert case.row(0).evidence == 1
    assert any("signed off" in notice.message for notice in case.window.notices.shown)


def test_several_claims_and_none_are_told(case: Case) -> None:
    case.window.desk.select_claims(case.keys)
    shown = page(case)
    assert "3 claims" in shown.top.words.text()
    case.window.desk.select_claim(None)
    rest()
    assert shown.top.words.text() == "Select a claim first."
    assert not shown.top.button.isVisible()


def image(width: int, height: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.red)
    QImageWriter(buffer, QByteArray(b"png")).write(made)
    return bytes(buffer.data().data())


@pytest.mark.parametrize("size", [(40, 20), (4000, 2000), (10, 3000)])
def test_preview_fits_its_room_and_keeps_the_shape(case: Case, size: tuple[int, int]) -> None:
    found = preview(image(*size))
    assert found is not None
    assert found.width() <= PREVIEW.width()
    assert found.height() <= PREVIEW.height()
    assert abs(found.width() / found.height() - size[0] / size[1]) < 0.6


def test_image_file_is_previewed_and_text_is_none(case: Case, tmp_path: Path) -> None:
    assert preview(b"no image") is None
    path = tmp_path / "map.png"
    path.write_bytes(image(300, 200))
    evidence = case.services.evidence
    evidence.add(case.keys[:1], evidence.file(path), Bearing.CONTEXT)
    case.take(0)
    shown = page(case)
    shown.rows[0].setFocus()
    assert not shown.details.image.pixmap().isNull()
    assert shown.details.buttons["save"].isVisible()
    assert not shown.details.buttons["text"].isVisible()
    held = evidence.of_claim(case.keys[0])[0]
    assert held.sha256 in shown.details.about.text()
    assert file_name(held) == "map.png"


def test_kept_page_can_be_read_in_the_window(case: Case) -> None:
    content = b"<html><body><p>The minutes say two metres, and they say it twice over.</p></body></html>"
    piece = Evidence(Form.ADDRESS, "Minutes", "https://example.org/", content=content, media_type="text/html")
    case.services.evidence.add(case.keys[:1], piece, Bearing.SUPPORTS)
    case.take(0)
    shown = page(case)
    shown.rows[0].setFocus()
    shown.details.buttons["text"].click()
    sheet = case.window.asking.sheet
    assert isinstance(sheet, KeptText)
    assert "two metres" in sheet.text.toPlainText()


def test_verdict_of_the_claim_is_left_alone(case: Case) -> None:
    case.take(2)
    add(case, "Ilse Brandt", 2)
    assert case.row(2).verdict is Verdict.UNVERIFIED
