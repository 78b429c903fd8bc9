"""The column of text: pieces set as they come near the window, and where the window stands on it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QFont

from workbench.gui.textpane.heights import Heights
from workbench.gui.textpane.paragraphs import SHORTEST, Paragraphs
from workbench.gui.textpane.setting import Face, Setting

_KEPT = 256
"""Pieces whose lines are kept: some ten screens."""
MARGIN = 20.0
"""Pixels above the first and below the last line."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece in the window: its number, where it begins and ends, its lines, and its top in the window."""

    index: int
    start: int
    end: int
    setting: Setting
    top: float


class Column:
    """A text under a face, seen through a window of a certain height.

    The window's place is kept as a piece and an offset into it, never as pixels from the top of the text:
    what is learnt about heights far above moves nothing on the screen.
    """

    def __init__(self) -> None:
        self.paragraphs = Paragraphs("")
        self.face = Face(QFont(), 400.0)
        self.window = 100.0
        self._settings: OrderedDict[int, Setting] = OrderedDict()
        self._joins: dict[int, int] = {}
        self._heights = self._fresh_heights()
        self._anchor, self._offset = 0, -MARGIN
        self._held: int | None = None

    def set_text(self, paragraphs: Paragraphs) -> None:
        """Show another text from its beginning."""
        self.paragraphs = paragraphs
        self._heights = self._fresh_heights()
        self._settings.clear()
        self._joins.clear()
        self._anchor, self._offset, self._held = 0, -MARGIN, None

    def set_face(self, face: Face) -> None:
        """Set the text anew under `face`, the same words staying at the top of the window."""
        if face.font == self.face.font and face.width == self.face.width:
            return
        head, offset = self._anchor == 0 and self._offset <= 0, self._offset
        # Held over a whole series of resizes, lest each begin a line earlier than the one before.
        top = self.first_visible() if self._held is None else self._held
        self.face = face
        self._heights = self._fresh_heights()
        self._settings.clear()
        self._joins.clear()
        if head:
            self._anchor, self._offset = 0, offset
        else:
            self.scroll_to(top)
            self._held = top

    def _fresh_heights(self) -> Heights:
        paragraphs, face = self.paragraphs, self.face
        heights = Heights(paragraphs.starts, paragraphs.inked, paragraphs.gaps, len(paragraphs.text))
        # Ragged lines are about 97 % full, and the last one half.
        heights.estimate(face.line * face.character / (face.width * 0.97), face.line * 0.5, face.gap)
        return heights

    # Where the parts of a long paragraph begin depends on the face: at the beginning of a line.

    def index_at(self, position: int) -> int:
        """The piece in which the code point at `position` stands."""
        index = self.paragraphs.index_at(position)
        return index - 1 if self.paragraphs.continues(index) and position < self.start(index) else index

    def start(self, index: int) -> int:
        """Where piece `index` begins, in code points."""
        if not self.paragraphs.continues(index):
            return self.paragraphs.start(index)
        if index not in self._joins:
            self._joins[index] = self._join(index)
        return self._joins[index]

    def end(self, index: int) -> int:
        """Where piece `index` ends, in code points, its line break left out."""
        if self.paragraphs.continues(index + 1):
            return self.start(index + 1)
        return self.paragraphs.end(index)

    def _join(self, index: int) -> int:
        """The beginning of a line near that of part `index`, so that the parts join unseen.

        The lines before are broken from where the part before begins, if that is known, as it is when one
        reads on. After a leap they are broken from near there: wherever one begins, the breaks soon fall into
        the same places; if they do not, the last line before the join is short.
        """
        paragraphs = self.paragraphs
        near, begin = paragraphs.start(index), self._joins.get(index - 1, paragraphs.start(index - 1))
        words = paragraphs.text[begin : near + SHORTEST // 2]
        setting = Setting(words, self.face, paragraphs.reads_right_to_left(index))
        line = setting.line_of(near - begin)
        first = setting.line_bounds(line)[0] + begin
        if first < near and line + 1 < len(setting):
            first = setting.line_bounds(line + 1)[0] + begin
        return first if first >= near else near

    def setting(self, index: int) -> Setting:
        """The lines of piece `index`, set now if they are not at hand."""
        kept = self._settings.get(index)
        if kept is not None:
            self._settings.move_to_end(index)
            return kept
        paragraphs = self.paragraphs
        made = Setting(
            paragraphs.text[self.start(index) : self.end(index)],
            self.face,
            paragraphs.reads_right_to_left(index),
        )
        self._settings[index] = made
        if len(self._settings) > _KEPT:
            self._settings.popitem(last=False)
        blank = paragraphs.blank(index)
        gap = self.face.gap if paragraphs.gap_after(index) else 0.0
        self._heights.measured(index, 0.0 if blank else made.height + gap)
        return made

    def height(self, index: int) -> float:
        """The exact height of piece `index` with the space after it."""
        if self.paragraphs.blank(index):
            self._heights.measured(index, 0.0)
            return 0.0
        return self.setting(index).height + (self.face.gap if self.paragraphs.gap_after(index) else 0.0)

    def total(self) -> float:
        """The height of the whole column with its margins, as far as it is known."""
        return self._heights.total() + 2 * MARGIN

    def value(self) -> float:
        """How far the window stands below the top of the column, by the same estimate as `total`."""
        return self._heights.top(self._anchor) + self._offset + MARGIN

    def placed(self) -> Iterator[Placed]:
        """The pieces in the window from top to bottom, set; blank ones are passed over."""
        next_inked = self.paragraphs.next_inked
        index, y = next_inked(self._anchor), -self._offset
        while index < len(self.paragraphs) and y < self.window:
            yield Placed(index, self.start(index), self.end(index), self.setting(index), y)
            y += self.height(index)
            index = next_inked(index + 1)

    def top_of(self, index: int) -> float | None:
        """The top of piece `index` in pixels of the window; None if it is nowhere near it."""
        y, paragraphs = -self._offset, self.paragraphs
        below, above = paragraphs.next_inked(self._anchor), paragraphs.last_inked(self._anchor)
        while below < index and y < 2 * self.window:
            y += self.height(below)
            below = paragraphs.next_inked(below + 1)
        while above >= index and y > -2 * self.window:
            y -= self.height(above)
            above = paragraphs.last_inked(above)
        return y if -2 * self.window < y < 2 * self.window else None

    def first_visible(self) -> int:
        """The code point at the beginning of the first line that is wholly in the window."""
        for piece in self.placed():
            for line in range(len(piece.setting)):
                if piece.top + piece.setting.line_box(line)[0] >= -0.5:
                    return piece.start + piece.setting.line_bounds(line)[0]
        return self.start(self._anchor)

    def last_visible(self) -> int:
        """The code point at which the last line in the window ends."""
        last = self.start(self._anchor)
        for piece in self.placed():
            line = piece.setting.line_at(self.window - 1 - piece.top)
            last = piece.start + piece.setting.line_bounds(line)[1]
        return last

    def scroll_by(self, distance: float) -> None:
        """Move the window down by `distance` pixels of laid-out text."""
        if abs(distance) > 6 * self.window:
            self.scroll_to_value(self.value() + distance)
            return
        self._offset += distance
        self._held = None
        self._settle()

    def scroll_to_value(self, value: float) -> None:
        """Move the window to `value` pixels of the estimate; a short way goes by laid-out text."""
        distance = round(value - self.value())  # whole pixels keep the words sharp
        if abs(distance) <= 6 * self.window:
            self._offset += distance
        else:
            self._anchor = self._heights.at(value - MARGIN)
            self.setting(self._anchor)
            self._offset = float(round(value - MARGIN - self._heights.top(self._anchor)))
        self._held = None
        self._settle()

    def scroll_to(self, position: int, share: float = 0.0) -> None:
        """Bring the line of code point `position` to `share` of the window's height."""
        index = self.index_at(position)
        setting = self.setting(index)
        top = setting.line_box(setting.line_of(position - self.start(index)))[0]
        self._anchor, self._offset = index, top - round(share * self.window)
        if index == 0 and share == 0.0 and top == 0.0:
            self._offset = -MARGIN
        self._held = None
        self._settle()

    def scroll_to_end(self) -> None:
        """Bring the last line to the bottom of the window."""
        self._anchor = max(0, self.paragraphs.last_inked(len(self.paragraphs)))
        self._offset = self.height(self._anchor) + MARGIN - self.window
        self._held = None
        self._settle()

    def _settle(self) -> None:
        """Take as anchor the piece at the top of the window, and leave no room beyond either end."""
        self._climb()
        count, next_inked = len(self.paragraphs), self.paragraphs.next_inked
        below = next_inked(self._anchor + 1)
        while below < count and self._offset >= (height := self.height(self._anchor)):
            self._offset -= height
            self._anchor, below = below, next_inked(below + 1)
        bottom, index = -self._offset, next_inked(self._anchor)
        while index < count and bottom < self.window:
            bottom += self.height(index)
            index = next_inked(index + 1)
        if index >= count and bottom + MARGIN < self.window:
            self._offset -= self.window - bottom - MARGIN
            self._climb()

    def _climb(self) -> None:
        above = self.paragraphs.last_inked(self._anchor)
        while self._offset < 0 and above >= 0:
            self._anchor, above = above, self.paragraphs.last_inked(above)
            self._offset += self.height(self._anchor)
        if above < 0:
            self._offset = max(self._offset, -MARGIN)
