"""Moments: an instant in UTC with the zone it was given in and how precisely it is known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from workbench.domain.errors import UserError


class Precision(StrEnum):
    """How much of a date and time is known."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"


_FORMATS = {
    Precision.YEAR: "%Y",
    Precision.MONTH: "%Y-%m",
    Precision.DAY: "%Y-%m-%d",
    Precision.MINUTE: "%Y-%m-%dT%H:%M",
    Precision.SECOND: "%Y-%m-%dT%H:%M:%S",
}
_PARTIAL = ((Precision.YEAR, re.compile(r"\d{4}")), (Precision.MONTH, re.compile(r"\d{4}-\d{2}")))
_OFFSET = re.compile(r"([+-])(\d{2}):(\d{2})")
# What newsrooms write; of an abbreviation used on several continents only this meaning is common in print.
_ABBREVIATIONS = {
    "ET": "America/New_York", "EST": "-05:00", "EDT": "-04:00",
    "CT": "America/Chicago", "CST": "-06:00", "CDT": "-05:00",
    "MT": "America/Denver", "MST": "-07:00", "MDT": "-06:00",
    "PT": "America/Los_Angeles", "PST": "-08:00", "PDT": "-07:00",
    "GMT": "+00:00", "UTC": "+00:00", "Z": "+00:00", "BST": "+01:00",
    "WET": "+00:00", "WEST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00", "EEST": "+03:00",
    "MSK": "+03:00", "JST": "+09:00", "AEST": "+10:00", "AEDT": "+11:00",
}  # fmt: skip
_TWO_DEFAULTS = datetime(2000, 1, 1), datetime(2004, 2, 29, 23, 59, 59)


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant in UTC, the zone it was given in, and its precision.

    `zone` is an IANA name, an offset such as "+02:00", or "" where the text named none.
    """

    utc: datetime
    zone: str = ""
    precision: Precision = Precision.SECOND

    @property
    def local(self) -> datetime:
        """The instant on the clock of its own zone; UTC where the zone is not known."""
        try:
            return self.utc.astimezone(zone_named(self.zone))
        except OverflowError:  # the first or last day that the calendar has
            return self.utc

    def __str__(self) -> str:
        """ISO 8601 to its precision, with the offset where a time of day and a zone are known."""
        local = self.local
        # Of years before 1000 some systems print fewer than four digits.
        text = local.strftime(_FORMATS[self.precision].replace("%Y", f"{local.year:04}"))
        if self.precision in (Precision.MINUTE, Precision.SECOND) and self.zone:
            text += _zone_of(local)
        return text


def zone_named(name: str) -> tzinfo:
    """The zone called `name` (IANA name, "+hh:mm", or "" for UTC); UTC for a name not known here."""
    if match := _OFFSET.fullmatch(name):
        sign = -1 if match[1] == "-" else 1
        return timezone(sign * timedelta(hours=int(match[2]), minutes=int(match[3])))
    try:
        return ZoneInfo(name) if name else UTC
    except (KeyError, ValueError, OSError):
        return UTC


def moment(text: str) -> Moment:
    """Read a date, or a date and time, as people and pages write them, in the precision given.

    Raises UserError for anything that is no date from year to second.
    """
    text = text.strip()
    for precision, pattern in _PARTIAL:
        if pattern.fullmatch(text):
            return _partial(text, precision)
    try:
        return _read(text)
    except (ValueError, OverflowError, TypeError, ArithmeticError) as error:
        raise _no_date(text) from error


def _read(text: str) -> Moment:
    # Here, since it takes a while to load, and no window waits for a date to be read.
    from dateutil import parser as dateparser

    # Read twice over different defaults: what differs was not in the text.
    first, second = (dateparser.parse(text, default=default, tzinfos=_named) for default in _TWO_DEFAULTS)
    if (first.year, first.month, first.day) != (second.year, second.month, second.day):
        raise _no_date(text)
    if (first.hour, first.minute) != (second.hour, second.minute):
        return Moment(datetime(first.year, first.month, first.day, tzinfo=UTC), "", Precision.DAY)
    precision = Precision.SECOND if first.second == second.second and ":" in text else Precision.MINUTE
    if first.tzinfo is None:
        return Moment(first.replace(tzinfo=UTC), "", precision)
    return Moment(first.astimezone(UTC), _zone_of(first), precision)


def _named(name: str | None, seconds: int | None) -> tzinfo | None:
    """The zone of an abbreviation or an offset; None for an abbreviation that means nothing certain."""
    if seconds is not None:
        return timezone(timedelta(seconds=seconds))
    known = _ABBREVIATIONS.get(name or "")
    return zone_named(known) if known else None


def _partial(text: str, precision: Precision) -> Moment:
    try:
        return Moment(datetime.strptime(text, _FORMATS[precision]).replace(tzinfo=UTC), "", precision)
    except ValueError as error:
        raise _no_date(text) from error


def _zone_of(value: datetime) -> str:
    offset = value.strftime("%z")
    return f"{offset[:3]}:{offset[3:5]}"


def _no_date(text: str) -> UserError:
    return UserError(
        "“{text}” is not a date.", "Write it as 2011-09-06, or 2011-09-06 14:30 -04:00.", text=text[:60]
    )


def now() -> datetime:
    """This instant in UTC, to the microsecond."""
    return datetime.now(UTC)
