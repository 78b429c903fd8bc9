"""Attributions: who is said to have said what, by quotes, reports, beliefs and intentions."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.finding.cues import Match, Run, matches
from workbench.finding.quotes import Quote
from workbench.finding.records import Attributed, Spans
from workbench.finding.units import Unit, units
from workbench.finding.words import QUOTED, Words, words


def attributions(
    text: str, sentences: Sequence[tuple[int, int]], quotes: Sequence[Quote]
) -> list[Attributed]:
    """Everything in `text` that is attributed, in the order of the text."""
    w = words(text, quotes)
    found = found_in(w, units(w, sentences))
    result = [r for r in (_record(w, m) for m in found) if r.content]
    result.sort(key=lambda a: min(a.content + a.source + a.cue))
    return result


def found_in(w: Words, all_units: Sequence[Unit]) -> list[Match]:
    from workbench.finding.speech import with_quotes
    per_unit = [matches(w, unit) for unit in all_units]
    return with_quotes(w, all_units, per_unit)


def _record(w: Words, m: Match) -> Attributed:
    content = spans(w, m.content)
    source: Spans = ()
    if m.source is not None:
        source = ((w.start[m.source.first], w.end[m.source.last - 1]),)
    cue = tuple((w.start[r.first], w.end[r.last - 1]) for r in m.cue if r.last > r.first)
    quoted = any(w.quote[i] >= 0 for r in m.content for i in range(r.first, r.last))
    return Attributed(content, source, cue, quoted=quoted)


TRIM = frozenset(",.;:—–―-")


def spans(w: Words, runs: Sequence[Run]) -> Spans:
    found = []
    for first, last in runs:
        while first < last and w.lower[first] in TRIM:
            first += 1
        while last > first and w.lower[last - 1] in TRIM:
            last -= 1
        if last > first:
            found.append((w.start[first], w.end[last - 1]))
    return tuple(found)
