"""Sentences end where a reader ends them: titles, initials, quotes and their speakers stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.finding.anytext import grows_with_the_text
from workbench.finding.sentences import sentences

CASES = [
    (["Dr. Maria Lund left.", "She was late."], "Dr. Maria Lund left. She was late."),
    (["Sen. J. Ortiz (D-Ohio) spoke.", "Nobody came."], "Sen. J. Ortiz (D-Ohio) spoke. Nobody came."),
    (['"Is it over?" the judge asked.', "It was."], '"Is it over?" the judge asked. It was.'),
    (['"Go away!" he shouted.', "They did."], '"Go away!" he shouted. They did.'),
    (["“Where is it?” Maria Lund said."], "“Where is it?” Maria Lund said."),
    (["She called it “a farce.”", "Then she left."], "She called it “a farce.” Then she left."),
    (["One line", "Another line"], "One line\nAnother line"),
    (["Rain fell in the U.S. on Monday."], "Rain fell in the U.S. on Monday."),
    (["He arrived on Aug. 2 by train.", "Nobody met him."], "He arrived on Aug. 2 by train. Nobody met him."),
    (["It cost 3.5 million.", "That was cheap."], "It cost 3.5 million. That was cheap."),
    (["“First it rained.", "Then it snowed,” he said."], "“First it rained. Then it snowed,” he said."),
    ([], "   \n\n  "),
    ([], ""),
]


@pytest.mark.parametrize(("expected", "text"), CASES)
def test_ends_sentences_where_a_reader_does(expected: list[str], text: str) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_spans_of_any_text_are_ordered_and_inside(text: str) -> None:
    last = 0
    for start, end in sentences(text):
        assert last <= start < end <= len(text)
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        last = end


def test_every_letter_lies_in_a_sentence() -> None:
    text = 'She said: "Stop! Who goes there?" Nobody answered. 👀 Café Z. closed at 5 p.m. sharp.'
    covered = [False] * len(text)
    for start, end in sentences(text):
        covered[start:end] = [True] * (end - start)
    assert all(inside or char.isspace() for inside, char in zip(covered, text, strict=True))


def test_grows_no_faster_than_the_text() -> None:
    prose = "The mill closed in May. “Who paid for it?” Mr. Ito asked. Nobody knew, he said. "
    assert grows_with_the_text(sentences, prose, 2_000, 12_000)
