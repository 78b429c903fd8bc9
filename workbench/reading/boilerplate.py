"""What of a page is its furniture (menus, cookie notes, share buttons, related links) and no article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_TAGS = frozenset(
    (
        "nav", "footer", "aside", "dialog", "menu", "form", "button",
    )
)  # fmt: skip
_ROLES = frozenset(
    (
        "navigation", "contentinfo", "search", "dialog", "alertdialog", "complementary", "banner",
        "menu", "menubar",
    )
)  # fmt: skip
_WORDS = frozenset(
    (
        "cookie", "cookies", "consent", "gdpr", "newsletter", "related", "share", "sharing", "social",
        "promo", "advert", "advertisement", "ads", "sponsored", "breadcrumb", "breadcrumbs", "comments",
        "sidebar", "footer", "nav", "navigation", "navbar", "menu", "masthead", "subscribe", "signup",
        "recommended", "recommendations", "readmore", "trending", "popular", "skip", "toolbar",
    )
)  # fmt: skip
_ARTICLE_ASIDE = frozenset(
    (
        "quote", "pullquote", "pull", "fact", "facts", "factbox", "box", "info", "infobox", "note",
        "correction", "update",
    )
)  # fmt: skip
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
# A part of the page larger than this share is the article itself, whatever it is called.
_LARGEST_SHARE = 1 / 3


class Furniture:
    """Tells the furniture of one page from its article."""

    def __init__(self, root: _Element) -> None:
        self._largest = _size(root) * _LARGEST_SHARE
        # Each look at a large part costs its length: bounded, lest a page be nested to waste time.
        self._budget = 40 * self._largest

    def holds(self, element: _Element) -> bool:
        """Whether this element, with all in it, is furniture."""
        if not self._named_so(element) or self._budget < 0:
            return False
        size = _size(element)
        self._budget -= size
        return size <= self._largest and next(element.iter("h1", "article", "main"), None) is None

    def _named_so(self, element: _Element) -> bool:
        attributes = element.attrib
        if element.tag in ("html", "body", "main", "article", "p"):
            return False
        words = (
            _named(attributes.get("class", "")) | _named(attributes.get("id", "")) if attributes else set()
        )
        if element.tag == "aside":
            return not words & _ARTICLE_ASIDE and next(element.iter("blockquote"), None) is None
        if element.tag in _TAGS:
            return True
        return bool(words & _WORDS) or (bool(attributes) and attributes.get("role", "") in _ROLES)


def _named(names: str) -> set[str]:
    return {part.lower() for part in _PARTS.findall(names[:500])}


def _size(element: _Element) -> int:
    unseen = ("script", "style", "noscript", "template")
    return sum(
        len(text.strip()) for part in element.iter() if part.tag not in unseen for text in _texts(part)
    )


def _texts(element: _Element) -> tuple[str, str]:
    return element.text or "", element.tail or ""
