"""The tables of finding: forms are made rightly, and every file can be read and extended."""

from __future__ import annotations

import pytest

from workbench.finding.grammar import classes
from workbench.finding.lexicon import cues, forms_of, listed, plural, sureness, table, words_of
from workbench.finding.roles import is_outlet, roles
from workbench.finding.stances import stance_words

FORMS = [
    ("warn", {"warn", "warns", "warned", "warning"}),
    ("deny", {"deny", "denies", "denied", "denying"}),
    ("announce", {"announce", "announces", "announced", "announcing"}),
    ("stress", {"stress", "stresses", "stressed", "stressing"}),
    ("agree", {"agree", "agrees", "agreed", "agreeing"}),
    ("say", {"say", "says", "said", "saying"}),
    ("write", {"write", "writes", "wrote", "written", "writing"}),
]


@pytest.mark.parametrize(("lemma", "forms"), FORMS)
def test_makes_the_forms_of_a_verb(lemma: str, forms: set[str]) -> None:
    assert set(forms_of(lemma, table("cues")["irregular"])) == forms


@pytest.mark.parametrize(
    ("noun", "form"), [("claim", "claims"), ("theory", "theories"), ("guess", "guesses")]
)
def test_makes_the_plural_of_a_noun(noun: str, form: str) -> None:
    assert plural(noun) == form


def test_knows_a_form_by_its_verb_and_frames() -> None:
    denied = cues().verbs["denied"]
    assert denied.lemma == "deny"
    assert {"clause", "object"} <= denied.frames
    assert cues().verbs["claims"].homograph
    assert cues().nouns["allegations"] == "allegation"


def test_every_irregular_verb_has_four_forms() -> None:
    assert all(len(forms) == 4 for forms in table("cues")["irregular"].values())


def test_words_of_the_tables_are_in_small_letters() -> None:
    given = table("cues")
    every = [word for words in given["verbs"].values() for word in words_of(words)]
    every += [word for name in given["groups"] for word in listed(name)]
    every += [word for words in classes() for word in words]
    every += [word for words in stance_words() for word in words]
    assert [word for word in every if word != word.lower()] == []


def test_each_frame_says_how_sure_it_is() -> None:
    assert all(0 < share <= 1 for share in sureness().values())
    assert {"that", "trailing", "quote", "no reply", "mixed"} <= set(sureness())


def test_tells_outlets_by_table_and_by_ending() -> None:
    assert is_outlet("Fox News")
    assert is_outlet("The Harbour Gazette")
    assert is_outlet("the Guardian")
    assert not is_outlet("the press")
    assert not is_outlet("Ada Holm")
    assert "spokesman" in roles().roles
