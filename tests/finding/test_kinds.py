"""Kinds and worth: what words give away, and how reasons make a rank."""

from __future__ import annotations

import pytest

from workbench.domain.claim import Hop, Kind
from workbench.domain.verdict import Stance
from workbench.finding.kinds import Marks, kind_of, marks_of
from workbench.finding.worth import ranked, reasons


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("It was never opened.", "superlative"),
        ("The second-largest port in the north.", "superlative"),
        ("For the first time a woman won.", "superlative"),
        ("The dam burst as a result of neglect.", "cause"),
        ("It happened because nobody looked.", "cause"),
        ("In my view that is right.", "opinion"),
        ("We should go.", "opinion"),
        ("Good morning, everyone!", "pleasantry"),
        ("Nobody knows if it holds.", "condition"),
        ("They’ll say it won’t do.", "prediction"),
        ("It isn't so.", "negation"),
        ("Is it so?”", "question"),
        ("Today Ida Brandt spoke.", "names"),
        ("Ida Brandt, the former mayor, spoke.", "office"),
        ("Photo: a ship", "image"),
    ],
)
def test_words_give_their_mark_away(words: str, mark: str) -> None:
    assert mark in marks_of(words)


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("the first lady and the first half", "superlative"),
        ("the latest news", "superlative"),
        ("the rest of the forest", "superlative"),
        ("He is mayor of May.", "superlative"),
        ("a nevermore", "superlative"),
        ("shoulder to shoulder", "opinion"),
        ("the cause célèbre", "opinion"),
    ],
)
def test_words_that_only_look_alike_do_not(words: str, mark: str) -> None:
    assert mark not in marks_of(words)


def kind(
    marks: Marks, *, quoted: bool = False, said: bool = False, figures: bool = False, times: bool = False
) -> Kind:
    return kind_of(marks, quoted=quoted, attributed=said, figures=figures, times=times)


def test_the_narrowest_kind_is_taken() -> None:
    every = frozenset({"superlative", "cause", "office"})
    assert kind(every, quoted=True, said=True, figures=True) is Kind.QUOTE
    assert kind(every, figures=True, times=True) is Kind.NUMBER
    assert kind(every, times=True) is Kind.SUPERLATIVE
    assert kind(every - {"superlative"}) is Kind.CAUSE
    assert kind(frozenset({"office"}), times=True) is Kind.DATE
    assert kind(frozenset({"office"})) is Kind.NAME
    assert kind(frozenset(), said=True) is Kind.ATTRIBUTION
    assert kind(frozenset()) is Kind.EVENT


def test_an_opinion_that_can_be_checked_is_none() -> None:
    opinion = frozenset({"opinion"})
    assert kind(opinion, quoted=True, said=True) is Kind.OPINION
    assert kind(opinion, figures=True) is Kind.NUMBER
    assert kind(opinion, times=True) is Kind.DATE


def rank(marks: Marks, stance: Stance | None = None, *, figures: int = 0, named: bool = True) -> float:
    why = reasons(
        "The quay was sold to a fund.", marks, Kind.ATTRIBUTION, (Hop("Ida Brandt", "said", named=named),),
        stance, figures=figures, times=0, anonymous=not named,
    )  # fmt: skip
    return ranked(why)[0]


def test_what_weighs_more_ranks_higher() -> None:
    nothing: Marks = frozenset()
    assert rank(nothing, figures=1) > rank(nothing)
    assert rank(nothing, figures=2) > rank(nothing, figures=1)
    assert rank(nothing, Stance.DENIES) > rank(nothing, Stance.ASSERTS)
    assert rank(nothing, Stance.CONFIRMS) > rank(nothing, Stance.ASSERTS)
    assert rank(nothing, named=False) > rank(nothing)
    for low in ("question", "opinion", "pleasantry", "prediction", "condition"):
        assert rank(frozenset({low})) < rank(nothing)


def test_reasons_come_weightiest_first_and_in_words() -> None:
    _, why = ranked(("names", "denial", "figure", "question"))
    assert why == ("question", "denial", "figure", "names")


def test_an_opinion_borrows_no_weight_from_its_words() -> None:
    marks = frozenset({"opinion", "superlative", "cause"})
    why = reasons("It is the best.", marks, Kind.OPINION, (), None, figures=0, times=0, anonymous=False)
    assert set(why) == {"opinion", "a few words"}


def test_a_speaker_who_is_only_a_pronoun_is_uncertain() -> None:
    why = reasons(
        "The quay was sold to a fund.", frozenset(), Kind.ATTRIBUTION, (Hop("she", "said"),), None,
        figures=0, times=0, anonymous=False,
    )  # fmt: skip
    assert "uncertain speaker" in why
    assert "named speaker" not in why
