"""What the text pane costs, as tests.benchmarks.text_pane measures it."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.measures import Family, Place, Row
from tests.benchmarks.text_pane import Bench


def measure(_: Place) -> Iterator[Row]:
    """All rows, on a million words."""
    yield from Bench().measure()


TEXT = Family(
    (
        "open 1M words, no marks",
        "show 1M words",
        "page with marks",
        "verdict changed",
        "click",
        "resize",
        "paragraph",
    ),
    measure,
)
