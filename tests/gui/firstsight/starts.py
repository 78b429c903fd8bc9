"""One start of the program after the other: what the last run showed, and what the next one begins with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.app import first_window
from workbench.domain.verdict import Verdict
from workbench.gui.beginning import Asked, Beginning
from workbench.gui.bench import Bench
from workbench.gui.settings import Settings
from workbench.gui.theme import Theme
from workbench.gui.window import Window
from workbench.services import open_services

TEXT = "Harbour 🚢 to be deepened\n\nThe harbour will be two metres deeper by May.\n\n" + "Quiet. " * 300
CLAIM = "two metres deeper"
SIZE = QSize(1200, 800)


def last_run(path: Path, settings: Settings, *claims: tuple[str, Verdict]) -> QImage:
    """A run of the program that reads a source with one denied claim, or these; what the window showed."""
    with open_services(path, reviewer="A. Reader") as services:
        dossier_id, _ = services.dossiers.create("Harbour")
        source, _ = services.imports.store(dossier_id, services.imports.read_pasted(TEXT))
        for words, verdict in claims or ((CLAIM, Verdict.DENIED),):
            start = TEXT.index(words)
            key, _ = services.claims.add(source.id, start, start + len(words), statement=words)
            services.claims.mark([key], verdict)
        bench = Bench(services, settings, Theme(settings))
        window = bench.open_window()
        window.resize(SIZE)
        QApplication.processEvents()
        window.memory.keep()
        picture = window.grab().toImage()
        bench.quit()
        bench.end()
    return picture


def next_window(path: Path, settings: Settings, qtbot: QtBot) -> Window:
    """The window of the next start as it is before anything else is loaded, as large as it was."""
    window = first_window(settings, str(path))
    qtbot.addWidget(window)
    window.resize(SIZE)
    return window


def begun(window: Window, path: Path, settings: Settings, qtbot: QtBot) -> Beginning:
    """The rest of that start, once the window is furnished; to be ended."""
    beginning = Beginning(window, Asked(str(path)), settings)
    with qtbot.waitSignal(beginning.ready, timeout=20_000):
        pass
    return beginning
