"""What follows a change beside what is looked at: counts, details, overviews, each in a turn of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid


class Turn(QObject):
    """Work that the event loop comes to soon, once however often it was asked for meanwhile.

    The turns of all windows stand in one line, and the loop takes one of them at a time: between two it
    paints, and hears keys. Timers of their own Qt would let off all at once, and the window would be held up
    for as long as they take together. One whose `parent` is gone is passed over.
    """

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    @property
    def due(self) -> bool:
        """Whether it is still to come."""
        return self in _line

    def start(self) -> None:
        """Have the work done soon; where it is due already, when it is due."""
        if self not in _line:
            _line.append(self)
            _taking().start()

    def stop(self) -> None:
        """Have it done no more."""
        if self in _line:
            _line.remove(self)

    def take(self) -> None:
        """Do the work, now."""
        self._work()


_line: deque[Turn] = deque()


def _taking() -> QTimer:
    """The timer of the program that takes one turn after another while any is due."""
    application = QCoreApplication.instance()
    assert application is not None
    timer = application.findChild(QTimer, "turns")
    if timer is None:
        timer = QTimer(application, interval=0)
        timer.setObjectName("turns")
        timer.timeout.connect(_take_next)
    return timer


def _take_next() -> None:
    while _line and not isValid(_line[0]):
        _line.popleft()
    if _line:
        _line.popleft().take()
    else:
        _taking().stop()
