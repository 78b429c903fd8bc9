"""Attributions: who is said to have said what, by quotes, reports, beliefs and intentions."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.claim import Hop
from workbench.domain.verdict import Stance
from workbench.finding.blocks import with_blocks
from workbench.finding.cast import Cast
from workbench.finding.chains import cited, cue_text, hop, relays
from workbench.finding.coreference import meant
from workbench.finding.cues import Match, Run
from workbench.finding.layouts import layout_match
from workbench.finding.lexicon import sureness
from workbench.finding.matching import matches
from workbench.finding.narrative import Unit, units
from workbench.finding.parties import Party, PartyKind, party_of
from workbench.finding.quotes import Quote
from workbench.finding.records import Attributed, Spans
from workbench.finding.speech import with_quotes
from workbench.finding.stances import Cue, stance
from workbench.finding.words import Words, words


def attributions(
    text: str, sentences: Sequence[tuple[int, int]], quotes: Sequence[Quote]
) -> list[Attributed]:
    """Everything in `text` that is attributed, in the order of the text.

    `sentences` and `quotes` are those of the same text. Linear in its length.
    """
    w = words(text, quotes)
    parts = units(w, sentences)
    found = found_in(w, parts)
    result = _resolved(w, parts, found)
    result.sort(key=lambda a: min(a.content + a.source + a.cue))
    return result


def found_in(w: Words, parts: Sequence[Unit]) -> list[Match]:
    """The matches of all units, with every quote given to a speaker."""
    per_unit = []
    for number, unit in enumerate(parts):
        opens = number == 0 or parts[number - 1].paragraph != unit.paragraph
        layout = layout_match(w, unit, opens)
        found = matches(w, unit)
        per_unit.append([layout, *found] if layout is not None else found)
    every = with_blocks(w, parts, with_quotes(w, parts, per_unit))
    for match in every:
        match.content = [run for run in match.content if run.first < run.last]
    return every


def _place_of(match: Match) -> int:
    first = [run.first for run in match.cue] or [run.first for run in match.content]
    return min(first) if first else match.unit.first


def _resolved(w: Words, parts: Sequence[Unit], found: Sequence[Match]) -> list[Attributed]:
    cast = Cast(w, parts)
    cast.introduce()
    numbers = {unit.first: number for number, unit in enumerate(parts)}
    ordered = sorted((m for m in found if m.content or m.scope), key=_place_of)
    outers = _outers(ordered)
    parties: list[tuple[Party, float]] = []
    for match in ordered:
        unit = numbers[match.unit.first]
        party, confidence = meant(cast, match, unit)
        if match.source is not None:
            cast.spoke(match.source.first, unit, party)
        parties.append((party, confidence))
    chains: dict[int, tuple[Hop, ...]] = {}
    records = []
    for number, match in enumerate(ordered):
        party, confidence = parties[number]
        chain = _chain(w, ordered, parties, outers, chains, number)
        records.append(_record(w, match, party, confidence, chain))
    return [record for record in records if record.content]


SILENT = frozenset(
    ("asked", "no reply", "refusal", "denial", "confirmation", "retraction", "unsaid", "mixed")
)
"""Frames in which nobody's words stand, so that nothing comes through them."""


def _outers(ordered: Sequence[Match]) -> list[int]:
    """For each match the number of the innermost other match whose content its cue stands in, else -1."""
    runs = sorted(
        (run.first, run.last, n)
        for n, m in enumerate(ordered)
        if m.frame not in SILENT and m.source is not None
        for run in (*m.content, *m.scope)
    )
    outers = [-1] * len(ordered)
    active: list[tuple[int, int, int]] = []
    position = 0
    for number in range(len(ordered)):
        at = _place_of(ordered[number])
        while position < len(runs) and runs[position][0] <= at:
            active.append(runs[position])
            position += 1
        active = [run for run in active if run[1] > at]
        around = [run for run in active if run[2] != number]
        if around and (ordered[number].frame not in ("mixed", "continued") or ordered[number].source is None):
            outers[number] = min(around, key=lambda run: run[1] - run[0])[2]
    return outers


