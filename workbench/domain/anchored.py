"""What became of the words of a claim in a new version of its text; `anchoring` finds it out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """What became of the words of a claim."""

    EXACT = "exact"
    CHANGED = "changed"
    AMBIGUOUS = "ambiguous"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where words stand now: code points of the new text, end exclusive; None for what is orphaned.

    `places` are the equally fitting places of ambiguous words (a hundred at most), `start` and `end` the
    first of them.
    """

    state: State
    start: int | None = None
    end: int | None = None
    recheck: bool = False
    places: tuple[tuple[int, int], ...] = ()
