"""Icons: the shipped line drawings, painted in a colour of the scheme at whatever size the screen has."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench import paths
from workbench.gui.theme.scheme import Scheme


class Inkwell:
    """The scheme that icons are painted in at this moment."""

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme


_engines: list[QIconEngine] = []
# The Python half of an engine belongs to its icon and must not be in the hands of the garbage collector: that
# clears it before the icon, and the icon then destroys what is gone already. Kept here it is never garbage;
# and since it knows no more than an inkwell, nothing else is kept alive with it.


@lru_cache(maxsize=256)
def _drawing(name: str) -> bytes:
    return (paths.resources() / "icons" / f"{name}.svg").read_bytes()


@lru_cache(maxsize=1024)
def _painted(name: str, colour: str, width: int, height: int) -> QPixmap:
    """A pixmap of so many device pixels; the drawing square and centred."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(width, height)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    return pixmap


class LineIconEngine(QIconEngine):
    """Paints one drawing in the ink of the moment, so that a change of scheme needs a repaint and no more."""

    def __init__(self, name: str, role: str, ink: Inkwell) -> None:
        super().__init__()
        _engines.append(self)
        self._name = name
        self._role = role
        self._ink = ink

    def clone(self) -> QIconEngine:
        """The same icon once more."""
        return LineIconEngine(self._name, self._role, self._ink)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the drawing into a rectangle."""
        ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing on a screen of one dot a pixel."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The drawing `size` large in device-independent pixels, each of them `scale` dots wide."""
        if size.isEmpty():  # a button squeezed to nothing asks too
            return QPixmap()
        role = "ink.faint" if mode == QIcon.Mode.Disabled else self._role
        dots = size * scale
        pixmap = QPixmap(_painted(self._name, self._ink.scheme.css(role), dots.width(), dots.height()))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        """A drawing has whatever size is asked for."""
        return size


def line_icon(name: str, role: str, ink: Inkwell) -> QIcon:
    """The icon `name` of resources/icons in the colour of `role`. Raises OSError for a name not there."""
    _drawing(name)
    return QIcon(LineIconEngine(name, role, ink))


def drawings(folder: Path | None = None) -> tuple[str, ...]:
    """The names of all shipped drawings."""
    return tuple(sorted(path.stem for path in (folder or paths.resources() / "icons").glob("*.svg")))
