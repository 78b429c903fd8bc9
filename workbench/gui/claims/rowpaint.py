"""Painting the rows of the claims table: shaped words are kept, so that a frame only places them."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPixmap, QStaticText

from workbench.domain.claim import Standing
from workbench.domain.listing import ClaimRow, Column
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import AT, COLUMNS, RIGHT, alone
from workbench.gui.theme import UNIT, Theme

PAD = 2 * UNIT
ICON = 4 * UNIT
_SHAPED = 8192
"""Words kept shaped: some screens full."""

_CELLS = tuple(spec.cell for spec in COLUMNS)
_ALIGNED_RIGHT = tuple(spec.align == RIGHT for spec in COLUMNS)
_VERDICT = AT[Column.VERDICT]
_EVIDENCE = AT[Column.EVIDENCE]
_UPRIGHT = re.compile("[\u0590-\u1dff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\uffef]").search
"""Finds letters of scripts that know no slant, and that slanted fonts lack: Arabic, Hebrew, Chinese."""
_SMALL = 3 * UNIT
"""Pixels of a drawing that adds something to a cell: a lock, a warning."""


class VerdictColours(NamedTuple):
    """The inks of the verdict's cell and of a row's words, by what the row is."""

    text: QColor
    selected: QColor
    suggestion: QColor
    recheck: QColor
    verdicts: dict[Verdict, QColor]

    @classmethod
    def of(cls, theme: Theme) -> VerdictColours:
        """The colours of the scheme in force."""
        return cls(
            theme.colour("ink.text"),
            theme.colour("ground.selected"),
            theme.colour("suggestion.ink"),
            theme.colour("notice.warning_ink"),
            {verdict: theme.colour(f"{verdict.value}.ink") for verdict in Verdict},
        )


class RowPainter:
    """Paints the cells of a row; all measures in device-independent pixels."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._shaped: dict[tuple[str, int, bool], tuple[QStaticText, float, bool]] = {}
        self._icons: dict[str, QPixmap] = {}
        self._plain = QFont()
        self.row_height = 0
        self.restyle(font)

    def restyle(self, font: QFont) -> None:
        """Take the theme's colours of the moment and this font."""
        self.colours = VerdictColours.of(self._theme)
        self._icons.clear()
        plain = QFont(font)
        # Figures under figures: every digit as wide as the others.
        plain.setFeature(QFont.Tag("tnum"), 1)
        if self.row_height and plain == self._plain:
            # Words have no colour until they are drawn.
            return
        self._plain = plain
        self._pale = QFont(self._plain)
        self._pale.setItalic(True)
        self._metrics = QFontMetrics(self._plain)
        self._pale_metrics = QFontMetrics(self._pale)
        self.row_height = max(self._metrics.height(), ICON) + 3 * UNIT
        self._shaped.clear()

    def paint(
        self, painter: QPainter, row: ClaimRow, top: int, cells: list[tuple[int, int, int]], mirrored: bool
    ) -> None:
        """Paint a row's cells, given as column, left and width, from `top` down."""
        pale = row.standing is Standing.SUGGESTION
        painter.setFont(self._pale if pale else self._plain)
        ink = self.colours.suggestion if pale else self.colours.text
        painter.setPen(ink)
        for column, left, width in cells:
            if column == _VERDICT:
                left, width = self._verdict(painter, row, top, left, width, mirrored)
            elif column == _EVIDENCE and row.one_origin and alone(row):
                at = left + width - PAD - _SMALL if mirrored else left + PAD
                self._small(painter, "triangle-alert", "notice.warning_ink", at, top)
            text = _CELLS[column](row)
            if text:
                slanted = pale and not _UPRIGHT(text)
                if slanted is not pale:
                    painter.setFont(self._plain)
                static, wide, _ = self.shaped(text, width - 2 * PAD, slanted)
                at_right = _ALIGNED_RIGHT[column] is not mirrored
                x = left + width - PAD - wide if at_right else left + PAD
                painter.drawStaticText(QPointF(x, top + (self.row_height - self._line) // 2), static)
                if slanted is not pale:
                    painter.setFont(self._pale)
            if column == _VERDICT:
                painter.setPen(ink)

    def shaped(self, text: str, width: int, pale: bool) -> tuple[QStaticText, float, bool]:
        """The text shortened to a width, ready to be drawn, how wide it came out, and whether it was cut."""
        key = (text, width, pale)
        found = self._shaped.get(key)
        if found is None:
            if len(self._shaped) >= _SHAPED:
                self._shaped.clear()
            found = self._shaped[key] = self._shape(text, width, pale)
        return found

    def _shape(self, text: str, width: int, pale: bool) -> tuple[QStaticText, float, bool]:
        metrics = self._pale_metrics if pale else self._metrics
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        static = QStaticText(cut)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        static.prepare(font=self._pale if pale else self._plain)
        return static, static.size().width(), cut != text

    @property
    def _line(self) -> int:
        return self._metrics.height()

    def _verdict(
        self, painter: QPainter, row: ClaimRow, top: int, left: int, width: int, mirrored: bool
    ) -> tuple[int, int]:
        """Paint the verdict's icon and choose its ink; what is left of the cell for the word."""
        if row.standing is Standing.SUGGESTION:
            return left, width
        name = "recheck" if row.recheck else row.verdict.value
        painter.setPen(self.colours.recheck if row.recheck else self.colours.verdicts[row.verdict])
        x = left + width - PAD - ICON if mirrored else left + PAD
        painter.drawPixmap(x, top + (self.row_height - ICON) // 2, self._icon(name, row, painter))
        shift = ICON + UNIT + UNIT // 2
        if row.signed_by:
            at = left + PAD if mirrored else left + width - PAD - _SMALL
            self._small(painter, "lock", f"{row.verdict.value}.ink", at, top)
            width -= _SMALL + UNIT
            left += _SMALL + UNIT if mirrored else 0
        return (left, width - shift) if mirrored else (left + shift, width - shift)

    def _small(self, painter: QPainter, name: str, ink: str, x: int, top: int) -> None:
        ratio = painter.device().devicePixelRatio()
        key = f"{name} {ink} {ratio}"
        if key not in self._icons:
            size = QRect(0, 0, _SMALL, _SMALL).size()
            self._icons[key] = self._theme.icon(name, ink).pixmap(size, ratio)
        painter.drawPixmap(x, top + (self.row_height - _SMALL) // 2, self._icons[key])

    def _icon(self, name: str, row: ClaimRow, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatio()
        key = f"{name} {ratio}"
        if key not in self._icons:
            icon = (
                self._theme.icon("rotate-ccw", "notice.warning_ink")
                if row.recheck
                else self._theme.verdict_icon(row.verdict)
            )
            self._icons[key] = icon.pixmap(QRect(0, 0, ICON, ICON).size(), ratio)
        return self._icons[key]


def accent(palette: QPalette) -> QColor:
    """The colour of the line around the row in hand."""
    return palette.color(QPalette.ColorRole.Accent)
