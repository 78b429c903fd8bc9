"""The main job on SQLite and on a PostgreSQL server alike.

The server is that of the URL in WORKBENCH_TEST_POSTGRESQL (a user who may create databases); without it
its half is skipped.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest

from tests.newsroom import FULL, claimed, listed, opened, reading, stocked
from workbench.domain.claim import Standing
from workbench.domain.dating import moment
from workbench.domain.errors import EditConflict, EnvironmentFault, UserError
from workbench.domain.listing import Chip, ClaimFilter, Column, Order, Spread, Subject
from workbench.domain.source import Particulars
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.store.creating import Draft
from workbench.store.engine import Database, address

SERVER = "WORKBENCH_TEST_POSTGRESQL"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a new database of either kind may be."""
    if request.param == "sqlite":
        yield str(tmp_path / "checks.db")
        return
    server = os.environ.get(SERVER)
    if not server:
        pytest.skip(f"no PostgreSQL server: {SERVER} is not set")
    name = f"workbench_test_{uuid4().hex}"
    _on_server(server, f"CREATE DATABASE {name}")
    yield address(server).set(database=name).render_as_string(hide_password=False)
    _on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


def _on_server(server: str, statement: str) -> None:
    database = Database(address(server))
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(statement)
    database.close()


@pytest.fixture
def both(location: str) -> Iterator[tuple[Services, Services]]:
    """Two programs on one database."""
    with opened(location, "A. Reader") as services, opened(location, "B. Editor") as other:
        yield services, other


def test_main_job(both: tuple[Services, Services], location: str) -> None:
    services, _ = both
    dossier_id, source_id = stocked(services)
    keys = [claimed(services, source_id, words) for words in ("12,000 cars", "Ada Moor", "🌉 carries")]
    services.claims.edit(keys[0], dict(FULL))
    services.sources.correct(source_id, Particulars("Title", published=moment("2011-09-06T14:30-04:00")))
    services.claims.mark(keys[:2], Verdict.CONFIRMED, reason="counted")
    with opened(location) as again:
        assert again.sources.text(source_id).text == services.sources.text(source_id).text
        assert str(again.sources.get(source_id).published) == "2011-09-06T14:30-04:00"
        assert [row.verdict for row in again.listing.rows(keys)] == ["confirmed", "confirmed", "unverified"]
        assert again.listing.detail(keys[0]).attribution == FULL["attribution"]
        assert again.listing.detail(keys[2]).span.exact == "🌉 carries"
        assert again.listing.counts(dossier_id).checked == 2
        assert again.integrity.check() == []
    assert services.imports.twin(dossier_id, reading()) is not None
    assert len(services.history.of_claim(keys[0])) == 3


def test_lists(both: tuple[Services, Services]) -> None:
    services, _ = both
    dossier_id, source_id = stocked(services)
    keys = [claimed(services, source_id, words) for words in ("100%", "12,000 cars", "Café", "one_of")]
    services.claims.edit(keys[1], dict(FULL))
    services.claims.mark(keys[1:2], Verdict.DENIED)
    in_text = [keys[1], keys[2], keys[0], keys[3]]
    for column in Column:
        for descending in (False, True):
            found = services.listing.ids(ClaimFilter(dossier_id), Order(column, descending))
            assert sorted(found) == sorted(keys)
            if column in (Column.SAID_BY, Column.VIA, Column.FIGURE, Column.WHEN, Column.REVIEWER):
                assert list(found) == in_text, column
    for chip in Chip:
        services.listing.ids(ClaimFilter(dossier_id, chip=chip), Order())
    for words, those in (("café", keys[2:3]), ("CA", [keys[1], keys[2]]), ("%", keys[:1]), ("_", keys[3:]),
                         ("é", keys[2:3]), ("ada moor", keys[1:2]), ("a\0\ud800", [])):  # fmt: skip
        assert listed(services, dossier_id, words) == those, words
    wanted = ClaimFilter(dossier_id, source_id)
    assert services.listing.next_unverified(wanted, Order(), keys[3]) == keys[2]
    assert [mark.key for mark in services.listing.marks(source_id)] == in_text


