"""A dossier across its texts: who said what when, the same thing counted differently, all by its day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from workbench.domain.claim import Attribution, Figure, Hop, Standing, Time, said_by, via
from workbench.domain.conflicts import Count, Range
from workbench.domain.party import Party, Statement, spelled
from workbench.domain.verdict import Stance, Verdict


@dataclass(frozen=True, slots=True)
class Told:
    """A claim as it is read across documents; `published` is the ISO day of its source, or empty."""

    key: int
    number: int
    statement: str
    verdict: Verdict
    standing: Standing
    attribution: Attribution
    figures: tuple[Figure, ...]
    times: tuple[Time, ...]
    source_id: UUID
    source_title: str
    published: str


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody said on a day: a line of a claim's ledger, or the claim itself.

    `day` is an ISO date or a prefix of one, empty where not known; of a claim it is its source's. `words`
    are those of the ledger; empty where only the claim tells what was said.
    """

    party: str
    claim: Told
    stance: Stance
    day: str
    words: str = ""
    via: str = ""
    read_in: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who speaks in a dossier, with all that was said; `party` is None until one is entered.

    `known` holds what the attributions tell of a voice that is no party yet: its role, affiliation, and
    whether it is named.
    """

    name: str
    party: Party | None
    sayings: tuple[Saying, ...]
    known: Hop = field(default_factory=lambda: Hop(""))


@dataclass(frozen=True, slots=True)
class Numbers:
    """The figures of a dossier: grouped by what they count; those that do not say so; and their claims."""

    ranges: tuple[Range, ...]
    uncounted: tuple[Count, ...]
    claims: Mapping[int, Told]


class Dating(StrEnum):
    """Why something stands in a timeline: a text came out, somebody spoke, or a claim names the day."""

    PUBLISHED = "published"
    SAID = "said"
    HAPPENED = "happened"


@dataclass(frozen=True, slots=True)
class Dated:
    """One entry of a timeline; `day` is an ISO date, a prefix of one, an interval, or empty if unresolved.

    `claim` is None for the publication of a source; `time` is the claim's time that gave the day.
    """

    day: str
    dating: Dating
    words: str
    source_id: UUID | None
    source_title: str
    who: str = ""
    claim: Told | None = None
    stance: Stance | None = None
    time: Time | None = None


def sayings(claims: Sequence[Told], statements: Iterable[Statement]) -> list[Saying]:
    """Everything said in a dossier, in the order of its days; what has none comes last.

    Of a day, it goes as `claims` go: as the texts do.
    A claim whose speaker stands in its ledger is told there, and not once more.
    """
    by_key = {claim.key: claim for claim in claims}
    place = {key: at for at, key in enumerate(by_key)}
    found, entered = [], set()
    for one in statements:
        if (claim := by_key.get(one.claim_key)) is not None:
            entered.add((one.claim_key, spelled(one.party)))
            found.append(
                Saying(
                    one.party,
                    claim,
                    one.stance,
                    one.said_on,
                    one.words,
                    via(one.attribution),
                    one.read_in or claim.source_title,
                )
            )
    for claim in claims:
        speaker = said_by(claim.attribution)
        if speaker and (claim.key, spelled(speaker)) not in entered:
            told = via(claim.attribution)
            found.append(
                Saying(speaker, claim, Stance.ASSERTS, claim.published, "", told, claim.source_title)
            )
    return sorted(found, key=lambda one: (not one.day, one.day, place[one.claim.key]))


def voices(parties: Sequence[Party], said: Iterable[Saying]) -> list[Voice]:
    """Everybody who speaks: the parties in their order, then by name those who belong to none yet."""
    owners = {name: party for party in reversed(parties) for name in party.names}
    of_party: dict[UUID, list[Saying]] = {party.id: [] for party in parties}
    strangers: dict[str, list[Saying]] = {}
    for one in said:
        name = spelled(one.party)
        owner = owners.get(name)
        (of_party[owner.id] if owner else strangers.setdefault(name, [])).append(one)
    entered = [Voice(party.name, party, tuple(of_party[party.id])) for party in parties]
    others = [
        Voice(lines[0].party, None, tuple(lines), _introduced(lines))
        for _, lines in sorted(strangers.items())
    ]
    return entered + others


def _introduced(lines: Sequence[Saying]) -> Hop:
    """What the attributions of a speaker's claims tell of it: the first role, the first affiliation."""
    name = spelled(lines[0].party)
    hops = [hop for line in lines for hop in line.claim.attribution if spelled(hop.party) == name]
    return Hop(
        lines[0].party,
        role=next((hop.role for hop in hops if hop.role), ""),
        affiliation=next((hop.affiliation for hop in hops if hop.affiliation), ""),
        named=all(hop.named for hop in hops),
    )


def timeline(
    claims: Sequence[Told], statements: Iterable[Statement], sources: Iterable[tuple[UUID, str, str]]
) -> list[Dated]:
    """Times of claims, statements and publications in one order; what has no day comes last.

    `sources` are ids, titles and ISO days of publication. Of a day, what came out stands first, then what
    was said, then what claims say happened, each as `claims` go; what is known less precisely stands before
    what is known better.
    """
    by_key = {claim.key: claim for claim in claims}
    place = {key: at for at, key in enumerate(by_key)}
    found = [Dated(day[:10], Dating.PUBLISHED, title, id, title) for id, title, day in sources]
    for one in statements:
        if (claim := by_key.get(one.claim_key)) is not None:
            words, home = one.words or claim.statement, one.read_in or claim.source_title
            found.append(
                Dated(one.said_on, Dating.SAID, words, claim.source_id, home, one.party, claim, one.stance)
            )
    for claim in claims:
        speaker = said_by(claim.attribution)
        for time in claim.times:
            found.append(
                Dated(
                    time.value,
                    Dating.HAPPENED,
                    claim.statement,
                    claim.source_id,
                    claim.source_title,
                    speaker,
                    claim,
                    None,
                    time,
                )
            )
    order = list(Dating)
    return sorted(
        found,
        key=lambda one: (
            not one.day,
            first_day(one.day),
            order.index(one.dating),
            place[one.claim.key] if one.claim is not None else 0,
        ),
    )


def first_day(value: str) -> str:
    """The ISO date (to the day at most) under which a value stands: where an interval begins.

    One that is open at its beginning stands under its end.
    """
    begin, slash, end = value.partition("/")
    return (end if slash and begin in ("", "..") else begin)[:10]
