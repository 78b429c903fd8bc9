from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

import pytest

from tests.reading.newsroom import STORIES, Story
from workbench.domain.errors import UserError
from workbench.reading import read


def letter(story: Story) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = f'"{story.authors[0]}" <press@board.example>'
    message["To"] = "desk@post.example"
    message["Subject"] = story.headline
    message["Date"] = format_datetime(story.published)
    message["Message-ID"] = "<1@board.example>"
    return message


def body(story: Story) -> str:
    return "\n\n".join((*story.paragraphs, story.quote)) + "\n"


def html(story: Story) -> str:
    paragraphs = "".join(f"<p>{text.replace('&', '&amp;')}</p>" for text in (*story.paragraphs, story.quote))
    return f"<html><head><style>p {{color: red}}</style></head><body>{paragraphs}</body></html>"


def plain(story: Story) -> EmailMessage:
    message = letter(story)
    message.set_content(body(story))
    return message


def quoted_printable(story: Story) -> EmailMessage:
    message = letter(story)
    message.set_content(body(story), cte="quoted-printable")
    return message


def in_windows_1252(story: Story) -> EmailMessage:
    message = letter(story)
    text = body(story).replace("🤫 ", "").replace("Łucja", "Lucja")
    message.set_content(text, charset="windows-1252", cte="8bit")
    return message


def only_html(story: Story) -> EmailMessage:
    message = letter(story)
    message.set_content(html(story), subtype="html")
    return message


def both(story: Story) -> EmailMessage:
    message = plain(story)
    message.add_alternative(html(story), subtype="html")
    return message


def with_stub(story: Story) -> EmailMessage:
    """A plain version that only says that there is an HTML one."""
    message = letter(story)
    message.set_content("Your program cannot show this mail.\n")
    message.add_alternative(html(story), subtype="html")
    return message


def with_attachments(story: Story) -> EmailMessage:
    message = both(story)
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="Erklärung 1.pdf")
    message.add_attachment("a note\n", filename="notes.txt")
    return message


KINDS = (plain, quoted_printable, in_windows_1252, only_html, both, with_stub, with_attachments)


@pytest.mark.parametrize("story", STORIES[:9], ids=range(9))
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_statement_is_read_whole_from_every_kind_of_mail(
    kind: Callable[[Story], EmailMessage], story: Story
) -> None:
    data = kind(story).as_bytes()
    reading = read(data, "statement.eml")
    expected = body(story).strip()
    if kind is in_windows_1252:
        expected = expected.replace("🤫 ", "").replace("Łucja", "Lucja")
    assert reading.text == expected
    assert (reading.title, reading.byline) == (story.headline, story.authors[0])
    assert reading.published is not None
    assert reading.published.local == story.published
    assert reading.published.zone == story.zone
    assert reading.media_type == "message/rfc822"
    assert reading.original == data
    told = ["Attachments were not read: Erklärung 1.pdf, notes.txt."] if kind is with_attachments else []
    assert [*map(str, reading.warnings)] == told


def mail(headers: str, text: bytes = b"Words of it.\n") -> bytes:
    return f"From: A <a@b.example>\r\nSubject: S\r\nMIME-Version: 1.0\r\n{headers}\r\n".encode() + text


def test_flowed_lines_are_joined_and_fixed_ones_stay() -> None:
    text = b"A line that \r\ngoes on.\r\nAnother.\r\n\r\n> quoted \r\n> as it was\r\n-- \r\nA. Person\r\n"
    flowed = read(mail("Content-Type: text/plain; format=flowed\r\n", text), "a.eml").text
    assert flowed == "A line that goes on.\nAnother.\n\n> quoted\n> as it was\n--\nA. Person"
    assert read(mail("Content-Type: text/plain\r\n", text), "a.eml").text.startswith(
        "A line that\ngoes on.\nAnother."
    )


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("Tue, 06 Sep 2011 14:30:00 -0400", "2011-09-06T14:30:00-04:00"),
        ("6 Sep 2011 14:30:00 +0530 (IST)", "2011-09-06T14:30:00+05:30"),
        ("Tue, 06 Sep 2011 14:30:00 GMT", "2011-09-06T14:30:00+00:00"),
        ("Tue, 06 Sep 2011 14:30:00 -0000", "2011-09-06T14:30:00"),
        ("yesterday", "None"),
        ("Tue, 99 Sep 2011 14:30:00 -0400", "None"),
        ("", "None"),
    ],
)
def test_the_date_keeps_its_zone(date: str, expected: str) -> None:
    assert str(read(mail(f"Date: {date}\r\n"), "a.eml").published) == expected


