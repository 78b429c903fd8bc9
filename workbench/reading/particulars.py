"""What a page says of itself: title, outlet, byline, publication date, language, address.

Only what the page declares is taken, in the order of trust: JSON-LD (schema.org), Open Graph and other meta
elements, then marked-up elements. Nothing is guessed from addresses or running text: a wrong date would
resolve every "Tuesday" wrongly.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from workbench.domain.dating import Moment, moment
from workbench.domain.errors import UserError
from workbench.domain.source import Particulars
from workbench.reading.linked_data import article_in
from workbench.reading.markup import all_text
from workbench.reading.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")
_OUTLETS = ("og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher")
_BYLINES = (
    "author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "article:author",
)
_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "dcterms.created", "dcterms.date", "dc.date.issued", "dc.date",
    "pubdate", "publishdate", "publish-date", "publication_date", "date", "ptime", "dcterms.issued",
)  # fmt: skip
_LANGUAGES = ("og:locale", "dc.language", "content-language")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.I)
_BY = re.compile(r"^(?:by|von|par|por|di|door|av|af)[\s:]+", re.I)
_LONGEST_NAME = 200


def particulars_of(root: _Element, address: str) -> Particulars:
    """What the page at `address` ("" for a file) declares of itself; "" and None where it says nothing."""
    metas = _metas(root)
    article = article_in(element.text or "" for element in root.iter("script") if _is_linked_data(element))
    return Particulars(
        title=_first((article.title, *_of(metas, _TITLES), *_texts(root, "h1"), *_texts(root, "title"))),
        outlet=_first((*_of(metas, _OUTLETS[:1]), article.outlet, *_of(metas, _OUTLETS[1:]))),
        byline=_byline(article.authors, metas, root),
        published=_published((article.published, *_of(metas, _DATES), *_times(root))),
        language=_language((*_declared(root), article.language, *_of(metas, _LANGUAGES))),
        address=_address(root, metas, address),
    )


def _metas(root: _Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = element.get("content", "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := element.get(attribute)):
                found.setdefault(name.strip().lower(), []).append(content)
    return found


def _of(metas: dict[str, list[str]], names: Iterable[str]) -> list[str]:
    return [content for name in names for content in metas.get(name, ())]


def _first(values: Iterable[str]) -> str:
    return next((line[:500] for value in values if (line := one_line(value))), "")


def _texts(root: _Element, tag: str) -> Iterator[str]:
    return (all_text(element) for element in root.iter(tag))


def _is_linked_data(element: _Element) -> bool:
    return "ld+json" in element.get("type", "").lower()


def _byline(authors: tuple[str, ...], metas: dict[str, list[str]], root: _Element) -> str:
    named = [one_line(author) for author in authors]
    named = named or [one_line(author) for author in _of(metas, _BYLINES) if "://" not in author]
    named = named or [one_line(all_text(element)) for element in _author_elements(root)]
    names = [_BY.sub("", name) for name in named if 0 < len(name) <= _LONGEST_NAME]
    return ", ".join(dict.fromkeys(names))[:500]


def _author_elements(root: _Element) -> list[_Element]:
    by_relation = [element for element in root.iter("a", "span", "address") if element.get("rel") == "author"]
    by_property = [element for element in root.iter() if element.get("itemprop") == "author"]
    by_class = [
        element
        for element in root.iter("p", "span", "div", "address", "a")
        if {"byline", "author", "article-author", "byline__name"}
        & set(element.get("class", "").lower().split())
    ]
    return (by_relation or by_property or by_class[:1])[:10]


def _times(root: _Element) -> Iterator[str]:
    """The dates marked up in the page, those said to be of publication first."""
    for element in root.iter():
        if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None:
            yield element.get("datetime") or element.get("content") or all_text(element)
    inside = root.find(".//article")
    for element in (root if inside is None else inside).iter("time"):
        yield element.get("datetime") or ""


def _published(dates: Iterable[str]) -> Moment | None:
    for text in dates:
        if len(text) < 100 and re.search(r"\d{4}", text):
            try:
                return moment(one_line(text))
            except UserError:
                continue
    return None


def _declared(root: _Element) -> tuple[str, ...]:
    return root.get("lang") or "", root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get(
        "xml:lang"
    ) or ""


def _language(values: Iterable[str]) -> str:
    tags = (value.strip().replace("_", "-") for value in values)
    return next((tag for tag in tags if _LANGUAGE.fullmatch(tag)), "")


def _address(root: _Element, metas: dict[str, list[str]], address: str) -> str:
    links = [
        link.get("href", "")
        for link in root.iter("link")
        if "canonical" in link.get("rel", "").lower().split()
    ]
    for found in (*links, *_of(metas, ("og:url",))):
        try:
            whole = urljoin(address, found.strip())
            parts = urlsplit(whole)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.netloc and len(whole) < 2000:
            return one_line(whole)
    return ""
