"""The first picture goes from the window part by part."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.firstsight.starts import SIZE, begun, last_run
from workbench.app import first_window
from workbench.gui.settings import Settings
from workbench.gui.window import Window


def test_sidebar_is_shown_before_the_text_and_the_text_before_the_claims(
    path: Path, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    last_run(path, settings)
    pictures: list[QImage] = []
    uncover = Window.uncover_all_but

    def taken(window: Window, *parts: QWidget) -> None:
        uncover(window, *parts)
        pictures.append(window.grab().toImage())

    monkeypatch.setattr(Window, "uncover_all_but", taken)
    window = first_window(settings, str(path))
    window.resize(SIZE)
    first = window.grab().toImage()
    beginning = begun(window, path, settings, qtbot)
    last = window.grab().toImage()
    stands = []
    for part in (window.sidebar, window.reading.header, window.claims.table):
        at = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        assert first.copy(at) != last.copy(at)
        stands.append([picture.copy(at) == last.copy(at) for picture in pictures])
    assert stands == [[True, True], [False, True], [False, False]]
    window.close()
    beginning.end()


def test_window_resized_between_two_parts_shows_its_picture_whole_again(
    path: Path, settings: Settings, qtbot: QtBot
) -> None:
    last_run(path, settings)
    window = first_window(settings, str(path))
    qtbot.addWidget(window)
    sight, part, other = window._sight, QWidget(window), QWidget(window)
    assert sight is not None
    for at, one in enumerate((part, other)):
        one.setGeometry(100 * at, 0, 100, 100)
    window.hold()
    window.uncover_all_but(part, other)
    assert sight.mask().boundingRect() == QRect(0, 0, 200, 100)
    window.resize(window.size() * 0.9)
    QApplication.processEvents()
    window.uncover_all_but(other)
    assert sight.mask().isEmpty()
    assert window.updatesEnabled()