def _chain(
    w: Words,
    ordered: Sequence[Match],
    parties: Sequence[tuple[Party, float]],
    outers: Sequence[int],
    chains: dict[int, tuple[Hop, ...]],
    number: int,
) -> tuple[Hop, ...]:
    """The hops of a match outwards: its speaker, whom it was told to, and those whose words it stands in."""
    links: list[Hop] = []
    seen: set[int] = set()
    while number >= 0 and number not in seen and len(seen) < 8:
        seen.add(number)
        match, party = ordered[number], parties[number][0]
        cue = cue_text(w, match)
        carrier = party.kind is PartyKind.ORGANISATION or party.kind is PartyKind.DOCUMENT
        source = cited(w, match) if carrier and match.frame != "mixed" and not links else None
        steps = [hop(source, "citing")] if source is not None and source.name != party.name else []
        if party.name:
            steps.append(hop(party, cue))
        steps += relays(w, match)
        for step in steps:
            if not links or all(step.party != link.party for link in links):
                links.append(step)
        number = outers[number]
    return tuple(links)


def _record(w: Words, match: Match, party: Party, confidence: float, chain: tuple[Hop, ...]) -> Attributed:
    source: Spans = ()
    if match.source is not None:
        source = ((w.start[match.source.first], w.end[match.source.last - 1]),)
    speaker = (
        chain[0]
        if chain and (party.name or (match.source is None and match.frame in ("mixed", "continued")))
        else None
    )
    cited_instead = speaker is not None and speaker.party != party.name
    name = speaker.party if speaker is not None else party.name
    return Attributed(
        content=spans(w, match.content),
        source=source,
        cue=tuple((w.start[r.first], w.end[r.last - 1]) for r in match.cue if r.last > r.first),
        stance=_stance(w, match),
        anonymous=(speaker is not None and not speaker.named)
        or (match.source is None and match.frame == "passive"),
        party=name,
        role=speaker.role if cited_instead and speaker else party.role,
        affiliation=speaker.affiliation if cited_instead and speaker else party.affiliation,
        number_of_sources=party_of(name).number if cited_instead else party.number,
        chain=chain,
        confidence=round(sureness()[match.frame] * confidence, 2),
        quoted=any(w.quote[i] >= 0 for r in match.content for i in range(r.first, r.last)),
    )


def _stance(w: Words, match: Match) -> Stance | None:
    lower = w.lower
    said: list[str] = []
    for run in match.content[:2]:
        for i in range(run.first, min(run.last, run.first + 30)):
            if w.quote[i] >= 0:
                quote = w.quotes[w.quote[i]]
                said += (
                    w.text[quote.inner_start : min(quote.inner_end, quote.inner_start + 80)]
                    .lower()
                    .strip(" .,!?")
                    .split()
                )
            else:
                said.append(lower[i])
    group: Sequence[str] = ()
    after: Sequence[str] = ()
    if match.verb >= 0 and match.cue:
        group = lower[match.cue[0].first : match.verb]
        after = lower[match.verb + 1 : min(match.unit.last, match.verb + 9)]
    subject = lower[match.source.first] if match.source is not None else ""
    return stance(Cue(match.lemma, match.frame, match.negated, group, after, said, subject, match.passive))


TRIM = frozenset(",.;:—–―-")


def spans(w: Words, runs: Sequence[Run]) -> Spans:
    """The passages of runs of words, without marks at their ends."""
    found = []
    for first, last in runs:
        while first < last and w.lower[first] in TRIM:
            first += 1
        while last > first and w.lower[last - 1] in TRIM:
            last -= 1
        if last > first:
            found.append((w.start[first], w.end[last - 1]))
    return tuple(found)
