from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tests.gui.textpane.conftest import mark
from workbench.gui.textpane.marks import LANES, Mark, Marks, in_lanes

LENGTH = 20_000
spans = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 9_000)).map(
    lambda span: (span[0], min(span[0] + span[1], LENGTH))
)
marks_drawn = st.lists(spans, max_size=40).map(
    lambda drawn: [mark(key, *span) for key, span in enumerate(drawn)]
)


def _plainly(marks: list[Mark], start: int, end: int) -> set[int]:
    return {mark.key for mark in marks if mark.start < end and mark.end > start}


@given(marks_drawn, spans)
def test_marks_between_are_those_that_share_a_character(marks: list[Mark], span: tuple[int, int]) -> None:
    found = Marks(marks).between(*span)
    assert {mark.key for mark in found} == _plainly(marks, *span)
    assert [mark.start for mark in found] == sorted(mark.start for mark in found)


@given(marks_drawn, st.lists(st.tuples(st.integers(0, 39), spans, st.booleans()), max_size=20), spans)
def test_marks_put_and_dropped_are_found_as_if_given_at_once(
    marks: list[Mark], changes: list[tuple[int, tuple[int, int], bool]], span: tuple[int, int]
) -> None:
    index, plain = Marks(marks), {mark.key: mark for mark in marks}
    for key, words, dropped in changes:
        if dropped:
            assert index.drop(key) == plain.pop(key, None)
        else:
            assert index.put(mark(key, *words)) == plain.get(key)
            plain[key] = mark(key, *words)
    assert {mark.key for mark in index.between(*span)} == _plainly(list(plain.values()), *span)
    assert len(index) == len(plain)


def test_marks_at_a_place_come_shortest_first() -> None:
    marks = Marks([mark(1, 0, 9_000), mark(2, 10, 20), mark(3, 5, 40)])
    assert [found.key for found in marks.at(12)] == [2, 3, 1]
    assert [found.key for found in marks.at(20)] == [3, 1]


@given(marks_drawn)
def test_marks_in_one_lane_do_not_overlap(marks: list[Mark]) -> None:
    placed = in_lanes(Marks(marks).between(0, LENGTH))
    for lane in range(LANES):
        row = [mark for mark, at in placed if at == lane]
        assert all(one.end <= other.start for one, other in itertools.pairwise(row))
