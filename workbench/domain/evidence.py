"""Evidence: what supports or refutes a claim; one piece can serve many claims."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
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


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of a source, or what stands at an address.

    A passage names its source and the span in that source's current version. `primary` is True for what
    comes from the matter itself (a transcript, a treaty), False for a report of it. Pieces of one `origin`
    are not independent of each other.
    """

    form: Form
    title: str
    address: str = ""
    note: str = ""
    source_id: UUID | None = None
    span: Span | None = None
    primary: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Support:
    """One piece of evidence under one claim: how it bears on it, and where in the piece to look."""

    claim_key: int
    bearing: Bearing
    pinpoint: str = ""
