"""Which blocks of a page are its article.

trafilatura finds the article; the words are then taken from the page itself, since an extraction may drop a
quotation, a caption or a word in the middle of a sentence.
"""

from __future__ import annotations

import logging
import re
import warnings
from itertools import takewhile
from typing import TYPE_CHECKING

from workbench.domain.source import Caution
from workbench.reading.blocks import Block, blocks_of
from workbench.reading.markup import all_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from workbench.domain.progress import Progress

# Its time grows with the square of the blocks: above this the page's own structure has to do.
_MOST_ELEMENTS = 15_000
_DEEPEST = 200
_PREFIX = 40
_LEAST_ANCHOR = 20
_ALL_LINK = 0.8
_STANDFIRST = 40
_BEFORE = 40
_CONTAINERS = (
    (".//*[@itemprop='articleBody']", 0.6),
    (".//article", 0.6),
    (".//main", 0.4),
    (".//*[@role='main']", 0.4),
)
_LEAST_OF_BODY = 0.25
# A part with less than this of the page's text is a teaser that is marked up like an article.
_LEAST_OF_PAGE = 0.3
_WHITE = re.compile(r"\s+")
_PARTS = re.compile(r"[\t\n]")
_PARTS_OF_ARTICLE = ("figcaption", "blockquote", "caption")
NOT_TOLD_APART = Caution(
    "The article could not be told from the rest of the page; all visible text was taken."
)


def article_of(root: _Element, progress: Progress) -> tuple[list[str], tuple[Caution, ...]]:
    """The article's paragraphs in order, and warnings; all visible text where no article is found."""
    body = root.find(".//body")
    body = root if body is None else body
    container, least = _container(body)
    everything = blocks_of(body, progress, container)
    found = _within(everything, _anchors(_extracted(root)))
    prose = [block for block in everything if _is_prose(block)]
    inside = [block for block in prose if block.inside]
    if found and _length(found) >= least * _length(inside):
        return [block.text for block in found], ()
    if container is not body and _length(inside) >= _LEAST_OF_PAGE * _length(prose) > 0:
        return [block.text for block in inside], ()
    if prose:
        return [block.text for block in prose], (NOT_TOLD_APART,)
    return [block.text for block in everything], (NOT_TOLD_APART,) if everything else ()


def _container(body: _Element) -> tuple[_Element, float]:
    """The part that the page itself marks as its article, and the least share of it to be extracted.

    Where less was extracted, the extraction went wrong, and the part is taken whole.
    """
    for path, least in _CONTAINERS:
        found = body.findall(path)
        if len(found) == 1:
            return found[0], least
    return body, _LEAST_OF_BODY


def _extracted(root: _Element) -> _Element | None:
    """What trafilatura takes for the article's body; None where it finds none or gives up."""
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS or _depth(root) > _DEEPEST:
        return None
    import trafilatura
    from lxml import etree, html

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            copy = html.document_fromstring(etree.tostring(root, encoding="unicode", method="html"))
            document = trafilatura.bare_extraction(copy, include_comments=False, favor_recall=True)
    except Exception:  # whatever a page provokes in the library, its text can still be read without it
        return None
    return getattr(document, "body", None)


def _depth(root: _Element) -> int:
    from lxml import etree

    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _anchors(body: _Element | None) -> set[str]:
    """The extracted blocks, by their first letters without white space."""
    return set() if body is None else {key for text in _leaves(body) if (key := _key(text))}


def _leaves(body: _Element) -> Iterator[str]:
    for element in body.iter("p", "head", "item", "quote", "cell"):
        lines = "".join("\n" if part.tag == "lb" else "" for part in element.iter("lb"))
        text = all_text(element)
        yield text
        if lines:
            for part in element.iter("lb"):
                yield part.tail or ""
            yield element.text or ""


def _key(text: str) -> str:
    return _WHITE.sub("", text)[:_PREFIX]


def _within(blocks: list[Block], anchors: set[str]) -> list[Block]:
    """The blocks from the first to the last extracted one, and the headline and standfirst above."""
    anchored = [
        len(key := _key(block.text)) >= _LEAST_ANCHOR and key in anchors and not block.furniture
        for block in blocks
    ]
    if True not in anchored:
        return []
    first = anchored.index(True)
    last = len(blocks) - 1 - anchored[::-1].index(True)
    inside = [
        block
        for block, is_anchor in zip(blocks[first : last + 1], anchored[first : last + 1], strict=True)
        if is_anchor or _is_prose(block)
    ]
    end = list(takewhile(lambda block: _goes_on(block, anchors), blocks[last + 1 :]))
    return _above(blocks[max(0, first - _BEFORE) : first]) + inside + end


def _goes_on(block: Block, anchors: set[str]) -> bool:
    """Whether a block below the last long one is part of the article: a short item, a table, a caption."""
    extracted = all(_key(part) in anchors for part in _PARTS.split(block.text) if part)
    return _is_prose(block) and (extracted or block.tag in _PARTS_OF_ARTICLE)


def _above(blocks: list[Block]) -> list[Block]:
    headline = next(
        (place for place, block in enumerate(blocks) if block.tag == "h1" and _is_prose(block)), None
    )
    if headline is None:
        return []
    below = [block for block in blocks[headline + 1 :] if _is_prose(block) and len(block.text) >= _STANDFIRST]
    return [blocks[headline], *below]


def _is_prose(block: Block) -> bool:
    return not block.furniture and block.linked < _ALL_LINK


def _length(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)
