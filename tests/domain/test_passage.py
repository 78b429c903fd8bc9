"""Passages: typed words are found in any case and with any accents, at their code points."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.passage import Place, Wanted, told, typed

TEXT = "🌉 The Café des Amis closed. Émile’s e-mail said: “harbour-board”, not the Harbour   Board of İzmir."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cafe", "Café"),
        ("CAFÉ DES am", "Café des Amis"),
        ("emile", "Émile"),
        ("e-mail", "e-mail"),
        ("harb boa", "harbour-board"),
        ("of", "of"),
        ("clos", "closed"),
    ],
)
def test_beginnings_of_words_are_found_where_they_stand(words: str, found: str) -> None:
    place = Wanted(typed(words)).place(TEXT)
    assert place is not None
    assert TEXT[place.start : place.end] == found
    assert place.near


def test_words_apart_are_found_where_they_stand_closest() -> None:
    text = "board. " + "x " * 90 + "the board met at the old harbour. " + "y " * 90 + "harbour"
    place = Wanted(typed("harbour board")).place(text)
    assert place is not None
    assert text[place.start : place.end] == "board met at the old harbour"
    assert not place.near


@pytest.mark.parametrize("words", ["arbour", "harbour nowhere", "", "–", "board of trade"])
def test_what_is_not_there_is_not_found(words: str) -> None:
    assert Wanted(typed(words)).place(TEXT) is None


def test_what_is_told_is_one_line_around_the_words() -> None:
    text = "A heading\n\n" + "before " * 30 + "needle " + "after " * 60
    start = text.index("needle")
    line = told(text, Place(start, start + 6, near=True))
    assert "needle after" in line
    assert line.startswith("…before")
    assert line.endswith("after…")
    assert "\n" not in line
    assert len(line) < 230


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="aáÀbİß 🌉-.\n", max_size=60), st.text(alphabet="aáb İ🌉-", max_size=8))
def test_a_place_lies_in_the_text_and_begins_a_word(text: str, words: str) -> None:
    place = Wanted(typed(words)).place(text)
    if place is not None:
        assert 0 <= place.start < place.end <= len(text)
        assert place.start == 0 or not text[place.start - 1].isalnum()
        assert told(text, place)
