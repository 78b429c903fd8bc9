"""What is seen: inks, grounds, tips, empty lists."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window
from tests.gui.claims.hands import cell, fill_up, row_of
from workbench.domain.listing import Chip, Column
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import AT
from workbench.gui.claims.emptiness import lesson
from workbench.gui.claims.rowpaint import RowPainter
from workbench.gui.claims.view import ClaimTableView
from workbench.gui.theme import Theme


def test_the_verdict_is_painted_in_its_ink(
    table: ClaimTableView, window: Window, dossier: Dossier, theme: Theme
) -> None:
    window.desk.move_on = False
    for verdict in Verdict:
        window.desk.select_claim(dossier.claims[1])
        window.desk.mark(verdict)
        row = row_of(table, dossier.claims[1])
        colours = _colours(table, table.visualRect(table.claims.index(row, AT[Column.VERDICT])))
        assert theme.colour(f"{verdict.value}.ink").rgb() in colours
    row = row_of(table, dossier.suggestions[0])
    colours = _colours(table, table.visualRect(table.claims.index(row, AT[Column.CLAIM])))
    assert theme.colour("suggestion.ink").rgb() in colours
    assert theme.colour("ink.text").rgb() not in colours


def _colours(table: ClaimTableView, rect: QRect) -> set[int]:
    image = table.viewport().grab(rect).toImage()
    return {QColor(image.pixelColor(x, y)).rgb() for x in range(image.width()) for y in range(image.height())}


class Slants(QPainter):
    """Keeps which words are drawn slanted."""

    def __init__(self, on: QImage) -> None:
        super().__init__(on)
        self.drawn: dict[str, bool] = {}

    def drawStaticText(self, *told: Any) -> None:
        self.drawn[told[-1].text()] = self.font().italic()
        super().drawStaticText(*told)


def test_suggestions_are_slanted_but_for_scripts_that_know_no_slant(
    table: ClaimTableView, dossier: Dossier, theme: Theme
) -> None:
    row = table.claims.claim(row_of(table, dossier.suggestions[0]))
    assert row is not None
    image = QImage(600, 100, QImage.Format.Format_RGB32)
    slants, painter = Slants(image), RowPainter(theme, table.font())
    cells = [(AT[Column.CLAIM], 0, 300), (AT[Column.SAID_BY], 300, 100), (AT[Column.KIND], 400, 100)]
    for words, slanted in (("A “ferry” – 🚢", True), ("سفينة", False), ("אונייה", False), ("渡船", False)):
        painter.paint(slants, replace(row, statement=words, said_by="Board"), 0, cells, False)
        assert slants.drawn[words] is slanted
        assert slants.drawn["Board"]
    slants.end()


def test_selected_rows_are_painted_as_a_group(table: ClaimTableView, window: Window, theme: Theme) -> None:
    window.desk.select_claims(tuple(table.claims.keys[1:3]))
    ground = theme.colour("ground.selected").rgb()
    painted = [ground in _colours(table, QRect(0, cell(table, row).y(), 3, 2)) for row in range(4)]
    assert painted == [False, True, True, False]


def test_a_tip_tells_the_whole_text_where_it_is_cut_only(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    row = row_of(table, dossier.claims[0])
    table.columns.resizeSection(AT[Column.CLAIM], 120)
    _point(qtbot, table, cell(table, row))
    assert QToolTip.text() == "The harbour board will close the east ferry line by Friday"
    _point(qtbot, table, cell(table, row, Column.VERDICT))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def _point(qtbot: QtBot, table: ClaimTableView, at: QPoint) -> None:
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)


def test_the_context_menu_opens_by_mouse_and_by_key(
    table: ClaimTableView, window: Window, qtbot: QtBot
) -> None:
    table.menu = QMenu(table)
    table.menu.addAction("Confirm")
    window.desk.next_claim()
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        QApplication.sendEvent(table.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(50, 50)))
        assert table.menu.isVisible()
        table.menu.close()


@pytest.mark.parametrize("chip", list(Chip))
def test_every_empty_list_says_why_and_what_to_do(window: Window, dossier: Dossier, chip: Chip) -> None:
    desk = window.desk
    desk.select_claims(dossier.claims + dossier.suggestions)
    desk.delete_claims()
    desk.list_claims(chip=chip)
    title, advice = lesson(desk)
    assert title
    assert advice
    window.panel.table.viewport().grab()
    desk.list_claims(words="nothing like it")
    assert "nothing like it" in lesson(desk)[0]
    desk.open_dossier(None)
    assert lesson(desk)[0] == "No dossier is open"
    window.panel.table.viewport().grab()


def test_a_large_selection_is_counted_and_not_listed(
    table: ClaimTableView, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    fill_up(dossier, 400)
    window.desk.open_source(dossier.harbour)
    table.selectAll()
    qtbot.waitUntil(lambda: window.desk.selected_count == 407)
    QApplication.processEvents()
    assert not isinstance(window.desk.selected_keys, tuple)


def test_no_line_edit_of_the_table_is_left_open(table: ClaimTableView) -> None:
    assert not table.viewport().findChildren(QLineEdit)
