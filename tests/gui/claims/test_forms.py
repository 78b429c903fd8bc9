"""How hops, figures and times become words and back, and how times and moments are told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from workbench.domain.claim import Figure, Hop, Time
from workbench.domain.dating import now
from workbench.gui.claims.columns import value_word, when_word
from workbench.gui.claims.inspector.editors import Unfit
from workbench.gui.claims.inspector.forms import chain, figure_form, hop_form, time_form, times_told

NUMBERS = st.none() | st.integers(0, 10**12) | st.floats(0, 1e12, allow_nan=False).map(lambda x: round(x, 4))
WORDS = st.text(st.characters(exclude_categories=["C"]), max_size=20).map(lambda text: " ".join(text.split()))
FIGURES = st.builds(
    lambda text, bounds, unit: Figure(text or "x", bounds[0], bounds[1], bounds[2], unit),
    WORDS,
    st.lists(NUMBERS, min_size=3, max_size=3).map(lambda bounds: _sorted(bounds)),
    WORDS,
)


def _sorted(bounds: list[float | None]) -> list[float | None]:
    known = iter(sorted(bound for bound in bounds if bound is not None))
    return [None if bound is None else next(known) for bound in bounds]


@pytest.fixture(params=["C", "en_US", "de_DE", "fr_FR"])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@given(figure=FIGURES)
def test_a_figure_survives_being_shown(figure: Figure) -> None:
    form = figure_form()
    assert form.record(form.words(figure), figure) is figure
    assert form.record(form.words(figure), None) == figure


def test_numbers_are_read_as_the_locale_writes_them(locale: str) -> None:
    form = figure_form()
    figure = Figure("3.5 million", 1234.5, 3_500_000.0, None, "people")
    words = form.words(figure)
    assert form.record(words, None) == figure


@given(st.builds(Hop, WORDS.filter(bool), WORDS, WORDS, WORDS, st.booleans()))
def test_a_hop_survives_being_shown(hop: Hop) -> None:
    form = hop_form()
    assert form.record(form.words(hop), None) == hop


@pytest.mark.parametrize(
    ("value", "precision"),
    [
        ("2011", "year"),
        ("2011-09", "month"),
        ("2011-09-06", "day"),
        ("2011-09-06T14:30", "minute"),
        ("2011-09-06/2011-09-08", "interval"),
        ("../2011-12-31", "interval"),
        ("2012-01-01/..", "interval"),
        ("2011-Q3", "quarter"),
        ("2011-W36", "week"),
        ("2011-SU", "season"),
        ("201X", "decade"),
        ("", ""),
    ],
)
def test_what_is_a_date_is_taken(value: str, precision: str) -> None:
    form = time_form(lambda: "A. Reader")
    time = form.record({"text": "then", "value": value, "precision": "", "confirmed_by": ""}, None)
    assert time == Time("then", value, precision)


@pytest.mark.parametrize(
    "value", ["Tuesday", "2011-13", "2011-02-30", "2011/", "/", "..", "../..x", "6 Sep 2011", "2011-9-6"]
)
def test_what_is_no_date_is_refused(value: str) -> None:
    form = time_form(lambda: "A. Reader")
    with pytest.raises(Unfit, match="is not a date"):
        form.record({"text": "then", "value": value, "precision": "", "confirmed_by": ""}, None)


def test_a_value_that_was_stored_is_never_refused() -> None:
    form = time_form(lambda: "A. Reader")
    time = Time("in the nineties", "199", "decade", "2011-09-06")
    assert form.record(form.words(time), time) == time


def test_accepting_names_who_accepted_first() -> None:
    form = time_form(lambda: "B. Writer")
    time = Time("Tuesday", "2011-09-06", "day", "2011-09-08")
    words = {**form.words(time), "confirmed_by": "1"}
    accepted = form.record(words, time)
    assert accepted == Time("Tuesday", "2011-09-06", "day", "2011-09-08", "B. Writer")
    assert form.record(form.words(accepted), accepted) == accepted


def test_chains_and_times_are_told_in_words() -> None:
    assert chain((Hop("sources"), Hop("Fox News"))) == "sources ← Fox News"
    assert (
        times_told((Time("by Friday", "../2024-03-08"), Time("soon"))) == "by Friday (until 2024-03-08); soon"
    )


def test_days_are_told_in_the_locale(locale: str) -> None:
    told = {"C": "2011-09-06", "en_US": "9/6/2011", "de_DE": "06.09.2011", "fr_FR": "06/09/2011"}
    assert value_word("2011-09-06") == told[locale]
    assert value_word("2012-01-01/..").startswith("since ")
    assert value_word("2011") == "2011"


def test_a_moment_of_today_is_a_time_and_an_older_one_a_day() -> None:
    assert ":" in when_word(now())
    assert when_word(datetime(2011, 9, 6, 12, tzinfo=UTC)) == "2011-09-06"
    assert ":" not in when_word(now() - timedelta(days=2))
