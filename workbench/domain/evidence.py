"""Evidence: what supports or refutes a claim; one piece can serve many claims."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit
from uuid import UUID

from workbench.domain.span import Span


class Bearing(StrEnum):
    """How a piece of evidence bears on a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class Form(StrEnum):
    """What a piece of evidence is."""

    PASSAGE = "passage"
    ADDRESS = "address"
    FILE = "file"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Contact:
    """What passed between us and a person: who was reached how and when, asked what, and answered what.

    `when` and `deadline` are ISO dates or times as a person wrote them.
    """

    who: str
    how: str = ""
    when: str = ""
    asked: str = ""
    answered: str = ""
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of a source, what stands at an address, a file, or a note of a contact.

    A passage names its source and the span in that source's current version. `content` is what was fetched
    or the file's bytes, kept by their SHA-256. `primary` is True for what comes from the matter itself (a
    transcript, a treaty), False for a report of it. Pieces of one `origin` are not independent of each
    other.
    """

    form: Form
    title: str
    address: str = ""
    note: str = ""
    source_id: UUID | None = None
    span: Span | None = None
    primary: bool = False
    method: str = ""
    origin: str = ""
    contact: Contact | None = None
    content: bytes | None = field(default=None, repr=False)
    media_type: str = ""
    captured: datetime | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """One piece of evidence under one claim: how it bears on it, and where in the piece to look."""

    claim_key: int
    bearing: Bearing
    pinpoint: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A piece of evidence as it is kept, under one claim. `serves` counts all claims that it serves."""

    id: UUID
    support_id: UUID
    claim_key: int
    evidence: Evidence
    bearing: Bearing
    pinpoint: str
    sha256: str
    serves: int
    created: datetime


def origin_of(piece: Evidence) -> str:
    """What a piece of evidence goes back to: the origin that a person named, else where it was read.

    Three outlets that repeat one wire story are one origin: whoever knows it names the wire. An address
    counts by its host, a passage by its source, a file by its content's title, a contact by the person.
    """
    if piece.origin.strip():
        return " ".join(piece.origin.split()).casefold()
    if piece.form is Form.ADDRESS:
        return urlsplit(piece.address).netloc.casefold().removeprefix("www.") or piece.address.casefold()
    if piece.form is Form.PASSAGE:
        return f"source {piece.source_id}"
    if piece.form is Form.CONTACT and piece.contact is not None:
        return f"contact {' '.join(piece.contact.who.split()).casefold()}"
    return f"{piece.form.value} {piece.title.casefold()}"


def origins(pieces: Iterable[Evidence]) -> int:
    """How many origins evidence has: what counts as independent has different ones."""
    return len({origin_of(piece) for piece in pieces})


def one_origin(pieces: Iterable[Evidence]) -> bool:
    """Whether two or more pieces all go back to one origin, so that they prove no more than one does."""
    listed = list(pieces)
    return len(listed) > 1 and origins(listed) == 1
