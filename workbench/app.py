"""The desktop program put together: first its window with what was open last, then all the rest.

Imported before the first paint: nothing here may import what takes long.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QJsonDocument
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from workbench import __version__, paths
from workbench.gui.firstsight.outline import FORM, Outline
from workbench.gui.firstsight.sight import Sight
from workbench.gui.settings import SIGHT, Settings
from workbench.gui.window import Window
from workbench.store.snapshot import glance

PATIENCE = 1.0
"""Seconds to wait for the first paint: a window that nobody can see is never painted."""


def run(location: str | None, sample: bool, files: Sequence[str], *, new_dossier: bool = False) -> int:
    """Open the window on a database (None: the user's own) and stay until it is closed; the exit status.

    With `sample`, on the sample dossier, stored first if it is not there. `files` (also web addresses) are
    imported. With `new_dossier` the window begins by asking for one's name.
    """
    application = start(sys.argv[:1])
    settings = Settings(paths.config_folder())
    where = paths.database_location(location)
    window = first_window(settings, where)
    import signal

    from workbench.gui.beginning import Asked, Beginning

    # Ctrl+C in the terminal ends the program; every write was durable before.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    beginning = Beginning(window, Asked(where, sample, files, new_dossier), settings)
    try:
        return application.exec()
    finally:
        beginning.end()


def start(arguments: Sequence[str]) -> QApplication:
    """The application with its name and style; the one that runs already, if one does."""
    running = QApplication.instance()
    # As an option, since setStyle() hands back a style, and to wrap one in Python costs as much as a font.
    styled = [*(arguments or [paths.APPLICATION]), "-style", "Fusion"]
    application = running if isinstance(running, QApplication) else QApplication(styled)
    application.setApplicationName(paths.APPLICATION)
    application.setApplicationDisplayName("Fact-Checking Workbench")
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(paths.IDENTIFIER)
    if sys.platform == "win32":
        import ctypes

        # Without an id of its own, Windows shows the window under Python's icon.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(paths.IDENTIFIER)
    # Workers give way sooner: a check of a long history holds the window up by 30 ms, not by 55.
    sys.setswitchinterval(0.0005)
    return application


def first_window(settings: Settings, location: str) -> Window:
    """A window on the screen, painted with what it showed last if that can be read at once."""
    window = Window(settings)
    shown: list[bool] = []
    outline = _outline(settings, location)
    if outline is not None:
        try:
            window.cover(_sight(window, outline, location, lambda: shown.append(True)))
        except (LookupError, TypeError, ValueError):
            # Half written or edited by hand: begin without a picture rather than not at all.
            window, outline = Window(settings), None
    window.show()
    until = time.monotonic() + PATIENCE
    while outline is not None and not shown and time.monotonic() < until:
        QApplication.processEvents()
    return window


def _sight(window: Window, outline: Outline, location: str, painted: Callable[[], object]) -> Sight:
    """The picture of an outline. Raises LookupError, TypeError or ValueError for one that is none."""
    lines, keys = outline["lines"], {box["key"] for box in outline["boxes"]}
    keys |= {row["key"] for row in outline["rows"]}
    first, last = (lines[0]["start"], lines[-1]["end"]) if lines else (0, 0)
    seen = glance(location, outline["source"], outline["version"], first, last, sorted(keys))
    return Sight(outline, seen, painted, window)


def _outline(settings: Settings, location: str) -> Outline | None:
    try:
        # Qt's own reader is loaded already.
        kept: Outline = QJsonDocument.fromJson(settings.word(SIGHT).encode()).toVariant()
        return kept if (kept["form"], kept["database"]) == (FORM, location) else None
    except (KeyError, TypeError):
        return None


__all__ = ["first_window", "run", "start"]
