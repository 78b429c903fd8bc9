from __future__ import annotations

import io
from collections.abc import Callable
from datetime import timedelta, timezone

import pytest
from fpdf import FPDF
from fpdf.enums import AccessPermission

from tests.reading.newsroom import STORIES, Story
from workbench.domain.errors import Cancelled, UserError
from workbench.domain.progress import Silent
from workbench.reading import read
from workbench.reading.print_lines import Line, set_text

# The fonts that every PDF reader has know Latin-1 alone.
TYPEWRITTEN = str.maketrans(
    {"“": '"', "”": '"', "’": "'", "–": "-", "—": "-", "Ł": "L", "🤫": "(sh)", " ": " "}
)


def typed(text: str) -> str:
    return text.translate(TYPEWRITTEN).replace("  ", " ")


def document(story: Story, size: float = 11) -> FPDF:
    pdf = FPDF()
    pdf.set_title(typed(story.headline))
    pdf.set_author(typed(story.byline))
    pdf.set_creation_date(story.published)
    pdf.set_font("helvetica", size=size)
    pdf.add_page()
    return pdf


def one_page(story: Story) -> FPDF:
    pdf = document(story)
    for text in story.paragraphs:
        pdf.multi_cell(0, 6, typed(text))
        pdf.ln(4)
    return pdf


def justified(story: Story) -> FPDF:
    pdf = document(story, 10)
    for text in story.paragraphs:
        pdf.multi_cell(0, 5, typed(text), align="J")
        pdf.ln(3)
    return pdf


def ragged(story: Story) -> FPDF:
    pdf = document(story, 12)
    pdf.set_font("times", size=12)
    for text in story.paragraphs:
        pdf.multi_cell(120, 6, typed(text), align="L")
        pdf.ln(5)
    return pdf


def indented(story: Story) -> FPDF:
    """Paragraphs told apart by the indent of their first line alone."""
    pdf = document(story)
    for text in story.paragraphs:
        pdf.multi_cell(110, 6, "      " + typed(text), align="L")
    return pdf


def narrow(story: Story) -> FPDF:
    """A column as in a newspaper, its title above in a larger size."""
    pdf = document(story)
    pdf.set_font("helvetica", "B", 20)
    pdf.multi_cell(0, 10, typed(story.headline))
    pdf.set_font("helvetica", size=9)
    for text in story.paragraphs:
        pdf.multi_cell(70, 4.2, typed(text), align="L")
        pdf.ln(3)
    return pdf


def page_each(story: Story) -> FPDF:
    pdf = document(story)
    for number, text in enumerate(story.paragraphs):
        if number:
            pdf.add_page()
        pdf.multi_cell(0, 6, typed(text))
    return pdf


SETTINGS = (one_page, justified, ragged, indented, narrow, page_each)


@pytest.mark.parametrize("story", STORIES[:11], ids=range(11))
@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.__name__)
def test_a_story_is_read_whole_from_every_setting(setting: Callable[[Story], FPDF], story: Story) -> None:
    pdf = setting(story)
    data = bytes(pdf.output())
    reading = read(data, "story.pdf")
    paragraphs = reading.text.split("\n\n")
    expected = [typed(text) for text in story.paragraphs]
    assert paragraphs == ([typed(story.headline)] if setting is narrow else []) + expected
    assert (reading.title, reading.byline) == (typed(story.headline), typed(story.byline))
    assert reading.published is not None
    assert reading.published.local == story.published
    assert reading.original == data
    if setting is page_each:
        assert [reading.text[start:].split("\n\n")[0] for start in reading.pages] == expected
    else:
        assert reading.pages == (0,)


def test_a_paragraph_over_a_pages_end_is_one_and_the_page_begins_within_it() -> None:
    pdf = FPDF()
    pdf.set_font("helvetica", size=12)
    pdf.add_page()
    pdf.multi_cell(0, 6, "The report names nobody but")
    pdf.add_page()
    pdf.multi_cell(0, 6, "says that two were asked.")
    pdf.add_page()
    pdf.multi_cell(0, 6, "Both declined.")
    reading = read(bytes(pdf.output()), "a.pdf")
    assert reading.text == "The report names nobody but says that two were asked.\n\nBoth declined."
    assert [reading.text[start:].split()[0] for start in reading.pages] == ["The", "says", "Both"]


def test_a_page_without_text_is_named_and_begins_where_the_next_does() -> None:
    pdf = FPDF()
    pdf.set_font("helvetica", size=12)
    pdf.add_page()
    pdf.add_page()
    pdf.multi_cell(0, 6, "Only the second page has words.")
    pdf.add_page()
    reading = read(bytes(pdf.output()), "a.pdf")
    assert reading.pages == (0, 0, len(reading.text))
    assert str(reading.warnings[0]) == "No text was found on these pages: 1, 3."


