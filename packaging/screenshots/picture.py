"""One picture: a window on the sample dossier, brought to a scene and grabbed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from scenes import SCENES, settle

from workbench.gui.bench import Bench
from workbench.gui.settings import REVIEWER, THEME, Settings
from workbench.gui.theme import Theme
from workbench.services import open_services


def make(name: str, folder: Path) -> None:
    """Make one picture."""
    size, colours, act = SCENES[name]
    base = Path.home() / name
    settings = Settings(base / "config")
    settings.set(THEME, colours)
    settings.set(REVIEWER, "A. Reader")
    bench = Bench(open_services(base / "workbench.db"), settings, Theme(settings))
    window = bench.begin(True, ())
    window.resize(size)
    settle(window)
    act(window)
    for _ in range(5):
        QApplication.processEvents()
    screen = window.grab()
    if (popup := QApplication.activePopupWidget()) is not None:
        painter = QPainter(screen)
        painter.drawPixmap(window.mapFromGlobal(popup.pos()), popup.grab())
        painter.end()
        popup.close()
    screen.save(str(folder / f"{name}.png"))
    bench.quit()
    bench.end()
    settle(window) if bench.windows else QApplication.processEvents()
