"""Where a word that gives a date away stands, and what was read there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from workbench.finding.times_calendar import Resolved
from workbench.finding.times_tense import direction


@dataclass(slots=True)
class Place:
    """Where a word that gives a date away stands, and the day the text was published."""

    text: str
    start: int
    end: int
    published: date | None

    def before(self, reach: int = 24) -> str:
        """The words before it."""
        return self.text[max(0, self.start - reach) : self.start]


@dataclass(frozen=True, slots=True)
class Hit:
    """A date that was read; `bare` where it means something only with "the end of" before it.

    `article` says that a "the" before it belongs to it ("the past week").
    """

    start: int
    end: int
    resolved: Resolved
    bare: bool = False
    article: bool = False


def relative(published: date | None, resolve: Callable[[date], Resolved], precision: str) -> Resolved:
    """What `resolve` makes of the day of publication; unresolved where that is not known."""
    return resolve(published) if published else (None, precision)


def side_of(place: Place, end: int) -> int:
    """Whether a date lies ahead (1) or behind (-1) by the verb it goes with; 0 where that is mute."""
    return direction(place.text, place.start, end)