@pytest.mark.parametrize(
    ("headers", "text", "expected"),
    [
        ("Content-Type: text/plain; charset=nonsense\r\n", "né £5".encode(), "né £5"),
        (
            "Content-Type: text/plain; charset=utf-8\r\n",
            "naïve, she said – “no”".encode("cp1252"),
            "naïve, she said – “no”",
        ),
        ("Content-Type: text/plain; charset=us-ascii\r\n", "“né”".encode(), "“né”"),
        ("Content-Type: text/plain; charset=koi8-r\r\n", "Войска".encode("koi8-r"), "Войска"),
        ("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n", b"V29yZHM=\r\n", "Words"),
        ("Content-Type: text/plain\r\nContent-Transfer-Encoding: nonsense\r\n", b"Words", "Words"),
        ("", b"Words", "Words"),
    ],
)
def test_wrong_charsets_and_encodings_lose_no_word(headers: str, text: bytes, expected: str) -> None:
    assert read(mail(headers, text), "a.eml").text == expected


@pytest.mark.parametrize(
    "sender", ["press@board.example", "Board Press Office <press@b.example>", "=?x?q?=41?= <a@b>", "<>", '"']
)
def test_a_senders_line_of_any_shape_does_no_harm(sender: str) -> None:
    data = (
        f"From: {sender}\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?q?=C3=A9?=\r\nDate: x\r\n\r\nWords."
    ).encode()
    reading = read(data, "a.eml")
    assert (reading.text, reading.title) == ("Words.", "é")


def test_an_attached_mail_is_named_and_its_words_are_not_mixed_in() -> None:
    inner = letter(STORIES[1])
    inner.set_content("Inner words.\n")
    message = letter(STORIES[0])
    message.set_content("Outer words.\n")
    message.add_attachment(inner)
    reading = read(message.as_bytes(), "a.eml")
    assert reading.text == "Outer words."
    assert "message/rfc822" in str(reading.warnings[0])


def test_a_mail_of_attachments_alone_is_refused() -> None:
    message = letter(STORIES[0])
    message.add_attachment(b"\x00", maintype="application", subtype="pdf", filename="a.pdf")
    with pytest.raises(UserError, match=r"“a\.eml” has no text, only attachments: a\.pdf"):
        read(message.as_bytes(), "a.eml")


def test_a_page_saved_as_one_file_is_read_as_the_page_it_is() -> None:
    story = STORIES[0]
    message = EmailMessage(policy=SMTP)
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://post.example/pool"
    message["Subject"] = "A window title"
    message["MIME-Version"] = "1.0"
    message.set_content(
        html(story).replace("<body>", f"<body><article><h1>{story.headline}</h1>"), subtype="html"
    )
    message.add_related(b"\x89PNG", maintype="image", subtype="png", cid="<p@x>")
    reading = read(message.as_bytes(), "page.mhtml")
    assert (reading.title, reading.address, reading.media_type) == (
        story.headline,
        "https://post.example/pool",
        "multipart/related",
    )
    assert story.paragraphs[2] in reading.text.split("\n\n")


def test_every_text_that_a_mail_program_shows_is_read_in_order() -> None:
    parts = [
        ("text/plain", "First the statement."),
        ("text/html", "<p>Then its <b>annex</b>.</p>"),
        ("text/plain", "_______\nThe list's own footer"),
    ]
    text = "".join(f"--b\r\nContent-Type: {kind}\r\n\r\n{words}\r\n" for kind, words in parts) + "--b--\r\n"
    reading = read(mail("Content-Type: multipart/mixed; boundary=b\r\n", text.encode()), "a.eml")
    assert reading.text == "First the statement.\n\nThen its annex.\n\n_______\nThe list's own footer"
    assert reading.warnings == ()


def test_a_mail_with_nothing_in_it_is_refused() -> None:
    with pytest.raises(UserError, match=r"The mail “a\.eml” has no text\."):
        read(mail("Content-Type: text/plain\r\n", b" \r\n"), "a.eml")


def test_a_mail_nested_past_reading_is_refused() -> None:
    text = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3000))
    with pytest.raises(UserError, match="nested too deeply"):
        read(b"MIME-Version: 1.0\r\nFrom: a@b.example\r\n" + text.encode(), "a.eml")
