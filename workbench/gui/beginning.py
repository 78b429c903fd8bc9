"""The rest of a start, behind the first picture: the program is loaded, then it furnishes the window."""

from __future__ import annotations

import gc
import logging
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from workbench import paths
from workbench.domain.errors import WorkbenchError
from workbench.gui.settings import REVIEWER, Settings
from workbench.gui.theme import Theme

if TYPE_CHECKING:
    from workbench.gui.bench import Bench
    from workbench.gui.endings import Run
    from workbench.gui.window import Window
    from workbench.services import Services

log = logging.getLogger("workbench.app")

_LATE = 2000
"""Milliseconds after which it is told what the window waits for."""
_STEP = 0.012
"""Seconds of building before the window's events have their turn again."""


class Asked(NamedTuple):
    """What the command line asks for; see `app.run`."""

    location: str
    sample: bool = False
    files: Sequence[str] = ()
    new_dossier: bool = False


class Beginning(QObject):
    """One start of the program, in a window that shows its first picture already."""

    ready = Signal()
    """The window is furnished, and does what the command line asks for."""
    _loaded = Signal()
    _migrating = Signal()

    def __init__(self, window: Window, asked: Asked, settings: Settings) -> None:
        super().__init__()
        self._window = window
        self._asked = asked
        self._settings = settings
        # What the thread brings: all of it is given back in the end, whether the window took it up or not.
        self._run: Run | None = None
        self._unclosed: Sequence[str] = ()
        self._services: Services | None = None
        self._error: BaseException | None = None
        self._steps: Iterator[None] = iter(())
        self.bench: Bench | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._step)
        # Closed before it is furnished, the window wants nothing any more.
        self._given_up = False
        self._speaks = False
        window.closed.connect(self._give_up)
        self._late = QTimer(self, singleShot=True, interval=_LATE)
        self._late.timeout.connect(self._on_late)
        self._late.start()
        self._migrating.connect(self._on_migrating, Qt.ConnectionType.QueuedConnection)
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._load, args=(settings.get(REVIEWER),), name="start")
        self._thread.start()

    def end(self) -> None:
        """Give everything back; the program was closed."""
        self._thread.join()
        self._soon.stop()
        if self.bench is not None:
            self.bench.end()
        elif self._services is not None:
            self._services.close()
        if self._run is not None:
            self._run.end()

    def _give_up(self) -> None:
        self._given_up = True
        self._late.stop()
        self._soon.stop()

    def _load(self, reviewer: str) -> None:
        """Import what takes long and open the database, while the window's thread answers."""
        try:
            from workbench.gui.endings import Run
            from workbench.log import start_log
            from workbench.services import open_services

            start_log(paths.log_folder())
            self._run = Run(paths.log_folder())
            self._unclosed = self._run.begin()
            self._services = open_services(
                self._asked.location, reviewer=reviewer, migrating=self._migrating.emit
            )
            import workbench.gui.bench  # noqa: F401  (loaded here, the window need not wait for it)
        except BaseException as error:  # told in the window's thread
            self._error = error
        self._loaded.emit()

    def _speak(self) -> None:
        """Take up the system's language: behind the first picture, and before the first word."""
        from workbench.gui.language import speak

        if not self._speaks:
            self._speaks = True
            speak()

    def _on_late(self) -> None:
        self._speak()
        self._window.tell_opening(self.tr("Opening the database…"))

    def _on_migrating(self) -> None:
        self._speak()
        told = self.tr("Bringing the database up to date. As it was before, it is kept beside it.")
        self._late.stop()
        self._window.tell_opening(told)

    def _on_loaded(self) -> None:
        if self._given_up:
            return
        from workbench.gui.bench import Bench
        from workbench.gui.opening import opened_otherwise

        self._late.stop()
        self._speak()
        theme = Theme(self._settings, dressed=False)
        if isinstance(self._error, WorkbenchError):
            theme.dress()
            self._services = opened_otherwise(self._error, self._asked.location, self._settings, theme)
        elif self._error is not None:
            QCoreApplication.exit(1)
            raise self._error
        if self._services is None:
            QCoreApplication.exit(1)
            return
        self.bench = Bench(self._services, self._settings, theme)
        self._close_when_asked(self.bench)
        self._steps = self.bench.furnish(self._window)
        self._soon.start()

    def _step(self) -> None:
        """Build for a moment, then let the window's events have their turn."""
        until = time.monotonic() + _STEP
        try:
            next(self._steps)
            while time.monotonic() < until:
                next(self._steps)
        except StopIteration:
            self._set_to_work()
            return
        except Exception:
            # The bug is told in what there is of the window.
            self._window.setUpdatesEnabled(True)
            raise
        self._soon.start()

    def _set_to_work(self) -> None:
        assert self.bench is not None
        self.bench.set_to_work(self._window, self._asked.sample, self._asked.files)
        for told in self._unclosed[-1:]:
            self.bench.tell_unclosed(self._window, told)
        if self._asked.new_dossier:
            self._window.commands["dossier.new"].trigger()
        # What stands now stays until the end: no collection need look at it again and hold up a frame.
        gc.freeze()
        gc.enable()
        self.ready.emit()

    @staticmethod
    def _close_when_asked(bench: Bench) -> None:
        """Close all windows when the session ends (SIGTERM); who asks twice is obeyed at once."""

        def close(*_: object) -> None:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            bench.quit()

        signal.signal(signal.SIGTERM, close)
