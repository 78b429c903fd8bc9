"""The article that a page describes in JSON-LD, in the words of schema.org."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ARTICLE = re.compile(r"(?:Article|BlogPosting|LiveBlogPosting|Report|ClaimReview|PressRelease)$")
_COMMENT = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?:-->|//\]\]>|/\*\]\]>\*/)\s*$")
_MOST_NODES = 20_000


class LinkedArticle(NamedTuple):
    """What JSON-LD says of an article; "" for what it does not say."""

    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    language: str = ""


def article_in(scripts: Iterable[str]) -> LinkedArticle:
    """The first article described in these JSON-LD scripts; broken ones are passed over."""
    nodes = [node for script in scripts for node in _nodes(script)]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    article = next((node for node in nodes if _is_article(node)), None)
    if article is None:
        return LinkedArticle()
    return LinkedArticle(
        title=_text(article.get("headline")) or _text(article.get("name")),
        outlet=next(_names(article.get("publisher"), by_id), ""),
        authors=tuple(_names(article.get("author") or article.get("creator"), by_id)),
        published=_text(article.get("datePublished")) or _text(article.get("dateCreated")),
        language=_text(article.get("inLanguage")),
    )


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    """Every object in the script, outer ones first."""
    try:
        waiting = [json.loads(_COMMENT.sub("", script), strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(value for value in node.values() if isinstance(value, dict | list))


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in kinds)


def _names(value: object, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    for party in value if isinstance(value, list) else [value]:
        if isinstance(party, dict):
            known = party if "name" in party else by_id.get(str(party.get("@id")), {})
            name = known.get("name")
            party = name[0] if isinstance(name, list) and name else name
        if text := _text(party):
            yield text


def _text(value: object) -> str:
    # Names are often escaped for HTML as well, though JSON needs none of it.
    return html.unescape(value).strip() if isinstance(value, str) else ""
