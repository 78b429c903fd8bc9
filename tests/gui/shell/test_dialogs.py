"""Preferences, shortcuts, About, source details, and a database that cannot be opened."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.keyboard import focused
from workbench.gui.actions import ACTIONS
from workbench.gui.dialogs.about import AboutSheet
from workbench.gui.dialogs.components import components
from workbench.gui.dialogs.details import DetailsSheet
from workbench.gui.dialogs.opening import OpeningFault
from workbench.gui.dialogs.preferences import PreferencesSheet
from workbench.gui.dialogs.shortcuts import ShortcutsSheet
from workbench.gui.opening import opened
from workbench.gui.settings import MOVE_ON, READING_SIZE, REVIEWER, THEME, Settings
from workbench.gui.theme import Theme
from workbench.gui.window import Window
from workbench.services import Services, open_services


def test_preferences_hold_at_once(stocked: Window) -> None:
    stocked.commands["program.preferences"].trigger()
    sheet = stocked.asking.sheet
    assert isinstance(sheet, PreferencesSheet)
    sheet.colours.setCurrentIndex(sheet.colours.findData("dark"))
    assert (stocked.settings.get(THEME), stocked.theme.scheme.name) == ("dark", "dark")
    sheet.points.setValue(18)
    assert stocked.settings.get(READING_SIZE) == round(stocked.reading.pane.reading_size()) == 18
    sheet.move_on.setChecked(False)
    assert (stocked.settings.get(MOVE_ON), stocked.desk.move_on) == (False, False)
    sheet.reviewer.setText("  Noor   Halvorsen ")
    QTest.keyClick(sheet.reviewer, Qt.Key.Key_Return)
    assert stocked.settings.get(REVIEWER) == stocked.desk.services.reviewer == "Noor Halvorsen"
    assert stocked.asking.sheet is None


def commands(sheet: ShortcutsSheet) -> list[QTreeWidgetItem]:
    groups = map(sheet.tree.topLevelItem, range(sheet.tree.topLevelItemCount()))
    items = [group.child(at) for group in groups if group is not None for at in range(group.childCount())]
    return [item for item in items if item is not None]


def test_shortcut_page_lists_every_command_and_is_narrowed(stocked: Window) -> None:
    QTest.keyClick(stocked, Qt.Key.Key_F1)
    sheet = stocked.asking.sheet
    assert isinstance(sheet, ShortcutsSheet)

    def shown() -> list[str]:
        return [item.text(0) for item in commands(sheet) if not item.isHidden()]

    assert shown() == [spec.plain for spec in ACTIONS]
    QTest.keyClicks(sheet.field, "ctrl+shift+n")
    assert shown() == ["New Window"]


@pytest.mark.parametrize("width", [700, 1000, 1400])
def test_shortcut_page_cuts_no_sentence(stocked: Window, width: int) -> None:
    stocked.resize(width, 800)
    QTest.keyClick(stocked, Qt.Key.Key_F1)
    sheet = stocked.asking.sheet
    assert isinstance(sheet, ShortcutsSheet)
    tree, metrics = sheet.tree, sheet.tree.fontMetrics()
    QCoreApplication.processEvents()
    room = QRect(0, 0, tree.columnWidth(2), 1000)
    for item in commands(sheet):
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text(2))
        given = tree.visualItemRect(item).height()
        assert needed.width() <= room.width(), item.text(2)
        assert needed.height() <= given, item.text(2)


def test_about_names_every_part_with_its_licence(stocked: Window) -> None:
    stocked.commands["program.about"].trigger()
    sheet = stocked.asking.sheet
    assert isinstance(sheet, AboutSheet)
    sheet.tabs.setCurrentIndex(1)
    names = [sheet.list.item(row).text().split()[0] for row in range(sheet.list.count())]
    assert {"PySide6_Essentials", "SQLAlchemy", "alembic", "Lucide", "trafilatura"} <= set(names)
    sheet.list.setCurrentRow(names.index("SQLAlchemy"))
    assert "MIT" in sheet._text.toPlainText()


def test_every_part_states_a_licence() -> None:
    nameless = [part.name for part in components() if not part.licence]
    assert nameless == []


def test_details_correct_the_source_and_keep_a_wrong_date_back(stocked: Window) -> None:
    stocked.commands["source.details"].trigger()
    sheet = stocked.asking.sheet
    assert isinstance(sheet, DetailsSheet)
    sheet.form.outlet.setText("The Gazette")
    sheet.form.published.setText("6 September 2011 at noonish")
    sheet.accept()
    assert sheet.isVisible()
    sheet.form.published.setText("2011-09-06")
    sheet.accept()
    assert stocked.asking.sheet is None
    assert stocked.desk.source is not None
    assert (stocked.desk.source.outlet, str(stocked.desk.source.published)) == ("The Gazette", "2011-09-06")
    stocked.commands["edit.undo"].trigger()
    assert stocked.desk.source.outlet == ""


def test_tab_key_goes_round_within_a_sheet(stocked: Window) -> None:
    stocked.commands["source.details"].trigger()
    sheet = stocked.asking.sheet
    assert isinstance(sheet, DetailsSheet)
    first, seen = focused(), list[QWidget]()
    while (here := focused()) not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert focused() is first
    assert all(sheet.isAncestorOf(widget) for widget in seen)
    assert {sheet.form.title, sheet.form.published, sheet.form.address} <= set(seen)
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    assert focused() is seen[-1]


def answer(word: str, seen: list[str]) -> None:
    """Press a button of the dialog about the database once it stands there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, OpeningFault):
            QTimer.singleShot(10, look)
            return
        seen.append(dialog.accessibleName())
        next(one for one in dialog.findChildren(QPushButton) if one.text() == word).click()

    QTimer.singleShot(10, look)


def test_file_that_is_no_database_is_named_and_left_alone(
    tmp_path: Path, settings: Settings, theme: Theme, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear editor, this is no database at all.", encoding="utf-8")
    seen: list[str] = []
    answer("Quit", seen)
    assert opened(str(letter), settings, theme) is None
    assert "letter.txt" in seen[0]
    assert letter.read_text(encoding="utf-8").startswith("Dear editor")


def test_damaged_database_is_put_right_from_its_newest_good_copy(
    tmp_path: Path, settings: Settings, theme: Theme, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "desk" / "desk.db"
    with open_services(path) as services:
        services.dossiers.create("Harbour")
        services.integrity.copy()
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)
    for log in ("-wal", "-shm"):
        path.with_name(path.name + log).unlink(missing_ok=True)
    seen: list[str] = []
    answer("Restore the good copy", seen)
    again = opened(str(path), settings, theme)
    assert isinstance(again, Services)
    assert [row.name for row in again.dossiers.list()] == ["Harbour"]
    assert len(seen) == 1
    assert list(path.parent.glob("desk-damaged-*.db")) != []
    again.close()
    shutil.rmtree(path.parent)
