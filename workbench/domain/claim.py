"""A claim: one checkable statement, who said it through whom, and what we found."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Kind(StrEnum):
    """What is checked in a claim: the fact-checkers' usual list (AVeriTeC claim types)."""

    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    EVENT = "event"
    SUPERLATIVE = "superlative"
    CAUSE = "cause"
    IMAGE = "image"
    OPINION = "opinion"


class Standing(StrEnum):
    """Whether a person has taken a proposed statement up as a claim."""

    CLAIM = "claim"
    SUGGESTION = "suggestion"
    DISMISSED = "dismissed"


class Flag(StrEnum):
    """What makes a claim delicate."""

    LEGAL = "legal"
    SENSITIVE = "sensitive"
    ASK_AUTHOR = "ask author"


@dataclass(frozen=True, slots=True)
class Hop:
    """One link of an attribution: a party and the words by which it speaks.

    `party` is the name as used ("Jay Carney", "multiple sources"); `cue` the words that attribute
    ("told reporters", "according to"); `named` is False for unnamed groups and persons.
    """

    party: str
    cue: str = ""
    role: str = ""
    affiliation: str = ""
    named: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as worded: bounds, best value, unit, qualifier and what is counted (UCDP low, best, high).

    `scope` is where or of whom it counts; `as_of` the ISO date (or a prefix, or an interval) it holds for.
    """

    text: str
    low: float | None = None
    best: float | None = None
    high: float | None = None
    unit: str = ""
    qualifier: str = ""
    counted: str = ""
    scope: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Time:
    """A time as worded and what it resolves to (TimeML TIMEX3).

    `value` is an ISO date, a prefix of one ("2011-09"), an interval "start/end" or "" where unresolved;
    `anchor` is the date it was resolved against; `confirmed_by` the person who accepted it.
    """

    text: str
    value: str = ""
    precision: str = ""
    anchor: str = ""
    confirmed_by: str = ""


def accepted(times: Iterable[Time], who: str, but: Collection[str] = ()) -> tuple[Time, ...]:
    """The times as a person accepts them: whatever resolves to a value, other than those in `but`.

    A relative date is a proposal until then; a time that somebody accepted before stays theirs.
    """
    return tuple(
        replace(time, confirmed_by=who)
        if time.value and not time.confirmed_by and time.value not in but
        else time
        for time in times
    )


Attribution = tuple[Hop, ...]
"""Hops from the claim outwards: the speaker first, the outlet that carried it last."""


def said_by(attribution: Attribution) -> str:
    """The party nearest to the claim; empty for a statement in the source's own voice."""
    return attribution[0].party if attribution else ""


def via(attribution: Attribution) -> str:
    """The parties through which the speaker's words came, outermost last, joined by arrows."""
    return " ← ".join(hop.party for hop in attribution[1:])
