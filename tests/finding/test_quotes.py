"""Quotes: every kind of mark, nested, continued and unclosed, and what the marks do."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.finding.quotes import QuoteKind, quotes


def inner(text: str) -> list[str]:
    return [text[q.inner_start : q.inner_end] for q in quotes(text)]


FOUND = [
    (["We are late,"], '"We are late," she said.'),
    (["We are late,"], "“We are late,” she said."),
    (["We are late,"], "''We are late,'' she said."),
    (["We are late,"], "``We are late,'' she said."),
    (["Wir sind da,"], "„Wir sind da,“ sagte sie."),
    (["Nous voici,"], "« Nous voici, » dit-elle.".replace("« ", "«").replace(" »", "»")),
    (["He called it ‘a farce,’ and left,", "a farce,"], "“He called it ‘a farce,’ and left,” she said."),
    (["in extremis"], 'It would work "in extremis" only.'),
    (["It’s the dogs’ fault,"], "“It’s the dogs’ fault,” he said."),
    ([], "The workers’ rights and the ’90s are nobody's."),
    ([], "A 6'2\" door."),
    (["One.", "Two."], '"One." He paused. "Two."'),
    (["First part.", "Second part,"], "“First part.\n\n“Second part,” he said."),
    (["First part.", "Second part,"], '"First part.\n\n"Second part," he said.'),
    (["Stop"], "“Stop” 👀 he said."),
    (["Left open to the end."], "He said: “Left open to the end."),
    ([], 'A lone " mark in a line.'),
]


@pytest.mark.parametrize(("expected", "text"), FOUND)
def test_finds_what_stands_between_the_marks(expected: list[str], text: str) -> None:
    assert inner(text) == expected


KINDS = [
    (QuoteKind.SPEECH, "“We cannot hold the road,” the captain said."),
    (QuoteKind.SPEECH, '"Who pays for this?" asked the clerk.'),
    (QuoteKind.MIXED, "The captain said the road was “far too long to hold.”"),
    (QuoteKind.MIXED, "It was, he said, “a shambles from the start” to finish."),
    (QuoteKind.SCARE, "The so-called “reform” failed."),
    (QuoteKind.SCARE, "They sold “fresh fish” for years."),
    (QuoteKind.TITLE, "She spoke on “Morning Report,” a radio show."),
    (QuoteKind.TITLE, "He wrote the novel “The Long Winter Road” in 1970."),
    (QuoteKind.TITLE, "Her memoir, “Salt and Iron,” sold well."),
]


@pytest.mark.parametrize(("kind", "text"), KINDS)
def test_tells_speech_from_scare_quotes_and_titles(kind: QuoteKind, text: str) -> None:
    assert [q.kind for q in quotes(text)] == [kind]


def test_counts_the_quotes_around_a_quote() -> None:
    text = "“She told me ‘the “old” mill’ was sold,” he said."
    assert [q.depth for q in quotes(text)] == [0, 1, 2]


def test_knows_a_quote_that_goes_on_in_the_next_paragraph() -> None:
    first, second, other = quotes("“One.\n\n“Two.”\n\n“Three.”")
    assert (first.closed, first.continued) == (False, False)
    assert (second.closed, second.continued) == (True, True)
    assert not other.continued


MARKS = "\"'“”‘’„«»`() \nab.,A"


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.text(max_size=300), st.text(alphabet=MARKS, max_size=120)))
def test_spans_of_any_text_are_nested_and_inside(text: str) -> None:
    open_ends: list[int] = []
    last = -1
    for quote in quotes(text):
        assert 0 <= quote.start < quote.inner_start <= quote.inner_end <= quote.end <= len(text)
        assert quote.start > last
        while open_ends and open_ends[-1] <= quote.start:
            open_ends.pop()
        assert not open_ends or quote.end <= open_ends[-1]
        assert quote.depth == len(open_ends)
        open_ends.append(quote.end)
        last = quote.start


@pytest.mark.parametrize("piece", ['"He said ', "“He ", "'a ", "“‘", "''", '" '])
def test_grows_no_faster_than_the_number_of_marks(piece: str) -> None:
    def seconds(copies: int) -> float:
        # The least of some runs: what else the machine does is none of the cost.
        taken = []
        for _ in range(3):
            begin = time.process_time()
            quotes(piece * copies)
            taken.append(time.process_time() - begin)
        return min(taken)

    seconds(100)
    small, large = seconds(5_000), seconds(30_000)
    assert large < 6 * 2.5 * small + 0.05
