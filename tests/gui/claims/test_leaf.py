"""Pages of the inspector that are built when they are first gone to."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window
from tests.gui.claims.hands import type_over
from tests.gui.keyboard import focused
from workbench.domain.verdict import Stance
from workbench.gui.claims.inspector.inspector import Inspector
from workbench.gui.claims.inspector.leaf import Leaf

TABS = ("evidence", "stances", "review", "history")


@pytest.fixture
def inspector(window: Window, dossier: Dossier, qtbot: QtBot) -> Inspector:
    """The inspector with the dossier's first claim in it."""
    made = window.panel.inspector
    window.desk.select_claim(dossier.claims[0])
    qtbot.waitUntil(lambda: made.form.detail is not None)
    return made


def built(inspector: Inspector) -> list[str]:
    """The pages that there are."""
    return [name for name in ("several", *TABS) if getattr(inspector.leaves, name).built is not None]


def test_pages_are_built_when_they_are_gone_to(
    inspector: Inspector, window: Window, dossier: Dossier
) -> None:
    assert built(inspector) == []
    for at, name in enumerate(TABS, 1):
        inspector.setCurrentIndex(at)
        assert built(inspector) == list(TABS[:at])
        assert inspector.currentWidget() is getattr(inspector, name)
        assert inspector.currentWidget().isVisible()
        assert (inspector.currentIndex(), inspector.count()) == (at, 5)
    inspector.setCurrentIndex(0)
    window.desk.select_claims(dossier.claims)
    inspector.show_selection()
    assert built(inspector) == ["several", *TABS]
    assert inspector.several.isVisible()


def test_a_page_built_for_another_reason_leaves_the_open_tab_alone(
    inspector: Inspector, qtbot: QtBot
) -> None:
    inspector.setCurrentIndex(4)
    with qtbot.assertNotEmitted(inspector.currentChanged):
        shown = inspector.currentWidget()
        page = inspector.stances
    assert inspector.currentWidget() is shown
    assert inspector.indexOf(page) == 2
    assert not page.isVisible()


def test_going_to_a_tab_is_heard_once(inspector: Inspector) -> None:
    heard: list[int] = []
    inspector.currentChanged.connect(heard.append)
    inspector.setCurrentIndex(3)
    assert heard == [3]


def test_tabs_say_what_they_hold_before_their_pages_are_built(
    inspector: Inspector, window: Window, dossier: Dossier
) -> None:
    dossier.services.ledger.add(dossier.claims[0], "Ines Okafor", Stance.ASKED)
    inspector.show_selection()
    before = [inspector.tabText(at) for at in range(inspector.count())]
    assert before == ["Claim", "Evidence", "Stances 1", "Review", "History"]
    for at in range(inspector.count()):
        inspector.setCurrentIndex(at)
    assert [inspector.tabText(at) for at in range(inspector.count())] == before


def test_nothing_is_built_to_be_asked_whether_something_is_typed(
    inspector: Inspector, window: Window
) -> None:
    assert window.panel.settle()
    assert built(inspector) == []
    inspector.setCurrentWidget(inspector.review)
    inspector.review.words.setPlainText("Begun")
    assert inspector.unwritten
    assert not window.panel.settle()


def test_a_mark_from_several_and_leaving_a_page_are_heard(
    inspector: Inspector, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    for leave in (inspector.evidence.left, inspector.stances.left, inspector.review.left):
        with qtbot.waitSignal(inspector.left):
            leave.emit()
    with qtbot.waitSignal(inspector.mark_wanted):
        next(iter(inspector.several.verdicts.buttons.values())).click()


def test_escape_in_a_page_just_built_gives_the_keyboard_back(
    inspector: Inspector, window: Window, qtbot: QtBot
) -> None:
    window.panel.table.setFocus()
    inspector.setCurrentWidget(inspector.review)
    inspector.review.assignee.setFocus()
    type_over(qtbot, inspector.review.assignee, "Never")
    qtbot.keyClick(inspector.review.assignee, Qt.Key.Key_Escape)
    assert window.panel.table.hasFocus()


def test_tab_key_goes_from_the_tabs_into_a_page_just_built_and_out_of_it(
    inspector: Inspector, window: Window, qtbot: QtBot
) -> None:
    inspector.setCurrentIndex(3)
    inspector.tabBar().setFocus()
    reached = []
    for _ in range(30):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused())
        if focused() is inspector.tabBar():
            break
    inside = [one for one in reached if inspector.review.isAncestorOf(one)]
    assert reached[: len(inside)] == inside
    assert {inspector.review.assignee, inspector.review.words} <= set(inside)


class Pages(QWidget):
    """Three fields in a row; a place between the second and the third."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QHBoxLayout(self)
        first, second, self.place, last = QLineEdit(self), QLineEdit(self), QWidget(self), QLineEdit(self)
        for one in (first, second, self.place, last):
            self.line.addWidget(one)
        self.around = [first, second, last]

    def build(self) -> QScrollArea:
        """A page with two fields."""
        page, inside = QScrollArea(self), QWidget(self)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(inside)
        for one in (QLineEdit("one"), QPushButton("two")):
            column.addWidget(one)
        page.setWidget(inside)
        return page

    def put(self, place: QWidget, page: QWidget) -> None:
        """Put the page where its place was."""
        self.line.replaceWidget(place, page)

    def chain(self) -> list[QWidget]:
        """What the tab key reaches, from the first field on."""
        found = list[QWidget]()
        one: QWidget = self.around[0]
        while True:
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found.append(one)
            following = one.nextInFocusChain()
            assert following is not None
            if following is self.around[0]:
                return found
            one = following


def test_tab_stops_of_a_page_are_where_its_place_was(qtbot: QtBot) -> None:
    pages = Pages()
    qtbot.addWidget(pages)
    leaf = Leaf(pages.place, pages.build, pages.put)
    page = leaf.page
    first, second, last = pages.around
    runs = [(inside, len(list(run))) for inside, run in groupby(pages.chain(), page.isAncestorOf)]
    assert runs == [(False, 2), (True, 2), (False, 1)]
    assert (pages.chain()[:2], pages.chain()[-1]) == ([first, second], last)


def test_what_waits_for_a_page_is_done_once(qtbot: QtBot) -> None:
    pages, met = Pages(), list[tuple[str, QWidget]]()
    qtbot.addWidget(pages)

    def note(when: str) -> Callable[[QWidget], None]:
        return lambda page: met.append((when, page))

    leaf = Leaf(pages.place, pages.build, pages.put)
    leaf.once_built(note("before"))
    assert (met, leaf.built, leaf.holder) == ([], None, pages.place)
    page = leaf.page
    leaf.once_built(note("after"))
    assert leaf.page is page
    assert leaf.holder is page
    assert met == [("before", page), ("after", page)]


def test_the_inspector_keeps_its_room_whichever_pages_are_built(
    inspector: Inspector, window: Window, dossier: Dossier
) -> None:
    least, sizes = inspector.minimumSizeHint().height(), window.panel.splitter.sizes()
    for at in (1, 2, 3, 4, 0):
        inspector.setCurrentIndex(at)
    window.desk.select_claims(dossier.claims)
    inspector.show_selection()
    assert inspector.several.isVisible()
    assert inspector.minimumSizeHint().height() == least
    assert window.panel.splitter.sizes() == sizes
