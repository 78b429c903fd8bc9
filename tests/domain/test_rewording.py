"""Two wordings word by word: for reading, and for finding words again."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.rewording import Rewording, Vocabulary, difference


def test_a_difference_shows_changed_words_whole() -> None:
    assert list(difference("It cost $3,000 then.", "It cost $30,000, then.")) == [
        ("same", "It cost $"),
        ("old", "3,000"),
        ("new", "30,000,"),
        ("same", " then."),
    ]


def test_a_difference_of_equal_wordings_is_one_piece() -> None:
    assert list(difference("No change.", "No change.")) == [("same", "No change.")]
    assert list(difference("", "New.")) == [("new", "New.")]
    assert list(difference("", "")) == []


@settings(max_examples=100, deadline=None)
@given(st.text("ab ,.\n’é", max_size=40), st.text("ab ,.\n’é", max_size=40))
def test_a_difference_holds_both_wordings_whole(old: str, new: str) -> None:
    pieces = list(difference(old, new))
    assert "".join(words for kind, words in pieces if kind != "new") == old
    assert "".join(words for kind, words in pieces if kind != "old") == new


def test_a_difference_of_two_long_wordings_takes_bounded_time() -> None:
    start = time.process_time()
    assert list(difference("a b " * 50_000, "b b a " * 50_000))
    assert time.process_time() - start < 3


def _found(old: str, new: str, words: str) -> tuple[str, bool, bool] | None:
    start = old.index(words)
    rewording = Rewording(old, new, [((0, len(old)), (0, len(new)))], Vocabulary(old, new))
    found = rewording.find(start, start + len(words))
    return (new[found.start : found.end], found.same, found.recheck) if found else None


def test_as_many_words_for_as_many_stand_for_one_another() -> None:
    old, new = "spokesman Jay Falk said so", "minister Bo Stone claimed so"
    assert _found(old, new, "Jay Falk") == ("Bo Stone", False, True)


def test_a_word_at_the_start_of_a_sentence_is_no_name_where_the_text_writes_it_small() -> None:
    old = "Drivers went home. The drivers and pilots are tired."
    assert _found(old, old.replace("Drivers", "Pilots"), "Drivers went home.") == (
        "Pilots went home.",
        False,
        False,
    )
    new = old.replace("Drivers", "Selma")
    assert _found(old, new, "Drivers went home.") == ("Selma went home.", False, True)


def test_names_in_another_order_are_changed_facts() -> None:
    old = "yesterday Abel met Brandt"
    assert _found(old, "yesterday Brandt met Abel", old) == ("yesterday Brandt met Abel", False, True)


def test_capitals_alone_change_no_fact() -> None:
    old, new = "White House Denies Report On Troops", "White House denies report on troops"
    assert _found(old, new, old) == (new, False, False)


def test_what_has_little_left_is_checked_again() -> None:
    old, new = "the big old red barn near the road", "some small new blue shed near a lane"
    found = _found(old, new, old)
    assert found is not None
    assert found[2]
