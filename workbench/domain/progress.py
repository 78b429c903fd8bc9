"""How long work tells where it is and learns that it was cancelled; it knows nothing of windows."""

from __future__ import annotations

from typing import Protocol

from workbench.domain.errors import Cancelled


class Progress(Protocol):
    """Told of steps; raises Cancelled at the next step once the user has cancelled."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Say that `done` of `total` units are done (total 0: not known), and what is under way."""


class Part:
    """The progress of a part of some work: from `low` to `high`, in thousandths of the whole."""

    WHOLE = 1000

    def __init__(self, whole: Progress | None, low: int, high: int, what: str = "") -> None:
        """`what` is told where a step names nothing."""
        self._whole = whole
        self._what = what
        self._low = low
        self._span = high - low

    def step(self, done: int, total: int, what: str = "") -> None:
        """Pass a step on as a share of the whole. Raises Cancelled, from the whole."""
        if self._whole is not None:
            share = min(1.0, done / total) if total else 0.0
            self._whole.step(self._low + int(share * self._span), self.WHOLE, what or self._what)


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
