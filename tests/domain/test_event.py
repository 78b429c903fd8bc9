"""The chain of history: whatever is changed in an event shows."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.errors import UserError
from workbench.domain.event import FIRST, canonical, canonical_rows, chained, kept_hash

AT = datetime(2011, 9, 6, 14, 30, 15, 123456, tzinfo=UTC)
DOSSIER, CLAIM = UUID(int=1), UUID(int=2)
EVENT = (FIRST, AT, "A. Reader", "claim.marked", DOSSIER, "claim", CLAIM, "{}", '{"verdict":"denied"}', "so")


def test_hash_is_that_of_the_first_release() -> None:
    # Written down, since every database holds hashes made this way: it may never change.
    assert chained(*EVENT) == "a55fa819e434a18ebddf8ebe11dd778819774ef62efddbaf13e96a359c112623"


@pytest.mark.parametrize("place", range(len(EVENT)))
def test_any_other_part_gives_another_hash(place: int) -> None:
    later = AT + timedelta(microseconds=1)
    others: tuple[Any, ...] = ("1" * 64, later, "B", "x", CLAIM, "source", DOSSIER, "[]", "{}", "")
    changed = (*EVENT[:place], others[place], *EVENT[place + 1 :])
    assert chained(*changed) != chained(*EVENT)


@given(st.text(max_size=20), st.text(max_size=20))
def test_parts_cannot_be_shifted_into_each_other(who: str, action: str) -> None:
    together = who + action
    hashes = {
        chained(FIRST, AT, together[:cut], together[cut:], DOSSIER, "claim", CLAIM, "{}", "{}", "")
        for cut in range(len(together) + 1)
    }
    assert len(hashes) == len(together) + 1


def test_same_instant_in_another_zone_is_the_same() -> None:
    elsewhere = AT.astimezone(timezone(timedelta(hours=-4)))
    assert chained(EVENT[0], elsewhere, *EVENT[2:]) == chained(*EVENT)


@given(
    st.dictionaries(
        st.text(max_size=8),
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False)
        | st.text()
        | st.lists(st.text()),
        max_size=6,
    )
)
def test_canonical_is_the_json_of_everybody(value: dict[str, object]) -> None:
    spelled = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert canonical(value) == spelled
    assert canonical([value]) == f"[{spelled}]"


@given(
    st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text()))
)
def test_canonical_spells_equal_values_alike(value: dict[str, object]) -> None:
    turned = dict(reversed(value.items()))
    assert canonical(value) == canonical(turned)
    assert json.loads(canonical(value)) == value
    assert canonical({"b": 1, "a": "é🌉"}) == '{"a":"é🌉","b":1}'


_FIELDS = st.text() | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False)


@given(
    st.dictionaries(st.text(), _FIELDS, max_size=3),
    st.dictionaries(st.text(), st.lists(_FIELDS, min_size=3, max_size=3), min_size=1, max_size=4),
)
def test_many_rows_are_spelled_as_each_alone(
    shared: dict[str, object], columns: dict[str, list[object]]
) -> None:
    shared = {name: value for name, value in shared.items() if name not in columns}
    alone = [
        canonical({**shared, **{name: values[row] for name, values in columns.items()}}) for row in range(3)
    ]
    assert canonical_rows(shared, columns) == alone


def test_kept_hash_is_read_from_a_broken_line_in_either_case() -> None:
    assert (
        kept_hash(" \n" + "0123456789ABCDEF" * 2 + "\r\n  " + "0123456789abcdef" * 2)
        == "0123456789abcdef" * 4
    )


@pytest.mark.parametrize("words", ["", " ", "a" * 63, "a" * 65, "g" * 64, "١" * 64, "hash: " + "a" * 64])
def test_what_is_no_hash_is_refused_with_its_length(words: str) -> None:
    with pytest.raises(UserError) as refused:
        kept_hash(words)
    assert f" {len(''.join(words.split()))} characters" in str(refused.value)
