"""Printed lines back to paragraphs: by the space between them, their indents and their ends."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.reading.wording import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

# PDFium writes this noncharacter where a hyphen ended a line.
_BROKEN_WORD = "\ufffe"
_LINE = re.compile(f"[^\r\n{_BROKEN_WORD}]+({_BROKEN_WORD})?")
_HYPHENS = ("-", "\xad", "\u2010")
_WORD = re.compile(r"\w+(?:-\w+)*")
_LAST_WORD, _FIRST_WORD = re.compile(r"\w+$"), re.compile(r"^\w+")
_SENTENCE_END = re.compile(r"""[.!?:…。！？]["'”’»)\]]*$""")
_AROUND = 8
_ITEM = re.compile(r"(?:[•‣▪◦●*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s")


class Line(NamedTuple):
    """A printed line: its text, whether a word goes on in the next, and its box in points (0 at the bottom).

    The box is four zeros where the place of its letters is not known.
    """

    text: str
    broken: bool = False
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0

    @property
    def height(self) -> float:
        """Points from the foot of the line to its head."""
        return self.top - self.bottom


class Setting(NamedTuple):
    """How a column is set: the distance of its lines, and where they end and begin, in points."""

    pitch: float
    right: float
    left: float


def lines_of(page: Any) -> list[Line]:
    """The printed lines of a pypdfium2 page in the order of the file, empty ones left out."""
    textpage = page.get_textpage()
    try:
        text = textpage.get_text_range()
        known = len(text) == textpage.count_chars()
        return list(_cut(text, textpage if known else None))
    finally:
        textpage.close()


def _cut(text: str, textpage: Any) -> Iterator[Line]:
    for match in _LINE.finditer(text):
        words = match[0].rstrip(_BROKEN_WORD)
        shown = clean(words).strip(" \n")
        if not shown.strip():
            continue
        start = match.start() + len(words) - len(words.lstrip())
        end = match.start() + len(words.rstrip()) - 1
        box = _box(textpage, start, end) if textpage is not None else (0.0, 0.0, 0.0, 0.0)
        yield Line(shown, bool(match[1]), *box)


def _box(textpage: Any, start: int, end: int) -> tuple[float, float, float, float]:
    import pypdfium2

    try:
        first, last = textpage.get_charbox(start, loose=True), textpage.get_charbox(end, loose=True)
    except (pypdfium2.PdfiumError, ValueError, IndexError):
        return 0.0, 0.0, 0.0, 0.0
    return first[0], min(first[1], last[1]), last[2], max(first[3], last[3])


def set_text(pages: list[list[Line]]) -> tuple[str, list[int]]:
    """The paragraphs of all pages, a blank line between them, and the offset at which each page begins.

    A paragraph that runs over a page's end is one; its second page begins within it. A word broken at a
    line's end is joined, and keeps its hyphen where the document elsewhere writes it with one, or where
    either part is not in small letters ("Franco-German", "48-year").
    """
    vocabulary = _vocabulary(pages)
    pieces: list[str] = []
    offsets: list[int] = []
    length = 0
    previous: Line | None = None
    for page in pages:
        begun = False
        for place, line in enumerate(page):
            glue = "" if previous is None else _glue(previous, line, _setting(page, place), turned=not begun)
            if glue == "" and previous is not None and pieces:
                length += _mend(pieces, line.text, vocabulary)
            pieces += [glue, line.text]
            if not begun:
                offsets.append(length + len(glue))
                begun = True
            length += len(glue) + len(line.text)
            previous = line
        if not begun:
            offsets.append(-1)
    return "".join(pieces), _filled(offsets, length)


def _filled(offsets: list[int], length: int) -> list[int]:
    """A page without text begins where the next one does."""
    following = length
    for place in range(len(offsets) - 1, -1, -1):
        following = offsets[place] = offsets[place] if offsets[place] >= 0 else following
    return offsets


def _vocabulary(pages: list[list[Line]]) -> set[str]:
    return {word.lower() for page in pages for line in page for word in _WORD.findall(line.text)}


def _setting(page: list[Line], place: int) -> Setting:
    """How the column is set in which this line stands, by the lines of its size around it."""
    line = page[place]
    size = line.height
    near = [
        other
        for other in page[max(0, place - _AROUND) : place + _AROUND]
        if other.top and abs(other.height - size) <= 0.15 * size and abs(other.left - line.left) <= 4 * size
    ]
    if not near:
        return Setting(0.0, 0.0, 0.0)
    steps = [above.bottom - below.bottom for above, below in pairwise(near) if above.bottom > below.bottom]
    right, left = max(other.right for other in near), min(other.left for other in near)
    return Setting(median(steps) if steps else 0.0, right, left)


def _glue(previous: Line, line: Line, setting: Setting, *, turned: bool) -> str:
    """What stands between two printed lines: nothing (a broken word), a space, or a paragraph's end."""
    if previous.broken or (previous.text.endswith(_HYPHENS) and _goes_on(previous.text[:-1], line.text)):
        return ""
    if turned or line.bottom > previous.bottom:
        runs_on = line.text[:1].islower() and not _SENTENCE_END.search(previous.text)
        return " " if runs_on else "\n\n"
    return "\n\n" if _begins(previous, line, setting) else " "


def _goes_on(before: str, after: str) -> bool:
    return before[-1:].isalnum() and after[:1].isalpha() and (after[:1].islower() or before[-1:].islower())


def _begins(previous: Line, line: Line, setting: Setting) -> bool:
    """Whether a line below another on one page begins a paragraph."""
    if _ITEM.match(line.text):
        return True
    if not previous.top or not line.top or not setting.pitch:
        return bool(_SENTENCE_END.search(previous.text)) and len(previous.text) < 60
    size = line.height
    if (
        previous.bottom - line.bottom > 1.3 * max(setting.pitch, size)
        or abs(previous.height - size) > 0.15 * size
    ):
        return True
    if line.left - previous.left > 0.8 * size and previous.left <= setting.left + 0.8 * size:
        return True
    spare = setting.right - previous.right
    ended = bool(_SENTENCE_END.search(previous.text))
    first_word = len(line.text.split(" ", 1)[0]) * size * 0.5
    return spare > first_word + size and (
        ended or (spare > 0.3 * (setting.right - setting.left) and not line.text[:1].islower())
    )


def _mend(pieces: list[str], after: str, vocabulary: set[str]) -> int:
    """Settle the hyphen at the end of the last piece; returns by how much that lengthened it."""
    before = pieces[-1]
    bare = before[:-1] if before.endswith(_HYPHENS) else before
    left, right = _LAST_WORD.search(bare), _FIRST_WORD.search(after)
    mended = bare
    if left and right:
        parted, whole = f"{left[0]}-{right[0]}".lower(), f"{left[0]}{right[0]}".lower()
        small = left[0].isalpha() and right[0][:1].islower()
        if parted in vocabulary or (whole not in vocabulary and not small):
            mended = bare + "-"
    pieces[-1] = mended
    return len(mended) - len(before)
