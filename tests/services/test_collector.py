"""When the collector of reference cycles looks."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from workbench.services import collector
from workbench.services.collector import uncollected


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    collected = gc.isenabled()
    gc.enable()
    yield
    gc.unfreeze()
    if not collected:
        gc.disable()


def test_nothing_is_collected_meanwhile_and_afterwards_again() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        # The outer one still lasts.
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_began_first_and_ends_first_lets_it_in_for_nobody_else() -> None:
    first, second = uncollected(), uncollected()
    with ExitStack() as later:
        with first:
            later.enter_context(second)
        assert not gc.isenabled()
    assert gc.isenabled()


def test_after_a_failure_it_is_collected_again() -> None:
    with pytest.raises(ValueError, match="wrong"), uncollected():
        raise ValueError("wrong")
    assert gc.isenabled()


def test_much_that_stays_is_not_looked_at_again() -> None:
    with uncollected():
        kept = [[number] for number in range(collector.MANY + 1_000)]
    assert gc.get_freeze_count() >= len(kept)


def test_little_that_stays_is_looked_at_as_ever() -> None:
    before = gc.get_freeze_count()
    with uncollected():
        kept = [[number] for number in range(1_000)]
    assert gc.get_freeze_count() == before
    assert kept
