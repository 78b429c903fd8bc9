"""Marking by keys: in the text, in the table, never in a field, and under whose name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.gui.shell.hands import press
from workbench.domain.verdict import Verdict
from workbench.gui.claims.header import ColumnHeader
from workbench.gui.settings import MOVE_ON, REVIEWER
from workbench.gui.sheet import AskSheet
from workbench.gui.window import Window


def verdicts(window: Window) -> list[Verdict]:
    listing, wanted = window.desk.services.listing, window.desk.filter
    assert wanted is not None
    return [row.verdict for row in listing.rows(listing.ids(wanted, window.desk.order))]


@pytest.mark.parametrize("place", ["text", "table"])
def test_main_loop_by_keys_alone(stocked: Window, place: str, qtbot: QtBot) -> None:
    part = stocked.reading.pane if place == "text" else stocked.claims.table
    part.setFocus()
    press(part, "j")
    press(part, "c")
    press(part, "d")
    press(part, "c")
    assert verdicts(stocked) == [Verdict.CONFIRMED, Verdict.DENIED, Verdict.CONFIRMED]
    assert QApplication.focusWidget() is part
    assert stocked.status._saved.text().startswith("saved ")
    qtbot.waitUntil(lambda: stocked.status._left.text() == "3 of 3 checked")
    QTest.keyClick(part, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert verdicts(stocked)[2] is Verdict.UNVERIFIED
    assert stocked.commands["edit.redo"].isEnabled()


def test_marks_in_the_text_follow_the_verdict(stocked: Window) -> None:
    stocked.desk.next_claim()
    key = stocked.desk.current
    stocked.commands["claim.deny"].trigger()
    assert {mark.key: mark.verdict for mark in stocked.reading.pane.marks()}[key or 0] is Verdict.DENIED
    stocked.desk.select_claim(key)
    stocked.commands["claim.delete"].trigger()
    assert key not in {mark.key for mark in stocked.reading.pane.marks()}
    stocked.commands["edit.undo"].trigger()
    assert key in {mark.key for mark in stocked.reading.pane.marks()}


def test_letters_typed_into_a_field_are_text(stocked: Window) -> None:
    stocked.desk.next_claim()
    stocked.claims.filter.setFocus()
    press(stocked.claims.filter, "dcu")
    assert stocked.claims.filter.text() == "dcu"
    assert set(verdicts(stocked)) <= {Verdict.UNVERIFIED}


def test_selected_words_become_a_claim_with_exactly_these_words(stocked: Window) -> None:
    pane = stocked.reading.pane
    at = pane.text().index("said the harbour")
    pane.setFocus()
    pane.select_passage(at - 1, at + len("said the harbour") + 1)
    assert stocked.commands["claim.new"].isEnabled()
    QTest.keyClick(pane, Qt.Key.Key_Return)
    key = stocked.desk.current
    assert key is not None
    assert stocked.desk.services.listing.detail(key).span.exact == "said the harbour"


def test_reviewer_is_asked_once_before_the_first_mark(stocked: Window) -> None:
    stocked.settings.set(REVIEWER, "")
    stocked.claims.table.setFocus()
    press(stocked.claims.table, "j")
    press(stocked.claims.table, "c")
    sheet = stocked.asking.sheet
    assert isinstance(sheet, AskSheet)
    assert Verdict.CONFIRMED not in verdicts(stocked)
    sheet.field.selectAll()
    press(sheet.field, "Noor Halvorsen")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert verdicts(stocked)[0] is Verdict.CONFIRMED
    assert QApplication.focusWidget() is stocked.claims.table
    press(stocked.claims.table, "d")
    assert verdicts(stocked)[:2] == [Verdict.CONFIRMED, Verdict.DENIED]
    wanted = stocked.desk.filter
    assert wanted is not None
    first = stocked.desk.services.listing.ids(wanted, stocked.desk.order)[0]
    assert stocked.desk.services.listing.detail(first).row.reviewer == "Noor Halvorsen"
    assert "Noor Halvorsen" in stocked.status._reviewer.text()


def test_mark_is_not_made_where_nobody_says_who_checks(stocked: Window) -> None:
    stocked.settings.set(REVIEWER, "")
    stocked.desk.next_claim()
    stocked.commands["claim.confirm"].trigger()
    sheet = stocked.asking.sheet
    assert isinstance(sheet, AskSheet)
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert set(verdicts(stocked)) == {Verdict.UNVERIFIED}
    assert "Nothing was marked" in stocked.notices.shown[-1].message


def test_moving_on_after_a_mark_is_a_setting(stocked: Window) -> None:
    stocked.settings.set(MOVE_ON, False)
    stocked.desk.next_claim()
    before = stocked.desk.current
    stocked.commands["claim.confirm"].trigger()
    assert stocked.desk.current == before


def openers(window: Window) -> list[Callable[[], object]]:
    """How menus come to stand over the text: those of the bar, of the text, of a column, of the sidebar."""
    view = window.claims.table.horizontalHeader()
    assert isinstance(view, ColumnHeader)
    titles = window.menuBar().actions()
    bar = [menu for menu in window.menuBar().findChildren(QMenu) if menu.menuAction() in titles]
    assert len(bar) == len(titles)
    menus = [*bar, window.commands.menu([["claim.deny"]], window), view.menu()]
    return [
        *(partial(menu.popup, window.mapToGlobal(window.rect().center())) for menu in menus),
        window.sidebar.dossier.open_list,
    ]


def test_keys_typed_while_a_menu_is_open_mark_nothing(stocked: Window, qtbot: QtBot) -> None:
    pane = stocked.reading.pane
    pane.setFocus()
    press(pane, "j")
    here = stocked.desk.current
    for show in openers(stocked):
        show()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        # One system offers the key to the shortcuts by way of the menu, another by way of the text.
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier, "d")
        event.ignore()
        QApplication.sendEvent(menu, event)
        assert event.isAccepted()
        QTest.keyClick(pane, Qt.Key.Key_Delete)
        press(pane, "dcv")
        menu.close()
    assert set(verdicts(stocked)) == {Verdict.UNVERIFIED}
    assert len(verdicts(stocked)) == 3
    assert stocked.desk.current == here
    press(pane, "d")
    assert Verdict.DENIED in verdicts(stocked)
