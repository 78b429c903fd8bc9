"""What is kept from one start to the next, and what nonsense in the file comes to."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.gui import settings as settings_module
from workbench.gui.settings import MOVE_ON, READING_SIZE, REVIEWER, THEME, Preference, Settings

PREFERENCES = [one for one in vars(settings_module).values() if isinstance(one, Preference)]


def test_preferences_outlive_the_program(tmp_path: Path) -> None:
    first = Settings(tmp_path)
    first.set(MOVE_ON, False)
    first.set(READING_SIZE, 21)
    first.set(REVIEWER, "Ünal, “Zoë”; 100 %")
    first.sync()
    second = Settings(tmp_path)
    assert second.get(MOVE_ON) is False
    assert second.get(READING_SIZE) == 21
    assert second.get(REVIEWER) == "Ünal, “Zoë”; 100 %"


def test_change_is_told_once_and_only_when_it_is_one(tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings(tmp_path)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.set(THEME, "dark")
    settings.set(THEME, "dark")
    assert told == [THEME.key]


@pytest.mark.parametrize(
    ("line", "expected"),
    [("reading_size=huge", 13), ("reading_size=900", 36), ("reading_size=-3", 8), ("theme=mauve", "system")],
)
def test_nonsense_in_the_file_is_not_believed(tmp_path: Path, line: str, expected: object) -> None:
    (tmp_path / "settings.ini").write_text(f"[look]\n{line}\n", encoding="utf-8")
    settings = Settings(tmp_path)
    assert (settings.get(THEME) if line.startswith("theme") else settings.get(READING_SIZE)) == expected


def _is_usable(settings: Settings, preference: Preference[Any]) -> bool:
    return type(settings.get(preference)) is type(preference.default)


@given(st.binary(max_size=300))
def test_any_file_at_all_gives_usable_settings(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / "settings.ini").write_bytes(content)
    settings = Settings(folder)
    for preference in PREFERENCES:
        assert _is_usable(settings, preference)


def test_bytes_and_words_are_kept_by_name_and_by_what_they_are_about(
    tmp_path: Path, qapp: QApplication
) -> None:
    one, other = uuid4(), uuid4()
    settings = Settings(tmp_path)
    settings.keep("split", QByteArray(b"\x00\xff"))
    settings.keep_word("anchor", "12", one)
    settings.sync()
    again = Settings(tmp_path)
    assert again.kept("split") == QByteArray(b"\x00\xff")
    assert again.word("anchor", one) == "12"
    assert again.word("anchor", other) == ""
    assert again.kept("nothing").isEmpty()
