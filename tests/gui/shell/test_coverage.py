"""Every sentence is looked at: claimed, or dismissed by X; the header says how far one is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.domain.coverage import Look
from workbench.gui.window import Window

SHIFT = Qt.KeyboardModifier.ShiftModifier


def covered(window: Window, qtbot: QtBot) -> Window:
    qtbot.waitUntil(lambda: window.coverage.covered is not None and "covered" in header(window))
    window.reading.pane.setFocus()
    window.reading.pane.set_cursor_position(0)
    return window


def header(window: Window) -> str:
    return window.reading.header._state.toolTip()


def looks(window: Window) -> list[Look]:
    assert window.coverage.covered is not None
    return list(window.coverage.covered.looks)


def test_the_header_shows_the_share_of_sentences_looked_at(stocked: Window, qtbot: QtBot) -> None:
    covered(stocked, qtbot)
    # Headline open; the two other sentences hold claims. The ship emoji belongs to none of them or its own.
    open_ones = looks(stocked).count(Look.OPEN)
    percent = int(100 * (len(looks(stocked)) - open_ones) / len(looks(stocked)))
    assert f"{percent} % covered" in header(stocked)


def test_x_dismisses_the_sentence_at_the_caret_and_undo_opens_it(stocked: Window, qtbot: QtBot) -> None:
    window = covered(stocked, qtbot)
    assert looks(window)[0] is Look.OPEN
    QTest.keyClick(window.reading.pane, Qt.Key.Key_X)
    assert looks(window)[0] is Look.DISMISSED
    window.desk.undo()
    qtbot.waitUntil(lambda: looks(window)[0] is Look.OPEN)
    window.desk.redo()
    qtbot.waitUntil(lambda: looks(window)[0] is Look.DISMISSED)


def test_x_again_opens_a_dismissed_sentence(stocked: Window, qtbot: QtBot) -> None:
    window = covered(stocked, qtbot)
    QTest.keyClick(window.reading.pane, Qt.Key.Key_X)
    window.reading.pane.set_cursor_position(0)
    QTest.keyClick(window.reading.pane, Qt.Key.Key_X)
    assert looks(window)[0] is Look.OPEN


def test_a_sentence_with_a_claim_is_not_dismissed(stocked: Window, qtbot: QtBot) -> None:
    window = covered(stocked, qtbot)
    window.reading.pane.set_cursor_position(window.reading.pane.text().index("authority"))
    before = looks(window)
    QTest.keyClick(window.reading.pane, Qt.Key.Key_X)
    assert looks(window) == before
    assert "holds a claim" in window.notices.shown[-1].message


def test_shift_j_and_k_step_through_open_sentences(stocked: Window, qtbot: QtBot) -> None:
    window = covered(stocked, qtbot)
    assert window.coverage.covered is not None
    places = window.coverage.covered.open
    window.reading.pane.set_cursor_position(len(window.reading.pane.text()))
    QTest.keyClick(window.reading.pane, Qt.Key.Key_J, SHIFT)
    assert window.reading.pane.selected_passage() == places[0]
    QTest.keyClick(window.reading.pane, Qt.Key.Key_K, SHIFT)
    assert window.reading.pane.selected_passage() == places[-1]


def test_a_claim_deleted_opens_its_sentence(stocked: Window, qtbot: QtBot) -> None:
    window = covered(stocked, qtbot)
    before = looks(window).count(Look.OPEN)
    source = window.desk.source
    assert source is not None
    key, other = (mark.key for mark in window.desk.services.listing.marks(source.id)[:2])
    window.desk.select_claim(key)
    window.desk.select_claims([key, other])
    window.desk.delete_claims()
    qtbot.waitUntil(lambda: looks(window).count(Look.OPEN) == before + 1)
