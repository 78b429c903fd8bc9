"""HTML characters to a tree, within bounded memory."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workbench.domain.errors import UserError
from workbench.reading.wording import with_windows_punctuation

if TYPE_CHECKING:
    from lxml.etree import _Element

    from workbench.reading.given import Given

# The tree takes about sixteen times the markup's memory.
LIMIT = 20 * 1024 * 1024
_CHUNK = 1024 * 1024
_INLINE_DATA = re.compile(r"data:[\w.+/-]*(?:;[\w=.-]+)*,[A-Za-z0-9+/=%]{256,}")
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)|<\?xml[^>]{0,80}encoding=["']([\w-]+)""",
    re.I,
)
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_OF_HEAD = frozenset(("title", "meta", "link", "script", "style", "base", "noscript", "template", "object"))
_UNSAFE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def declared_charset(data: bytes) -> str:
    """The encoding a page declares for itself in its first 4,096 bytes; "" for none."""
    match = _DECLARED.search(data[:4096])
    label = (match[1] or match[2]).decode("ascii") if match else ""
    # A declaration that can be read letter by letter is not in UTF-16 (html.spec.whatwg.org, 13.2.3.2).
    return "utf-8" if label.lower().startswith(("utf-16", "utf-32")) else label


def tree_of(markup: str, given: Given) -> _Element:
    """The page's tree; pictures embedded in the markup are left out of it.

    Raises UserError where the markup is too large, nested too deeply or holds nothing.
    """
    from lxml import etree

    markup = _UNSAFE.sub("", _INLINE_DATA.sub("data:,", _XML_DECLARATION.sub("", markup, count=1)))
    if len(markup) > LIMIT:
        raise UserError(
            "“{name}” has {size} MB of markup; at most {limit} MB are read.",
            "Open it in a browser, copy the article's text and paste that.",
            name=given.name, size=len(markup) // 1024**2, limit=LIMIT // 1024**2,
        )  # fmt: skip
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        for start in range(0, len(markup), _CHUNK):
            given.progress.step(start, len(markup), given.name)
            parser.feed(with_windows_punctuation(markup[start : start + _CHUNK]).encode())
        root = parser.close()
    except (etree.LxmlError, AssertionError, ValueError) as error:
        raise without_text(given) from error
    if any("Excessive depth" in (entry.message or "") for entry in parser.feed_error_log):
        raise UserError(
            "“{name}” is nested too deeply to be read.",
            "Open it in a browser, copy the article's text and paste that.",
            name=given.name,
        )
    if root is None:
        raise without_text(given)
    _repair_references(root)
    _free_from_head(root)
    return root


def _free_from_head(root: _Element) -> None:
    """Put into the body what the parser, which does not know newer elements, has left in the head."""
    from lxml import etree

    head, body = root.find("head"), root.find("body")
    if head is None:
        return
    first = next((child for child in head if child.tag not in _OF_HEAD), None)
    if first is None:
        return
    if body is None:
        body = etree.SubElement(root, "body")
    for place, child in enumerate([first, *first.itersiblings()]):
        body.insert(place, child)


def all_text(element: _Element) -> str:
    """All characters in an element, those of scripts too."""
    return "".join(map(str, element.itertext()))


def without_text(given: Given) -> UserError:
    """The error for a page in which there is nothing to read."""
    return UserError(
        "“{name}” has no readable text.",
        "It may build its text with a script: open it in a browser, copy the text and paste that.",
        name=given.name,
    )


def _repair_references(root: _Element) -> None:
    """Read references such as &#146; as the windows-1252 punctuation that browsers show for them."""
    for element in root.iter():
        for attribute in ("text", "tail"):
            text = getattr(element, attribute)
            if text and not text.isascii() and (mended := with_windows_punctuation(text)) != text:
                setattr(element, attribute, mended)
