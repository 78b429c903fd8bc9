"""A dossier across its texts: every voice once, every day in its place."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.claim import Hop, Standing, Time
from workbench.domain.overview import Dating, Told, first_day, sayings, timeline, voices
from workbench.domain.party import Party, Statement
from workbench.domain.verdict import Stance, Verdict

SOURCE = uuid4()
FERRY = Told(
    1,
    1,
    "The ferry will stop.",
    Verdict.UNVERIFIED,
    Standing.CLAIM,
    (Hop("Ines Okafor", role="spokeswoman", affiliation="harbour board"), Hop("Morning Post")),
    (),
    (),
    SOURCE,
    "Ferries",
    "2024-05-03",
)
RUMOUR = replace(FERRY, key=2, number=2, attribution=(Hop("the board", named=False),))
OWN = replace(FERRY, key=3, number=3, attribution=())
BOARD = Party(uuid4(), "Harbour Board", ("the board",))


def said(key: int, party: str, day: str = "", stance: Stance = Stance.DENIES) -> Statement:
    return Statement(uuid4(), key, party, stance, day, "No 🚢")


def test_every_name_of_a_party_is_one_voice_and_strangers_are_offered_with_what_is_known() -> None:
    found = voices([BOARD], sayings([FERRY, RUMOUR, OWN], [said(1, "The Harbour  Board", "2024-05-04")]))
    assert [(one.name, one.party, len(one.sayings)) for one in found] == [
        ("Harbour Board", BOARD, 2),
        ("Ines Okafor", None, 1),
    ]
    known = found[1].known
    assert (known.role, known.affiliation, known.named) == ("spokeswoman", "harbour board", True)
    assert found[1].sayings[0].via == "Morning Post"


def test_unnamed_stranger_stays_unnamed() -> None:
    assert not voices([], sayings([RUMOUR], []))[0].known.named


def test_what_a_claims_speaker_said_in_the_ledger_is_not_told_twice() -> None:
    lines = sayings([FERRY], [said(1, "ines okafor", "2024-05-02", Stance.ASSERTS)])
    assert [(one.stance, one.words) for one in lines] == [(Stance.ASSERTS, "No 🚢")]


def test_sayings_are_in_the_order_of_days_and_undated_ones_last() -> None:
    lines = sayings([FERRY, RUMOUR], [said(1, "Mayor"), said(2, "Mayor", "2024-05-01")])
    assert [one.day for one in lines] == ["2024-05-01", "2024-05-03", "2024-05-03", ""]


def test_statements_of_claims_that_are_not_listed_are_left_out() -> None:
    assert sayings([FERRY], [said(9, "Mayor")])[0].party == "Ines Okafor"
    assert timeline([FERRY], [said(9, "Mayor", "2024-05-03")], []) == []


def test_a_timeline_keeps_what_is_unresolved_at_its_end() -> None:
    times = (Time("by summer", "../2024-06-01"), Time("soon"), Time("in May", "2024-05"))
    found = timeline(
        [replace(FERRY, times=times)],
        [said(1, "Mayor", "2024-05-03"), said(1, "Mayor")],
        [(SOURCE, "Ferries", "2024-05-03T08:00+02:00"), (uuid4(), "Undated", "")],
    )
    assert [(one.day, one.dating) for one in found] == [
        ("2024-05", Dating.HAPPENED),
        ("2024-05-03", Dating.PUBLISHED),
        ("2024-05-03", Dating.SAID),
        ("../2024-06-01", Dating.HAPPENED),
        ("", Dating.PUBLISHED),
        ("", Dating.SAID),
        ("", Dating.HAPPENED),
    ]


def test_what_is_said_on_a_day_goes_as_the_texts_go_however_it_was_entered() -> None:
    claims = [replace(FERRY, key=key) for key in (3, 1, 2)]
    statements = [said(key, "Mayor", "2024-05-03") for key in (1, 2, 3)]
    told = [one.claim.key for one in timeline(claims, statements, []) if one.claim is not None]
    assert told == [3, 1, 2]
    assert [one.claim.key for one in sayings(claims, statements) if one.party == "Mayor"] == [3, 1, 2]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05-03T09:15", "2024-05-03"),
        ("2024-05-03/2024-05-09", "2024-05-03"),
        ("../2024-05-09", "2024-05-09"),
        ("2024-05-03/..", "2024-05-03"),
        ("2024", "2024"),
        ("", ""),
    ],
)
def test_an_interval_stands_under_the_day_it_begins(value: str, day: str) -> None:
    assert first_day(value) == day


@given(st.lists(st.tuples(st.sampled_from("Ab aB the Ab|Cd|cd|É|Mayor".split("|")), st.booleans())))
def test_no_saying_is_lost_or_doubled_among_the_voices(lines: list[tuple[str, bool]]) -> None:
    statements = [said(1, name, "2024-05-03" if dated else "") for name, dated in lines]
    claim = replace(FERRY, attribution=())
    parties = [Party(UUID(int=1), "Mayor", ("cd",))]
    found = voices(parties, sayings([claim], statements))
    assert sum(len(one.sayings) for one in found) == len(lines)
    assert len({one.name.casefold() for one in found}) == len(found)
