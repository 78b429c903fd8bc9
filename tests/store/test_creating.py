"""Ids of new claims: nobody else's, and those made together stand together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122

from workbench.store.creating import _new_ids

AT = datetime(2026, 3, 1, 9, 30, 0, 250_000, UTC)


def test_ids_are_in_the_order_of_time_and_say_their_version() -> None:
    later = AT + timedelta(milliseconds=1)
    first, second = _new_ids(1_000, AT), _new_ids(1_000, later)
    assert max(first) < min(second)
    assert len({*first, *second}) == 2_000
    assert {one.version for one in first} == {7}
    assert {one.variant for one in first} == {RFC_4122}
    # RFC 9562: the first 48 bits are the milliseconds since 1970.
    assert {one.int >> 80 for one in first} == {1_772_357_400_250}


def test_all_that_is_not_time_version_and_variant_is_chance() -> None:
    low = [one.int & (1 << 80) - 1 for one in _new_ids(500, AT)]
    either, both = 0, (1 << 80) - 1
    for one in low:
        either |= one
        both &= one
    # Bits that were seen to be both nought and one: 12 and 62 of them.
    assert either & ~both == (1 << 76) - 1 & ~(3 << 62)


def test_none_are_made_for_none() -> None:
    assert _new_ids(0, AT) == []
