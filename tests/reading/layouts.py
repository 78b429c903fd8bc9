"""How news sites lay a story out: ten layouts, each with its own way to declare what it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape

from tests.reading.newsroom import Story

FURNITURE = (
    "We use cookies to make this site better.",
    "Sign up for our newsletter",
    "All rights reserved",
    "Harbour fees to rise again next week",
)
"""Words that are no part of any story; they stand on every page below."""

_TOP = (
    '<div id="cookie-consent"><p>We use cookies to make this site better. <button>Accept all</button></p>'
    "</div>"
    '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/uk">National</a></li></ul></nav></header>'
)
_BOTTOM = (
    '<div class="newsletter-signup"><p>Sign up for our newsletter and never miss a thing.</p></div>'
    '<section class="related-stories"><h3>More</h3><ul><li><a href="/1">Harbour fees to rise again next '
    "week</a>"
    '</li><li><a href="/2">School roof leaks once more</a></li></ul></section>'
    '<footer><p>© The publisher. All rights reserved. <a href="/privacy">Privacy</a></p></footer>'
)


def _table(story: Story) -> str:
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in story.rows)
    return f"<table>{rows}</table>"


def _list(story: Story) -> str:
    return "<ul>" + "".join(f"<li>{item}</li>" for item in story.items) + "</ul>"


def _paragraphs(story: Story, tag: str = "p") -> str:
    first, *others = (escape(text) for text in story.paragraphs)
    quote = f"<blockquote><p>{escape(story.quote)}</p></blockquote>"
    return f"<{tag}>{first}</{tag}>\n{quote}\n" + "\n".join(f"<{tag}>{text}</{tag}>" for text in others)


def _linked(story: Story, **more: object) -> str:
    described = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.headline,
        "datePublished": story.published.isoformat(),
        "author": [{"@type": "Person", "name": name} for name in story.authors],
        "publisher": {"@type": "Organization", "name": story.outlet},
        **more,
    }
    return f'<script type="application/ld+json">{json.dumps(described)}</script>'


def _page(head: str, body: str, lang: str = "en-GB") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>'
        f"{body}</body></html>"
    )


def linked_data(story: Story) -> str:
    return _page(
        f"<title>{escape(story.headline)} | {escape(story.outlet)}</title>{_linked(story)}",
        f"{_TOP}<main><article><h1>{escape(story.headline)}</h1>"
        f"{_paragraphs(story)}{_table(story)}{_list(story)}"
        f"<figure><img src='a.jpg' alt=''><figcaption>{story.caption}</figcaption></figure></article>"
        f"</main>{_BOTTOM}",
    )


def linked_graph(story: Story) -> str:
    authors = [{"@type": "Person", "@id": f"#a{n}", "name": name} for n, name in enumerate(story.authors)]
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "@id": "#site", "name": "elsewhere"},
            {"@type": "Organization", "@id": "#us", "name": story.outlet},
            *authors,
            {
                "@type": ["ReportageNewsArticle"], "headline": story.headline, "publisher": {"@id": "#us"},
                "author": [{"@id": author["@id"]} for author in authors],
                "datePublished": story.published.isoformat(),
            },
        ],
    }  # fmt: skip
    script = f'<script type="application/ld+json">{json.dumps(graph)}</script>'
    return _page(
        script,
        f"{_TOP}<div class='content'><h1>{escape(story.headline)}</h1>{_paragraphs(story)}</div>{_BOTTOM}",
    )


def open_graph(story: Story) -> str:
    head = (
        f'<meta property="og:title" content="{escape(story.headline)}">'
        f'<meta property="og:site_name" content="{escape(story.outlet)}">'
        f'<meta property="article:published_time" content="{story.published.isoformat()}">'
        f'<link rel="canonical" href="https://news.example/{len(story.headline)}">'
        + "".join(f'<meta name="author" content="{escape(name)}">' for name in story.authors)
    )
    return _page(
        head,
        f"{_TOP}<article><h1>{escape(story.headline)}</h1>{_paragraphs(story)}{_list(story)}</article>"
        f"{_BOTTOM}",
    )


def marked_time(story: Story) -> str:
    authors = " and ".join(f'<a rel="author" href="/x">{escape(name)}</a>' for name in story.authors)
    return _page(
        f'<meta property="og:site_name" content="{escape(story.outlet)}"><title>'
        f"{escape(story.headline)}</title>",
        f"{_TOP}<main><article><header><h1>{escape(story.headline)}</h1><p class='byline'>By {authors}</p>"
        f'<time datetime="{story.published.isoformat()}">then</time></header>'
        f"{_paragraphs(story)}</article></main>{_BOTTOM}",
    )


def microdata(story: Story) -> str:
    authors = "".join(f'<span itemprop="author">{escape(name)}</span> ' for name in story.authors)
    return _page(
        f'<meta name="application-name" content="{escape(story.outlet)}">',
        f'{_TOP}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">'
        f'{escape(story.headline)}</h1>{authors}<meta itemprop="datePublished" '
        f'content="{story.published.isoformat()}">'
        f'<div itemprop="articleBody">{_paragraphs(story)}{_table(story)}</div></div>{_BOTTOM}',
    )


def layout_tables(story: Story) -> str:
    """As pages were made around 2000: tables for layout, upper-case tags, windows-1252 references."""
    body = "<BR><BR>".join(
        escape(text).replace("“", "&#147;").replace("”", "&#148;") for text in story.paragraphs
    )
    return (
        f'<HTML><HEAD><TITLE>{escape(story.headline)}</TITLE><META NAME="author" '
        f'CONTENT="{escape(story.byline)}">'
        f'<META NAME="DC.date.issued" CONTENT="{story.published.isoformat()}"><META NAME="DC.publisher" '
        "CONTENT="
        f'"{escape(story.outlet)}"><META HTTP-EQUIV="Content-Language" CONTENT="en-GB"></HEAD><BODY>'
        f"<TABLE><TR><TD><H1>{escape(story.headline)}</H1><FONT>{body}</FONT><P>"
        f"{escape(story.quote)}</TD></TR></TABLE>"
        "</BODY></HTML>"
    )


def divisions(story: Story) -> str:
    return _page(
        _linked(story),
        f'{_TOP}<div id="page-wrap" class="has-sidebar"><h1>{escape(story.headline)}</h1>'
        f'<div class="story-text">{_paragraphs(story)}</div><div class="sidebar"><p>Harbour fees to rise '
        "again next "
        f"week</p></div></div>{_BOTTOM}",
    )


def form_page(story: Story) -> str:
    """The whole page within a form, as some old servers made them."""
    return _page(
        _linked(story),
        f'<form id="form1" method="post"><input type="hidden" name="state" value="x">{_TOP}<div '
        'class="body"><h1>'
        f"{escape(story.headline)}</h1>{_paragraphs(story)}</div>{_BOTTOM}</form>",
    )


def inside_box(story: Story) -> str:
    """A box of facts, a pulled quotation and an inserted link in the middle of the story."""
    first, *others = (escape(text) for text in story.paragraphs)
    quote = f"<aside class='pullquote'><blockquote>{escape(story.quote)}</blockquote></aside>"
    box = '<aside class="related"><a href="/1">Harbour fees to rise again next week</a></aside>'
    rest = "".join(f"<p>{text}</p>" for text in others)
    return _page(
        _linked(story),
        f"{_TOP}<article><h1>{escape(story.headline)}</h1><p>{first}</p>"
        f"{quote}{box}{rest}{_list(story)}</article>{_BOTTOM}",
    )


def nested_words(story: Story) -> str:
    """Words in many inline elements, which must not be parted or lost."""
    marked = [
        " ".join(
            f"<{tag}>{escape(word)}</{tag}>" if number % 4 == 0 else escape(word)
            for number, (word, tag) in enumerate(
                zip(text.split(" "), ["b", "em", "span", "a", "mark"] * 40, strict=False)
            )
        )
        for text in story.paragraphs
    ]
    body = "".join(f"<p>\n   {text}\n</p>" for text in marked)
    return _page(
        _linked(story),
        f"{_TOP}<main><h1>{escape(story.headline)}</h1>{body}<blockquote>"
        f"{escape(story.quote)}</blockquote></main>{_BOTTOM}",
    )


LAYOUTS: tuple[Callable[[Story], str], ...] = (
    linked_data, linked_graph, open_graph, marked_time, microdata,
    layout_tables, divisions, form_page, inside_box, nested_words,
)  # fmt: skip
