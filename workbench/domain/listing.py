"""What lists show: small rows, filters and orders, counts, and what a write changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from workbench.domain.claim import Attribution, Figure, Kind, Standing, Time
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict

if TYPE_CHECKING:
    from workbench.domain.dating import Moment
    from workbench.domain.source import Note


class Column(StrEnum):
    """A column of the claims table; POSITION is the order of the text and has no column of its own."""

    POSITION = "position"
    NUMBER = "number"
    CLAIM = "claim"
    KIND = "kind"
    SAID_BY = "said_by"
    VIA = "via"
    FIGURE = "figure"
    WHEN = "when"
    VERDICT = "verdict"
    EVIDENCE = "evidence"
    REVIEWER = "reviewer"
    CHANGED = "changed"
    RANK = "rank"


class Chip(StrEnum):
    """A filter of the claims table that is one click away, with its live count."""

    ALL = "all"
    UNVERIFIED = "unverified"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    NO_EVIDENCE = "no_evidence"
    RECHECK = "recheck"
    SUGGESTIONS = "suggestions"


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims to list: those of a dossier, or of one source of it, under a chip, holding some words."""

    dossier_id: UUID
    source_id: UUID | None = None
    chip: Chip = Chip.ALL
    words: str = ""


class Order(NamedTuple):
    """By which column to list, and which way."""

    column: Column = Column.POSITION
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim as the table shows it. `start` and `end` are code points in the current version.

    `one_origin` says that all its evidence, two pieces or more, goes back to one origin; the table alone
    asks for that, and only for what is in view.
    """

    key: int
    id: UUID
    source_id: UUID
    number: int
    statement: str
    kind: Kind
    said_by: str
    via: str
    figure: str
    when: str
    verdict: Verdict
    evidence: int
    reviewer: str
    changed: datetime
    standing: Standing
    recheck: bool
    rank: float
    start: int
    end: int
    signed_by: str = ""
    assigned_to: str = ""
    flags: tuple[str, ...] = ()
    anchoring: str = ""
    one_origin: bool = False


class ClaimDetail(NamedTuple):
    """A claim with everything that the inspector shows."""

    row: ClaimRow
    span: Span
    attribution: Attribution
    figures: tuple[Figure, ...]
    times: tuple[Time, ...]
    reason: str
    why: tuple[str, ...]
    created: datetime
    marked: datetime | None
    source_title: str
    version: int


_SUGGESTED = Standing.SUGGESTION
# By a name of its own: to ask an enumeration for a member costs four times as much as to compare.


class MarkRow(NamedTuple):
    """A claim's words in the text: `start` to `end` in code points, end exclusive.

    `key` names the claim; `number` is what people call it by.
    """

    key: int
    start: int
    end: int
    verdict: Verdict
    standing: Standing = Standing.CLAIM
    number: int = 0

    @property
    def suggested(self) -> bool:
        """Whether no person has taken the claim up yet."""
        return self.standing is _SUGGESTED


@dataclass(frozen=True, slots=True)
class Counts:
    """How many claims each chip would show."""

    all: int = 0
    unverified: int = 0
    confirmed: int = 0
    denied: int = 0
    no_evidence: int = 0
    recheck: int = 0
    suggestions: int = 0

    @property
    def checked(self) -> int:
        """Claims with a verdict other than unverified."""
        return self.confirmed + self.denied


@dataclass(frozen=True, slots=True)
class Spread:
    """How the claims of one verdict lie over a text: how many, and where they begin, ascending.

    Of those that are close together the ones between may be missing.
    """

    count: int = 0
    starts: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class DossierRow:
    """A dossier as the sidebar shows it."""

    id: UUID
    name: str
    archived: bool
    created: datetime
    sources: int
    counts: Counts


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source as the sidebar and the text pane's header show it; `characters` are code points."""

    id: UUID
    dossier_id: UUID
    title: str
    outlet: str
    byline: str
    published: Moment | None
    retrieved: datetime
    language: str
    address: str
    media_type: str
    sha256: str
    characters: int
    version: int
    counts: Counts


class SourceText(NamedTuple):
    """The current version's text; `pages` are the code points at which pages begin."""

    source_id: UUID
    version_id: UUID
    version: int
    text: str
    pages: tuple[int, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One state of a source's text; `number` counts the versions that are there, from one."""

    id: UUID
    number: int
    created: datetime
    characters: int
    sha256: str
    current: bool


class Subject(StrEnum):
    """What a change is about."""

    DOSSIER = "dossier"
    SOURCE = "source"
    VERSION = "version"
    CLAIM = "claim"
    EVIDENCE = "evidence"
    SUPPORT = "support"
    STANCE = "stance"
    PARTY = "party"
    REQUEST = "request"
    COMMENT = "comment"
    DISMISSAL = "dismissal"


class Edit(NamedTuple):
    """One record's changed fields, as they were and as they are; undo is the two exchanged.

    `key` is the row key of a claim (int) or the id of anything else.
    """

    subject: Subject
    key: int | UUID
    before: Mapping[str, object]
    after: Mapping[str, object]

    def reversed(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.subject, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """What a write changed: to be broadcast once, and to be reverted by undo.

    `touched` names everything whose display may be stale, also where the edits are not known
    (another process made them). `at` is when it was saved.
    """

    edits: tuple[Edit, ...] = ()
    touched: frozenset[tuple[Subject, int | UUID]] = field(default_factory=frozenset)
    at: datetime | None = None
    _keys: dict[Subject, frozenset[int | UUID]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def keys(self, subject: Subject) -> frozenset[int | UUID]:
        """The keys or ids of what is touched of one kind."""
        # Kept: every view of a window asks, and a hundred thousand may be touched.
        if not self._keys:
            found: dict[Subject, set[int | UUID]] = {kind: set() for kind in Subject}
            for kind, key in self.touched:
                found[kind].add(key)
            self._keys.update((kind, frozenset(keys)) for kind, keys in found.items())
        return self._keys[subject]
