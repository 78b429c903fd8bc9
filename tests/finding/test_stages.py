"""Stages: what is found in pieces is what would be found at once, and every step may be the last."""

from __future__ import annotations

import re
from operator import itemgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.errors import Cancelled
from workbench.finding import find, stages
from workbench.finding import sentences as sentences_module
from workbench.finding.figures_numerals import NUMERAL
from workbench.finding.sentences import sentences
from workbench.finding.stages import WHOLE, Stage
from workbench.finding.times_patterns import TRIGGER
from workbench.finding.words import WORD

PARAGRAPH = (
    "The harbour board said on Monday 🌉 that 1,200 crews left the east pier in March 2019. “We lost "
    "$40 million last year,” said Ida Brandt, the mayor. Mr. Holm denied that; he asked for 12 percent "
    "more by the end of May. No. 7 stayed open! "
)


class Told:
    """A Progress that remembers what it was told, and cancels at a step."""

    def __init__(self, last: int = -1) -> None:
        self.steps: list[tuple[int, str]] = []
        self._last = last

    def step(self, done: int, total: int, what: str = "") -> None:
        assert total == WHOLE
        self.steps.append((done, what))
        if len(self.steps) == self._last:
            raise Cancelled


@pytest.mark.parametrize("pattern", [TRIGGER, NUMERAL, WORD, re.compile("a+"), re.compile(r"(?<=b)\w+(?!c)")])
@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(["a" * 9, "b", "abc ", " 1,200 ", "May 3", "\n", "Monday", "--", "🌉"]), max_size=80
    )
)
def test_pieces_give_the_matches_of_the_whole(
    monkeypatch_module: pytest.MonkeyPatch, pattern: re.Pattern[str], parts: list[str]
) -> None:
    text = "".join(parts)
    with monkeypatch_module.context() as small:
        small.setattr(stages, "HELPING", 16)
        small.setattr(stages, "MARGIN", 24)
        small.setattr(stages, "SLACK", 12)
        found = [match.span() for match in Stage().matches(pattern, text)]
    assert found == [match.span() for match in pattern.finditer(text)]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 3)), max_size=60))
def test_items_in_pieces_have_the_order_of_the_whole(
    monkeypatch_module: pytest.MonkeyPatch, places: list[tuple[int, int]]
) -> None:
    numbered = [(place, rank, number) for number, (place, rank) in enumerate(places)]
    with monkeypatch_module.context() as small:
        small.setattr(stages, "HELPING", 8)
        ordered = list(Stage().ordered(iter(numbered), itemgetter(0), lambda item: (item[0], -item[1])))
    # Equal ones stay in the order in which they came.
    assert ordered == sorted(numbered, key=lambda item: (item[0], -item[1]))


@pytest.fixture(scope="module")
def monkeypatch_module() -> pytest.MonkeyPatch:
    return pytest.MonkeyPatch()


def test_a_long_line_has_the_sentences_of_one_that_is_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    text = PARAGRAPH * 60
    expected = sentences(text)
    monkeypatch.setattr(sentences_module, "PIECE", 700)
    monkeypatch.setattr(sentences_module, "AROUND", 200)
    assert sentences(text) == expected
    assert len(expected) > 180


def test_every_stage_is_told_of_and_what_is_told_never_goes_back() -> None:
    told = Told()
    find(PARAGRAPH * 40, progress=told)
    assert [done for done, _ in told.steps] == sorted(done for done, _ in told.steps)
    assert {what for _, what in told.steps} == {"Sentences", "Dates", "Figures", "Speakers", "Claims"}
    assert told.steps[-1][0] == WHOLE
    # One step for every thousand characters of each pass at least: nobody waits longer for a cancellation.
    assert len(told.steps) > 8 * len(PARAGRAPH * 40) / stages.STRIDE


def test_finding_stops_at_any_step() -> None:
    text = PARAGRAPH * 12
    whole = Told()
    find(text, progress=whole)
    for last in range(1, len(whole.steps) + 1):
        told = Told(last)
        with pytest.raises(Cancelled):
            find(text, progress=told)
        assert len(told.steps) == last


def test_watched_finding_finds_the_same() -> None:
    assert find(PARAGRAPH * 6, progress=Told()) == find(PARAGRAPH * 6)
