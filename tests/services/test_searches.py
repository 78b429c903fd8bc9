"""Searches that take many writes: others write meanwhile, and none is ever there by half."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest

from tests.newsroom import reading
from workbench.domain.claim import Standing
from workbench.domain.dating import now
from workbench.domain.errors import Cancelled
from workbench.domain.listing import Chip, ClaimFilter, ClaimRow, Order
from workbench.domain.progress import forget
from workbench.domain.verdict import Verdict
from workbench.services import Services, searches
from workbench.store.creating import Draft

TEXT = "\n\n".join(
    f"The ferry 🚢 to Skarnholm carried {count},200 passengers in July, the harbour office said on Monday."
    for count in range(2, 12)
)
PLACES = len(TEXT.split("\n\n"))


@pytest.fixture(autouse=True)
def helping(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few suggestions to a write, and a search that has not ended is abandoned at once."""
    monkeypatch.setattr(searches, "HELPING", 3)
    monkeypatch.setattr(searches, "ABANDONED", timedelta(0))


@pytest.fixture
def home(services: Services) -> UUID:
    """A source in which there is something to find."""
    dossier_id, _ = services.dossiers.create("Ferries")
    return services.imports.store(dossier_id, reading(TEXT))[0].id


def listed(services: Services, source_id: UUID, chip: Chip = Chip.SUGGESTIONS) -> list[ClaimRow]:
    dossier_id = services.sources.get(source_id).dossier_id
    return services.listing.rows(services.listing.ids(ClaimFilter(dossier_id, chip=chip), Order()))


def places(services: Services, source_id: UUID) -> set[tuple[int, int]]:
    return {(row.start, row.end) for row in listed(services, source_id)}


class AtStoring:
    """A Progress that does something once, between two writes of a search."""

    def __init__(self, act: Callable[[], object], share: float = 0.7) -> None:
        self._act = act
        self._share = share
        self._last = -1
        self._acted = False

    def step(self, done: int, total: int, what: str = "") -> None:
        """Act where some suggestions are stored, and others not yet: a write ends with the step before."""
        far = what == searches.STORING and total and done > total * self._share
        if far and done == self._last and not self._acted:
            self._acted = True
            self._act()
        self._last = done


def stop() -> None:
    raise Cancelled


def actions(services: Services, source_id: UUID) -> list[str]:
    dossier_id = services.sources.get(source_id).dossier_id
    return [event.action for event in services.history.of_dossier(dossier_id) if event.subject == "source"]


def test_a_search_of_many_writes_is_one_change(services: Services, home: UUID) -> None:
    number, change = services.suggestions.propose(home)
    assert number == len(listed(services, home)) >= PLACES
    assert actions(services, home)[-2:] == ["source.search_begun", "source.searched"]
    assert services.suggestions.interrupted(services.sources.get(home).dossier_id) == []
    assert services.integrity.check() == []
    again = services.changes.revert(change)
    assert listed(services, home) == []
    services.changes.revert(again)
    assert len(listed(services, home)) == number


def test_others_write_while_a_search_is_stored(services: Services, other: Services, home: UUID) -> None:
    key, _ = other.claims.add(home, 0, 9)
    seen = list[int]()

    def mark() -> None:
        other.claims.mark([key], Verdict.CONFIRMED)
        seen.append(len(listed(other, home)))

    services.suggestions.propose(home, AtStoring(mark))
    assert 0 < seen[0] < len(listed(services, home))
    assert {row.key: row.verdict for row in listed(services, home, Chip.ALL)}[key] is Verdict.CONFIRMED


def test_words_claimed_meanwhile_are_not_proposed(services: Services, other: Services, home: UUID) -> None:
    _, change = services.suggestions.propose(home)
    wanted = places(services, home)
    services.changes.revert(change)
    taken = list[tuple[int, int]]()

    def claim() -> None:
        last = max(wanted - places(other, home))
        taken.append(last)
        other.claims.add(home, *last)

    services.suggestions.propose(home, AtStoring(claim))
    assert places(services, home) == wanted - set(taken)


def test_a_cancelled_search_leaves_what_was_there_before(services: Services, home: UUID) -> None:
    old = [Draft(at, at + 5, standing=Standing.SUGGESTION) for at in range(0, 90, 10)]
    before, _ = services.claims.add_all(home, old)
    with pytest.raises(Cancelled) as stopped:
        services.suggestions.propose(home, AtStoring(stop, 0.9))
    half = {row.key for row in listed(services, home)}
    assert half - set(before)
    assert set(before) - half
    forget(stopped.value)
    assert {row.key for row in listed(services, home)} == set(before)
    assert services.suggestions.interrupted(services.sources.get(home).dossier_id) == []
    assert services.integrity.check() == []


