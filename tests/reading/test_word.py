from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml

from tests.reading.documents import SHAPES, W, notes, of_body, saved, styled, tables, zipped
from tests.reading.newsroom import STORIES, Story
from workbench.domain.errors import UserError
from workbench.reading import read


@pytest.mark.parametrize("story", STORIES[:11], ids=range(11))
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_a_story_is_read_whole_from_every_shape(shape: Callable[[Story, Any], None], story: Story) -> None:
    document = docx.Document()
    document.add_heading(story.headline, 0)
    shape(story, document)
    properties = document.core_properties
    properties.title, properties.author, properties.language = story.headline, story.byline, "en-GB"
    properties.created = story.published.astimezone(UTC).replace(tzinfo=None)
    data = saved(document)
    reading = read(data, "story.docx")
    paragraphs = reading.text.split("\n\n")
    assert paragraphs[0] == story.headline
    assert [text for text in paragraphs if text in story.paragraphs] == list(story.paragraphs)
    assert (reading.title, reading.byline, reading.language) == (story.headline, story.byline, "en-GB")
    assert reading.published is not None
    assert reading.published.utc == story.published
    assert reading.original == data
    if shape is tables:
        assert paragraphs[-1] == "\n".join("\t".join(row) for row in story.rows)
    if shape is styled:
        assert paragraphs[-2:] == list(story.items)


def test_comments_are_notes_about_their_words() -> None:
    document = docx.Document()
    document.add_paragraph("  🤦 First, a paragraph.")
    paragraph = document.add_paragraph("They counted ")
    run = paragraph.add_run("3,000 troops 🤦")
    paragraph.add_run(" in all.")
    document.add_comment(run, text="Whose count?", author="A. Reader", initials="AR")
    reading = read(saved(document), "a.docx")
    (note,) = reading.notes
    assert (note.text, note.author) == ("Whose count?", "A. Reader")
    assert reading.text[note.start : note.end] == "3,000 troops 🤦"


