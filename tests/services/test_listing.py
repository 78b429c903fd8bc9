"""Lists: ids by filter and order, pages of rows, marks, the next claim to check."""

from __future__ import annotations

import random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.newsroom import TEXT, claimed, listed, stocked
from workbench.domain.claim import Figure, Hop, Kind, Standing, Time
from workbench.domain.errors import Cancelled, UserError
from workbench.domain.keys import Keys
from workbench.domain.listing import Chip, ClaimFilter, Column, Order
from workbench.domain.progress import Silent
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.services import listing as listing_service
from workbench.store.creating import Draft
from workbench.store.queries import listing as queries


@pytest.fixture
def stock(services: Services) -> tuple[UUID, list[int]]:
    """A dossier with claims of which every field differs or is empty, in the order of the text."""
    dossier_id, source_id = stocked(services)
    _, second = stocked(services, "Another text about the bridge.")
    drafts = [
        Draft(
            40, 45, "Delta", Kind.QUOTE, (Hop("zoe"), Hop("Wire")), (Figure("3,000", best=3000),), rank=0.5
        ),
        Draft(0, 5, "alpha", Kind.NUMBER, (Hop("Adam"),), (Figure("20", low=20, best=None),), rank=0.1),
        Draft(20, 25, "Charlie", Kind.DATE, (), (), (Time("Tuesday", "2011-09-06"),), rank=0.9),
        Draft(30, 35, "bravo", Kind.CAUSE, (Hop("Bea"), Hop("Fox")), (), (Time("today"),)),
        Draft(50, 55, "Echo", standing=Standing.SUGGESTION, rank=0.7),
        Draft(60, 65, "Dismissed", standing=Standing.DISMISSED),
    ]
    keys, _ = services.claims.add_all(source_id, drafts)
    more, _ = services.claims.add_all(second, [Draft(0, 7, "Foxtrot")])
    services.claims.mark(keys[:1], Verdict.DENIED)
    services.reviewer = "b. editor"
    services.claims.mark(keys[1:2], Verdict.CONFIRMED)
    by_text = [keys[1], keys[2], keys[3], keys[0], keys[4], *more]
    return dossier_id, by_text


def names(services: Services, dossier_id: UUID, column: Column, descending: bool = False) -> list[str]:
    found = services.listing.ids(ClaimFilter(dossier_id), Order(column, descending))
    return [row.statement for row in services.listing.rows(found)]


@pytest.mark.parametrize(
    ("column", "ascending", "last"),
    [
        (Column.NUMBER, "Delta alpha Charlie bravo Foxtrot", "Echo"),
        (Column.CLAIM, "alpha bravo Charlie Delta Echo Foxtrot", ""),
        (Column.KIND, "bravo Charlie Echo Foxtrot alpha Delta", ""),
        (Column.SAID_BY, "alpha bravo Delta", "Charlie Echo Foxtrot"),
        (Column.VIA, "bravo Delta", "alpha Charlie Echo Foxtrot"),
        (Column.FIGURE, "alpha Delta", "Charlie bravo Echo Foxtrot"),
        (Column.WHEN, "Charlie bravo", "alpha Delta Echo Foxtrot"),
        (Column.VERDICT, "alpha Delta Charlie bravo Echo Foxtrot", ""),
        (Column.REVIEWER, "Delta alpha", "Charlie bravo Echo Foxtrot"),
        (Column.RANK, "bravo Foxtrot alpha Delta Echo Charlie", ""),
        (Column.POSITION, "alpha Charlie bravo Delta Echo Foxtrot", ""),
    ],
)
def test_every_column_sorts_both_ways_with_empty_cells_last(
    services: Services, stock: tuple[UUID, list[int]], column: Column, ascending: str, last: str
) -> None:
    dossier_id, _ = stock
    assert names(services, dossier_id, column) == [*ascending.split(), *last.split()]
    down = names(services, dossier_id, column, descending=True)
    filled = len(ascending.split())
    assert sorted(down[:filled]) == sorted(ascending.split())
    assert down[filled:] == last.split()
    assert down[0] == ascending.split()[-1] or column in (Column.KIND, Column.VERDICT)


def test_changed_last_is_first_when_sorted_by_it(services: Services, stock: tuple[UUID, list[int]]) -> None:
    dossier_id, keys = stock
    services.claims.edit(keys[2], {"reason": "Looked."})
    assert names(services, dossier_id, Column.CHANGED, descending=True)[0] == "bravo"
    assert len(names(services, dossier_id, Column.EVIDENCE)) == len(keys)


@pytest.mark.parametrize("column", Column)
def test_every_order_lists_everything_once(
    services: Services, stock: tuple[UUID, list[int]], column: Column
) -> None:
    dossier_id, keys = stock
    for descending in (False, True):
        found = services.listing.ids(ClaimFilter(dossier_id), Order(column, descending))
        assert sorted(found) == sorted(keys)


