"""Where two listings differ, found by halving: a million keys are compared in some milliseconds."""

from __future__ import annotations

from array import array
from collections.abc import Callable


def difference(old: array[int], new: array[int]) -> tuple[int, int]:
    """The rows of `old`, first and end, outside of which both agree, given that they are not equal."""
    shorter = min(len(old), len(new))
    first = _agreeing(lambda count: old[:count] == new[:count], shorter)
    rest = shorter - first
    return first, len(old) - _agreeing(lambda count: not count or old[-count:] == new[-count:], rest)


def _agreeing(agree: Callable[[int], bool], most: int) -> int:
    """The largest count for which a condition holds that holds for every smaller one, by halving."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if agree(middle) else (low, middle - 1)
    return low
