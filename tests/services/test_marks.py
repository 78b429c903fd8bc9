"""The marks of a text by stretches, and where its claims begin."""

from __future__ import annotations

from random import Random
from uuid import UUID

import pytest

from tests.newsroom import TEXT, claimed, stocked
from tests.services.updating import MORE, updated
from workbench.domain.claim import Standing
from workbench.domain.span import WIDE
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.store.creating import Draft
from workbench.store.queries import claims as rows
from workbench.store.queries import marks as queries

LONG = "The ferry was late again, a sailor said. " * 400


@pytest.fixture
def home(services: Services) -> UUID:
    """A source with claims of every verdict and standing, some removed, some of several pages, some alike."""
    source_id = stocked(services, LONG)[1]
    random, length = Random(5), len(LONG)
    places = [(at, at + size) for at in random.sample(range(length - 3 * WIDE), 60) for size in (9, 9, 40)]
    places += [(at, at + WIDE + more) for at, more in ((0, 1), (700, 900), (length - 2 * WIDE, 0))]
    standings = (Standing.CLAIM, Standing.CLAIM, Standing.SUGGESTION, Standing.DISMISSED)
    drafts = [Draft(*place, standing=standings[at % 4]) for at, place in enumerate(places)]
    keys, _ = services.claims.add_all(source_id, drafts)
    for verdict in (Verdict.CONFIRMED, Verdict.DENIED):
        services.claims.mark(random.sample([key for key in keys[::2] if key % 4 == keys[0] % 4], 12), verdict)
    services.claims.delete(keys[7:12])
    return source_id


def test_stretches_hold_together_what_the_whole_text_holds(services: Services, home: UUID) -> None:
    version_id = services.sources.text(home).version_id
    whole = services.listing.marks(home)
    parts = [services.marks.begun(version_id, at, at + 1000) for at in range(0, len(LONG), 1000)]
    assert [mark for part in parts for mark in part] == whole
    assert services.marks.wide(version_id) == [mark for mark in whole if mark.end - mark.start > WIDE]
    assert [services.marks.one(version_id, mark.key) for mark in whole] == whole


def test_exactly_these_words_are_a_claim_before_a_suggestion(services: Services, home: UUID) -> None:
    drafts = [
        Draft(3, 8, standing=Standing.SUGGESTION),
        Draft(3, 8),
        Draft(3, 8, standing=Standing.DISMISSED),
    ]
    (suggested, made, _), _ = services.claims.add_all(home, drafts)
    found = services.marks.exact(home, 3, 8)
    assert found is not None
    assert found.key == made
    services.claims.delete([made])
    found = services.marks.exact(home, 3, 8)
    assert found is not None
    assert found.key == suggested
    assert services.marks.exact(home, 3, 9) is None


def test_mark_of_another_text_or_of_none_is_not_given(services: Services, home: UUID) -> None:
    other = stocked(services)[1]
    key = claimed(services, other, "12,000 cars")
    version_id = services.sources.text(home).version_id
    assert services.marks.one(version_id, key) is None
    assert services.marks.one(version_id, 10**9) is None


@pytest.mark.parametrize("packed", [True, False])
def test_claims_begin_where_their_marks_do(services: Services, home: UUID, packed: bool) -> None:
    whole = [mark for mark in services.listing.marks(home) if not mark.suggested]
    expected = {
        verdict: sorted(mark.start for mark in whole if mark.verdict is verdict) for verdict in Verdict
    }
    assert all(expected.values())
    with services.marks._database.read() as session:
        assert queries.beginnings(session, home, packed) == expected
        spans = queries.claimed(session, home, packed)
    assert sorted(spans) == sorted((mark.start, mark.end) for mark in whole)


@pytest.mark.parametrize("packed", [True, False])
def test_claim_whose_words_are_gone_begins_nowhere(services: Services, packed: bool) -> None:
    source_id = stocked(services)[1]
    kept, gone = (claimed(services, source_id, one) for one in ("Ada Moor", "Nobody at the ministry"))
    _, change = updated(services, source_id, MORE.replace("Nobody at the ministry answered. ", ""))
    version_id = services.sources.text(source_id).version_id
    assert services.marks.one(version_id, gone) is None
    (mark,) = services.listing.marks(source_id)
    assert mark.key == kept
    with services.marks._database.read() as session:
        assert queries.beginnings(session, source_id, packed)[Verdict.UNVERIFIED] == [mark.start]
    services.changes.revert(change)
    with services.marks._database.read() as session:
        found = queries.beginnings(session, source_id, packed)[Verdict.UNVERIFIED]
    assert found == sorted(TEXT.index(one) for one in ("Ada Moor", "Nobody at the ministry"))


def test_marks_are_read_alike_in_any_helpings(
    services: Services, home: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = services.listing.marks(home)
    for size in (0, 1, 40, 700):
        monkeypatch.setattr(rows, "HELPING", size)
        assert services.listing.marks(home) == whole
    assert services.listing.marks(stocked(services, "Nothing was claimed here.")[1]) == []
