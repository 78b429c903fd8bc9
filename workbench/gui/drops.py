"""What is dropped on the window, wherever it falls: taken in, with a frame that says so while it hovers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.gui.importing.arrivals import items_of
from workbench.gui.theme import UNIT, Theme


class DropFrame(QWidget):
    """Lies over the window's content while something that can be imported hovers there."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self._over = over
        self._theme = theme
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def tell(self, words: str) -> None:
        """Show the frame with these words."""
        self._words = words
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed frame over the content and the words in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wash = self._theme.colour("ground.window")
        wash.setAlpha(225)
        painter.fillRect(self.rect(), wash)
        pen = QPen(self._theme.colour("accent.fill"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        inner = QRectF(self.rect()).adjusted(4 * UNIT, 4 * UNIT, -4 * UNIT, -4 * UNIT)
        painter.drawRoundedRect(inner, 2 * UNIT, 2 * UNIT)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink.text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()


class Drops:
    """Takes the window's drag and drop events; `take` gets what was dropped, `words` what to say before."""

    def __init__(
        self, frame: DropFrame, take: Callable[[QMimeData], object], words: Callable[[], str]
    ) -> None:
        self._frame = frame
        self._take = take
        self._words = words

    def enter(self, event: QDragEnterEvent) -> None:
        """Say what a drop would do, if it would do anything."""
        if items_of(event.mimeData()):
            event.acceptProposedAction()
            self._frame.tell(self._words())

    def leave(self, event: QDragLeaveEvent) -> None:
        """Nothing hovers any more."""
        self._frame.hide()
        event.accept()

    def drop(self, event: QDropEvent) -> None:
        """Take it in; the giver keeps its own, whatever it proposed."""
        self._frame.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(event.mimeData())
