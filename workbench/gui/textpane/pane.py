"""The text pane: a text to be read, the marks of its claims, and the making and moving of marks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.listing import Spread
from workbench.domain.verdict import Verdict
from workbench.gui.textpane.marks import Mark, Marks
from workbench.gui.textpane.page import Passage
from workbench.gui.textpane.pointer import Pointer
from workbench.gui.textpane.searched import SearchedText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OVERLAP = 2
"""Lines that stay in the window when it is paged."""


class TextPane(SearchedText):
    """Shows one text, read-only, with the marks of its claims.

    Plain letters and whatever else the pane has no use for are left to the window.
    """

    claim_clicked = Signal(int)
    """A mark was clicked: its key. Repeated clicks where marks overlap go through all of them."""
    claim_requested = Signal(int, int)
    """Enter was pressed over selected words: start and end, white space at both ends left out."""
    mark_moved = Signal(int, int, int)
    """An end of the current claim's mark was dragged: key, start, end. The pane shows the old mark still."""
    context_requested = Signal(QPoint, int)
    """A context menu was asked for: where on the screen, and for which code point."""
    marks_replaced = Signal()
    marks_updated = Signal(object, object)
    """Some marks changed: the Mark objects that went, and those that came."""
    coverage_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editable = True
        self._open_stretches: tuple[Passage, ...] = ()
        self._pointer = Pointer(self)

    def set_text(self, text: str, *, paragraphs_rtl: bool | None = None, pages: Sequence[int] = ()) -> None:
        r"""Show `text` from its beginning, without marks or selection; a search goes on in it.

        Its lines end in "\n". `paragraphs_rtl` sets the direction of every paragraph; None goes by the first
        letters of each. `pages` are the positions at which pages begin.
        """
        state = self._page.state
        state.current = state.preview = None
        self._page.set_marks(Marks())
        self._page.dismissed = []
        self._open_stretches = ()
        super().set_text(text, paragraphs_rtl=paragraphs_rtl, pages=pages)
        self.marks_replaced.emit()

    # Marks

    def set_marks(self, marks: Sequence[Mark] | Marks) -> None:
        """Show exactly these marks; as Marks they may be looked up where they are kept."""
        self._page.set_marks(marks if isinstance(marks, Marks) else Marks(marks))
        self._page.state.preview = None
        self.viewport().update()
        self.marks_replaced.emit()

    def update_marks(self, changed: Iterable[Mark], removed: Iterable[int] = ()) -> None:
        """Add or replace the marks `changed`, take away those of the keys `removed`; repaints only these."""
        came = list(changed)
        dropped = [self._page.marks.drop(key) for key in removed]
        dropped += [self._page.marks.put(mark) for mark in came]
        gone = [mark for mark in dropped if mark is not None]
        for mark in (*gone, *came):
            self._page.forget(mark)
            self._repaint(mark.start, mark.end)
        if len(gone) == len(dropped):
            self.marks_updated.emit(gone, came)
        else:
            # New, or from somewhere that nobody has looked at: who shows them all looks anew.
            self.marks_replaced.emit()

    def marks(self) -> Collection[Mark]:
        """All marks shown, as they are at this moment."""
        return self._page.marks.all()

    def spread(self, gap: int) -> Mapping[Verdict, Spread]:
        """How the claims of each verdict lie, as Marks.spread has it."""
        return self._page.marks.spread(gap)

    def claims_begun(self, start: int, end: int) -> list[Mark]:
        """The marks of claims that begin from `start` to before `end`, in the order of the text."""
        marks = self._page.marks.between(start, end)
        return [mark for mark in marks if mark.start >= start and not mark.suggested]

    def marks_at(self, position: int) -> list[int]:
        """The keys of the marks over the code point at `position`, the shortest mark first."""
        return [mark.key for mark in self._page.marks.at(position)]

    def describe(self, position: int) -> str:
        """The claims over the code point at `position`, in words, for those who do not see the marks."""
        return ", ".join(self._described(mark) for mark in self._page.marks.at(position))

    def _described(self, mark: Mark) -> str:
        word = {
            Verdict.UNVERIFIED: self.tr("unverified"),
            Verdict.CONFIRMED: self.tr("confirmed"),
            Verdict.DENIED: self.tr("denied"),
        }[mark.verdict]
        form = self.tr("suggested claim") if mark.suggested else self.tr("claim {number}, {verdict}")
        return form.format(number=mark.number, verdict=word)

    def set_current(self, key: int | None, reveal: bool = True) -> None:
        """Outline the mark of `key` (None: of none); with `reveal`, scroll to it unless it is in view."""
        state = self._page.state
        before, mark = self.current_mark(), self._page.marks.get(key)
        state.current, state.preview = key, None
        for changed in (before, mark):
            if changed is not None:
                self._repaint(changed.start, changed.end)
        if mark is not None and reveal:
            self.reveal(mark.start, mark.end)

    def current(self) -> int | None:
        """The key of the outlined claim."""
        return self._page.state.current

    def current_mark(self) -> Mark | None:
        """The mark that is outlined."""
        return self._page.marks.get(self._page.state.current)

    def set_editable_marks(self, editable: bool) -> None:
        """Say whether the ends of the current claim's mark can be dragged."""
        self._editable = editable

    def marks_editable(self) -> bool:
        """Whether the ends of the current claim's mark can be dragged."""
        return self._editable

    def click_claim(self, position: int | None) -> None:
        """Announce the claim clicked at `position`: the one after the current one where several overlap."""
        keys = [] if position is None else self.marks_at(position)
        if keys:
            current = self.current()
            self.claim_clicked.emit(
                keys[(keys.index(current) + 1) % len(keys)] if current in keys else keys[0]
            )

    def show_preview(self, passage: Passage | None) -> None:
        """Show the current claim's mark over `passage` while it is dragged; None as it is."""
        state, mark = self._page.state, self.current_mark()
        shown = [state.preview, passage, (mark.start, mark.end) if mark else None]
        state.preview = passage
        for changed in shown:
            if changed is not None:
                self._repaint(*changed)

    def finish_preview(self, key: int) -> None:
        """The drag is over: announce the new ends if they are new."""
        preview, mark = self._page.state.preview, self._page.marks.get(key)
        self.show_preview(None)
        if preview is not None and mark is not None and preview != (mark.start, mark.end):
            self.mark_moved.emit(key, *preview)

    # Coverage

    def set_coverage(self, dismissed: Sequence[Passage], open_stretches: Sequence[Passage]) -> None:
        """Show faintly where there is nothing to check; `open_stretches` is for the overview."""
        self._page.dismissed = sorted(dismissed)
        self._open_stretches = tuple(open_stretches)
        self.viewport().update()
        self.coverage_changed.emit()

    def open_stretches(self) -> tuple[Passage, ...]:
        """What nobody has looked at yet."""
        return self._open_stretches

    # Keys and mouse

    def event(self, event: QEvent) -> bool:
        """Keep for the pane the keys it uses, before they become shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._wants(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            return self._asks_for_claim(event)
        if event.key() == Qt.Key.Key_Escape:
            return self._pointer.holding
        return event.matches(QKeySequence.StandardKey.Copy) or event.matches(
            QKeySequence.StandardKey.SelectAll
        )

    def _asks_for_claim(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return event.key() in _ENTER and plain and self.selected_passage() is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, copy, page, or ask for a claim; everything else goes on to the window."""
        if event.key() == Qt.Key.Key_Escape and self._pointer.holding:
            self._pointer.cancel()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif self._asks_for_claim(event):
            self._request_claim()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            page = self._column.window - _OVERLAP * self._column.face.line
            self.scroll_pixels(-page if back else page)
        elif not self._move_caret(event):
            event.ignore()

    def _move_caret(self, event: QKeyEvent) -> bool:
        moved = False

        def move() -> None:
            nonlocal moved
            moved = self._caret.move(event)

        self._change_caret(move)
        if moved:
            self.show_caret()
        return moved

    def _request_claim(self) -> None:
        if (passage := self.selected_words()) is not None:
            self.claim_requested.emit(*passage)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a selection or a drag of a mark's end."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a selection or a drag."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click, a selection or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.double(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the window for its menu, under the mouse or at the caret."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            position = self.character_at(QPointF(event.pos()))
            place = event.globalPos()
        else:
            position = self.cursor_position()
            box = self.caret_box(position)
            place = self.viewport().mapToGlobal(box.bottomLeft().toPoint() if box else QPoint(0, 0))
        self.context_requested.emit(place, self.cursor_position() if position is None else position)
        event.accept()
