"""The history of a dossier in the window: paged, filtered, checked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
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


def test_a_cell_is_one_line_and_a_day_has_its_whole_year(worked: Window, qtbot: QtBot) -> None:
    services, source = worked.desk.services, worked.desk.source
    assert source is not None
    key = services.listing.ids(ClaimFilter(source.dossier_id), Order())[0]
    services.claims.edit(key, {"reason": "Said twice:\n\nonce at noon,\nonce at night."})
    sheet = opened(worked, qtbot)
    assert "Said twice: once at noon, once at night." in column(sheet, 3)[0]
    tip = sheet.events.data(sheet.events.index(0, 3), int(Qt.ItemDataRole.ToolTipRole))
    assert "noon,\nonce" in str(tip)
    assert str(QDate.currentDate().year()) in column(sheet, 0)[0]


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
    sheet.chain.copy.click()
    assert QGuiApplication.clipboard().text() == worked.desk.services.history.head()


def test_a_history_edited_by_hand_is_found_and_named(worked: Window, qtbot: QtBot) -> None:
    sheet = opened(worked, qtbot)
    sheet.chain.button.click()
    qtbot.waitUntil(sheet.chain.told.isVisible)
    assert "whole" in sheet.chain.told.text()
    with worked.desk.services._database.write() as session:
        session.execute(text("DROP TRIGGER event_no_update"))
        session.execute(text("UPDATE event SET who = 'Nobody' WHERE seq = 3"))
    sheet.chain.button.click()
    qtbot.waitUntil(lambda: "whole" not in sheet.chain.told.text())
    assert "Event 3" in sheet.chain.told.text()


def looked_for(sheet: ChronicleSheet, qtbot: QtBot, words: str) -> str:
    """What the sheet says of a hash that is typed and sent off with Enter."""
    chain = sheet.chain
    chain.kept.setFocus()
    chain.kept.setText(words)
    assert not chain.remark.isVisible()
    qtbot.keyClick(chain.kept, Qt.Key.Key_Return)
    qtbot.waitUntil(chain.remark.isVisible)
    assert sheet.isVisible()
    return chain.remark.text()


def test_a_hash_kept_earlier_is_found_where_it_stands(worked: Window, qtbot: QtBot) -> None:
    services, dossier = worked.desk.services, worked.desk.dossier
    assert dossier is not None
    kept = services.history.of_dossier(dossier.id)[-1]
    services.dossiers.create("Another")
    sheet = opened(worked, qtbot)
    told = looked_for(sheet, qtbot, f"  {kept.hash.upper()} ")
    assert f"event {kept.seq}, " in told
    assert kept.who in told
    assert "Nothing before it is missing" in told
    assert "whole" in sheet.chain.told.text()
    assert "64 of 0–9 and a–f" in looked_for(sheet, qtbot, kept.hash[:-1])
    assert "not in the history" in looked_for(sheet, qtbot, "1" * 64)
    assert "begins with" in looked_for(sheet, qtbot, "0" * 64)


def test_a_kept_hash_does_not_vouch_for_what_was_changed_before_it(worked: Window, qtbot: QtBot) -> None:
    kept = worked.desk.services.history.head()
    with worked.desk.services._database.write() as session:
        session.execute(text("DROP TRIGGER event_no_update"))
        session.execute(text("UPDATE event SET who = 'Nobody' WHERE seq = 3"))
    sheet = opened(worked, qtbot)
    told = looked_for(sheet, qtbot, kept)
    assert "In the history" in told
    assert "But event 3 before it was changed" in told


def test_a_history_whose_end_was_cut_off_does_not_hold_the_kept_hash(worked: Window, qtbot: QtBot) -> None:
    kept = worked.desk.services.history.head()
    with worked.desk.services._database.write() as session:
        session.execute(text("DROP TRIGGER event_no_delete"))
        session.execute(text("DELETE FROM event WHERE hash = :kept"), {"kept": kept})
    sheet = opened(worked, qtbot)
    assert "cut off" in looked_for(sheet, qtbot, kept)
    assert "whole" in sheet.chain.told.text()


def test_enter_closes_where_no_hash_is_typed(worked: Window, qtbot: QtBot) -> None:
    sheet = opened(worked, qtbot)
    sheet.chain.kept.setFocus()
    qtbot.keyClick(sheet.chain.kept, Qt.Key.Key_Return)
    assert not sheet.isVisible()
