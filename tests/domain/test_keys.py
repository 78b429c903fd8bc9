"""Keys kept as words behave as the numbers that they spell."""

from __future__ import annotations

import json
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain import keys as module
from workbench.domain.keys import Keys

NUMBERS = st.lists(st.integers(1, 2_000), unique=True, max_size=120)


@given(NUMBERS, st.integers(1, 40))
def test_keys_are_the_numbers_in_their_order(numbers: list[int], block: int) -> None:
    with patch.object(module, "BLOCK", block):
        keys = Keys.of(numbers)
    assert len(keys) == len(numbers)
    assert list(keys) == numbers
    assert [keys[at] for at in range(-len(numbers), len(numbers))] == numbers * 2
    assert [keys.index(number) for number in numbers] == list(range(len(numbers)))
    assert all(number in keys for number in numbers)
    assert keys == Keys(",".join(map(str, numbers)))


@given(NUMBERS, st.integers(1, 40), st.slices(130))
def test_a_slice_is_the_slice_of_the_numbers(numbers: list[int], block: int, part: slice) -> None:
    with patch.object(module, "BLOCK", block):
        keys = Keys.of(numbers)
    assert list(keys[part]) == numbers[part]


@given(NUMBERS, st.integers(1, 40))
def test_pieces_spell_all_keys(numbers: list[int], block: int) -> None:
    with patch.object(module, "BLOCK", block):
        keys = Keys.of(numbers)
    pieces = list(keys.pieces())
    assert all(pieces)
    assert json.loads(f"[{','.join(pieces)}]") == numbers


def test_a_part_of_a_number_is_no_key() -> None:
    keys = Keys("12,345,6")
    assert 34 not in keys
    with pytest.raises(ValueError, match="45"):
        keys.index(45)
    with pytest.raises(ValueError, match="345"):
        keys.index(345, 2)
    with pytest.raises(IndexError):
        _ = keys[3]
    assert keys != [12, 345, 6]
