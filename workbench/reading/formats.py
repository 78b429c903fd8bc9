"""The formats that are read, in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from workbench.domain.source import Caution

if TYPE_CHECKING:
    from collections.abc import Callable

    from workbench.domain.source import Reading
    from workbench.reading.given import Given

MEGABYTE = 1024 * 1024


class Format(NamedTuple):
    """One format: its name in messages, extensions, media types, the most bytes read, and its reader."""

    name: str
    extensions: tuple[str, ...]
    media_types: tuple[str, ...]
    limit: int
    read: Callable[[Given], Reading]


# Each reader imports its library when it is first used: the window must not wait for them.
def _plain(given: Given) -> Reading:
    from workbench.reading import plain

    return plain.read(given)


def _page(given: Given) -> Reading:
    from workbench.reading import page

    return page.read(given)


def _word(given: Given) -> Reading:
    from workbench.reading import word

    return word.read(given)


def _pdf(given: Given) -> Reading:
    from workbench.reading import pdf

    return pdf.read(given)


def _mail(given: Given) -> Reading:
    from workbench.reading import mail

    return mail.read(given)


DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PLAIN = Format("plain text", (".txt", ".text"), ("text/plain",), 64 * MEGABYTE, _plain)
MARKDOWN = Format("Markdown", (".md", ".markdown"), ("text/markdown",), 64 * MEGABYTE, _plain)
HTML = Format(
    "a web page", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), 64 * MEGABYTE, _page
)
DOCX = Format("a Word document", (".docx", ".docm"), (DOCX_TYPE,), 128 * MEGABYTE, _word)
PDF = Format("a PDF", (".pdf",), ("application/pdf", "application/x-pdf"), 256 * MEGABYTE, _pdf)
EML = Format(
    "a mail", (".eml", ".mht", ".mhtml"), ("message/rfc822", "multipart/related"), 64 * MEGABYTE, _mail
)
FORMATS = (PLAIN, MARKDOWN, HTML, DOCX, PDF, EML)


def extension_of(name: str) -> str:
    """The extension of a file name, in lower case with its dot; "" for none."""
    stem, dot, extension = name.rpartition(".")
    return f".{extension.lower()}" if dot and stem and len(extension) <= 8 and extension.isalnum() else ""


def warning_of(form: Format, name: str) -> tuple[Caution, ...]:
    """The warning that a file's extension promises another format than it holds; none where it does not."""
    extension = extension_of(name)
    promised = next((other for other in FORMATS if extension in other.extensions), form)
    if promised is form or {promised, form} == {PLAIN, MARKDOWN}:
        return ()
    told = "The file is named {extension} but holds {what}; it was read as that."
    return (Caution.of(told, extension=extension, what=form.name),)
