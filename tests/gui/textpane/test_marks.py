from __future__ import annotations

import itertools
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from tests.gui.textpane.conftest import mark
from workbench.domain.listing import Spread
from workbench.domain.span import WIDE
from workbench.domain.verdict import Verdict
from workbench.gui.textpane.marks import LANES, Mark, Marks, ShelvedMarks, in_lanes

LENGTH = 60_000
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


class Shelf:
    """Where marks are kept, as a database keeps them."""

    def __init__(self, marks: list[Mark]) -> None:
        self.kept = {mark.key: mark for mark in marks}
        self.asked = 0

    def begun(self, start: int, end: int) -> list[Mark]:
        self.asked += 1
        return [mark for mark in self.kept.values() if start <= mark.start < end]

    def wide(self) -> list[Mark]:
        return [mark for mark in self.kept.values() if mark.end - mark.start > WIDE]

    def one(self, key: int) -> Mark | None:
        return self.kept.get(key)

    def spread(self, gap: int) -> Mapping[Verdict, Spread]:
        return Marks(self.kept.values()).spread(gap)


steps = st.tuples(
    st.sampled_from(("look", "ask", "put", "drop")),
    st.integers(0, 39),
    spans,
    st.sampled_from(list(Verdict)),
)


@given(marks_drawn, st.lists(steps, max_size=30))
def test_marks_read_as_they_are_looked_for_are_those_that_are_kept(
    marks: list[Mark], steps: list[tuple[str, int, tuple[int, int], Verdict]]
) -> None:
    shelf = Shelf(marks)
    read = ShelvedMarks(shelf, LENGTH)
    for step, key, span, verdict in steps:
        if step == "put":
            shelf.kept[key] = mark(key, *span, verdict)
            read.put(shelf.kept[key])
        elif step == "drop":
            shelf.kept.pop(key, None)
            read.drop(key)
        plain = Marks(shelf.kept.values())
        if step == "look":
            assert read.between(*span) == plain.between(*span)
        elif step == "ask":
            assert read.get(key) == plain.get(key)
    assert read.spread(0) == Marks(shelf.kept.values()).spread(0)
    assert {mark.key: mark for mark in read.all()} == shelf.kept


def test_what_was_looked_at_is_not_read_again() -> None:
    shelf = Shelf([mark(1, 100, 120), mark(2, 50_000, 50_010)])
    read = ShelvedMarks(shelf, LENGTH)
    for _ in range(3):
        assert [found.key for found in read.between(90, 2_000)] == [1]
        assert read.get(7) is None
    assert shelf.asked == 1
