from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from pytestqt.qtbot import QtBot

from tests.gui.textpane.conftest import FAMILY, Hand, mark, texts
from workbench.domain.verdict import Verdict
from workbench.gui.textpane import Mark, TextPane

Make = Callable[..., TextPane]
Hands = Callable[[TextPane], Hand]

TEXT = (
    "The harbour reopened on Monday after nine days, the port authority said.\n\n"
    f"Some 3,000 people {FAMILY} and 👍🏽 watched. דובר אמר כי 3,000 חיילים יישארו.\n\n"
    "Nobody was hurt, a spokesman told reporters."
)
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def _passage(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def _over(key: int, words: str, verdict: Verdict = Verdict.UNVERIFIED) -> Mark:
    return mark(key, *_passage(words), verdict)


# Claims and the mouse


def test_a_click_on_a_claims_words_says_which(qtbot: QtBot, make_pane: Make, hand: Hands) -> None:
    pane = make_pane(TEXT)
    pane.set_marks([_over(7, "port authority")])
    with qtbot.waitSignal(pane.claim_clicked) as clicked:
        hand(pane).click(hand(pane).on(TEXT.index("authority")))
    assert clicked.args == [7]
    with qtbot.assertNotEmitted(pane.claim_clicked):
        hand(pane).click(hand(pane).on(TEXT.index("Nobody")))


def test_repeated_clicks_reach_every_overlapping_claim(qtbot: QtBot, make_pane: Make, hand: Hands) -> None:
    pane = make_pane(TEXT)
    pane.set_marks(
        [_over(1, "The harbour reopened on Monday"), _over(2, "reopened"), _over(3, "harbour reopened")]
    )
    clicked: list[int] = []
    pane.claim_clicked.connect(clicked.append)
    pane.claim_clicked.connect(lambda key: pane.set_current(key))
    for _ in range(4):
        hand(pane).click(hand(pane).on(TEXT.index("opened")))
    assert clicked == [2, 3, 1, 2]


def test_quick_clicks_on_overlapping_claims_go_on_through_them(
    qtbot: QtBot, make_pane: Make, hand: Hands
) -> None:
    pane = make_pane(TEXT)
    pane.set_marks([_over(1, "The harbour reopened"), _over(2, "reopened")])
    clicked: list[int] = []
    pane.claim_clicked.connect(clicked.append)
    pane.claim_clicked.connect(lambda key: pane.set_current(key))
    point = hand(pane).on(TEXT.index("opened"))
    hand(pane).click(point)
    hand(pane).double_click(point)  # press, double press and release, as a window system reports it
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert clicked == [2, 1]
    assert pane.selected_passage() is None


@given(texts, st.data())
def test_words_dragged_over_are_selected_exactly(qtbot: QtBot, text: str, data: st.DataObject) -> None:
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.resize(700, 900)
    pane.show()
    pane.set_text(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(0, len(text)))
    hand = Hand(qtbot, pane)
    boxes = [pane.caret_box(start), pane.caret_box(end)]
    if None in boxes:  # on a blank line, which has no place of its own
        return
    points = [QPoint(round(box.left()), round(box.center().y())) for box in boxes if box is not None]
    hand.drag(*points)
    if (points[1] - points[0]).manhattanLength() < QGuiApplication.styleHints().startDragDistance():
        return
    first, last = pane.selected_passage() or (pane.cursor_position(), pane.cursor_position())
    # Where the direction changes two positions share a place: either may have been meant.
    for got, wanted in zip((first, last), sorted((start, end)), strict=True):
        box, aim = pane.caret_box(got), pane.caret_box(wanted)
        assert box is not None
        assert aim is not None
        assert abs(box.top() - aim.top()) < 1 or got == wanted
    pane.copy()
    if first != last:
        assert QGuiApplication.clipboard().text() == text[first:last]
    pane.close()


@given(texts, st.data())
def test_a_passage_selected_by_position_is_reported_and_copied_unchanged(
    qtbot: QtBot, text: str, data: st.DataObject
) -> None:
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.set_text(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    pane.select_passage(start, end)
    assert pane.selected_passage() == (start, end)
    pane.copy()
    assert QGuiApplication.clipboard().text() == text[start:end]


def test_a_double_click_takes_a_word_and_a_third_the_paragraph(
    qtbot: QtBot, make_pane: Make, hand: Hands
) -> None:
    pane = make_pane(TEXT)
    point = hand(pane).on(TEXT.index("3,000") + 2)
    hand(pane).click(point)
    hand(pane).double_click(point)
    assert pane.selected_passage() == _passage("3,000")
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert pane.selected_passage() == _passage(TEXT.split("\n\n")[1])


def test_shift_click_extends_the_selection(make_pane: Make, hand: Hands) -> None:
    pane = make_pane(TEXT)
    start, end = _passage("harbour reopened")
    hand(pane).click(hand(pane).before(start))
    hand(pane).click(hand(pane).after(end), modifier=SHIFT)
    assert pane.selected_passage() == (start, end)


def test_dragging_beyond_the_window_scrolls(qtbot: QtBot, make_pane: Make, hand: Hands) -> None:
    pane = make_pane("A line of words to be read.\n\n" * 200, height=200)
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=hand(pane).on(3))
    for y in (100, 240):
        qtbot.mouseMove(pane.viewport(), QPoint(120, y))
    qtbot.waitUntil(lambda: pane.scroll_anchor() > 300, timeout=3000)
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, 240))
    assert (pane.selected_passage() or (0, 0))[1] > 300


# Moving a mark's ends


