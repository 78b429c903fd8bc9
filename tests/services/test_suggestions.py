"""What the finder proposes for a source, and what becomes of it."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.newsroom import reading
from workbench.domain.claim import Standing
from workbench.domain.dating import moment
from workbench.domain.errors import Cancelled, EditConflict
from workbench.domain.listing import Chip, ClaimFilter, ClaimRow, Order
from workbench.domain.source import Particulars
from workbench.domain.verdict import Stance, Verdict
from workbench.services import Services

TEXT = (
    "The ferry to Skarnholm carried 4,200 passengers in July, the harbour office said on Monday.\n\n"
    "The shipping line denied that two crossings had been cancelled. “Every ferry sailed,” said its "
    "director, Marit Quist.\n\n"
    "Fares rose by 12 percent in a year, according to the regional council."
)


@pytest.fixture
def home(services: Services) -> UUID:
    """A source with a publication date."""
    dossier_id, _ = services.dossiers.create("Ferries")
    particulars = Particulars("The ferry", published=moment("2011-09-07"))
    return services.imports.store(dossier_id, reading(TEXT), particulars)[0].id


def suggested(services: Services, source_id: UUID) -> list[ClaimRow]:
    dossier_id = services.sources.get(source_id).dossier_id
    return services.listing.rows(
        services.listing.ids(ClaimFilter(dossier_id, chip=Chip.SUGGESTIONS), Order())
    )


def test_proposals_are_suggestions_on_their_words(services: Services, home: UUID) -> None:
    number, _ = services.suggestions.propose(home)
    found = suggested(services, home)
    assert number == len(found) > 2
    assert {row.standing for row in found} == {Standing.SUGGESTION}
    assert services.sources.get(home).counts.all == 0
    ferry = next(row for row in found if "4,200" in TEXT[row.start : row.end])
    assert ferry.said_by
    assert services.integrity.check() == []


def test_a_second_run_proposes_nothing_new(services: Services, home: UUID) -> None:
    services.suggestions.propose(home)
    before = [row.key for row in suggested(services, home)]
    assert services.suggestions.propose(home)[0] == 0
    assert [row.key for row in suggested(services, home)] == before


def test_what_was_dismissed_accepted_or_written_by_hand_is_not_proposed_again(
    services: Services, home: UUID
) -> None:
    services.suggestions.propose(home)
    first, second, *_ = [row.key for row in suggested(services, home)]
    services.claims.dismiss([first])
    services.claims.accept([second])
    places = {(row.start, row.end) for row in services.listing.rows([first, second])}
    services.suggestions.propose(home)
    assert not places & {(row.start, row.end) for row in suggested(services, home)}


def test_words_claimed_by_hand_are_not_proposed(services: Services, home: UUID) -> None:
    _, change = services.suggestions.propose(home)
    first = suggested(services, home)[0]
    services.changes.revert(change)
    services.claims.add(home, first.start, first.end - 1)
    services.suggestions.propose(home)
    assert (first.start, first.end) not in {(row.start, row.end) for row in suggested(services, home)}


def test_one_undo_takes_all_proposals_back(services: Services, home: UUID) -> None:
    _, change = services.suggestions.propose(home)
    number = len(suggested(services, home))
    again = services.changes.revert(change)
    assert suggested(services, home) == []
    assert services.integrity.check() == []
    services.changes.revert(again)
    assert len(suggested(services, home)) == number


def test_an_accepted_denial_is_entered_into_the_ledger_and_leaves_the_verdict(
    services: Services, home: UUID
) -> None:
    services.suggestions.propose(home)
    keys = [row.key for row in suggested(services, home)]
    change = services.claims.accept(keys)
    entered = {one.stance: one for key in keys for one in services.ledger.of_claim(key)}
    denial = entered[Stance.DENIES]
    assert "shipping line" in denial.party
    assert denial.said_on == "2011-09-07"
    assert {row.verdict for row in services.listing.rows(keys)} == {Verdict.UNVERIFIED}
    services.changes.revert(change)
    assert [one for key in keys for one in services.ledger.of_claim(key)] == []
    assert services.integrity.check() == []


def test_accepting_twice_enters_a_stance_once(services: Services, home: UUID) -> None:
    services.suggestions.propose(home)
    keys = [row.key for row in suggested(services, home)]
    services.changes.revert(services.changes.revert(services.claims.accept(keys)))
    services.claims.accept(keys)
    numbers = [len(services.ledger.of_claim(key)) for key in keys]
    assert max(numbers) == 1


def test_cancelled_finding_stores_nothing(services: Services, home: UUID) -> None:
    class Impatient:
        def step(self, done: int, total: int, what: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.suggestions.propose(home, Impatient())
    assert suggested(services, home) == []


def test_proposals_for_a_text_that_was_updated_meanwhile_are_not_stored(
    services: Services, other: Services, home: UUID
) -> None:
    class Meanwhile:
        """The other window updates the text while this one looks for claims."""

        done = False

        def step(self, done: int, total: int, what: str = "") -> None:
            if not self.done:
                self.done = True
                other.versions.update(home, reading("A line before.\n\n" + TEXT))

    with pytest.raises(EditConflict, match="updated meanwhile"):
        services.suggestions.propose(home, Meanwhile())
    assert suggested(services, home) == []
    assert services.suggestions.propose(home)[0] > 2


def test_undo_of_an_update_puts_proposals_of_the_new_text_in_their_place(
    services: Services, other: Services, home: UUID
) -> None:
    _, change = services.versions.update(home, reading("A line before, with 900 words.\n\n" + TEXT))
    other.suggestions.propose(home)
    services.changes.revert(change)
    for row in suggested(services, home):
        assert TEXT[row.start : row.end] == services.listing.detail(row.key).span.exact
    assert services.integrity.check() == []
