"""A thin bar that shows how far something is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget


class Meter(QProgressBar):
    """A progress bar without words of its own, which is painted when the window has time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)

    def show_share(self, done: int, total: int, words: str) -> None:
        """Show `done` of `total` (0: not known, the bar runs to and fro), which is read out as `words`."""
        # A visible bar repaints itself within setValue, and a mark would wait for it.
        self.setUpdatesEnabled(False)
        self.setRange(0, total)
        self.setValue(done)
        self.setUpdatesEnabled(True)
        self.setAccessibleName(words)
