"""The latest wish alone: short work beside the window's thread, given up as soon as another is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from workbench.domain.errors import Cancelled
from workbench.domain.progress import Silent

Work = Callable[[Silent, Callable[[object], None]], object]
"""What is wanted: it steps often, may tell of what it has so far, and returns what it found in the end."""


class _Wish(QRunnable):
    def __init__(self, work: Work, tell: Callable[[_Wish, object, BaseException | None], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.progress = Silent()
        self.done = False
        self._work = work
        self._tell = tell

    def run(self) -> None:
        try:
            self.progress.step(0, 0)
            found = self._work(self.progress, lambda some: self._tell(self, some, None))
        except Cancelled:
            return
        except BaseException as error:  # told in the window's thread, where it can be shown
            self.done = True
            self._tell(self, None, error)
        else:
            self.done = True
            self._tell(self, found, None)


class Latest(QObject):
    """Runs one wish at a time in a thread of its own; nothing is heard of those given up.

    `found` and `failed` arrive in this object's thread. `close()` gives up what runs and waits for its end.
    """

    found = Signal(object)
    failed = Signal(object)

    _told = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._wish: _Wish | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether what is wanted has not been found to its end."""
        return self._wish is not None and not self._wish.done

    def want(self, work: Work) -> None:
        """Give up what was wanted before, and begin with this."""
        self.give_up()
        self._wish = _Wish(work, self._told.emit)
        self._pool.start(self._wish)

    def give_up(self) -> None:
        """Want nothing any more."""
        if self._wish is not None:
            self._wish.progress.cancel()
            self._wish = None
        self._pool.clear()

    def close(self) -> None:
        """Want nothing any more, and wait until the thread is idle."""
        self.give_up()
        self._pool.waitForDone()

    @Slot(object, object, object)
    def _on_told(self, wish: Any, found: object, error: BaseException | None) -> None:
        if wish is not self._wish:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.found.emit(found)
