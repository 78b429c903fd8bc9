"""Days and months: "Tuesday", "Aug. 2", "2 August 2010", "in March", "2010-08-02"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from workbench.finding import times_calendar as calendar
from workbench.finding import times_patterns as patterns
from workbench.finding.times_calendar import MONTHS, OFFSETS, Resolved
from workbench.finding.times_places import Hit, Place, relative, side_of
from workbench.finding.times_years import century, year_at

_CAPITAL = re.compile(r"\s[A-Z][a-z]")
_FIRST_DAY = re.compile(r"(?<![\w.,:/-])([0-9]{1,2})\s?[-–]\s?$")
_DEADLINE = re.compile(r"\bby\s(?:the\s)?(?:(?:end|close|middle|beginning|start)\sof\s)?$")
_ATTACKS = re.compile(r"(?:,?\s2001)?\s(?:terror(?:ist)?\s)?(?:attacks?|terror|hijack)")


def _month_number(name: str) -> int:
    return MONTHS[name[:3].lower()]


def _calendar_day(place: Place, month: str, number: str, year: str | None, end: int) -> Resolved:
    digits = int(re.sub(r"\D", "", number))
    if year:
        return calendar.day(date(int(year), _month_number(month), digits))
    if _month_number(month) == 9 and digits == 11 and _ATTACKS.match(place.text, end):
        return calendar.day(date(2001, 9, 11))
    side = side_of(place, end) if place.published else 0
    return relative(
        place.published, lambda today: calendar.month_day(_month_number(month), digits, today, side), "day"
    )


def month_at(place: Place) -> Hit | None:
    """The day or month that begins with the name of a month; None where the name is none of a date."""
    text, start = place.text, place.start
    if found := patterns.MDY.match(text, start):
        return _day_of_month(place, found)
    if found := patterns.MONTH_YEAR.match(text, start):
        return Hit(start, found.end(), (f"{int(found[2]):04d}-{_month_number(found[1]):02d}", "month"))
    if not patterns.BARE_MONTH.search(place.before()) or (
        text[place.end : place.end + 1] in "-’'" and text[place.end : place.end + 1]
    ):
        return None
    name = text[start : place.end]
    if len(name.rstrip(".")) < 4 and name not in ("May", "Sept.", "June", "July"):
        return None
    if _CAPITAL.match(text, place.end) and not patterns.DATING.search(place.before()):
        # "for April Jones": a name.
        return None
    if offset := patterns.YEAR_OFFSET.match(text, place.end):
        year = _shifted(place.published, offset[1])
        return Hit(start, offset.end(), (f"{year}-{_month_number(name):02d}" if year else None, "month"))
    modifier = patterns.MODIFIER.search(place.before())
    word = modifier[1].lower() if modifier else ""
    side = {"last": -2, "past": -2, "this past": -2, "next": 2, "coming": 2, "this coming": 2, "this": 0}.get(
        word
    )
    if side is None:
        side = side_of(place, place.end) if place.published else 0
        side = 1 if side == 0 and _DEADLINE.search(place.before()) else side
    begin = start - len(modifier[0]) if modifier and word in ("last", "next", "this") else start
    resolved = relative(
        place.published, lambda today: calendar.month(_month_number(name), today, side), "month"
    )
    return Hit(begin, place.end, resolved)


def _day_of_month(place: Place, found: re.Match[str]) -> Hit:
    start = place.start
    year = found[4] or _shifted(place.published, found[5])
    if found[5] and not year:
        return Hit(start, found.end(), (None, "day"))
    resolved = _calendar_day(place, found[1], found[2], year, found.end())
    if found[3] and resolved[0]:
        first = date.fromisoformat(resolved[0])
        last = int(re.sub(r"\D", "", found[3]))
        if last > first.day:
            resolved = calendar.interval(first, first.replace(day=last))
    return Hit(start, found.end(), resolved)


def _shifted(published: date | None, word: str | None) -> str | None:
    """The year meant by "last", "this" or "next" year."""
    return calendar.period("year", OFFSETS[word], published)[0] if published and word else None


def weekday_at(place: Place) -> Hit | None:
    """The day that begins with the name of a weekday, with its full date where that follows."""
    found = patterns.WEEKDAY.match(place.text, place.start)
    if not found:
        return None
    if found["full"]:
        at, end = found.start("full"), found.end("full")
        inner = Place(place.text, at, end, place.published)
        hit = month_at(inner) if place.text[at].isalpha() else digits_at(inner)
        return replace(hit, start=place.start) if hit else None
    name, week = found[1], (found["week"] or "").split()[-2:]
    if patterns.NAMED_DAY.search(place.before()) or patterns.NAMED_AFTER.match(place.text, found.end()):
        return None
    start, side = place.start, 0
    modifier = patterns.MODIFIER.search(place.before())
    if week:
        return Hit(
            start,
            found.end(),
            relative(place.published, lambda today: _in_week(name, week[0], today), "day"),
        )
    if modifier:
        word = modifier[1].lower()
        if word in ("following", "previous") and not place.text[: start - len(modifier[0])].endswith("the "):
            modifier = None
        elif word in ("following", "previous"):
            return Hit(start, found.end(), (None, "day"))
    if modifier:
        start -= len(modifier[0])
        side = {"last": -1, "past": -1, "this past": -1, "this": 1, "next": 2}.get(word, 2)
        if word == "this" and side_of(place, found.end()) < 0:
            side = 0
    elif place.published:
        side = max(0, side_of(place, found.end()))
    return Hit(
        start,
        found.end(),
        relative(place.published, lambda today: calendar.weekday(name, today, side), "day"),
    )


def _in_week(name: str, word: str, today: date) -> Resolved:
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=OFFSETS[word])
    return calendar.day(monday + timedelta(days=calendar.WEEKDAYS[name[:3].lower()]))


def digits_at(place: Place) -> Hit | None:
    """The date that begins with digits: "2011-09-06", "6 September", "1990s", "19th century", a year."""
    text, start = place.text, place.start
    if text[start - 1 : start] and text[start - 1] in ".,/:$£€¥#@_&=" and start:
        return None
    if found := patterns.ISO.match(text, start):
        return Hit(start, found.end(), calendar.day(date(*(int(part) for part in found.groups()))))
    if found := patterns.DMY.match(text, start):
        resolved = _calendar_day(place, found[2], found[1], found[3], found.end())
        if (span := _FIRST_DAY.search(place.before(8))) and resolved[0]:
            last = date.fromisoformat(resolved[0])
            if int(span[1]) < last.day:
                resolved = calendar.interval(last.replace(day=int(span[1])), last)
                return Hit(start - len(span[0]), found.end(), resolved)
        return Hit(start, found.end(), resolved)
    if found := patterns.CENTURY.match(text, start):
        return Hit(start, found.end(), century(int(found[1])), article=True)
    if found := patterns.NUMERIC.match(text, start):
        return _numeric(start, found)
    written = text[start : start + 4]
    if not written.isdigit() or not 1100 <= int(written) <= 2299:
        return None
    genitive = (
        written.endswith("0")
        and text[start + 4 : start + 6] in ("'s", "’s")
        and place.before(4).endswith("the ")
    )
    if genitive or text[start + 4 : place.end].endswith("s"):
        place.end = max(place.end, start + 6 if genitive else 0)
        return Hit(start, place.end, (f"{written}/{int(written) + 9}", "decade"), article=True)
    return year_at(place, start)


def _numeric(start: int, found: re.Match[str]) -> Hit | None:
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        if found[2] == ".":
            return None
        year += 2000 if year < 70 else 1900
    # Slashes are month first, as in the United States, unless that is impossible; points are day first.
    month, number = (second, first) if found[2] == "." or first > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    return Hit(start, found.end(), calendar.day(date(year, month, number)))
