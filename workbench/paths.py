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
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False)


def config_folder() -> Path:
    """The folder of the user's settings (not created here)."""
    from platformdirs import user_config_path

    return user_config_path(APPLICATION, appauthor=False)


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
