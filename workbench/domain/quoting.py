"""Whether a quotation is verbatim: equal to the transcript character by character, or how it differs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from workbench.domain.rewording import difference


def verbatim(quote: str, transcript: str) -> bool:
    """Whether the quoted words stand in the transcript exactly as quoted."""
    return bool(quote) and quote in transcript


def departures(quote: str, transcript: str) -> Iterator[tuple[Literal["same", "old", "new"], str]]:
    """How a quotation departs from the passage of the transcript that it renders, piece by piece.

    "old" is what only the transcript has, "new" what only the quotation has.
    """
    yield from difference(transcript, quote)
