"""Parties: who speaks in a dossier, under which names, and behind which codename."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from workbench.domain.claim import Attribution, Flag
from workbench.domain.errors import UserError
from workbench.domain.verdict import Stance


@dataclass(frozen=True, slots=True)
class Party:
    """A person, organisation or unnamed group that speaks; `aliases` are the other names it goes by.

    A confidential party's `name` is its codename; who it is, is kept apart.
    """

    id: UUID
    name: str
    aliases: tuple[str, ...] = ()
    role: str = ""
    affiliation: str = ""
    named: bool = True
    confidential: bool = False

    @property
    def names(self) -> frozenset[str]:
        """All its names as they are compared."""
        return frozenset(spelled(name) for name in (self.name, *self.aliases))


def spelled(name: str) -> str:
    """A name as it is compared: without regard to capitals, spaces and a leading article."""
    return " ".join(name.split()).casefold().removeprefix("the ")


def party_named(parties: Iterable[Party], name: str) -> Party | None:
    """The party that goes by a name; None where none does."""
    wanted = spelled(name)
    return next((party for party in parties if wanted in party.names), None)


def merged(into: Party, other: Party) -> tuple[str, ...]:
    """The aliases of `into` once it goes by all names of `other` too."""
    return other_names(into.name, (*into.aliases, other.name, *other.aliases))


def other_names(name: str, aliases: Iterable[str]) -> tuple[str, ...]:
    """The aliases beside a name: each once as names are compared, none of them the name itself or empty."""
    found = {spelled(name): name}
    for alias in aliases:
        if alias.strip():
            found.setdefault(spelled(alias), " ".join(alias.split()))
    return tuple(found.values())[1:]


def split_off(party: Party, name: str) -> tuple[str, ...]:
    """The aliases of a party once one of them is a party of its own.

    Raises UserError for a name that is not among its aliases.
    """
    if name not in party.aliases:
        raise UserError("{party} does not go by “{name}”.", "Choose one of its aliases.",
                        party=party.name, name=name)  # fmt: skip
    return tuple(alias for alias in party.aliases if spelled(alias) != spelled(name))


@dataclass(frozen=True, slots=True)
class Statement:
    """One line of a claim's ledger: what a party did about it on a day. It never sets our verdict.

    `said_on` is an ISO date or a prefix of one, empty where not known; `read_in` tells where it was read.
    """

    id: UUID
    claim_key: int
    party: str
    stance: Stance
    said_on: str = ""
    words: str = ""
    attribution: Attribution = ()
    read_in: str = ""
    source_id: UUID | None = None
    span: tuple[int, int] | None = None


def in_time(statements: Sequence[Statement]) -> list[Statement]:
    """Statements in the order of their days; those without one come last, as they were entered."""
    return sorted(statements, key=lambda one: (not one.said_on, one.said_on))


class Decision(StrEnum):
    """What the editor said to a change that was asked for."""

    OPEN = ""
    ACCEPTED = "accepted"
    STET = "stet"


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """Old words, proposed words, why, and the editor's decision. `start`: the claim's place in the text."""

    id: UUID
    claim_key: int
    number: int
    start: int
    old_words: str
    new_words: str
    note: str
    asked_by: str
    created: datetime
    decision: Decision = Decision.OPEN
    decided_by: str = ""
    decided: datetime | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark of a colleague under a claim."""

    id: UUID
    claim_key: int
    who: str
    words: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Review:
    """What people added to a claim beside its verdict."""

    signed_by: str = ""
    signed: datetime | None = None
    assigned_to: str = ""
    flags: tuple[Flag, ...] = ()
    comments: tuple[Comment, ...] = ()
    requests: tuple[ChangeRequest, ...] = field(default=())
