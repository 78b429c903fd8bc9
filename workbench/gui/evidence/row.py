"""One piece of evidence as a row: what it is, how it bears on the claim, how good it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from workbench.domain.evidence import Held
from workbench.gui.evidence.words import (
    BEARING_ICONS,
    FORM_ICONS,
    bearing_word,
    facts,
    form_word,
    title_of,
)
from workbench.gui.header import ElidedLabel
from workbench.gui.theme import UNIT, Theme

_SIDE = 4 * UNIT


class Row(QWidget):
    """A row of a list that takes the keyboard: arrows step, Enter opens, Delete removes.

    `stepped` carries 1 or -1, `removed` whether everywhere (Shift+Delete).
    """

    stepped = Signal(int)
    opened = Signal()
    removed = Signal(bool)
    focused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._current = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_current(self, current: bool) -> None:
        """Say whether this is the row in hand."""
        if current != self._current:
            self._current = current
            self.update()

    def picture(self, name: str, ink: str, side: int = _SIDE) -> QLabel:
        """A drawing in its ink, as a label."""
        label = QLabel(self)
        label.setFixedSize(QSize(side, side))
        self.draw(label, name, ink)
        return label

    def draw(self, label: QLabel, name: str, ink: str) -> None:
        """Put a drawing into a label."""
        pixmap = self.theme.icon(name, ink).pixmap(label.size(), self.devicePixelRatioF())
        label.setPixmap(pixmap)

    def ink(self, label: QLabel, role: str) -> None:
        """Give a label's words the colour of a role."""
        palette = label.palette()
        palette.setColor(label.foregroundRole(), self.theme.colour(role))
        label.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Delete; everything else goes on."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row that has the keyboard is the one in hand."""
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus frame away."""
        super().focusOutEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the row in hand, the line below, and the focus."""
        painter = QPainter(self)
        if self._current:
            painter.fillRect(self.rect(), self.theme.colour("ground.selected"))
        painter.setPen(self.theme.colour("line.hair"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            painter.setPen(self.theme.colour("line.focus"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PieceRow(Row):
    """A piece of evidence."""

    def __init__(self, held: Held, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.held = held
        self._form = self.picture("quote", "ink.muted")
        self._title = ElidedLabel(self)
        self._bearing_icon = self.picture("check", "ink.muted")
        self._bearing = QLabel(self)
        self._facts = ElidedLabel(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, 2 * UNIT)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._form, 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._bearing_icon, 0, 2)
        grid.addWidget(self._bearing, 0, 3)
        grid.addWidget(self._facts, 1, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        theme.changed.connect(self._restyle)
        self.show_piece(held)

    def show_piece(self, held: Held) -> None:
        """Show the piece as it is now."""
        self.held = held
        name, ink = BEARING_ICONS[held.bearing]
        self.draw(self._form, FORM_ICONS[held.evidence.form], "ink.muted")
        self.draw(self._bearing_icon, name, ink)
        self._title.set_words(title_of(held.evidence))
        self._bearing.setText(bearing_word(held.bearing))
        self._facts.set_words(facts(held))
        self.ink(self._bearing, ink)
        self.ink(self._facts, "ink.muted")
        told = (
            form_word(held.evidence.form),
            title_of(held.evidence),
            bearing_word(held.bearing),
            facts(held),
        )
        self.setAccessibleName(", ".join(part for part in told if part))

    def _restyle(self) -> None:
        self.show_piece(self.held)
