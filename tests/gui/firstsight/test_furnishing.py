"""What becomes of the first picture while the window behind it is furnished."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.firstsight.starts import SIZE, begun, last_run
from tests.gui.rest import rest
from workbench.app import first_window
from workbench.gui.beginning import Asked, Beginning
from workbench.gui.bench import Bench
from workbench.gui.firstsight.sight import Sight
from workbench.gui.firstsight.tracing import traced
from workbench.gui.settings import SIGHT, Settings
from workbench.gui.theme import Theme
from workbench.gui.window import Window
from workbench.services import open_services


def test_beginning_furnishes_the_window_behind_the_picture(
    path: Path, settings: Settings, qtbot: QtBot
) -> None:
    last_run(path, settings)
    window = first_window(settings, str(path))
    assert window.findChild(Sight) is not None
    beginning = begun(window, path, settings, qtbot)
    assert window.furnished
    assert window.desk.source is not None
    assert window.reading.pane.text().startswith("Harbour 🚢")
    window.resize(SIZE)
    assert json.loads(traced(window))["lines"] == json.loads(settings.word(SIGHT))["lines"]
    window.close()
    beginning.end()


def test_window_may_be_closed_before_it_is_furnished(path: Path, settings: Settings) -> None:
    window = first_window(settings, str(path))
    beginning = Beginning(window, Asked(str(path)), settings)
    window.close()
    beginning.end()
    assert not window.furnished


def _settled(window: Window) -> bool:
    # Asked before the events: what the header says of it is laid out in their next round.
    covered = window.coverage.covered is not None
    # Twice: what follows a change may ask something of a worker.
    for _ in range(2):
        QThreadPool.globalInstance().waitForDone()
        rest()
    return covered


def _looks_like(window: Window, picture: QImage) -> bool:
    return window.grab().toImage() == picture


def test_window_built_before_its_style_sheet_looks_like_one_built_under_it(
    path: Path, settings: Settings, qtbot: QtBot, qapp: QApplication
) -> None:
    last_run(path, settings)
    picture: QImage | None = None
    for dressed in (True, False):
        qapp.setStyleSheet("")
        with open_services(path, reviewer="A. Reader") as services:
            bench = Bench(services, settings, Theme(settings, dressed=dressed))
            window = bench.open_window()
            window.resize(SIZE)
            qtbot.waitUntil(partial(_settled, window))
            picture = picture or window.grab().toImage()
            # Not at once: a caret blinks.
            qtbot.waitUntil(partial(_looks_like, window, picture))
            bench.quit()
            bench.end()


def test_picture_is_left_alone_until_the_window_is_furnished_or_resized(
    path: Path, settings: Settings, qtbot: QtBot
) -> None:
    last_run(path, settings)
    window = first_window(settings, str(path))
    qtbot.addWidget(window)
    sight = window.findChild(Sight)
    assert sight is not None
    window.hold()
    assert not sight.updatesEnabled()
    window.resize(window.size() + QSize(8, 8))
    QApplication.processEvents()
    assert sight.updatesEnabled()
    assert sight.size() == window.size()
    window.hold()
    window.uncover()
    assert window.updatesEnabled()


def test_part_keeps_its_picture_until_the_others_are_painted(
    path: Path, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    last_run(path, settings)
    pictures: list[QImage] = []
    uncover = Window.uncover

    def taken(window: Window) -> None:
        pictures.append(window.grab().toImage())
        uncover(window)

    monkeypatch.setattr(Window, "uncover", taken)
    window = first_window(settings, str(path))
    window.resize(SIZE)
    first = window.grab().toImage()
    beginning = begun(window, path, settings, qtbot)
    table = window.claims.table
    cells = QRect(table.mapTo(window, QPoint(0, 0)), table.size())
    header = window.reading.header
    words = QRect(header.mapTo(window, QPoint(0, 0)), header.size())
    last = window.grab().toImage()
    assert pictures[0].copy(cells) == first.copy(cells) != last.copy(cells)
    assert pictures[0].copy(words) == last.copy(words) != first.copy(words)
    window.close()
    beginning.end()


def test_window_without_a_picture_is_painted_while_it_is_furnished(settings: Settings, qtbot: QtBot) -> None:
    window = Window(settings)
    qtbot.addWidget(window)
    window.hold()
    assert window.updatesEnabled()


@pytest.mark.parametrize("steps", [1, 2, 4])
def test_window_may_be_closed_while_it_is_furnished(
    path: Path, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    last_run(path, settings)
    monkeypatch.setattr("workbench.gui.beginning._STEP", 0.0)
    window = first_window(settings, str(path))
    beginning = Beginning(window, Asked(str(path)), settings)
    taken: list[None] = []
    beginning._soon.timeout.connect(lambda: taken.append(None))
    qtbot.waitUntil(lambda: len(taken) >= steps, timeout=20_000)
    window.close()
    for _ in range(5):
        QApplication.processEvents()
    beginning.end()
    assert not window.furnished


def test_window_says_what_it_waits_for_until_it_is_furnished(
    path: Path, settings: Settings, qtbot: QtBot
) -> None:
    last_run(path, settings)
    window = first_window(settings, str(path))
    qtbot.addWidget(window)
    window.tell_opening("Bringing the database up to date.")
    told = window.findChild(QLabel)
    assert told is not None
    assert told.isVisible()
    assert window.rect().contains(told.geometry())
    window.uncover()
    window.tell_opening("Too late.")
    assert not [label for label in window.findChildren(QLabel) if label.text() == "Too late."]
