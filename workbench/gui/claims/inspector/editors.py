"""What a field is edited in: text that grows, a choice, or rows; all load, tell and keep a value alike."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from workbench.gui.theme import UNIT


class Unfit(Exception):
    """What is typed is no value yet; the message says why, in the user's language."""


class Editor(QWidget):
    """An editor of one field. `finished` says that the user is done with it, `left` that it was by a key.

    `state` is whatever the user has typed, fit or not; `value` is what it means and raises Unfit where it
    means nothing. `show_unfit` marks what is wrong.
    """

    finished = Signal()
    left = Signal()

    @property
    def stops(self) -> list[QWidget]:
        """What the tab key reaches, in the order of reading."""
        return [self.focusProxy() or self]

    def load(self, value: object) -> None:
        """Show a stored value."""
        raise NotImplementedError

    def value(self) -> object:
        """What is typed, as it would be stored. Raises Unfit."""
        raise NotImplementedError

    def state(self) -> object:
        """What is typed, as it stands."""
        raise NotImplementedError

    def restore(self, state: object) -> None:
        """Show what was typed once before."""
        raise NotImplementedError

    def stored(self, value: object) -> None:
        """Hear that what is typed was stored as this value."""

    def lock(self, locked: bool) -> None:
        """Say whether the value may only be read."""
        self.setEnabled(not locked)

    def in_use(self) -> bool:
        """Whether the keyboard is in it."""
        focus = self.window().focusWidget() if self.isActiveWindow() else None
        return focus is not None and (focus is self or self.isAncestorOf(focus))


class GrowingText(QPlainTextEdit):
    """Text as high as what it holds. Enter and Escape end it, Shift+Enter begins a line."""

    entered = Signal()
    escaped = Signal()
    departed = Signal()

    def __init__(self, lines: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = lines, most
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(UNIT)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def sizeHint(self) -> QSize:
        """Room for the lines there are, within the bounds given."""
        lines = min(max(self._lines(), self._least), self._most)
        height = lines * self.fontMetrics().lineSpacing() + 2 * UNIT + 2 * self.frameWidth() + 1
        return QSize(60 * UNIT, height)

    def minimumSizeHint(self) -> QSize:
        """It is never lower than what it holds."""
        return QSize(20 * UNIT, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape end the editing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The user is done, unless only a menu or another window came up."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.departed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what is around it, where all of it is in view anyway."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps into another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _lines(self) -> int:
        # A plain text document measures its height in lines.
        return max(int(self.document().size().height()), 1)

    def _fit(self) -> None:
        self.updateGeometry()


class TextEditor(Editor):
    """A statement or a reason."""

    def __init__(self, name: str, hint: str = "", lines: int = 1, most: int = 6) -> None:
        super().__init__()
        self.field = GrowingText(lines, most, self)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.setFocusProxy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        # Written once the click that took the keyboard away has done its work: rows must not move under it.
        self._departing = QTimer(self, singleShot=True, interval=0)
        self._departing.timeout.connect(self.finished)
        self.field.departed.connect(self._departing.start)
        self.field.entered.connect(self._on_field_entered)
        self.field.escaped.connect(self._on_field_escaped)
        self._loaded = ""

    def load(self, value: object) -> None:
        """Show a stored text; the caret stays where it was in a text that is the same."""
        self._loaded = str(value)
        if self.field.toPlainText() != self._loaded:
            self.field.setPlainText(self._loaded)

    def value(self) -> str:
        """The text without white space around it."""
        return self.field.toPlainText().strip()

    def stored(self, value: object) -> None:
        """Escape goes back to what was stored last."""
        self._loaded = str(value)

    def state(self) -> object:
        """The text as typed."""
        return self.field.toPlainText()

    def restore(self, state: object) -> None:
        """Show a text typed before."""
        self.field.setPlainText(str(state))

    def lock(self, locked: bool) -> None:
        """A locked text can still be read, and its words copied."""
        self.field.setReadOnly(locked)

    def _on_field_entered(self) -> None:
        self.finished.emit()
        self.left.emit()

    def _on_field_escaped(self) -> None:
        self.field.setPlainText(self._loaded)
        self.finished.emit()
        self.left.emit()


class Choice(QComboBox):
    """A list to choose from that the mouse wheel leaves alone, and in which letters are no commands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what is around it."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep letters from becoming commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text():
            event.accept()
            return True
        return super().event(event)


class ChoiceEditor(Editor):
    """One of an enumeration's members."""

    def __init__(self, name: str, words: dict[StrEnum, str]) -> None:
        super().__init__()
        self.field = Choice(self)
        self.field.setAccessibleName(name)
        for member, word in words.items():
            self.field.addItem(word, member)
        self.setFocusProxy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field, 0, Qt.AlignmentFlag.AlignLeading)
        self._members = tuple(words)
        self.field.activated.connect(lambda _index: self.finished.emit())

    def load(self, value: object) -> None:
        """Show a stored choice; None shows that there is none."""
        self.field.setCurrentIndex(-1 if value is None else self._members.index(value))

    def value(self) -> object:
        """What is chosen."""
        index = self.field.currentIndex()
        return None if index < 0 else self._members[index]

    def state(self) -> object:
        """What is chosen."""
        return self.value()

    def restore(self, state: object) -> None:
        """Show what was chosen before."""
        self.load(state)
