"""The history of a dossier in the window: paged, filtered, checked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from workbench.domain.listing import ClaimFilter, Order
from workbench.domain.verdict import Verdict
from workbench.gui.chronicle import ChronicleSheet
from workbench.gui.window import Window


def opened(window: Window, qtbot: QtBot) -> ChronicleSheet:
    window.commands["dossier.history"].trigger()
    sheet = window.asking.sheet
    assert isinstance(sheet, ChronicleSheet)
    if sheet.events.canFetchMore(QModelIndex()):
        sheet.events.fetchMore(QModelIndex())
    return sheet


def column(sheet: ChronicleSheet, number: int) -> list[str]:
    events = sheet.events
    if events.canFetchMore(QModelIndex()):
        events.fetchMore(QModelIndex())
    return [str(events.data(events.index(row, number))) for row in range(events.rowCount())]


@pytest.fixture
def worked(stocked: Window) -> Window:
    """The claims marked: one by another person."""
    services, dossier = stocked.desk.services, stocked.desk.dossier
    assert dossier is not None
    keys = services.listing.ids(ClaimFilter(dossier.id), Order())
    services.claims.mark([keys[0]], Verdict.CONFIRMED)
    services.reviewer = "B. Second"
    services.claims.mark([keys[1]], Verdict.DENIED)
    services.reviewer = "A. Reader"
    return stocked


def test_newest_first_with_what_it_is_about(worked: Window, qtbot: QtBot) -> None:
    sheet = opened(worked, qtbot)
    assert column(sheet, 1)[0] == "B. Second"
    assert column(sheet, 2)[:2] == ["Claim 2", "Claim 1"]
    assert "Denied" in column(sheet, 3)[0]


def test_by_person_kind_and_day(worked: Window, qtbot: QtBot) -> None:
    sheet = opened(worked, qtbot)
    everything = len(column(sheet, 0))
    sheet.who.setCurrentIndex(sheet.who.findData("B. Second"))
    assert set(column(sheet, 1)) == {"B. Second"}
    sheet.who.setCurrentIndex(0)
    sheet.kind.setCurrentIndex(sheet.kind.findData("source"))
    assert all(words.startswith("Source") for words in column(sheet, 2))
    sheet.kind.setCurrentIndex(0)
    sheet.by_day.setChecked(True)
    assert len(column(sheet, 0)) == everything
    sheet.day.setDate(QDate(2001, 1, 1))
    assert column(sheet, 0) == []


def test_the_newest_hash_is_copied(worked: Window, qtbot: QtBot) -> None:
    sheet = opened(worked, qtbot)
    copy = next(one for one in sheet.findChildren(QPushButton) if one.text() == "Co&py")
    copy.click()
    assert QGuiApplication.clipboard().text() == worked.desk.services.history.head()


def test_a_history_edited_by_hand_is_found_and_named(worked: Window, qtbot: QtBot) -> None:
    sheet = opened(worked, qtbot)
    sheet._check()
    qtbot.waitUntil(sheet.told.isVisible)
    assert "whole" in sheet.told.text()
    with worked.desk.services._database.write() as session:
        session.execute(text("DROP TRIGGER event_no_update"))
        session.execute(text("UPDATE event SET who = 'Nobody' WHERE seq = 3"))
    sheet._check()
    qtbot.waitUntil(lambda: "whole" not in sheet.told.text())
    assert "Event 3" in sheet.told.text()
