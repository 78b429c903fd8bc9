"""Looking at a part of a text as if it were the whole, and putting what was found back in its place."""

from __future__ import annotations

from dataclasses import replace

from workbench.finding.records import Proposal


def surroundings(text: str, start: int, end: int, reach: int) -> tuple[int, int]:
    """The paragraphs around a passage, up to about `reach` code points on either side."""
    low = max(0, start - reach)
    if low:
        line = text.find("\n", low, start)
        low = line + 1 if line >= 0 else low
    high = min(len(text), end + reach)
    if high < len(text):
        line = text.rfind("\n", end, high)
        high = line if line >= 0 else high
    return low, high


def shifted(found: Proposal, by: int) -> Proposal:
    """A proposal moved by so many code points."""
    figures = tuple(replace(one, start=one.start + by, end=one.end + by) for one in found.figures)
    times = tuple(replace(one, start=one.start + by, end=one.end + by) for one in found.times)
    return replace(found, start=found.start + by, end=found.end + by, figures=figures, times=times)
