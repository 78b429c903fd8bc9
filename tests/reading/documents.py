"""Word documents made for the tests: of WordprocessingML, of a story in several shapes, of loose entries."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.reading.newsroom import Story
from workbench.domain.source import Reading
from workbench.reading import read

W = nsdecls("w")
NOTES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{kind}s {ns}><w:{kind} w:type="separator" '
    'w:id="-1">'
    "<w:p><w:r><w:separator/></w:r></w:p></w:{kind}>{notes}</w:{kind}s>"
)
NOTE = (
    '<w:{kind} w:id="{id}"><w:p><w:r><w:{kind}Ref/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t>'
    "</w:r></w:p></w:{kind}>"
)


def saved(document: Any, **parts: str) -> bytes:
    """The document's bytes, with footnotes or endnotes put in, which the library cannot write."""
    file = io.BytesIO()
    document.save(file)
    if not parts:
        return file.getvalue()
    out = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            data = old.read(entry)
            if entry == "[Content_Types].xml":
                kinds = "".join(
                    f'<Override PartName="/word/{name}.xml" '
                    'ContentType="application/vnd.openxmlformats-officedocument.'
                    f'wordprocessingml.{name}+xml"/>'
                    for name in parts
                )
                data = data.replace(b"</Types>", kinds.encode() + b"</Types>")
            if entry == "word/_rels/document.xml.rels":
                links = "".join(
                    f'<Relationship Id="rIdX{name}" '
                    'Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                    f'relationships/{name}" Target="{name}.xml"/>'
                    for name in parts
                )
                data = data.replace(b"</Relationships>", links.encode() + b"</Relationships>")
            new.writestr(entry, data)
        for name, xml in parts.items():
            new.writestr(f"word/{name}.xml", xml)
    return out.getvalue()


def notes(kind: str, **texts: str) -> str:
    inside = "".join(NOTE.format(kind=kind, id=key.lstrip("n"), text=text) for key, text in texts.items())
    return NOTES.format(kind=kind, ns=W, notes=inside)


def of_body(*paragraphs: str, **parts: str) -> Reading:
    """The reading of a document whose body is this WordprocessingML."""
    document = docx.Document()
    for xml in paragraphs:
        document.element.body.insert(-1, parse_xml(xml.replace(">", f" {W}>", 1)))
    return read(saved(document, **parts), "a.docx")


def plain(story: Story, document: Any) -> None:
    for text in story.paragraphs:
        document.add_paragraph(text)


def runs(story: Story, document: Any) -> None:
    for text in story.paragraphs:
        paragraph = document.add_paragraph()
        for number, word in enumerate(text.split(" ")):
            paragraph.add_run((" " if number else "") + word).bold = number % 3 == 0


def tables(story: Story, document: Any) -> None:
    plain(story, document)
    table = document.add_table(rows=0, cols=2)
    for row in story.rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def page_of_cells(story: Story, document: Any) -> None:
    """A table for layout, whose one cell holds the whole story."""
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    for text in story.paragraphs:
        cell.add_paragraph(text)


def styled(story: Story, document: Any) -> None:
    document.add_paragraph("", style="List Bullet")
    for text in story.paragraphs:
        document.add_paragraph(text, style="List Bullet")
    for text in story.items:
        document.add_paragraph(text, style="List Number")


def controlled(story: Story, document: Any) -> None:
    """Every paragraph within a content control, every second one an insertion that is tracked."""
    for number, text in enumerate(story.paragraphs):
        run = f'<w:r><w:t xml:space="preserve">{text.replace("&", "&amp;")}</w:t></w:r>'
        inner = f'<w:ins w:id="{number}" w:author="x">{run}</w:ins>' if number % 2 else run
        xml = f"<w:sdt {W}><w:sdtContent><w:p>{inner}</w:p></w:sdtContent></w:sdt>"
        document.element.body.insert(-1, parse_xml(xml))


SHAPES = (plain, runs, tables, page_of_cells, styled, controlled)


def zipped(entries: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file.getvalue()
