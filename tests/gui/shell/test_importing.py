"""From a file, a paste or a drop to a source of the dossier, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.gui.keyboard import focused
from tests.gui.shell.arriving import PAGE, data, sheet_of, titles
from tests.gui.shell.conftest import ARTICLE
from tests.gui.shell.hands import Settle
from workbench.gui.importing.arrivals import Item, Pasted, items_of
from workbench.gui.settings import FIND_CLAIMS
from workbench.gui.window import Window


@pytest.mark.parametrize(
    ("given", "items"),
    [
        (data(urls=("file:///a/b.txt", "file:///c.pdf")), [Path("/a/b.txt"), Path("/c.pdf")]),
        (data(urls=("https://example.org/x",), text="ignored"), ["https://example.org/x"]),
        (data(text="  https://example.org/y "), ["https://example.org/y"]),
        (data(text="see https://example.org/y"), [Pasted("see https://example.org/y")]),
        (data(text="words", html="<b>words</b>"), [Pasted("words", "<b>words</b>")]),
        (data(text="   "), []),
        (data(), []),
    ],
)
def test_what_is_dropped_is_files_addresses_or_text(given: QMimeData, items: list[Item]) -> None:
    assert items_of(given) == items


def test_one_good_file_is_imported_with_one_key_and_undone_with_another(
    stocked: Window, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    page = tmp_path / "quarry.html"
    page.write_text(PAGE, encoding="utf-8")
    stocked.importing.import_files([page])
    sheet = sheet_of(stocked, qtbot)
    assert (sheet.form.title.text(), sheet.form.outlet.text()) == ("Quarry reopens", "The Gazette")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(stocked)
    assert stocked.desk.source is not None
    assert stocked.desk.source.title == "Quarry reopens"
    assert stocked.desk.services.sources.original(stocked.desk.source.id) == page.read_bytes()
    assert "nine years" in stocked.reading.pane.text()
    stocked.commands["edit.undo"].trigger()
    assert "Quarry reopens" not in titles(stocked)
    stocked.commands["edit.redo"].trigger()
    assert "Quarry reopens" in titles(stocked)


def test_batch_goes_on_past_what_fails_and_leaves_out_what_is_there(
    stocked: Window, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    page, copy, twin, broken, missing = (
        tmp_path / name for name in ("quarry.html", "copy.html", "twin.txt", "broken.pdf", "missing.txt")
    )
    page.write_text(PAGE, encoding="utf-8")
    copy.write_text(PAGE, encoding="utf-8")
    twin.write_text(ARTICLE, encoding="utf-8")
    broken.write_bytes(b"%PDF-1.7 cut off")
    stocked.importing.import_files([missing, broken, twin, page, copy, tmp_path])
    sheet = sheet_of(stocked, qtbot)
    ticked = [sheet.list.item(row).checkState() == Qt.CheckState.Checked for row in range(sheet.list.count())]
    assert ticked == [False, False, False, True, False, False]
    for row, words in ((0, "missing.txt"), (1, "broken.pdf"), (5, tmp_path.name)):
        sheet.list.setCurrentRow(row)
        assert words in sheet._failure.text()
    sheet.list.setCurrentRow(2)
    assert "Already in this dossier" in sheet._told.text()
    sheet.list.setCurrentRow(4)
    assert "quarry.html" in sheet._told.text()
    sheet.accept()
    settle(stocked)
    assert len(titles(stocked)) == 2


def test_corrections_in_the_sheet_are_what_is_stored(
    stocked: Window, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    stocked.importing.import_data(data(text="The bridge opened in 1931, the mayor said."))
    sheet = sheet_of(stocked, qtbot)
    sheet.form.title.setText("The mayor on the bridge")
    sheet.form.published.setText("next Tuesday or so")
    QTest.keyClicks(sheet.form.published, "!")
    assert "is not a date" in sheet.form._date.text()
    sheet.accept()
    assert stocked.importing.sheet is sheet
    sheet.form.published.setText("2011-09-06 14:30 -04:00")
    sheet.form.byline.setText(" Noor Halvorsen ")
    sheet.accept()
    settle(stocked)
    source = stocked.desk.source
    assert source is not None
    assert (source.title, source.byline) == ("The mayor on the bridge", "Noor Halvorsen")
    assert str(source.published) == "2011-09-06T14:30-04:00"


def test_lone_twin_opens_the_source_that_is_there(stocked: Window, qtbot: QtBot, settle: Settle) -> None:
    there = stocked.desk.source
    assert there is not None
    stocked.importing.import_data(data(text=ARTICLE))
    sheet = sheet_of(stocked, qtbot)
    assert sheet._buttons.accept.text() == "Open it"
    sheet.accept()
    settle(stocked)
    assert len(titles(stocked)) == 1
    stocked.importing.import_data(data(text=ARTICLE))
    sheet_of(stocked, qtbot)._again.click()
    settle(stocked)
    assert len(titles(stocked)) == 2


def test_first_drop_makes_a_dossier_that_undo_takes_away(
    window: Window, qtbot: QtBot, settle: Settle
) -> None:
    dropped = data(text="The well is dry, says the farmer.")
    at, copy, left = QPointF(300, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(at.toPoint(), copy, dropped, left, none))
    assert not window.drops._frame.isHidden()
    QApplication.sendEvent(window, QDropEvent(at, copy, dropped, left, none))
    assert window.drops._frame.isHidden()
    sheet = sheet_of(window, qtbot)
    sheet.dossier.setText("The well")
    sheet.accept()
    settle(window)
    assert window.desk.dossier is not None
    assert window.desk.dossier.name == "The well"
    assert len(titles(window)) == 1
    window.commands["edit.undo"].trigger()
    assert window.desk.services.dossiers.list() == []
    assert window.desk.dossier is None


def test_suggestions_after_an_import_are_a_step_of_their_own(
    stocked: Window, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    stocked.settings.set(FIND_CLAIMS, True)
    page = tmp_path / "quarry.html"
    page.write_text(PAGE, encoding="utf-8")
    stocked.importing.import_files([page])
    sheet_of(stocked, qtbot).accept()
    settle(stocked)
    assert stocked.desk.dossier is not None
    counts = stocked.desk.services.dossiers.get(stocked.desk.dossier.id).counts
    assert (counts.all, counts.suggestions > 0) == (3, True)
    stocked.commands["edit.undo"].trigger()
    assert "Quarry reopens" in titles(stocked)
    stocked.commands["edit.undo"].trigger()
    assert "Quarry reopens" not in titles(stocked)


def test_failing_lone_file_is_told_in_a_notice(window: Window, tmp_path: Path, settle: Settle) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    window.importing.import_files([empty])
    settle(window)
    assert window.importing.sheet is None
    assert ["empty.txt" in notice.message for notice in window.notices.shown] == [True]


def test_paste_key_reads_the_clipboard(stocked: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("The ferry runs twice a day, the timetable says.")
    stocked.reading.pane.setFocus()
    QTest.keyClick(stocked.reading.pane, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    sheet = sheet_of(stocked, qtbot)
    assert sheet.form.title.text().startswith("The ferry runs")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert stocked.importing.sheet is None
    assert len(titles(stocked)) == 1


def test_second_import_waits_for_the_first_sheet(stocked: Window, qtbot: QtBot, settle: Settle) -> None:
    stocked.importing.import_data(data(text="First of all, the tide was out."))
    first = sheet_of(stocked, qtbot)
    stocked.importing.import_data(data(text="Secondly, the moon was new."))
    settle(stocked)
    assert stocked.importing.sheet is first
    first.close()
    assert "Secondly" in sheet_of(stocked, qtbot).form.title.text()


def test_sheet_asked_for_from_a_dialog_stores_after_the_dialog_has_gone(
    window: Window, qtbot: QtBot, settle: Settle
) -> None:
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    window.importing.import_data(data(text="The quay is closed, says the pilot."))
    sheet = sheet_of(window, qtbot)
    delete(dialog)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    settle(window)
    assert len(titles(window)) == 1


def test_sheet_closes_where_who_had_the_keyboard_was_deleted_meanwhile(stocked: Window, qtbot: QtBot) -> None:
    stocked.activateWindow()
    field = QLineEdit(stocked.stage)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    stocked.commands["program.about"].trigger()
    sheet = stocked.asking.sheet
    assert sheet is not None
    delete(field)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert stocked.asking.sheet is None
