"""Spans of time reckoned from publication: "yesterday", "last week", "two years ago", "the third quarter"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from workbench.finding import times_calendar as calendar
from workbench.finding import times_patterns as patterns
from workbench.finding.figures_numerals import TENS, UNITS
from workbench.finding.times_calendar import OFFSETS, UNRESOLVED, Resolved
from workbench.finding.times_places import Hit, Place, relative, side_of
from workbench.finding.times_years import ordinal_century

_OVER = re.compile(r"\b(?:over|on|at|during|throughout|for|since|by|after|before|of)\sthe\s$", re.IGNORECASE)
_TWICE = re.compile(r"\b(?:the\s)?day\s(?:before|after)\s$", re.IGNORECASE)
_QUARTERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
_SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})


def deictic_at(place: Place) -> Hit | None:
    """Today, yesterday, tomorrow, with the part of the day; None inside a name ("USA Today")."""
    if place.text[place.start].isupper() and re.search(r"[A-Z]\w*\s$", place.before()):
        # "USA Today": a name
        return None
    found = patterns.DEICTIC.match(place.text, place.start)
    word = place.text[place.start : place.end].lower()
    step = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    start, end = place.start, found.end() if found else place.end
    if step and (twice := _TWICE.search(place.before())):
        start, step = start - len(twice[0]), step * 2
    resolved = relative(place.published, lambda today: calendar.day(today + timedelta(days=step)), "day")
    if part := re.search(r"\b(?:[Ee]arli|[Ll]at)er\s$", place.before()):
        start -= len(part[0])
    return Hit(start, end, resolved)


def _count(word: str) -> int:
    word = word.lower()
    if word.isdigit():
        return int(word)
    if word in ("a", "an"):
        return 1
    tens, _, unit = word.replace("-", " ").partition(" ")
    return UNITS.get(word) or TENS.get(tens, 0) + UNITS.get(unit, 0)


def _unit(name: str) -> str:
    name = name.lower()
    return "century" if name.startswith("centur") else name.removesuffix("s")


def relative_period_at(place: Place) -> Hit | None:
    """What "this", "last", "next", "past" or "coming" begins: "last week", "the next two years"."""
    found = patterns.RELATIVE.match(place.text, place.start)
    if not found:
        return None
    word, published = found[1].lower(), place.published
    if found["month"]:
        # The month itself is the word that gives the date away.
        return None
    end = found.end()
    if found["part"]:
        named = place.text[place.start].isupper() and re.search(r"[A-Z]\w*\s$", place.before())
        if word not in ("this", "last") or named:
            return None
        step = -1 if word == "last" else 0
        return Hit(
            place.start,
            end,
            relative(published, lambda today: calendar.day(today + timedelta(days=step)), "day"),
        )
    unit, plural = _unit(found["unit"]), found["unit"].lower().endswith("s")
    if found["few"] or word == "recent":
        return Hit(place.start, end, UNRESOLVED, article=True) if plural else None
    if unit in ("day", "hour", "minute") and not found["count"] and not plural:
        return None
    if found["count"] or plural:
        count = _count(found["count"]) if found["count"] else 0
        if not count or word in ("this", "current", "previous") or unit in ("hour", "minute"):
            return None
        ahead = word in ("next", "coming")
        resolved = relative(published, lambda today: calendar.stretch(count, unit, today, ahead), "interval")
        return Hit(place.start, end, resolved, article=True)
    return _one_period(place, word, unit, end)


def _one_period(place: Place, word: str, unit: str, end: int) -> Hit | None:
    offset, published = OFFSETS[word], place.published
    article = word in ("past", "coming", "current", "previous", "next", "last") and place.before(
        5
    ).lower().endswith("the ")
    if word == "previous":
        return Hit(place.start, end, (None, unit), article=True)
    if unit == "weekend":
        ahead = bool(published) and side_of(place, end) > 0
        return Hit(
            place.start, end, relative(published, lambda today: calendar.weekend(offset, today, ahead), unit)
        )
    if word in ("past", "coming") or (article and word in ("last", "next") and unit not in _SEASONS):
        if unit in _SEASONS:
            return Hit(
                place.start,
                end,
                relative(published, lambda today: calendar.period(unit, offset, today), "season"),
            )
        resolved = relative(published, lambda today: calendar.stretch(1, unit, today, offset > 0), "interval")
        return Hit(place.start, end, resolved, article=True)
    precision = "season" if unit in _SEASONS else unit
    resolved = relative(published, lambda today: calendar.period(unit, offset, today), precision)
    return Hit(place.start, end, resolved, article=article)


def ago_at(place: Place) -> Hit | None:
    """The time so many units before publication, or after it ("from now")."""
    found = patterns.AGO.search(place.text[max(0, place.start - 36) : place.start])
    if not found:
        return None
    start, unit = place.start - len(found[0]), _unit(found["unit"])
    if not found["count"]:
        return Hit(start, place.end, UNRESOLVED)
    count = _count(found["count"]) * (1 if place.text[place.start] == "a" else -1)
    if unit == "quarter" or not count:
        return None
    precision = "day" if unit in ("hour", "minute") else unit
    resolved = relative(place.published, lambda today: calendar.ago(count, unit, today), precision)
    return Hit(start, place.end, resolved)


def bare_unit_at(place: Place) -> Hit | None:
    """The "year" of "the end of the year", or "year end"."""
    written = place.text[place.start : place.end]
    if written == "weekend":
        return _the_weekend(place)
    if written == "century" and (named := ordinal_century(place)):
        return named
    unit = re.match(r"[a-z]+?(?=s?\b)", written.replace("'", " ").replace("’", " "))
    name = unit[0] if unit else "year"
    resolved = relative(place.published, lambda today: calendar.period(name, 0, today), name)
    if written.endswith("end"):
        if name == "week":
            return None
        value = resolved[0]
        resolved = calendar.day(calendar.ends(value)[1]) if value else (None, "day")
        return Hit(place.start, place.end, resolved)
    return Hit(place.start, place.end, resolved, bare=True)


def _the_weekend(place: Place) -> Hit | None:
    if not _OVER.search(place.before()):
        return None
    ahead = bool(place.published) and side_of(place, place.end) > 0
    resolved = relative(place.published, lambda today: calendar.weekend(0, today, ahead), "weekend")
    return Hit(place.start, place.end, resolved, article=True)


def season_at(place: Place) -> Hit | None:
    """A season with its year."""
    name = re.match(r"\w+", place.text[place.start : place.end])
    year = place.text[place.end : place.end + 4]
    return Hit(place.start, place.end + 4, calendar.season(name[0].lower() if name else "", int(year)))


def quarter_at(place: Place) -> Hit | None:
    """A quarter or half of a year; without its year the last that has begun."""
    written = place.text[place.start : place.end]
    number = (
        int(written[1])
        if written[0] in "QH" and written[1:].isdigit()
        else _QUARTERS[re.split(r"[\s-]", written)[0].lower()]
    )
    halves = written.startswith("H") or written.endswith("half")
    if halves and number > 2:
        return None
    found = patterns.YEAR_NEXT.match(place.text, place.end)
    resolve = calendar.half if halves else calendar.quarter
    if found:
        if found[1]:
            return Hit(place.start, found.end(), resolve(number, int(found[1])), article=True)
        offset = {"last": -1, "next": 1}.get(found[2], 0)
        resolved = relative(place.published, lambda today: resolve(number, today.year + offset), "quarter")
        return Hit(place.start, found.end(), resolved, article=True)
    if halves or not (
        "-quarter" in written or written[0] == "Q" or re.search(r"\bin\s(?:the|its)\s$", place.before(9))
    ):
        return None
    return Hit(
        place.start,
        place.end,
        relative(place.published, lambda today: _last_quarter(number, today), "quarter"),
        article=True,
    )


def _last_quarter(number: int, today: date) -> Resolved:
    """The quarter meant where no year is named: the last that has begun."""
    return calendar.quarter(number, today.year if 3 * number - 2 <= today.month else today.year - 1)
