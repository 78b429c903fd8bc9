"""The blocks of a page as a reader sees them: paragraphs, headings, list items, tables, in their order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from workbench.reading.boilerplate import Furniture
from workbench.reading.markup import all_text
from workbench.reading.wording import clean, collapsed, tidied

if TYPE_CHECKING:
    from lxml.etree import _Element

    from workbench.domain.progress import Progress

_UNSEEN = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "embed",
        "applet", "select", "option", "textarea", "audio", "video", "canvas", "map", "datalist", "rt",
        "rp", "title",
    )
)  # fmt: skip
_INLINE = frozenset(
    (
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del",
        "dfn", "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "meter", "nobr",
        "output", "progress", "q", "rb", "ruby", "s", "samp", "small", "span", "strike", "strong",
        "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source", "link", "meta",
    )
)  # fmt: skip
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_HIDDEN_CLASS = re.compile(r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden)(?:\s|$)", re.I)
_PARAGRAPH_BREAK = re.compile(r"\n[ \t]*\n\s*")
_CELL = frozenset(("td", "th"))
_LONGEST_CELL = 400
_LISTEN_EVERY = 10_000


class Block(NamedTuple):
    """One block: its text, the tag it stands in, whether it is a page's furniture, the share in links.

    `inside` tells whether it stands in the part of the page that was asked about.
    """

    text: str
    tag: str
    furniture: bool
    linked: float
    inside: bool = True


class _Walk:
    """The state of one pass over a page."""

    def __init__(self, furniture: Furniture, part: _Element) -> None:
        self.blocks: list[Block] = []
        self.furniture = furniture
        self.part = part
        self.inside = False
        self.pieces: list[str] = []
        self.linked = 0
        self.open: dict[str, int] = {}
        self.beside: list[_Element] = []
        self.tables: list[bool] = []
        self.tag = ""

    def add(self, text: str | None) -> None:
        if not text:
            return
        shown = text if self.open.get("pre") else collapsed(text)
        if shown == " " and not self.pieces:
            return
        self.pieces.append(shown)
        if self.open.get("a"):
            self.linked += len(shown.strip())

    def flush(self, tag: str) -> None:
        text = tidied(clean("".join(self.pieces))) if self.pieces else ""
        share = min(1.0, self.linked / len(text)) if text else 0.0
        for paragraph in _PARAGRAPH_BREAK.split(text) if text else ():
            self.blocks.append(Block(paragraph, self.tag or tag, bool(self.beside), share, self.inside))
        self.pieces, self.linked, self.tag = [], 0, tag

    @property
    def in_data_table(self) -> bool:
        return bool(self.tables and self.tables[-1])

    def begin(self, element: _Element, tag: str) -> None:
        if element is self.part:
            self.flush(tag)
            self.inside = True
        if not self.beside and self.furniture.holds(element):
            self.flush(tag)
            self.beside.append(element)
        if tag == "table":
            self.flush(tag)
            self.tables.append(_is_data(element))
        elif tag in _CELL and self.in_data_table:
            self.pieces.append("\t" if element.getprevious() is not None else "")
        elif tag == "br":
            self.pieces.append("\n")
        elif tag == "q":
            self.pieces.append("“")
        elif tag not in _INLINE and not (self.in_data_table and tag != "caption"):
            self.flush(tag)
        if tag in ("a", "pre"):
            self.open[tag] = self.open.get(tag, 0) + 1

    def end(self, element: _Element, tag: str) -> None:
        if tag in ("a", "pre") and self.open.get(tag):
            self.open[tag] -= 1
        if tag == "q":
            self.pieces.append("”")
        elif tag == "table" and self.tables:
            self.flush("")
            self.tables.pop()
        elif self.in_data_table and tag != "caption":
            if tag == "tr":
                self.pieces.append("\n")
            elif tag not in _INLINE and tag not in _CELL:
                self.pieces.append(" ")
        elif tag not in _INLINE and tag != "br":
            self.flush("")
        if self.beside and self.beside[-1] is element:
            self.flush("")
            self.beside.pop()
        if element is self.part:
            self.flush("")
            self.inside = False


def blocks_of(root: _Element, progress: Progress, part: _Element | None = None) -> list[Block]:
    """All that a page shows, block by block; a table of data is one block, cells apart by tabs.

    `part` is the part of the page whose blocks are said to be inside; the whole where it is None.
    """
    from lxml import etree

    walk = _Walk(Furniture(root), root if part is None else part)
    walker = etree.iterwalk(root, events=("start", "end"))
    for done, (event, element) in enumerate(walker):
        if done % _LISTEN_EVERY == 0:
            progress.step(0, 0)
        tag = element.tag if isinstance(element.tag, str) else ""
        unseen = tag in _UNSEEN or not tag or _is_hidden(element)
        if event == "start":
            if unseen:
                walker.skip_subtree()
                continue
            walk.begin(element, tag)
            walk.add(element.text)
        else:
            if not unseen:
                walk.end(element, tag)
            if element is not root:
                walk.add(element.tail)
    walk.flush("")
    return walk.blocks


def _is_hidden(element: _Element) -> bool:
    attributes = element.attrib
    if not attributes:
        return False
    return (
        "hidden" in attributes
        or bool(_HIDDEN_STYLE.search(attributes.get("style", "")))
        or bool(_HIDDEN_CLASS.search(attributes.get("class", "")))
    )


def _is_data(table: _Element) -> bool:
    """Whether a table holds data; old pages are laid out in tables, whose cells hold whole articles."""
    if next(table.iterdescendants("table"), None) is not None:
        return False
    cells = table.iterdescendants("td", "th")
    return all(len(all_text(cell)) <= _LONGEST_CELL for cell in cells)
