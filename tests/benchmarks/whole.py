"""The whole program on a generated database: its window shown, worked by real events, and looked at."""

from __future__ import annotations

import gc
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.listing import SourceRow
from workbench.gui.bench import Bench
from workbench.gui.settings import FIND_CLAIMS, REVIEWER, THEME, Settings
from workbench.gui.theme import Theme
from workbench.gui.turns import waiting
from workbench.gui.window import Window
from workbench.services import Services, open_services

SIZE = 1440, 900


class Whole:
    """The program with one window on a dossier; everything in it is done as the user does it."""

    def __init__(self, program: Bench, window: Window) -> None:
        self.program = program
        self.window = window
        self.services: Services = window.desk.services

    @property
    def sources(self) -> list[SourceRow]:
        """The sources of the open dossier."""
        dossier = self.window.desk.dossier
        return self.services.sources.list(dossier.id) if dossier else []

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key and let it go, by the window's event queue, as the display server does it."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def settle(self) -> None:
        """Let everything be read and painted that is waiting to be."""
        for _ in range(4):
            QThreadPool.globalInstance().waitForDone()
            QApplication.processEvents()
            while waiting():
                QApplication.processEvents()

    def until(self, true: Callable[[], object], patience: float = 20) -> None:
        """Let events be worked off until something holds."""
        end = time.monotonic() + patience
        while not true():
            if time.monotonic() > end:
                raise AssertionError("the window never came to rest")
            QApplication.processEvents()

    def open_source(self, row: SourceRow) -> None:
        """Open a source as a click in the sidebar does."""
        self.window.desk.open_source(row.id)
        self.settle()


@contextmanager
def whole(path: Path, folder: Path) -> Iterator[Whole]:
    """The program on the database `path`, with settings of its own in `folder`."""
    config = folder / "whole"
    shutil.rmtree(config, ignore_errors=True)
    settings = Settings(config)
    settings.set(REVIEWER, "A. Reader")
    settings.set(THEME, "light")
    settings.set(FIND_CLAIMS, False)
    with open_services(path, reviewer="A. Reader") as services:
        program = Bench(services, settings, Theme(settings))
        # Not `begin`, which would copy the database in the midst of the measures.
        window = program.open_window()
        window.resize(*SIZE)
        QTest.qWaitForWindowExposed(window)
        made = Whole(program, window)
        made.window.memory.open_dossier(services.dossiers.list()[0].id)
        window.activateWindow()
        # Without a window manager a window has the keyboard as soon as it is told so.
        QTest.qWaitForWindowActive(window)
        made.settle()
        gc.collect()
        gc.freeze()  # as the program does
        try:
            yield made
        finally:
            gc.unfreeze()
            for one in list(program.windows):
                one._insist()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            program.end()


class Painted(QObject):
    """Notes when a frame was painted in which each of some widgets had its part."""

    def __init__(self, window: QWidget, parts: tuple[QWidget, ...]) -> None:
        super().__init__(window)
        self._window = window
        self._parts = {id(part) for part in parts}
        self._left: set[int] = set()
        self.first: float | None = None
        self.worked = 0.0
        """What the thread had worked by then, in seconds of CPU."""
        self.last = 0.0
        for one in (window, *parts):
            one.installEventFilter(self)

    def watch(self) -> None:
        """Begin: nothing was painted yet."""
        self._left, self.first = set(self._parts), None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the window's frame in hand, to know when it is there."""
        if event.type() == QEvent.Type.Paint:
            self._left.discard(id(watched))
        elif event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            self._window.event(event)
            self.last = time.perf_counter()
            if not self._left and self.first is None:
                self.first, self.worked = self.last, time.thread_time()
            return True
        return False
