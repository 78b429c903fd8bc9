"""The latest wish alone: short work beside the window's thread, given up as soon as another is wanted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from workbench.domain.errors import Cancelled
from workbench.domain.progress import Silent

Work = Callable[[Silent, Callable[[object], None]], object]
"""What is wanted: it steps often, may tell of what it has so far, and returns what it found in the end."""


class _Wish:
    def __init__(self, work: Work, tell: Callable[[_Wish, object, BaseException | None], None]) -> None:
        self.progress = Silent()
        self.done = False
        self.ended = threading.Event()
        self._work = work
        self._tell = tell

    def run(self) -> None:
        try:
            self._work_through()
        finally:
            self.ended.set()

    def _work_through(self) -> None:
        try:
            self.progress.step(0, 0)
            found = self._work(self.progress, lambda some: self._say(some, None))
        except Cancelled:
            return
        except BaseException as error:  # told in the window's thread, where it can be shown
            self.done = True
            self._say(None, error)
        else:
            self.done = True
            self._say(found, None)

    def _say(self, found: object, error: BaseException | None) -> None:
        # Who wanted it may be gone with its window.
        with suppress(RuntimeError):
            self._tell(self, found, error)


class Latest(QObject):
    """Runs one wish at a time in one of the program's own threads; nothing is heard of those given up.

    `found` and `failed` arrive in this object's thread. `close()` gives up what runs and waits for its end.
    """

    found = Signal(object)
    failed = Signal(object)

    _told = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: _Wish | None = None
        self._running: list[_Wish] = []
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether what is wanted has not been found to its end."""
        return self._wish is not None and not self._wish.done

    def want(self, work: Work) -> None:
        """Give up what was wanted before, and begin with this."""
        self.give_up()
        self._wish = _Wish(work, self._told.emit)
        self._running = [wish for wish in self._running if not wish.ended.is_set()]
        self._running.append(self._wish)
        QThreadPool.globalInstance().start(self._wish.run)

    def give_up(self) -> None:
        """Want nothing any more; what runs stops at its next step."""
        if self._wish is not None:
            self._wish.progress.cancel()
            self._wish = None

    def close(self) -> None:
        """Want nothing any more, and wait until nothing runs."""
        self.give_up()
        for wish in self._running:
            wish.ended.wait()

    @Slot(object, object, object)
    def _on_told(self, wish: Any, found: object, error: BaseException | None) -> None:
        if wish is not self._wish:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.found.emit(found)
