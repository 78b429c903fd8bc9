"""Sentences that are told apart once, whoever asks and however many at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from uuid import UUID, uuid4

import pytest

from tests.newsroom import reading
from workbench.domain.errors import Cancelled
from workbench.domain.listing import SourceText
from workbench.domain.progress import Silent
from workbench.finding.sentences import sentences
from workbench.services import Services
from workbench.services.sentences import KEPT, Sentences

TEXT = "The ferry 🚢 was late. Nobody was hurt, said Dr. Holm.\n\nThe harbour office counted 12 boats."


def text_of(words: str = TEXT) -> SourceText:
    return SourceText(uuid4(), uuid4(), 1, words, (), ())


class Held:
    """A Progress whose work goes no further than its first step until it is let on, or is cancelled then."""

    def __init__(self) -> None:
        self.there = Event()
        self.on = Event()
        self.cancelled = False

    def step(self, done: int, total: int, what: str = "") -> None:
        """Wait."""
        self.there.set()
        assert self.on.wait(10)
        if self.cancelled:
            raise Cancelled


class Waiting(Silent):
    """A Progress that tells when it was stepped."""

    def __init__(self) -> None:
        super().__init__()
        self.stepped = Event()

    def step(self, done: int, total: int, what: str = "") -> None:
        """Tell."""
        self.stepped.set()
        super().step(done, total, what)


def test_the_sentences_are_those_of_the_finder() -> None:
    assert Sentences().of(text_of()) == tuple(sentences(TEXT))


def test_a_text_is_told_apart_once(monkeypatch: pytest.MonkeyPatch) -> None:
    kept, here = Sentences(), text_of()
    first = kept.of(here)
    monkeypatch.setattr("workbench.finding.sentences.sentences", None)
    assert kept.of(here) is first
    with pytest.raises(TypeError):
        kept.of(text_of())


def test_few_are_kept() -> None:
    kept, here = Sentences(), text_of()
    first = kept.of(here)
    for _ in range(KEPT):
        kept.of(text_of())
    assert kept.of(here) is not first


def test_the_second_who_asks_waits_for_the_first() -> None:
    kept, here, held, waiting = Sentences(), text_of(), Held(), Waiting()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(kept.of, here, held)
        assert held.there.wait(10)
        second = pool.submit(kept.of, here, waiting)
        assert waiting.stepped.wait(10)
        # Another text has not to wait.
        assert kept.of(text_of()) == tuple(sentences(TEXT))
        held.on.set()
        assert second.result(10) is first.result(10)


def test_one_who_waits_can_be_cancelled() -> None:
    kept, here, held, waiting = Sentences(), text_of(), Held(), Waiting()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(kept.of, here, held)
        assert held.there.wait(10)
        second = pool.submit(kept.of, here, waiting)
        assert waiting.stepped.wait(10)
        waiting.cancel()
        with pytest.raises(Cancelled):
            second.result(10)
        held.on.set()
        assert first.result(10) == tuple(sentences(TEXT))


def test_where_the_first_is_cancelled_the_second_goes_on() -> None:
    kept, here, held, waiting = Sentences(), text_of(), Held(), Waiting()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(kept.of, here, held)
        assert held.there.wait(10)
        second = pool.submit(kept.of, here, waiting)
        assert waiting.stepped.wait(10)
        held.cancelled = True
        held.on.set()
        with pytest.raises(Cancelled):
            first.result(10)
        assert second.result(10) == tuple(sentences(TEXT))


def test_what_was_told_apart_for_the_coverage_serves_the_finder(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    source_id = _stored(services)
    services.coverage.of_source(source_id)
    monkeypatch.setattr("workbench.finding.sentences.sentences", None)
    assert services.suggestions.propose(source_id)[0] > 0


def test_what_was_told_apart_for_the_finder_serves_the_coverage(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    source_id = _stored(services)
    assert services.suggestions.propose(source_id)[0] > 0
    monkeypatch.setattr("workbench.finding.sentences.sentences", None)
    assert services.coverage.of_source(source_id).share.sentences == len(sentences(TEXT))


def _stored(services: Services) -> UUID:
    dossier_id, _ = services.dossiers.create("Ferries")
    return services.imports.store(dossier_id, reading(TEXT))[0].id
