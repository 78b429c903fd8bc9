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
        "open 1M words, no marks, against QPlainTextEdit",
        "show 1M words and 10,000 marks given all at once",
        "page with 10,000 marks",
        "page with 50,000 marks",
        "one verdict changed among 10,000, repainted",
        "click on a mark, repainted",
        "look a place up",
        "resize with 10,000 marks",
        "open a paragraph of 1 MB",
        "jump within a paragraph of 1 MB",
        "page in a paragraph of 1 MB",
    ),
    measure,
)
