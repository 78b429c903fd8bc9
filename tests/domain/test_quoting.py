"""A quote is verbatim only if it equals the transcript character by character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.errors import Cancelled
from workbench.domain.progress import Silent
from workbench.domain.quoting import But, Compared, Standing, Where, compared, departures, verbatim

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


SPEECH = (
    "Opening of the inquiry.\n\n"
    "CHAIR: Mr. Okafor, did you inspect the pump 🚰 that night?\n"
    "OKAFOR: I did, twice. The second time the valve didn’t move, and I told the harbour office so at once.\n"
    "CHAIR: And what did they say?\n"
    "OKAFOR: They said “wait until morning”. Nobody came, so we closed the gate ourselves by hand.\n"
)


def beside(quotation: str, passage: str = "", text: str = SPEECH) -> Compared:
    start = text.index(passage) if passage else 0
    return compared(quotation, text, start, start + len(passage))


def spelled(found: Compared, side: str) -> str:
    return "".join(words for kind, words in found.pieces if kind in ("same", side))


@pytest.mark.parametrize(
    ("passage", "where"),
    [
        ("I did, twice. The second time", Where.PASSAGE),
        ("The second time", Where.AROUND),
        ("Nobody came", Where.ELSEWHERE),
        ("", Where.ELSEWHERE),
    ],
)
def test_verbatim_says_where_in_the_source(passage: str, where: Where) -> None:
    found = beside("twice. The second time", passage)
    assert (found.standing, found.where) == (Standing.VERBATIM, where)
    assert SPEECH[found.start : found.end] == "twice. The second time"


def test_the_passage_at_hand_wins_over_the_rest_of_the_source() -> None:
    found = compared("yes", "yes, no, yes", 9, 12)
    assert (found.start, found.where) == (9, Where.PASSAGE)


def test_part_of_a_word_is_not_verbatim() -> None:
    assert not verbatim("art", "A party, partly.")
    assert compared("art", "A party, partly.", 0, 0).standing is Standing.ABSENT
    assert verbatim("門は", "彼は門は閉じたと言った")


@pytest.mark.parametrize(
    ("quotation", "but", "follows"),
    [
        ("by hand,", {But.CLOSING}, ""),
        ("I told the harbour office so,", {But.CLOSING}, "at once."),
        ("I told the harbour office.", {But.CLOSING}, "so at once."),
        ("I did, twice,", {But.CLOSING}, ""),
        ("the valve didn't move", {But.MARKS}, ""),
        ("They said ‘wait until morning’", {But.MARKS}, ""),
        ("at once.\nCHAIR:   And what", {But.SPACES}, ""),
        (
            "the valve  didn't move.",
            {But.CLOSING, But.MARKS, But.SPACES},
            "and I told the harbour office so at once.",
        ),
    ],
)
def test_the_only_departure_is_named(quotation: str, but: set[But], follows: str) -> None:
    found = beside(quotation, "OKAFOR: I did, twice.")
    assert (found.standing, found.but, found.follows) == (Standing.SIGNS, frozenset(but), follows)
    assert spelled(found, "new") == quotation
    assert spelled(found, "old") == SPEECH[found.start : found.end]


@pytest.mark.parametrize(
    ("quotation", "old", "new"),
    [
        ("the valve did not move", ["didn’t"], ["did not"]),
        ("Nobody came, so we closed the hatch ourselves", ["gate"], ["hatch"]),
        ("Nobody [from the office] came", [], ["[from the office]"]),
        ("The valve didn’t move", ["the"], ["The"]),
        ("Nobody came … closed the gate", ["so we"], ["…"]),
        ("I did not, twice", [], ["not"]),
        ("[N]obody came, so [the crew] closed the gate", ["we"], ["[the crew]"]),
        (
            "nobody came, so we closed the gates ourselves by hands",
            ["Nobody", "gate", "hand"],
            ["nobody", "gates", "hands"],
        ),
    ],
)
def test_other_words_are_shown_beside_the_nearest_passage(
    quotation: str, old: list[str], new: list[str]
) -> None:
    found = beside(quotation, "Opening")
    assert found.standing is Standing.OTHER
    assert spelled(found, "new") == quotation
    assert spelled(found, "old") == SPEECH[found.start : found.end]
    for words in old:
        assert any(words in piece for kind, piece in found.pieces if kind == "old"), found.pieces
    for words in new:
        assert any(words in piece for kind, piece in found.pieces if kind == "new"), found.pieces


def test_nothing_like_it_is_absent() -> None:
    assert beside("The mayor resigned on Friday after the vote").standing is Standing.ABSENT
    assert beside("🙂").standing is Standing.ABSENT
    assert compared("words", "", 0, 0).standing is Standing.ABSENT


def test_words_left_out_between_two_far_parts_are_shown() -> None:
    found = beside("I did, twice … we closed the gate ourselves", "I did, twice.")
    assert found.standing is Standing.OTHER
    assert spelled(found, "old").startswith("I did, twice. The second")
    assert spelled(found, "old").endswith("closed the gate ourselves")


@given(st.data())
def test_any_stretch_of_whole_words_is_verbatim(data: st.DataObject) -> None:
    edges = [
        at
        for at in range(len(SPEECH) + 1)
        if at in (0, len(SPEECH)) or not (SPEECH[at - 1].isalnum() and SPEECH[at].isalnum())
    ]
    low, high = sorted(data.draw(st.lists(st.sampled_from(edges), min_size=2, max_size=2, unique=True)))
    found = compared(SPEECH[low:high], SPEECH, low, high)
    assert (found.standing, found.where, found.start) == (Standing.VERBATIM, Where.PASSAGE, low)


WORDS = st.lists(
    st.sampled_from(["the", "gate", "“we", "didn’t", "close”,", "it.", "🚰", "…", "\n", "40"]), max_size=14
)


@given(WORDS.map(" ".join), WORDS.map(" ".join), st.integers(0, 40), st.integers(0, 40))
def test_pieces_spell_the_quotation_and_the_source(quotation: str, text: str, one: int, other: int) -> None:
    low, high = sorted((min(one, len(text)), min(other, len(text))))
    found = compared(quotation, text, low, high)
    if found.standing is not Standing.ABSENT:
        assert spelled(found, "new") == quotation
        assert spelled(found, "old") == text[found.start : found.end]
        assert (found.standing is Standing.VERBATIM) == (text[found.start : found.end] == quotation)
    assert bool(found.but) == (found.standing is Standing.SIGNS)


def test_a_book_is_searched_in_steps_and_can_be_left() -> None:
    book = "The tide came in and the boats went out again over the bar. " * 4_000 + SPEECH
    found = compared("the valve never moved, and I told the harbour office", book, 0, 20)
    assert (found.standing, found.where) == (Standing.OTHER, Where.ELSEWHERE)
    assert spelled(found, "old") == "the valve didn’t move, and I told the harbour office"
    left = Silent()
    left.cancel()
    with pytest.raises(Cancelled):
        compared("the valve never moved", book, 0, 20, left)
