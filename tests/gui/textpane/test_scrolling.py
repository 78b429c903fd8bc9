from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.gui.textpane.conftest import FAMILY, mark
from workbench.gui.textpane import TextPane

Make = Callable[..., TextPane]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_the_words_at_the_top_stay_there_when_the_pane_or_the_letters_grow(make_pane: Make) -> None:
    text = "Some words of a text that is long enough to be broken into several lines. " * 6 + "\n\n"
    pane = make_pane(text * 60, width=600, height=300)
    pane.scroll_to(len(text) * 30)
    assert pane.scroll_anchor() == len(text) * 30
    for width in (420, 380, 350, 500, 600):
        pane.resize(width, 300)
        assert abs(pane.scroll_anchor() - len(text) * 30) < 80
    assert pane.scroll_anchor() == len(text) * 30
    sizes: list[float] = []
    pane.zoom_changed.connect(sizes.append)
    for _ in range(3):
        pane.zoom_in()
    pane.zoom_out()
    assert sizes == sorted(sizes[:3]) + sizes[3:]
    assert pane.reading_size() == sizes[-1]
    assert abs(pane.scroll_anchor() - len(text) * 30) < 80


def test_scrolling_to_the_end_shows_the_end_and_no_more(qtbot: QtBot, make_pane: Make) -> None:
    text = "Words in paragraphs of different lengths. " * 7 + "\n\nshort\n\n"
    pane = make_pane(text * 200 + "The end", height=300)
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert pane.visible_passage()[1] == len(text) * 200 + len("The end")
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    assert pane.scroll_anchor() == 0


def test_scrolling_down_by_pages_and_back_returns_to_the_same_line(make_pane: Make) -> None:
    text = "Words in paragraphs of different lengths. " * 7 + "\n\nshort\n\n"
    pane = make_pane(text * 200, height=300)
    pane.scroll_to(len(text) * 100)
    before = pane.scroll_anchor()
    for _ in range(30):
        pane.scroll_pixels(270)
    for _ in range(30):
        pane.scroll_pixels(-270)
    assert pane.scroll_anchor() == before


def test_a_paragraph_of_a_megabyte_opens_scrolls_and_selects(qtbot: QtBot, make_pane: Make) -> None:
    text = f"A word {FAMILY} or two, " * 60_000
    pane = make_pane(text, height=400)
    middle = text.index("two", len(text) // 2)
    pane.scroll_to(middle)
    first, last = pane.visible_passage()
    assert first <= middle <= last
    assert last - first < 8_000
    pane.set_cursor_position(middle)
    for _ in range(3):
        qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    assert pane.selected_passage() == (middle, middle + 3)
    pane.set_marks([mark(1, 0, len(text)), mark(2, middle, middle + 3)])
    assert pane.marks_at(middle) == [2, 1]
    qtbot.keyClick(pane, Qt.Key.Key_End, CTRL)
    assert pane.cursor_position() == len(text)


def test_the_parts_of_a_long_paragraph_join_at_full_lines(make_pane: Make) -> None:
    words = "some more words of quite different lengths for a paragraph without any end to it ".split()
    text = " ".join(words[(number * number) % 7 :][number % 5] for number in range(8_000))
    pane = make_pane(text, height=400)
    widest, narrowest = 0.0, 1e9
    for _ in range(60):
        for piece in pane._column.placed():
            setting = piece.setting
            for line in range(len(setting)):
                start, end = setting.line_bounds(line)
                if piece.start + end < len(text) - 1:
                    found = setting.stretches(start, end, range(len(setting)))
                    width = max(right for number, _, right in found if number == line)
                    widest, narrowest = max(widest, width), min(narrowest, width)
        pane.scroll_pixels(360)
    longest = max(map(len, words)) * pane._column.face.character * 1.6
    assert narrowest > pane._column.face.width - longest
    assert widest <= pane._column.face.width


def test_an_empty_text_can_be_shown_clicked_and_keyed(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane("")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(pane, key)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 80))
    qtbot.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 80))
    assert pane.cursor_position() == 0
    assert not pane.find("x")
