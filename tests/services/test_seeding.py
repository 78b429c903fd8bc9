from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from workbench.domain.claim import Standing
from workbench.domain.listing import Chip, ClaimDetail, ClaimFilter, Column, Order
from workbench.domain.verdict import Verdict
from workbench.paths import seeds
from workbench.services import Services, open_services
from workbench.services.seeding import SAMPLE, load_sample


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path / "workbench.db", reviewer="A. Reader") as opened:
        yield opened


def details(services: Services, dossier_id: UUID, chip: Chip = Chip.ALL) -> list[ClaimDetail]:
    return services.listing.details(
        services.listing.ids(ClaimFilter(dossier_id, chip=chip), Order(Column.NUMBER))
    )


def test_sample_is_stored_with_its_articles(services: Services) -> None:
    dossier_id = load_sample(services)
    sources = services.sources.list(dossier_id)
    assert [source.outlet for source in sources] == [
        "The Sample Courier", "The Sample Ledger", "The Sample Almanac"
    ]  # fmt: skip
    assert [str(source.published) for source in sources] == [
        "2011-09-06T16:40:00-04:00", "2011-09-08T17:15:00-04:00", "2011-09-09"
    ]  # fmt: skip
    for source in sources:
        assert services.sources.text(source.id).text.startswith(source.title)
        assert services.sources.original(source.id).decode() == services.sources.text(source.id).text


def test_claims_stand_on_their_words(services: Services) -> None:
    dossier_id = load_sample(services)
    for claim in details(services, dossier_id):
        text = services.sources.text(claim.row.source_id).text
        assert text[claim.row.start : claim.row.end] == claim.span.exact


def test_counts_show_a_dossier_at_work(services: Services) -> None:
    counts = services.dossiers.get(load_sample(services)).counts
    assert counts.all == counts.unverified + counts.confirmed + counts.denied
    assert min(counts.unverified, counts.confirmed, counts.denied, counts.suggestions) >= 3
    assert counts.recheck == 1
    assert 0 < counts.no_evidence < counts.unverified


def test_evidence_is_counted_with_its_claim(services: Services) -> None:
    dossier_id = load_sample(services)
    with_none = {claim.row.id for claim in details(services, dossier_id, Chip.NO_EVIDENCE)}
    for claim in details(services, dossier_id):
        if claim.row.standing is Standing.CLAIM:
            assert (claim.row.evidence == 0) == (claim.row.id in with_none)
            assert claim.row.evidence or claim.row.verdict is Verdict.UNVERIFIED


def test_verdicts_are_in_the_history_under_their_reviewers(services: Services) -> None:
    dossier_id = load_sample(services)
    for claim in details(services, dossier_id):
        marked = [
            event for event in services.history.of_claim(claim.row.key) if event.action == "claim.marked"
        ]
        if claim.row.verdict is not Verdict.UNVERIFIED:
            assert [event.who for event in marked] == [claim.row.reviewer]
            assert marked[0].why == claim.reason


def test_claim_to_recheck_keeps_its_old_verdict_in_the_history(services: Services) -> None:
    (claim,) = details(services, load_sample(services), Chip.RECHECK)
    assert claim.row.verdict is Verdict.UNVERIFIED
    reopened = services.history.of_claim(claim.row.key)[-1]
    assert reopened.action == "claim.reopened"
    assert reopened.before["verdict"] == Verdict.CONFIRMED


def test_suggestions_say_why_they_were_made(services: Services) -> None:
    suggested = details(services, load_sample(services), Chip.SUGGESTIONS)
    assert suggested
    for claim in suggested:
        assert claim.row.standing is Standing.SUGGESTION
        assert claim.why


def test_loading_twice_gives_the_same_dossier(services: Services) -> None:
    first = load_sample(services)
    before = services.history.head()
    assert load_sample(services) == first
    assert services.history.head() == before


def test_work_on_the_sample_is_kept(services: Services) -> None:
    dossier_id = load_sample(services)
    claim = details(services, dossier_id, Chip.UNVERIFIED)[0]
    services.claims.mark([claim.row.key], Verdict.CONFIRMED, reason="asked")
    load_sample(services)
    assert services.listing.detail(claim.row.key).row.verdict is Verdict.CONFIRMED


def test_two_windows_at_once_make_one_dossier(tmp_path: Path) -> None:
    made: list[UUID] = []
    with open_services(tmp_path / "workbench.db") as one, open_services(tmp_path / "workbench.db") as other:
        threads = [threading.Thread(target=lambda at=at: made.append(load_sample(at))) for at in (one, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(made) == 2
        assert len(set(made)) == 1
        assert len(one.dossiers.list()) == 1


def test_sample_that_cannot_be_read_to_its_end_leaves_nothing(services: Services, tmp_path: Path) -> None:
    shutil.copytree(seeds(), tmp_path / "seeds")
    (tmp_path / "seeds" / SAMPLE / "figures.txt").unlink()
    with pytest.raises(FileNotFoundError):
        load_sample(services, tmp_path / "seeds")
    assert services.dossiers.list() == []


def test_database_is_sound_afterwards(services: Services) -> None:
    load_sample(services)
    assert services.integrity.check() == []
