"""Parties by all their names, and statements in the order of their days."""

from __future__ import annotations

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.errors import UserError
from workbench.domain.party import Party, Statement, in_time, merged, party_named, split_off
from workbench.domain.verdict import Stance

CARNEY = Party(uuid4(), "Jay Carney", ("the press secretary", "Carney"))


@pytest.mark.parametrize("name", ["Jay Carney", "jay  carney", "The Press Secretary", "carney"])
def test_party_is_found_by_any_of_its_names(name: str) -> None:
    assert party_named([CARNEY], name) is CARNEY


def test_nobody_is_found_by_another_name() -> None:
    assert party_named([CARNEY], "Panetta") is None


def test_merged_party_goes_by_all_names_of_both_once() -> None:
    other = Party(uuid4(), "James Carney", ("Carney", "jay carney"))
    assert merged(CARNEY, other) == ("the press secretary", "Carney", "James Carney")


def test_split_takes_one_alias_away_and_refuses_what_is_none() -> None:
    assert split_off(CARNEY, "Carney") == ("the press secretary",)
    with pytest.raises(UserError, match="does not go by"):
        split_off(CARNEY, "Jay Carney")


@given(st.lists(st.sampled_from(["", "2011", "2011-09", "2011-09-06", "2012-01-01"]), max_size=8))
def test_statements_stand_in_the_order_of_their_days_and_those_without_last(days: list[str]) -> None:
    listed = in_time([Statement(uuid4(), 1, "X", Stance.DENIES, day) for day in days])
    told = [one.said_on for one in listed]
    assert told == sorted(day for day in days if day) + [""] * days.count("")
