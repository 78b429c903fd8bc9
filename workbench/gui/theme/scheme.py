"""Schemes: roles and their colours, read from the palette files."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

UNIT = 4
"""Pixels (device independent) of which every margin and gap is a multiple."""

NAMES = ("light", "dark", "contrast")

_QT: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "ground.window"),
    (QPalette.ColorRole.WindowText, "ink.text"),
    (QPalette.ColorRole.Base, "ground.base"),
    (QPalette.ColorRole.AlternateBase, "ground.alternate"),
    (QPalette.ColorRole.Text, "ink.text"),
    (QPalette.ColorRole.PlaceholderText, "ink.muted"),
    (QPalette.ColorRole.Button, "ground.window"),
    (QPalette.ColorRole.ButtonText, "ink.text"),
    (QPalette.ColorRole.BrightText, "ink.on_accent"),
    (QPalette.ColorRole.ToolTipBase, "ground.raised"),
    (QPalette.ColorRole.ToolTipText, "ink.text"),
    (QPalette.ColorRole.Highlight, "ground.selected"),
    (QPalette.ColorRole.HighlightedText, "ink.text"),
    (QPalette.ColorRole.Accent, "accent.fill"),
    (QPalette.ColorRole.Link, "ink.link"),
    (QPalette.ColorRole.LinkVisited, "ink.link"),
    (QPalette.ColorRole.Light, "ground.raised"),
    (QPalette.ColorRole.Midlight, "ground.hover"),
    (QPalette.ColorRole.Mid, "line.hair"),
    (QPalette.ColorRole.Dark, "line.strong"),
    (QPalette.ColorRole.Shadow, "line.strong"),
)
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


@dataclass(frozen=True, slots=True)
class Scheme:
    """One palette file: its colours by role, "table.key" as in the file ("denied.ink")."""

    name: str
    dark: bool
    colours: Mapping[str, str]

    def __getitem__(self, role: str) -> QColor:
        """The colour of a role. Raises KeyError for a role that the file does not have."""
        return QColor(self.colours[role])

    def css(self, role: str) -> str:
        """The colour of a role as a style sheet writes it."""
        return self.colours[role]

    def palette(self) -> QPalette:
        """Qt's own palette in these colours."""
        palette = QPalette()
        for qt_role, role in _QT:
            palette.setColor(qt_role, self[role])
        for qt_role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, qt_role, self["ink.faint"])
        return palette


def read_scheme(path: Path) -> Scheme:
    """The scheme of a palette file."""
    with path.open("rb") as file:
        data = tomllib.load(file)
    colours = {
        f"{table}.{key}": value
        for table, entries in data.items()
        if isinstance(entries, dict)
        for key, value in entries.items()
    }
    return Scheme(data["name"], data["dark"], colours)
