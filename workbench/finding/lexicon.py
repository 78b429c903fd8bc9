"""The tables of finding: words of speech, titles, names and stances, read from resources/finding."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from workbench.paths import resources

VOWELS = "aeiou"


@dataclass(slots=True)
class CueWord:
    """One form of a verb of speech or thought: its lemma, its form and the frames it takes.

    `form` is "base", "third", "past" (which may be a participle too), "participle" or "ing".
    """

    lemma: str
    forms: set[str] = field(default_factory=set)
    frames: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    homograph: bool = False
    """Whether the form is a noun as well ("claims", "states")."""


class Cues(NamedTuple):
    """All forms of all cue verbs and cue nouns, by the word in lower case."""

    verbs: dict[str, CueWord]
    nouns: dict[str, str]
    open_nouns: frozenset[str]
    media: frozenset[str]


def table(name: str) -> dict[str, Any]:
    """The table `name`.toml of resources/finding as it stands in the file."""
    with (resources() / "finding" / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def words_of(value: str | list[str]) -> frozenset[str]:
    """The words of a table's entry, which is a list or words with blanks between."""
    return frozenset(value.split() if isinstance(value, str) else value)


def lines_of(value: str) -> tuple[str, ...]:
    """The phrases of a table's entry, one a line."""
    return tuple(line.strip() for line in value.splitlines() if line.strip())


@lru_cache(maxsize=32)
def listed(name: str) -> frozenset[str]:
    """The verbs or words of one group of resources/finding/cues.toml."""
    return words_of(table("cues")["groups"][name])


@lru_cache(maxsize=1)
def sureness() -> dict[str, float]:
    """How sure a match is by its frame, 0 to 1, before its speaker is looked up."""
    return dict(table("cues")["sureness"])


def forms_of(lemma: str, irregular: dict[str, list[str]]) -> dict[str, str]:
    """The regular or irregular forms of an English verb: form -> what it is."""
    if lemma in irregular:
        third, past, participle, ing = irregular[lemma]
        forms = {lemma: "base", third: "third", ing: "ing"}
        forms[participle] = "participle" if participle != past else "past"
        forms[past] = "past"
        return forms
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        third, past = lemma[:-1] + "ies", lemma[:-1] + "ied"
    elif lemma.endswith(("s", "sh", "ch", "x", "z")):
        third, past = lemma + "es", lemma + "ed"
    else:
        third, past = lemma + "s", lemma + ("d" if lemma.endswith("e") else "ed")
    ing = (lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma) + "ing"
    return {lemma: "base", third: "third", past: "past", ing: "ing"}


def plural(noun: str) -> str:
    """The regular plural of an English noun."""
    if noun.endswith("y") and noun[-2] not in VOWELS:
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


@lru_cache(maxsize=1)
def cues() -> Cues:
    """The cue words of resources/finding/cues.toml with all their forms."""
    given = table("cues")
    frames: dict[str, set[str]] = {}
    for frame, lemmas in given["verbs"].items():
        for lemma in words_of(lemmas):
            frames.setdefault(lemma, set()).add(frame)
    particles = {lemma: frozenset(words) for lemma, words in given["particles"].items()}
    for lemma in particles:
        frames.setdefault(lemma, set())
    homographs = words_of(given["homographs"]["verbs"])
    verbs: dict[str, CueWord] = {}
    for lemma, taken in frames.items():
        for form, what in forms_of(lemma, given["irregular"]).items():
            word = verbs.setdefault(form, CueWord(lemma))
            if word.lemma == lemma:
                word.forms.add(what)
                word.frames = frozenset(taken)
                word.particles = particles.get(lemma, frozenset())
                word.homograph = lemma in homographs
    nouns = given["names"]
    named = {form: noun for noun in words_of(nouns["nouns"]) for form in (noun, plural(noun))}
    return Cues(verbs, named, words_of(nouns["open"]), words_of(given["media"]["nouns"]))
