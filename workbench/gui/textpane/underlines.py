"""The lines under marked words: a verdict is told by their form as well as by their colour."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from workbench.domain.verdict import Verdict

Draw = Callable[[QPainter, float, float, float, float, QColor], None]
"""Draws from left to right, below `y`, in strokes so wide (pixels)."""
_STRETCH = 480
"""Pixels of a line of dots that are kept: whole pairs of dot and gap for strokes of up to six pixels."""


def _solid(painter: QPainter, left: float, right: float, y: float, stroke: float, colour: QColor) -> None:
    painter.fillRect(QRectF(left, y, right - left, stroke + 1), colour)


def _double(painter: QPainter, left: float, right: float, y: float, stroke: float, colour: QColor) -> None:
    painter.fillRect(QRectF(left, y - 1, right - left, stroke), colour)
    painter.fillRect(QRectF(left, y + stroke + 1, right - left, stroke), colour)


@lru_cache(maxsize=16)
def _dots(rgba: int, width: float, ratio: float) -> QPixmap:
    """A stretch of dots as wide as the gaps between them."""
    stretch = QPixmap(round(_STRETCH * ratio), max(round(width * ratio), 1))
    stretch.setDevicePixelRatio(ratio)
    stretch.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stretch)
    for dot in range(ceil(_STRETCH / (2 * width))):
        painter.fillRect(QRectF(2 * dot * width, 0, width, width), QColor.fromRgba(rgba))
    painter.end()
    return stretch


def _dotted(painter: QPainter, left: float, right: float, y: float, stroke: float, colour: QColor) -> None:
    # A pen that dashes walks its line dot by dot: a fifth of the time, for the same pixels.
    dots = _dots(colour.rgba(), stroke + 1, painter.device().devicePixelRatio())
    painter.drawTiledPixmap(QRectF(left, y, right - left, stroke + 1), dots)


def thin(painter: QPainter, left: float, right: float, y: float, stroke: float, colour: QColor) -> None:
    """Draw the line under what is only suggested."""
    painter.fillRect(QRectF(left, y, right - left, stroke), colour)


UNDERLINES: dict[Verdict, Draw] = {
    Verdict.CONFIRMED: _solid,
    Verdict.DENIED: _double,
    Verdict.UNVERIFIED: _dotted,
}
"""How words of each verdict are underlined; no meaning rests on colour alone."""
