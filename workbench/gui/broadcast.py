"""One announcement of every change: our own at once, other processes' within a second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Change

NEWS_INTERVAL = 1000
"""Milliseconds between two looks for what other processes wrote: all that an idle window wakes up for."""


class Broadcast(QObject):
    """Tells every view of each change once; a view refreshes only what it shows.

    `changed` carries a Change. `failed` carries the WorkbenchError of a look that failed, once until the
    next look that succeeds.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, news: Callable[[], Change | None], parent: QObject | None = None, interval: int = NEWS_INTERVAL
    ) -> None:
        super().__init__(parent)
        self._news = news
        self._failing = False
        self._timer = QTimer(self)
        self._timer.setInterval(interval)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def tell(self, change: Change) -> None:
        """Announce what this process wrote; a change that touches nothing is not announced."""
        if change.touched:
            self.changed.emit(change)

    def look(self) -> None:
        """Announce what other processes wrote since the last look, if anything."""
        try:
            change = self._news()
        except WorkbenchError as error:
            if not self._failing:
                self._failing = True
                self.failed.emit(error)
            return
        self._failing = False
        if change is not None:
            self.tell(change)

    def stop(self) -> None:
        """Look no more: the services are about to be closed."""
        self._timer.stop()
