"""Plain text and Markdown: the characters as they are, lines kept."""

from __future__ import annotations

import re

from workbench.domain.errors import UserError
from workbench.domain.source import Caution, Reading
from workbench.reading.charsets import decode
from workbench.reading.formats import MARKDOWN, PLAIN, extension_of
from workbench.reading.given import Given
from workbench.reading.wording import clean, controls_in, is_blank

_IN_LINE = re.compile(r"[^\n]")


def read(given: Given) -> Reading:
    """The text with LF line ends; nothing else of its lines is changed.

    Raises UserError for what is no text.
    """
    decoded = decode(given.data, given.charset)
    # A text may carry a stray control character; a binary file carries them everywhere.
    if decoded is None or (controls := controls_in(decoded.text)) * 100 > len(decoded.text):
        raise UserError(
            "“{name}” is not a text: its bytes are those of a program, an image or other data.",
            "Choose the document itself, or save it as plain text, DOCX or PDF.",
            name=given.name,
        )
    given.progress.step(1, 2, given.name)
    text = clean(decoded.text)
    given.progress.step(2, 2, given.name)
    if is_blank(text):
        raise UserError("“{name}” has no words in it.", "Choose another file.", name=given.name)
    warnings = decoded.warnings
    if controls:
        warnings += (_left_out(controls),)
    form = MARKDOWN if extension_of(given.name) in MARKDOWN.extensions else PLAIN
    return Reading(
        text=text,
        original=given.data,
        media_type=form.media_types[0],
        title=_heading(text) if form is MARKDOWN else _headline(text),
        address=given.address,
        warnings=warnings,
    )


def _left_out(controls: int) -> Caution:
    if controls == 1:
        return Caution("One control character, which cannot be shown, was left out.")
    return Caution.of("{count} control characters, which cannot be shown, were left out.", count=controls)


def _heading(text: str) -> str:
    """The first heading of a Markdown text ("# Title"), where there is one."""
    lines = (line for line in text.splitlines()[:40] if line.startswith("# "))
    return next(lines, "")[2:].rstrip("# \t").strip()


def _headline(text: str) -> str:
    """The first line, where it stands alone above a blank line and reads like a headline."""
    # Looked for and not cut off: that would copy the rest of a book.
    begin = _IN_LINE.search(text)
    end = text.find("\n", begin.start()) if begin else -1
    first = text[begin.start() : end].strip() if begin and text.startswith("\n\n", end) else ""
    return first if 3 < len(first) <= 120 and not first.endswith((".", ":", ";", ",")) else ""
