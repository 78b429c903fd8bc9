"""Findings as plain JSON values: what `workbench find --batch` answers."""

from __future__ import annotations

from workbench.finding.proposals import said_by
from workbench.finding.records import Attributed, Findings, FoundFigure, FoundTime, Proposal


def to_json(found: Findings) -> dict[str, object]:
    """`found` as dictionaries, lists, strings and numbers; offsets in code points, end exclusive."""
    return {
        "sentences": [list(span) for span in found.sentences],
        "attributions": [_attribution(one) for one in found.attributions],
        "times": [_time(one) for one in found.times],
        "figures": [_figure(one) for one in found.figures],
        "claims": [_claim(one) for one in found.proposals],
    }


def _attribution(one: Attributed) -> dict[str, object]:
    return {
        "content": [list(span) for span in one.content],
        "source": [list(span) for span in one.source],
        "cue": [list(span) for span in one.cue],
        "stance": one.stance.value if one.stance else None,
        "anonymous": one.anonymous,
        "party": one.party,
        "role": one.role,
        "affiliation": one.affiliation,
        "number_of_sources": one.number_of_sources,
        "chain": [
            {
                "party": hop.party,
                "cue": hop.cue,
                "role": hop.role,
                "affiliation": hop.affiliation,
                "named": hop.named,
            }
            for hop in one.chain
        ],
        "confidence": one.confidence,
        "quoted": one.quoted,
    }


def _time(one: FoundTime) -> dict[str, object]:
    return {
        "start": one.start,
        "end": one.end,
        "value": one.value,
        "precision": one.precision,
        "text": one.text,
    }


def _figure(one: FoundFigure) -> dict[str, object]:
    return {
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "value": list(one.value),
        "unit": one.unit,
        "qualifier": one.qualifier,
        "counted": one.counted,
    }


def _claim(one: Proposal) -> dict[str, object]:
    return {
        "start": one.start,
        "end": one.end,
        "exact": one.exact,
        "statement": one.statement,
        "kind": one.kind.value,
        "speaker": said_by(one),
        "via": [hop.party for hop in one.chain[1:]],
        "stance": one.stance.value if one.stance else None,
        "anonymous": one.anonymous,
        "figures": [_figure(figure) for figure in one.figures],
        "times": [_time(time) for time in one.times],
        "rank": one.rank,
        "why": list(one.why),
    }
