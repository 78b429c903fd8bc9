from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.gui.textpane.conftest import FAMILY, TOKENS, texts
from workbench.gui.textpane.paragraphs import LONGEST, SHORTEST, Paragraphs, begins_right_to_left


def _pieces(paragraphs: Paragraphs) -> list[str]:
    return [paragraphs.words(index) for index in range(len(paragraphs))]


@given(texts)
def test_the_pieces_of_a_short_text_are_its_lines(text: str) -> None:
    paragraphs = Paragraphs(text)
    assert _pieces(paragraphs) == text.split("\n")
    for position in range(len(text)):
        index = paragraphs.index_at(position)
        assert paragraphs.start(index) <= position <= paragraphs.end(index)


@given(st.lists(st.sampled_from(TOKENS), min_size=1, max_size=6), st.integers(700, 2500))
def test_the_parts_of_a_long_paragraph_join_to_it_and_none_is_long(tokens: list[str], times: int) -> None:
    line = "".join(tokens).replace("\n", " ") * times
    paragraphs = Paragraphs("first\n" + line + "\nlast")
    pieces = _pieces(paragraphs)
    assert "".join(pieces[1:-1]) == line
    assert max(map(len, pieces)) <= LONGEST + SHORTEST
    assert [paragraphs.start(index) for index in (0, 1)] == [0, 6]
    assert paragraphs.bounds_at(6 + len(line) // 2) == (6, 6 + len(line))


def test_a_long_paragraph_without_spaces_is_cut_between_graphemes() -> None:
    paragraphs = Paragraphs(FAMILY * 3000)
    assert len(paragraphs) > 3
    assert all(piece == FAMILY * (len(piece) // len(FAMILY)) for piece in _pieces(paragraphs))


def test_blank_lines_have_neither_number_nor_space() -> None:
    paragraphs = Paragraphs("one\n\n  \n\ntwo\nthree")
    assert [paragraphs.number(index) for index in range(len(paragraphs))] == [1, 0, 0, 0, 2, 3]
    assert [paragraphs.blank(index) for index in range(len(paragraphs))] == [
        False,
        True,
        True,
        True,
        False,
        False,
    ]
    assert not paragraphs.gap_after(1)
    assert paragraphs.gap_after(0)


def test_a_paragraph_in_parts_has_one_number() -> None:
    paragraphs = Paragraphs("one\n" + "word " * 3000 + "\nthree")
    numbers = [paragraphs.number(index) for index in range(len(paragraphs))]
    assert [number for number in numbers if number] == [1, 2, 3]
    assert numbers[-1] == 3


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    stanza = "a line of some length that was wrapped\nat the edge of a letter\nand goes on here\nand here"
    paragraphs = Paragraphs(f"{stanza}\n\n{stanza}")
    numbers = [paragraphs.number(index) for index in range(len(paragraphs))]
    assert numbers == [1, 0, 0, 0, 0, 2, 0, 0, 0]
    assert [paragraphs.gap_after(index) for index in range(4)] == [False, False, False, True]


def test_direction_goes_by_the_first_strong_letter_of_the_paragraph() -> None:
    assert begins_right_to_left("3,000 חיילים of them")
    assert begins_right_to_left("(مرحبا")
    assert not begins_right_to_left("said שלום")
    assert not begins_right_to_left("3,000")
    parts = Paragraphs("שלום " + "latin words " * 2000)
    assert len(parts) > 2
    assert all(parts.reads_right_to_left(index) for index in range(len(parts)))
    assert not Paragraphs("שלום", right_to_left=False).reads_right_to_left(0)


def test_pages_are_found_in_the_paragraph_where_they_begin() -> None:
    paragraphs = Paragraphs("one two\nthree four", pages=[0, 4, 8])
    assert paragraphs.page_in(0, 1) == (1, 0)
    assert paragraphs.page_in(1, 8) == (2, 4)
    assert paragraphs.page_in(8, 19) == (3, 8)
    assert paragraphs.page_in(9, 19) is None


def test_a_text_made_ready_is_taken_once_and_for_no_other() -> None:
    text = "".join(["one\n", "two"])
    Paragraphs.make_ready(text, [0, 4])
    ready = Paragraphs.of(text, pages=(0, 4))
    assert (ready.text, ready.pages, ready.starts) == (text, (0, 4), [0, 4])
    assert Paragraphs.of(text, pages=(0, 4)) is not ready
    Paragraphs.make_ready(text)
    assert Paragraphs.of("other").starts == [0]
    Paragraphs.make_ready(text)
    assert Paragraphs.of(text, right_to_left=True).reads_right_to_left(1)
