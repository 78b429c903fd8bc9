"""One start, measured from within: `python -m tests.benchmarks.starting empty|workbench [DATABASE]`.

Prints a line of JSON: CPU milliseconds since the process began until the first window was painted, resident
megabytes then; and of what follows until the program is ready and nothing waits, the CPU milliseconds of all
threads, and the longest that the window's events had to wait (by the clock).
"""

from __future__ import annotations

import gc
import json
import os
import resource
import sys
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QMainWindow

Painted = tuple[QMainWindow, Callable[[], None]]
"""A window on the screen with all that it has to paint, and what goes on from there until it is ready."""


def megabytes() -> float:
    """The memory of this process: what is resident of it."""
    if os.path.exists("/proc/self/statm"):  # noqa: PTH110 (pathlib must not be loaded for the empty window)
        with open("/proc/self/statm") as file:  # noqa: PTH123
            return int(file.read().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def empty() -> Painted:
    """The floor: nothing but a window."""
    QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    while not (window.windowHandle() and window.windowHandle().isExposed()):
        QApplication.processEvents()
    window.repaint()
    return window, lambda: None


def workbench(location: str) -> Painted:
    """The program as `workbench --db` starts it."""
    from workbench.cli.arguments import parsed

    parsed(["--db", location])
    gc.disable()  # as the command line does
    from workbench import app, paths
    from workbench.gui.settings import Settings

    app.start(sys.argv[:1])
    settings = Settings(paths.config_folder())
    window = app.first_window(settings, location)

    def go_on() -> None:
        from workbench.gui.beginning import Asked, Beginning

        ready: list[bool] = []
        beginning = Beginning(window, Asked(location), settings)
        beginning.ready.connect(lambda: ready.append(True))
        _watch(lambda: bool(ready))
        if QApplication.instance() is not None:
            QApplication.instance().aboutToQuit.connect(beginning.end)  # type: ignore[union-attr]

    return window, go_on


LONGEST = [0.0]


def _watch(done: Callable[[], bool]) -> None:
    """Handle events until it is done, and 0.3 seconds more; note the longest that one turn took."""
    until: float | None = None
    while until is None or time.monotonic() < until:
        begin = time.monotonic()
        QApplication.processEvents()
        LONGEST[0] = max(LONGEST[0], (time.monotonic() - begin) * 1000)
        if until is None and done():
            until = time.monotonic() + 0.3
        time.sleep(0.002)


def main() -> None:
    """Start, measure, print."""
    window, go_on = empty() if sys.argv[1] == "empty" else workbench(sys.argv[2])
    taken, memory = time.process_time() * 1000, megabytes()
    go_on()
    after = time.process_time() * 1000 - taken
    print(json.dumps({"painted": taken, "memory": memory, "after": after, "longest": LONGEST[0]}))
    window.close()
    application = QApplication.instance()
    if application is not None:
        application.aboutToQuit.emit()


if __name__ == "__main__":
    main()
