"""The form of the lines under marked words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from workbench.domain.verdict import Verdict
from workbench.gui.textpane.underlines import UNDERLINES, Draw, thin

INK, PAPER = QColor("#8a5a00"), QColor("#ffffff")
LEFT, RIGHT, TOP = 12.0, 1012.5, 10.0


def drawn(draw: Draw, ratio: float = 1.0, stroke: float = 1.0) -> QImage:
    image = QImage(QSize(1040, 30) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(PAPER)
    painter = QPainter(image)
    draw(painter, LEFT, RIGHT, TOP, stroke, INK)
    painter.end()
    return image


def dashed(painter: QPainter, left: float, right: float, y: float, stroke: float, colour: QColor) -> None:
    """What dots are: a pen whose dashes and gaps are as long as it is wide."""
    pen = QPen(colour, stroke + 1, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.0, 1.0])
    painter.setPen(pen)
    middle = y + (stroke + 1) / 2
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("stroke", [1.0, 2.0, 3.0, 4.0])
def test_dots_are_what_a_dashing_pen_draws_however_long_the_line(
    qapp: QApplication, ratio: float, stroke: float
) -> None:
    assert drawn(UNDERLINES[Verdict.UNVERIFIED], ratio, stroke) == drawn(dashed, ratio, stroke)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_lines_are_told_apart_by_their_form_alone(qapp: QApplication, ratio: float) -> None:
    shapes = [drawn(draw, ratio) for draw in (*UNDERLINES.values(), thin)]
    assert all(one != other for at, one in enumerate(shapes) for other in shapes[:at])


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_dots_are_sharp_at_every_scale(qapp: QApplication, ratio: float) -> None:
    image = drawn(UNDERLINES[Verdict.UNVERIFIED], ratio)
    seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert seen == {INK.rgb(), PAPER.rgb()}
