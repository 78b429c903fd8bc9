"""Where things are: the user's data and settings, and what ships with the program."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

APPLICATION = "fact-checking-workbench"
"""The name of the user's folders; it never changes, so that every version finds them."""
IDENTIFIER = "org.factcheckingworkbench.Workbench"
"""What desktops know the program by: the names of its menu entry, its icons and its window."""


def data_folder() -> Path:
    """The user's data folder for this program (not created here)."""
    if (folder := _on_linux("XDG_DATA_HOME", ".local/share")) is not None:
        return folder
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False)


def config_folder() -> Path:
    """The folder of the user's settings (not created here)."""
    if (folder := _on_linux("XDG_CONFIG_HOME", ".config")) is not None:
        return folder
    from platformdirs import user_config_path

    return user_config_path(APPLICATION, appauthor=False)


def _on_linux(variable: str, otherwise: str) -> Path | None:
    """What platformdirs says where two variables say it all: it takes 3 ms to load, before the first paint.

    None where it has to be asked: on other systems, and where the user's home is not plain.
    """
    home, base = os.environ.get("HOME", ""), os.environ.get(variable, "")
    if sys.platform != "linux" or not home.startswith("/"):
        return None
    return Path(base, APPLICATION) if base.startswith("/") else Path(home, otherwise, APPLICATION)


def log_folder() -> Path:
    """The folder of the program's log (not created here)."""
    from platformdirs import user_log_path

    return user_log_path(APPLICATION, appauthor=False)


def database_location(given: str | None = None) -> str:
    """The database to open: what was given, else WORKBENCH_DB, else one file in the data folder."""
    return given or os.environ.get("WORKBENCH_DB") or str(data_folder() / "workbench.db")


@cache
def _shipped(name: str) -> Path:
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    # A frozen program unpacks beside itself; a wheel carries the folder inside the package; a source tree
    # has it beside the package.
    candidates = [Path(frozen) / name] if frozen else []
    candidates += [here / name, here.parent / name]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the program's folder {name} is missing; install it again")


def resources() -> Path:
    """Icons, palettes, translations and word lists."""
    return _shipped("resources")


def seeds() -> Path:
    """The sample dossier."""
    return _shipped("seeds")
