"""The caret and the selection in a column of text, and the keys that move them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, QKeySequence

from workbench.gui.textpane.column import Column

Passage = tuple[int, int]
_Key = QKeySequence.StandardKey


class Caret:
    """Where the caret is and where the selection began, in code points; moves go by graphemes."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self.position = 0
        self.anchor = 0
        self._goal: float | None = None

    def selection(self) -> Passage | None:
        """The selected passage, end exclusive; None if nothing is selected."""
        if self.position == self.anchor:
            return None
        return min(self.position, self.anchor), max(self.position, self.anchor)

    def place(self, position: int, *, selecting: bool = False) -> None:
        """Put the caret at `position`; the selection reaches to it or is given up."""
        self.position = max(0, min(position, len(self._column.paragraphs.text)))
        self._goal = None
        if not selecting:
            self.anchor = self.position

    def select(self, start: int, end: int) -> None:
        """Select a passage, the caret at its end."""
        self.place(start)
        self.place(end, selecting=True)

    def move(self, event: QKeyEvent) -> bool:
        """Do what a key that moves the caret asks for; False if `event` is no such key."""
        for key, move, selecting in _MOVES:
            if event.matches(key):
                position = move(self)
                goal = self._goal if move in _KEEP_GOAL else None
                self.place(position, selecting=selecting)
                self._goal = goal
                return True
        return False

    def _here(self) -> tuple[int, int]:
        index = self._column.index_at(self.position)
        return index, self.position - self._column.start(index)

    def _neighbour(self, index: int, step: int) -> int | None:
        """The next piece with words in it, forward or backward."""
        paragraphs = self._column.paragraphs
        index = paragraphs.next_inked(index + 1) if step > 0 else paragraphs.last_inked(index)
        return index if 0 <= index < len(paragraphs) else None

    def _right(self) -> int:
        return self._sideways(right=True)

    def _left(self) -> int:
        return self._sideways(right=False)

    def _next_word(self) -> int:
        return self._sideways(right=True, words=True)

    def _previous_word(self) -> int:
        return self._sideways(right=False, words=True)

    def _sideways(self, *, right: bool, words: bool = False) -> int:
        """On or back in reading order, as the paragraph reads: there is no leaping in mixed directions."""
        index, local = self._here()
        forward = right != self._column.paragraphs.reads_right_to_left(index)
        setting = self._column.setting(index)
        moved = (setting.next if forward else setting.previous)(local, words=words)
        if moved == local:
            return self._across(index, forward)
        return self._column.start(index) + moved

    def _across(self, index: int, forward: bool) -> int:
        neighbour = self._neighbour(index, 1 if forward else -1)
        if neighbour is None:
            return self.position
        if not forward:
            end = self._column.end(neighbour)
            return end if end < self.position else self._before(neighbour, end)
        start = self._column.start(neighbour)
        return start if start > self.position else self._after(neighbour, start)

    def _before(self, index: int, position: int) -> int:
        start = self._column.start(index)
        return start + self._column.setting(index).previous(position - start)

    def _after(self, index: int, position: int) -> int:
        start = self._column.start(index)
        return start + self._column.setting(index).next(position - start)

    def _line_start(self) -> int:
        return self._line_bounds()[0]

    def _line_end(self) -> int:
        return self._line_bounds()[1]

    def _line_bounds(self) -> Passage:
        index, local = self._here()
        setting, start = self._column.setting(index), self._column.start(index)
        first, last = setting.line_bounds(setting.line_of(local))
        return start + first, start + last

    def _up(self) -> int:
        return self._lines(-1)

    def _down(self) -> int:
        return self._lines(1)

    def _page_up(self) -> int:
        return self._lines(-self._page_lines())

    def _page_down(self) -> int:
        return self._lines(self._page_lines())

    def _page_lines(self) -> int:
        return max(1, int(self._column.window / self._column.face.line) - 2)

    def _lines(self, count: int) -> int:
        """The position `count` lines away, below what was the caret's place when vertical moves began."""
        index, local = self._here()
        setting = self._column.setting(index)
        if self._goal is None:
            self._goal = setting.caret_x(local)
        line, step = setting.line_of(local), 1 if count > 0 else -1
        for _ in range(abs(count)):
            line += step
            if not 0 <= line < len(setting):
                neighbour = self._neighbour(index, step)
                if neighbour is None:
                    return self._line_end() if step > 0 else self._line_start()
                index, setting = neighbour, self._column.setting(neighbour)
                line = 0 if step > 0 else len(setting) - 1
        top, height = setting.line_box(line)
        return self._column.start(index) + setting.caret_at(self._goal, top + height / 2)

    def _text_start(self) -> int:
        return 0

    def _text_end(self) -> int:
        return len(self._column.paragraphs.text)


_STEPS: tuple[tuple[_Key, _Key, Callable[[Caret], int]], ...] = (
    (_Key.MoveToNextChar, _Key.SelectNextChar, Caret._right),
    (_Key.MoveToPreviousChar, _Key.SelectPreviousChar, Caret._left),
    (_Key.MoveToNextWord, _Key.SelectNextWord, Caret._next_word),
    (_Key.MoveToPreviousWord, _Key.SelectPreviousWord, Caret._previous_word),
    (_Key.MoveToStartOfLine, _Key.SelectStartOfLine, Caret._line_start),
    (_Key.MoveToEndOfLine, _Key.SelectEndOfLine, Caret._line_end),
    (_Key.MoveToPreviousLine, _Key.SelectPreviousLine, Caret._up),
    (_Key.MoveToNextLine, _Key.SelectNextLine, Caret._down),
    (_Key.MoveToPreviousPage, _Key.SelectPreviousPage, Caret._page_up),
    (_Key.MoveToNextPage, _Key.SelectNextPage, Caret._page_down),
    (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument, Caret._text_start),
    (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument, Caret._text_end),
)
_MOVES = tuple((key, move, False) for key, _, move in _STEPS) + tuple(
    (key, move, True) for _, key, move in _STEPS
)
_KEEP_GOAL = (Caret._up, Caret._down, Caret._page_up, Caret._page_down)
