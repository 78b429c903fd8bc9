"""How bytes are told to be in one of the formats.

Content decides, then the extension and the media type: a file named .pdf that holds a web page is read as
a web page, with a warning; a program named .txt is refused.
"""

from __future__ import annotations

import re

from workbench.domain.errors import UserError
from workbench.reading.charsets import decode
from workbench.reading.formats import DOCX, EML, FORMATS, HTML, MARKDOWN, PDF, PLAIN, Format, extension_of
from workbench.reading.given import Given
from workbench.reading.wording import controls_in

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AS_OTHER = "Save it as DOCX, PDF or plain text and import that."
# What is known but not read: how it begins, what it is, what to do.
_REFUSED = (
    (rb"\{\\rtf", "an RTF document", _AS_OTHER),
    (
        rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF....WEBP|BM....\0\0\0\0",
        "an image",
        "Type its words out, or have them recognised (OCR), and import the text.",
    ),
    (
        rb"ID3|\xff[\xfb\xf3\xf2]|OggS|fLaC|RIFF....(?:WAVE|AVI )|....ftyp|\x1aE\xdf\xa3",
        "a recording",
        "Transcribe it and import the transcript.",
    ),
    (
        rb"\x1f\x8b|BZh[1-9]|\xfd7zXZ\0|7z\xbc\xaf\x27\x1c|Rar!\x1a|\x28\xb5\x2f\xfd",
        "a compressed archive",
        "Unpack it and import what is in it.",
    ),
    (
        rb"MZ.{58}|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|SQLite format 3\0",
        "a program or data file",
        "Choose the document itself.",
    ),
)
_ARCHIVE_KINDS = (
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file", _AS_OTHER),
    (b"mimetypeapplication/epub", "an e-book", _AS_OTHER),
    (b"xl/workbook", "a spreadsheet", "Save the sheet as PDF or plain text and import that."),
    (b"ppt/presentation", "a presentation", "Save it as PDF and import that."),
)
_PAGE_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b",
    re.I | re.DOTALL,
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MAIL_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]*):[ \t\r\n]")
_MAIL_HEADERS = {"received", "message-id", "mime-version", "return-path", "delivered-to", "content-type"}
_MAIL_ANY = _MAIL_HEADERS | {"from", "to", "date", "subject", "reply-to", "sender", "cc", "x-mailer"}


def format_of(given: Given) -> Format:
    """The format that the bytes are in.

    Raises UserError, naming the file, for empty bytes and for what is known but not read.
    """
    if not given.data:
        raise UserError("“{name}” is empty.", "Choose another file, or save it again.", name=given.name)
    named = _named(given)
    head = given.data[:1024]
    if head.lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"%PDF-") or (named is PDF and b"%PDF-" in head):
        return PDF
    if head.startswith(_ZIP):
        return _zipped(given, named)
    if head.startswith(_OLE):
        raise _ole(given)
    for start, what, advice in _REFUSED:
        if re.match(start, head, re.DOTALL):
            raise UserError("“{name}” is {what}, which is not read.", advice, name=given.name, what=what)
    return _textual(given, named)


def _named(given: Given) -> Format | None:
    extension = extension_of(given.name)
    by_name = next((form for form in FORMATS if extension in form.extensions), None)
    return next((form for form in FORMATS if given.media_type in form.media_types), by_name)


def _zipped(given: Given, named: Format | None) -> Format:
    # The central directory at the end and the local headers both hold the members' names in the clear.
    if b"word/document" in given.data or named is DOCX:
        return DOCX
    for member, what, advice in _ARCHIVE_KINDS:
        if member in given.data:
            raise UserError("“{name}” is {what}, which is not read.", advice, name=given.name, what=what)
    raise UserError(
        "“{name}” is a ZIP archive, which is not read.",
        "Unpack it and import what is in it.",
        name=given.name,
    )


def _ole(given: Given) -> UserError:
    if "EncryptedPackage".encode("utf-16-le") in given.data:
        return UserError(
            "“{name}” is encrypted.",
            "Open it in Word with its password, save it without one, and import that.",
            name=given.name,
        )
    return UserError(
        "“{name}” is a document of an older Office, which is not read.",
        "Open it in Word or LibreOffice and save it as DOCX or PDF.",
        name=given.name,
    )


def _textual(given: Given, named: Format | None) -> Format:
    head = _head(given)
    if _PAGE_START.match(head):
        return HTML
    if named is HTML and (_TAG.search(head) or len(given.data) > 65536):
        return HTML
    if _is_mail(head, named):
        return EML
    if named in (PDF, DOCX) and controls_in(head) * 100 > len(head):
        raise UserError(
            "“{name}” is damaged: it does not begin as {form} does.",
            "Download or save it again, and import that.",
            name=given.name,
            form=named.name,
        )
    return MARKDOWN if named is MARKDOWN else PLAIN


def _head(given: Given) -> str:
    """The beginning, in which tags and mail headers can be seen whatever the encoding."""
    head = given.data[:65536]
    wide = decode(head) if b"\0" in head or head.startswith((b"\xff\xfe", b"\xfe\xff")) else None
    return (wide.text if wide else head.decode("latin-1").removeprefix("\xef\xbb\xbf")).lstrip("\ufeff")


def _is_mail(head: str, named: Format | None) -> bool:
    """Whether the text begins with a mail's header; one named otherwise must carry machine-made fields."""
    lines = head.lstrip("\r\n").splitlines()[:80]
    found = set()
    for line in lines:
        if match := _MAIL_HEADER.match(line + "\n"):
            found.add(match[1].lower())
        elif not line.startswith((" ", "\t", "From ", ">From ")):
            break
    if named is EML:
        return bool(found & _MAIL_ANY)
    return len(found & _MAIL_HEADERS) >= 2 and bool(found & {"from", "date", "subject"})
