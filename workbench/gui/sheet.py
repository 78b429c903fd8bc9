"""Sheets: panels that come down over the window's content, ask for something and stop nobody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.gui.fields import Remark
from workbench.gui.keyboard import Lent
from workbench.gui.report import told
from workbench.gui.theme import UNIT, Theme

_SHADOW = 3 * UNIT
_TOP = 2 * UNIT
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sheet(QWidget):
    """A raised panel at the top of `over`, at most `widest` pixels wide.

    Escape closes it; closing gives the keyboard back to whoever had it. `content` is where to put widgets.
    """

    closed = Signal()

    def __init__(self, over: QWidget, theme: Theme, title: str, widest: int) -> None:
        super().__init__(over)
        self._over = over
        self._widest = widest
        self._theme = theme
        self._keyboard: Lent | None = None
        self.setAccessibleName(title)
        self.content = QVBoxLayout(self)
        edge = _SHADOW + 4 * UNIT
        self.content.setContentsMargins(edge, _TOP + 4 * UNIT, edge, edge)
        self.content.setSpacing(3 * UNIT)
        self.heading = QLabel(title, self)
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.heading.setFont(font)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.content.addWidget(self.heading)
        over.installEventFilter(self)
        theme.changed.connect(self.update)

    def open(self) -> None:
        """Come down and take the keyboard."""
        self._keyboard = Lent(self._over)
        self.place()
        self.show()
        self.raise_()
        self.place()

    def place(self) -> None:
        """Take the room that the content needs, in the middle of the top."""
        room = self._over.rect()
        width = min(self._widest, room.width())
        self.setFixedWidth(width)
        needed = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        height = min(max(needed, self.minimumSizeHint().height()), room.height())
        self.setGeometry((room.width() - width) // 2, 0, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place while the window is resized."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with the content."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.place()
        return handled

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the tab key within the sheet: round from its last field to its first."""
        round_trip, widget = list[QWidget](), self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget) and _takes_tab(widget):
                round_trip.append(widget)
            widget = widget.nextInFocusChain()
        if not round_trip:
            return False
        focused = QApplication.focusWidget()
        at = round_trip.index(focused) if focused in round_trip else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        round_trip[(at + (1 if forward else -1)) % len(round_trip)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Enter accepts."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _ENTER:
            self.accept()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        """What Enter does."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the keyboard back."""
        super().closeEvent(event)
        if self._keyboard is not None and self._has_keyboard():
            self._keyboard.give_back()
        self._keyboard = None
        self.closed.emit()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is None or focused is self or self.isAncestorOf(focused)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a soft shadow and the raised ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = QRectF(self.rect()).adjusted(_SHADOW, _TOP, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADOW, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 9))
            painter.drawRoundedRect(panel.adjusted(-step, 0, step, step), 2 * UNIT + step, 2 * UNIT + step)
        painter.setPen(self._theme.colour("line.strong"))
        painter.setBrush(self._theme.colour("ground.raised"))
        painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 2 * UNIT, 2 * UNIT)
        painter.end()


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


class Buttons(QHBoxLayout):
    """Cancel and the button that Enter presses, at the end of a sheet."""

    def __init__(self, sheet: Sheet, word: str) -> None:
        super().__init__()
        self.setSpacing(2 * UNIT)
        self.addStretch(1)
        cancel = QPushButton(QApplication.translate("Sheet", "Cancel"), sheet)
        cancel.clicked.connect(sheet.close)
        cancel.setAutoDefault(False)
        self.accept = QPushButton(word, sheet)
        self.accept.setDefault(True)
        self.accept.clicked.connect(sheet.accept)
        for button in (cancel, self.accept):
            button.setMinimumWidth(20 * UNIT)
            self.addWidget(button)


class AskSheet(Sheet):
    """Asks for one line of text.

    `answer` takes it. What it raises is shown beneath the field; False keeps the sheet open too.
    """

    def __init__(
        self,
        over: QWidget,
        theme: Theme,
        title: str,
        hint: str,
        word: str,
        answer: Callable[[str], object],
        initial: str = "",
    ) -> None:
        super().__init__(over, theme, title, 120 * UNIT)
        self._answer = answer
        self._hint = hint
        self.field = QLineEdit(initial, self)
        self.field.setAccessibleName(title)
        self.field.selectAll()
        self.field.textChanged.connect(self._on_field_text_changed)
        self._told = Remark(self)
        self.content.addWidget(self.field)
        self.content.addWidget(self._told)
        buttons = Buttons(self, word)
        self._accept = buttons.accept
        self.content.addLayout(buttons)
        self._on_field_text_changed(initial)

    def open(self) -> None:
        """Come down with the field ready to be typed into."""
        super().open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Hand the answer on; stay open where it is refused."""
        words = self.field.text().strip()
        if not words:
            return
        try:
            taken = self._answer(words) is not False
        except WorkbenchError as error:
            self._tell(" ".join(told(error)), wrong=True)
            return
        if taken:
            self.close()
        else:
            self._tell(self._hint, wrong=True)

    def _on_field_text_changed(self, words: str) -> None:
        self._accept.setEnabled(bool(words.strip()))
        self._tell(self._hint, wrong=False)

    def _tell(self, words: str, *, wrong: bool) -> None:
        self._told.say(words, "error" if wrong and words != self._hint else "muted")
        self.field.setProperty("wrong", wrong)
        self.field.style().polish(self.field)
