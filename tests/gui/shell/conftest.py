"""A window on a database of its own, with real services and settings of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.rest import rest
from workbench.gui.bench import Bench
from workbench.gui.settings import FIND_CLAIMS, REVIEWER, THEME, Settings
from workbench.gui.theme import Theme
from workbench.gui.window import Window
from workbench.services import Services, open_services

ARTICLE = (
    "Harbour to be deepened\n\n"
    "The port authority said on Monday that the harbour would be deepened by two metres. 🚢\n\n"
    "“Not one berth will close,” said the harbour master, Ilse Brandt.\n"
)


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    made = Settings(tmp_path / "config")
    made.set(THEME, "light")
    made.set(REVIEWER, "A. Reader")
    made.set(FIND_CLAIMS, False)
    return made


@pytest.fixture
def theme(settings: Settings) -> Theme:
    QApplication.setStyle("Fusion")
    return Theme(settings)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path / "desk.db") as made:
        yield made


@pytest.fixture
def bench(services: Services, settings: Settings, theme: Theme, qtbot: QtBot) -> Iterator[Bench]:
    """The program without its event loop; every window it opened is closed in the end."""
    made = Bench(services, settings, theme)
    yield made
    for window in list(made.windows):
        window._insist()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.end()


@pytest.fixture
def window(bench: Bench, qtbot: QtBot) -> Window:
    """A window without a dossier, large enough to show everything."""
    opened = bench.open_window()
    opened.resize(1200, 800)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


@pytest.fixture
def stocked(window: Window) -> Window:
    """The same with a dossier that holds one article and three claims, none of them checked."""
    services = window.desk.services
    dossier_id, _ = services.dossiers.create("Harbour")
    source, _ = services.imports.store(dossier_id, services.imports.read_pasted(ARTICLE))
    text = services.sources.text(source.id).text
    for words in ("The port authority", "deepened by two metres", "Not one berth will close"):
        services.claims.add(source.id, text.index(words), text.index(words) + len(words), statement=words)
    window.memory.open_dossier(dossier_id)
    return window


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[Window], None]:
    """Wait until a window's jobs have ended and what they told has been heard."""

    def wait(window: Window) -> None:
        qtbot.waitUntil(lambda: not window.jobs.running)
        rest()

    return wait
