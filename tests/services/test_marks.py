"""The marks of a text by stretches, and where its claims begin."""

from __future__ import annotations

from random import Random
from uuid import UUID, uuid4

import pytest

from tests.newsroom import TEXT, claimed, stocked
from tests.services.updating import MORE, updated
from workbench.domain.claim import Standing
from workbench.domain.listing import Spread
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
def test_claims_lie_where_their_marks_do(services: Services, home: UUID, packed: bool) -> None:
    whole = [mark for mark in services.listing.marks(home) if not mark.suggested]
    with services.marks._database.read() as session:
        spans = queries.claimed(session, home, packed)
    assert sorted(spans) == sorted((mark.start, mark.end) for mark in whole)


@pytest.mark.parametrize("gap", [0, 1, 30, 400, 10**6])
def test_claims_are_spread_as_their_marks_are_but_for_those_between_near_ones(
    services: Services, home: UUID, gap: int
) -> None:
    whole = [mark for mark in services.listing.marks(home) if not mark.suggested]
    for verdict, lying in services.marks.spread(home, gap).items():
        starts = [mark.start for mark in whole if mark.verdict is verdict]
        assert lying.count == len(starts) > 0
        assert set(lying.starts) <= set(starts)
        assert list(lying.starts) == sorted(set(lying.starts))
        for start in set(starts) - set(lying.starts):
            before = max(one for one in lying.starts if one < start)
            assert min(one for one in lying.starts if one > start) - before <= gap
    assert sum(len(lying.starts) for lying in services.marks.spread(home, 10**6).values()) == 6


def test_nothing_is_spread_over_a_source_that_is_not_there(services: Services) -> None:
    assert services.marks.spread(uuid4(), 5) == dict.fromkeys(Verdict, Spread())


def test_claim_whose_words_are_gone_lies_nowhere(services: Services) -> None:
    source_id = stocked(services)[1]
    kept, gone = (claimed(services, source_id, one) for one in ("Ada Moor", "Nobody at the ministry"))
    _, change = updated(services, source_id, MORE.replace("Nobody at the ministry answered. ", ""))
    version_id = services.sources.text(source_id).version_id
    assert services.marks.one(version_id, gone) is None
    (mark,) = services.listing.marks(source_id)
    assert mark.key == kept
    assert services.marks.spread(source_id, 0)[Verdict.UNVERIFIED] == Spread(1, [mark.start])
    services.changes.revert(change)
    found = services.marks.spread(source_id, 0)[Verdict.UNVERIFIED]
    starts = sorted(TEXT.index(one) for one in ("Ada Moor", "Nobody at the ministry"))
    assert found == Spread(2, starts)


def test_marks_are_read_alike_in_any_helpings(
    services: Services, home: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = services.listing.marks(home)
    for size in (0, 1, 40, 700):
        monkeypatch.setattr(rows, "HELPING", size)
        assert services.listing.marks(home) == whole
    assert services.listing.marks(stocked(services, "Nothing was claimed here.")[1]) == []