def test_dragging_the_end_of_the_current_mark_proposes_new_ends(
    qtbot: QtBot, make_pane: Make, hand: Hands
) -> None:
    pane = make_pane(TEXT)
    pane.set_marks([_over(4, "reopened on Monday")])
    pane.set_current(4)
    start, end = _passage("reopened on Monday")
    moved: list[tuple[int, int, int]] = []
    pane.mark_moved.connect(lambda *ends: moved.append(ends))
    longer = _passage("Monday after nine days")[1]
    hand(pane).drag(hand(pane).after(end), hand(pane).after(longer))
    assert moved == [(4, start, longer)]
    earlier = TEXT.index("harbour")
    hand(pane).drag(hand(pane).before(start), hand(pane).before(earlier))
    assert moved[1:] == [(4, earlier, end)]
    assert [kept.start for kept in pane.marks()] == [start]  # only the window changes marks


def test_escape_gives_up_the_drag_of_an_end(qtbot: QtBot, make_pane: Make, hand: Hands) -> None:
    pane = make_pane(TEXT)
    pane.set_marks([_over(4, "reopened on Monday")])
    pane.set_current(4)
    end = _passage("reopened on Monday")[1]
    target = hand(pane).after(_passage("nine days")[1])
    with qtbot.assertNotEmitted(pane.mark_moved):
        hand(pane).drag(hand(pane).after(end), target, drop=False)
        qtbot.keyClick(pane, Qt.Key.Key_Escape)
        qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=target)


@pytest.mark.parametrize(("current", "editable"), [(None, True), (4, False)])
def test_only_the_current_mark_of_an_editable_text_is_taken_hold_of(
    qtbot: QtBot, make_pane: Make, hand: Hands, current: int | None, editable: bool
) -> None:
    pane = make_pane(TEXT)
    pane.set_marks([_over(4, "reopened on Monday")])
    pane.set_current(current)
    pane.set_editable_marks(editable)
    end = _passage("reopened on Monday")[1]
    with qtbot.assertNotEmitted(pane.mark_moved):
        hand(pane).drag(hand(pane).after(end), hand(pane).after(_passage("nine days")[1]))
    assert pane.selected_passage() == (end, _passage("nine days")[1])


# Marks


def test_marks_can_be_changed_one_at_a_time(make_pane: Make) -> None:
    pane = make_pane(TEXT)
    pane.set_marks([_over(1, "harbour"), _over(2, "Monday")])
    at = TEXT.index("harbour")
    pane.update_marks([_over(1, "nine days", Verdict.DENIED), _over(3, "harbour reopened")], removed=[2])
    assert pane.marks_at(at) == [3]
    assert pane.marks_at(TEXT.index("nine")) == [1]
    assert pane.marks_at(TEXT.index("Monday")) == []
    assert len(pane.marks()) == 2


def test_a_changed_mark_repaints_its_lines_only(
    qtbot: QtBot, make_pane: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = make_pane("A paragraph of some words.\n\n" * 60, height=600)
    pane.set_marks([mark(1, 2, 11)])
    qtbot.wait(1)
    painted: list[int] = []
    paint = pane.paintEvent

    def noted(event: QPaintEvent) -> None:
        painted.append(event.rect().height())
        paint(event)

    monkeypatch.setattr(pane, "paintEvent", noted)
    pane.clearFocus()
    qtbot.waitUntil(lambda: bool(painted))
    painted.clear()
    pane.update_marks([mark(1, 2, 11, Verdict.CONFIRMED)])
    qtbot.waitUntil(lambda: bool(painted))
    assert max(painted) < 60


def test_the_current_claim_is_brought_into_view(make_pane: Make) -> None:
    text = "Words of a long hearing.\n\n" * 400
    pane = make_pane(text, height=300)
    far = text.rindex("hearing")
    pane.set_marks([mark(9, far, far + 7)])
    pane.set_current(9, reveal=False)
    assert pane.scroll_anchor() == 0
    pane.set_current(9)
    first, last = pane.visible_passage()
    assert first <= far <= last
    assert pane.current() == 9


def test_another_text_takes_marks_selection_and_claim_away(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT)
    pane.set_marks([_over(1, "harbour")])
    pane.set_current(1)
    pane.select_passage(0, 3)
    with qtbot.waitSignals([pane.selection_changed, pane.marks_replaced]):
        pane.set_text("Another text.")
    assert pane.selected_passage() is None
    assert pane.current() is None
    assert pane.marks_at(5) == []
    assert pane.text() == "Another text."


def test_a_context_menu_is_asked_for_at_the_words_under_the_mouse(
    qtbot: QtBot, make_pane: Make, hand: Hands
) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    pane = make_pane(TEXT)
    at = TEXT.index("harbour")
    point = hand(pane).on(at)
    with qtbot.waitSignal(pane.context_requested) as asked:
        place = pane.viewport().mapToGlobal(point)
        QApplication.sendEvent(
            pane.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, place)
        )
    assert asked.args == [place, at]


# Search


def test_find_selects_and_shows_the_next_place_and_goes_round(make_pane: Make) -> None:
    text = "start\n\n" + "filler words\n\n" * 300 + "The Harbour again"
    pane = make_pane(text, height=300)
    assert pane.find("harbour")
    assert pane.selected_passage() == (text.index("Harbour"), text.index("Harbour") + 7)
    assert pane.visible_passage()[1] >= text.index("Harbour")
    assert pane.find("START")
    assert pane.selected_passage() == (0, 5)
    assert pane.find("words", backward=True)
    assert (pane.selected_passage() or (0, 0))[0] == text.rindex("words")
    assert not pane.find("START", case=True)
    assert pane.find_all("words") == 300
    pane.clear_find()
    assert pane.found_count() == 0
