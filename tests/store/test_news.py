"""News: what others wrote is told once, what was written here never."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.newsroom import claimed, opened, stocked
from workbench.domain.errors import EnvironmentFault
from workbench.domain.listing import Subject
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.store.faults import told
from workbench.store.news import News


@pytest.fixture
def other(services: Services, path: Path) -> Iterator[Services]:
    """Another program on the same database."""
    with opened(path, "B. Editor") as other:
        yield other


def test_what_another_wrote_is_told_once(services: Services, other: Services) -> None:
    dossier_id, source_id = stocked(other)
    change = services.changes.news()
    assert change is not None
    assert change.edits == ()
    assert change.touched == {(Subject.DOSSIER, dossier_id), (Subject.SOURCE, source_id)}
    assert services.changes.news() is None
    key = claimed(other, source_id, "12,000 cars")
    marked = other.claims.mark([key], Verdict.DENIED)
    change = services.changes.news()
    assert change is not None
    assert change.touched == {(Subject.CLAIM, key), (Subject.SOURCE, source_id)}
    assert change.at == marked.at


def test_own_writes_are_no_news(services: Services, other: Services) -> None:
    _, source_id = stocked(services)
    assert services.changes.news() is None
    key = claimed(services, source_id, "12,000 cars")
    services.changes.revert(services.claims.mark([key], Verdict.DENIED))
    assert services.changes.news() is None
    assert other.changes.news() is not None


def test_news_among_own_writes_are_told_alone(services: Services, other: Services) -> None:
    _, source_id = stocked(services)
    mine, yours = (claimed(services, source_id, words) for words in ("12,000 cars", "Ada Moor"))
    other.changes.news()
    services.claims.mark([mine], Verdict.CONFIRMED)
    other.claims.mark([yours], Verdict.DENIED)
    services.claims.mark([mine], Verdict.DENIED)
    change = services.changes.news()
    assert change is not None
    assert change.keys(Subject.CLAIM) == {yours}
    change = other.changes.news()
    assert change is not None
    assert change.keys(Subject.CLAIM) == {mine}


def test_what_was_there_before_is_no_news(services: Services, path: Path) -> None:
    stocked(services)
    with opened(path) as late:
        assert late.changes.news() is None


def test_rolled_back_write_is_no_news(services: Services, other: Services) -> None:
    with suppress(ZeroDivisionError), other._database.write() as session:
        session.exec_driver_sql("INSERT INTO dossier(id, name, created_at) SELECT 'x', 'y', '2011'")
        raise ZeroDivisionError
    assert services.changes.news() is None


def test_very_many_claims_are_told_by_their_sources(
    services: Services, other: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, source_id = stocked(other)
    keys = [other.claims.add(source_id, place, place + 1)[0] for place in range(4)]
    services.changes.news()
    monkeypatch.setattr("workbench.store.news.MOST", 3)
    other.claims.mark(keys, Verdict.DENIED)
    change = services.changes.news()
    assert change is not None
    assert change.touched == {(Subject.SOURCE, source_id)}


def test_failed_look_is_made_up_for(
    services: Services, other: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier_id, _ = other.dossiers.create("Bridges")
    with monkeypatch.context() as broken:
        broken.setattr(News, "_read", _fail)
        with pytest.raises(EnvironmentFault):
            services.changes.news()
    change = services.changes.news()
    assert change is not None
    assert change.touched == {(Subject.DOSSIER, dossier_id)}


def _fail(_: News) -> None:
    raise EnvironmentFault("The disk could not be read.")


def test_bugs_are_not_taken_for_faults() -> None:
    with pytest.raises(ZeroDivisionError), told("checks.db"):
        raise ZeroDivisionError
