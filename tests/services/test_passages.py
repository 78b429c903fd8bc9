"""Searching the words of all texts: what is there is found, what is gone is not, whatever is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text as sql

from tests.newsroom import opened, reading, stocked
from workbench.domain.errors import Cancelled
from workbench.domain.passage import Passage
from workbench.domain.progress import Silent
from workbench.services import Services
from workbench.services.passages import SOON
from workbench.store.texts import OVERLAP, PIECE

WORDS = st.text(alphabet='abc ä"*():^-+.\\\x00\ud800🌉𞤀ß', max_size=12)


def found(services: Services, words: str) -> list[str]:
    return [one.title for one in services.sources.passages(words)]


def test_passage_of_each_source_is_found_at_its_code_points(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    (one,) = services.sources.passages("cafe own")
    text = services.sources.text(source_id).text
    assert text[one.start : one.end] == "Café owners"
    assert (one.dossier_id, one.dossier, one.source_id) == (dossier_id, "Bridges", source_id)
    assert "Café owners fear" in one.told


def test_words_far_into_a_long_text_are_found_also_where_pieces_meet(services: Services) -> None:
    filler = "word " * ((PIECE + OVERLAP // 2) // 5)
    text = filler + "needle in the haystack 🌉 " + filler + "the other needle. " + filler * 3 + "pin"
    _, source_id = stocked(services, text)
    for words in ("needle in the hay", "other needle", "pin"):
        (one,) = services.sources.passages(words)
        assert one.near
        assert text[one.start :].startswith(words.split()[0])
    assert services.sources.passages("needle pin") == []
    assert services.sources.get(source_id).characters == len(text)


def test_words_as_typed_come_first_then_the_open_dossier_then_the_newest(services: Services) -> None:
    first, _ = stocked(services, "The board of the harbour.", name="Old")
    stocked(services, "A harbour and no board.", name="New")
    stocked(services, "The harbour board.", name="Near")
    assert [one.dossier for one in services.sources.passages("harbour board")] == ["Near", "New", "Old"]
    assert [one.dossier for one in services.sources.passages("harbour board", first)] == [
        "Near",
        "Old",
        "New",
    ]


def test_removed_and_replaced_texts_are_not_found_until_they_are_back(services: Services) -> None:
    _, source_id = stocked(
        services, "The old ferry sailed from the east pier on Monday morning, said Ada Moor."
    )
    gone = services.sources.delete(source_id)
    assert found(services, "ferry") == []
    services.changes.revert(gone)
    assert found(services, "ferry") == ["The bridge"]
    later = "The old tram sailed from the east pier on Monday morning, said Ada Moor."
    _, change = services.versions.update(source_id, reading(later))
    assert (found(services, "ferry"), found(services, "tram")) == ([], ["The bridge"])
    services.changes.revert(change)
    assert (found(services, "ferry"), found(services, "tram")) == (["The bridge"], [])
    assert services.integrity.check() == []


def test_the_first_few_are_told_before_all_are_found(services: Services) -> None:
    for number in range(SOON + 3):
        stocked(services, f"Harbour number {number}.", name=f"Dossier {number}")
    told: list[int] = []
    every = services.sources.passages("harb", tell=lambda some: told.append(len(some)))
    assert told == [SOON]
    assert len(every) == SOON + 3
    assert len(services.sources.passages("harb", most=4)) == 4


def test_search_that_is_given_up_stops(services: Services) -> None:
    stocked(services)
    progress = Silent()
    progress.cancel()
    with pytest.raises(Cancelled):
        services.sources.passages("bridge", progress=progress)


def test_import_that_is_cancelled_while_its_words_are_indexed_leaves_nothing(services: Services) -> None:
    class Impatient:
        def step(self, done: int, total: int, what: str = "") -> None:
            if done > PIECE:
                raise Cancelled

    dossier_id, _ = services.dossiers.create("Long")
    with pytest.raises(Cancelled):
        services.imports.store(dossier_id, reading("harbour " * 30_000), progress=Impatient())
    assert services.sources.list(dossier_id) == []
    assert found(services, "harbour") == []
    assert services.integrity.check() == []


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Services:
    services = opened(tmp_path_factory.mktemp("passages") / "checks.db")
    stocked(services, "abc ab ä cab. b-a c^a (ab) 🌉 a\n\nß")
    return services


@settings(max_examples=100, deadline=None)
@given(WORDS)
def test_nothing_that_is_typed_is_an_error(stock: Services, words: str) -> None:
    assert all(isinstance(one, Passage) for one in stock.sources.passages(words))


def test_index_that_lacks_a_text_is_told_of(path: Path) -> None:
    with opened(path) as services:
        stocked(services)
        with services._database.write() as session:
            session.execute(sql("DELETE FROM text_piece"))
        assert {finding.check for finding in services.integrity.check()} == {"search"}
