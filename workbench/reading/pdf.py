"""PDF: the text of each page, lines joined to paragraphs, and what the file says of itself."""

from __future__ import annotations

import re
import threading
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from workbench.domain.dating import Moment, Precision
from workbench.domain.errors import UserError
from workbench.domain.source import Caution, Reading
from workbench.reading.given import Given
from workbench.reading.print_lines import Line, lines_of, set_text
from workbench.reading.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument

# PDFium is not safe to enter from two threads (its own documentation says so).
_ONE_AT_A_TIME = threading.Lock()
_PASSWORD_ERROR = 4
_MOST_PAGES = 10_000
_NO_TITLE = re.compile(
    r"^(?:untitled|microsoft \w+ - .*|.*\.(?:docx?|indd|qxd|pdf|rtf|odt|tmp|html?)|document\d*|slide 1)$",
    re.I,
)
_NO_AUTHOR = re.compile(
    r"^(?:user|admin|administrator|owner|unknown|anonymous|author|default|\w*\\.*)$", re.I
)
_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?")
_DATED = Caution("The date is that of the PDF's making; the publication may differ.")
_SAVE_AGAIN = "Download it again, or open it in a PDF reader and print it to a new PDF."


def read(given: Given) -> Reading:
    """The text with `pages` as offsets in code points, one for each page, and the properties worth trusting.

    Raises UserError for an encrypted or damaged file and for pages that are pictures.
    """
    with _ONE_AT_A_TIME:
        document = _opened(given)
        try:
            pages = list(_pages(document, given))
            properties = {key: _property(document, key) for key in ("Title", "Author", "CreationDate")}
        finally:
            document.close()
    text, offsets = set_text(pages)
    if not text:
        raise UserError(
            "“{name}” has no text, only pictures of its {pages} pages.",
            "Have its text recognised (OCR) by a scanning program, and import the result.",
            name=given.name, pages=len(pages),
        )  # fmt: skip
    title, author = (one_line(properties[key]) for key in ("Title", "Author"))
    published = _made(properties["CreationDate"])
    blank = [str(number) for number, page in enumerate(pages, 1) if not page]
    listed = ", ".join(blank[:20]) + (" …" if len(blank) > 20 else "")
    empty = Caution.of("No text was found on these pages: {pages}.", pages=listed)
    return Reading(
        text=text,
        original=given.data,
        media_type="application/pdf",
        title="" if _NO_TITLE.match(title) else title[:500],
        byline="" if _NO_AUTHOR.match(author) else author[:500],
        published=published,
        address=given.address,
        pages=tuple(offsets),
        warnings=((empty,) if blank else ()) + ((_DATED,) if published else ()),
    )


def _opened(given: Given) -> PdfDocument:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(given.data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR or "password" in str(error).lower():
            raise UserError(
                "“{name}” is encrypted.",
                "Open it with its password, print it to a new PDF without one, and import that.",
                name=given.name,
            ) from error
        raise UserError("“{name}” is damaged, or no PDF.", _SAVE_AGAIN, name=given.name) from error
    if 0 < count <= _MOST_PAGES:
        return document
    document.close()
    if count:
        raise UserError(
            "“{name}” has {pages} pages; at most {limit} are read.", "Split it and import the part you need.",
            name=given.name, pages=count, limit=_MOST_PAGES,
        )  # fmt: skip
    raise UserError("“{name}” has no pages.", _SAVE_AGAIN, name=given.name)


def _pages(document: PdfDocument, given: Given) -> Iterator[list[Line]]:
    import pypdfium2

    for number in range(len(document)):
        given.progress.step(number, len(document), given.name)
        try:
            page: Any = document[number]
            try:
                yield lines_of(page)
            finally:
                page.close()
        except pypdfium2.PdfiumError:
            yield []  # a damaged page is named among those without text


def _property(document: PdfDocument, key: str) -> str:
    try:
        return str(document.get_metadata_value(key))
    except UnicodeError:  # of a damaged file, whose text may be whole
        return ""


def _made(text: str) -> Moment | None:
    """The moment that a PDF date names (ISO 32000-1, 7.9.4), to its precision; None for anything else."""
    match = _DATE.match(text)
    if not match:
        return None
    parts = [int(part) for part in match.groups()[:6] if part is not None]
    precision = (
        Precision.YEAR,
        Precision.MONTH,
        Precision.DAY,
        Precision.DAY,
        Precision.MINUTE,
        Precision.SECOND,
    )[len(parts) - 1]
    if len(parts) < 5:
        parts = parts[:3]
    zone, offset = "", timedelta()
    if match[7] and len(parts) > 3:
        zone = "+00:00"
    elif match[8] and len(parts) > 3:
        zone = f"{match[8]}{match[9]}:{match[10] or '00'}"
        offset = timedelta(hours=int(match[9]), minutes=int(match[10] or 0)) * (-1 if match[8] == "-" else 1)
    try:
        year, month, day, hour, minute, second = parts + [0, 1, 1, 0, 0, 0][len(parts) :]
        local = datetime(year, month, day, hour, minute, second, tzinfo=timezone(offset))
        return Moment(local.astimezone(UTC), zone, precision)
    except (ValueError, OverflowError):
        return None
