"""A source: a text being checked or used as evidence, and what is known of where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.domain.dating import Moment


@dataclass(frozen=True, slots=True)
class Note:
    """A remark that came with a document (a DOCX comment): who, what, and the code points it is about."""

    text: str
    author: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Caution:
    """What a fact-checker should know of how a text was read: a template and its values.

    They are kept apart like those of an error, so that a window can translate the template. Two that say
    the same are equal.
    """

    message: str
    values: tuple[tuple[str, object], ...] = ()

    @classmethod
    def of(cls, message: str, **values: object) -> Caution:
        """The caution of this template with these values in it."""
        return cls(message, tuple(values.items()))

    def __str__(self) -> str:
        return self.message.format_map(dict(self.values))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of some bytes: the text, and its proposals for the source's particulars.

    `pages` holds the code-point offset at which each page begins (empty where the format has no pages).
    `redirects` lists the addresses passed through before `address`, in order. `original` is what was read,
    byte for byte.
    """

    text: str
    original: bytes
    media_type: str
    title: str = ""
    outlet: str = ""
    byline: str = ""
    published: Moment | None = None
    language: str = ""
    address: str = ""
    redirects: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    notes: tuple[Note, ...] = ()
    retrieved: datetime | None = None
    warnings: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a person may correct about a source."""

    title: str
    outlet: str = ""
    byline: str = ""
    published: Moment | None = None
    language: str = ""
    address: str = ""
