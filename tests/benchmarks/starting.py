"""One start, measured from within: `python -m tests.benchmarks.starting empty|workbench [DATABASE]`.

Prints a line of JSON: CPU milliseconds since the process began until the first window was painted, resident
megabytes then; and of what follows until the program is ready, and 0.3 seconds more for what it leaves to be
done then, the CPU milliseconds of all threads, and the longest that the window's events had to wait (by the
clock). Nothing is asked again and again meanwhile: the program waits for its events as it always does, but
for a timer that says how late it is.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from workbench.gui.beginning import Beginning

    Painted = tuple[QMainWindow, Callable[[], Beginning | None]]
    """A window on the screen with all that it has to paint, and what goes on from there until it is ready."""

BEAT = 4
"""Milliseconds between two looks at how long the events had to wait."""
REST = 300
"""Milliseconds that belong to a start after it is ready: what was put off is done in them."""


def megabytes() -> float:
    """The memory of this process: what is resident of it."""
    if os.path.exists("/proc/self/statm"):  # noqa: PTH110 (pathlib must not be loaded for the empty window)
        with open("/proc/self/statm") as file:  # noqa: PTH123  (as above)
            return int(file.read().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def empty() -> Painted:
    """The floor: nothing but a window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    while not (window.windowHandle() and window.windowHandle().isExposed()):
        QApplication.processEvents()
    window.repaint()
    return window, lambda: None


def workbench(location: str) -> Painted:
    """The program as `workbench --db` starts it, in the same order."""
    from workbench.cli.arguments import parsed

    parsed(["--db", location])
    import gc

    gc.disable()
    from workbench import app, paths
    from workbench.gui.settings import Settings

    app.start(sys.argv[:1])
    settings = Settings(paths.config_folder())
    window = app.first_window(settings, location)

    def go_on() -> Beginning:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from workbench.gui.beginning import Asked, Beginning

        beginning = Beginning(window, Asked(location), settings)
        beginning.ready.connect(lambda: QTimer.singleShot(REST, lambda: QApplication.exit(0)))
        _handle_events()
        return beginning

    return window, go_on


BEATS = [0.0]
"""When the window's events had their turn, in seconds."""


def _handle_events() -> None:
    """Handle events until the program is left."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    BEATS[:] = [time.monotonic()]
    timer = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: BEATS.append(time.monotonic()))
    timer.start()
    QApplication.exec()
    timer.stop()


def main() -> None:
    """Start, measure, print."""
    window, go_on = empty() if sys.argv[1] == "empty" else workbench(sys.argv[2])
    taken, memory = time.process_time() * 1000, megabytes()
    begun = go_on()
    after = time.process_time() * 1000 - taken
    waits = [late - early for early, late in pairwise(BEATS)]
    longest = max(waits, default=0.0) * 1000 - BEAT
    print(json.dumps({"painted": taken, "memory": memory, "after": after, "longest": longest}))
    window.close()
    if begun is not None:
        begun.end()


if __name__ == "__main__":
    main()