def test_pages_of_rows_follow_the_keys_whatever_their_order(services: Services) -> None:
    dossier_id, source_id = stocked(services, "x" * 1300)
    keys, _ = services.claims.add_all(source_id, [Draft(place, place + 1) for place in range(1200)])
    shuffled = keys[:]
    random.Random(7).shuffle(shuffled)
    assert [row.key for row in services.listing.rows(shuffled)] == shuffled
    assert [detail.row.key for detail in services.listing.details(shuffled)] == shuffled
    services.claims.delete(shuffled[:3])
    assert [row.key for row in services.listing.rows(shuffled)] == shuffled[3:]
    assert services.listing.rows([]) == []
    assert sorted(mark.key for mark in services.listing.marks(source_id)) == sorted(shuffled[3:])
    assert len(listed(services, dossier_id)) == 1197


def test_filter_by_source_chip_and_words(services: Services, stock: tuple[UUID, list[int]]) -> None:
    dossier_id, keys = stock
    first, second = services.sources.list(dossier_id)
    assert list(services.listing.ids(ClaimFilter(dossier_id, second.id), Order())) == keys[-1:]
    wanted = {
        Chip.ALL: keys,
        Chip.CONFIRMED: [keys[0]],
        Chip.DENIED: [keys[3]],
        Chip.UNVERIFIED: [keys[1], keys[2], keys[5]],
        Chip.NO_EVIDENCE: [keys[0], keys[1], keys[2], keys[3], keys[5]],
        Chip.RECHECK: [],
        Chip.SUGGESTIONS: [keys[4]],
    }
    counts = services.listing.counts(dossier_id)
    for chip, expected in wanted.items():
        assert list(services.listing.ids(ClaimFilter(dossier_id, chip=chip), Order())) == expected
        if chip is not Chip.ALL:
            assert getattr(counts, chip.value) == len(expected)
    both = ClaimFilter(dossier_id, first.id, Chip.DENIED, "delt")
    assert list(services.listing.ids(both, Order())) == [keys[3]]


def test_marks_are_in_the_order_of_the_text_without_what_was_dismissed(
    services: Services, stock: tuple[UUID, list[int]]
) -> None:
    dossier_id, keys = stock
    first, _ = services.sources.list(dossier_id)
    marks = services.listing.marks(first.id)
    assert [mark.key for mark in marks] == keys[:5]
    assert [(mark.start, mark.end) for mark in marks] == [(0, 5), (20, 25), (30, 35), (40, 45), (50, 55)]
    assert marks[4].standing is Standing.SUGGESTION
    assert marks[3].verdict is Verdict.DENIED


def test_overlapping_marks_are_all_there(services: Services) -> None:
    _, source_id = stocked(services)
    spans = [(0, 20), (0, 20), (5, 10), (0, len(TEXT))]
    keys, _ = services.claims.add_all(source_id, [Draft(start, end) for start, end in spans])
    assert {mark.key for mark in services.listing.marks(source_id)} == set(keys)


def test_next_unverified_goes_on_and_round_and_stops(
    services: Services, stock: tuple[UUID, list[int]]
) -> None:
    dossier_id, keys = stock
    wanted = ClaimFilter(dossier_id, chip=Chip.DENIED, words="nothing has these")
    following = {None: 1, 0: 1, 1: 2, 2: 5, 3: 5, 4: 5, 5: 1}
    for after, expected in following.items():
        key = keys[after] if after is not None else None
        assert services.listing.next_unverified(wanted, Order(), key) == keys[expected], after
    backwards = Order(Column.POSITION, descending=True)
    assert services.listing.next_unverified(wanted, backwards, keys[2]) == keys[1]
    services.claims.mark([keys[1], keys[5]], Verdict.CONFIRMED)
    assert services.listing.next_unverified(wanted, Order(), keys[2]) is None
    assert services.listing.next_unverified(wanted, Order(), keys[0]) == keys[2]


@pytest.mark.parametrize("column", Column)
@pytest.mark.parametrize("descending", [False, True])
def test_next_unverified_follows_the_listing_in_every_order(
    services: Services, stock: tuple[UUID, list[int]], column: Column, descending: bool
) -> None:
    dossier_id, _ = stock
    everything, order = ClaimFilter(dossier_id), Order(column, descending)
    listed = services.listing.ids(everything, order)
    waiting = set(services.listing.ids(ClaimFilter(dossier_id, chip=Chip.UNVERIFIED), order))
    for at, key in enumerate(listed):
        around = [*listed[at + 1 :], *listed[:at]]
        expected = next((one for one in around if one in waiting), None)
        assert services.listing.next_unverified(everything, order, key) == expected, at


