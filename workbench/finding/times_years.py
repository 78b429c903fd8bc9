"""Years, decades and centuries: four digits that are a year and no count, "the 1990s", "the 19th century"."""

from __future__ import annotations

import re

from workbench.finding import times_patterns as patterns
from workbench.finding.figures_numerals import TENS
from workbench.finding.times_calendar import UNRESOLVED, Resolved
from workbench.finding.times_places import Hit, Place
from workbench.finding.times_tense import time_tables

_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
        "twenty-first".split(),
        start=1,
    )
}
_LATER = re.compile(r"\b(?:later|earlier|sooner)\sthan\s$")
_ORDINAL = re.compile(r"\b((?:twenty-)?(?:[A-Za-z]+th|first|second|third))[\s-]$")
_PLURAL_NEXT = re.compile(r"\s([a-z]+)\b")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w.'’]*|[#$£€¥])[\s-]?$")


def year_at(place: Place, start: int) -> Hit | None:
    """The year or span of years ("2010-11") of four digits; None where they count or name something."""
    text, end, table = place.text, start + 4, time_tables()
    tail = text[end : end + 1]
    if tail and tail in ",.:" and text[end + 1 : end + 2].isdigit():
        return None
    before = place.text[max(0, start - 1) : start]
    if (
        before
        and (before.isalnum() or before == "-")
        and not re.search(r"(?:\b(?:[Pp]ost|[Pp]re|[Mm]id|[Ee]arly|[Ll]ate)|[0-9]{4}|\s)-$", place.before())
    ):
        return None
    prefix = re.search(r"\b(?:[Pp]ost|[Pp]re)-$", place.before()) if before == "-" else None
    if prefix:
        return Hit(start - len(prefix[0]), end, (text[start:end], "year"))
    if patterns.HOUSE.match(text, end):
        return None
    last = _WORD_BEFORE.search(place.before())
    word = last[1].lower() if last else ""
    following = _PLURAL_NEXT.match(text, end)
    noun = following[1] if following else ""
    if re.match(r"\s?[-–]\s?(?:1[0-9]{3}|20[0-9]{2})(?![0-9])", text[end : end + 8]):
        return Hit(start, end, (text[start:end], "year"))
    later = word == "than" and _LATER.search(place.before())
    if (word in table.count and not later) or (word in ("than", "of") and noun in table.counted):
        return None
    if noun in table.counted and not (
        word in table.lead and word not in ("to", "of", "and", "the", "for", "from", "by", "after")
    ):
        return None
    if word not in table.lead and not 1700 <= int(text[start:end]) <= 2099:
        return None
    if span := patterns.YEAR_SPAN.match(text, start):
        finish = int(span[1][:2] + span[2])
        if int(span[1]) < finish <= int(span[1]) + 30 and not 1 <= int(span[2]) <= 12:
            return Hit(start, span.end(), (f"{span[1]}/{finish}", "interval"))
    return Hit(start, end, (text[start:end], "year"))


def century(number: int) -> Resolved:
    """The years of a century: 1801 to 1900 for the 19th."""
    if not 1 <= number <= 22:
        return UNRESOLVED
    return f"{100 * number - 99:04d}/{100 * number:04d}", "century"


def ordinal_century(place: Place) -> Hit | None:
    """A century named by a word that stands before it: "the nineteenth century"."""
    found = _ORDINAL.search(place.before(28))
    if not found or found[1].lower() not in _ORDINALS:
        return None
    start = place.start - len(found[0])
    return Hit(start, place.end, century(_ORDINALS[found[1].lower()]), article=True)


def nineties(place: Place) -> Hit | None:
    """A decade named by a word, of the twentieth century: "the nineties"."""
    if not re.search(r"\b(?:the|early|mid|late)[\s-]$", place.before()) or re.search(
        r"\b(?:his|her|their|in\stheir)\s", place.before(12)
    ):
        return None
    word = place.text[place.start : place.end].lower().removesuffix("ties") + "ty"
    first = 1900 + TENS[word]
    return Hit(place.start, place.end, (f"{first}/{first + 9}", "decade"), article=True)
