from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from workbench.gui.textpane import FindBar, TextPane

Make = Callable[..., TextPane]
TEXT = "Ships came in. More ships went out. SHIPS!"


def test_typing_finds_at_once_and_enter_goes_on(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT)
    bar = FindBar(pane, pane)
    bar.open()
    qtbot.keyClicks(bar.field, "ships")
    assert pane.selected_passage() == (0, 5)
    assert bar.count.text() == "1 of 3"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert pane.selected_passage() == (20, 25)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "1 of 3"
    qtbot.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "3 of 3"
    qtbot.mouseClick(bar.case, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "1 of 1"
    assert pane.selected_passage() == (20, 25)


def test_what_is_not_found_is_said(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT)
    bar = FindBar(pane, pane)
    bar.open()
    qtbot.keyClicks(bar.field, "boats")
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()


def test_escape_closes_and_gives_the_text_the_keys(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT)
    bar = FindBar(pane, pane)
    pane.select_passage(20, 25)
    bar.open()
    assert bar.field.text() == "ships"
    assert bar.field.hasFocus()
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert pane.hasFocus()
    assert pane.found_count() == 0
