"""Dossiers and their sources: named, listed with counts, put away, removed and brought back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

import pytest

from tests.newsroom import TEXT, claimed, opened, reading, stocked
from workbench.domain.dating import moment
from workbench.domain.errors import Cancelled, UserError
from workbench.domain.listing import Counts
from workbench.domain.progress import Silent
from workbench.domain.source import Note, Particulars, Reading
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.services.imports import proposed


def test_name_is_one_line_and_taken_once(services: Services) -> None:
    dossier_id, _ = services.dossiers.create("  Bridges\n of\tthe Elm ")
    found = services.dossiers.named("Bridges of the  Elm")
    assert found is not None
    assert (found.id, found.name) == (dossier_id, "Bridges of the Elm")
    with pytest.raises(UserError, match="already"):
        services.dossiers.create("Bridges of the Elm")
    other, _ = services.dossiers.create("Other")
    with pytest.raises(UserError, match="already"):
        services.dossiers.rename(other, "Bridges of the Elm")
    services.dossiers.rename(other, "Other")


@pytest.mark.parametrize("name", ["", " \n ", "x" * 201])
def test_name_that_is_none_is_refused(services: Services, name: str) -> None:
    with pytest.raises(UserError):
        services.dossiers.create(name)
    assert services.dossiers.list() == []


def test_impossible_letters_in_a_name_are_replaced(services: Services) -> None:
    services.dossiers.create("a\0b\ud800")
    assert [row.name for row in services.dossiers.list()] == ["a\ufffdb\ufffd"]
    assert services.dossiers.named("a\0b\ud800") is not None


def test_archived_dossier_is_listed_apart_with_all_that_is_in_it(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    claimed(services, source_id, "12,000 cars")
    change = services.dossiers.archive(dossier_id)
    assert services.dossiers.list() == []
    (row,) = services.dossiers.list(archived=True)
    assert (row.sources, row.counts.all) == (1, 1)
    services.changes.revert(change)
    assert [row.id for row in services.dossiers.list()] == [dossier_id]


def test_removed_dossier_frees_its_name_and_comes_back(services: Services) -> None:
    dossier_id, _ = stocked(services)
    change = services.dossiers.delete(dossier_id)
    assert services.dossiers.list() == []
    with pytest.raises(UserError, match="no such dossier"):
        services.dossiers.get(dossier_id)
    with pytest.raises(UserError, match="any more"):
        services.dossiers.rename(dossier_id, "Elsewhere")
    with pytest.raises(UserError, match="no such dossier"):
        services.imports.store(dossier_id, reading())
    services.dossiers.create("Bridges")
    services.changes.revert(change)
    assert [row.name for row in services.dossiers.list()] == ["Bridges", "Bridges"]


def test_counts_are_those_of_each_dossier(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    other_id, other_source = stocked(services, "Another text.", name="Other")
    keys = [claimed(services, source_id, words) for words in ("12,000 cars", "Ada Moor")]
    claimed(services, other_source, "Another")
    services.claims.mark(keys[:1], Verdict.DENIED)
    rows = {row.id: row for row in services.dossiers.list()}
    assert rows[dossier_id].counts == Counts(all=2, unverified=1, denied=1, no_evidence=2)
    assert rows[other_id].counts == Counts(all=1, unverified=1, no_evidence=1)
    assert rows[dossier_id].counts.checked == 1
    assert services.listing.counts(dossier_id, source_id) == rows[dossier_id].counts


def test_source_keeps_all_that_was_read(services: Services) -> None:
    dossier_id, _ = services.dossiers.create("Bridges")
    read = Reading(
        text=TEXT,
        original=b"\0\xff raw",
        media_type="application/pdf",
        title="Title",
        outlet="The Elm Post",
        byline="A. Writer",
        published=moment("2011-09-06 14:30 -04:00"),
        language="en",
        address="https://example.org/b",
        redirects=("https://example.org/a",),
        pages=(0, 40),
        notes=(Note("Check this", "Editor", 4, 10),),
    )
    row, _ = services.imports.store(dossier_id, read)
    assert services.sources.list(dossier_id) == [row]
    assert (row.title, row.outlet, row.byline, row.language) == ("Title", "The Elm Post", "A. Writer", "en")
    assert str(row.published) == "2011-09-06T14:30-04:00"
    assert row.characters == len(TEXT)
    text = services.sources.text(row.id)
    assert (text.text, text.pages, text.notes) == (TEXT, (0, 40), read.notes)
    assert services.sources.original(row.id) == b"\0\xff raw"


@pytest.mark.parametrize(
    "date", ["2011", "2011-09", "2011-09-06", "2011-09-06 14:30", "2011-09-06T14:30:15+02:00"]
)
def test_date_keeps_its_precision_and_zone(services: Services, date: str) -> None:
    _, source_id = stocked(services)
    services.sources.correct(source_id, Particulars("Title", published=moment(date)))
    found = services.sources.get(source_id).published
    assert found == moment(date)
    assert str(found) == date.replace(" ", "T")


def test_correction_without_a_title_is_refused(services: Services) -> None:
    _, source_id = stocked(services)
    with pytest.raises(UserError, match="no title"):
        services.sources.correct(source_id, Particulars(" "))


def test_twin_is_noticed_by_bytes_or_by_text_in_this_dossier_only(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    other_id, _ = services.dossiers.create("Other")
    for twin in (reading(TEXT), reading("other", original=TEXT.encode()), reading(TEXT, original=b"x")):
        found = services.imports.twin(dossier_id, twin)
        assert found is not None
        assert found.id == source_id
        assert services.imports.twin(other_id, twin) is None
    assert services.imports.twin(dossier_id, reading("Something else\ud800")) is None
    services.sources.delete(source_id)
    assert services.imports.twin(dossier_id, reading(TEXT)) is None


def test_import_once_answers_the_twin(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    row, change = services.imports.store(dossier_id, reading(TEXT), once=True)
    assert (row.id, change.edits) == (source_id, ())
    row, change = services.imports.store(dossier_id, reading("Something else."), once=True)
    assert [edit.key for edit in change.edits] == [row.id]


def test_import_without_a_title_is_refused(services: Services) -> None:
    dossier_id, _ = stocked(services)
    with pytest.raises(UserError, match="no title"):
        services.imports.store(dossier_id, reading("Something else."), Particulars(" "))


def test_same_text_from_many_programs_at_once_is_stored_once(services: Services, path: Path) -> None:
    dossier_id, _ = services.dossiers.create("Bridges")

    def store(_: int) -> UUID:
        with opened(path) as other:
            return other.imports.store(dossier_id, reading(), once=True)[0].id

    with ThreadPoolExecutor(4) as programs:
        assert len(set(programs.map(store, range(4)))) == 1


def test_cancelled_import_stores_nothing(services: Services) -> None:
    class AtTheLastStep(Silent):
        def step(self, done: int, total: int, what: str = "") -> None:
            if done == total:
                self.cancel()
            super().step(done, total, what)

    dossier_id, _ = services.dossiers.create("Bridges")
    with pytest.raises(Cancelled):
        services.imports.store(dossier_id, reading(), progress=AtTheLastStep())
    assert services.sources.list(dossier_id) == []
    assert services.integrity.check() == []


def test_text_without_a_title_is_called_by_its_first_words() -> None:
    assert proposed(reading("One two\nthree.", title=" ")).title == "One two three."
    assert proposed(reading(" ", title="")).title == "Untitled"


def test_same_bytes_are_kept_once(services: Services) -> None:
    stocked(services)
    _, other = stocked(services, name="Other")
    assert services.sources.original(other) == TEXT.encode()
    with services._database.read() as session:
        assert session.exec_driver_sql("SELECT count(*) FROM original").scalar() == 1


def test_text_of_many_megabytes_is_kept(services: Services) -> None:
    text = "🌉 bridge " * 500_000
    dossier_id, source_id = stocked(services, text)
    assert services.sources.text(source_id).text == text
    key, _ = services.claims.add(source_id, len(text) - 7, len(text) - 1)
    assert services.listing.detail(key).span.exact == "bridge"
    assert services.sources.list(dossier_id)[0].characters == len(text)
    assert services.integrity.check() == []
