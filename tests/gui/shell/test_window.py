"""The window as a fact-checker uses it: dossiers, what it remembers, a second window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.shell.hands import press
from workbench.domain.progress import Progress
from workbench.domain.verdict import Verdict
from workbench.gui.bench import Bench
from workbench.gui.settings import READING_SIZE
from workbench.gui.sheet import AskSheet
from workbench.gui.sidebar.sources import ROW
from workbench.gui.statusbar import JobMeter
from workbench.gui.window import Window


def test_first_start_teaches_and_its_button_makes_a_dossier(window: Window) -> None:
    assert window.reading.currentWidget() is window.reading.nothing
    window.commands["dossier.new"].trigger()
    sheet = window.asking.sheet
    assert isinstance(sheet, AskSheet)
    press(sheet.field, "Harbour")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert window.desk.dossier is not None
    assert window.reading.currentWidget() is window.reading.empty
    assert "Ctrl+O" in window.reading.empty.accessibleName()


def test_tab_goes_from_what_teaches_to_the_claims_though_it_was_made_last(window: Window) -> None:
    chain: list[QWidget] = [window.reading.pane]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not chain[0]:
        chain.append(following)
    offered = window.reading.nothing.findChildren(QPushButton)
    assert [button.text() for button in offered] == ["New Dossier…", "Import Files…"]
    places = [chain.index(one) for one in (*offered, window.claims.table)]
    assert places == sorted(places)


def test_name_that_is_taken_keeps_the_sheet_open_and_says_so(stocked: Window) -> None:
    stocked.commands["dossier.new"].trigger()
    sheet = stocked.asking.sheet
    assert isinstance(sheet, AskSheet)
    press(sheet.field, "Harbour")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert stocked.asking.sheet is sheet
    assert sheet.field.property("wrong") is True
    assert ["Harbour" in notice.message for notice in stocked.notices.shown] == [True]


def test_sidebar_shows_progress_hides_with_one_key_and_opens_sources(stocked: Window, qtbot: QtBot) -> None:
    services, dossier = stocked.desk.services, stocked.desk.dossier
    assert dossier is not None
    second, change = services.imports.store(dossier.id, services.imports.read_pasted("Another text."))
    stocked.desk.adopt("Import", change)
    qtbot.waitUntil(lambda: stocked.sidebar.model.rowCount() == 2)
    stocked.desk.next_claim()
    stocked.commands["claim.confirm"].trigger()

    def checked() -> int:
        index = stocked.sidebar.model.index(0)
        return int(index.data(ROW).counts.checked)

    qtbot.waitUntil(lambda: checked() == 1)
    stocked.sidebar.list.setCurrentIndex(stocked.sidebar.model.index(1))
    assert stocked.desk.source is not None
    assert stocked.desk.source.id == second.id
    QTest.keyClick(stocked, Qt.Key.Key_F9)
    assert not stocked.sidebar.isVisible()
    QTest.keyClick(stocked, Qt.Key.Key_F9)
    assert stocked.sidebar.isVisible()


def test_deleted_dossier_and_source_come_back_with_undo(stocked: Window) -> None:
    desk = stocked.desk
    stocked.commands["source.delete"].trigger()
    assert (desk.dossier is None, desk.source is None) == (False, True)
    stocked.commands["edit.undo"].trigger()
    assert (desk.dossier is None, desk.source is None) == (False, False)
    stocked.commands["dossier.delete"].trigger()
    assert (desk.dossier is None, desk.source is None) == (True, True)
    offered = stocked.notices.shown[-1]
    assert "Harbour" in offered.message
    stocked.commands["edit.undo"].trigger()
    assert [row.name for row in stocked.desk.services.dossiers.list()] == ["Harbour"]


def test_archived_dossier_is_listed_apart_and_taken_out_again(stocked: Window) -> None:
    archive = stocked.commands["dossier.archive"]
    archive.trigger()
    assert archive.isChecked()
    assert [row.name for row in stocked.desk.services.dossiers.list(archived=True)] == ["Harbour"]
    archive.trigger()
    assert not archive.isChecked()
    assert [row.name for row in stocked.desk.services.dossiers.list()] == ["Harbour"]


def test_reading_size_goes_with_keys_and_stays_within_bounds(stocked: Window) -> None:
    for _ in range(40):
        stocked.commands["view.larger"].trigger()
    assert stocked.settings.get(READING_SIZE) == round(stocked.reading.pane.reading_size()) == 36
    stocked.commands["view.usual"].trigger()
    assert round(stocked.reading.pane.reading_size()) == READING_SIZE.default


def test_everything_stands_where_it_was_left(bench: Bench, stocked: Window, qtbot: QtBot) -> None:
    services, dossier = stocked.desk.services, stocked.desk.dossier
    assert dossier is not None
    long = "\n\n".join(f"Paragraph {number} says that {number} boats came." for number in range(400))
    source, _ = services.imports.store(dossier.id, services.imports.read_pasted(long))
    at = long.index("Paragraph 300")
    key, change = services.claims.add(source.id, at, at + 13)
    stocked.desk.broadcast.tell(change)
    stocked.desk.open_source(source.id)
    stocked.desk.select_claim(key)
    stocked.show_sidebar(False)
    stocked.reading.pane.scroll_to(at)
    QApplication.processEvents()
    anchor = stocked.reading.pane.scroll_anchor()
    sizes = stocked.split.sizes()
    with qtbot.waitSignal(stocked.closed):
        stocked.close()
    again = bench.open_window()
    again.resize(1200, 800)
    assert again.desk.source is not None
    assert again.desk.source.id == source.id
    assert again.desk.current == key
    assert again.reading.pane.scroll_anchor() == anchor
    assert not again.sidebar.isVisible()
    assert again.split.sizes() == sizes


def test_second_window_sees_the_first_ones_marks_and_has_its_own_undo(bench: Bench, stocked: Window) -> None:
    stocked.commands["window.new"].trigger()
    second = bench.windows[-1]
    assert second is not stocked
    assert second.desk.dossier == stocked.desk.dossier
    stocked.desk.next_claim()
    key = stocked.desk.current
    stocked.commands["claim.confirm"].trigger()
    marks = {mark.key: mark.verdict for mark in second.reading.pane.marks()}
    assert marks[key or 0] is Verdict.CONFIRMED
    assert stocked.commands["edit.undo"].isEnabled()
    assert not second.commands["edit.undo"].isEnabled()


def test_closing_ends_what_runs(stocked: Window, qtbot: QtBot) -> None:
    ended, begun = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress.step(0, 0, "turning")
        finally:
            ended.set()

    stocked.jobs.start("Endless", work)
    assert begun.wait(5)
    stocked.close()
    assert ended.is_set()


def test_neither_a_job_nor_a_long_name_makes_the_window_wider(stocked: Window, qtbot: QtBot) -> None:
    stocked.resize(1024, 640)
    stocked.status.show_reviewer("Wilhelmina Featherstonehaugh-Montgomery, second desk " * 3)
    go_on = threading.Event()
    job = stocked.jobs.start("Reading a long hearing", lambda progress: go_on.wait(5))
    meter = stocked.status.findChild(JobMeter)
    assert meter is not None
    qtbot.waitUntil(meter.isVisible)
    QApplication.processEvents()
    width = stocked.width()
    with qtbot.waitSignal(job.ended):
        go_on.set()
    assert width == 1024


def test_nothing_is_cut_at_1024_by_640(stocked: Window) -> None:
    stocked.resize(1024, 640)
    QApplication.processEvents()
    assert (stocked.width(), stocked.height()) == (1024, 640)
    for part in (stocked.sidebar, stocked.reading, stocked.claims, stocked.status, stocked.toolbar.search):
        corner = part.mapTo(stocked, QPoint(part.width(), part.height()))
        assert (corner.x() <= 1024, corner.y() <= 640) == (True, True), part.objectName()
        assert part.width() >= part.minimumSizeHint().width()


def test_every_part_that_takes_the_keyboard_has_a_name(stocked: Window) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in stocked.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(stocked)
        and not isinstance(widget, QTabBar)  # each of its tabs is named by its word
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]
    assert nameless == []


@pytest.mark.qt_no_exception_capture
def test_bug_in_a_slot_is_told_with_a_report(
    bench: Bench,
    stocked: Window,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    try:
        raise ZeroDivisionError("of a claim's words")
    except ZeroDivisionError as error:
        bench._on_exception(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(stocked.notices.shown) == 1)
    assert "saved before is safe" in stocked.notices.shown[0].message
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_original_is_saved_byte_for_byte(stocked: Window, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QFileDialog

    stocked.commands["source.original"].trigger()
    dialog = stocked.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "original.txt"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    assert stocked.desk.source is not None
    assert target.read_bytes() == stocked.desk.services.sources.original(stocked.desk.source.id)
    assert stocked.notices.shown[0].message == "Saved original.txt."


def test_files_are_looked_for_in_a_folder_that_is_there(stocked: Window, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QFileDialog

    stocked.settings.keep_word("files", str(tmp_path / "gone"))
    stocked.commands["source.import"].trigger()
    dialog = stocked.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()).is_dir()
    assert not dialog.selectedFiles() or "gone" not in dialog.selectedFiles()[0]
    dialog.reject()


def test_notices_come_and_go_without_moving_the_words_that_are_read(stocked: Window) -> None:
    def top() -> int:
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        return stocked.reading.pane.mapTo(stocked, QPoint(0, 0)).y()

    before = top()
    notice = stocked.notices.tell("12 suggestions accepted.")
    assert notice.isVisible()
    assert top() == before
    notice.dismiss()
    assert top() == before


def test_another_window_stands_beside_the_last_one_and_on_the_screen(bench: Bench, window: Window) -> None:
    screen = window.screen().availableGeometry()
    window.setGeometry(screen)
    other = bench.open_window()
    assert other.pos() == window.pos() + QPoint(32, 32)
    # The screen here is less wide than the window can be.
    assert other.width() == other.minimumSizeHint().width() < window.width() + 32
    assert other.geometry().bottom() < screen.bottom()


def test_a_notice_and_the_ranks_do_not_make_the_window_higher_than_a_small_screen(stocked: Window) -> None:
    stocked.resize(1024, 597)
    stocked.claims.ranks.show()
    stocked.notices.tell("12 suggestions accepted.")
    QApplication.processEvents()
    assert stocked.claims.ranks.isVisible()
    assert stocked.minimumSizeHint().height() <= 597
    assert stocked.height() == 597
