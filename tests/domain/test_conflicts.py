"""A figure conflicts with another only where what is counted, the scope and the as-of date agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.domain.claim import Figure, Hop
from workbench.domain.conflicts import Count, ranges

TROOPS = Figure("3,000", best=3000.0, counted="troops", scope="Iraq", as_of="2011-12-31")
MORE = replace(TROOPS, text="10,000", best=10_000.0)


def test_conflicts_are_shown_as_a_range_with_their_chains_never_averaged() -> None:
    chain = (Hop("several sources"), Hop("Fox News"))
    found = ranges([Count(1, TROOPS, chain), Count(2, MORE)])
    assert [(one.low, one.high, one.conflicting) for one in found] == [(3000.0, 10_000.0, True)]
    assert [count.claim_key for count in found[0].counts] == [1, 2]
    assert found[0].counts[0].attribution == chain


@pytest.mark.parametrize(
    "other",
    [replace(MORE, counted="generals"), replace(MORE, scope="Kuwait"), replace(MORE, as_of="2011-09-06")],
    ids=["thing", "scope", "day"],
)
def test_figures_of_another_thing_scope_or_day_do_not_conflict(other: Figure) -> None:
    found = ranges([Count(1, TROOPS), Count(2, other)])
    assert len(found) == 2
    assert not any(one.conflicting for one in found)


def test_equal_figures_do_not_conflict_and_bounds_count() -> None:
    assert not ranges([Count(1, TROOPS), Count(2, TROOPS)])[0].conflicting
    between = replace(TROOPS, best=None, low=2500.0, high=4000.0)
    assert (ranges([Count(1, TROOPS), Count(2, between)])[0].low) == 2500.0


def test_figure_without_value_or_thing_counted_is_in_no_range() -> None:
    assert ranges([Count(1, Figure("many", counted="troops")), Count(2, Figure("3", best=3.0))]) == []
