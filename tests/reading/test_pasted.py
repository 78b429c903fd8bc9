from __future__ import annotations

import pytest

from workbench.domain.errors import UserError
from workbench.reading import read_pasted


def test_pasted_words_keep_their_lines() -> None:
    reading = read_pasted("one\r\ntwo\r\rthree 🤦 cafe\u0301")
    assert reading.text == "one\ntwo\n\nthree 🤦 cafe\u0301"
    assert reading.original == "one\r\ntwo\r\rthree 🤦 cafe\u0301".encode()
    assert reading.media_type == "text/plain"


def test_halves_of_a_letter_from_a_clipboard_become_whole_or_visible() -> None:
    assert read_pasted("a\ud83e\udd26b\ud83ec").text == "a🤦b\ufffdc"


def test_a_piece_of_a_page_is_used_where_there_is_no_plain_text() -> None:
    reading = read_pasted(" ", "<p>One</p><p>Two &amp; <b>three</b></p>")
    assert (reading.text, reading.media_type) == ("One\n\nTwo & three", "text/html")


def test_plain_words_come_before_the_page() -> None:
    assert read_pasted("plain", "<p>page</p>").text == "plain"


@pytest.mark.parametrize(
    ("text", "html"), [("", ""), (" \n\x00", "  "), ("", "<script>x</script>"), ("\ufeff", "<p></p>")]
)
def test_nothing_to_paste_is_said(text: str, html: str) -> None:
    with pytest.raises(UserError):
        read_pasted(text, html)
