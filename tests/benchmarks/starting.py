"""One start, measured from within: `python -m tests.benchmarks.starting empty|workbench [DATABASE]`.

Prints a line of JSON: CPU milliseconds since the process began until the first window was painted, resident
megabytes then, and the CPU milliseconds of the longest and of all further work until nothing waits.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


def painted(window: QWidget) -> None:
    """Wait until a window is on the screen with all that it has to paint."""
    while not (window.windowHandle() and window.windowHandle().isExposed()):
        QApplication.processEvents()
    window.repaint()


def megabytes() -> float:
    """The memory of this process: what is resident of it."""
    if os.path.exists("/proc/self/statm"):  # noqa: PTH110 (pathlib must not be loaded for the empty window)
        with open("/proc/self/statm") as file:  # noqa: PTH123
            return int(file.read().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def empty() -> tuple[QWidget, Callable[[], None]]:
    """The floor: nothing but a window."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    return window, application.closeAllWindows


def workbench(location: str) -> tuple[QWidget, Callable[[], None]]:
    """The program as it starts, on a database."""
    from workbench import app, paths
    from workbench.gui.settings import Settings
    from workbench.gui.theme import Theme

    app.start(sys.argv[:1])
    settings = Settings(paths.config_folder())
    theme = Theme(settings)
    services = app.opened(location, settings, theme)
    assert services is not None
    program = app.Bench(services, settings, theme)
    window = program.begin(False, ())

    def end() -> None:
        window.close()
        program.end()

    return window, end


def main() -> None:
    """Start, measure, print."""
    window, end = empty() if sys.argv[1] == "empty" else workbench(sys.argv[2])
    painted(window)
    taken, memory = time.process_time() * 1000, megabytes()
    longest, until = 0.0, time.monotonic() + 0.4
    while time.monotonic() < until:
        begin = time.process_time()
        QApplication.processEvents()
        longest = max(longest, (time.process_time() - begin) * 1000)
        time.sleep(0.002)
    after = time.process_time() * 1000 - taken
    print(json.dumps({"painted": taken, "memory": memory, "after": after, "longest": longest}))
    end()


if __name__ == "__main__":
    main()
