"""How long work is cancelled, and what it had made is let go."""

from __future__ import annotations

import weakref

import pytest

from workbench.domain.errors import Cancelled
from workbench.domain.progress import HELPING, Part, Silent, forget, leaving, let_go


class Thing:
    """Something whose end can be noticed."""


class Told:
    """A Progress that remembers what it was told."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int, str]] = []

    def step(self, done: int, total: int, what: str = "") -> None:
        """Remember it."""
        self.steps.append((done, total, what))


def test_a_part_of_a_part_lies_within_it_and_says_what_is_under_way() -> None:
    told = Told()
    whole = Part(told, 200, 800, "Storing")
    for done in (0, 40, 80):
        part = whole.part(done, 40, 120)
        part.step(0, 2)
        part.step(1, 2, "Indexing")
        part.step(2, 2)
    assert told.steps == [
        (at, Part.WHOLE, what)
        for low in (200, 400, 600)
        for at, what in ((low, "Storing"), (low + 100, "Indexing"), (low + 200, "Storing"))
    ]


def test_a_list_is_let_go_to_its_last_item() -> None:
    things = [Thing() for _ in range(2 * HELPING + 1)]
    ends = [weakref.ref(thing) for thing in things]
    let_go(things)
    assert things == []
    assert not any(end() for end in ends)


def _worked(made: list[Thing]) -> None:
    deep = Thing()
    with leaving(made):
        made.append(deep)
        raise Cancelled


def test_what_cancelled_work_had_made_is_left_and_then_forgotten() -> None:
    made: list[Thing] = []
    with pytest.raises(Cancelled) as caught:
        _worked(made)
    stopped = caught.value
    assert stopped.left == [made]
    end = weakref.ref(made.pop())
    assert end() is not None
    forget(stopped)
    del caught
    assert stopped.left == []
    assert stopped.__traceback__ is None
    assert end() is None


def test_another_failure_leaves_nothing() -> None:
    with pytest.raises(ValueError, match="wrong"), leaving([1]):
        raise ValueError("wrong")


def test_a_part_tells_its_share_of_the_whole() -> None:
    told: list[tuple[int, int, str]] = []

    class Watched:
        def step(self, done: int, total: int, what: str = "") -> None:
            told.append((done, total, what))

    part = Part(Watched(), 200, 600, "Dates")
    part.step(0, 4)
    part.step(1, 4, "Times")
    part.step(9, 4)
    part.step(3, 0)
    assert told == [(200, 1000, "Dates"), (300, 1000, "Times"), (600, 1000, "Dates"), (200, 1000, "Dates")]


def test_what_nobody_watches_can_still_be_cancelled() -> None:
    silent = Silent()
    Part(silent, 0, 10).step(1, 2)
    silent.cancel()
    with pytest.raises(Cancelled):
        Part(silent, 0, 10).step(2, 2)
