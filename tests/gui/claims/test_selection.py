"""Rows as keys, pages, and where two listings differ: what holds for any of them."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.keys import Keys
from workbench.gui.claims.difference import difference
from workbench.gui.claims.pages import FEW, KEPT, PAGE, Pages
from workbench.gui.claims.selection import RowKeys, merged, runs_of_rows

KEYS = st.lists(st.integers(1, 60), unique=True, max_size=40).map(lambda keys: array("q", keys))
SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 6)), max_size=6)


@given(SPANS)
def test_runs_hold_the_rows_of_their_spans_and_never_touch(spans: list[tuple[int, int]]) -> None:
    runs = merged(sorted((first, first + length) for first, length in spans))
    rows = {row for first, length in spans for row in range(first, first + length)}
    assert {row for first, end in runs for row in range(first, end)} == rows
    assert all(one[1] < other[0] for one, other in pairwise(runs))


@given(st.sets(st.integers(0, 39)))
def test_row_keys_are_the_keys_of_the_rows(rows: set[int]) -> None:
    keys = array("q", range(100, 140))
    chosen = RowKeys(keys, runs_of_rows(sorted(rows)))
    expected = [keys[row] for row in sorted(rows)]
    assert len(chosen) == len(expected)
    assert list(chosen) == expected
    assert [chosen[at] for at in range(len(chosen))] == expected
    assert list(chosen[1:3]) == expected[1:3]
    assert not expected or chosen[-1] == expected[-1]


@given(KEYS.map(Keys.of), KEYS.map(Keys.of), st.sampled_from((1, 3, 1024)))
def test_outside_of_the_difference_two_listings_agree(old: Keys, new: Keys, near: int) -> None:
    if old == new:
        return
    with patch("workbench.gui.claims.difference.NEAR", near):
        first, last = difference(old, new)
    tail = len(old) - last
    assert old[:first] == new[:first]
    assert old[last:] == new[len(new) - tail :]
    assert 0 <= first <= last <= len(old)
    assert len(new) - tail >= first


@dataclass
class Row:
    """As much of a row as pages look at."""

    key: int
    state: int


class Table:
    """Rows that change, and what was read of them."""

    def __init__(self) -> None:
        self.state = 0
        self.read: list[int] = []

    def rows(self, keys: list[int]) -> list[Any]:
        self.read += keys
        return [Row(key, self.state) for key in keys if key % 7]


def pages(count: int) -> tuple[Pages, Table]:
    table = Table()
    made = Pages(lambda keys: table.rows(list(keys)))
    made.lay(Keys.of(range(1, count + 1)))
    return made, table


def there(made: Pages, at: int) -> Row:
    """The row in this place, which must still be there."""
    found: object = made.row(at)
    assert isinstance(found, Row)
    return found


def test_rows_are_read_a_page_at_a_time_and_once() -> None:
    made, table = pages(1000)
    assert there(made, 0).key == 1
    assert there(made, PAGE - 1).key == PAGE
    assert len(table.read) == PAGE
    assert made.row(6) is None  # gone since it was listed
    assert there(made, 999).key == 1000
    assert len(table.read) == PAGE + 1000 % PAGE


def test_only_what_is_at_hand_is_read_again() -> None:
    made, table = pages(1000)
    made.row(0)
    table.read.clear()
    table.state = 1
    assert made.renew({3, 5, 900}) == [2, 4]
    assert table.read == [3, 5]
    assert [there(made, at).state for at in (1, 2, 4)] == [0, 1, 1]
    many = set(range(1, FEW + 3))
    assert made.renew(many) == list(range(FEW + 2))
    assert there(made, 1).state == 1


def test_pages_long_out_of_view_are_forgotten_and_their_keys_still_found() -> None:
    made, _ = pages(PAGE * (KEPT + 5))
    for page in range(KEPT + 5):
        made.row(page * PAGE)
    assert made.known(2) is None
    assert made.index(2) == 1
    assert made.index(PAGE * (KEPT + 4) + 1) == PAGE * (KEPT + 4)
    assert made.index(10**9) is None
    assert there(made, 1).key == 2
