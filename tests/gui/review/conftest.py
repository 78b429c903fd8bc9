"""A window with two sources: an article with checked claims, and a transcript that proves them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.keyboard import Keys, focused, press
from tests.gui.rest import rest
from tests.gui.shell.conftest import bench, services, settings, settle, theme, window
from workbench.domain.listing import ClaimRow
from workbench.domain.verdict import Verdict
from workbench.gui.settings import MOVE_ON, REVIEWER
from workbench.gui.window import Window
from workbench.services import Services

__all__ = ["bench", "services", "settings", "settle", "theme", "window"]

ARTICLE = (
    "The harbour will be deepened by two metres 🚢, the port authority said on Monday.\n\n"
    "“Not one berth will close,” said the harbour master, Ilse Brandt.\n\n"
    "The work costs 40 million.\n"
)
TRANSCRIPT = "Transcript\n\nBRANDT: Not one berth will close. 🙂 We dig two metres.\n"
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Case:
    """What a test works with: the window, both sources, and the claims' keys in the order of the text."""

    window: Window
    article: UUID
    transcript: UUID
    keys: list[int]

    @property
    def services(self) -> Services:
        return self.window.desk.services

    def row(self, at: int) -> ClaimRow:
        return self.services.listing.rows([self.keys[at]])[0]

    def take(self, at: int) -> None:
        """Take a claim in hand, with the keyboard in the table."""
        self.window.claims.table.setFocus()
        self.window.desk.select_claim(self.keys[at])
        rest()

    def become(self, name: str) -> None:
        self.window.settings.set(REVIEWER, name)

    @property
    def focused(self) -> QWidget:
        return focused()

    def press(self, *keys: Keys) -> None:
        """Press keys where the keyboard is, one after the other."""
        for key in keys:
            press(focused(), key)


@pytest.fixture
def case(window: Window, qtbot: QtBot) -> Case:
    """Three claims, the first two confirmed by A. Reader, none with evidence."""
    services = window.desk.services
    dossier_id, _ = services.dossiers.create("Harbour")
    ids = []
    for text in (ARTICLE, TRANSCRIPT):
        row, _ = services.imports.store(dossier_id, services.imports.read_pasted(text))
        ids.append(row.id)
    text = services.sources.text(ids[0]).text
    keys = [
        services.claims.add(ids[0], text.index(words), text.index(words) + len(words))[0]
        for words in ("deepened by two metres", "Not one berth will close", "40 million")
    ]
    services.claims.mark(keys[:2], Verdict.CONFIRMED)
    window.settings.set(MOVE_ON, False)
    window.memory.open_dossier(dossier_id)
    return Case(window, ids[0], ids[1], keys)
