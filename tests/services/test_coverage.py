"""What was looked at in a source: sentences claimed, dismissed and open, through services."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.newsroom import TEXT, claimed, reading
from workbench.domain.claim import Standing
from workbench.domain.coverage import Look
from workbench.domain.errors import UserError
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.store.creating import Draft

ANSWERED = "Nobody at the ministry answered."


def dismiss(services: Services, source_id: UUID, words: str) -> None:
    at = services.sources.text(source_id).text.index(words)
    services.coverage.dismiss(source_id, at, at + len(words))


def test_a_new_source_is_all_open(services: Services, home: UUID) -> None:
    covered = services.coverage.of_source(home)
    assert covered.share.by_sentences == 0
    assert set(covered.looks) == {Look.OPEN}
    assert not services.coverage.done(home)


def test_claims_cover_their_sentence_suggestions_do_not(services: Services, home: UUID) -> None:
    claimed(services, home, "12,000 cars")
    at = TEXT.index("Café")
    services.claims.add_all(home, [Draft(at, at + 4, standing=Standing.SUGGESTION)])
    covered = services.coverage.of_source(home)
    assert covered.look_at(TEXT.index("bridge")) is Look.CLAIMED
    assert covered.look_at(at) is Look.OPEN


def test_a_deleted_claim_leaves_its_sentence_open(services: Services, home: UUID) -> None:
    change = services.claims.delete([claimed(services, home, "12,000 cars")])
    assert services.coverage.of_source(home).share.covered_sentences == 0
    services.changes.revert(change)
    assert services.coverage.of_source(home).share.covered_sentences == 1


def test_a_sentence_is_dismissed_reopened_and_both_undone(services: Services, home: UUID) -> None:
    at = TEXT.index(ANSWERED)
    _, dismissed = services.coverage.dismiss(home, at, at + len(ANSWERED))
    assert services.coverage.of_source(home).look_at(at) is Look.DISMISSED
    reopened = services.coverage.reopen(home, at + 3)
    assert services.coverage.of_source(home).look_at(at) is Look.OPEN
    services.changes.revert(reopened)
    assert services.coverage.dismissed(home) == [(at, at + len(ANSWERED))]
    services.changes.revert(dismissed)
    assert services.coverage.dismissed(home) == []
    assert services.integrity.check() == []


def test_what_was_not_dismissed_is_not_reopened(services: Services, home: UUID) -> None:
    with pytest.raises(UserError, match="not dismissed"):
        services.coverage.reopen(home, 3)
    with pytest.raises(UserError):
        services.coverage.dismiss(home, 5, len(TEXT) + 1)


def test_a_claim_on_dismissed_words_comes_first(services: Services, home: UUID) -> None:
    dismiss(services, home, ANSWERED)
    claimed(services, home, "the ministry")
    assert services.coverage.of_source(home).look_at(TEXT.index(ANSWERED)) is Look.CLAIMED


def test_done_is_nothing_open_and_nothing_unverified_without_a_reason(services: Services, home: UUID) -> None:
    key = claimed(services, home, "12,000 cars")
    for start, end in services.coverage.of_source(home).open:
        services.coverage.dismiss(home, start, end)
    assert services.coverage.of_source(home).share.by_sentences == 1
    assert not services.coverage.done(home)
    services.claims.edit(key, {"reason": "nobody keeps count"})
    assert services.coverage.done(home)
    services.claims.edit(key, {"reason": " "})
    services.claims.mark([key], Verdict.CONFIRMED)
    assert services.coverage.done(home)


def test_an_orphaned_claim_covers_nothing(services: Services, home: UUID) -> None:
    claimed(services, home, "Nobody at the ministry")
    services.versions.update(home, reading(TEXT.replace(ANSWERED + " ", "")))
    assert Look.CLAIMED not in services.coverage.of_source(home).looks
