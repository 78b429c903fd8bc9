"""One reader for each way of writing a date: from the word that gives it away to a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from workbench.finding import times_calendar as calendar
from workbench.finding import times_patterns as patterns
from workbench.finding.figures_numerals import TENS, UNITS
from workbench.finding.times_calendar import MONTHS, UNRESOLVED, Resolved
from workbench.finding.times_tense import direction, time_tables

_DAYS = {"mon": MO, "tue": TU, "wed": WE, "thu": TH, "fri": FR, "sat": SA, "sun": SU}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(),
        start=1,
    )
}
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
_OFFSETS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})
_PLURAL_NEXT = re.compile(r"\s([a-z]+)\b")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w.'’]*|[#$£€¥])[\s-]?$")
_ATTACKS = re.compile(r"(?:,?\s2001)?\s(?:terror(?:ist)?\s)?(?:attacks?|terror|hijack)")


@dataclass(slots=True)
class Place:
    """Where a word that gives a date away stands, and the day the text was published."""

    text: str
    start: int
    end: int
    published: date | None

    def before(self, reach: int = 24) -> str:
        """The words before it."""
        return self.text[max(0, self.start - reach) : self.start]


@dataclass(frozen=True, slots=True)
class Hit:
    """A date that was read; `bare` where it means something only with "the end of" before it.

    `article` says that a "the" before it belongs to it ("the past week").
    """

    start: int
    end: int
    resolved: Resolved
    bare: bool = False
    article: bool = False


def _relative(published: date | None, resolve: Callable[[date], Resolved], precision: str) -> Resolved:
    return resolve(published) if published else (None, precision)


def _side(place: Place, end: int) -> int:
    return direction(place.text, place.start, end)


def _month_number(name: str) -> int:
    return MONTHS[name[:3].lower()]


def _calendar_day(place: Place, month: str, number: str, year: str | None, end: int) -> Resolved:
    digits = int(re.sub(r"\D", "", number))
    if year:
        return calendar.day(date(int(year), _month_number(month), digits))
    if _month_number(month) == 9 and digits == 11 and _ATTACKS.match(place.text, end):
        return calendar.day(date(2001, 9, 11))
    side = _side(place, end) if place.published else 0
    return _relative(
        place.published, lambda today: calendar.month_day(_month_number(month), digits, today, side), "day"
    )


def _month(place: Place) -> Hit | None:
    text, start = place.text, place.start
    if found := patterns.MDY.match(text, start):
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
    if found := patterns.MONTH_YEAR.match(text, start):
        return Hit(start, found.end(), (f"{int(found[2]):04d}-{_month_number(found[1]):02d}", "month"))
    if (
        not patterns.BARE_MONTH.search(place.before())
        or (text[place.end : place.end + 1] in "-’'"
        and text[place.end : place.end + 1])
    ):
        return None
    name = text[start : place.end]
    if len(name.rstrip(".")) < 4 and name not in ("May", "Sept.", "June", "July"):
        return None
    if re.match(r"\s(?:[A-Z][a-z]+)", text[place.end : place.end + 12]) and not patterns.MODIFIER.search(
        place.before()
    ):
        # "for April Jones": a name.
        if not re.search(r"\b(?:in|since|until|by)\s$", place.before()):
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
        side = _side(place, place.end) if place.published else 0
    begin = start - len(modifier[0]) if modifier and word in ("last", "next", "this") else start
    resolved = _relative(
        place.published, lambda today: calendar.month(_month_number(name), today, side), "month"
    )
    return Hit(begin, place.end, resolved)


def _shifted(published: date | None, word: str | None) -> str | None:
    """The year meant by "last", "this" or "next" year."""
    return calendar.period("year", _OFFSETS[word], published)[0] if published and word else None


def _weekday(place: Place) -> Hit | None:
    found = patterns.WEEKDAY.match(place.text, place.start)
    if not found:
        return None
    if found["full"]:
        at, end = found.start("full"), found.end("full")
        inner = Place(place.text, at, end, place.published)
        hit = _month(inner) if place.text[at].isalpha() else _digits(inner)
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
            _relative(place.published, lambda today: _in_week(name, week[0], today), "day"),
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
        if word == "this" and _side(place, found.end()) < 0:
            side = 0
    elif place.published:
        side = max(0, _side(place, found.end()))
    return Hit(
        start,
        found.end(),
        _relative(place.published, lambda today: calendar.weekday(name, today, side), "day"),
    )


def _in_week(name: str, word: str, today: date) -> Resolved:
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=_OFFSETS[word])
    return calendar.day(monday + timedelta(days=calendar.WEEKDAYS[name[:3].lower()]))


def _digits(place: Place) -> Hit | None:
    text, start = place.text, place.start
    if text[start - 1 : start] and text[start - 1] in ".,/:$£€¥#@_&=" and start:
        return None
    if found := patterns.ISO.match(text, start):
        return Hit(start, found.end(), calendar.day(date(*(int(part) for part in found.groups()))))
    if found := patterns.DMY.match(text, start):
        return Hit(start, found.end(), _calendar_day(place, found[2], found[1], found[3], found.end()))
    if found := patterns.CENTURY.match(text, start):
        return Hit(start, found.end(), _century(int(found[1])), article=True)
    if found := patterns.NUMERIC.match(text, start):
        return _numeric(start, found)
    written = text[start : start + 4]
    if not written.isdigit() or not 1100 <= int(written) <= 2299:
        return None
    if text[start + 4 : place.end].endswith("s"):
        return Hit(start, place.end, (f"{written}/{int(written) + 9}", "decade"), article=True)
    return _year(place, start)


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


def _year(place: Place, start: int) -> Hit | None:
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
    if word in table.count or (word in ("than", "of") and noun in table.counted):
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


def _century(number: int) -> Resolved:
    if not 1 <= number <= 22:
        return UNRESOLVED
    return f"{100 * number - 99:04d}/{100 * number:04d}", "century"


def _ordinal(place: Place) -> Hit | None:
    before = re.search(r"\btwenty-$", place.before())
    word = ("twenty-" if before else "") + place.text[place.start : place.end].strip().lower()
    if word not in _ORDINALS:
        return None
    start = place.start - (len(before[0]) if before else 0)
    return Hit(start, place.end + len("century"), _century(_ORDINALS[word]), article=True)


def _nineties(place: Place) -> Hit | None:
    if not re.search(r"\b(?:the|early|mid|late)[\s-]$", place.before()) or re.search(
        r"\b(?:his|her|their|in\stheir)\s", place.before(12)
    ):
        return None
    word = place.text[place.start : place.end].lower().removesuffix("ties") + "ty"
    first = 1900 + TENS[word]
    return Hit(place.start, place.end, (f"{first}/{first + 9}", "decade"), article=True)


def _deictic(place: Place) -> Hit | None:
    if place.text[place.start].isupper() and re.search(r"[A-Z]\w*\s$", place.before()):
        # "USA Today": a name
        return None
    found = patterns.DEICTIC.match(place.text, place.start)
    word = place.text[place.start : place.end].lower()
    step = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    start, end = place.start, found.end() if found else place.end
    if twice := re.search(r"\b(?:the\s)?day\s(?:before|after)\s$", place.before(), re.IGNORECASE):
        if step:
            start, step = start - len(twice[0]), step * 2
    resolved = _relative(place.published, lambda today: calendar.day(today + timedelta(days=step)), "day")
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


def _relative_period(place: Place) -> Hit | None:
    found = patterns.RELATIVE.match(place.text, place.start)
    if not found:
        return None
    word, published = found[1].lower(), place.published
    if found["month"]:
        # The month itself is the word that gives the date away.
        return None
    end = found.end()
    if found["part"]:
        if word not in ("this", "last"):
            return None
        step = -1 if word == "last" else 0
        return Hit(
            place.start,
            end,
            _relative(published, lambda today: calendar.day(today + timedelta(days=step)), "day"),
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
        resolved = _relative(published, lambda today: calendar.stretch(count, unit, today, ahead), "interval")
        return Hit(place.start, end, resolved, article=True)
    return _one_period(place, word, unit, end)


def _one_period(place: Place, word: str, unit: str, end: int) -> Hit | None:
    offset, published = _OFFSETS[word], place.published
    article = word in ("past", "coming", "current", "previous", "next", "last") and place.before(
        5
    ).lower().endswith("the ")
    if word == "previous":
        return Hit(place.start, end, (None, unit), article=True)
    if unit == "weekend":
        ahead = bool(published) and _side(place, end) > 0
        return Hit(
            place.start, end, _relative(published, lambda today: calendar.weekend(offset, today, ahead), unit)
        )
    if word in ("past", "coming") or (article and word in ("last", "next") and unit not in _SEASONS):
        if unit in _SEASONS:
            return Hit(
                place.start,
                end,
                _relative(published, lambda today: calendar.period(unit, offset, today), "season"),
            )
        resolved = _relative(
            published, lambda today: calendar.stretch(1, unit, today, offset > 0), "interval"
        )
        return Hit(place.start, end, resolved, article=True)
    precision = "season" if unit in _SEASONS else unit
    resolved = _relative(published, lambda today: calendar.period(unit, offset, today), precision)
    return Hit(place.start, end, resolved, article=article)


def _ago(place: Place) -> Hit | None:
    found = patterns.AGO.search(place.text[max(0, place.start - 36) : place.start])
    if not found:
        return None
    start, unit = place.start - len(found[0]), _unit(found["unit"])
    if not found["count"]:
        return Hit(start, place.end, UNRESOLVED)
    count = _count(found["count"]) * (1 if place.text[place.start] == "a" else -1)
    if unit == "quarter" or not count:
        return None
    return Hit(
        start, place.end, _relative(place.published, lambda today: calendar.ago(count, unit, today), unit)
    )


def _bare_unit(place: Place) -> Hit | None:
    written = place.text[place.start : place.end]
    unit = re.match(r"[a-z]+?(?=s?\b)", written.replace("'", " ").replace("’", " "))
    name = unit[0] if unit else "year"
    resolved = _relative(place.published, lambda today: calendar.period(name, 0, today), name)
    if written.endswith("end"):
        if name == "week":
            return None
        value = resolved[0]
        resolved = calendar.day(calendar.ends(value)[1]) if value else (None, "day")
        return Hit(place.start, place.end, resolved)
    return Hit(place.start, place.end, resolved, bare=True)


def _season(place: Place) -> Hit | None:
    name = re.match(r"\w+", place.text[place.start : place.end])
    year = place.text[place.end : place.end + 4]
    return Hit(place.start, place.end + 4, calendar.season(name[0].lower() if name else "", int(year)))


def _quarter(place: Place) -> Hit | None:
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
        resolved = _relative(place.published, lambda today: resolve(number, today.year + offset), "quarter")
        return Hit(place.start, found.end(), resolved, article=True)
    if halves or not (
        "-quarter" in written or written[0] == "Q" or re.search(r"\bin\s(?:the|its)\s$", place.before(9))
    ):
        return None
    return Hit(
        place.start,
        place.end,
        _relative(place.published, lambda today: _last_quarter(number, today), "quarter"),
        article=True,
    )


def _last_quarter(number: int, today: date) -> Resolved:
    """The quarter meant where no year is named: the last that has begun."""
    return calendar.quarter(number, today.year if 3 * number - 2 <= today.month else today.year - 1)


def _holiday(place: Place) -> Hit | None:
    table = time_tables()
    found = table.holiday.match(place.text, place.start)
    if not found or place.text[found.end() : found.end() + 1].isalnum():
        return None
    end, name = found.end(), found[0]
    year = re.compile(r"(?:,|\sin)?\s((?:1[0-9]|20)[0-9]{2})(?![0-9])").match(place.text, end)
    dated = name.endswith(("Day", "Eve", "Friday", "Sunday", "Monday", "July")) or bool(
        re.search(r"\b(?:on|at|before|after|since|by|until|this|last|next|over)\s$", place.before())
    )
    if not year and not dated:
        return None
    rule = table.holidays[name]
    if year:
        return Hit(place.start, year.end(), calendar.day(_feast(rule, int(year[1]))))
    side = _side(place, end) if place.published else 0
    return Hit(
        place.start, end, _relative(place.published, lambda today: _nearest_feast(rule, today, side), "day")
    )


def _nearest_feast(rule: str, today: date, side: int) -> Resolved:
    days = [_feast(rule, year) for year in (today.year - 1, today.year, today.year + 1)]
    on_side = [feast for feast in days if side * (feast - today).days >= 0]
    return calendar.day(min(on_side or days, key=lambda feast: (abs((feast - today).days), feast)))


def _feast(rule: str, year: int) -> date:
    words = rule.split()
    if words[0] == "easter":
        return easter(year) + timedelta(days=int(words[1]))
    if len(words) == 1:
        return date(year, *(int(part) for part in rule.split("-")))
    count, name, month = int(words[0]), words[1], int(words[2])
    day = 1 if count > 0 else 31
    return date(year, month, 1) + relativedelta(day=day, weekday=_DAYS[name](count))


READERS: dict[str, Callable[[Place], Hit | None]] = {
    "weekday": _weekday,
    "month": _month,
    "digits": _digits,
    "deictic": _deictic,
    "relative": _relative_period,
    "ago": _ago,
    "unit": _bare_unit,
    "season": _season,
    "quarter": _quarter,
    "nineties": _nineties,
    "ordinal": _ordinal,
    "holiday": _holiday,
}
