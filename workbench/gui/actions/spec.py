"""What one command of the window is: its texts, its keys, what must be there for it."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

CONTEXT = "actions"
"""Under which the texts of commands are translated."""


class Need(Enum):
    """What must be there for a command; the value says so in a disabled command's tooltip."""

    NOTHING = ""
    DOSSIER = "No dossier is open."
    SOURCE = "No source is open."
    WORDS = "Select words in the text first."
    LISTED = "No claim is listed."
    CLAIM = "Select a claim first."
    CLAIM_MADE = "Select a claim first; a suggestion is dismissed instead."
    CLAIM_TAKEN = "Select a claim first; a suggestion must be accepted before."
    SIGNED = "The claim is not signed off."
    BACK = "There is nowhere to go back to."
    SUGGESTION = "Select a suggestion first."
    SUGGESTIONS = "There are no suggestions in what is listed."
    UNDOABLE = "Nothing has been changed since the window was opened."
    REDOABLE = "Nothing has been undone."
    PASTABLE = "There is no text or file on the clipboard."


class Place(Enum):
    """Where a command's shortcut acts."""

    WINDOW = 0
    READING = 1
    """Only while the text or the table has the keyboard: single letters, Enter, F2, Delete."""
    TEXT = 2
    """Only while the text has the keyboard."""


class ActionSpec(NamedTuple):
    """One command.

    `text` carries the menu's mnemonic; `shortcuts` are in Qt's portable spelling, the first one is shown;
    `short` is the word on the toolbar; `tip` says in one sentence what the command does.
    """

    id: str
    menu: str
    text: str
    tip: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    need: Need = Need.NOTHING
    place: Place = Place.WINDOW
    checkable: bool = False
    short: str = ""
    ink: str = "ink.text"

    @property
    def label(self) -> str:
        """The translated text, with its mnemonic."""
        return QCoreApplication.translate(CONTEXT, self.text)

    @property
    def plain(self) -> str:
        """The translated text without mnemonic and dots, as palette and shortcut page show it."""
        return self.label.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")

    @property
    def word(self) -> str:
        """The translated word for the toolbar."""
        return QCoreApplication.translate(CONTEXT, self.short) if self.short else self.plain

    @property
    def told(self) -> str:
        """The translated sentence that says what the command does."""
        return QCoreApplication.translate(CONTEXT, self.tip)
