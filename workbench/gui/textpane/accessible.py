"""The text pane as assistive technology sees it: text, caret, selection, and the claims at a place.

Offsets here are UTF-16 units into the whole text, as Qt's accessibility interfaces count.
"""

from __future__ import annotations

import weakref
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QAccessibleWidget, QPlainTextEdit
from shiboken6 import VoidPtr

if TYPE_CHECKING:
    from workbench.gui.textpane.view import TextView

_STRIDE = 4096
"""Code points between known offsets."""


class Offsets:
    """UTF-16 offsets into a whole text, found from offsets noted every few thousand code points."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        self._noted: list[int] = []
        if self.length != len(text):
            at = 0
            for start in range(0, len(text), _STRIDE):
                self._noted.append(at)
                at += _units(text[start : start + _STRIDE])

    def of(self, position: int) -> int:
        """The UTF-16 offset of the code point at `position`."""
        if not self._noted:
            return position
        stretch = min(position // _STRIDE, len(self._noted) - 1)
        return self._noted[stretch] + _units(self._text[stretch * _STRIDE : position])

    def position(self, offset: int) -> int:
        """The code point to which the UTF-16 unit at `offset` belongs, within the text."""
        offset = max(0, min(offset, self.length))
        if not self._noted:
            return offset
        stretch = bisect_right(self._noted, offset) - 1
        start = stretch * _STRIDE
        encoded = self._text[start : start + _STRIDE].encode("utf-16-le", "surrogatepass")
        units = encoded[: 2 * (offset - self._noted[stretch])]
        # Half a surrogate pair at the end counts as not begun.
        return start + len(units.decode("utf-16-le", "ignore"))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class ViewText(QAccessibleTextInterface):
    """The text, caret and selection of a pane."""

    def __init__(self, view: TextView) -> None:
        super().__init__()
        self._seen = weakref.ref(view)  # Qt keeps this object until the pane goes: it must not keep the pane
        self._offsets = Offsets("")
        self._offsets_of: str | None = None

    @property
    def _view(self) -> TextView:
        view = self._seen()
        assert view is not None
        return view

    def text(self, start: int, end: int) -> str:
        """The text between two offsets."""
        return self._view.text()[self._at(start) : self._at(end)]

    def description(self) -> str:
        """The claims at the caret."""
        return self._view.describe(self._view.cursor_position())

    def _numbers(self) -> Offsets:
        text = self._view.text()
        if self._offsets_of is not text:
            self._offsets, self._offsets_of = Offsets(text), text
        return self._offsets

    def _at(self, offset: int) -> int:
        return self._numbers().position(offset)

    def characterCount(self) -> int:
        """The length of the text."""
        return self._numbers().length

    def cursorPosition(self) -> int:
        """Where the caret is."""
        return self._numbers().of(self._view.cursor_position())

    def setCursorPosition(self, position: int) -> None:
        """Put the caret there and scroll to it."""
        self._view.set_cursor_position(self._at(position))

    def selectionCount(self) -> int:
        """One or none."""
        return int(self._view.selected_passage() is not None)

    def selected(self) -> tuple[int, int] | None:
        """Start and end of the selection. Qt's own question for it does not reach Python: see Selection."""
        passage = self._view.selected_passage()
        return passage and (self._numbers().of(passage[0]), self._numbers().of(passage[1]))

    def addSelection(self, start: int, end: int) -> None:
        """Select these words; there is one selection only."""
        self._view.select_passage(self._at(start), self._at(end))

    def setSelection(self, index: int, start: int, end: int) -> None:
        """Select these words."""
        self.addSelection(start, end)

    def removeSelection(self, index: int) -> None:
        """Select nothing."""
        self._view.put_caret(self._view.cursor_position())

    def characterRect(self, offset: int) -> QRect:
        """Where a character is on the screen; empty if far outside the window."""
        position = self._at(offset)
        begin = self._view.edge_box(position, at_end=False)
        end = self._view.edge_box(position + 1, at_end=True)
        if begin is None or end is None:
            return QRect()
        left = int(min(begin.left(), end.left()))
        corner = self._view.viewport().mapToGlobal(QPoint(left, int(begin.top())))
        width = max(1, int(abs(end.left() - begin.left())))
        return QRect(corner.x(), corner.y(), width, int(begin.height()))

    def offsetAtPoint(self, point: QPoint) -> int:
        """The character at a point of the screen, or -1."""
        position = self._view.character_at(QPointF(self._view.viewport().mapFromGlobal(point)))
        return -1 if position is None else self._numbers().of(position)

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Bring these words into the window."""
        self._view.reveal(self._at(start), self._at(end))


class Selection(QPlainTextEdit):
    """The text once more, out of sight, in a widget whose own interface can tell what is selected.

    PySide passes neither `selection` nor `attributes` of a text interface on to Python: whoever asks reads
    what happened to be in memory. So while words are selected, and only if somebody listens, Qt's interface
    of this widget answers in place of ours; all but the places on the screen are the same.
    """

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self.hide()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(view.accessibleName())
        self._view = weakref.ref(view)
        self._text: str | None = None
        self._following = False
        self.selectionChanged.connect(self._on_selection_changed)

    def follow(self, text: ViewText) -> VoidPtr:
        """Select what is selected in the pane; returns the address of the interface that tells it."""
        view, passage = self._view(), text.selected()
        assert view is not None
        self._following = True
        if self._text is not view.text():
            self._text = view.text()
            self.setPlainText(self._text)
        start, end = passage or (0, 0)
        caret = text.cursorPosition()
        cursor = self.textCursor()
        cursor.setPosition(end if caret == start else start)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        if (cursor.anchor(), cursor.position()) != (self.textCursor().anchor(), self.textCursor().position()):
            self.setTextCursor(cursor)
        self._following = False
        told = QAccessible.queryAccessibleInterface(self).textInterface()
        return VoidPtr(told)  # type: ignore[arg-type]  # which it does take: the object's address

    def _on_selection_changed(self) -> None:
        """Take over into the pane what assistive technology has selected here."""
        view = self._view()
        if (
            not self._following
            and view is not None
            and isinstance(interface := QAccessible.queryAccessibleInterface(view), ViewInterface)
        ):
            interface.view_text.addSelection(self.textCursor().anchor(), self.textCursor().position())


_NOTHING = VoidPtr(0)


class ViewInterface(QAccessibleWidget):
    """A pane as one object, which gives out its text.

    What `interface_cast` returns goes to Qt as a bare pointer: None or 0 would be the address of that Python
    object, and an object that is two interfaces might be handed over as the wrong one. Either ends the
    program at the first question of a screen reader; hence an object for the text alone, and a null pointer.
    """

    def __init__(self, view: TextView) -> None:
        super().__init__(view, QAccessible.Role.EditableText)
        self.view_text = ViewText(view)
        self._view = weakref.ref(view)
        self._selection: Selection | None = None
        self._had_selection, self._described = False, ""

    def childCount(self) -> int:
        """None: the text is one object."""
        return 0

    def state(self) -> QAccessible.State:
        """Read-only, of many lines, its words selectable."""
        state = super().state()
        for name in ("readOnly", "multiLine", "selectableText"):
            setattr(state, name, True)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """The pane's name; as its description the claims at the caret."""
        if kind == QAccessible.Text.Description:
            return self.view_text.description()
        return super().text(kind)

    def announce(self, view: TextView) -> None:
        """Say where the caret is, what is selected, and what the claims there are if they have changed."""
        passage, caret = self.view_text.selected(), self.view_text.cursorPosition()
        if passage is not None or self._had_selection:
            event = QAccessibleTextSelectionEvent(view, *(passage or (caret, caret)))
            event.setCursorPosition(caret)
            QAccessible.updateAccessibility(event)
        self._had_selection = passage is not None
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, caret))
        description = self.view_text.description()
        if description != self._described:
            self._described = description
            QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.DescriptionChanged))

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The text of the pane, if that is what is asked for."""
        view = self._view()
        if kind != QAccessible.InterfaceType.TextInterface or view is None:
            return _NOTHING
        if view.selected_passage() is None:
            return self.view_text
        if self._selection is None:
            self._selection = Selection(view)
        return self._selection.follow(self.view_text)


def _interface_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    # A widget that is just being made or unmade asks here too, as a plain QWidget.
    from workbench.gui.textpane.view import TextView

    return ViewInterface(thing) if isinstance(thing, TextView) else None


_installed = False


def install() -> None:
    """Let assistive technology see text panes, from now until the program ends."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_interface_of)
        _installed = True


def caret_moved(view: TextView) -> None:
    """Tell assistive technology, if there is any, where caret and selection are."""
    if not QAccessible.isActive():
        return
    interface = QAccessible.queryAccessibleInterface(view)
    if not isinstance(interface, ViewInterface):
        return
    interface.announce(view)


def text_replaced(view: TextView) -> None:
    """Tell assistive technology, if there is any, that another text is shown."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.NameChanged))
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, 0))
