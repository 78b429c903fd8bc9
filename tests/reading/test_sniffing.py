from __future__ import annotations

import io
import zipfile

import docx
import pytest
from fpdf import FPDF

from workbench.domain.errors import UserError
from workbench.reading import FORMATS, read
from workbench.reading.formats import extension_of


def _docx() -> bytes:
    document = docx.Document()
    document.add_paragraph("Some words.")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _pdf() -> bytes:
    pdf = FPDF()
    pdf.set_font("helvetica", size=12)
    pdf.add_page()
    pdf.cell(text="Some words.")
    return bytes(pdf.output())


SAMPLES = {
    "a.txt": b"Some words.",
    "a.html": b"<!DOCTYPE html><p>Some words.</p>",
    "a.docx": _docx(),
    "a.pdf": _pdf(),
    "a.eml": b"From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\nMessage-ID: <1@b>\n\nSome words.",
}


@pytest.mark.parametrize("held", SAMPLES)
@pytest.mark.parametrize("named", SAMPLES)
def test_content_decides_and_a_wrong_extension_is_told(held: str, named: str) -> None:
    reading = read(SAMPLES[held], named)
    assert reading.text == "Some words."
    told = [str(warning) for warning in reading.warnings if "The file is named" in str(warning)]
    assert bool(told) == (extension_of(held) != extension_of(named))


@pytest.mark.parametrize("held", SAMPLES)
def test_content_decides_without_an_extension(held: str) -> None:
    reading = read(SAMPLES[held], "download")
    assert reading.text == "Some words."
    assert not any("The file is named" in str(warning) for warning in reading.warnings)


@pytest.mark.parametrize(
    "start",
    [
        "<html>",
        "\n\n  <HTML>",
        "<!doctype HTML>",
        '<?xml version="1.0"?>\n<html>',
        "<!-- x --><html>",
        "\ufeff<html>",
        "<head>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_a_page_is_known_by_its_beginning(start: str, encoding: str) -> None:
    assert read(f"{start}<p>Words of it</p>".encode(encoding), "page").media_type == "text/html"


def test_a_text_about_tags_or_with_a_memos_head_stays_a_text() -> None:
    for written in (
        "The <html> tag opens a page.",
        "From: the mayor\nTo: all\nDate: today\n\nWe close.",
        "Subject: x\n\ny",
    ):
        assert read(written.encode(), "a.txt").text == written


def test_a_piece_of_a_page_is_one_where_it_is_named_so() -> None:
    assert read(b"<div>Some <b>words</b></div>", "a.html").text == "Some words"
    assert read(b"<div>Some</div>", "x", media_type="text/html; charset=utf-8").text == "Some"
    assert read(b"No tags at all", "a.html").media_type == "text/plain"


def archive(**entries: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for name, data in entries.items():
            packed.writestr(name, data)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "is an image"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "is an image"),
        (b"GIF89a" + bytes(50), "is an image"),
        (b"ID3\x04" + bytes(50), "is a recording"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(50), "is a recording"),
        (b"RIFF\x00\x00\x00\x00WAVE" + bytes(50), "is a recording"),
        (b"\x1f\x8b\x08" + bytes(50), "is a compressed archive"),
        (b"Rar!\x1a\x07" + bytes(50), "is a compressed archive"),
        (b"SQLite format 3\x00" + bytes(50), "is a program or data file"),
        (rb"{\rtf1\ansi Words.}", "is an RTF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is a document of an older Office"),
        (archive(mimetype=b"application/vnd.oasis.opendocument.text"), "is an OpenDocument file"),
        (archive(**{"xl/workbook.xml": b"x"}), "is a spreadsheet"),
        (archive(**{"ppt/presentation.xml": b"x"}), "is a presentation"),
        (archive(**{"a.txt": b"x"}), "is a ZIP archive"),
    ],
)
@pytest.mark.parametrize("name", ["found.txt", "found"])
def test_what_is_not_read_is_named_with_what_to_do(data: bytes, what: str, name: str) -> None:
    with pytest.raises(UserError) as caught:
        read(data, name)
    assert f"“{name}” {what}" in caught.value.told
    assert caught.value.advised


@pytest.mark.parametrize("name", ["a.pdf", "a.docx"])
def test_data_named_as_a_document_is_damaged(name: str) -> None:
    with pytest.raises(UserError, match="is damaged: it does not begin as"):
        read(bytes(range(1, 200)) * 9, name)


def test_every_format_is_one_row_with_its_own_extensions() -> None:
    extensions = [extension for form in FORMATS for extension in form.extensions]
    assert len(extensions) == len(set(extensions))
    assert all(form.limit > 1_000_000 and form.media_types for form in FORMATS)


def test_more_than_a_formats_limit_is_refused_with_the_sizes() -> None:
    with pytest.raises(UserError, match=r"“a\.txt” has 65 MB; of plain text at most 64 MB"):
        read(b"words " * (65 * 1024 * 1024 // 6 + 1), "a.txt")


@pytest.mark.parametrize(
    ("name", "extension"),
    [
        ("a.TXT", ".txt"),
        ("a.tar.gz", ".gz"),
        (".bashrc", ""),
        ("no", ""),
        ("https://a.b/c?d=e.f", ".f"),
        ("a.b c", ""),
    ],
)
def test_the_extension_of_a_name(name: str, extension: str) -> None:
    assert extension_of(name) == extension
