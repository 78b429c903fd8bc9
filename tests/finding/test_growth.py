"""Finding takes time in proportion to the length of the text, whatever the text is like."""

from __future__ import annotations

import time
from datetime import date

import pytest

from workbench.finding import find
from workbench.finding.figures import figures
from workbench.finding.passages import Ground
from workbench.finding.proposals import proposals
from workbench.finding.times import times

DAY = date(2019, 10, 16)
PROSE = (
    "Mayor Ida Brandt said on Tuesday that 40 of the 300 ships had left, while 5 percent of crews stayed. "
)
SHAPES = {
    "one paragraph": PROSE,
    "brackets": "(",
    "numbers": "one of 5 to ",
    "years": "2011-",
    "edges": "the end of the year ",
    "words": "and the ",
    "letters": "x",
    "figures in one sentence": "from 1, 2 and 3 million ",
}
SMALL, TIMES = 6_000, 4
SLACK = 2.2
"""Noise of a busy machine."""


def seconds(text: str) -> float:
    """The least of three runs of everything but the speakers, in processor time."""
    runs = []
    for _ in range(3):
        start = time.process_time()
        found = times(text, DAY)
        ground = Ground.of(
            text, ((0, len(text)),), figures(text, [(one.start, one.end) for one in found]), found
        )
        proposals(ground, ())
        runs.append(time.process_time() - start)
    return min(runs)


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_no_faster_than_the_text(shape: str) -> None:
    piece = SHAPES[shape]
    small = piece * (SMALL // len(piece))
    seconds(small)
    assert seconds(small * TIMES) <= TIMES * SLACK * max(seconds(small), 0.002)


def test_a_thousand_nested_brackets_are_read() -> None:
    text = "(" * 1000 + "Ida Brandt said 5 percent left." + ")" * 1000
    assert [one.text for one in find(text, DAY).figures] == ["5 percent"]
