"""Dates as people write them: read in the precision given, told again as given, else refused."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.domain.dating import Moment, Precision, moment, now, zone_named
from workbench.domain.errors import UserError


@pytest.mark.parametrize(
    ("written", "told", "precision"),
    [
        ("2011", "2011", "year"),
        ("2011-09", "2011-09", "month"),
        ("2011-09-06", "2011-09-06", "day"),
        ("6 September 2011", "2011-09-06", "day"),
        ("Sept. 6, 2011", "2011-09-06", "day"),
        ("Tue, 6 Sep 2011", "2011-09-06", "day"),
        ("2011-09-06 14:30", "2011-09-06T14:30", "minute"),
        ("2011-09-06T14:30:15Z", "2011-09-06T14:30:15+00:00", "second"),
        ("2011-09-06 14:30 -04:00", "2011-09-06T14:30-04:00", "minute"),
        ("Tue, 06 Sep 2011 14:30:00 -0400", "2011-09-06T14:30:00-04:00", "second"),
        ("September 6, 2011 2:30 p.m. EDT", "2011-09-06T14:30-04:00", "minute"),
        ("September 6, 2011 2:30 PM ET", "2011-09-06T14:30-04:00", "minute"),
        ("January 6, 2011 2:30 PM ET", "2011-01-06T14:30-05:00", "minute"),
        ("6 Sep 2011 14:30 CEST", "2011-09-06T14:30+02:00", "minute"),
        ("6 Sep 2011 14:30 GMT", "2011-09-06T14:30+00:00", "minute"),
        ("6 Sep 2011 14:30 XYZT", "2011-09-06T14:30", "minute"),
        ("0999-01-02", "0999-01-02", "day"),
        (" 2012-02-29 ", "2012-02-29", "day"),
    ],
)
def test_date_is_told_as_it_was_written(written: str, told: str, precision: str) -> None:
    found = moment(written)
    assert (str(found), found.precision) == (told, precision)
    assert moment(str(found)) == found


def test_instant_is_in_utc() -> None:
    found = moment("2011-09-06 22:30 -04:00")
    assert found.utc == datetime(2011, 9, 7, 2, 30, tzinfo=UTC)
    assert found.zone == "-04:00"
    assert found.local.isoformat() == "2011-09-06T22:30:00-04:00"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "soon",
        "Tuesday",
        "September 6",
        "14:30",
        "2011-13",
        "0000",
        "2011-02-30",
        "31/31/2011",
        "12",
        "9" * 99,
    ],
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(UserError, match="is not a date"):
        moment(written)


@given(st.text(max_size=30) | st.text("0123456789-:/TZ +.,apmJunE", max_size=30))
@example("0001-01-01 00:00 +14:00")
@example("9999-12-31 23:59 -14:00")
@example("2011-09-06 14:30 +99:99")
def test_any_text_is_a_date_or_refused(text: str) -> None:
    with suppress(UserError):
        found = moment(text)
        assert moment(str(found)).precision == found.precision


@given(st.datetimes(datetime(1000, 1, 3), datetime(9999, 12, 29)), st.sampled_from(["", "+05:30", "-11:00"]))
def test_every_instant_is_told_and_read_again(at: datetime, zone: str) -> None:
    written = Moment(at.replace(second=at.second, microsecond=0, tzinfo=UTC), zone, Precision.SECOND)
    assert moment(str(written)) == written


@pytest.mark.parametrize("name", ["", "Nowhere/Town", "../../etc/passwd", "+5", "a\0b"])
def test_zone_that_is_not_known_is_utc(name: str) -> None:
    assert zone_named(name) is UTC
    assert Moment(datetime(2011, 9, 6, tzinfo=UTC), name).local.utcoffset() is not None


def test_zones_by_name_and_offset() -> None:
    at = datetime(2011, 9, 6, 12, tzinfo=UTC)
    assert str(Moment(at, "America/New_York", Precision.MINUTE)) == "2011-09-06T08:00-04:00"
    assert str(Moment(at, "-03:30", Precision.MINUTE)) == "2011-09-06T08:30-03:30"


def test_now_is_aware() -> None:
    assert now().tzinfo is UTC
