"""What stands where there is nothing yet: what it is for, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.gui.theme import UNIT, Theme

_SIDE = 10 * UNIT


class EmptyState(QWidget):
    """An icon, a heading, a sentence and perhaps a few commands, in the middle of its room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing = ""
        self._icon = QLabel(self)
        self._heading = QLabel(self)
        self._words = QLabel(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(4 * UNIT, 4 * UNIT, 4 * UNIT, 4 * UNIT)
        self._rows.setSpacing(2 * UNIT)
        self._rows.addStretch(2)
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        for label in (self._icon, self._heading, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._rows.addWidget(label)
        for label in (self._heading, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._rows.addStretch(3)
        self._words.setProperty("tone", "muted")
        theme.changed.connect(self._colour)

    def tell(self, drawing: str, heading: str, words: str, offers: tuple[QAction, ...] = ()) -> None:
        """Say this; `offers` become buttons beneath, the first one the prominent one."""
        self._drawing = drawing
        self._heading.setText(heading)
        self._words.setText(words)
        self.setAccessibleName(f"{heading}. {words}")
        for position, action in enumerate(offers):
            button = QPushButton(action.text().replace("&", ""), self)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(56 * UNIT)
            button.clicked.connect(action.trigger)
            button.setDefault(not position)
            self._rows.insertWidget(self._rows.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._colour()

    def _colour(self) -> None:
        if self._drawing:
            icon = self._theme.icon(self._drawing, "ink.faint")
            self._icon.setPixmap(icon.pixmap(QSize(_SIDE, _SIDE), self.devicePixelRatioF()))
