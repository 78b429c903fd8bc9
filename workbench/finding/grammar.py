"""Closed classes of English words, adverbs and times, and the verb group they make up."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from workbench.finding.lexicon import table, words_of
from workbench.finding.words import Words


class Classes(NamedTuple):
    """The closed classes of resources/finding/grammar.toml."""

    determiners: frozenset[str]
    nominative: frozenset[str]
    pronouns: frozenset[str]
    auxiliaries: frozenset[str]
    be: frozenset[str]
    modals: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]
    subordinators: frozenset[str]
    coordinators: frozenset[str]
    prepositions: frozenset[str]
    days: frozenset[str]
    months: frozenset[str]
    times: frozenset[str]
    receivers: frozenset[str]
    pasts: frozenset[str]
    not_adverbs: frozenset[str]
    contracted: frozenset[str]
    standalone: frozenset[str]
    plurals: frozenset[str]
    apposed: frozenset[str]


@lru_cache(maxsize=1)
def classes() -> Classes:
    """The closed classes, read once."""
    given = table("grammar")
    return Classes(*(words_of(given[name]) for name in Classes._fields))


HARD = frozenset(",;:—–―-!?()[]{}…\"'‘’“”|•*=<>/")
"""Marks at which a phrase ends."""
LONGEST_GROUP = 8


class VerbGroup(NamedTuple):
    """A verb with its auxiliaries and adverbs: words `first` to `verb` inclusive."""

    first: int
    verb: int
    negated: bool = False
    passive: bool = False
    infinitive: bool = False
    bare: bool = False
    """Whether a modal or "to" stands before, so that the base form is in place."""


@lru_cache(maxsize=1)
def _no_adverbs() -> frozenset[str]:
    """Words in -ly that are none: family, July, Emily."""
    names = table("names")
    return classes().not_adverbs | words_of(names["female"]) | words_of(names["male"])


def is_adverb(word: str) -> bool:
    """Whether `word` is an adverb by the table or its ending."""
    if word in classes().adverbs:
        return True
    return word.endswith("ly") and len(word) > 4 and word not in _no_adverbs()


def is_time(word: str) -> bool:
    """Whether `word` names a day, a month or a time of day."""
    c = classes()
    return word in c.days or word in c.times or (word in c.months and word not in ("may", "march"))


def time_at(w: Words, i: int) -> bool:
    """Whether word `i` names a time and is no part of a name ("USA Today", "The Sunday Times")."""
    if not is_time(w.lower[i]):
        return False
    return not (
        w.capital(i)
        and i > 0
        and (w.lower[i - 1] == "the" or (w.capital(i - 1) and not is_time(w.lower[i - 1])))
    )


def verb_group(w: Words, verb: int, lo: int) -> VerbGroup:
    """The auxiliaries and adverbs before the verb at `verb`, not beyond word `lo`."""
    c = classes()
    lower = w.lower
    first, negated, be, infinitive, bare, auxiliary = verb, False, False, False, False, False
    while first > lo and verb - first < LONGEST_GROUP:
        word = lower[first - 1]
        before = lower[first - 2] if first - 2 >= lo else ""
        if word in ("all", "both") and (not before or before in HARD):
            break  # "In the end, all agreed"
        if word in c.auxiliaries or (word == "to" and not auxiliary):
            if word == "to" and before in c.prepositions:
                break
            auxiliary = True
            be = be or (word in c.be and not bare)
            bare = bare or word in c.modals
            infinitive = infinitive or word == "to"
            negated = negated or word in c.negations or word.endswith("n't")
            if word in c.contracted:
                return VerbGroup(first - 1, verb, negated, be, infinitive, bare)
        elif word == "neither":
            negated = True
        elif word == "since" and before in ("has", "have", "had"):
            pass
        elif not is_adverb(word) or (w.capital(first - 1) and word not in c.adverbs):
            break
        first -= 1
    return VerbGroup(_before_day(w, first, lo), verb, negated, be, infinitive, bare)


def _before_day(w: Words, first: int, lo: int) -> int:
    """Past the day between a subject and its verb: "Holm on Monday said"."""
    lower = w.lower
    days = classes().days
    if first - 2 >= lo and lower[first - 1] in days:
        if lower[first - 2] == "on":
            return first - 2
        if lower[first - 2] not in (",", "for", "of"):
            return first - 1
    if first - 2 > lo and lower[first - 1].isdigit() and lower[first - 2] == "in":
        return first - 2  # "who in 2010 said"
    return first
