"""The table on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window


def test_table_lists_claims_and_suggestions_in_the_order_of_the_text(
    window: Window, dossier: Dossier
) -> None:
    listed = list(window.panel.table.claims.keys)
    assert sorted(listed) == sorted(dossier.claims + dossier.suggestions)
    rows = dossier.services.listing.rows(listed)
    assert [row.start for row in rows] == sorted(row.start for row in rows)


def test_j_and_k_step(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    table = window.panel.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_J)
    assert window.desk.current == table.claims.key_at(0)
    qtbot.keyClick(table, Qt.Key.Key_J)
    assert window.desk.current == table.claims.key_at(1)
    qtbot.keyClick(table, Qt.Key.Key_K)
    assert window.desk.selected == (table.claims.key_at(0),)
