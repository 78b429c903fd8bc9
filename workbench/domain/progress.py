"""How long work tells where it is and learns that it was cancelled; it knows nothing of windows."""

from __future__ import annotations

from typing import Protocol

from workbench.domain.errors import Cancelled


class Progress(Protocol):
    """Told of steps; raises Cancelled at the next step once the user has cancelled."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Say that `done` of `total` units are done (total 0: not known), and what is under way."""


class Silent:
    """A Progress that nobody watches; `cancel()` still stops the work at its next step."""

    def __init__(self) -> None:
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled = True

    def step(self, done: int, total: int, what: str = "") -> None:
        """Raise Cancelled if the work was cancelled."""
        if self._cancelled:
            raise Cancelled
