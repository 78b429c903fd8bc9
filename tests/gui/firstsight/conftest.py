"""A database and settings for one run of the program after the other, with a log folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from workbench.gui.settings import MOVE_ON, REVIEWER, THEME, Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    made = Settings(tmp_path / "config")
    made.set(THEME, "light")
    made.set(REVIEWER, "A. Reader")
    made.set(MOVE_ON, False)
    return made


@pytest.fixture(autouse=True)
def log_apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("workbench.paths.log_folder", lambda: tmp_path / "log")
