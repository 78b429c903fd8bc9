"""People, figures and times of a dossier, read in one go."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.newsroom import claimed, reading, stocked
from workbench.domain.claim import Figure, Hop, Time
from workbench.domain.dating import moment
from workbench.domain.errors import UserError
from workbench.domain.overview import Dating
from workbench.domain.source import Particulars
from workbench.domain.verdict import Stance
from workbench.services import Services

CARS = Figure("12,000", best=12_000.0, unit="cars", counted="cars a day")


@pytest.fixture
def dossier_id(services: Services) -> UUID:
    """Two texts that count the same bridge's cars differently, and one suggestion nobody took up."""
    dossier_id, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    services.claims.edit(
        key,
        {
            "attribution": (Hop("Ada Moor", role="mayor"), Hop("the council")),
            "figures": (CARS, Figure("many")),
            "times": (Time("on Monday", "2024-05-06"), Time("some day")),
        },
    )
    services.ledger.add(key, "An engineer", Stance.DENIES, said_on="2024-05-07", words="cracks")
    second, _ = services.imports.store(
        dossier_id,
        reading("Only 9,000 cars cross the bridge.", title="Counted"),
        Particulars(title="Counted", published=moment("2024-05-08")),
    )
    other = claimed(services, second.id, "9,000 cars")
    services.claims.edit(other, {"figures": (Figure("9,000", best=9000.0, counted="Cars a  day"),)})
    return dossier_id


def test_conflicting_figures_come_first_with_their_claims(services: Services, dossier_id: UUID) -> None:
    found = services.overview.numbers(dossier_id)
    first = found.ranges[0]
    assert (first.low, first.high, first.conflicting) == (9000.0, 12_000.0, True)
    assert {found.claims[one.claim_key].source_title for one in first.counts} == {"The bridge", "Counted"}
    assert [one.figure.text for one in found.uncounted] == ["many"]


def test_people_are_parties_and_speakers_who_are_none(services: Services, dossier_id: UUID) -> None:
    party_id, _ = services.parties.add(dossier_id, "Mayor Moor", aliases=("Ada Moor", "mayor moor"))
    found = services.overview.people(dossier_id)
    assert [(one.name, bool(one.party), len(one.sayings)) for one in found] == [
        ("Mayor Moor", True, 1),
        ("An engineer", False, 1),
    ]
    assert found[0].party is not None
    assert (found[0].party.id, found[0].party.aliases) == (party_id, ("Ada Moor",))


def test_timeline_has_texts_statements_and_times_in_one_order(services: Services, dossier_id: UUID) -> None:
    found = services.overview.timeline(dossier_id)
    assert [(one.day, one.dating) for one in found] == [
        ("2024-05-06", Dating.HAPPENED),
        ("2024-05-07", Dating.SAID),
        ("2024-05-08", Dating.PUBLISHED),
        ("", Dating.PUBLISHED),
        ("", Dating.HAPPENED),
    ]


def test_removed_claims_and_sources_are_in_no_view(services: Services, dossier_id: UUID) -> None:
    for row in services.sources.list(dossier_id):
        services.sources.delete(row.id)
    assert services.overview.people(dossier_id) == []
    assert services.overview.timeline(dossier_id) == []
    assert services.overview.numbers(dossier_id).ranges == ()


def test_suggestions_count_on_request_only(services: Services, dossier_id: UUID) -> None:
    source = services.sources.list(dossier_id)[0]
    before = services.overview.numbers(dossier_id, suggestions=True)
    services.suggestions.propose(source.id)
    assert services.overview.numbers(dossier_id).claims.keys() == before.claims.keys()
    assert len(services.overview.numbers(dossier_id, suggestions=True).claims) > len(before.claims)


def test_removing_a_party_can_be_undone_and_is_on_record(services: Services, dossier_id: UUID) -> None:
    party_id, _ = services.parties.add(dossier_id, "Ada Moor")
    change = services.parties.delete(dossier_id, party_id)
    assert services.parties.list(dossier_id) == []
    with pytest.raises(UserError, match="no such party"):
        services.parties.delete(dossier_id, party_id)
    services.changes.revert(change)
    assert [party.id for party in services.parties.list(dossier_id)] == [party_id]
    assert services.integrity.check() == []


def test_party_with_a_taken_alias_is_not_entered_at_all(services: Services, dossier_id: UUID) -> None:
    services.parties.add(dossier_id, "Ada Moor")
    with pytest.raises(UserError, match="already"):
        services.parties.add(dossier_id, "The mayor", aliases=("ada moor",))
    assert len(services.parties.list(dossier_id)) == 1
