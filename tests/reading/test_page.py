from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.reading.layouts import FURNITURE, LAYOUTS
from tests.reading.newsroom import STORIES, Story
from workbench.domain.dating import Precision
from workbench.domain.errors import Cancelled, UserError
from workbench.domain.progress import Silent
from workbench.reading import read

PROSE = (
    "<p>The ferry has been out of service since Monday, the operator said, and will stay so until June.</p>"
)


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def text_of(body: str) -> str:
    return read(page(body), "a.html").text


@pytest.mark.parametrize("story", STORIES[:8], ids=range(8))
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_a_story_is_read_whole_from_every_layout(layout: Callable[[Story], str], story: Story) -> None:
    markup = layout(story)
    reading = read(markup.encode(), "story.html")
    paragraphs = reading.text.split("\n\n")
    assert [text for text in paragraphs if text in story.paragraphs] == list(story.paragraphs)
    assert story.quote in paragraphs
    assert paragraphs[0] == story.headline
    assert [words for words in FURNITURE if words in reading.text] == []
    assert reading.title == story.headline
    assert reading.outlet == story.outlet
    assert reading.byline == story.byline
    assert reading.language == "en-GB"
    assert reading.published is not None
    assert reading.published.local == story.published
    assert reading.published.zone == story.zone
    assert reading.published.precision is Precision.SECOND
    assert reading.original == markup.encode()
    assert reading.warnings == ()
    if "<table>" in markup:
        assert "\n".join("\t".join(row) for row in story.rows) in paragraphs
    if "<ul><li>The roof" in markup:
        assert set(story.items) <= set(paragraphs)
    if "<figcaption>" in markup:
        assert story.caption in paragraphs


def test_old_references_become_the_punctuation_that_browsers_show() -> None:
    assert "It&#146;s" not in (text := text_of("<p>It&#146;s &#147;over&#148; &#150; for now&#133;</p>"))
    assert text == "It’s “over” – for now…"


def test_short_quotations_get_the_marks_that_browsers_draw() -> None:
    assert text_of("<p>He said <q>no</q> twice.</p>") == "He said “no” twice."


def test_what_is_hidden_or_script_is_no_text() -> None:
    body = (
        '<p>Seen.</p><p hidden>a</p><p style="display: none">b</p><script>c</script><style>d</style>'
        '<noscript>e</noscript><template>f</template><span class="sr-only">g</span>'
    )
    assert text_of(body) == "Seen."


def test_white_space_is_as_shown_and_other_spaces_stay() -> None:
    assert text_of("<p> a\n\t b&nbsp;c\u2009d <b> e</b>f </p>") == "a b\xa0c\u2009d ef"


def test_line_breaks_stay_and_two_make_a_paragraph() -> None:
    assert text_of("<div>one<br>two<br><br>three</div>") == "one\ntwo\n\nthree"


def test_preformatted_lines_stay_lines() -> None:
    assert text_of("<pre>FIRST LINE\n  second\n\nthird</pre>") == "FIRST LINE\nsecond\n\nthird"


def test_emoji_and_combining_marks_stay_as_they_are() -> None:
    assert text_of("<p>cafe\u0301 👩‍👩‍👧 &#x1F926;</p>") == "cafe\u0301 👩‍👩‍👧 🤦"


def test_where_no_article_is_found_all_visible_text_is_taken_and_said_to_be() -> None:
    reading = read(page("<div>Open 9–5</div><div>Closed on Sundays</div>"), "a.html")
    assert reading.text == "Open 9–5\n\nClosed on Sundays"
    assert "could not be told" in str(reading.warnings[0])


def test_a_page_that_names_all_of_itself_furniture_is_still_read() -> None:
    assert text_of('<div class="menu"><p>Soup of the day</p></div>') == "Soup of the day"


@pytest.mark.parametrize("body", ["", "<script>only()</script>", "<p> </p>", "<img src=x>"])
def test_a_page_without_words_is_refused(body: str) -> None:
    with pytest.raises(UserError, match=r"“a\.html” has no readable text"):
        read(page(body), "a.html")


