"""What the inspector's lists have in common: a line of words and a button above, rows below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.gui.theme import UNIT, Theme


class TopLine(QFrame):
    """A line above a list: words that teach, warn or say why something is locked, and a button."""

    def __init__(self, theme: Theme, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = ""
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(4 * UNIT, 4 * UNIT))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(theme.icon("plus"), word, self)
        self.button.setAutoDefault(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, 2 * UNIT)
        line.setSpacing(2 * UNIT)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAutoFillBackground(True)
        theme.changed.connect(self._colour)

    def tell(self, words: str, kind: str = "", icon: str = "") -> None:
        """Say this; `kind` is a notice's ("warning", "info") or nothing for quiet words."""
        self.words.setText(words)
        self._kind = kind
        self._icon.setVisible(bool(icon))
        self._drawing = icon
        self._colour()

    def _colour(self) -> None:
        ink = f"notice.{self._kind}_ink" if self._kind else "ink.muted"
        ground = f"notice.{self._kind}_ground" if self._kind else "ground.window"
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.colour(ground))
        palette.setColor(palette.ColorRole.WindowText, self._theme.colour(ink))
        self.setPalette(palette)
        if self._kind and self._drawing:
            icon = self._theme.icon(self._drawing, ink)
            self._icon.setPixmap(icon.pixmap(self._icon.size(), self.devicePixelRatioF()))

    _drawing = ""


class ListPage(QScrollArea):
    """A tab of the inspector that lists what belongs to the claim in hand."""

    left = Signal()

    def __init__(self, theme: Theme, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget(self)
        self.top = TopLine(theme, word, self.inside)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.top)
        self.column.addStretch(1)
        self.setWidget(self.inside)

    def not_one(self, count: int, suggested: bool) -> str:
        """What is said where there is not one claim in hand."""
        if suggested:
            return self.tr("This is a suggestion. Accept it first (Enter).")
        if count > 1:
            return self.tr("{count} claims are selected.").format(count=count)
        return self.tr("Select a claim first.")
