"""Notices: what happened, what was kept and what to do, in a bar that stops nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.gui.report import report, told
from workbench.gui.theme import UNIT, Theme

MOST = 3
"""Notices shown at a time; the oldest makes room."""
GLANCE = 6000
"""Milliseconds for which a notice stays that only says that something is so."""

_ICONS = {"info": "info", "done": "circle-check", "warning": "triangle-alert", "error": "circle-alert"}

Offer = tuple[str, Callable[[], object]]
"""A button: its word and what it does; the notice goes away with it."""


class Notice(QFrame):
    """One notice of a kind ("info", "done", "warning" or "error")."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: str,
        message: str,
        advice: str = "",
        *,
        details: str = "",
        offers: tuple[Offer, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kind = kind
        self.message = message
        self.advice = advice
        self.setObjectName("notice")
        self.setAccessibleName(f"{message} {advice}".strip())
        self._rows = QVBoxLayout(self)
        self._line = QHBoxLayout()
        self._icon = QLabel(self)
        self._lay_out(f"{message}  {advice}".strip())
        for word, act in offers:
            self._add_button(word).clicked.connect(lambda _=False, act=act: self._take(act))
        if details:
            self._rows.addWidget(self._fold(details))
        close = self._add_button("")
        close.setIcon(theme.icon("x", f"notice.{kind}_ink"))
        close.setToolTip(self.tr("Close this notice"))
        close.setAccessibleName(self.tr("Close this notice"))
        close.clicked.connect(self.dismiss)
        theme.changed.connect(self._colour)
        self._colour()

    def _lay_out(self, words: str) -> None:
        self._rows.setContentsMargins(3 * UNIT, UNIT, UNIT, UNIT)
        self._rows.setSpacing(UNIT)
        self._line.setSpacing(2 * UNIT)
        self._rows.addLayout(self._line)
        self._icon.setFixedSize(QSize(4 * UNIT, 4 * UNIT))
        self._line.addWidget(self._icon)
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(words)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._line.addWidget(label, 1)

    def dismiss(self) -> None:
        """Take the notice away."""
        self.closed.emit()
        self.hide()
        self.deleteLater()

    def _take(self, act: Callable[[], object]) -> None:
        self.dismiss()
        act()

    def _add_button(self, word: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(word)
        button.setProperty("flat", True)
        button.setAutoRaise(True)
        self._line.addWidget(button)
        return button

    def _fold(self, details: str) -> QWidget:
        shown = QPlainTextEdit(details, self)
        shown.setReadOnly(True)
        shown.setMaximumHeight(40 * UNIT)
        shown.setAccessibleName(self.tr("Details"))
        shown.hide()
        fold = self._add_button(self.tr("Details"))
        fold.setCheckable(True)
        fold.toggled.connect(shown.setVisible)
        copy = self._add_button(self.tr("Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        return shown

    def _colour(self) -> None:
        scheme = self._theme.scheme
        ink, ground = scheme.css(f"notice.{self.kind}_ink"), scheme.css(f"notice.{self.kind}_ground")
        self.setStyleSheet(
            f"#notice {{ background: {ground}; border: none; border-top: 1px solid {ink}; }}"
            f"#notice QLabel, #notice QToolButton {{ color: {ink}; }}"
        )
        icon = self._theme.icon(_ICONS[self.kind], f"notice.{self.kind}_ink")
        self._icon.setPixmap(icon.pixmap(self._icon.size(), self.devicePixelRatioF()))


class Undoing(Protocol):
    """What a notice asks of a desk."""

    @property
    def undo_stack(self) -> QUndoStack:
        """The commands made so far."""

    def undo(self) -> None:
        """Take the last one back."""


class Notices(QWidget):
    """The notices of a window, newest below; takes no room while there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.setAccessibleName(self.tr("Notices"))
        self.hide()

    @property
    def shown(self) -> tuple[Notice, ...]:
        """The notices on display, oldest first."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, Notice))

    def tell(self, message: str, kind: str = "info", offers: tuple[Offer, ...] = ()) -> Notice:
        """Say that something is so; without an offer the notice goes away by itself."""
        notice = self._show(Notice(self._theme, kind, message, offers=offers, parent=self))
        if not offers:
            QTimer.singleShot(GLANCE, notice, notice.dismiss)
        return notice

    def tell_undoable(self, message: str, desk: Undoing, kind: str = "info") -> Notice:
        """Say what was done, with Undo beside it for as long as that is what Undo takes back."""
        notice = self.tell(message, kind, ((self.tr("Undo"), desk.undo),))
        desk.undo_stack.indexChanged.connect(notice.dismiss)
        return notice

    def tell_error(self, error: WorkbenchError, offers: tuple[Offer, ...] = ()) -> Notice:
        """Say what happened to what, and what to do next."""
        message, advice = told(error)
        kind = "warning" if isinstance(error, WorkbenchError) else "error"
        return self._show(Notice(self._theme, kind, message, advice, offers=offers, parent=self))

    def tell_bug(self, error: BaseException) -> Notice:
        """Say that the program itself failed, with a report to copy."""
        return self._show(
            Notice(
                self._theme,
                "error",
                self.tr("Something in the program went wrong; what was saved before is safe."),
                self.tr("Please send the report to whoever looks after the program."),
                details=report(error),
                parent=self,
            )
        )

    def _show(self, notice: Notice) -> Notice:
        for older in self.shown:
            if (older.message, older.advice) == (notice.message, notice.advice):
                self._remove(older)
        for older in self.shown[: max(0, len(self.shown) - MOST + 1)]:
            self._remove(older)
        self._rows.addWidget(notice)
        notice.closed.connect(lambda: self._forget(notice))
        # One that takes the place of the last one was made while there was something to see, and is left out.
        notice.show()
        self.show()
        return notice

    def _remove(self, notice: Notice) -> None:
        self._forget(notice)
        notice.hide()
        notice.deleteLater()

    def _forget(self, notice: Notice) -> None:
        self._rows.removeWidget(notice)
        self.setVisible(bool(self.shown))
