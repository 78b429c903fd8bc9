"""A quote is verbatim only if it equals the transcript character by character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.quoting import departures, verbatim

TRANSCRIPT = "Q: Is that right? MR. CARNEY: No, that’s not right 🙂."


def test_quote_that_equals_the_transcript_is_verbatim() -> None:
    assert verbatim("No, that’s not right 🙂.", TRANSCRIPT)


@pytest.mark.parametrize("quote", ["No, that's not right", "no, that’s not right", "No that’s not right", ""])
def test_quote_that_differs_in_one_character_is_not_verbatim(quote: str) -> None:
    assert not verbatim(quote, TRANSCRIPT)


def test_differences_from_the_transcript_are_shown() -> None:
    parts = list(departures("No, that is not right", "No, that’s not right"))
    assert "".join(words for kind, words in parts if kind != "new") == "No, that’s not right"
    assert "".join(words for kind, words in parts if kind != "old") == "No, that is not right"
    assert {"old", "new", "same"} == {kind for kind, _ in parts}


@given(st.text(max_size=40), st.text(max_size=40))
def test_departures_spell_both_sides(quote: str, transcript: str) -> None:
    parts = list(departures(quote, transcript))
    assert "".join(words for kind, words in parts if kind != "new") == transcript
    assert "".join(words for kind, words in parts if kind != "old") == quote
