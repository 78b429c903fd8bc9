"""Worth: how much a proposal deserves to be checked, and why, in words."""

from __future__ import annotations

import math
from functools import cache

from workbench.domain.claim import Attribution, Kind
from workbench.domain.verdict import Stance
from workbench.finding.figures_tables import read
from workbench.finding.kinds import Marks

_STANCES = {
    Stance.DENIES: "denial",
    Stance.CONFIRMS: "confirmation",
    Stance.RETRACTS: "retraction",
    Stance.DECLINES: "declines to say",
    Stance.NO_REPLY: "no reply",
    Stance.ASKED: "was asked",
}
_MARKS = {
    "superlative": "superlative",
    "cause": "cause",
    "office": "name and office",
    "negation": "negative statement",
    "image": "caption",
    "in part": "in part quoted",
    "prediction": "prediction",
    "condition": "conditional",
    "opinion": "opinion",
    "question": "question",
    "pleasantry": "pleasantry",
}
_PRONOUNS = frozenset("he she it they who we i his her its their that which this".split())
_FEW = 4
_UNSURE = 0.6


@cache
def _weights() -> tuple[float, dict[str, float]]:
    table = read("worth.toml")
    return table["start"], table["weights"]


def reasons(
    words: str,
    marks: Marks,
    kind: Kind,
    chain: Attribution,
    stance: Stance | None,
    *,
    figures: int,
    times: int,
    anonymous: bool,
    confidence: float = 1.0,
) -> tuple[str, ...]:
    """Why a proposal should or should not be checked: names of weights of resources/finding/worth.toml."""
    heard = marks - {"superlative", "cause"} if kind is Kind.OPINION else marks
    found = [_MARKS[mark] for mark in _MARKS if mark in heard]
    if figures:
        found += ["figure"] + ["several figures"] * (figures > 1)
    if times:
        found.append("date")
    if stance in _STANCES:
        found.append(_STANCES[stance])
    if chain:
        found += _speaking(chain, anonymous, confidence)
        found.append("quote" if kind is Kind.QUOTE else "attributed statement")
    if "names" in marks and not chain and "office" not in marks:
        found.append("names")
    if len(words.split()) <= _FEW:
        found.append("a few words")
    return tuple(found)


def _speaking(chain: Attribution, anonymous: bool, confidence: float) -> list[str]:
    speaker = chain[0]
    found = []
    unknown = speaker.party.lower() in _PRONOUNS
    if unknown:
        confidence = 0.0
    elif anonymous or not speaker.named:
        found.append("anonymous source")
    elif speaker.role or speaker.affiliation:
        found.append("named official")
    else:
        found.append("named speaker")
    if len(chain) > 1:
        found.append("second hand")
    if confidence < _UNSURE:
        found.append("uncertain speaker")
    return found


def ranked(found: tuple[str, ...]) -> tuple[float, tuple[str, ...]]:
    """The rank between 0 and 1 that these reasons make, and the reasons, weightiest first."""
    start, weights = _weights()
    total = start + sum(weights[reason] for reason in found)
    ordered = tuple(sorted(found, key=lambda reason: -abs(weights[reason])))
    return round(1 / (1 + math.exp(-total)), 3), ordered
