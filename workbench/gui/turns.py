"""What follows a change beside what is looked at: counts, details, overviews, each in a turn of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid


class Turn(QObject):
    """Work that the event loop comes to soon, once however often it was asked for meanwhile.

    The turns of all windows stand in one line, and the loop takes one of them at a time; before each it has a
    turn to paint, and to hear keys. Timers of their own Qt would let off all at once and with the painting,
    and the window would be held up for as long as they take together. One whose `parent` is gone is passed
    over.
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
            _Taking.of_program().begin()

    def stop(self) -> None:
        """Have it done no more."""
        if self in _line:
            _line.remove(self)

    def take(self) -> None:
        """Do the work, now."""
        self._work()


_line: deque[Turn] = deque()


def waiting() -> bool:
    """Whether any turn is due."""
    return any(isValid(turn) for turn in _line)


class _Taking(QTimer):
    """Takes one turn in every second turn of the loop while any is due."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application, interval=0)
        self._resting = False
        self.timeout.connect(self._on_timeout)

    @classmethod
    def of_program(cls) -> _Taking:
        application = QCoreApplication.instance()
        assert application is not None
        return application.findChild(cls) or cls(application)

    def begin(self) -> None:
        """Come to what is due, and paint before."""
        if not self.isActive():
            self._resting = True
            self.start()

    def _on_timeout(self) -> None:
        if self._resting:
            self._resting = False
            return
        self._resting = True
        while _line and not isValid(_line[0]):
            _line.popleft()
        if _line:
            _line.popleft().take()
        else:
            self.stop()