def lines(*texts: str) -> list[Line]:
    """Lines of one full-width paragraph, one below the other."""
    return [Line(text, False, 50, 700 - 14 * n, 550, 712 - 14 * n) for n, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (("the govern-", "ment said"), "the government said"),
        (("a well-", "known man; well-known"), "a well-known man; well-known"),
        (("the Franco-", "German pact"), "the Franco-German pact"),
        (("a 48-", "year-old"), "a 48-year-old"),
        (("from 1990 -", "and later"), "from 1990 - and later"),
        (("soft\xad", "hyphen"), "softhyphen"),
        (("no hyphen", "here"), "no hyphen here"),
        (("anti-", "war, and antiwar"), "antiwar, and antiwar"),
    ],
)
def test_a_word_broken_at_a_lines_end_is_mended(printed: tuple[str, ...], expected: str) -> None:
    text, pages = set_text([lines(*printed)])
    assert (text, pages) == (expected, [0])


def test_list_items_begin_paragraphs() -> None:
    text, _ = set_text([lines("The findings are these", "• one thing", "• another thing", "1. and a number")])
    assert text == "The findings are these\n\n• one thing\n\n• another thing\n\n1. and a number"


def test_offsets_of_pages_count_a_mended_word() -> None:
    text, pages = set_text([lines("the govern-"), lines("ment said"), lines("No more.")])
    assert text == "the government said\n\nNo more."
    assert [text[start:] for start in pages] == [text, "ment said\n\nNo more.", "No more."]


def encrypted(owner: str, user: str | None = None) -> bytes:
    pdf = FPDF()
    pdf.set_encryption(owner, user, permissions=AccessPermission.none())
    pdf.set_font("helvetica", size=12)
    pdf.add_page()
    pdf.multi_cell(0, 6, "Behind a lock.")
    return bytes(pdf.output())


def test_an_encrypted_file_is_named_as_such() -> None:
    with pytest.raises(UserError, match=r"“a\.pdf” is encrypted"):
        read(encrypted("owner", "user"), "a.pdf")


def test_a_file_that_only_forbids_changes_is_read() -> None:
    assert read(encrypted("owner"), "a.pdf").text == "Behind a lock."


def test_a_scan_without_text_says_so() -> None:
    pdf = FPDF()
    for _ in range(3):
        pdf.add_page()
        pdf.rect(10, 10, 100, 100, style="F")
    with pytest.raises(UserError, match=r"“scan\.pdf” has no text, only pictures of its 3 pages.*OCR"):
        read(bytes(pdf.output()), "scan.pdf")


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7", b"%PDF-1.7\n" + b"\x00\xff" * 500, b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"]
)
def test_a_damaged_file_is_named_as_such(data: bytes) -> None:
    with pytest.raises(UserError, match=r"“a\.pdf” is damaged, or no PDF"):
        read(data, "a.pdf")


@pytest.mark.parametrize(
    "title", ["Untitled", "Microsoft Word - draft3.doc", "notes.indd", "statement_v2.docx"]
)
def test_a_title_that_only_names_a_file_is_not_proposed(title: str) -> None:
    pdf = one_page(STORIES[0])
    pdf.set_title(title)
    pdf.set_author("Administrator")
    reading = read(bytes(pdf.output()), "a.pdf")
    assert (reading.title, reading.byline) == ("", "")


@pytest.mark.parametrize("minutes", [-480, -210, 0, 345, 720])
def test_the_date_keeps_its_zone(minutes: int) -> None:
    made = STORIES[0].published.astimezone(timezone(timedelta(minutes=minutes)))
    pdf = one_page(STORIES[0])
    pdf.set_creation_date(made)
    published = read(bytes(pdf.output()), "a.pdf").published
    assert published is not None
    assert published.local == made
    assert published.local.utcoffset() == made.utcoffset()


def test_reading_stops_at_the_page_where_it_was_cancelled() -> None:
    class AtPageTwo(Silent):
        steps: tuple[int, ...] = ()

        def step(self, done: int, total: int, what: str = "") -> None:
            self.steps += (done,) if total == 5 else ()
            if done == 2:
                self.cancel()
            super().step(done, total, what)

    progress = AtPageTwo()
    with pytest.raises(Cancelled):
        read(bytes(page_each(STORIES[0]).output()), "a.pdf", progress=progress)
    assert progress.steps == (0, 1, 2)


def test_a_pdf_is_known_by_its_content_behind_some_rubbish() -> None:
    data = io.BytesIO(b"\r\n" + bytes(one_page(STORIES[0]).output())).getvalue()
    assert read(data, "download").media_type == "application/pdf"


def test_damaged_properties_cost_no_text() -> None:
    data = bytes(one_page(STORIES[0]).output())
    begin = data.index(b"/Title (") + 8
    damaged = data[:begin] + b"\xfe\xff\xd8\x3d\xd8" + data[begin + 5 :]
    reading = read(damaged, "a.pdf")
    assert reading.text.endswith("the auditors have yet to report.")