def test_a_page_nested_past_reading_is_refused_rather_than_cut() -> None:
    with pytest.raises(UserError, match="nested too deeply"):
        read(page("<div>" * 5000 + "deep" + "</div>" * 5000), "a.html")


def test_markup_beyond_the_limit_is_refused_with_its_size() -> None:
    with pytest.raises(UserError, match=r"“big\.html” has 22 MB of markup; at most 20 MB"):
        read(page("<i></i>" * (22 * 1024 * 1024 // 7)), "big.html")


def test_pictures_inside_the_page_do_not_count_as_markup() -> None:
    picture = f'<img src="data:image/png;base64,{"A" * (25 * 1024 * 1024)}">'
    assert "out of service" in read(page(f"<article>{PROSE}{picture}{PROSE}</article>"), "a.html").text


def test_one_paragraph_of_a_million_letters_is_whole() -> None:
    words = "word " * 200_000 + "END"
    assert text_of(f"<p>{words}</p>") == words


@pytest.mark.parametrize("count", [300, 30_000])
def test_long_pages_lose_no_paragraph(count: int) -> None:
    body = "".join(f"<p>Paragraph {n} tells of the harbour and its boats, {n}.</p>" for n in range(count))
    assert len(text_of(f"<article>{body}</article>").split("\n\n")) == count


@pytest.mark.parametrize("encoding", ["windows-1252", "koi8-r", "shift_jis", "utf-8", "windows-1250"])
def test_the_declared_encoding_is_read(encoding: str) -> None:
    words = {
        "koi8-r": "Войска вернутся",
        "shift_jis": "部隊は帰還する",
        "windows-1250": "Żołnierze wrócą",
    }.get(encoding, "Él “dijo”")
    markup = f'<html><head><meta charset="{encoding}"></head><body><p>{words}</p></body></html>'
    assert read(markup.encode(encoding), "a.html").text == words


def test_the_servers_charset_outranks_the_pages() -> None:
    markup = '<html><meta charset="iso-8859-1"><p>Войска</p></html>'.encode("koi8-r")
    assert read(markup, "a", media_type="text/html; charset=koi8-r").text == "Войска"


def test_utf8_that_is_declared_otherwise_is_read_as_what_it_is() -> None:
    assert read('<html><meta charset="iso-8859-1"><p>“né”</p></html>'.encode(), "a.html").text == "“né”"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-32"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    assert read("<html><body><p>Ça va 🤦</p></body></html>".encode(encoding), "a.html").text == "Ça va 🤦"


def test_reading_can_be_cancelled() -> None:
    progress = Silent()
    progress.cancel()
    with pytest.raises(Cancelled):
        read(page(PROSE), "a.html", progress=progress)


@pytest.mark.parametrize(
    "start",
    ["<title>t</title>", "<head><meta charset=utf-8><title>t</title>", "<title>t</title><meta name=a>"],
)
@pytest.mark.parametrize("part", ["article", "main", "section", "div", "figure"])
def test_a_page_that_never_says_where_its_body_begins_is_read_whole(start: str, part: str) -> None:
    markup = f"<!doctype html><html lang=en>{start}<{part}>First <b>words</b><p>Second.</p></{part}>"
    assert read(markup.encode(), "a.html").text == "First words\n\nSecond."


def test_a_teaser_marked_up_as_an_article_is_not_taken_for_the_page() -> None:
    body = f"<article><p>Fees to rise.</p></article><div>{PROSE * 5}</div>"
    assert text_of(body).count("out of service") == 5


def test_a_page_that_declares_utf16_and_is_not_is_read_as_utf8() -> None:
    assert read('<html><meta charset="utf-16"><p>“né” 🤦</p></html>'.encode(), "a.html").text == "“né” 🤦"
    assert read(b"<html><p>plain</p></html>", "a", media_type="text/html; charset=utf-16").text == "plain"
