"""The user's folders are those that the library names, also where it is not asked."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from workbench import paths

HOMES = ("/home/zoë müller", "/", "", "relative", None)
BASES = ("/srv/there", "/srv/with space/", "relative", "~/x", " /srv/x", "", None)


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("base", BASES)
def test_folders_are_those_of_the_library(
    home: str | None, base: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in (("HOME", home), ("XDG_CONFIG_HOME", base), ("XDG_DATA_HOME", base)):
        if value is None:
            monkeypatch.delenv(variable, raising=False)
        else:
            monkeypatch.setenv(variable, value)
    assert paths.config_folder() == platformdirs.user_config_path(paths.APPLICATION, appauthor=False)
    assert paths.data_folder() == platformdirs.user_data_path(paths.APPLICATION, appauthor=False)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_the_library_is_asked(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platformdirs, "user_config_path", lambda name, appauthor: Path("asked") / name)
    assert paths.config_folder() == Path("asked", paths.APPLICATION)
