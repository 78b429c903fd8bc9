"""Figures: values, units, qualifiers and what is counted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from tests.finding import gold_figures
from tests.finding.anytext import texts_of
from workbench.finding.figures import figures, qualifier_before
from workbench.finding.records import FoundFigure

FLOOR = 0.96


def only(text: str) -> FoundFigure:
    found = figures(text)
    assert len(found) == 1, found
    return found[0]


def test_own_gold_is_read_exactly() -> None:
    merit = gold_figures.sentences()
    assert merit.cases >= 100
    assert merit.share >= FLOOR, "\n".join(merit.wrong)


def test_all_but_names_what_remains() -> None:
    found = only("All but 600 of the Danish lancers rode home.")
    assert (found.value, found.qualifier) == ((600.0,), "all but")


def test_a_bare_number_counts_what_the_words_before_it_say() -> None:
    found = figures("The number of nurses in the wards reached about 4,100 and was then cut to 2,300.")
    assert [(one.value[0], one.counted) for one in found] == [(4100.0, "nurses"), (2300.0, "nurses")]


def test_a_number_that_comes_again_counts_the_same() -> None:
    first, second = figures("They asked for 7,400 nurses. Nobody can run it with only 7,400 in place.")
    assert first.counted == second.counted == "nurses"
    assert second.qualifier == "only"


def test_a_share_tells_of_what_it_is_a_share() -> None:
    assert only("Some 40 percent of the older ferries sank.").counted == "older ferries"
    assert only("A third of the fishermen left.").counted == "fishermen"


def test_positions_count_code_points() -> None:
    text = "🚢🚢 About 40 sailors 👩‍✈️ drowned."
    found = only(text)
    assert text[found.start : found.end] == found.text == "40 sailors"


def test_numbers_in_dates_are_left_to_the_dates() -> None:
    text = "On 4 March 2010 they met for two days."
    assert [one.text for one in figures(text, [(3, 15)])] == ["two days"]


def test_a_number_too_long_to_be_one_is_no_figure() -> None:
    assert figures("1" * 400 + " apples and 7 pears") == figures("x" * 400 + " apples and 7 pears")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("It lost at least ", "at least"),
        ("It lost only about ", "only about"),
        ("It lost ~", "about"),
        ("It lost as much as ", "as much as"),
        ("It lost.\nAbout ", "about"),
        ("It lost ", ""),
    ],
)
def test_qualifier_is_read_backwards(before: str, expected: str) -> None:
    assert qualifier_before(before + "40", len(before)) == expected


PIECES = (
    "one two twenty hundred thousand million dozen half third a an and of the in - – , . $ € % 1 2 3,000 4.5 "
    "0 ½ to or from between by about miles people years bn m k per day old U.S. 's ’ “ \n".split(" ")
)


@settings(max_examples=100, deadline=None)
@given(texts_of(*PIECES))
def test_any_text_gives_figures_inside_it(text: str) -> None:
    end = 0
    for one in figures(text):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
        assert one.start >= end
        assert len(one.value) in (1, 2)
        assert all(abs(value) < 1e20 for value in one.value)
        end = one.start
