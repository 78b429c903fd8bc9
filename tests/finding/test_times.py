"""Times: words, values and precision; resolved against the day of publication, never without one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.finding import gold_times
from tests.finding.anytext import texts_of
from workbench.finding.times import times

FLOOR = 0.96
DAY = date(2019, 10, 16)


def test_own_gold_is_resolved_exactly() -> None:
    merit = gold_times.sentences()
    assert merit.cases >= 100
    assert merit.share >= FLOOR, "\n".join(merit.wrong)


@pytest.mark.parametrize(
    ("words", "precision"),
    [
        ("on Friday", "day"),
        ("in May 2015", "month"),
        ("in 2015", "year"),
        ("last week", "week"),
        ("this weekend", "weekend"),
        ("last summer", "season"),
        ("in the 1970s", "decade"),
        ("in the 15th century", "century"),
        ("in the second quarter of 2018", "quarter"),
        ("since 1994", "interval"),
        ("in recent weeks", "vague"),
    ],
)
def test_precision_tells_how_much_is_known(words: str, precision: str) -> None:
    (found,) = times(f"It shut {words}.", DAY)
    assert found.precision == precision


@pytest.mark.parametrize(
    "words", ["Tuesday", "yesterday", "last week", "Aug. 2", "two years ago", "this year"]
)
def test_nothing_relative_is_resolved_without_publication(words: str) -> None:
    assert [one.value for one in times(f"It shut {words}.")] == [None]


def test_absolute_dates_need_no_publication() -> None:
    assert [one.value for one in times("It shut on May 3, 2015, after 1994.")] == ["2015-05-03", "1994"]


def test_positions_count_code_points() -> None:
    text = "🕰️ It shut 🕰️ last week."
    (found,) = times(text, DAY)
    assert text[found.start : found.end] == found.text == "last week"


@pytest.mark.parametrize("published", [date.min, date.max, date(4, 2, 29), date(2024, 2, 29)])
def test_the_edges_of_the_calendar_raise_nothing(published: date) -> None:
    for case in gold_times.cases():
        for found in times(case.sentence, published):
            assert case.sentence[found.start : found.end] == found.text


PIECES = (
    "since by the end of year month this last next week Tuesday May Aug. 31 30 2 2011 0000 9999 February 29 "
    "ago two a years quarter first Q1 1990s century 19th Christmas tomorrow early in on - / . , 9/31/11 's "
    "from now".split()
)


@settings(max_examples=100, deadline=None)
@given(
    texts_of(*PIECES),
    st.one_of(st.none(), st.dates()),
)
def test_any_text_gives_times_inside_it(text: str, published: date | None) -> None:
    end = 0
    for one in times(text, published):
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
        assert one.precision
        end = one.end
