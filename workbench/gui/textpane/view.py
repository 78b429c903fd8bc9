"""A text to be read: caret, selection and clipboard over a scrolled column."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QClipboard, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench.gui.textpane import accessible
from workbench.gui.textpane.caret import Caret
from workbench.gui.textpane.paragraphs import Paragraphs
from workbench.gui.textpane.scroll import ScrolledText

Passage = tuple[int, int]


class TextView(ScrolledText):
    """Shows one text, read-only, in which words can be selected by caret."""

    selection_changed = Signal()
    cursor_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        accessible.install()  # before there is a widget that could be asked for
        super().__init__(parent)
        self._caret = Caret(self._column)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._on_blink_timeout)
        self.setAccessibleName(self.tr("Text of the source"))

    def set_text(self, text: str, *, paragraphs_rtl: bool | None = None, pages: Sequence[int] = ()) -> None:
        r"""Show `text` from its beginning, nothing selected.

        Its lines end in "\n". `paragraphs_rtl` sets the direction of every paragraph; None goes by the first
        letters of each. `pages` are the positions at which pages begin.
        """
        had_selection = self._caret.selection() is not None
        self._show_paragraphs(Paragraphs.of(text, right_to_left=paragraphs_rtl, pages=pages))
        self._caret.place(0)
        self._page.state.selection, self._page.state.caret = None, 0
        accessible.text_replaced(self)
        if had_selection:
            self.selection_changed.emit()

    def selected_passage(self) -> Passage | None:
        """Start and end of the selected words; None if nothing is selected."""
        return self._caret.selection()

    def selected_words(self) -> Passage | None:
        """The same without white space at both ends; None where nothing else is selected."""
        passage = self.selected_passage()
        if passage is None:
            return None
        words = self.text()[slice(*passage)]
        start = passage[0] + len(words) - len(words.lstrip())
        end = passage[1] - (len(words) - len(words.rstrip()))
        return (start, end) if start < end else None

    def select_passage(self, start: int, end: int) -> None:
        """Select from `start` to `end`, the caret at `end` (which may lie before `start`)."""
        self._change_caret(lambda: self._caret.select(start, end))

    def cursor_position(self) -> int:
        """Where the caret is."""
        return self._caret.position

    def set_cursor_position(self, position: int) -> None:
        """Put the caret at `position`, nothing selected, and scroll to it."""
        self.put_caret(position)
        self.show_caret()

    def put_caret(self, position: int, *, selecting: bool = False) -> None:
        """Put the caret at `position` without scrolling."""
        self._change_caret(lambda: self._caret.place(position, selecting=selecting))

    def show_caret(self) -> None:
        """Scroll until the caret is in the window."""
        box = self.caret_box(self._caret.position)
        if box is None:
            self._column.scroll_to(self._caret.position, 1 / 3)
        elif box.top() < 0:
            self._column.scroll_by(round(box.top()) - 8)
        elif box.bottom() > self._column.window:
            self._column.scroll_by(round(box.bottom() - self._column.window) + 8)
        else:
            return
        self._sync()

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if (passage := self._caret.selection()) is not None:
            QGuiApplication.clipboard().setText(self.text()[slice(*passage)])

    def offer_selection(self) -> None:
        """Have the selected words ready for the middle button, where the desktop knows such a thing."""
        clipboard, passage = QGuiApplication.clipboard(), self._caret.selection()
        if passage is not None and clipboard.supportsSelection():
            clipboard.setText(self.text()[slice(*passage)], QClipboard.Mode.Selection)

    def select_all(self) -> None:
        """Select the whole text."""
        self.select_passage(0, len(self.text()))

    def _change_caret(self, change: Callable[[], object]) -> None:
        before, selected = self._caret.position, self._caret.selection()
        change()
        state, now = self._page.state, self._caret.selection()
        state.caret, state.selection = self._caret.position, now
        self._restart_blink()
        for passage in ((before, before), (state.caret, state.caret)):
            self._repaint(*passage)
        if now != selected:
            for changed in _difference(selected, now):
                self._repaint(*changed)
            self.selection_changed.emit()
        if before != state.caret:
            self.cursor_moved.emit(state.caret)
        accessible.caret_moved(self)

    def _restart_blink(self) -> None:
        state = self._page.state
        state.caret_shown = state.focused
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if state.focused and flash > 0:
            self._blink.start(flash // 2)
        else:
            self._blink.stop()

    def _on_blink_timeout(self) -> None:
        self._page.state.caret_shown = not self._page.state.caret_shown
        self._repaint(self._caret.position, self._caret.position)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret and the focus ring."""
        super().focusInEvent(event)
        self._focus_changed(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret and the focus ring; the selection stays, paler."""
        super().focusOutEvent(event)
        self._focus_changed(False)

    def _focus_changed(self, focused: bool) -> None:
        self._page.state.focused = focused
        self._restart_blink()
        self.viewport().update()


def _difference(one: Passage | None, other: Passage | None) -> list[Passage]:
    """What has to be repainted when the selection changes from `one` to `other`."""
    if one is None or other is None or one[1] < other[0] or other[1] < one[0]:
        return [passage for passage in (one, other) if passage is not None]
    ends = ((one[0], other[0]), (one[1], other[1]))
    return [(min(pair), max(pair)) for pair in ends if pair[0] != pair[1]]
