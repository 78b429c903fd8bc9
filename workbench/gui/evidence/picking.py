"""Picking words in the text: a line over it or a sheet beside it, Enter takes what is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.gui.textpane import TextPane
from workbench.gui.theme import UNIT, Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PickLine(QFrame):
    """Lies over `over` while words of `pane` are to be selected; any source may be opened meanwhile.

    It is at least `least` pixels high, so that it covers what it lies on. `taken` carries start and end in
    code points, white space at both ends left out; `left` says that nothing was taken.
    """

    taken = Signal(int, int)
    left = Signal()

    def __init__(self, over: QWidget, pane: TextPane, theme: Theme, least: int = 0) -> None:
        super().__init__(over)
        self._over = over
        self._least = least
        self._pane = pane
        self._theme = theme
        self.setAutoFillBackground(True)
        self.setObjectName("pick line")
        words = self.tr("Select the words, in any source. Enter takes them, Esc goes back.")
        self.setAccessibleName(words)
        self.told = QLabel(words, self)
        self.told.setWordWrap(True)
        self.take = QPushButton(self.tr("Take them"), self)
        self.take.setDefault(True)
        self.back = QPushButton(self.tr("Back"), self)
        for button in (self.take, self.back):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(4 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        line.setSpacing(2 * UNIT)
        line.addWidget(self.told, 1)
        line.addWidget(self.take)
        line.addWidget(self.back)
        self.take.clicked.connect(self._take)
        self.back.clicked.connect(self.leave)
        self._colour()
        theme.changed.connect(self._colour)
        over.installEventFilter(self)
        pane.installEventFilter(self)
        pane.selection_changed.connect(self._on_pane_selection_changed)
        self._on_pane_selection_changed()
        self._place()
        self.show()
        self.raise_()
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go back without words."""
        self.end()
        self.left.emit()

    def end(self) -> None:
        """Go away."""
        self._over.removeEventFilter(self)
        self._pane.removeEventFilter(self)
        self._pane.selection_changed.disconnect(self._on_pane_selection_changed)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Escape from the text; letters are no commands meanwhile."""
        if watched is self._over:
            if event.type() == QEvent.Type.Resize:
                self._place()
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Delete) or _is_letter(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            return _is_letter(event) or event.key() == Qt.Key.Key_Delete
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back from the buttons too."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        passage = self._pane.selected_words()
        if passage is None:
            self.told.setText(self.tr("Nothing is selected yet. Select the words, then press Enter."))
            return
        self.end()
        self.taken.emit(*passage)

    def _on_pane_selection_changed(self, *_: object) -> None:
        self.take.setEnabled(self._pane.selected_passage() is not None)

    def _place(self) -> None:
        width = self._over.width()
        needed = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(0, 0, width, max(needed, self.minimumSizeHint().height(), self._least))

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.colour("notice.info_ground"))
        palette.setColor(palette.ColorRole.WindowText, self._theme.colour("notice.info_ink"))
        self.setPalette(palette)


class PickBeside(QObject):
    """Words selected in a text while a sheet asks for a passage: Enter hands them on, and makes no claim.

    `asked` says whether the sheet asks for them at this moment; it is over with `parent`.
    """

    def __init__(
        self,
        pane: TextPane,
        asked: Callable[[], bool],
        take: Callable[[int, int], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._asked = asked
        self._take = take
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter from the text where words of it are selected."""
        if not isinstance(event, QKeyEvent) or event.key() not in _ENTER or event.modifiers():
            return False
        words = self._pane.selected_words()
        if words is None or not self._asked():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._take(*words)
        return True


def _is_letter(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return plain and len(event.text()) == 1 and event.text().isalpha()
