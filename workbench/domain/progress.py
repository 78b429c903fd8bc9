"""How long work tells where it is and learns that it was cancelled; it knows nothing of windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from traceback import clear_frames
from typing import Any, Protocol

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

    def part(self, done: int, more: int, total: int) -> Part:
        """The part in which `more` units of `total` are done, once `done` of them are."""
        low, high = (self._low + self._span * at // max(1, total) for at in (done, done + more))
        return Part(self._whole, low, high, self._what)

    def step(self, done: int, total: int, what: str = "") -> None:
        """Pass a step on as a share of the whole. Raises Cancelled, from the whole."""
        if self._whole is not None:
            # In whole numbers, as in `part`: what is told never goes back.
            share = self._span * min(done, total) // total if total else 0
            self._whole.step(self._low + share, self.WHOLE, what or self._what)


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


HELPING = 500
"""Objects let go at once: a fraction of a millisecond."""


def let_go(items: list[Any]) -> None:
    """Empty a list that nobody needs any more, a little at a time.

    While much is freed at once, no other thread, a window's for one, has its turn.
    """
    while items:
        del items[-HELPING:]


@contextmanager
def leaving(*made: Iterable[object]) -> Iterator[None]:
    """While many objects are held: should the work be cancelled, they are left with the Cancelled."""
    try:
        yield
    except Cancelled as stopped:
        stopped.left += map(list, made)
        raise


def forget(stopped: Cancelled) -> None:
    """Take back what cancelled work had stored, and let go of what it had made, a little at a time.

    Both may take longer than whoever cancelled should wait to be told that the work is over.
    """
    trace, stopped.__traceback__ = stopped.__traceback__, None
    clear_frames(trace)
    del trace
    while stopped.left:
        let_go(stopped.left.pop())
    while stopped.after:
        stopped.after.pop()()
