"""The stance ledger: who said what when. It never sets our verdict."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.newsroom import claimed, stocked
from workbench.domain.claim import Hop
from workbench.domain.errors import UserError
from workbench.domain.listing import Subject
from workbench.domain.verdict import Stance, Verdict
from workbench.services import Services


@pytest.fixture
def key(services: Services) -> int:
    """A claim."""
    return claimed(services, stocked(services)[1], "It is safe")


def dossier(services: Services) -> UUID:
    return services.dossiers.list()[0].id


@pytest.mark.parametrize("stance", Stance)
@pytest.mark.parametrize("verdict", Verdict)
def test_stance_never_sets_our_verdict(
    services: Services, key: int, stance: Stance, verdict: Verdict
) -> None:
    services.claims.mark([key], verdict)
    before = services.listing.rows([key])
    services.ledger.add(key, "The ministry", stance, said_on="2011-09-06")
    assert services.listing.rows([key]) == before


def test_silence_is_never_a_denial(services: Services, key: int) -> None:
    services.ledger.add(key, "The ministry", Stance.ASKED, said_on="2011-09-05")
    services.ledger.add(key, "The ministry", Stance.NO_REPLY, said_on="2011-09-06")
    assert [one.stance for one in services.ledger.of_claim(key)] == [Stance.ASKED, Stance.NO_REPLY]
    assert services.listing.rows([key])[0].verdict is Verdict.UNVERIFIED


def test_statements_come_in_the_order_of_their_days(services: Services, key: int) -> None:
    for day, party in (("", "C"), ("2011-09-06", "B"), ("2011-09", "A"), ("Sept 7, 2011", "D")):
        services.ledger.add(key, party, Stance.ASSERTS, said_on=day)
    assert [(one.party, one.said_on) for one in services.ledger.of_claim(key)] == [
        ("A", "2011-09"),
        ("B", "2011-09-06"),
        ("D", "2011-09-07"),
        ("C", ""),
    ]


def test_statement_keeps_wording_chain_and_where_it_was_read(services: Services, key: int) -> None:
    chain = (Hop("Ada Moor", "said"), Hop("The Wire"))
    statement_id, change = services.ledger.add(
        key, " Ada  Moor ", Stance.DENIES, words=" Never. ", attribution=chain, read_in="The bridge"
    )
    assert change.keys(Subject.CLAIM) == {key}
    one = services.ledger.of_claim(key)[0]
    assert (one.party, one.words, one.attribution, one.read_in) == ("Ada Moor", "Never.", chain, "The bridge")
    edited = services.ledger.edit(statement_id, {"stance": Stance.RETRACTS, "words": "Well, yes."})
    assert services.ledger.of_claim(key)[0].stance is Stance.RETRACTS
    services.changes.revert(edited)
    assert services.ledger.of_claim(key)[0] == one
    deleted = services.ledger.delete(statement_id)
    assert services.ledger.of_claim(key) == []
    services.changes.revert(deleted)
    assert services.ledger.of_claim(key) == [one]


def test_statement_without_party_or_with_no_real_day_is_refused(services: Services, key: int) -> None:
    with pytest.raises(UserError, match="names no party"):
        services.ledger.add(key, "  ", Stance.DENIES)
    with pytest.raises(UserError):
        services.ledger.add(key, "Ada", Stance.DENIES, said_on="the day before yesterday")
    with pytest.raises(UserError, match="cannot be edited"):
        services.ledger.edit(services.ledger.add(key, "Ada", Stance.DENIES)[0], {"claim_key": 3})
    assert len(services.ledger.of_claim(key)) == 1


def test_everybody_who_speaks_is_offered(services: Services, key: int) -> None:
    services.claims.edit(key, {"attribution": (Hop("Ada Moor"),)})
    services.ledger.add(key, "the ministry", Stance.NO_REPLY)
    services.parties.add(dossier(services), "Ines Okafor")
    assert services.ledger.speakers(dossier(services)) == ["Ada Moor", "Ines Okafor", "the ministry"]


def test_parties_are_merged_and_split_by_hand_and_undone(services: Services, key: int) -> None:
    home = dossier(services)
    one, _ = services.parties.add(home, "Ada Moor")
    other, _ = services.parties.add(home, "the engineer")
    with pytest.raises(UserError, match="goes by the name"):
        services.parties.add(home, "ADA moor")
    merged = services.parties.merge(home, one, other)
    assert [(party.name, party.aliases) for party in services.parties.list(home)] == [
        ("Ada Moor", ("the engineer",))
    ]
    services.changes.revert(merged)
    assert len(services.parties.list(home)) == 2
    services.parties.merge(home, one, other)
    _, split = services.parties.split(home, one, "the engineer")
    assert [party.name for party in services.parties.list(home)] == ["Ada Moor", "the engineer"]
    services.changes.revert(split)
    assert [party.name for party in services.parties.list(home)] == ["Ada Moor"]


def test_confidential_party_is_never_named_but_to_its_owner(services: Services, key: int) -> None:
    home = dossier(services)
    party_id, _ = services.parties.protect(home, "Ines Okafor", "Heron")
    services.ledger.add(key, "Heron", Stance.CONFIRMS)
    told = str(services.parties.list(home)) + str(services.ledger.of_claim(key))
    told += str(services.history.of_dossier(home)) + str(services.ledger.speakers(home))
    assert "Okafor" not in told
    assert services.parties.reveal(party_id) == "Ines Okafor"
    services.reviewer = "B. Second"
    with pytest.raises(UserError, match="not yours"):
        services.parties.reveal(party_id)
    with pytest.raises(UserError, match="gives the name away"):
        services.parties.protect(home, "Ines Okafor", "okafor's friend")


@given(steps=st.lists(st.one_of(st.sampled_from(Stance), st.integers(0, 3)), min_size=1, max_size=6))
@settings(max_examples=20)
def test_any_statements_entered_and_deleted_are_undone_one_by_one(
    services: Services, key: int, steps: list[Stance | int]
) -> None:
    states, changes = [services.ledger.of_claim(key)], []
    for step in steps:
        there = services.ledger.of_claim(key)
        if isinstance(step, Stance):
            changes.append(services.ledger.add(key, "Ada", step)[1])
        elif there:
            changes.append(services.ledger.delete(there[step % len(there)].id))
        else:
            continue
        states.append(services.ledger.of_claim(key))
    states.pop()
    while changes:
        services.changes.revert(changes.pop())
        assert services.ledger.of_claim(key) == states.pop()
