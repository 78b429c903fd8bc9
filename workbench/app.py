"""The desktop program put together: settings, colours, database, windows, and what happens to a bug."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from collections.abc import Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from workbench import __version__, paths
from workbench.domain.errors import WorkbenchError
from workbench.gui.endings import Run
from workbench.gui.newer import ask_for_updates
from workbench.gui.settings import REVIEWER, Settings
from workbench.gui.theme import Theme

if TYPE_CHECKING:
    from workbench.gui.broadcast import Broadcast
    from workbench.gui.window import Window
    from workbench.services import Services

log = logging.getLogger("workbench.app")

COPY_AFTER = 4000
"""Milliseconds after the first window, when the daily copy of the database is made if it is due."""


def run(location: str | None, sample: bool, files: Sequence[str], *, new_dossier: bool = False) -> int:
    """Open the window on a database (None: the user's own) and stay until it is closed; the exit status.

    With `sample`, on the sample dossier, stored first if it is not there. `files` (also web addresses) are
    imported. With `new_dossier` the window begins by asking for one's name.
    """
    from workbench.log import start_log

    application = start(sys.argv[:1])
    start_log(paths.log_folder())
    settings = Settings(paths.config_folder())
    theme = Theme(settings)
    this_run = Run(paths.log_folder())
    unclosed = this_run.begin()
    services = opened(paths.database_location(location), settings, theme)
    if services is None:
        this_run.end()
        return 1
    program = Bench(services, settings, theme)
    window = program.begin(sample, files)
    for told in unclosed[-1:]:
        program.tell_unclosed(window, told)
    if new_dossier:
        window.commands["dossier.new"].trigger()
    _close_when_asked(program)
    try:
        return application.exec()
    finally:
        program.end()
        this_run.end()


def _close_when_asked(program: Bench) -> None:
    """Close all windows when the session ends (SIGTERM); who asks twice is obeyed at once."""

    def close(*_: object) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        program.quit()

    signal.signal(signal.SIGTERM, close)


def start(arguments: Sequence[str]) -> QApplication:
    """The application with its name, icon and style; the one that runs already, if one does."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(list(arguments))
    application.setApplicationName(paths.APPLICATION)
    application.setApplicationDisplayName("Fact-Checking Workbench")
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(paths.IDENTIFIER)
    QApplication.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(paths.resources() / "icons" / "workbench.svg")))
    if sys.platform == "win32":
        import ctypes

        # Without an id of its own, Windows shows the window under Python's icon.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(paths.IDENTIFIER)
    # Workers give way sooner: a check of a long history holds the window up by 30 ms, not by 55.
    sys.setswitchinterval(0.0005)
    # Ctrl+C in the terminal ends the program; every write was durable before.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application


def opened(location: str, settings: Settings, theme: Theme) -> Services | None:
    """The services on a database; where it cannot be opened the user chooses what to do, None to quit."""
    from workbench.gui.report import report
    from workbench.services import open_services

    while True:
        try:
            return open_services(location, reviewer=settings.get(REVIEWER))
        except WorkbenchError as error:
            log.warning("the database was not opened: %s", report(error))
            chosen = _way_out(error, location, theme)
            if chosen is None:
                return None
            location = chosen


def _way_out(error: WorkbenchError, location: str, theme: Theme) -> str | None:
    """Ask what to do about a database that cannot be opened; the one to open next, None to quit."""
    from workbench.gui.dialogs.opening import OpeningFault, Way
    from workbench.services.integrity import Damaged, newest_good_copy, restore

    good = newest_good_copy(location) if isinstance(error, Damaged) else None
    dialog = OpeningFault(error, location, theme, good)
    dialog.exec()
    way, other = dialog.way, dialog.other
    dialog.deleteLater()
    if way is Way.RESTORE and good is not None:
        try:
            restore(location, good)
        except WorkbenchError as refused:
            return _way_out(refused, location, theme)
    return {Way.QUIT: None, Way.OTHER: other}.get(way, location)


class Bench(QObject):
    """All windows of the program on one database."""

    _raised = Signal(object)

    def __init__(self, services: Services, settings: Settings, theme: Theme) -> None:
        super().__init__()
        from workbench.gui.broadcast import Broadcast

        self.services = services
        self.settings = settings
        self.theme = theme
        self.broadcast: Broadcast = Broadcast(services.changes.news, self)
        self.windows: list[Window] = []
        self.broadcast.failed.connect(self._on_broadcast_failed)
        # A bug in a worker is told in the window's thread.
        self._raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def begin(self, sample: bool, files: Sequence[str]) -> Window:
        """Open the first window."""
        window = self.open_window()
        if sample:
            self._open_sample(window)
        if files:
            window.importing.import_named(files)
        if (copied := self.services.migrated_copy) is not None:
            form = self.tr("The database was brought up to date. As it was before, it is kept as {name}.")
            window.notices.tell(form.format(name=copied.name), "info", ((self.tr("Good"), _nothing),))
        QTimer.singleShot(COPY_AFTER, self, self._copy_if_due)
        return window

    def open_window(self) -> Window:
        """Open another window, a little beside the last one."""
        from workbench.gui.window import Window

        window = Window(self.services, self.broadcast, self.settings, self.theme, self)
        if self.windows:
            last = self.windows[-1]
            window.showNormal()
            window.resize(last.normalGeometry().size())
            window.move(last.pos().x() + 32, last.pos().y() + 32)
        self.windows.append(window)
        window.closed.connect(lambda: self.windows.remove(window))
        window.show()
        return window

    def tell_unclosed(self, window: Window, report: str) -> None:
        """Offer the report of a run that did not close properly."""
        message = self.tr("The workbench did not close properly last time; what was saved before is safe.")
        copy = partial(QGuiApplication.clipboard().setText, report)
        window.notices.tell(message, "warning", ((self.tr("Copy report"), copy), (self.tr("Good"), _nothing)))

    def quit(self) -> None:
        """Close all windows, the last one opened first."""
        for window in reversed(self.windows):
            if not window.close():
                return

    def end(self) -> None:
        """Give everything back."""
        self.broadcast.stop()
        # A long listing may still be read in a worker.
        QThreadPool.globalInstance().waitForDone()
        sys.excepthook, threading.excepthook = self._hooks
        self.settings.sync()
        self.services.close()

    def _open_sample(self, window: Window) -> None:
        from workbench.services.seeding import load_sample

        try:
            dossier_id: UUID = load_sample(self.services)
        except WorkbenchError as error:
            window.notices.tell_error(error)
            return
        window.memory.open_dossier(dossier_id)

    def _copy_if_due(self) -> None:
        if self.windows:
            window = self.windows[0]
            ask_for_updates(window)
            copy = self.services.integrity.copy_if_due
            window.jobs.start(self.tr("Copying the database"), copy, failed=window.tell_failure)

    def _on_broadcast_failed(self, error: WorkbenchError) -> None:
        for window in self.windows:
            window.notices.tell_error(error)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._hooks[0](kind, error, trace)
        self._raised.emit(error.with_traceback(trace))

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        self._hooks[1](arguments)
        if arguments.exc_value is not None:
            self._raised.emit(arguments.exc_value)

    def _on_raised(self, error: BaseException) -> None:
        from workbench.gui.report import report

        log.error("a bug: %s", report(error))
        shown = [window for window in self.windows if window.isActiveWindow()] or self.windows[-1:]
        for window in shown:
            window.tell_failure(error)


def _nothing() -> None:
    """A notice that is closed has done all it is for."""


__all__ = ["Bench", "opened", "run", "start"]
