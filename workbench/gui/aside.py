"""Work that would hold up the window, done beside it: the newest question, or a write that is waited for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QGuiApplication

Result = TypeVar("Result")


class _Run(QRunnable):
    def __init__(
        self, work: Callable[[], object], ended: Callable[[object, BaseException | None], None]
    ) -> None:
        super().__init__()
        self._work = work
        self._ended = ended

    def run(self) -> None:
        try:
            result = self._work()
        except BaseException as error:  # raised or told where it was asked for
            self._ended(None, error)
        else:
            self._ended(result, None)


class Newest(QObject):
    """Asks a question in a worker; only the answer to the last question asked is told, in this thread.

    `answered` carries the answer, `failed` the exception in its place.
    """

    answered = Signal(object)
    failed = Signal(object)
    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = 0
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def ask(self, question: Callable[[], object]) -> None:
        """Ask this instead of whatever was asked before."""
        self._asked += 1
        QThreadPool.globalInstance().start(_Run(question, partial(self._tell, self._asked)))

    def forget(self) -> None:
        """Want no answer any more."""
        self._asked += 1

    def _tell(self, number: int, answer: object, error: BaseException | None) -> None:
        """In the worker: pass the answer on, unless the one who asked is gone with its window."""
        with suppress(RuntimeError):
            self._ended.emit(number, answer, error)

    @Slot(int, object, object)
    def _on_ended(self, number: int, answer: object, error: BaseException | None) -> None:
        if number == self._asked:
            if error is None:
                self.answered.emit(answer)
            else:
                self.failed.emit(error)


class _Ending(QObject):
    """Says that the work is done, and keeps windows from being closed before it is."""

    ended = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nothing be closed."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False


def awaited(work: Callable[[], Result]) -> Result:
    """What `work` returns or raises, done in a worker while the window goes on painting.

    Keys, clicks and closing wait until it is done, so that nothing is written over it meanwhile.
    """
    ending, loop = _Ending(), QEventLoop()
    results: list[Result] = []
    errors: list[BaseException] = []

    def end(_result: object, error: BaseException | None) -> None:
        if error is not None:
            errors.append(error)
        ending.ended.emit()

    ending.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.installEventFilter(ending)
    application.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        QThreadPool.globalInstance().start(_Run(lambda: results.append(work()), end))
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        application.restoreOverrideCursor()
        application.removeEventFilter(ending)
    if errors:
        raise errors[0]
    return results[0]
