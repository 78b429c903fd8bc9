"""Another style sheet on all widgets: at once on those that are seen, behind it on the others."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_PAUSE = 16
"""Milliseconds until hidden widgets are dressed: not in the turn that paints those that are seen."""
_TURN = 0.004
"""Seconds of that before the events have their turn again."""


class Dressing(QObject):
    """The style sheet of the application."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: list[QWidget] = []
        self._held: list[QWidget] = []
        self._next = QTimer(self, singleShot=True, interval=1)
        self._next.timeout.connect(self._let_paint)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._dress_hidden)

    def put(self, sheet: str) -> None:
        """Put `sheet` on all widgets; what is hidden wears it some frames later, or one after it is shown.

        Told to take another sheet, Qt dresses each widget anew for every one of its ancestors (11 times in
        the mean), and three quarters of them are hidden. So it is told first to forget whom it has dressed.
        """
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if not application.styleSheet():
            application.setStyleSheet(sheet)
            return
        self._hold(application)
        style = application.style()
        style.unpolish(application)
        application.setStyleSheet(sheet)
        style.polish(application)
        self._left = [one for one in application.allWidgets() if _is_dressed(one)]
        self._dress_seen()
        self._next.start()
        self._soon.start()

    def _hold(self, application: QApplication) -> None:
        """Let windows be painted in the next turn of their events: with the dressing it were a long frame."""
        for window in application.topLevelWidgets():
            if window.isVisible() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._held.append(window)

    def _let_paint(self) -> None:
        held, self._held = self._held, []
        for window in held:
            if isValid(window):
                window.setUpdatesEnabled(True)

    def _dress_seen(self) -> None:
        """Dress all widgets left that can be seen."""
        left, self._left = self._left, []
        for one in left:
            if not isValid(one):
                continue
            if one.isVisible():
                _dress(one)
            else:
                self._left.append(one)

    def _dress_hidden(self) -> None:
        """Dress some of the widgets left; those first that were shown meanwhile."""
        until = time.perf_counter() + _TURN
        self._dress_seen()
        while self._left and time.perf_counter() < until:
            one = self._left.pop()
            if isValid(one):
                _dress(one)
        if self._left:
            self._soon.start()


def _is_dressed(widget: QWidget) -> bool:
    """Whether Qt has dressed a widget already: the others it dresses itself before it shows them."""
    return widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)


def _dress(widget: QWidget) -> None:
    widget.style().polish(widget)
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
