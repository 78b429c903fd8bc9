"""Where cells and fields are, and hands that click and type there."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import HARBOUR, Dossier, drafts
from workbench.domain.listing import ClaimDetail, Column
from workbench.gui.claims.columns import AT
from workbench.gui.claims.inplace import KindField, StatementField
from workbench.gui.claims.inspector.form import ClaimForm
from workbench.gui.claims.inspector.rows import RowsEditor
from workbench.gui.claims.view import ClaimTableView

Field = TypeVar("Field", StatementField, KindField)
LEFT = Qt.MouseButton.LeftButton


def cell(table: ClaimTableView, row: int, column: Column = Column.CLAIM) -> QPoint:
    return table.visualRect(table.claims.index(row, AT[column])).center()


def click(qtbot: QtBot, table: ClaimTableView, row: int, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.mouseClick(table.viewport(), LEFT, held, cell(table, row))


def fill_up(dossier: Dossier, count: int) -> list[int]:
    """Many more claims at the end of the source."""
    part = "It is the oldest line in the country."
    keys, _ = dossier.services.claims.add_all(
        dossier.harbour, drafts(HARBOUR, (part,) * count), "claim.added"
    )
    return keys


def row_of(table: ClaimTableView, key: int) -> int:
    """The row of a claim, which is listed."""
    row = table.claims.row_of(key)
    assert row is not None
    return row


def editor(table: ClaimTableView, kind: type[Field]) -> Field:
    """The field of a kind that is open in a row."""
    [found] = [one for one in table.viewport().findChildren(kind) if one.isVisible()]
    return found


def header_click(qtbot: QtBot, table: ClaimTableView, column: Column) -> None:
    header = table.columns
    section = AT[column]
    at = QPoint(header.sectionViewportPosition(section) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=at)


def stored(dossier: Dossier, key: int) -> ClaimDetail:
    return dossier.services.listing.detail(key)


def text(form: ClaimForm, name: str) -> Any:
    """What a field of the form is written or chosen in."""
    editor: Any = form.fields[name].editor
    return editor.field


def type_over(qtbot: QtBot, widget: QLineEdit | QPlainTextEdit, words: str) -> None:
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, words)


def rows(form: ClaimForm, name: str) -> RowsEditor:
    editor = form.fields[name].editor
    assert isinstance(editor, RowsEditor)
    return editor


def form_cell(form: ClaimForm, name: str, row: int, column: str) -> QLineEdit:
    widget = rows(form, name).rows[row].cells[column]
    assert isinstance(widget, QLineEdit)
    return widget
