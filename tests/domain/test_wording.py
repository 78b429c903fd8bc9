"""Which words carry facts, and in which spelling they are the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.wording import facts, in_capitals, names, plain, stem, tokens, turning, words


def texts(sentence: str) -> list[str]:
    return [token.text for token in tokens(sentence)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It won't cost 3,000.50 euros.", ["It", "won't", "cost", "3,000.50", "euros", "."]),
        ("a 5G mast, an F-16", ["a", "5G", "mast", ",", "an", "F", "-", "16"]),
        ("fell -5 to −7, 10-15", ["fell", "-5", "to", "−7", ",", "10", "-", "15"]),
        ("14\u202f000 voitures", ["14\u202f000", "voitures"]),
        ("cafe\u0301 O’Brien’s", ["cafe\u0301", "O’Brien’s"]),
        ("gov\u00adern\u00adment", ["gov\u00adern\u00adment"]),
        ("3.5bn on 16th", ["3.5bn", "on", "16th"]),
        ("大桥350万", ["大", "桥", "350", "万"]),
        ("שָׁלוֹם", ["שָׁלוֹם"]),
    ],
)
def test_words_and_numbers_are_whole(sentence: str, found: list[str]) -> None:
    assert texts(sentence) == found


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_tokens_are_all_that_is_no_white_space(text: str) -> None:
    assert "".join("".join(texts(text)).split()) == "".join(text.split())
    for token in tokens(text):
        assert text[token.start : token.end] == token.text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3,000 troops", "3000 troops"),
        ("16th of June", "16 of June"),
        ("three ships", "3 ships"),
        ("5 percent", "5%"),
        ("5 per cent", "5%"),
        ("did not go", "didn’t go"),
        ("will not go", "won't go"),
        ("cannot go", "can't go"),
        ("he'll go", "he will go"),
        ("−5 degrees", "-5 degrees"),
    ],
)
def test_one_fact_in_two_spellings_is_one(one: str, other: str) -> None:
    assert facts(texts(one), ()) == facts(texts(other), ())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3,000 troops", "30,000 troops"),
        ("3.5 million", "3.5 billion"),
        ("3.5m", "3.5bn"),
        ("an F-16", "an F-35"),
        ("a 5G mast", "a 4G mast"),
        ("5%", "5 percentage points"),
        ("$5", "€5"),
        ("-5 degrees", "5 degrees"),
        ("section 7(a)", "section 7(b)"),
        ("rule (iv)", "rule (v)"),
        ("has gone", "has never gone"),
        ("may go", "must go"),
        ("first of all", "second of all"),
        ("könnte kommen", "kommt"),
        ("hat kein Geld", "hat Geld"),
    ],
)
def test_other_facts_are_other(one: str, other: str) -> None:
    assert facts(texts(one), ()) != facts(texts(other), ())


def _names(sentence: str, common: str = "", opening: bool = True) -> set[str]:
    return names(texts(sentence), lambda place: opening and place == 0, lambda word: word in common.split())


def test_a_capital_inside_a_sentence_tells_a_name_and_at_its_beginning_only_of_unknown_words() -> None:
    assert _names("Critics of Olga Lindqvist spoke in Bergen") == {"olga", "lindqvist", "bergen"}
    assert _names("Drivers met", common="drivers") == set()
    assert _names("Petrovic met") == {"petrovic"}
    assert _names("said The Hague", opening=False) == {"hague"}
    assert _names("said Lindqvist's aide") == {"lindqvist"}
    assert _names("the WHO and McCain") == {"who", "mccain"}


def test_roman_numerals_belong_to_names_and_the_pronoun_i_does_not() -> None:
    assert _names("in World War I") == {"world", "war", "i"}
    assert _names("and said I went") == set()
    assert _names("in Article IV") == {"article", "iv"}


def test_scripts_without_capitals_have_no_names() -> None:
    assert _names("חנה לוי אמרה") == set()
    assert _names("قالت هناء سالم") == set()


def test_headings_are_known_by_their_capitals() -> None:
    assert in_capitals("Council Delays Bridge Repair After Cost Doubles".split())
    assert in_capitals("WHAT HAPPENS NEXT WEEK".split())
    assert not in_capitals("The council of Arlen voted to delay the bridge".split())
    assert not in_capitals("העירייה דחתה את תיקון הגשר".split())


def test_turning_words_are_negations_and_modal_verbs() -> None:
    assert turning(texts("It would not cost Arlen 5 million")) == ["would", "not"]


def test_words_are_compared_without_case_accents_of_composition_or_hyphenation() -> None:
    assert plain("CAFE\u0301") == plain("café")
    assert plain("gov\u00adern") == "govern"
    assert plain("O’Brien") == "o'brien"
    assert words("Yes, 3,000!") == ["yes", "3,000"]
    assert stem("denies") == stem("denied")
