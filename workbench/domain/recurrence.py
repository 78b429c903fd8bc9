"""Sentences that stand several times in a text: which of them is which, and where nobody can tell."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from workbench.domain.alignment import Alignment
from workbench.domain.stretches import Sentence

_CONTEXT = 40
"""Sentences on either side that are compared where the same sentence stands in several places."""

_MOST = 100
"""Places of one sentence that are looked at; nobody would choose from more."""


def copies(aligned: Alignment) -> dict[str, list[int]]:
    """The new sentences that stand for no old one, by their words."""
    found: dict[str, list[int]] = {}
    for place, sentence in enumerate(aligned.new):
        if place not in aligned.taken:
            here = found.setdefault(sentence.key, [])
            if len(here) < _MOST:
                here.append(place)
    return found


def fit(aligned: Alignment, first: int, last: int, place: int) -> int:
    """How many sentences before and after, counted outwards until one differs, are the same at `place`."""

    def run(old_at: int, new_at: int, step: int) -> int:
        count = 0
        while count < _CONTEXT and 0 <= old_at < len(aligned.old) and 0 <= new_at < len(aligned.new):
            if aligned.old[old_at].key != aligned.new[new_at].key:
                break
            count, old_at, new_at = count + 1, old_at + step, new_at + step
        return count

    return run(first - 1, place - 1, -1) + run(last + 1, place + last - first + 1, 1)


def doubtful(aligned: Alignment) -> dict[int, list[int]]:
    """For old sentences among repetitions of which some went or came: the new places that each may have.

    Where a run of sentences that was taken out or put in reads as what stands before or behind it ("No. No.
    No." and "No. No."), nobody can tell which of them it was.
    """
    found: dict[int, list[int]] = {}
    grouped_old = {at for old, _ in aligned.groups for at in old}
    grouped_new = {at for _, new in aligned.groups for at in new}
    for low, high in _runs(len(aligned.old), aligned.same, grouped_old):
        up, down = _slides(aligned.old, low, high)
        if up + down >= high - low:
            olds = range(low - up, high + down)
            news = [aligned.same[at] for at in olds if at in aligned.same]
            for at in olds:
                _add(found, aligned, at, news)
    for low, high in _runs(len(aligned.new), aligned.taken, grouped_new):
        up, down = _slides(aligned.new, low, high)
        if up + down >= high - low:
            new_run = range(low - up, high + down)
            for place in new_run:
                if place in aligned.taken:
                    _add(found, aligned, aligned.taken[place], new_run)
    return found


def _add(found: dict[int, list[int]], aligned: Alignment, old: int, places: Collection[int]) -> None:
    fitting = [place for place in places if aligned.new[place].key == aligned.old[old].key]
    if len(fitting) > 1:
        found[old] = fitting


def _runs(count: int, matched: Collection[int], grouped: Collection[int]) -> Iterator[tuple[int, int]]:
    """Runs of sentences that stand for none of the other side: first and end."""
    low = None
    for at in range(count + 1):
        alone = at < count and at not in matched and at not in grouped
        if alone and low is None:
            low = at
        elif not alone and low is not None:
            yield low, at
            low = None


def _slides(side: Sequence[Sentence], low: int, high: int) -> tuple[int, int]:
    """How far a run may be thought to stand further up and down without a change in what is read."""
    up = down = 0
    while up < _MOST and low - up > 0 and side[low - up - 1].key == side[high - up - 1].key:
        up += 1
    while down < _MOST and high + down < len(side) and side[low + down].key == side[high + down].key:
        down += 1
    return up, down
