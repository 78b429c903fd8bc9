from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from tests.gui.textpane.conftest import FAMILY
from workbench.gui.textpane import TextPane

Make = Callable[..., TextPane]

TEXT = (
    "The harbour reopened on Monday after nine days, the port authority said.\n\n"
    f"Some 3,000 people {FAMILY} and 👍🏽 watched. דובר אמר כי 3,000 חיילים יישארו.\n\n"
    "Nobody was hurt, a spokesman told reporters."
)
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_enter_over_selected_words_asks_for_a_claim_of_exactly_these(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT)
    start = TEXT.index("3,000")
    end = start + len(f"3,000 people {FAMILY}")
    pane.select_passage(start - 1, end + 1)
    with qtbot.waitSignal(pane.claim_requested) as requested:
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert requested.args == [start, end]


def test_letters_and_enter_without_selection_are_left_to_the_window(qtbot: QtBot, make_pane: Make) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    pane = TextPane(window)
    pane.set_text(TEXT)
    window.setCentralWidget(pane)
    done: list[str] = []
    for name in ("C", "D", "Return", "Ctrl+F", "Delete"):
        action = QAction(name, window)
        action.setShortcut(QKeySequence(name))
        action.triggered.connect(partial(done.append, name))
        window.addAction(action)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    pane.setFocus()
    for key in (Qt.Key.Key_C, Qt.Key.Key_D, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        qtbot.keyClick(pane, key)
    qtbot.keyClick(pane, Qt.Key.Key_F, CTRL)
    assert done == ["C", "D", "Return", "Delete", "Ctrl+F"]
    pane.select_passage(0, 3)
    with qtbot.waitSignal(pane.claim_requested):
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert done.count("Return") == 1


def test_keys_move_the_caret_by_graphemes_words_lines_and_ends(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT)
    family = TEXT.index(FAMILY)
    pane.set_cursor_position(family)
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert pane.cursor_position() == family + len(FAMILY)
    qtbot.keyClick(pane, Qt.Key.Key_Left)
    assert pane.cursor_position() == family
    pane.set_cursor_position(0)
    qtbot.keyClick(pane, Qt.Key.Key_Right, CTRL)
    assert pane.cursor_position() == len("The ")
    qtbot.keyClick(pane, Qt.Key.Key_Right, CTRL | SHIFT)
    assert pane.selected_passage() == (4, len("The harbour "))
    qtbot.keyClick(pane, Qt.Key.Key_End, CTRL)
    assert pane.cursor_position() == len(TEXT)
    assert pane.selected_passage() is None
    qtbot.keyClick(pane, Qt.Key.Key_Home, CTRL | SHIFT)
    assert pane.selected_passage() == (0, len(TEXT))


def test_the_caret_goes_from_paragraph_to_paragraph_without_stopping_on_blank_lines(
    qtbot: QtBot, make_pane: Make
) -> None:
    pane = make_pane("one\n\n\n\ntwo")
    pane.set_cursor_position(3)
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert pane.cursor_position() == 7
    qtbot.keyClick(pane, Qt.Key.Key_Left)
    assert pane.cursor_position() == 3
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert pane.cursor_position() == 10
    qtbot.keyClick(pane, Qt.Key.Key_Up)
    assert pane.cursor_position() == 3


def test_lines_are_left_and_reached_at_the_same_x(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(
        "A long line of words of all kinds goes here and on.\nshort\nAnother long line of all kinds."
    )
    pane.set_cursor_position(20)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    box, below = pane.caret_box(20), pane.caret_box(pane.cursor_position())
    assert box is not None
    assert below is not None
    assert abs(box.left() - below.left()) < 8


def test_in_a_right_to_left_paragraph_the_left_arrow_reads_on(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane("שלום לכולם")
    qtbot.keyClick(pane, Qt.Key.Key_Left)
    assert pane.cursor_position() == 1
    qtbot.keyClick(pane, Qt.Key.Key_Left, CTRL)
    assert pane.cursor_position() == 5
    box = pane.caret_box(0)
    assert box is not None
    assert box.left() > pane.viewport().width() / 2


def test_select_all_and_copy(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT)
    qtbot.keyClick(pane, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(pane, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == TEXT


def test_space_pages_and_shift_space_pages_back(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane("Some words to be read.\n\n" * 300, height=300)
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    paged = pane.scroll_anchor()
    assert paged > 0
    qtbot.keyClick(pane, Qt.Key.Key_Space, SHIFT)
    assert pane.scroll_anchor() == 0
    qtbot.keyClick(pane, Qt.Key.Key_PageDown)
    assert pane.cursor_position() > 0
