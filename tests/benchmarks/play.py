"""The main loop played by real events on the large database: how long each turn of the loop holds it up.

`python -m tests.benchmarks.play [--minutes 10] [--seed 1] [--most CLAIMS] [--keep FOLDER]` prints, for each
interaction, the percentiles of the frames by the clock, the longest one and where it was spent. A frame is a
turn of the loop that did something: half a millisecond of work or more.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.benchmarks.frames import LEAST, Frames, Watch, percentile, report
from tests.benchmarks.measures import Family, Place, Row, bounded
from tests.benchmarks.player import Player, Step
from tests.benchmarks.stage import stage
from tests.benchmarks.whole import Whole, whole

FRAMES = "main loop played on 1M for a minute, p99 of a frame (clock)"
_PAUSE = 0.06
"""Seconds between two steps."""


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


def measure(place: Place) -> Iterator[Row]:
    """One minute."""
    frames = prepared(place, 60, 1)
    report(frames)
    yield bounded(FRAMES, percentile(frames.all, 99), 50)


PLAY = Family((FRAMES,), measure)


def main() -> None:
    """Play as long as is wanted, and print."""
    from tests.benchmarks.__main__ import SIZES

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int, default=SIZES[-1])
    parser.add_argument("--keep", type=Path, help="a folder whose databases are used again")
    given = parser.parse_args()
    with stage(given.keep, (given.most,)) as place:
        report(prepared(place, given.minutes * 60, given.seed))


if __name__ == "__main__":
    main()
