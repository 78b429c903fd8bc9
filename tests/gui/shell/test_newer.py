"""Nobody is asked for a newer version but by somebody who wants it, once a day."""

from __future__ import annotations

import pytest

from tests.gui.shell.hands import Settle
from workbench.gui.dialogs.preferences import PreferencesSheet
from workbench.gui.newer import ask_for_updates
from workbench.gui.settings import UPDATES
from workbench.gui.window import Window
from workbench.services import updates
from workbench.services.updates import Release


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []
    monkeypatch.setattr(updates, "ADDRESS", "https://workbench.example/versions")
    release = Release("9.0", "https://workbench.example/9.0")

    def newer() -> Release:
        asked.append("asked")
        return release

    monkeypatch.setattr(updates, "newer", newer)
    return asked


def test_nobody_is_asked_unless_it_is_wanted(window: Window, settle: Settle, answered: list[str]) -> None:
    assert not ask_for_updates(window)
    settle(window)
    assert answered == []


def test_a_newer_version_is_told_of_once_a_day(window: Window, settle: Settle, answered: list[str]) -> None:
    window.settings.set(UPDATES, True)
    assert ask_for_updates(window)
    settle(window)
    assert [notice.message for notice in window.notices.shown] == ["Version 9.0 of the workbench is out."]
    assert not ask_for_updates(window)
    assert answered == ["asked"]


@pytest.mark.parametrize("address", ["", "https://workbench.example/versions"])
def test_the_choice_is_there_only_where_there_is_somebody_to_ask(
    window: Window, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setattr(updates, "ADDRESS", address)
    sheet = PreferencesSheet(window.stage, window.theme, window.settings)
    sheet.open()
    assert sheet.updates.isVisible() == bool(address)
    assert not sheet.updates.isChecked()
    sheet.close()
