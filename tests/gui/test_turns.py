from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from pytestqt.qtbot import QtBot

from workbench.gui.turns import Turn


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def turn(qapp: QCoreApplication, done: list[str]) -> Callable[[str], Turn]:
    return lambda name: Turn(lambda: done.append(name), qapp)


def test_turns_are_taken_one_in_a_turn_of_the_loop_in_the_order_in_which_they_were_asked_for(
    turn: Callable[[str], Turn], done: list[str], qtbot: QtBot
) -> None:
    meanwhile: list[int] = []
    beside = QTimer(interval=0)
    beside.timeout.connect(lambda: meanwhile.append(len(done)))
    beside.start()
    for name in ("first", "second", "third"):
        turn(name).start()
    qtbot.waitUntil(lambda: len(done) == 3)
    qtbot.waitUntil(lambda: meanwhile[-1] == 3)
    assert done == ["first", "second", "third"]
    assert {1, 2} <= set(meanwhile)


def test_turn_asked_for_again_while_it_is_due_is_taken_once(
    turn: Callable[[str], Turn], done: list[str], qtbot: QtBot
) -> None:
    one = turn("one")
    one.start()
    one.start()
    qtbot.waitUntil(lambda: not one.due)
    assert done == ["one"]
    one.start()
    qtbot.waitUntil(lambda: done == ["one", "one"])


def test_turn_that_is_stopped_or_whose_parent_is_gone_is_not_taken(
    turn: Callable[[str], Turn], done: list[str], qtbot: QtBot
) -> None:
    parent = QObject()
    gone, stopped, last = Turn(lambda: done.append("gone"), parent), turn("stopped"), turn("last")
    for one in (gone, stopped, last):
        one.start()
    stopped.stop()
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(parent, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: done == ["last"])


def test_turn_that_fails_holds_up_no_other(
    turn: Callable[[str], Turn], done: list[str], qtbot: QtBot, qapp: QCoreApplication
) -> None:
    def fail() -> None:
        raise ValueError("a bug")

    failing, other = Turn(fail, qapp), turn("other")
    with qtbot.captureExceptions() as errors:
        failing.start()
        other.start()
        qtbot.waitUntil(lambda: done == ["other"])
    assert [error[0] for error in errors] == [ValueError]


def test_turn_that_asks_for_itself_again_leaves_the_others_theirs(
    turn: Callable[[str], Turn], done: list[str], qtbot: QtBot, qapp: QCoreApplication
) -> None:
    def again() -> None:
        done.append("again")
        if len(done) < 5:
            restless.start()

    restless = Turn(again, qapp)
    restless.start()
    turn("other").start()
    qtbot.waitUntil(lambda: not restless.due)
    assert done[:3] == ["again", "other", "again"]
