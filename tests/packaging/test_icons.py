"""The icons that the packages bring."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.packaging.scripts import PACKAGING, script

DRAWING = PACKAGING.parent / "resources" / "icons" / "workbench.svg"


@pytest.mark.parametrize("size", [16, 256])
def test_the_drawing_is_rendered_at_each_size(size: int, qapp: QApplication) -> None:
    picture = QImage.fromData(script("linux/icons.py").rendered(DRAWING, size))
    assert (picture.width(), picture.height()) == (size, size)
    colours = {picture.pixel(x, y) for x in range(size) for y in range(size)}
    assert len(colours) > 3
