"""Calendar arithmetic: weeks begin on Monday (ISO 8601), seasons are the northern meteorological ones.

Every function returns a value as FoundTime has it with its precision. Arithmetic is dateutil's relativedelta,
so that a month before 31 March is the last of February. Outside the years 1 to 9999 ValueError or
OverflowError is raised.
"""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta

from dateutil.relativedelta import relativedelta

Resolved = tuple[str | None, str]
"""A value (ISO date, prefix of one, interval, or None) and its precision."""

WEEKDAYS = {name: index for index, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
MONTHS = {
    name: index
    for index, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
OFFSETS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
"""How many units off the one of publication."""
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
UNRESOLVED: Resolved = (None, "vague")


def _named(year: int) -> str:
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("outside the calendar")
    return f"{year:04d}"


def day(moment: date) -> Resolved:
    """One day."""
    return moment.isoformat(), "day"


def interval(first: date, last: date, precision: str = "interval") -> Resolved:
    """From the first day to the last, both included."""
    return f"{first.isoformat()}/{last.isoformat()}", precision


def ends(value: str) -> tuple[date, date]:
    """The first and the last day of a value that is a date, a prefix of one or a closed interval."""
    first, _, last = value.partition("/")
    return _edge(first)[0], _edge(last or first)[1]


def _edge(value: str) -> tuple[date, date]:
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 3:
        only = date(*parts)
        return only, only
    first = date(parts[0], parts[1] if len(parts) == 2 else 1, 1)
    step = relativedelta(months=1) if len(parts) == 2 else relativedelta(years=1)
    return first, _before(first, step)


def _before(first: date, step: relativedelta) -> date:
    if first.year >= MAXYEAR:
        return date.max
    return first + step - timedelta(days=1)


def period(unit: str, offset: int, published: date) -> Resolved:
    """The week, month, quarter, year ... `offset` units from the one that holds the publication date."""
    if unit in _SEASONS:
        return season(unit, _season_year(unit, offset, published))
    if unit == "week":
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=offset)
        return interval(monday, monday + timedelta(days=6), "week")
    if unit == "month":
        moved = published + relativedelta(months=offset)
        return f"{moved.year:04d}-{moved.month:02d}", "month"
    if unit == "quarter":
        moved = published + relativedelta(months=3 * offset)
        return quarter((moved.month + 2) // 3, moved.year)
    if unit == "year":
        return _named(published.year + offset), "year"
    years = 10 if unit == "decade" else 100
    first = published.year // years * years + offset * years
    return f"{_named(first)}/{_named(first + years - 1)}", unit


def weekend(offset: int, published: date, ahead: bool) -> Resolved:
    """The weekend meant: up to Wednesday "this" is the last one, unless it lies `ahead`."""
    saturday = published - timedelta(days=published.weekday()) + timedelta(days=5)
    if offset == 0 and not ahead and published.weekday() < 3:
        saturday -= timedelta(weeks=1)
    saturday += timedelta(weeks=offset)
    if offset < 0 and saturday + timedelta(days=1) >= published:
        saturday -= timedelta(weeks=1)
    return interval(saturday, saturday + timedelta(days=1), "weekend")


def quarter(number: int, year: int) -> Resolved:
    """The `number`th quarter of a calendar year."""
    first = date(year, 3 * number - 2, 1)
    return interval(first, _before(first, relativedelta(months=3)), "quarter")


def half(number: int, year: int) -> Resolved:
    """The first or second half of a calendar year."""
    first = date(year, 6 * number - 5, 1)
    return interval(first, _before(first, relativedelta(months=6)))


def season(name: str, year: int) -> Resolved:
    """A season of a year; winter is the one that begins in its December."""
    first = date(year, _SEASONS[name], 1)
    return interval(first, _before(first, relativedelta(months=3)), "season")


def _season_year(name: str, offset: int, published: date) -> int:
    begins = date(published.year, _SEASONS[name], 1)
    over = _before(begins, relativedelta(months=3)) < published
    year = published.year
    if offset < 0:
        return year if over else year - 1
    if offset > 0:
        return year if begins > published else year + 1
    # In January and February "this winter" is the one that began the year before.
    return year - 1 if name == "winter" and published.month < 3 else year


def weekday(name: str, published: date, direction: int) -> Resolved:
    """The nearest such weekday: behind (0) or ahead (1), the day itself included, or excluded (-1 and 2)."""
    wanted = WEEKDAYS[name[:3].lower()]
    back = (published.weekday() - wanted) % 7
    if direction <= 0:
        return day(published - timedelta(days=7 if back == 0 and direction < 0 else back))
    ahead = (7 - back) % 7
    return day(published + timedelta(days=7 if ahead == 0 and direction == 2 else ahead))


def month_day(month: int, number: int, published: date, direction: int) -> Resolved:
    """The day of a month nearest to publication; behind (-1), ahead (1) or on either side (0)."""
    candidates = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            candidates.append(date(year, month, number))
        except ValueError:
            continue
    if not candidates:
        # 29 February: the nearest leap year is at most four years off.
        years = range(published.year - 4, published.year + 5)
        leap = [
            date(year, 2, 29) for year in years if month == 2 and number == 29 and _leap(year) and year > 0
        ]
        if not leap:
            return None, "day"
        candidates = leap
    side = [candidate for candidate in candidates if direction * (candidate - published).days >= 0]
    return day(min(side or candidates, key=lambda candidate: (abs((candidate - published).days), candidate)))


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month(number: int, published: date, direction: int) -> Resolved:
    """The month nearest to publication: on either side (0), behind (-1), ahead (1), strictly so (-2, 2)."""
    apart = (number - published.month) % 12
    if direction > 0:
        apart = 12 if apart == 0 and direction == 2 else apart
    elif direction < 0 or apart > 5:
        apart = apart - 12 if apart or direction == -2 else 0
    year = published.year + (published.month + apart - 1) // 12
    return f"{_named(year)}-{number:02d}", "month"


def ago(count: int, unit: str, published: date) -> Resolved:
    """`count` units before publication (after it where negative), as precisely as the unit is."""
    if unit in ("hour", "minute"):
        return day(published - timedelta(days=count // 24 if unit == "hour" else 0))
    if unit == "day":
        return day(published - timedelta(days=count))
    if unit == "week":
        return period("week", -count, published)
    if unit == "month":
        return period("month", -count, published)
    years = count * {"year": 1, "decade": 10, "century": 100}[unit]
    return _named(published.year - years), "year"


def stretch(count: int, unit: str, published: date, ahead: bool) -> Resolved:
    """The last (or next) `count` units up to publication: an interval."""
    steps = {
        "day": relativedelta(days=count), "week": relativedelta(weeks=count),
        "month": relativedelta(months=count), "quarter": relativedelta(months=3 * count),
        "year": relativedelta(years=count),
        "decade": relativedelta(years=10 * count), "century": relativedelta(years=100 * count),
    }  # fmt: skip
    if unit not in steps:
        return UNRESOLVED
    if ahead:
        return interval(published, published + steps[unit])
    return interval(published - steps[unit], published)
