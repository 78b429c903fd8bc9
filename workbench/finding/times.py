"""Times: the dates and spans of time of a text, resolved against the day it was published."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from workbench.finding import times_calendar as calendar
from workbench.finding.records import FoundTime
from workbench.finding.stages import SILENT, Stage
from workbench.finding.times_calendar import UNRESOLVED, Resolved
from workbench.finding.times_days import digits_at, month_at, weekday_at
from workbench.finding.times_holidays import holiday_at
from workbench.finding.times_patterns import LEAD, TRIGGER
from workbench.finding.times_periods import (
    ago_at,
    bare_unit_at,
    deictic_at,
    quarter_at,
    relative_period_at,
    season_at,
)
from workbench.finding.times_places import Hit, Place
from workbench.finding.times_years import nineties

_READERS: dict[str, Callable[[Place], Hit | None]] = {
    "weekday": weekday_at,
    "month": month_at,
    "digits": digits_at,
    "deictic": deictic_at,
    "relative": relative_period_at,
    "ago": ago_at,
    "unit": bare_unit_at,
    "season": season_at,
    "quarter": quarter_at,
    "nineties": nineties,
    "holiday": holiday_at,
}

_REACH = 44


def times(text: str, published: date | None = None, stage: Stage = SILENT) -> tuple[FoundTime, ...]:
    """Every date and span of time in `text`, in order, with its value where it can be known.

    What is relative ("Tuesday", "last week") or lacks its year ("Aug. 2") is resolved against `published` and
    stays unresolved without it. "since" makes an interval up to publication, "by the end of" one up to that.
    """
    found: list[FoundTime] = []
    last_end = 0
    for match in stage.matches(TRIGGER, text):
        if match.start() < last_end:
            continue
        place = Place(text, match.start(), match.end(), published)
        try:
            hit = _READERS[match.lastgroup or ""](place)
            hit = _led(hit, place, last_end) if hit and hit.start >= last_end else None
        except (ValueError, OverflowError):
            # No such day, or one outside the years 1 to 9999: there is nothing to reckon with.
            hit = Hit(match.start(), match.end(), UNRESOLVED)
        if hit is None:
            continue
        found.append(FoundTime(hit.start, hit.end, text[hit.start : hit.end], *hit.resolved))
        last_end = hit.end
    return tuple(found)


def _led(hit: Hit, place: Place, floor: int) -> Hit | None:
    """`hit` with what leads up to it: "by the end of", "since", "early in"; None for a bare "the year"."""
    begin = max(floor, hit.start - _REACH)
    lead = LEAD.search(place.text[begin : hit.start])
    if lead is None or not lead[0]:
        return None if hit.bare else hit
    bound, edge, part = ((lead[group] or "").lower() for group in ("bound", "edge", "part"))
    if hit.bare and not (edge and lead["the"]) and not (part and lead["the"]):
        return None
    start = begin + lead.start()
    resolved = _edged(edge, hit.resolved) if edge else hit.resolved
    if bound and not (bound == "since" or (bound == "by" and edge in ("end", "close"))):
        start = begin + lead.end("bound") + 1
        while place.text[start].isspace():
            start += 1
        bound = ""
    resolved = _bound(bound, resolved, place.published)
    if not (bound or edge or part or lead["the"]) or (not (bound or edge or part) and not hit.article):
        start = hit.start
    return Hit(start, hit.end, resolved)


def _edged(edge: str, resolved: Resolved) -> Resolved:
    value, _precision = resolved
    if value is None or edge == "middle" or ".." in value:
        return resolved
    first, last = calendar.ends(value)
    return calendar.day(last if edge in ("end", "close") else first)


def _bound(bound: str, resolved: Resolved, published: date | None) -> Resolved:
    value = resolved[0]
    if value is None or not bound:
        return resolved
    if bound == "since":
        return f"{value.split('/')[0]}/{published.isoformat() if published else '..'}", "interval"
    last = calendar.ends(value)[1]
    if published and published <= last:
        return calendar.interval(published, last)
    return f"../{last.isoformat()}", "interval"
