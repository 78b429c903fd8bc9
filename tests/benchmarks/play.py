"""The main loop played by real events on the large database: how long each turn of the loop holds it up.

`python -m tests.benchmarks.play [--minutes 10] [--seed 1] [--most CLAIMS] [--keep FOLDER]` prints, for each
interaction, the percentiles of the frames by the clock, the longest one and where it was spent. A frame is a
turn of the loop that did something: half a millisecond of work or more.
"""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import median, quantiles
from types import FrameType

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.measures import Family, Place, Row, bounded
from tests.benchmarks.whole import Whole, whole
from workbench.gui.settings import THEME

FRAMES = "main loop played on 1M for a minute, p99 of a frame (clock)"
LEAST = 0.5
"""Milliseconds from which on a turn of the loop counts as a frame."""
LONG = 0.03
"""Seconds after which it is looked where a turn spends its time."""

Step = str | Callable[[], object]
"""A line of xdotool, or what is done in the window's thread."""
_PAUSE = 0.06
"""Seconds between two steps."""


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


class Player:
    """Chooses what is done next, always in the same way for a seed."""

    def __init__(self, made: Whole, seed: int) -> None:
        self._made = made
        self._window = made.window
        self._random = Random(seed)
        self._interactions = self._all()

    def next(self) -> tuple[str, list[Step]]:
        """The next interaction: its name and its steps."""
        name = self._random.choice(list(self._interactions))
        return name, list(self._interactions[name]())

    def _all(self) -> dict[str, Callable[[], Iterator[Step]]]:
        pane, table = self._window.reading.pane, self._window.claims.table
        return {
            "scroll text": lambda: self._wheel(pane.viewport()),
            "page text": lambda: self._keys("F6", ["Next"] * 6 + ["Prior"] * 3),
            "move caret": lambda: self._keys("F6", ["Down"] * 6 + ["shift+Right"] * 6),
            "select words": self._drag,
            "scroll table": lambda: self._wheel(table.viewport()),
            "page table": lambda: self._keys("F7", ["Next"] * 4 + ["End", "Home"]),
            "step claims": lambda: self._keys("F6", ["j"] * 8 + ["k"] * 3),
            "next unverified": lambda: self._keys("F6", ["space", "shift+j"]),
            "click a claim": lambda: self._click(table.viewport()),
            "click a mark": lambda: self._click(pane.viewport()),
            "mark": lambda: self._keys("F6", self._random.choices("cdu", k=8)),
            "select all and none": lambda: self._keys("F7", ["ctrl+a", "Home"]),
            "undo and redo": lambda: self._keys("F6", ["ctrl+z"] * 3 + ["ctrl+shift+z"] * 2),
            "type in the filter": self._filter,
            "sort": self._sort,
            "press a chip": self._chip,
            "whole dossier": self._whole_dossier,
            "switch source": lambda: self._click(self._window.sidebar.list.viewport()),
            "evidence sheet": lambda: self._keys("F6", ["e", "Escape"]),
            "find bar": lambda: self._typed("F6", "ctrl+f", "ferry line", ["Return", "Return", "Escape"]),
            "palette": lambda: self._typed("F6", "ctrl+k", "harbour", ["Down", "Escape"]),
            "inspector tabs": lambda: self._click(self._window.claims.inspector.tabBar()),
            "resize": self._resize,
            "sidebar": lambda: self._keys("F6", ["F9", "F9"]),
            "light and dark": self._themes,
        }

    def _keys(self, first: str, names: list[str]) -> Iterator[Step]:
        for name in (first, *names):
            yield f"key {name}"

    def _typed(self, first: str, opening: str, words: str, after: list[str]) -> Iterator[Step]:
        yield f"key {first}"
        yield f"key {opening}"
        yield "key ctrl+a"
        for letter in words:
            yield f"key {'space' if letter == ' ' else letter}"
        yield from self._keys(after[0], after[1:])

    def _filter(self) -> Iterator[Step]:
        figure = str(self._random.randrange(1000, 9999))
        words = self._random.choice(("ferries in", figure, "union", "q"))
        yield from self._typed("F7", "ctrl+shift+f", words, ["ctrl+a", "BackSpace", "F7"])

    def _whole_dossier(self) -> Iterator[Step]:
        for _ in range(2):
            yield self._window.commands["view.whole_dossier"].trigger
            yield from ["key F7"] * 6

    def _chip(self) -> Iterator[Step]:
        chips = list(self._window.claims.chips.buttons.values())
        yield from self._click(self._random.choice(chips))
        yield "key F7"
        yield from self._click(chips[0])

    def _sort(self) -> Iterator[Step]:
        header = self._window.claims.table.columns
        spot = QPoint(self._random.randrange(40, max(header.width() - 40, 41)), header.height() // 2)
        yield from self._press(header.viewport(), spot)
        yield from ["key F7"] * 3

    def _wheel(self, widget: QWidget) -> Iterator[Step]:
        yield self._moved(widget, widget.rect().center())
        for _ in range(12):
            yield f"click {self._random.choice((4, 5, 5))}"

    def _click(self, widget: QWidget) -> Iterator[Step]:
        inner = widget.rect().adjusted(6, 6, -6, -6)
        spot = QPoint(
            self._random.randint(inner.left(), max(inner.right(), inner.left())),
            self._random.randint(inner.top(), max(inner.bottom(), inner.top())),
        )
        yield from self._press(widget, spot)

    def _press(self, widget: QWidget, spot: QPoint) -> Iterator[Step]:
        if widget.isVisible():
            yield self._moved(widget, spot)
            yield "click 1"

    def _drag(self) -> Iterator[Step]:
        text = self._window.reading.pane.viewport()
        yield self._moved(text, text.rect().center())
        yield "mousedown 1"
        for _ in range(6):
            yield "mousemove_relative -- 17 9"
        yield "mouseup 1"

    def _moved(self, widget: QWidget, spot: QPoint) -> str:
        at = widget.mapToGlobal(spot)
        return f"mousemove {at.x()} {at.y()}"

    def _resize(self) -> Iterator[Step]:
        for width, height in ((1300, 860), (1180, 800), (1440, 900)):
            yield f"windowsize {int(self._window.winId())} {width} {height}"

    def _themes(self) -> Iterator[Step]:
        for theme in ("dark", "light"):
            yield lambda theme=theme: self._window.settings.set(THEME, theme)  # type: ignore[misc]


@contextmanager
def hands() -> Iterator[Callable[[str], object]]:
    """A process that sends what it is told through the display server, so that ours need not wait for it."""
    loop = "while read -r line; do xdotool $line; done"
    with subprocess.Popen(["sh", "-c", loop], stdin=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        pipe = process.stdin

        def send(line: str) -> None:
            pipe.write(line + "\n")
            pipe.flush()

        yield send
        pipe.close()


def played(made: Whole, seconds: float, seed: int) -> Frames:
    """Play so long; every frame."""
    player, frames, watch = Player(made, seed), Frames(), Watch()
    # What the program's own start does: a worker gives way sooner.
    sys.setswitchinterval(0.0005)
    waiting: deque[Step] = deque()
    name, due, end = "", 0.0, time.perf_counter() + seconds
    with hands() as send:
        send(f"windowfocus {int(made.window.winId())}")
        while (now := time.perf_counter()) < end:
            step = None
            if now >= due:
                if not waiting:
                    name, steps = player.next()
                    # Whatever is open is closed first; nothing else hears this key.
                    waiting.extend(["key Escape", *steps])
                step, due = waiting.popleft(), now + _PAUSE
                if isinstance(step, str):
                    send(step)
            worked = time.thread_time()
            watch.begin()
            begin = time.perf_counter()
            if callable(step):
                step()
            QApplication.processEvents()
            taken = (time.perf_counter() - begin) * 1000
            watch.end()
            if taken >= LEAST:
                frames.add(name, taken, (time.thread_time() - worked) * 1000, watch.told())
            else:
                time.sleep(0.001)
    return frames


def prepared(place: Place, seconds: float, seed: int) -> Frames:
    """Open the large database at a source, and play."""
    with whole(place.database(place.most), place.folder) as made:
        made.open_source(made.sources[len(made.sources) // 2])
        made.window.setFocus(Qt.FocusReason.OtherFocusReason)
        return played(made, seconds, seed)


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


def measure(place: Place) -> Iterator[Row]:
    """One minute."""
    frames = prepared(place, 60, 1)
    report(frames)
    yield bounded(FRAMES, percentile(frames.all, 99), 50)


PLAY = Family((FRAMES,), measure)


def main() -> None:
    """Play as long as is wanted, and print."""
    from tests.benchmarks.__main__ import SIZES, screen

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int, default=SIZES[-1])
    parser.add_argument("--keep", type=Path, help="a folder whose databases are used again")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary, screen():
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        application.setStyle("Fusion")
        place = Place(given.keep or Path(temporary), (given.most,))
        place.folder.mkdir(parents=True, exist_ok=True)
        report(prepared(place, given.minutes * 60, given.seed))


if __name__ == "__main__":
    main()
