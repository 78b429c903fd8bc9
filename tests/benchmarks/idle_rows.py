"""What an idle window costs: how often it wakes up, beside the caret and the one change check."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer

from tests.benchmarks.measures import Family, Place, Row, bounded
from tests.benchmarks.whole import Whole, whole
from workbench.gui.broadcast import Broadcast
from workbench.gui.textpane import TextPane

SECONDS = 20
CLAIMS = 10_000

OTHERS = "idle window: timers that fire a second, beside caret and change check"
LOOKS = "idle window: change checks a second"
WAKES = "idle window: times a second that any thread wakes, caret and check too"
BEHIND = "idle window behind another: times a second that any thread wakes"


class Fired(QObject):
    """Notes whose timers fire in this process, and when."""

    def __init__(self) -> None:
        super().__init__()
        self.by: dict[str, list[float]] = defaultdict(list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note who it was that had waited."""
        if event.type() == QEvent.Type.Timer:
            owner = watched.parent() if isinstance(watched, QTimer) else watched
            self.by[type(owner).__name__].append(time.perf_counter())
        return False

    def often(self, name: str) -> float:
        """How often a second somebody's timers fire, from the first time to the last, to a hundredth.

        Not by the seconds of the wait: in twenty of them, what happens once a second happens 20 or 21 times.
        """
        times = self.by[name]
        return round((len(times) - 1) / (times[-1] - times[0]), 2) if len(times) > 1 else 0.0


def measure(place: Place) -> Iterator[Row]:
    """Twenty seconds in front, then twenty behind."""
    with whole(place.database(CLAIMS), place.folder) as made:
        made.open_source(made.sources[0])
        made.window.reading.pane.setFocus()
        _wait(3)
        fired = Fired()
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(fired)
        wakes = _wakes(SECONDS)
        application.removeEventFilter(fired)
        expected = {Broadcast.__name__, TextPane.__name__, QEventLoop.__name__}
        others = {name: len(times) for name, times in fired.by.items() if name not in expected}
        if others:
            print(f"other timers in {SECONDS} s: {others}")
        yield bounded(OTHERS, sum(others.values()) / SECONDS, 0, "a second")
        yield bounded(LOOKS, fired.often(Broadcast.__name__), 1, "a second")
        # Each of the caret's two blinks a second is drawn, and the display's answers wake another thread.
        yield bounded(WAKES, wakes, 2 * 2.5 + 1, "a second")
        yield bounded(BEHIND, _behind(made), 1.1, "a second")


def _behind(made: Whole) -> float:
    """The same while nothing in the window has the keyboard."""
    made.window.setFocus()
    made.window.reading.pane.clearFocus()
    _wait(2)
    return _wakes(SECONDS)


def _wakes(seconds: float) -> float:
    """How often a second the threads of this process went to sleep of themselves, and so woke."""
    before = _slept()
    _wait(seconds)
    return (_slept() - before) / seconds


def _slept() -> int:
    count = 0
    for task in Path(f"/proc/{os.getpid()}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                count += int(line.split()[1])
    return count


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    timer = QTimer(loop, singleShot=True, interval=round(seconds * 1000))
    timer.timeout.connect(loop.quit)
    timer.start()
    loop.exec()


IDLE = Family((OTHERS, LOOKS, WAKES, BEHIND), measure)
