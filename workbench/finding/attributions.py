"""Attributions: who is said to have said what, by quotes, reports, beliefs and intentions."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.claim import Hop
from workbench.domain.progress import leaving, let_go
from workbench.domain.verdict import Stance
from workbench.finding.blocks import with_blocks
from workbench.finding.cast import Cast
from workbench.finding.chains import around, chain, hop, place_of
from workbench.finding.coreference import meant
from workbench.finding.cues import Match, Run
from workbench.finding.layouts import layout_match
from workbench.finding.lexicon import sureness
from workbench.finding.matching import matches
from workbench.finding.narrative import Unit, units
from workbench.finding.parties import Party, party_of
from workbench.finding.quotes import Quote
from workbench.finding.records import Attributed, Spans
from workbench.finding.speech import with_quotes
from workbench.finding.stages import SILENT, Stage
from workbench.finding.stances import Cue, stance
from workbench.finding.words import Words, words

READ, PARTED, MATCHED = 0.15, 0.25, 0.65
"""Shares of the time after which the words are read, the units told apart, the cues matched."""


def attributions(
    text: str, sentences: Sequence[tuple[int, int]], quotes: Sequence[Quote], stage: Stage = SILENT
) -> list[Attributed]:
    """Everything in `text` that is attributed, in the order of the text.

    `sentences` and `quotes` are those of the same text. Linear in its length.
    """
    w = words(text, quotes, stage.part(0, READ))
    with leaving(w.start, w.end, w.lower):
        parts = units(w, sentences, stage.part(READ, PARTED))
        found = found_in(w, parts, stage.part(PARTED, MATCHED))
        with leaving(parts, found):
            result = _resolved(w, parts, found, stage.part(MATCHED, 1))
    ending = stage.part(1, 1)
    ending.stay()
    result.sort(key=lambda a: min(a.content + a.source + a.cue))
    for used in (w.start, w.end, w.lower, w.quote, parts, found):
        ending.stay()
        let_go(used)
    return result


def found_in(w: Words, parts: Sequence[Unit], stage: Stage = SILENT) -> list[Match]:
    """The matches of all units, with every quote given to a speaker."""
    per_unit: list[list[Match]] = []
    matching, giving = stage.part(0, 0.9), stage.part(0.9, 1)
    with leaving(per_unit):
        for number, unit in enumerate(parts):
            matching.at(w.start[unit.first])
            opens = number == 0 or parts[number - 1].paragraph != unit.paragraph
            layout = layout_match(w, unit, opens)
            found = matches(w, unit)
            per_unit.append([layout, *found] if layout is not None else found)
    every = with_blocks(w, parts, with_quotes(w, parts, per_unit, giving))
    giving.stay()
    for match in every:
        match.content = [run for run in match.content if run.first < run.last]
    return every


def _resolved(
    w: Words, parts: Sequence[Unit], found: Sequence[Match], stage: Stage = SILENT
) -> list[Attributed]:
    naming, meaning, recording = stage.part(0, 0.2), stage.part(0.2, 0.5), stage.part(0.5, 1)
    cast = Cast(w, parts)
    cast.introduce(naming)
    meaning.stay()
    numbers = {unit.first: number for number, unit in enumerate(parts)}
    meaning.stay()
    ordered = sorted((m for m in found if m.content or m.scope), key=place_of)
    meaning.stay()
    outers = around(ordered)
    meaning.stay()
    parties: list[tuple[Party, float]] = []
    for match in ordered:
        meaning.at(w.start[match.unit.first])
        unit = numbers[match.unit.first]
        party, confidence = meant(cast, match, unit)
        if match.source is not None:
            cast.spoke(match.source.first, unit, party)
        parties.append((party, confidence))
    speakers = [party for party, _ in parties]
    records: list[Attributed] = []
    with leaving(records):
        for number, match in enumerate(ordered):
            recording.at(w.start[match.unit.first])
            party, confidence = parties[number]
            records.append(_record(w, match, party, confidence, chain(w, ordered, speakers, outers, number)))
    return [record for record in records if record.content]


def _record(w: Words, match: Match, party: Party, confidence: float, hops: tuple[Hop, ...]) -> Attributed:
    """The public record of a match; where an outlet cites somebody, that one is the speaker."""
    source: Spans = ()
    if match.source is not None:
        source = ((w.start[match.source.first], w.end[match.source.last - 1]),)
    loose = match.source is None and match.frame in ("mixed", "continued")
    speaker = hops[0] if hops and (party.name or loose) else hop(party, "")
    role, affiliation, number = party.role, party.affiliation, party.number
    if speaker.party != party.name:
        role, affiliation, number = speaker.role, speaker.affiliation, party_of(speaker.party).number
    hearsay = match.source is None and match.frame == "passive"
    return Attributed(
        content=spans(w, match.content),
        source=source,
        cue=tuple((w.start[r.first], w.end[r.last - 1]) for r in match.cue if r.last > r.first),
        stance=_stance(w, match),
        anonymous=hearsay or not speaker.named,
        party=speaker.party,
        role=role,
        affiliation=affiliation,
        number_of_sources=number,
        chain=hops,
        confidence=round(sureness()[match.frame] * confidence, 2),
        quoted=any(w.quote[i] >= 0 for r in match.content for i in range(r.first, r.last)),
    )


SAID = 30
"""Words of a statement, and of a quote in it, by which its stance is looked up."""
AFTER = 9


def _stance(w: Words, match: Match) -> Stance | None:
    lower = w.lower
    group: Sequence[str] = ()
    after: Sequence[str] = ()
    if match.verb >= 0 and match.cue:
        group = lower[match.cue[0].first : match.verb]
        after = lower[match.verb + 1 : min(match.unit.last, match.verb + AFTER)]
    subject = lower[match.source.first] if match.source is not None else ""
    return stance(Cue(match.lemma, match.frame, match.negated, group, after, _said(w, match), subject))


def _said(w: Words, match: Match) -> list[str]:
    """The first words of what is said, in lower case, those in quotes included."""
    said: list[str] = []
    for run in match.content[:2]:
        for i in range(run.first, min(run.last, run.first + SAID)):
            if w.quote[i] < 0:
                said.append(w.lower[i])
                continue
            quote = w.quotes[w.quote[i]]
            words_in = w.text[quote.inner_start : min(quote.inner_end, quote.inner_start + 3 * SAID)]
            said += words_in.lower().strip(" .,!?").split()
    return said


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
