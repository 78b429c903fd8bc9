"""The same thing counted differently, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from tests.gui.views.conftest import Newsroom, items, leading_to, shown
from workbench.domain.claim import Figure
from workbench.gui.views.figures import BAR, FiguresSheet, figure_words, number_word
from workbench.gui.window import Window


def opened(window: Window) -> FiguresSheet:
    window.commands["view.figures"].trigger()
    sheet = window.asking.sheet
    assert isinstance(sheet, FiguresSheet)
    return sheet


def test_conflict_stands_first_as_a_range_with_every_figure_and_who_said_it(newsroom: Newsroom) -> None:
    sheet = opened(newsroom.window)
    lines = shown(sheet.tree)
    assert lines[0][0] == "depth to be dug"
    assert lines[0][2] == "2 to 3, in conflict"
    assert [line[0] for line in lines[1:3]] == ["two metres", "three metres"]
    assert lines[1][2] == "port authority ← The Wire"
    assert lines[1][4].startswith("2. deepened")
    assert lines[1][5] == "Unverified"
    assert lines[3][0].startswith("Cannot be compared")
    assert lines[4][0] == "insiders"
    assert "One thing" in sheet.told.text()


def test_each_figure_lies_where_it_belongs_on_the_range(newsroom: Newsroom) -> None:
    sheet = opened(newsroom.window)
    low, high = leading_to(sheet.tree, newsroom.keys[1]), leading_to(sheet.tree, newsroom.other)
    assert [dot[:2] for dot in low.data(1, BAR)] == [(0.0, 0.0)]
    assert [dot[:2] for dot in high.data(1, BAR)] == [(0.5, 1.0)]
    assert high.data(1, Qt.ItemDataRole.AccessibleTextRole) == "2.5 – 3"
    sheet.grab()


def test_enter_goes_to_the_claim_in_its_own_source(newsroom: Newsroom) -> None:
    window = newsroom.window
    sheet = opened(window)
    sheet.tree.setCurrentItem(leading_to(sheet.tree, newsroom.other))
    QTest.keyClick(sheet.tree, Qt.Key.Key_Return)
    assert window.asking.sheet is None
    assert window.desk.current == newsroom.other
    assert window.desk.source is not None
    assert window.desk.source.title == "Insiders"


def test_enter_on_a_heading_closes_and_opens_it(newsroom: Newsroom) -> None:
    sheet = opened(newsroom.window)
    sheet.tree.setCurrentItem(items(sheet.tree)[0])
    for still_open in (False, True):
        QTest.keyClick(sheet.tree, Qt.Key.Key_Return)
        assert items(sheet.tree)[0].isExpanded() is still_open
    assert newsroom.window.asking.sheet is sheet


def test_words_narrow_the_list_to_figures_and_their_headings(newsroom: Newsroom) -> None:
    sheet = opened(newsroom.window)
    sheet.words.setFocus()
    QTest.keyClicks(sheet.words, "insiders")
    assert sheet.tree.currentItem() is leading_to(sheet.tree, newsroom.other)
    sheet.words.clear()
    QTest.keyClicks(sheet.words, "the WIRE")
    assert sheet.tree.currentItem() is leading_to(sheet.tree, newsroom.keys[1])
    assert [line[0] for line in shown(sheet.tree)] == ["depth to be dug", "two metres"]
    QTest.keyClick(sheet.words, Qt.Key.Key_Return)
    assert sheet.tree.hasFocus()


def test_the_list_follows_what_is_written_meanwhile(newsroom: Newsroom) -> None:
    sheet, desk = opened(newsroom.window), newsroom.window.desk
    edit = desk.services.claims.edit
    agreed = Figure("2", best=2.0, counted="depth to be dug")
    assert desk.write("Edit", lambda: edit(newsroom.other, {"figures": (agreed,)}))
    QTest.qWait(0)
    assert shown(sheet.tree)[0][2] == "2, agreed"
    desk.undo()
    QTest.qWait(0)
    assert shown(sheet.tree)[0][2] == "2 to 3, in conflict"


def test_empty_dossier_is_taught_how_figures_come_about(stocked: Window) -> None:
    sheet = opened(stocked)
    assert sheet.shown.currentWidget() is sheet.empty
    assert "same scope" in sheet.empty.accessibleName()


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure("3,000", unit="soldiers", qualifier="all but"), "all but 3,000 soldiers"),
        (Figure("about 3,000 soldiers", unit="soldiers", qualifier="About"), "about 3,000 soldiers"),
        (Figure("40 %"), "40 %"),
    ],
)
def test_figure_is_told_with_what_its_words_lack(figure: Figure, words: str) -> None:
    assert figure_words(figure) == words


def test_numbers_follow_the_locale() -> None:
    QLocale.setDefault(QLocale("en_US"))
    try:
        assert [number_word(one) for one in (3000.0, 0.1, -2.0)] == ["3,000", "0.1", "-2"]
    finally:
        QLocale.setDefault(QLocale.c())
