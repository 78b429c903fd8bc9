"""What is typed into the evidence sheet: it outlives the sheet while words are picked in the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from workbench.domain.evidence import Bearing, Contact, Evidence, Form

PAGES = (Form.PASSAGE, Form.ADDRESS, Form.FILE, Form.CONTACT, None)
"""The pages of the sheet in their order; None is the one of evidence that is there already."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a source, in code points of its current version, end exclusive."""

    source_id: UUID
    title: str
    start: int
    end: int
    exact: str


@dataclass(slots=True)
class Draft:
    """A piece of evidence in the making, for the claims with these keys (row keys, numbers for display)."""

    keys: tuple[int, ...]
    claims: str
    page: int = 0
    bearing: Bearing = Bearing.SUPPORTS
    words: Mapping[str, str] = field(default_factory=dict)
    """Pinpoint, origin, method and note as typed."""
    primary: bool = False
    source_id: UUID | None = None
    passage: Passage | None = None
    address: str = ""
    fetch: bool = True
    file: Path | None = None
    contact: Contact = field(default_factory=lambda: Contact(""))
    existing: UUID | None = None

    @property
    def form(self) -> Form | None:
        """What it is going to be; None for a piece that is there already."""
        return PAGES[self.page]

    @property
    def pinpoint(self) -> str:
        """Where in the piece to look."""
        return self.words.get("pinpoint", "").strip()

    def dressed(self, piece: Evidence) -> Evidence:
        """The piece with what was said about it."""
        return replace(
            piece,
            primary=self.primary,
            origin=self.words.get("origin", "").strip(),
            method=self.words.get("method", "").strip(),
            note=self.words.get("note", "").strip(),
        )
