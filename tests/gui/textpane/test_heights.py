from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.textpane.heights import Heights


def _heights(lengths: list[int]) -> Heights:
    starts = [total + index for index, total in enumerate(accumulate(lengths, initial=0))]
    counts = list(range(len(lengths) + 1))
    heights = Heights(starts[:-1], counts, counts, starts[-1])
    heights.estimate(0.5, 10.0, 5.0)
    return heights


@given(
    st.lists(st.integers(1, 400), min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(1, 500)), max_size=60),
)
def test_tops_are_the_sums_of_measured_and_estimated_heights(
    lengths: list[int], measures: list[tuple[int, int]]
) -> None:
    heights = _heights(lengths)
    expected = [heights.top(index + 1) - heights.top(index) for index in range(len(lengths))]
    for index, height in measures:
        if index < len(lengths):
            heights.measured(index, float(height))
            expected[index] = float(height)
    tops = list(accumulate(expected, initial=0.0))
    for index, top in enumerate(tops):
        assert abs(heights.top(index) - top) < 1e-6
    for index, (top, tall) in enumerate(zip(tops, expected, strict=False)):
        assert heights.at(top + tall / 2) == index


def test_a_new_estimate_forgets_what_was_measured() -> None:
    heights = _heights([10, 10])
    before = heights.total()
    heights.measured(0, 999.0)
    assert heights.total() > before
    heights.estimate(0.5, 10.0, 5.0)
    assert heights.total() == before
