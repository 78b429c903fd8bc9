"""Statements: neutral words that tell one fact without their surroundings."""

from __future__ import annotations

import pytest

from workbench.finding.statements import is_clause, plain, quoted, reported, resolved, stands_alone


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("that the quay will close", "The quay will close."),
        ("But, in fact, the quay\nis shut.", "In fact, the quay is shut."),
        ("However, the quay is shut", "The quay is shut."),
        ("the quay is shut!", "The quay is shut!"),
        ("the quay is “shut.”", "The quay is “shut.”"),
        ("", ""),
    ],
)
def test_plain_words_become_a_sentence(words: str, expected: str) -> None:
    assert plain(words) == expected


@pytest.mark.parametrize("words", ["the quay is shut", "that nobody came", "prices rose", "it won't do"])
def test_a_subject_with_a_finite_verb_is_a_clause(words: str) -> None:
    assert is_clause(words)


@pytest.mark.parametrize(
    "words", ["to shut the quay", "whether it is shut", "the planned sale", "selling it was"]
)
def test_other_words_are_none(words: str) -> None:
    assert not is_clause(words)


def test_a_clause_that_begins_with_a_pronoun_needs_its_speaker() -> None:
    assert not stands_alone("that she had sold it")
    assert stands_alone("the mayor had sold it")
    assert stands_alone("there is a plan") == stands_alone("it is a plan")


@pytest.mark.parametrize(
    ("cue", "verb"),
    [("said", "said"), ("told", "said"), ("according to", "said"), ("saying", "said"), ("denied", "denied")],
)
def test_a_quote_is_told_with_speaker_and_cue(cue: str, verb: str) -> None:
    assert quoted("“It is shut,”", "the mayor", cue) == f"The mayor {verb}: “It is shut”"


def test_a_quote_of_nobody_is_told_alone() -> None:
    assert quoted('that "it is shut"', "", "") == "“it is shut”"


def test_words_that_say_nothing_alone_are_told_with_their_speaker() -> None:
    assert reported("to shut the quay.", "Ida Brandt", "vowed") == "Ida Brandt vowed to shut the quay."


def test_a_pronoun_gives_way_to_the_name() -> None:
    assert resolved("she vowed to shut it", "she", "Ida Brandt") == "Ida Brandt vowed to shut it."
    assert resolved("The official denied it", "The official", "Lars Holm") == "Lars Holm denied it."
    assert resolved("Mayor Brandt denied it", "Mayor Brandt", "Ida Brandt") == "Mayor Brandt denied it."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('asked about the quay, the mayor answered "No,"', 'Asked about the quay, the mayor answered "No."'),
        ("the crews left, she wrote, “for good —”", "The crews left, she wrote, “for good.”"),
        ("he called the sale “a gift”", "He called the sale “a gift”."),
    ],
)
def test_a_sentence_that_ends_with_a_quote_ends_once(words: str, expected: str) -> None:
    assert plain(words) == expected


def test_words_behind_a_quote_stand_in_no_quotation_marks() -> None:
    assert quoted("No,” and left", "the captain", "replied") == "The captain replied: “No,” and left"
    assert quoted('"No," and left', "the captain", "replied") == 'The captain replied: "No," and left'
    assert quoted('he said "no" to it', "Ida Brandt", "said") == 'Ida Brandt said: “he said "no" to it”'
