"""What the mouse does in the text pane: click claims, select words, drag the ends of a claim's mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

if TYPE_CHECKING:
    from workbench.gui.textpane.pane import TextPane

Passage = tuple[int, int]
_NEAR_END = 5.0
"""Pixels from the end of a mark within which it is taken hold of."""
_AUTOSCROLL = 30
"""Milliseconds between steps while the mouse is held outside the window."""


class Pointer:
    """Follows one press of the left button from down to up."""

    def __init__(self, pane: TextPane) -> None:
        self._pane = pane
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._unit: Passage | None = None
        self._held: tuple[int, int, bool] | None = None
        self._since_double = QElapsedTimer()
        self._double_at = QPointF()
        self._timer = QTimer(pane, interval=_AUTOSCROLL)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def holding(self) -> bool:
        """Whether an end of a mark is being dragged."""
        return self._held is not None

    def press(self, event: QMouseEvent) -> None:
        """Take hold of a mark's end, extend the selection (Shift), or put the caret down."""
        point = event.position()
        self._pressed = self._last = point
        self._dragging, self._unit = False, None
        if self._tripled(point):
            self._take_unit(self._pane.paragraph_at(self._pane.caret_at(point)))
            return
        self._held = self._end_near(point)
        if self._held is None:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._pane.put_caret(self._pane.caret_at(point), selecting=extend)

    def double(self, event: QMouseEvent) -> None:
        """Select the word under the mouse, or the next of several marks that overlap there."""
        point = event.position()
        position = self._pane.character_at(point)
        self._pressed = self._last = point
        self._dragging, self._held = False, None
        self._since_double.start()
        self._double_at = point
        if position is not None and len(self._pane.marks_at(position)) > 1:
            return  # the release that follows is one more click on them
        self._take_unit(self._pane.word_at(self._pane.caret_at(point) if position is None else position))

    def move(self, event: QMouseEvent) -> None:
        """Drag what was taken hold of, or show by the pointer's shape what could be."""
        point = event.position()
        self._last = point
        if self._pressed is None:
            self._hover(point)
            return
        far = (point - self._pressed).manhattanLength() >= QGuiApplication.styleHints().startDragDistance()
        self._dragging = self._dragging or far
        if self._dragging:
            self._drag_to(point)
            inside = 0 <= point.y() < self._pane.viewport().height()
            if inside:
                self._timer.stop()
            elif not self._timer.isActive():
                self._timer.start()

    def release(self, event: QMouseEvent) -> None:
        """Let go: a claim was clicked, words were selected, or a mark has new ends."""
        self._timer.stop()
        if self._pressed is None:
            return
        clicked = not self._dragging and self._unit is None
        if not clicked:
            self._pane.offer_selection()
        self._pressed, self._unit = None, None
        held, self._held = self._held, None
        if held is not None and self._dragging:
            self._dragging = False
            self._pane.finish_preview(held[0])
        elif clicked and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if held is not None:
                self._pane.put_caret(self._pane.caret_at(event.position()))
            self._pane.click_claim(self._pane.character_at(event.position()))
        self._hover(event.position())

    def cancel(self) -> None:
        """Give up the drag of a mark's end; nothing has changed."""
        self._held = self._pressed = None
        self._dragging = False
        self._timer.stop()
        self._pane.show_preview(None)

    def _tripled(self, point: QPointF) -> bool:
        hints = QGuiApplication.styleHints()
        return (
            self._since_double.isValid()
            and self._since_double.elapsed() < hints.mouseDoubleClickInterval()
            and (point - self._double_at).manhattanLength() < hints.startDragDistance()
        )

    def _take_unit(self, unit: Passage) -> None:
        self._unit = unit
        self._pane.select_passage(*unit)

    def _end_near(self, point: QPointF) -> tuple[int, int, bool] | None:
        """The claim whose end is near, the end that stays, and whether it is the beginning that moves."""
        mark = self._pane.current_mark()
        if mark is None or not self._pane.marks_editable():
            return None
        for position, at_end in ((mark.start, False), (mark.end, True)):
            box = self._pane.edge_box(position, at_end=at_end)
            if box is None or not box.top() <= point.y() < box.bottom():
                continue
            if abs(point.x() - box.left()) <= _NEAR_END:
                return mark.key, mark.start if at_end else mark.end, not at_end
        return None

    def _drag_to(self, point: QPointF) -> None:
        position = self._pane.caret_at(point)
        if self._held is not None:
            _key, fixed, moves_start = self._held
            passage = (position, fixed) if moves_start else (fixed, position)
            if passage[0] < passage[1]:
                self._pane.show_preview(passage)
        elif self._unit is not None:
            start, end = self._unit
            if position < start:
                self._pane.select_passage(end, self._pane.word_at(position)[0])
            else:
                self._pane.select_passage(start, max(end, self._pane.word_at(position)[1]))
        else:
            self._pane.put_caret(position, selecting=True)

    def _hover(self, point: QPointF) -> None:
        if self._end_near(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        viewport = self._pane.viewport()
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)

    def _on_timer_timeout(self) -> None:
        height = self._pane.viewport().height()
        beyond = self._last.y() - height if self._last.y() >= height else self._last.y()
        self._pane.scroll_pixels(beyond)
        self._drag_to(QPointF(self._last.x(), min(max(self._last.y(), 0.0), height - 1.0)))
