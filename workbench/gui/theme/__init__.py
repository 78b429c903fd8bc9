"""How everything looks: one scheme at a time, following the system or the user's choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.domain.verdict import Verdict
from workbench.gui.settings import READING_FACE, READING_SIZE, THEME, Settings
from workbench.gui.theme.dressing import Dressing
from workbench.gui.theme.icons import Inkwell, line_icon
from workbench.gui.theme.scheme import NAMES, UNIT, Scheme, read_scheme
from workbench.gui.theme.sheet import style_sheet

if TYPE_CHECKING:
    from workbench.gui.textpane import TextColours

__all__ = ["NAMES", "READING_FACES", "UNIT", "VERDICT_ICONS", "Scheme", "Theme"]

READING_FACES = (
    "Charter",
    "Charis SIL",
    "Charis",
    "Source Serif 4",
    "Source Serif Pro",
    "Literata",
    "Iowan Old Style",
    "Georgia",
    "Cambria",
    "Noto Serif",
    "Liberation Serif",
    "DejaVu Serif",
)
"""Serif faces made for long reading on screens, best first; the first one installed is used."""

VERDICT_ICONS = {
    Verdict.CONFIRMED: "circle-check",
    Verdict.DENIED: "circle-x",
    Verdict.UNVERIFIED: "circle-question-mark",
}
"""The drawing that stands beside a verdict's word everywhere."""


class Theme(QObject):
    """The scheme in force, its icons and faces; one object for all windows."""

    changed = Signal()
    """The colours or the reading face are other ones now; widgets have the new palette already."""

    def __init__(self, settings: Settings, parent: QObject | None = None, *, dressed: bool = True) -> None:
        """`dressed` no: without the style sheet until `dress()` is called."""
        super().__init__(parent)
        self._settings = settings
        self._dressed = dressed
        self._dressing = Dressing(self)
        self._schemes: dict[str, Scheme] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        settings.changed.connect(self._on_setting_changed)
        self._ink = Inkwell(self._wanted())
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """The scheme in force."""
        return self._ink.scheme

    def colour(self, role: str) -> QColor:
        """The colour of a role at this moment ("denied.ink", "line.hair")."""
        return self.scheme[role]

    def icon(self, name: str, role: str = "ink.text") -> QIcon:
        """A shipped icon that always wears the role's colour of the moment."""
        key = (name, role)
        if key not in self._icons:
            self._icons[key] = line_icon(name, role, self._ink)
        return self._icons[key]

    def verdict_icon(self, verdict: Verdict) -> QIcon:
        """The verdict's icon in the verdict's ink."""
        return self.icon(VERDICT_ICONS[verdict], f"{verdict.value}.ink")

    def reading_face(self) -> str:
        """The family of the text pane: the user's choice, else the best serif installed."""
        chosen = self._settings.get(READING_FACE)
        installed = set(QFontDatabase.families())
        for family in (chosen, *READING_FACES):
            if family in installed:
                return family
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()

    def reading_font(self) -> QFont:
        """The font of the text pane in the user's size, in points."""
        font = QFont(self.reading_face(), self._settings.get(READING_SIZE))
        font.setStyleHint(QFont.StyleHint.Serif)
        return font

    def text_colours(self) -> TextColours:
        """The text pane's colours in this scheme."""
        from workbench.gui.theme.text import text_colours

        return text_colours(self.scheme)

    def _wanted(self) -> Scheme:
        name = self._settings.get(THEME)
        if name == "system":
            name = self._system()
        if name not in self._schemes:
            self._schemes[name] = read_scheme(paths.resources() / "palettes" / f"{name}.toml")
        return self._schemes[name]

    @staticmethod
    def _system() -> str:
        hints = QApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def dress(self) -> None:
        """Put the style sheet on all widgets, if it is not on already.

        Under a sheet Qt dresses a widget anew at every step by which it and what holds it are put together: a
        window that is built before takes a fifth less.
        """
        if not self._dressed:
            self._dressed = True
            self._put_sheet()

    def _apply(self) -> None:
        QApplication.setPalette(self.scheme.palette())
        if self._dressed:
            self._put_sheet()
        self.changed.emit()

    def _put_sheet(self) -> None:
        self._dressing.put(style_sheet(self.scheme))

    def _on_system_changed(self) -> None:
        wanted = self._wanted()
        if wanted is not self.scheme:
            self._ink.scheme = wanted
            self._apply()

    def _on_setting_changed(self, key: str) -> None:
        if key == THEME.key:
            self._on_system_changed()
        elif key in (READING_FACE.key, READING_SIZE.key):
            self.changed.emit()
