"""Work beside the window: the latest wish alone is heard of."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from workbench.domain.progress import Silent
from workbench.gui.latest import Latest

Tell = Callable[[object], None]


def test_first_and_last_results_arrive_in_order_in_the_windows_thread(qtbot: QtBot) -> None:
    latest, heard = Latest(), list[tuple[object, QThread]]()
    latest.found.connect(lambda found: heard.append((found, QThread.currentThread())))

    def work(_progress: Silent, tell: Tell) -> str:
        tell("some")
        return "all"

    latest.want(work)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("some", QThread.currentThread()), ("all", QThread.currentThread())]
    assert not latest.busy


def test_wish_given_up_stops_and_is_not_heard_of(qtbot: QtBot) -> None:
    latest, heard, begun, stopped = Latest(), list[object](), threading.Event(), threading.Event()
    latest.found.connect(heard.append)
    latest.failed.connect(heard.append)

    def endless(progress: Silent, tell: Tell) -> None:
        tell("too late")
        begun.set()
        try:
            while True:
                progress.step(0, 0)
        finally:
            stopped.set()

    latest.want(endless)
    assert begun.wait(10)
    latest.want(lambda _progress, _tell: "next")
    qtbot.waitUntil(lambda: heard == ["next"])
    assert stopped.wait(10)


def test_closing_waits_until_nothing_runs() -> None:
    latest, ended, begun = Latest(), list[bool](), threading.Event()

    def work(progress: Silent, _tell: Tell) -> None:
        begun.set()
        try:
            while True:
                progress.step(0, 0)
        finally:
            ended.append(True)

    latest.want(work)
    assert begun.wait(10)
    latest.close()
    assert ended == [True]


def test_failure_is_told(qtbot: QtBot) -> None:
    latest = Latest()
    with qtbot.waitSignal(latest.failed) as told:
        latest.want(lambda _progress, _tell: 1 // 0)
    assert told.args is not None
    assert isinstance(told.args[0], ZeroDivisionError)
