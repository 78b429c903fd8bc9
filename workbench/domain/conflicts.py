"""Figures that conflict: the same thing counted differently. Shown as a range, never averaged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.domain.claim import Attribution, Figure


@dataclass(frozen=True, slots=True)
class Count:
    """A figure of a claim, and through whom it came."""

    claim_key: int
    figure: Figure
    attribution: Attribution = ()


@dataclass(frozen=True, slots=True)
class Range:
    """Figures that count the same thing: the lowest and the highest, and every one of them."""

    counted: str
    scope: str
    as_of: str
    low: float
    high: float
    counts: tuple[Count, ...]

    @property
    def conflicting(self) -> bool:
        """Whether they differ; a figure that is a range itself does not conflict with itself."""
        return len({_bounds(one.figure) for one in self.counts}) > 1


def ranges(counts: Iterable[Count]) -> list[Range]:
    """Figures grouped by what they count; only where counted, scope and as-of date agree.

    A figure that does not say what it counts, or has no value, is in no group.
    """
    groups: dict[tuple[str, str, str], list[Count]] = defaultdict(list)
    for one in counts:
        counted = _same(one.figure.counted or one.figure.unit)
        if counted and _bounds(one.figure) is not None:
            groups[counted, _same(one.figure.scope), one.figure.as_of].append(one)
    found = []
    for (counted, scope, as_of), members in groups.items():
        bounds = [bound for one in members if (bound := _bounds(one.figure)) is not None]
        low, high = min(low for low, _ in bounds), max(high for _, high in bounds)
        found.append(Range(counted, scope, as_of, low, high, tuple(members)))
    return sorted(found, key=lambda one: (not one.conflicting, one.counted, one.as_of))


def _same(words: str) -> str:
    return " ".join(words.split()).casefold()


def _bounds(figure: Figure) -> tuple[float, float] | None:
    values = [value for value in (figure.low, figure.best, figure.high) if value is not None]
    return (min(values), max(values)) if values else None
