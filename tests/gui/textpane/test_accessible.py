from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.gui.textpane.conftest import Hand, mark
from workbench.domain.verdict import Verdict
from workbench.gui.textpane import TextPane

Make = Callable[..., TextPane]
TEXT = "👍🏽 The harbour reopened.\n\nNobody was hurt 👍🏽 there."


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """As if a screen reader ran."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_text_caret_and_selection_are_given_in_the_units_of_qt(make_pane: Make) -> None:
    pane = make_pane(TEXT)
    interface = QAccessible.queryAccessibleInterface(pane)
    assert interface.text(QAccessible.Text.Name) == "Text of the source"
    text = interface.textInterface()
    assert text.characterCount() == _units(TEXT)
    assert text.text(0, text.characterCount()) == TEXT
    at = TEXT.index("hurt")
    pane.set_cursor_position(at)
    assert text.cursorPosition() == _units(TEXT[:at])
    pane.select_passage(at, at + 6)
    told = QAccessible.queryAccessibleInterface(pane).textInterface()
    assert told.selectionCount() == 1
    assert told.characterCount() == _units(TEXT)
    assert told.cursorPosition() == _units(TEXT[: at + 6])
    answers = pane.findChild(QPlainTextEdit)
    assert answers is not None
    answering = answers.textCursor()
    assert (answering.selectionStart(), answering.selectionEnd()) == (
        _units(TEXT[:at]),
        _units(TEXT[: at + 6]),
    )
    told.setSelection(0, _units(TEXT[: at + 2]), _units(TEXT[: at + 4]))
    assert pane.selected_passage() == (at + 2, at + 4)
    text.setCursorPosition(_units(TEXT[:3]))
    assert pane.cursor_position() == 3
    text.setSelection(0, _units(TEXT[:at]), _units(TEXT[: at + 4]))
    assert pane.selected_passage() == (at, at + 4)
    text.removeSelection(0)
    assert pane.selected_passage() is None


def test_characters_are_where_they_are_on_the_screen(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT)
    text = QAccessible.queryAccessibleInterface(pane).textInterface()
    at = TEXT.index("hurt")
    point = pane.viewport().mapToGlobal(Hand(qtbot, pane).on(at))
    assert text.characterRect(_units(TEXT[:at])).contains(point)
    assert text.offsetAtPoint(point) == _units(TEXT[:at])
    assert text.offsetAtPoint(pane.viewport().mapToGlobal(QPoint(2, 2))) == -1


def test_the_claims_at_the_caret_are_told(make_pane: Make) -> None:
    pane = make_pane(TEXT)
    pane.set_marks([mark(1, 2, 13, Verdict.DENIED), mark(2, 7, 20, Verdict.CONFIRMED)])
    pane.set_cursor_position(8)
    interface = QAccessible.queryAccessibleInterface(pane)
    assert interface.text(QAccessible.Text.Description) == "claim 1, denied, claim 2, confirmed"


def test_many_panes_and_questions_leave_nothing_behind(qapp: QApplication) -> None:
    for _ in range(20):
        pane = TextPane()
        pane.set_text(TEXT)
        interface = QAccessible.queryAccessibleInterface(pane)
        for at in range(len(TEXT)):
            pane.set_cursor_position(at)
        assert interface.textInterface().characterCount() == _units(TEXT)
        identity = QAccessible.uniqueId(interface)
        del interface
        pane.deleteLater()
        del pane
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QAccessible.accessibleInterface(identity) is None
