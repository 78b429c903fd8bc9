"""The user's preferences and what the windows remember, in one INI file of the config folder.

Imported before the first paint: nothing here may import what takes long.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

if TYPE_CHECKING:
    from uuid import UUID

Value = TypeVar("Value", str, int, bool)


class Preference(NamedTuple, Generic[Value]):
    """One thing the user may choose: its key in the file, what holds until then, and the allowed answers.

    `choices` empty: anything of the default's type. For a number, `choices` are the bounds, lowest first.
    """

    key: str
    default: Value
    choices: tuple[Value, ...] = ()


THEME = Preference("look/theme", "system", ("system", "light", "dark", "contrast"))
READING_FACE = Preference("look/reading_face", "")
READING_SIZE = Preference("look/reading_size", 13, (8, 36))
MOVE_ON = Preference("work/move_on", True)
FIND_CLAIMS = Preference("work/find_claims", True)
DEMAND = Preference("work/demand", "nothing", ("nothing", "reason", "evidence", "both"))
"""A `domain.signing.Demand`."""
REVIEWER = Preference("work/reviewer", "")
UPDATES = Preference("program/updates", False)
UPDATES_ASKED = Preference("program/updates_asked", "")
LAST_DOSSIER = Preference("last/dossier", "")

SIGHT = "sight"
"""The word under which the outline of the first picture is kept."""


class Settings(QObject):
    """Preferences by name, and bytes that windows and views ask to be kept; one object for all windows."""

    changed = Signal(str)
    """The key of a preference that has a new value."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._file = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat, self)

    @property
    def folder(self) -> Path:
        """Where the settings file lies."""
        return self._folder

    def get(self, preference: Preference[Value]) -> Value:
        """The user's choice, or the default where there is none or the file holds nonsense."""
        stored = self._file.value(preference.key)
        default = preference.default
        if stored is None:
            return default
        if isinstance(default, bool):
            return str(stored).lower() in ("true", "1")
        if isinstance(default, int):
            return self._number(preference, str(stored))
        text = str(stored)
        return text if not preference.choices or text in preference.choices else default

    def set(self, preference: Preference[Value], value: Value) -> None:
        """Keep the choice and tell everybody, if it is a new one."""
        if self.get(preference) == value and self._file.contains(preference.key):
            return
        self._file.setValue(preference.key, value)
        self.changed.emit(preference.key)

    def kept(self, name: str, about: UUID | None = None) -> QByteArray:
        """The bytes kept under `name` (for one dossier or source: `about`); empty where there are none."""
        value = self._file.value(self._path(name, about))
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, name: str, value: QByteArray, about: UUID | None = None) -> None:
        """Keep bytes (a window's geometry, a header's columns) until they are kept anew."""
        self._file.setValue(self._path(name, about), value)

    def word(self, name: str, about: UUID | None = None) -> str:
        """The word kept under `name`; empty where there is none."""
        value = self._file.value(self._path(name, about))
        return value if isinstance(value, str) else ""

    def keep_word(self, name: str, value: str, about: UUID | None = None) -> None:
        """Keep a word (an id, a number written out) until it is kept anew."""
        self._file.setValue(self._path(name, about), value)

    def sync(self) -> None:
        """Write the file now."""
        self._file.sync()

    @staticmethod
    def _path(name: str, about: UUID | None) -> str:
        return f"about/{about}/{name}" if about else f"window/{name}"

    @staticmethod
    def _number(preference: Preference[Value], text: str) -> Value:
        try:
            value = type(preference.default)(text)
        except ValueError:
            return preference.default
        if preference.choices:
            low, high = preference.choices[0], preference.choices[-1]
            return min(max(value, low), high)
        return value
