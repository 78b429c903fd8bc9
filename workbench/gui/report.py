"""What to send about a bug: versions and where in the program it happened, never a word of a claim."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, qVersion

from workbench import __version__
from workbench.domain.errors import WorkbenchError

if TYPE_CHECKING:
    from workbench.domain.source import Caution

_OUR_WORDS = {"what", "form", "subject"}
"""Values of messages that are words of the program: a kind of file, its format, a kind of row."""


def versions() -> list[tuple[str, str]]:
    """The program and what it stands on, with the version of each."""
    return [
        ("Fact-Checking Workbench", __version__),
        ("Qt", qVersion()),
        ("PySide", pyside_version),
        ("Python", platform.python_version()),
        ("SQLAlchemy", _loaded("sqlalchemy", "__version__")),
        ("SQLite", _loaded("sqlite3", "sqlite_version")),
        # platform.platform() would run another program to learn of the processor.
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
    ]


def report(error: BaseException) -> str:
    """The versions, the kind of the error and the places it went through.

    The error's own message is left out: it may hold words of a claim.
    """
    lines = [f"{name} {number}" for name, number in versions()]
    lines += ["", type(error).__name__]
    for frame in traceback.extract_tb(error.__traceback__):
        module = frame.filename.replace("\\", "/").rsplit("/", 3)
        lines.append(f"  {'/'.join(module[1:])}:{frame.lineno} {frame.name}")
    if error.__cause__ is not None:
        lines.append(f"caused by {type(error.__cause__).__name__}")
    return "\n".join(lines)


def told(error: WorkbenchError) -> tuple[str, str]:
    """What happened and what to do next, translated, with the values filled in."""
    return _filled(error.message, error.values), _filled(error.advice, error.values)


def cautioned(caution: Caution) -> str:
    """What was noticed while a text was read, translated, with the values filled in."""
    return _filled(caution.message, dict(caution.values))


def _filled(template: str, values: Mapping[str, object]) -> str:
    if not template:
        return ""
    shown = {
        name: QCoreApplication.translate("errors", str(value)) if name in _OUR_WORDS else value
        for name, value in values.items()
    }
    return QCoreApplication.translate("errors", template).format_map(shown)


def _loaded(module: str, version: str) -> str:
    # Loaded already by the store; asked for here so that the window needs no import of its own.
    return str(getattr(sys.modules.get(module), version, "–"))
