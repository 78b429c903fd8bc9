"""DOCX: paragraphs and tables in their order, footnotes and endnotes below, comments as notes.

Tracked changes are read as if accepted, which a warning tells. The walk is over the XML itself, since
python-docx's paragraphs leave out insertions, content controls and text boxes.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from workbench.domain.dating import Moment
from workbench.domain.errors import Cancelled, UserError, WorkbenchError
from workbench.domain.source import Caution, Note, Reading
from workbench.reading.formats import DOCX_TYPE
from workbench.reading.given import Given
from workbench.reading.package import damaged, main_part, related, root_of
from workbench.reading.word_body import W, WordBody
from workbench.reading.wording import clean, one_line

if TYPE_CHECKING:
    from docx.opc.coreprops import CoreProperties
    from docx.opc.part import Part

# What python-docx's own template says; it is nobody's date and nobody's name.
_TEMPLATE_CREATED = datetime(2013, 12, 23, 23, 15, tzinfo=UTC)
_TEMPLATE_AUTHOR = "python-docx"
_DATED = Caution("The date is that of the document's making; the publication may be later.")


def read(given: Given) -> Reading:
    """The document's text, its comments as notes, and title, author and date from its properties.

    Raises UserError for a damaged, encrypted or monstrous file and for one without words.
    """
    part = main_part(given.data, given.name)
    try:
        return _reading(given, part)
    except (WorkbenchError, Cancelled, MemoryError):
        raise
    except Exception as error:  # XML that is well-formed and yet no Word document
        raise damaged(given.name) from error


def _reading(given: Given, part: Part) -> Reading:
    body = WordBody(given.progress, given.name)
    body.walk(root_of(part), {kind: _root_or_none(part, kind) for kind in ("footnotes", "endnotes")})
    text = body.manuscript.text
    if not text:
        raise UserError(
            "“{name}” has no words in it.",
            "If it holds pictures of text, type or recognise (OCR) them.",
            name=given.name,
        )
    properties = part.package.core_properties
    published = _published(properties)
    return Reading(
        text=text,
        original=given.data,
        media_type=DOCX_TYPE,
        title=one_line(properties.title or "") or body.title,
        byline="" if properties.author == _TEMPLATE_AUTHOR else one_line(properties.author or ""),
        published=published,
        language=one_line(properties.language or ""),
        address=given.address,
        notes=_notes(part, body),
        warnings=body.warnings + ((_DATED,) if published else ()),
    )


def _root_or_none(part: Part, kind: str) -> object:
    other = related(part, kind)
    return None if other is None else root_of(other)


def _published(properties: CoreProperties) -> Moment | None:
    for name in ("created", "modified"):
        try:
            made: datetime | None = getattr(properties, name)
        except (ValueError, OverflowError):
            continue
        if made is not None:
            made = made.replace(tzinfo=UTC) if made.tzinfo is None else made.astimezone(UTC)
            if made != _TEMPLATE_CREATED:
                # Properties are written in UTC whatever the writer's zone, which stays unknown.
                return Moment(made, "")
    return None


def _notes(part: Part, body: WordBody) -> tuple[Note, ...]:
    comments = related(part, "comments")
    if comments is None:
        return ()
    marks = body.manuscript.marks
    notes = []
    for comment in root_of(comments).iter(f"{W}comment"):
        identity = comment.get(f"{W}id")
        start, end = marks.get(f"comment {identity} start"), marks.get(f"comment {identity} end")
        ranged = start is not None and end is not None and start < end
        paragraphs = ("".join(t.text or "" for t in p.iter(f"{W}t")) for p in comment.iter(f"{W}p"))
        notes.append(
            Note(
                text=clean("\n".join(paragraphs)).strip(),
                author=one_line(comment.get(f"{W}author") or ""),
                start=start if ranged else None,
                end=end if ranged else None,
            )
        )
    return tuple(note for note in notes if note.text)