def test_marks_of_a_text(both: tuple[Services, Services]) -> None:
    services, _ = both
    _, source_id = stocked(services)
    standings = (Standing.CLAIM, Standing.SUGGESTION, Standing.CLAIM, Standing.DISMISSED)
    drafts = [Draft(at, at + 3, standing=standings[at % 4]) for at in range(20)]
    keys, _ = services.claims.add_all(source_id, drafts)
    services.claims.mark(keys[0:9:4], Verdict.DENIED)
    services.claims.mark([keys[2]], Verdict.CONFIRMED)
    services.claims.delete([keys[6]])
    version_id = services.sources.text(source_id).version_id
    whole = services.listing.marks(source_id)
    assert services.marks.begun(version_id, 0, 10) + services.marks.begun(version_id, 10, 99) == whole
    assert services.marks.wide(version_id) == []
    assert services.marks.one(version_id, keys[1]) == whole[1]
    assert services.marks.exact(source_id, 4, 7) == services.marks.one(version_id, keys[4])
    assert services.marks.exact(source_id, 6, 9) is None
    starts = {Verdict.CONFIRMED: [2], Verdict.DENIED: [0, 4, 8], Verdict.UNVERIFIED: [10, 12, 14, 16, 18]}
    spread = services.marks.spread(source_id, 0)
    assert spread == {verdict: Spread(len(found), found) for verdict, found in starts.items()}
    assert services.marks.spread(source_id, 6)[Verdict.UNVERIFIED] == Spread(5, [10, 16, 18])
    assert services.coverage.of_source(source_id).sentences


def test_many_claims_at_once(both: tuple[Services, Services]) -> None:
    services, _ = both
    dossier_id, source_id = stocked(services)
    drafts = [Draft(at % 40, at % 40 + 2, statement=f"Claim {at}") for at in range(1_300)]
    keys, _ = services.claims.add_all(source_id, drafts)
    marked = services.claims.mark(keys, Verdict.CONFIRMED)
    assert services.listing.counts(dossier_id).confirmed == 1_300
    undone = services.changes.revert(marked)
    assert services.listing.counts(dossier_id).unverified == 1_300
    services.changes.revert(undone)
    services.changes.revert(services.changes.revert(marked))
    assert services.integrity.check() == []


def test_undo_conflicts_and_news(both: tuple[Services, Services]) -> None:
    services, other = both
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    change = services.claims.mark([key], Verdict.CONFIRMED)
    news = other.changes.news()
    assert news is not None
    assert key in news.keys(Subject.CLAIM)
    assert other.changes.news() is None
    undone = services.changes.revert(change)
    services.changes.revert(undone)
    other.claims.mark([key], Verdict.DENIED, reason="\0 no")
    with pytest.raises(EditConflict):
        services.changes.revert(change)
    with pytest.raises(EditConflict):
        services.claims.edit(key, {"reason": "x"}, seen={"reason": ""})
    assert services.listing.detail(key).row.verdict is Verdict.DENIED
    other.sources.delete(source_id)
    with pytest.raises(UserError):
        services.claims.mark([key], Verdict.CONFIRMED)
    assert services.integrity.check() == []


def test_two_programs_mark_at_once(both: tuple[Services, Services]) -> None:
    _, source_id = stocked(both[0])
    keys = [both[0].claims.add(source_id, place, place + 1, statement="x")[0] for place in range(40)]

    def work(services: Services) -> None:
        for key in keys:
            services.claims.mark([key], Verdict.CONFIRMED if services is both[0] else Verdict.DENIED)

    with ThreadPoolExecutor(2) as programs:
        list(programs.map(work, both))
    for key in keys:
        assert len(both[0].history.of_claim(key)) == 3
    assert both[1].integrity.check() == []


def test_first_starts_at_once_make_one_database(location: str) -> None:
    def start(number: int) -> None:
        with opened(location) as services:
            services.dossiers.create(f"Dossier {number}")

    with ThreadPoolExecutor(6) as starts:
        list(starts.map(start, range(6)))
    with opened(location) as services:
        assert len(services.dossiers.list()) == 6
        assert services.integrity.check() == []


@pytest.mark.postgresql
def test_server_that_refuses_is_told() -> None:
    server = os.environ.get(SERVER)
    if not server:
        pytest.skip(f"no PostgreSQL server: {SERVER} is not set")
    url = address(server)
    for wrong, words in (
        (url.set(database="no_such_database"), "There is no database no_such_database"),
        (url.set(password="wrong"), "does not let this user in"),
        (url.set(port=1), "does not answer"),
    ):
        with pytest.raises(EnvironmentFault, match=words):
            opened(wrong.render_as_string(hide_password=False))


def test_words_of_texts_are_found_until_their_source_is_removed(location: str) -> None:
    with opened(location) as services:
        dossier_id, source_id = stocked(services)
        for first in (None, dossier_id):
            (one,) = services.sources.passages("MAYOR told", first)
            text = services.sources.text(source_id).text
            assert text[one.start : one.end] == "mayor told"
        services.sources.delete(source_id)
        assert services.sources.passages("mayor") == []
        assert services.integrity.check() == []
