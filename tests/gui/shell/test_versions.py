"""A new text for a source: updated, settled, read back and taken back in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.shell.conftest import ARTICLE
from workbench.domain.listing import ClaimFilter, ClaimRow, Order
from workbench.domain.verdict import Verdict
from workbench.gui.versions.history import VersionsSheet
from workbench.gui.versions.outcome import OutcomeSheet
from workbench.gui.versions.sheet import UpdateSheet
from workbench.gui.window import Window


def rows(window: Window) -> list[ClaimRow]:
    listing, dossier = window.desk.services.listing, window.desk.dossier
    assert dossier is not None
    return listing.rows(listing.ids(ClaimFilter(dossier.id), Order()))


def update(window: Window, qtbot: QtBot, folder: Path, text: str) -> None:
    """Ask for an update by key, type the file's name, press Enter, and wait until the work is done."""
    file = folder / "new text.txt"
    file.write_text(text, encoding="utf-8")
    QTest.keyClick(window.reading.pane, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    sheet = window.asking.sheet
    assert isinstance(sheet, UpdateSheet)
    sheet.field.setText(str(file))
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.jobs.running and window.asking.sheet is not sheet)


@pytest.fixture
def confirmed(stocked: Window) -> Window:
    services = stocked.desk.services
    services.claims.mark([row.key for row in rows(stocked)], Verdict.CONFIRMED)
    return stocked


def test_a_changed_number_goes_back_to_unverified_and_is_shown(
    confirmed: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    update(confirmed, qtbot, tmp_path, ARTICLE.replace("by two metres", "by ten metres"))
    sheet = confirmed.asking.sheet
    assert isinstance(sheet, OutcomeSheet)
    assert "1 changed" in sheet.heading.text()
    assert "two" in sheet.words.toPlainText()
    assert "ten" in sheet.words.toPlainText()
    found = {row.statement: row for row in rows(confirmed)}
    assert found["deepened by ten metres"].verdict is Verdict.UNVERIFIED
    assert found["deepened by ten metres"].recheck
    assert found["The port authority"].verdict is Verdict.CONFIRMED
    qtbot.waitUntil(lambda: "ten metres" in confirmed.reading.pane.text())
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert confirmed.desk.current == found["deepened by ten metres"].key


def test_the_outcome_can_be_closed_without_going_anywhere(
    confirmed: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    update(confirmed, qtbot, tmp_path, ARTICLE.replace("by two metres", "by ten metres"))
    sheet = confirmed.asking.sheet
    assert isinstance(sheet, OutcomeSheet)
    before = confirmed.desk.current
    sheet.dismiss.click()
    assert confirmed.asking.sheet is None
    assert confirmed.desk.current == before
    assert [row.statement for row in rows(confirmed) if row.recheck] == ["deepened by ten metres"]


def test_one_undo_takes_the_whole_update_back(confirmed: Window, qtbot: QtBot, tmp_path: Path) -> None:
    before = rows(confirmed)
    update(confirmed, qtbot, tmp_path, "New first line.\n\n" + ARTICLE.replace("Monday", "Friday"))
    qtbot.waitUntil(lambda: confirmed.reading.pane.text().startswith("New first line."))
    confirmed.desk.undo()
    qtbot.waitUntil(lambda: confirmed.reading.pane.text() == ARTICLE)
    after = rows(confirmed)
    assert [(row.start, row.end, row.verdict, row.recheck) for row in after] == [
        (row.start, row.end, row.verdict, row.recheck) for row in before
    ]


def test_undo_of_the_update_is_not_offered_once_something_else_was_done(
    confirmed: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    update(confirmed, qtbot, tmp_path, ARTICLE.replace("two metres", "three metres"))
    qtbot.waitUntil(lambda: isinstance(confirmed.asking.sheet, OutcomeSheet))
    sheet = confirmed.asking.sheet
    assert isinstance(sheet, OutcomeSheet)
    assert sheet.undo.isEnabled()
    confirmed.desk.next_claim()
    confirmed.desk.mark(Verdict.DENIED)
    assert not sheet.undo.isEnabled()


def test_of_places_that_fit_equally_the_user_chooses(confirmed: Window, qtbot: QtBot, tmp_path: Path) -> None:
    update(confirmed, qtbot, tmp_path, ARTICLE + "\n" + ARTICLE)
    sheet = confirmed.asking.sheet
    assert isinstance(sheet, OutcomeSheet)
    claim = sheet._claims[0]
    places = sheet._updated.claims[claim.row.key].places
    assert len(places) == 2
    sheet.words.anchorClicked.emit(QUrl("1"))
    moved = next(row for row in rows(confirmed) if row.key == claim.row.key)
    assert (moved.start, moved.end) == places[1]
    assert not moved.recheck


def test_a_gone_claim_is_not_drawn_and_can_be_put_elsewhere(
    confirmed: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    short = ARTICLE[: ARTICLE.index("“Not")]
    update(confirmed, qtbot, tmp_path, short)
    gone = next(row for row in rows(confirmed) if row.anchoring == "orphaned")
    assert gone.recheck
    qtbot.waitUntil(lambda: confirmed.reading.pane.text() == short)
    assert gone.key not in {mark.key for mark in confirmed.reading.pane.marks()}
    assert isinstance(confirmed.asking.sheet, OutcomeSheet)
    confirmed.asking.sheet.close()
    confirmed.desk.select_claim(gone.key)
    confirmed.reading.pane.select_passage(0, 7)
    confirmed.reading.pane.setFocus()
    QTest.keyClick(confirmed.reading.pane, Qt.Key.Key_P)
    assert (gone.key, 0, 7) in {(mark.key, mark.start, mark.end) for mark in confirmed.reading.pane.marks()}


def test_another_article_altogether_is_asked_about(stocked: Window, qtbot: QtBot, tmp_path: Path) -> None:
    other = "Bananas ripen faster in warm rooms. Grocers keep them apart from apples, a trader explained."
    update(stocked, qtbot, tmp_path, other)
    (notice,) = stocked.notices.shown
    assert "another article" in notice.message
    assert stocked.reading.pane.text() == ARTICLE
    replace = next(
        button for button in notice.findChildren(QToolButton) if button.text().startswith("Replace")
    )
    replace.click()
    qtbot.waitUntil(lambda: stocked.reading.pane.text() == other)


def test_old_versions_stay_readable_with_their_marks(confirmed: Window, qtbot: QtBot, tmp_path: Path) -> None:
    update(confirmed, qtbot, tmp_path, ARTICLE.replace("two metres", "ten metres"))
    confirmed.commands["source.versions"].trigger()
    sheet = confirmed.asking.sheet
    assert isinstance(sheet, VersionsSheet)
    assert sheet.list.count() == 2
    sheet.list.setCurrentRow(1)
    assert sheet.pane.text() == ARTICLE
    assert {mark.verdict for mark in sheet.pane.marks()} == {Verdict.CONFIRMED}
    sheet.list.setCurrentRow(0)
    sheet.differences.setChecked(True)
    assert "twoten" in sheet.changes.toPlainText().replace(" ", "")


def test_the_same_text_or_none_changes_nothing(stocked: Window, qtbot: QtBot, tmp_path: Path) -> None:
    update(stocked, qtbot, tmp_path, ARTICLE)
    assert "already" in stocked.notices.shown[-1].message
    assert stocked.desk.source is not None
    assert stocked.desk.source.version == 1
