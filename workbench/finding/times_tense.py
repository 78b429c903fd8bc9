"""Whether a date is ahead or behind, from the verb it goes with; and the table of words for dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from workbench.finding.figures_tables import read

_WINDOW = 90
_AFTER = 36
_WORD = re.compile(r"[\w'’-]+")
# A point behind a capital is that of an abbreviation ("U.S.") and ends no sentence.
_CUT = re.compile(r"(?<![A-Z])[.!?]\s(?=[A-Z])|[:;]\s|\n|[“”\"]")
_BE = frozenset({"be", "been", "being"})
_AHEAD_AFTER = re.compile(r"\s(?:will|is to|are to|would|is expected|is due|is set)\b")


@dataclass(frozen=True, slots=True)
class TimeTables:
    """Words that tell the tense, and what makes four digits a year or none."""

    future: frozenset[str]
    past: frozenset[str]
    counted: frozenset[str]
    lead: frozenset[str]
    count: frozenset[str]
    holidays: dict[str, str]
    holiday: re.Pattern[str]


@cache
def time_tables() -> TimeTables:
    """The tables of resources/finding/times.toml, read at the first call."""
    table = read("times.toml")
    names = sorted(table["holidays"], key=len, reverse=True)
    return TimeTables(
        frozenset(table["tense"]["future"].split()),
        frozenset(table["tense"]["past"].split()),
        frozenset(table["years"]["counted"].split()),
        frozenset(table["years"]["lead"].split()),
        frozenset(table["years"]["count"].split()),
        table["holidays"],
        re.compile("|".join(re.escape(name) for name in names)),
    )


def direction(text: str, start: int, end: int) -> int:
    """1 where the words around a date put it ahead of the text, -1 where they put it behind, else 0.

    Going backwards, the first word of the sentence that tells decides; a participle behind "be" does not.
    """
    table = time_tables()
    before = text[max(0, start - _WINDOW) : start]
    cut = 0
    for cut_at in _CUT.finditer(before):
        cut = cut_at.end()
    words = [word.lower().replace("’", "'") for word in _WORD.findall(before[cut:])]
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        previous = words[index - 1] if index else ""
        if previous in _BE:
            continue
        if word == "to" and index + 1 < len(words) and words[index + 1] in _BE:
            return 1
        if word == "have" and previous in ("will", "would", "should", "could", "may", "might"):
            continue
        if word in table.future or word.endswith("'ll"):
            return 1
        if word in table.past:
            return -1
        if word.endswith("ed") and len(word) > 4 and previous != "to":
            return -1
    return 1 if _AHEAD_AFTER.match(text[end : end + _AFTER]) else 0