def test_details_of_a_claim_that_is_gone_are_refused(services: Services) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    services.claims.delete([key])
    with pytest.raises(UserError, match="any more"):
        services.listing.detail(key)


@given(st.lists(st.builds(Hop, st.text(), st.text(), named=st.booleans()), max_size=3))
def test_chain_is_stored_as_given(services: Services, chain: list[Hop]) -> None:
    found = services.dossiers.named("Bridges")
    if found is None:
        stocked(services)
        found = services.dossiers.named("Bridges")
    assert found is not None
    (source,) = services.sources.list(found.id)
    key, _ = services.claims.add(source.id, 0, 3, attribution=tuple(chain))
    stored = services.listing.detail(key)
    clean = [hop.party.replace("\0", "\ufffd") for hop in chain]
    assert [hop.party for hop in stored.attribution] == clean
    assert stored.row.said_by == (clean[0] if clean else "")
    services.claims.edit(key, {"reason": "x"}, seen={"attribution": stored.attribution})


@pytest.mark.parametrize("chip", Chip)
def test_every_chip_lists_in_every_order_what_it_lists_in_the_order_of_the_text(
    services: Services, stock: tuple[UUID, list[int]], chip: Chip
) -> None:
    dossier_id, _ = stock
    for source_id in (None, services.sources.list(dossier_id)[0].id):
        wanted = ClaimFilter(dossier_id, source_id, chip)
        expected = sorted(services.listing.ids(wanted, Order()))
        for column in Column:
            for descending in (False, True):
                assert sorted(services.listing.ids(wanted, Order(column, descending))) == expected


@pytest.mark.parametrize("chip", Chip)
@pytest.mark.parametrize("words", ["", "a", "alpha"])
def test_a_source_lists_its_claims_as_they_stand_among_all(
    services: Services, stock: tuple[UUID, list[int]], chip: Chip, words: str
) -> None:
    dossier_id, _ = stock
    for source in services.sources.list(dossier_id):
        own = {mark.key for mark in services.listing.marks(source.id)}
        for column in Column:
            for descending in (False, True):
                order = Order(column, descending)
                everywhere = services.listing.ids(ClaimFilter(dossier_id, None, chip, words), order)
                here = services.listing.ids(ClaimFilter(dossier_id, source.id, chip, words), order)
                assert list(here) == [key for key in everywhere if key in own]


def test_what_was_dismissed_or_removed_is_in_no_listing(
    services: Services, stock: tuple[UUID, list[int]]
) -> None:
    dossier_id, keys = stock
    services.claims.delete(keys[:1])
    services.sources.delete(services.sources.list(dossier_id)[1].id)
    for column in Column:
        assert sorted(services.listing.ids(ClaimFilter(dossier_id), Order(column))) == sorted(keys[1:5])


def test_the_first_waiting_claim_is_found_wherever_it_is(
    services: Services, stock: tuple[UUID, list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier_id, keys = stock
    monkeypatch.setattr(listing_service, "FEW", 1)
    waits = set(services.listing.ids(ClaimFilter(dossier_id, chip=Chip.UNVERIFIED), Order()))
    assert len(waits) >= 3
    for seed in range(20):
        chance = random.Random(seed)
        mixed = Keys.of(chance.sample(keys, len(keys)))
        row, passing = chance.randrange(len(keys)), set(chance.sample(keys, 2))
        found = services.listing.first_waiting(mixed, [range(row, len(keys)), range(row)], passing)
        turned = [*mixed[row:], *mixed[:row]]
        assert found == next((key for key in turned if key in waits - passing), None)


class Steps(Silent):
    """What was told of a piece of work."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[int, int]] = []

    def step(self, done: int, total: int, what: str = "") -> None:
        super().step(done, total, what)
        self.told.append((done, total))


def test_a_sort_says_how_far_it_is_and_can_be_cancelled(
    services: Services, stock: tuple[UUID, list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    if not services.listing._database.sqlite:
        pytest.skip("a server tells nothing")
    dossier_id, _ = stock
    monkeypatch.setattr(queries, "_EVERY", 10)
    wanted, order, progress = ClaimFilter(dossier_id), Order(Column.CLAIM), Steps()
    assert services.listing.ids(wanted, order, progress) == services.listing.ids(wanted, order)
    assert progress.told
    assert [done for done, _ in progress.told] == sorted(done for done, _ in progress.told)
    assert all(done < total for done, total in progress.told)
    progress.cancel()
    with pytest.raises(Cancelled):
        services.listing.ids(wanted, order, progress)
    # The connection that was stopped serves the next one.
    assert len(services.listing.ids(wanted, order)) == 6
