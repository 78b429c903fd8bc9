"""The toolbar: the commands used all day, with their keys, and the field that opens the palette."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from workbench.gui.actions import ACTIONS, ICON_ONLY, TOOLBAR, Place
from workbench.gui.menus import Commands
from workbench.gui.theme import UNIT, Theme

_BY_ID = {spec.id: spec for spec in ACTIONS}
_CAP = 5 * UNIT
_NARROW = 290 * UNIT
"""Below this width the commands of least haste keep their icon only."""
_WORDY = ("source.import", "claim.find")


class KeyButton(QToolButton):
    """A tool button that shows the letter which does the same."""

    def __init__(self, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._theme = theme
        self.setProperty("keyed", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then the key in its cap."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(0, 0, _CAP, _CAP - 2)
        box.moveCenter(self.rect().center())
        box.moveRight(self.width() - 2 * UNIT)
        ink = "ink.muted" if self.isEnabled() else "ink.faint"
        painter.setPen(self._theme.colour("line.strong" if self.isEnabled() else "line.hair"))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5), 3, 3)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()


class SearchButton(QPushButton):
    """Looks like the search field that it opens: icon and word on the left, keys on the right."""

    def __init__(self, word: str, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word
        self._key = key
        self._theme = theme
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setMaximumWidth(90 * UNIT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)
        self.setToolTip(f"{word} ({key})")

    def sizeHint(self) -> QSize:
        """As high as the other buttons, and wide enough for its words."""
        return QSize(72 * UNIT, 8 * UNIT)

    def minimumSizeHint(self) -> QSize:
        """Room for the icon and some of the word."""
        return QSize(40 * UNIT, 8 * UNIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a field with a magnifier, the word and the keys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(self._theme.colour("line.focus" if lit else "line.strong"))
        painter.setBrush(self._theme.colour("ground.base"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), UNIT, UNIT)
        side = 4 * UNIT
        inner = self.rect().adjusted(2 * UNIT, 0, -2 * UNIT, 0)
        place = QRect(inner.left(), (self.height() - side) // 2, side, side)
        if self.isRightToLeft():
            place.moveRight(inner.right())
        self._theme.icon("search", "ink.muted").paint(painter, place)
        painter.setPen(self._theme.colour("ink.muted"))
        words = inner.adjusted(side + UNIT + 2, 0, 0, 0)
        if self.isRightToLeft():
            words = inner.adjusted(0, 0, -(side + UNIT + 2), 0)
        vertical = Qt.AlignmentFlag.AlignVCenter
        room = words.width() - self.fontMetrics().horizontalAdvance(self._key) - 3 * UNIT
        word = self.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | vertical, word)
        painter.drawText(words, Qt.AlignmentFlag.AlignTrailing | vertical, self._key)
        painter.end()


class ToolBar(QToolBar):
    """The window's one toolbar; it cannot be torn off or hidden by accident."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setAccessibleName(self.tr("Toolbar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        for position, group in enumerate(TOOLBAR):
            if position > 1:
                self.addSeparator()
            for id in group:
                self.addWidget(self._button(id, commands, theme))
        gap = QWidget(self)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        palette = commands["program.palette"]
        shown = palette.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.search = SearchButton(self.tr("Search everything"), shown, theme, self)
        self.search.clicked.connect(palette.trigger)
        self.addWidget(self.search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in view where the window is narrow."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        narrow = event.size().width() < _NARROW
        for id in _WORDY:
            button = self.findChild(QToolButton, f"tool {id}")
            wanted = style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
            if button is not None and button.toolButtonStyle() != wanted:
                button.setToolButtonStyle(wanted)

    def _button(self, id: str, commands: Commands, theme: Theme) -> QToolButton:
        spec = _BY_ID[id]
        keyed = spec.place is Place.READING
        button = KeyButton(spec.shortcuts[0], theme, self) if keyed else QToolButton(self)
        button.setDefaultAction(commands[id])
        button.setObjectName(f"tool {id}")
        button.setAccessibleName(spec.plain)
        # With the mouse only: a click must not take the keyboard away from the text or the table.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        only = id in ICON_ONLY
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonIconOnly if only else style.ToolButtonTextBesideIcon)
        return button
