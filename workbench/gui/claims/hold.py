"""Keeping the rows of a table where they are for as long as one of them is edited in place."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal


class Hold(QObject):
    """Is `on` while rows must not move; `ended` says that they may again.

    Not at once: rows must not move under the click that ended the editing.
    """

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = False
        self._releasing = QTimer(self, singleShot=True, interval=0)
        self._releasing.timeout.connect(self._on_releasing_timeout)

    def take(self) -> None:
        """Keep the rows where they are."""
        self.on = True
        self._releasing.stop()

    def release(self) -> None:
        """Let them move again, soon."""
        if self.on:
            self._releasing.start()

    def _on_releasing_timeout(self) -> None:
        self.on = False
        self.ended.emit()
