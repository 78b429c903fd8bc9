"""A text cut into the pieces that are laid out one by one: its paragraphs, the very long ones in parts."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, count
from operator import add

from workbench.gui.textpane.positions import grapheme_stops

LONGEST = 2048
"""Code points that are laid out at once; a longer paragraph is cut into parts at spaces."""
SHORTEST = 1024
"""Code points that every part of a paragraph has at least."""
_VERSE_LINE = 100
"""If no line is longer, and blank lines part the text, its line breaks are lines of one paragraph."""
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


_ready: list[Paragraphs] = []


def has_right_to_left(text: str) -> bool:
    """Whether any character of `text` is written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def begins_right_to_left(text: str) -> bool:
    """Whether the first strong character of `text` is right-to-left (Unicode Bidirectional Algorithm, P2)."""
    if text.isascii():
        return False
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


class Paragraphs:
    """The pieces of a text: `starts` in code points, and what stands before each for estimates of height.

    `inked[i]` and `gaps[i]` count the pieces before piece i that are not blank, and those followed by
    paragraph space. A blank line is a piece without ink, number or space.
    """

    def __init__(self, text: str, *, right_to_left: bool | None = None, pages: Sequence[int] = ()) -> None:
        self.text = text
        self.pages = tuple(pages)
        self._right_to_left = right_to_left
        lines = text.split("\n")
        lengths = list(map(len, lines))
        inks = list(map(bool, map(str.strip, lines)))
        longest = max(lengths)
        self._parts: dict[int, int] = {}
        heads = gaps = inks
        if longest <= _VERSE_LINE and 0 < inks[:-1].count(False) < len(inks) // 3:
            after = [*inks[1:], False]
            before = [False, *inks[:-1]]
            gaps = [ink and not following for ink, following in zip(inks, after, strict=True)]
            heads = [ink and not leading for ink, leading in zip(inks, before, strict=True)]
        starts = list(map(add, accumulate(lengths, initial=0), count()))
        starts.pop()
        if longest > LONGEST + SHORTEST:
            starts, inks, heads, gaps = self._cut(starts, lengths, inks, heads, gaps)
        self.starts: list[int] = starts
        self._inks = inks
        self._gapped = gaps
        self._heads = heads
        self.inked: list[int] = list(accumulate(inks, initial=0))
        self.gaps: list[int] = list(accumulate(gaps, initial=0))
        self._numbers: list[int] = self.inked if heads is inks else list(accumulate(heads, initial=0))

    @classmethod
    def of(cls, text: str, *, right_to_left: bool | None = None, pages: Sequence[int] = ()) -> Paragraphs:
        """The pieces of a text; at once where it is the very one that was made ready last."""
        ready = _ready.pop() if _ready else None
        if ready is not None and ready.text is text and right_to_left is None and ready.pages == tuple(pages):
            return ready
        return cls(text, right_to_left=right_to_left, pages=pages)

    @classmethod
    def make_ready(cls, text: str, pages: Sequence[int] = ()) -> None:
        """Cut a text that is shown next, away from the window's thread: a book takes more than a frame."""
        _ready[:] = [cls(text, pages=pages)]

    def __len__(self) -> int:
        return len(self.starts)

    def index_at(self, position: int) -> int:
        """The piece in which the code point at `position` stands; its line break counts to it."""
        return max(0, bisect_right(self.starts, position) - 1)

    def start(self, index: int) -> int:
        """Where piece `index` begins, in code points."""
        return self.starts[index]

    def end(self, index: int) -> int:
        """Where piece `index` ends, in code points, its line break left out."""
        if index + 1 == len(self.starts):
            return len(self.text)
        return self.starts[index + 1] - (0 if index + 1 in self._parts else 1)

    def words(self, index: int) -> str:
        """The text of piece `index`."""
        return self.text[self.starts[index] : self.end(index)]

    def continues(self, index: int) -> bool:
        """Whether piece `index` goes on with the paragraph of the piece before."""
        return index in self._parts

    def blank(self, index: int) -> bool:
        """Whether piece `index` shows nothing."""
        return not self._inks[index]

    def next_inked(self, index: int) -> int:
        """The first piece from `index` on that shows something; their number if there is none."""
        return bisect_right(self.inked, self.inked[index]) - 1

    def last_inked(self, index: int) -> int:
        """The last piece before `index` that shows something; -1 if there is none."""
        return bisect_left(self.inked, self.inked[index]) - 1

    def gap_after(self, index: int) -> bool:
        """Whether paragraph space follows piece `index`."""
        return self._gapped[index]

    def number(self, index: int) -> int:
        """The paragraph's number if piece `index` begins one, else 0."""
        return self._numbers[index + 1] if self._heads[index] else 0

    def reads_right_to_left(self, index: int) -> bool:
        """Whether the paragraph to which piece `index` belongs is set from right to left."""
        if self._right_to_left is not None:
            return self._right_to_left
        return begins_right_to_left(self.words(self._parts.get(index, index)))

    def bounds_at(self, position: int) -> tuple[int, int]:
        """Start and end of the whole paragraph at `position`, in code points, its line break left out."""
        first = index = self.index_at(position)
        first = self._parts.get(first, first)
        while index + 1 in self._parts:
            index += 1
        return self.starts[first], self.end(index)

    def page_in(self, start: int, end: int) -> tuple[int, int] | None:
        """The first page that begins in `start` to `end`: its number from 1, and its position."""
        number = bisect_right(self.pages, start - 1)
        if number < len(self.pages) and self.pages[number] < end:
            return number + 1, self.pages[number]
        return None

    def _cut(
        self, starts: list[int], lengths: list[int], inks: list[bool], heads: list[bool], gaps: list[bool]
    ) -> tuple[list[int], list[bool], list[bool], list[bool]]:
        cut_starts: list[int] = []
        cut_inks: list[bool] = []
        cut_heads: list[bool] = []
        cut_gaps: list[bool] = []
        for start, length, ink, head, gap in zip(starts, lengths, inks, heads, gaps, strict=True):
            first = len(cut_starts)
            cuts = [start] if length <= LONGEST + SHORTEST else cuts_of(self.text, start, start + length)
            cut_starts += cuts
            more = len(cuts) - 1
            cut_inks += [ink] * (more + 1)
            cut_heads += [head] + [False] * more
            cut_gaps += [False] * more + [gap]
            self._parts.update((part, first) for part in range(first + 1, first + more + 1))
        return cut_starts, cut_inks, cut_heads, cut_gaps


def cuts_of(text: str, start: int, end: int) -> list[int]:
    """Where the parts of a long paragraph begin: after a space if there is one, never within a grapheme."""
    cuts = [start]
    while end - start > LONGEST + SHORTEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST) + 1
        start = cut or _grapheme_before(text, start + LONGEST)
        cuts.append(start)
    return cuts


def _grapheme_before(text: str, position: int) -> int:
    begin = position - 256
    stops = grapheme_stops(text[begin:position])
    # The last stop is the end of the stretch, which may lie within a grapheme; the one before begins it.
    return begin + stops[-2] if len(stops) > 2 else position
