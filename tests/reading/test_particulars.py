from __future__ import annotations

import json

import pytest

from workbench.domain.source import Reading
from workbench.reading import read


def declared(head: str, body: str = "", address: str = "") -> Reading:
    markup = f"<!doctype html><html><head>{head}</head><body><p>Some words of it.</p>{body}</body></html>"
    return read(markup.encode(), "a.html", address=address)


def linked(**values: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **values})}</script>'


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2011-09-06T14:30:00-04:00", "2011-09-06T14:30:00-04:00"),
        ("2011-09-06T18:30:00Z", "2011-09-06T18:30:00+00:00"),
        ("2011-09-06T18:30Z", "2011-09-06T18:30+00:00"),
        ("2011-09-06", "2011-09-06"),
        ("2011-09", "2011-09"),
        ("Tue, 06 Sep 2011 14:30:00 +0530", "2011-09-06T14:30:00+05:30"),
        ("2011-09-06T14:30:00.123+02:00", "2011-09-06T14:30:00+02:00"),
    ],
)
def test_dates_keep_their_zone_and_precision(stated: str, expected: str) -> None:
    assert str(declared(linked(datePublished=stated)).published) == expected
    assert str(declared(f'<meta property="article:published_time" content="{stated}">').published) == expected


def test_a_date_that_is_none_is_passed_over_for_the_next() -> None:
    head = '<meta name="date" content="2011-09-06">' + linked(datePublished="yesterday")
    assert str(declared(head).published) == "2011-09-06"


def test_nothing_is_guessed_from_the_text_or_the_address() -> None:
    reading = declared("", "<p>Published 6 September 2011 by A. Person</p>", "https://x.example/2011/09/06/a")
    assert (reading.published, reading.byline, reading.title) == (None, "", "")


def test_the_modified_date_is_not_the_published_one() -> None:
    assert declared(linked(dateModified="2011-09-06")).published is None


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("Ann Example", "Ann Example"),
        ({"@type": "Person", "name": "Ann Example"}, "Ann Example"),
        ([{"name": "Ann Example"}, "Bo Sample", {"name": ["Cy Model"]}], "Ann Example, Bo Sample, Cy Model"),
        ([{"name": "Ann Example"}, {"name": "Ann Example"}], "Ann Example"),
        ("By Ann Example", "Ann Example"),
        ("Ann O&#039;Example", "Ann O'Example"),
        ([], ""),
        (7, ""),
    ],
)
def test_authors_of_every_shape_make_a_byline(author: object, expected: str) -> None:
    assert declared(linked(author=author)).byline == expected


def test_a_profile_address_is_no_name() -> None:
    assert declared('<meta property="article:author" content="https://social.example/ann">').byline == ""


@pytest.mark.parametrize(
    "script", ["{", "[]", "null", '"x"', "[" * 5000, '{"@type": 5}', '{"@graph": 7}', ""]
)
def test_broken_linked_data_is_passed_over(script: str) -> None:
    head = f'<script type="application/ld+json">{script}</script>' + linked(headline="The title")
    assert declared(head).title == "The title"


def test_titles_in_the_order_of_trust() -> None:
    assert declared("<title>Window | Site</title>").title == "Window | Site"
    assert declared("<title>Window</title>", "<h1>Head\n line</h1>").title == "Head line"
    og = '<meta property="og:title" content="Shared &amp; told">'
    assert declared(og, "<h1>Head</h1>").title == "Shared & told"
    assert declared(og + linked(headline="Linked")).title == "Linked"


def test_the_host_stands_in_for_an_outlet_that_is_not_named() -> None:
    assert declared("", address="https://www.post.example/a").outlet == "post.example"
    assert (
        declared('<meta property="og:site_name" content="The Post">', address="https://p.example/").outlet
        == "The Post"
    )


def test_the_canonical_address_is_proposed_for_a_saved_page() -> None:
    link = '<link rel="canonical" href="https://post.example/a">'
    assert declared(link).address == "https://post.example/a"
    assert declared(link, address="https://other.example/b").address == "https://other.example/b"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "/relative", "http://[bad", ""]
)
def test_an_address_outside_the_web_is_not_proposed(address: str) -> None:
    assert declared(f'<link rel="canonical" href="{address}">').address == ""


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<html lang="de"><p>x y</p></html>', "de"),
        ('<html lang="en_US"><p>x y</p></html>', "en-US"),
        ('<html><meta property="og:locale" content="pt_BR"><p>x y</p></html>', "pt-BR"),
        ('<html lang="{{lang}}"><p>x y</p></html>', ""),
    ],
)
def test_the_language_is_a_tag_or_nothing(markup: str, expected: str) -> None:
    assert read(markup.encode(), "a.html").language == expected
