"""Days known by name: Christmas Eve, Easter Monday, Thanksgiving (resources/finding/times.toml)."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from workbench.finding import times_calendar as calendar
from workbench.finding.times_calendar import Resolved
from workbench.finding.times_places import Hit, Place, relative, side_of
from workbench.finding.times_tense import time_tables

_DAYS = {"mon": MO, "tue": TU, "wed": WE, "thu": TH, "fri": FR, "sat": SA, "sun": SU}


def holiday_at(place: Place) -> Hit | None:
    """The day known by a name, in the year that follows or the one nearest to publication."""
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
    side = side_of(place, end) if place.published else 0
    return Hit(
        place.start, end, relative(place.published, lambda today: _nearest_feast(rule, today, side), "day")
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
