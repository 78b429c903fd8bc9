"""The text pane as assistive technology sees it: text, caret, selection, and the claims at a place.

Offsets here are UTF-16 units into the whole text, as Qt's accessibility interfaces count.
"""

from __future__ import annotations

import weakref
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
    QGuiApplication,
    QWindow,
)
from shiboken6 import isValid

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


class TextViewInterface(QAccessibleInterface, QAccessibleTextInterface):
    """What a screen reader asks of the text pane."""

    def __init__(self, view: TextView) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleTextInterface.__init__(self)
        self._seen = weakref.ref(view)  # Qt keeps this object until the pane goes: it must not keep the pane
        self._offsets = Offsets("")
        self._offsets_of: str | None = None

    @property
    def _view(self) -> TextView:
        view = self._seen()
        assert view is not None
        return view

    # The object

    def isValid(self) -> bool:
        """Whether the pane still exists."""
        view = self._seen()
        return view is not None and isValid(view)

    def object(self) -> QObject:
        """The pane."""
        return self._view

    def window(self) -> QWindow | None:  # type: ignore[override]
        """The window that the pane is in."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The widget that the pane is in."""
        above: QObject | None = self._view.parentWidget() or QGuiApplication.instance()
        assert above is not None
        return QAccessible.queryAccessibleInterface(above)

    def child(self, index: int) -> None:  # type: ignore[override]
        """Nothing: the text is one object."""

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]
        """Nothing: the text is one object."""

    def childCount(self) -> int:
        """None: the text is one object."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """None: the text is one object."""
        return -1

    def focusChild(self) -> None:  # type: ignore[override]
        """Nothing: the text is one object."""

    def relations(self, match: Any = None) -> list[Any]:
        """None."""
        return []

    def rect(self) -> QRect:
        """Where the pane is on the screen."""
        return QRect(self._view.mapToGlobal(QPoint(0, 0)), self._view.size())

    def role(self) -> QAccessible.Role:
        """A text of many lines."""
        return QAccessible.Role.EditableText

    def state(self) -> QAccessible.State:
        """Read-only, of many lines, its words selectable."""
        state = QAccessible.State()
        for name in ("readOnly", "multiLine", "selectableText", "focusable"):
            setattr(state, name, True)
        state.focused = self._view.hasFocus()
        state.invisible = not self._view.isVisible()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """This object also gives out the text."""
        return self if kind == QAccessible.InterfaceType.TextInterface else None

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be set."""

    def text(self, *asked: Any) -> str:
        """The pane's name or description (asked for by kind), or the text between two offsets."""
        if len(asked) == 2:
            start, end = (self._at(offset) for offset in asked)
            return self._view.text()[start:end]
        if asked[0] == QAccessible.Text.Name:
            return self._view.accessibleName()
        if asked[0] == QAccessible.Text.Description:
            return self._view.describe(self._view.cursor_position())
        return ""

    # The text

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

    def selection(self, index: int) -> tuple[int, int]:
        """Start and end of the selection."""
        start, end = self._view.selected_passage() or (0, 0)
        return self._numbers().of(start), self._numbers().of(end)

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

    def attributes(self, offset: int) -> tuple[str, int, int]:
        """The claims at a place and the stretch over which they are the same."""
        position = self._at(offset)
        start, end = self._view.paragraph_at(position)
        return self._view.describe(position), self._numbers().of(start), self._numbers().of(end)


def _interface_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    # A widget that is just being made or unmade asks here too, as a plain QWidget.
    from workbench.gui.textpane.view import TextView

    return TextViewInterface(thing) if isinstance(thing, TextView) else None


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
    if not isinstance(interface, TextViewInterface):
        return
    caret = interface.cursorPosition()
    if view.selected_passage() is not None:
        start, end = interface.selection(0)
        event = QAccessibleTextSelectionEvent(view, start, end)
        event.setCursorPosition(caret)
        QAccessible.updateAccessibility(event)
    else:
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, caret))


def text_replaced(view: TextView) -> None:
    """Tell assistive technology, if there is any, that another text is shown."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.NameChanged))
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, 0))
