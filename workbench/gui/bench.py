"""All windows of the program on one database, and what happens to a bug."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon

from workbench import paths
from workbench.domain.errors import WorkbenchError
from workbench.gui.broadcast import Broadcast
from workbench.gui.furnishing import furnish
from workbench.gui.newer import ask_for_updates
from workbench.gui.report import report
from workbench.gui.settings import Settings
from workbench.gui.theme import Theme
from workbench.gui.window import Window

if TYPE_CHECKING:
    from workbench.services import Services

log = logging.getLogger("workbench.app")

_ASIDE = QPoint(32, 32)
"""Pixels from one window to the next."""
COPY_AFTER = 4000
"""Milliseconds after the first window, when the daily copy of the database is made if it is due."""


class Bench(QObject):
    """All windows of the program on one database."""

    _raised = Signal(object)

    def __init__(self, services: Services, settings: Settings, theme: Theme) -> None:
        super().__init__()
        QGuiApplication.setWindowIcon(QIcon(str(paths.resources() / "icons" / "workbench.svg")))
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
        self.set_to_work(window, sample, files)
        return window

    def set_to_work(self, window: Window, sample: bool, files: Sequence[str]) -> None:
        """Do in the first window what the command line asks for, and tell what was done to the database."""
        if sample:
            self._open_sample(window)
        if files:
            window.importing.import_named(files)
        if (copied := self.services.migrated_copy) is not None:
            form = self.tr("The database was brought up to date. As it was before, it is kept as {name}.")
            window.notices.tell(form.format(name=copied.name), "info", ((self.tr("OK"), _nothing),))
        QTimer.singleShot(COPY_AFTER, self, self._copy_if_due)

    def open_window(self) -> Window:
        """Open another window, a little beside the last one."""
        window = Window(self.settings)
        for _ in self.furnish(window):
            pass
        if len(self.windows) > 1:
            last = self.windows[-2]
            window.showNormal()
            at = last.pos() + _ASIDE
            # No wider than what is left of the screen there.
            room = last.screen().availableGeometry().bottomRight() - at - _ASIDE
            fitting = last.normalGeometry().size().boundedTo(QSize(room.x(), room.y()))
            window.resize(fitting.expandedTo(window.minimumSizeHint()))
            window.move(at)
        window.show()
        return window

    def furnish(self, window: Window) -> Iterator[None]:
        """Make a window one of the program's, step by step."""
        self.windows.append(window)
        window.closed.connect(lambda: self.windows.remove(window))
        yield from furnish(window, self, self.services, self.broadcast, self.theme)

    def tell_unclosed(self, window: Window, report: str) -> None:
        """Offer the report of a run that did not close properly."""
        message = self.tr("The workbench did not close properly last time; what was saved before is safe.")
        copy = partial(QGuiApplication.clipboard().setText, report)
        window.notices.tell(message, "warning", ((self.tr("Copy report"), copy), (self.tr("OK"), _nothing)))

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
        log.error("a bug: %s", report(error))
        shown = [window for window in self.windows if window.isActiveWindow()] or self.windows[-1:]
        for window in shown:
            window.tell_failure(error)


def _nothing() -> None:
    """A notice that is closed has done all it is for."""
