"""Takes down where everything stands in a window, so that its next start can show it at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from workbench.domain.listing import Column
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import COLUMNS, RIGHT, recheck_word, suggested_word, verdict_word
from workbench.gui.claims.rowpaint import ICON, PAD
from workbench.gui.firstsight.outline import FORM, Box, Cell, Line, Outline, Rect, Row, Words
from workbench.gui.theme import UNIT

if TYPE_CHECKING:
    from workbench.gui.window import Window

_FIELDS = {
    Column.NUMBER: "number",
    Column.CLAIM: "statement",
    Column.SAID_BY: "said_by",
    Column.VIA: "via",
    Column.FIGURE: "figure_words",
    Column.VERDICT: "verdict",
    Column.EVIDENCE: "evidence",
    Column.REVIEWER: "reviewer",
}
"""The columns whose words stand in the database as they are shown."""
_TEXT, _ROWS, _TITLE, _MENU = range(4)
"""The fonts of an outline."""


def traced(window: Window) -> str:
    """The outline of a window, as JSON; empty without a source of a file, or where one reads leftwards."""
    source, services = window.desk.source, window.desk.services
    if source is None or not services.on_this_computer or window.isRightToLeft():
        return ""
    scheme = window.theme.scheme
    pane, table = window.reading.pane, window.claims.table
    metrics = QFontMetricsF(table.font())
    rows, cells = _table(window)
    page, _ = pane.outlined()
    outline = Outline(
        form=FORM,
        size=(window.width(), window.height()),
        database=services.location,
        source=source.id.hex,
        version=source.version,
        title=_label(window, window.reading.header.title),
        colours=dict(scheme.colours),
        fonts=_fonts(window),
        grounds=_grounds(window),
        words=_menu(window),
        text_font=_TEXT,
        lines=_lines(window),
        boxes=_boxes(window),
        stroke=page.column.face.stroke,
        row_font=_ROWS,
        row_height=table.row_height,
        row_baseline=(table.row_height - round(metrics.height())) // 2 + metrics.ascent(),
        rows=rows,
        cells=cells,
        verdicts=_verdicts(),
    )
    return json.dumps(outline, ensure_ascii=False, separators=(",", ":"))


def _fonts(window: Window) -> list[str]:
    page, _ = window.reading.pane.outlined()
    table, title, menu = window.claims.table, window.reading.header.title, window.menuBar()
    return [
        font.toString()
        for font in (_resolved(page.column.face.font), table.font(), title.font(), menu.font())
    ]


def _verdicts() -> dict[str, str]:
    """What stands in the verdict's cell, by what the database has."""
    words = {verdict.value: verdict_word(verdict) for verdict in Verdict}
    return {**words, "suggested": suggested_word(), "recheck": recheck_word()}


def _resolved(font: QFont) -> QFont:
    """A font by the one family of its list that the machine has."""
    found = QFont(font)
    found.setFamilies([QFontInfo(font).family()])
    return found


def _place(window: QWidget, part: QWidget) -> tuple[float, float]:
    at = part.mapTo(window, QPoint(0, 0))
    return float(at.x()), float(at.y())


def _rect(window: QWidget, part: QWidget) -> Rect:
    return (*_place(window, part), float(part.width()), float(part.height()))


def _viewport(window: QWidget, area: QAbstractScrollArea) -> Rect:
    return _rect(window, area.viewport())


def _grounds(window: Window) -> dict[str, list[Rect]]:
    """What is filled with one colour: paper, fields, and the lines between the parts."""
    pane, claims = window.reading.pane, window.claims
    paper = [_viewport(window, pane), _viewport(window, claims.table), _rect(window, claims.filter)]
    hairs: list[Rect] = []
    above: tuple[QWidget, ...] = (window.toolbar, claims.table.horizontalHeader(), window.reading.header)
    for part in above:
        x, y, width, height = _rect(window, part)
        hairs.append((x, y + height - 1, width, 1.0))
    beside: tuple[QWidget, ...] = (window.sidebar, window.reading)
    for part in beside:
        x, y, width, height = _rect(window, part)
        if part.isVisibleTo(window):
            hairs.append((x + width, y, 1.0, height))
    x, y, width, _ = _rect(window, window.status)
    hairs.append((x, y, width, 1.0))
    x, y, width, _ = _viewport(window, claims.table)
    rows, _cells = claims.table.outlined()
    hairs += [(x, y + top + claims.table.row_height - 1, width, 1.0) for _key, top in rows]
    return {"ground.base": paper, "line.hair": hairs}


def _menu(window: Window) -> list[Words]:
    bar = window.menuBar()
    left, top = _place(window, bar)
    metrics = QFontMetricsF(bar.font())
    found = []
    for action in bar.actions():
        box = bar.actionGeometry(action)
        text = action.text().replace("&", "")
        x = left + box.center().x() + 0.5 - metrics.horizontalAdvance(text) / 2
        baseline = top + box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent()
        found.append(Words(x=x, baseline=baseline, font=_MENU, ink="ink.text", text=text))
    return found


def _label(window: Window, label: QLabel) -> Words:
    left, top = _place(window, label)
    metrics = QFontMetricsF(label.font())
    baseline = top + (label.height() - metrics.height()) / 2 + metrics.ascent()
    return Words(x=left, baseline=baseline, font=_TITLE, ink="ink.text", text="")


def _lines(window: Window) -> list[Line]:
    page, left = window.reading.pane.outlined()
    x, y = _place(window, window.reading.pane.viewport())
    return [
        Line(x=x + at, baseline=y + baseline, start=start, end=end)
        for at, baseline, start, end in page.lines(left)
    ]


def _boxes(window: Window) -> list[Box]:
    page, left = window.reading.pane.outlined()
    x, y = _place(window, window.reading.pane.viewport())
    return [
        Box(key=mark.key, rect=(x + box.left(), y + box.top(), box.width(), box.height()), underline=below)
        for mark, box, below in page.boxes(left)
    ]


def _table(window: Window) -> tuple[list[Row], list[Cell]]:
    table = window.claims.table
    x, y = _place(window, table.viewport())
    rows, columns = table.outlined()
    cells = []
    for column, left, width in columns:
        spec = COLUMNS[column]
        field = _FIELDS.get(spec.column)
        if field is None:
            continue
        shift = ICON + UNIT + UNIT // 2 if spec.column is Column.VERDICT else 0
        room = float(width - 2 * PAD - shift)
        cells.append(Cell(field=field, x=x + left + PAD + shift, width=room, right=spec.align == RIGHT))
    return [Row(key=key, top=y + top) for key, top in rows], cells
