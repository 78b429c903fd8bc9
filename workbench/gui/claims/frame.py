"""A frame of the claims table: the rows in view, painted row by row and not cell by cell."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTableView

from workbench.gui.claims.columns import COLUMNS
from workbench.gui.claims.model import ClaimTableModel
from workbench.gui.claims.rowpaint import RowPainter
from workbench.gui.theme import Theme


class FramePainter:
    """Paints what is in view of a table: five calls of Python a row, where a delegate takes two a cell."""

    def __init__(self, view: QTableView, claims: ClaimTableModel, rows: RowPainter, theme: Theme) -> None:
        self._view = view
        self._claims = claims
        self._rows = rows
        self._theme = theme

    def paint(self, painter: QPainter, part: QRect) -> None:
        """Paint the rows that `part` of the viewport shows."""
        view, rows = self._view, self._rows
        height, width, mirrored = rows.row_height, view.viewport().width(), view.isRightToLeft()
        first, last = max(view.rowAt(part.top()), 0), view.rowAt(part.bottom())
        last = self._claims.count() - 1 if last < 0 else last
        line, cells = self._theme.colour("line.hair"), self._cells()
        selected = self._selected(first, last)
        for row in range(first, last + 1):
            top = view.rowViewportPosition(row)
            if row in selected:
                painter.fillRect(0, top, width, height, rows.colours.selected)
            painter.setPen(line)
            painter.drawLine(0, top + height - 1, width, top + height - 1)
            claim = self._claims.claim(row)
            if claim is not None:
                rows.paint(painter, claim, top, cells, mirrored)
        self._paint_focus(painter)

    def outlined(self) -> tuple[list[tuple[int, int]], list[tuple[int, int, int]]]:
        """The rows wholly in view, as key and top, and the columns, as number, left edge and width."""
        view, height = self._view, self._rows.row_height
        room = view.viewport().height()
        first, last = max(view.rowAt(0), 0), view.rowAt(room - 1)
        last = self._claims.count() - 1 if last < 0 else last
        tops = ((row, view.rowViewportPosition(row)) for row in range(first, last + 1))
        rows = [(self._claims.key_at(row), top) for row, top in tops if 0 <= top <= room - height]
        return rows, self._cells()

    def _selected(self, first: int, last: int) -> set[int]:
        spans = self._view.selectionModel().selection().toList()
        return {row for span in spans for row in range(max(span.top(), first), min(span.bottom(), last) + 1)}

    def _cells(self) -> list[tuple[int, int, int]]:
        """The columns in view, each with its left edge and width."""
        header, width = self._view.horizontalHeader(), self._view.viewport().width()
        cells = []
        for column in range(len(COLUMNS)):
            if not header.isSectionHidden(column):
                left, wide = header.sectionViewportPosition(column), header.sectionSize(column)
                if left < width and left + wide > 0:
                    cells.append((column, left, wide))
        return cells

    def _paint_focus(self, painter: QPainter) -> None:
        """Outline the row in hand while the table has the keyboard."""
        index = self._view.currentIndex()
        if not self._view.hasFocus() or not index.isValid():
            return
        top, width = self._view.rowViewportPosition(index.row()), self._view.viewport().width()
        painter.setPen(QPen(self._theme.colour("line.focus"), 1))
        painter.drawRect(QRect(0, top, width - 1, self._rows.row_height - 1))