def test_a_comment_over_several_paragraphs_and_a_table_keeps_its_place() -> None:
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    document = docx.Document()
    run = document.add_paragraph().add_run("Before.")
    document.add_comment(run, text="All of this", author="B")
    for xml in (
        f"<w:p {W}><w:r><w:t xml:space='preserve'> One </w:t></w:r>{start.replace('0', '7')}<w:r><w:t>"
        "two</w:t></w:r></w:p>",
        f"<w:tbl {W}><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r>"
        f"{end.replace('0', '7')}<w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    ):
        document.element.body.insert(-1, parse_xml(xml))
    comment = parse_xml(
        f"<w:comment {W} w:id='7' w:author='C'><w:p><w:r><w:t>Both</w:t></w:r></w:p></w:comment>"
    )
    document.part._comments_part.element.append(comment)
    reading = read(saved(document), "a.docx")
    assert reading.text == "Before.\n\nOne two\n\na\tbc"
    first, second = reading.notes
    assert reading.text[first.start : first.end] == "Before."
    assert (second.text, second.author) == ("Both", "C")
    assert reading.text[second.start : second.end] == "two\n\na\tb"


def test_footnotes_and_endnotes_stand_below_with_their_numbers() -> None:
    reading = of_body(
        '<w:p><w:r><w:t>A claim</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r><w:r><w:t>, and '
        "one</w:t></w:r>"
        '<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>',
        footnotes=notes("footnote", n4="Minutes of 6 May.", n5="Never referred to."),
        endnotes=notes("endnote", n2="See the annex."),
    )
    assert reading.text == "A claim[1], and one[2].\n\n[1] Minutes of 6 May.\n\n[2] See the annex."


def test_tracked_changes_are_read_as_accepted_and_told() -> None:
    reading = of_body(
        "<w:p><w:r><w:t xml:space='preserve'>About </w:t></w:r><w:del w:id='1' w:author='x'><w:r>"
        "<w:delText>3,000"
        "</w:delText></w:r></w:del><w:ins w:id='2' w:author='x'><w:r><w:t>10,000</w:t></w:r></w:ins>"
        "<w:r><w:t xml:space='preserve'> stay.</w:t></w:r></w:p>"
    )
    assert reading.text == "About 10,000 stay."
    assert "2 tracked changes were read as if accepted." in [*map(str, reading.warnings)]


def test_links_fields_tabs_breaks_and_hyphens_keep_their_words() -> None:
    reading = of_body(
        "<w:p><w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>x</w:t><w:br/>"
        "<w:t>y</w:t>"
        "<w:noBreakHyphen/><w:t>z</w:t></w:r><w:fldSimple w:instr='DATE'><w:r><w:t>1 May</w:t></w:r>"
        "</w:fldSimple>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:smartTag><w:r><w:t>!</w:t></w:r></w:smartTag></w:p>"
    )
    assert reading.text == "a link\tx\ny\u2011z1 May!"


def test_a_text_box_is_read_once_and_hidden_text_is_left_out() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>"
    reading = of_body(
        f"<w:p><w:r><w:t>Around it</w:t></w:r><w:r><mc:AlternateContent {mc}><mc:Choice Requires='wps'>"
        f"{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>"
    )
    assert reading.text == "Around it\n\nIn a box"
    assert "One passage of hidden text was left out." in [*map(str, reading.warnings)]


def test_a_table_within_a_table_is_read_in_its_place() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p>{}</w:tc>"
    inner = f"<w:tbl><w:tr>{cell.format('in 1', '')}{cell.format('in 2', '')}</w:tr></w:tbl>"
    reading = of_body(f"<w:tbl><w:tr>{cell.format('one', inner)}{cell.format('two', '')}</w:tr></w:tbl>")
    assert reading.text == "one\n\nin 1\tin 2\n\ntwo"


def test_the_template_of_the_library_is_nobodys_date_or_name() -> None:
    document = docx.Document()
    document.add_paragraph("Words.")
    reading = read(saved(document), "a.docx")
    assert (reading.published, reading.byline, reading.title) == (None, "", "")


def test_the_title_comes_from_the_heading_where_no_property_has_it() -> None:
    document = docx.Document()
    document.add_heading("The heading", 0)
    assert read(saved(document), "a.docx").title == "The heading"


def test_the_date_is_the_one_of_the_making_in_utc() -> None:
    document = docx.Document()
    document.add_paragraph("Words.")
    document.core_properties.created = datetime(2011, 9, 6, 18, 30)
    reading = read(saved(document), "a.docx")
    assert str(reading.published) == "2011-09-06T18:30:00"
    assert "date is that of the document" in str(reading.warnings[-1])


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(UserError, match=r"“empty\.docx” has no words"):
        read(saved(docx.Document()), "empty.docx")


def test_an_encrypted_document_is_named_as_such() -> None:
    container = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500)
    )
    with pytest.raises(UserError, match=r"“a\.docx” is encrypted.*password"):
        read(container, "a.docx")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_document_cut_short_is_damaged(share: float) -> None:
    document = docx.Document()
    document.add_paragraph("Words.")
    data = saved(document)
    with pytest.raises(UserError, match=r"“a\.docx” is damaged"):
        read(data[: int(len(data) * share)], "a.docx")


@pytest.mark.parametrize(
    "entries",
    [
        {"word/document.xml": b" " * 30_000_000},
        {f"word/document{n}.xml": b"" for n in range(10_001)},
    ],
    ids=("ratio", "entries"),
)
def test_a_bomb_is_refused_before_it_is_unpacked(entries: dict[str, bytes]) -> None:
    with pytest.raises(UserError, match=r"“bomb\.docx” would unpack to"):
        read(zipped(entries), "bomb.docx")


def test_a_package_that_lies_about_its_sizes_is_damaged_or_refused() -> None:
    data = bytearray(zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"x" * 5_000_000}))
    place = data.rfind(b"PK\x01\x02")
    data[place + 24 : place + 28] = (1000).to_bytes(4, "little")
    with pytest.raises(UserError):
        read(bytes(data), "a.docx")


@pytest.mark.parametrize(
    "entries",
    [
        {"word/document.xml": b"not xml"},
        {"word/document.xml": b"<a/>", "[Content_Types].xml": b"<Types xmlns='x'/>"},
    ],
)
def test_a_package_that_is_no_document_is_damaged(entries: dict[str, bytes]) -> None:
    with pytest.raises(UserError, match="damaged, or no Word document"):
        read(zipped(entries), "a.docx")