class Told:
    """A Progress that remembers where the work was."""

    def __init__(self) -> None:
        self.steps: list[int] = []

    def step(self, done: int, total: int, what: str = "") -> None:
        """Remember it, in thousandths."""
        self.steps.append(1000 * done // total)


class AtStep:
    """A Progress that cancels at one of the steps of storing, within writes and between them."""

    def __init__(self, last: int) -> None:
        self.count = 0
        self._last = last

    def step(self, done: int, total: int, what: str = "") -> None:
        """Count."""
        self.count += what == searches.STORING
        if self.count == self._last:
            raise Cancelled


def test_a_search_never_says_that_it_goes_back(services: Services, home: UUID) -> None:
    told = Told()
    services.suggestions.propose(home, told)
    assert told.steps == sorted(told.steps)
    assert told.steps[0] == 0
    assert told.steps[-1] == 1000
    # Within a write too: Cancel is heard there.
    assert len(set(told.steps)) > 2 * PLACES / searches.HELPING


def test_a_search_cancelled_at_any_step_leaves_nothing(services: Services, home: UUID) -> None:
    for step in count(1):
        try:
            services.suggestions.propose(home, AtStep(step))
        except Cancelled as stopped:
            forget(stopped)
            assert not listed(services, home)
        else:
            break
    assert step > 2 * PLACES
    assert len(listed(services, home)) >= PLACES
    assert services.integrity.check() == []


def test_what_is_taken_back_is_news_to_whoever_saw_it(services: Services, home: UUID) -> None:
    services.changes.news()
    with pytest.raises(Cancelled) as stopped:
        services.suggestions.propose(home, AtStoring(stop))
    assert services.changes.news() is None
    seen = {row.key for row in listed(services, home)}
    forget(stopped.value)
    news = services.changes.news()
    assert news is not None
    assert {key for _, key in news.touched} >= seen


def test_a_suggestion_taken_up_meanwhile_outlives_the_cancelled_search(
    services: Services, other: Services, home: UUID
) -> None:
    def accept_and_stop() -> None:
        other.claims.accept([listed(other, home)[0].key])
        raise Cancelled

    with pytest.raises(Cancelled) as stopped:
        services.suggestions.propose(home, AtStoring(accept_and_stop))
    forget(stopped.value)
    assert listed(services, home) == []
    assert [row.standing for row in listed(services, home, Chip.ALL)] == [Standing.CLAIM]


KILLED = """
import os, sys
from uuid import UUID
from tests.services.test_searches import AtStoring
from workbench.services import open_services, searches

searches.HELPING = 3
with open_services(sys.argv[1]) as services:
    services.suggestions.propose(UUID(sys.argv[2]), AtStoring(lambda: os._exit(9)))
"""


def test_a_search_that_was_killed_is_known_and_made_whole(services: Services, path: Path, home: UUID) -> None:
    _, change = services.suggestions.propose(home)
    wanted = places(services, home)
    services.changes.revert(change)
    assert subprocess.run([sys.executable, "-c", KILLED, str(path), str(home)], check=False).returncode == 9
    assert 0 < len(places(services, home)) < len(wanted)
    dossier_id = services.sources.get(home).dossier_id
    assert services.suggestions.interrupted(dossier_id) == [home]
    assert services.integrity.check() == []
    services.suggestions.propose(home)
    assert places(services, home) == wanted
    assert len(listed(services, home)) == len(wanted)
    assert services.suggestions.interrupted(dossier_id) == []


def test_a_search_under_way_is_not_taken_for_an_interrupted_one(
    services: Services, other: Services, home: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier_id = services.sources.get(home).dossier_id
    found = list[list[UUID]]()

    def look() -> None:
        found.append(services.suggestions.interrupted(dossier_id))
        monkeypatch.setattr(searches, "ABANDONED", timedelta(minutes=2))
        found.append(other.suggestions.interrupted(dossier_id))

    services.suggestions.propose(home, AtStoring(look))
    assert found == [[], []]


def test_a_search_is_interrupted_once_it_stores_nothing_more(
    services: Services, other: Services, home: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    at, pace = now(), timedelta(seconds=5)

    def later() -> datetime:
        nonlocal at
        at += pace
        return at

    monkeypatch.setattr("workbench.services.context.now", later)
    monkeypatch.setattr(searches, "now", lambda: at)
    monkeypatch.setattr(searches, "ABANDONED", 1.5 * pace)
    dossier_id, found = services.sources.get(home).dossier_id, list[list[UUID]]()

    def look() -> None:
        # Begun several writes ago, and the last was just now.
        found.append(other.suggestions.interrupted(dossier_id))
        later()
        later()
        found.append(other.suggestions.interrupted(dossier_id))

    services.suggestions.propose(home, AtStoring(look))
    assert found == [[], [home]]


@pytest.mark.parametrize("stretch", [searches.STRETCH, 200, 1])
def test_suggestions_are_stored_in_the_order_of_the_text(
    services: Services, home: UUID, monkeypatch: pytest.MonkeyPatch, stretch: int
) -> None:
    monkeypatch.setattr(searches, "STRETCH", stretch)
    services.suggestions.propose(home)
    rows = sorted(listed(services, home), key=lambda row: row.key)
    assert len(rows) >= PLACES
    assert [row.start for row in rows] == sorted(row.start for row in rows)
