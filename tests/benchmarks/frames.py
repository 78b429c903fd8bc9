"""The frames of a window that is played: how long each held the loop up, and in which function of ours."""

from __future__ import annotations

import signal
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from types import FrameType

LEAST = 0.5
"""Milliseconds from which on a turn of the loop counts as a frame."""
LONG = 0.03
"""Seconds after which it is looked where a turn spends its time."""


@dataclass(slots=True)
class Frames:
    """Milliseconds of the frames of each interaction, and where the long ones were spent."""

    by: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    worked: list[float] = field(default_factory=list)
    """Milliseconds of CPU of each, in the window's thread."""
    longest: tuple[float, str, str] = (0.0, "", "")
    stalls: dict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    """Milliseconds of CPU, in the window's thread, of those that took over 50 by the clock."""

    @property
    def all(self) -> list[float]:
        """Every frame."""
        return [frame for frames in self.by.values() for frame in frames]

    def add(self, name: str, milliseconds: float, worked: float, where: str) -> None:
        """Note a frame."""
        self.by[name].append(milliseconds)
        self.worked.append(worked)
        if milliseconds > 50:
            self.stalls[name, where].append(worked)
        if milliseconds > self.longest[0]:
            self.longest = milliseconds, name, where


class Watch:
    """Looks, while a turn of the loop is long, in which function of ours it is.

    By a signal in the thread itself: another thread that held its frames would hold their painters alive.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()
        signal.signal(signal.SIGALRM, self._look)

    def begin(self) -> None:
        """A turn begins."""
        signal.setitimer(signal.ITIMER_REAL, LONG, LONG / 4)

    def end(self) -> None:
        """It is over."""
        signal.setitimer(signal.ITIMER_REAL, 0)

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        self._seen[_place(frame)] += 1

    def told(self) -> str:
        """Where the last turn was spent most, if it was long; begins anew."""
        seen, self._seen = self._seen, Counter()
        return seen.most_common(1)[0][0] if seen else "Qt"


def _place(at: FrameType | None) -> str:
    """The innermost function of ours, and the window's part that led to it."""
    ours = []
    while at is not None:
        if "/workbench/" in at.f_code.co_filename:
            ours.append((at.f_code.co_filename, at.f_code.co_qualname, at.f_lineno))
        at = at.f_back
    if not ours:
        return "Qt"
    asking = next((one for one in ours if "/gui/" in one[0] and "shelf" not in one[0]), ours[0])
    return " < ".join(
        f"{Path(file).stem}.{name}:{line}" for file, name, line in dict.fromkeys((ours[0], asking))
    )


def percentile(frames: list[float], hundredth: int) -> float:
    """The value that so many hundredths of the frames do not exceed."""
    return quantiles(frames, n=100)[hundredth - 1] if len(frames) > 1 else sum(frames)


def report(frames: Frames) -> None:
    """Print the table of interactions, and what held the window up longest."""
    print(f"{'interaction':<24}{'frames':>8}{'p50':>8}{'p95':>8}{'p99':>8}{'max':>8}")
    rows = sorted(frames.by.items(), key=lambda item: -max(item[1]))
    for name, some in [("all", frames.all), ("all, CPU", frames.worked), *rows]:
        marks = "".join(f"{percentile(some, at):8.1f}" for at in (50, 95, 99))
        print(f"{name:<24}{len(some):>8}{marks}{max(some):8.1f}")
    milliseconds, name, where = frames.longest
    print(f"\nlongest stall: {milliseconds:.0f} ms, {name}, in {where}")
    stalls = sorted(frames.stalls.items(), key=lambda item: -len(item[1]))
    for (name, where), worked in stalls[:20]:
        # What worked little waited: for the disk, or for another thread or process.
        print(f"  over 50 ms {len(worked):>4} x, {median(worked):4.0f} of CPU  {name}: {where}")
