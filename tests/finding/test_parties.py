"""Parties: name, role, affiliation, number and whether the name is kept back, from the words of the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.finding.parties import PartyKind, party_of

PERSONS = [
    ("White House press secretary Ada Holm", "Ada Holm", "press secretary", "White House"),
    ("Ada Holm, the White House press secretary,", "Ada Holm", "press secretary", "White House"),
    ("State Department spokesperson Ida Marsh", "Ida Marsh", "spokesperson", "State Department"),
    ("Iowa Senator Ruth Adler", "Ruth Adler", "Senator", "Iowa"),
    ("Rep. Joan Pike (D-Ohio)", "Joan Pike", "Representative", "D-Ohio"),
    ("Secretary of State Paul Renner", "Paul Renner", "Secretary of State", ""),
    ("Defense Secretary Leo Katz", "Leo Katz", "Defense Secretary", ""),
    ("British Prime Minister Julia Reed", "Julia Reed", "Prime Minister", "British"),
    ("House Speaker Mark D. Tate (R-Utah)", "Mark D. Tate", "Speaker", "House"),
    ("Karin Moe, chief strategist for the Harbour Union", "Karin Moe", "chief strategist", "Harbour Union"),
    ("Dr. Eva Lind, 54, a researcher at the Nord Institute,", "Eva Lind", "researcher", "Nord Institute"),
    ("Jim Vance, the Irish Ambassador to Peru", "Jim Vance", "Ambassador to Peru", "Irish"),
    ("former Ohio Gov. Dale Ortiz, who lost", "Dale Ortiz", "Governor", "Ohio"),
    ("Mr. Osei", "Mr. Osei", "", ""),
    ("Ibsen", "Ibsen", "", ""),
    ("Trainer Edward Lang", "Edward Lang", "Trainer", ""),
]


@pytest.mark.parametrize(("words", "name", "role", "affiliation"), PERSONS)
def test_reads_name_role_and_affiliation_of_a_person(
    words: str, name: str, role: str, affiliation: str
) -> None:
    party = party_of(words)
    assert (party.name, party.kind, party.role, party.affiliation) == (
        name,
        PartyKind.PERSON,
        role,
        affiliation,
    )
    assert not party.anonymous


UNNAMED = [
    ("multiple sources familiar with the plan", "multiple", "", ""),
    ("a senior State Department official", "", "senior official", "State Department"),
    ("at least three officials", "at least three", "officials", ""),
    ("one official", "one", "official", ""),
    ("two people close to the deal", "two", "", ""),
    ("critics", "", "", ""),
    ("a spokeswoman for the ministry", "", "spokeswoman", ""),
    ("the ministry's spokeswoman", "", "spokeswoman", "ministry"),
]


@pytest.mark.parametrize(("words", "number", "role", "affiliation"), UNNAMED)
def test_keeps_unnamed_sources_apart_with_their_number(
    words: str, number: str, role: str, affiliation: str
) -> None:
    party = party_of(words)
    assert party.anonymous
    assert (party.name, party.number, party.role, party.affiliation) == (words, number, role, affiliation)


KINDS = [
    ("Fox News", PartyKind.ORGANISATION),
    ("the State Department", PartyKind.ORGANISATION),
    ("the company", PartyKind.ORGANISATION),
    ("Tulsa police", PartyKind.ORGANISATION),
    ("the United Nations", PartyKind.ORGANISATION),
    ("North Korea", PartyKind.ORGANISATION),
    ("the U.S.", PartyKind.ORGANISATION),
    ("the report", PartyKind.DOCUMENT),
    ("a Marist poll", PartyKind.DOCUMENT),
    ("the president", PartyKind.DESCRIPTION),
    ("he", PartyKind.PRONOUN),
    ("who", PartyKind.PRONOUN),
]


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_tells_organisations_documents_and_offices_apart(words: str, kind: PartyKind) -> None:
    assert party_of(words).kind is kind


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.text(max_size=120), st.text(alphabet="ab AB,.'()-’ the of", max_size=60)))
def test_reads_any_words_without_failing(words: str) -> None:
    assert isinstance(party_of(words).name, str)
