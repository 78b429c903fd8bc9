"""Chains: through whom a statement came, the speaker first and the outermost relay last."""

from __future__ import annotations

import re

from workbench.domain.claim import Hop
from workbench.finding.cues import Match
from workbench.finding.parties import Party, party_of
from workbench.finding.roles import is_outlet
from workbench.finding.words import Words

NAMES = re.compile(r"((?:[Tt]he )?[A-Z][\w&.\-]*(?:[ \u00a0][A-Z][\w&.\-]*)*(?: magazine| newspaper)?)")
CITED = re.compile(
    r"\b(?:quoted|cited|interviewed|reached|contacted) by\s+((?:the )?[A-Z][\w&.]*(?: [A-Z][\w&.]*)*)"
)
CARRIED = re.compile(
    r"((?:[Tt]he )?[A-Z][\w&.]*(?: [A-Z][\w&.]*)*) (?:has |had |also )?"
    r"(obtained|got|carried|published|aired|ran|quoted|quotes|cited|cites|interviewed|posted|printed|"
    r"spoke to)\b"
)
WITH = re.compile(
    r"\b([Ii]n an? (?:\w+ )?(?:interview|conversation|essay|article|column) (?:with|for|in)|"
    r"[Ss]peaking (?:to|on|with)) (?:the (?:daily|newspaper|magazine|broadcaster|news agency|weekly) )?"
    r"((?:[Tt]he )?[A-Z][\w&.\-]*(?: [A-Z][\w&.\-]*)*)"
)
KIND_OF_OUTLET = re.compile(
    r"\b(?:daily|newspaper|magazine|broadcaster|news agency|weekly|website|channel|network) "
    r"([A-Z][\w&.\-]*(?: [A-Z][\w&.\-]*)*)"
)
BROADCAST = re.compile(
    r"\b((?:state|local|public|national|regional|[A-Z]\w+)[ -](?:television|radio|media|TV|news agency))\b"
)
LONGEST = 160
"""Characters after a cue in which the outlet that was spoken to is looked for."""


def hop(party: Party, cue: str) -> Hop:
    """One link: a party and the words by which it speaks."""
    return Hop(party.name, cue, party.role, party.affiliation, not party.anonymous)


def cue_text(w: Words, match: Match) -> str:
    """The words of the cue as they stand in the text."""
    return " ".join(" ".join(w.string(*run).split()) for run in match.cue)


def relays(w: Words, match: Match) -> list[Hop]:
    """The outlets to which the speaker said it: "told Fox News", "in an interview with the BBC"."""
    found: list[Hop] = []
    if match.source is not None:
        cited = CITED.search(w.string(match.source.first, match.source.last))
        if cited:
            found.append(Hop(cited.group(1), cited.group().split(" by")[0]))
    if match.source is not None:
        before = w.text[w.start[match.unit.first] : w.start[match.source.first]][-LONGEST:]
        for carried in CARRIED.finditer(before):
            if is_outlet(carried.group(1)):
                found.append(Hop(carried.group(1), carried.group(2)))
                break
        for name in WITH.finditer(before):
            if is_outlet(name.group(2)) or " the " in name.group()[len(name.group(1)) : -len(name.group(2))]:
                found.append(Hop(name.group(2), " ".join(name.group(1).lower().split())))
                break
    if not match.cue or match.frame in ("mixed", "continued", "noun"):
        return found
    start = w.end[match.cue[-1].last - 1]
    after = [w.start[run.first] for run in match.content if w.start[run.first] >= start]
    stop = min(after) if after else w.end[match.unit.last - 1]
    if match.source is not None and match.source.first >= match.cue[-1].last:
        start = w.end[match.source.last - 1]
    said = w.text[start : min(stop, start + LONGEST)]
    outlet = _outlet_in(said)
    if outlet is not None:
        lead = " ".join(said[: outlet.start(1)].split())
        found.append(Hop(outlet.group(1).rstrip("."), lead[-60:].lstrip(", ") or cue_text(w, match)))
    return found


def _outlet_in(said: str) -> re.Match[str] | None:
    """The first newspaper or broadcaster in the words between a cue and what is said."""
    for name in NAMES.finditer(said):
        if is_outlet(name.group(1).rstrip(".")) and name.group(1).lower() != "time":
            return name
    return KIND_OF_OUTLET.search(said) or BROADCAST.search(said)


CITING = re.compile(r"[,\s(](?:citing|quoting|sourced to|attributed to|based on (?:interviews with)?)\s+")
UNTIL = re.compile(
    r"[,;:()\n]|\s(?:that|who|which|says?|said|reports?|reported|has|have|had|was|were|is|are)\s|$"
)


def cited(w: Words, match: Match) -> Party | None:
    """Whom an outlet cites for what it reports: "The Post reported, citing two officials"."""
    first = w.start[match.unit.first]
    end = w.end[match.unit.last - 1]
    near = w.start[match.cue[0].first] if match.cue else first
    text = w.text[max(first, near - 200) : min(end, near + 400)]
    found = CITING.search(text)
    if not found:
        return None
    rest = text[found.end() :]
    if rest[:1] in '"“':
        closing = re.search(r"[\"”]", rest[1:])
        words = rest[1 : closing.start() + 1] if closing else rest[1:80]
    else:
        stop = UNTIL.search(rest)
        words = rest[: stop.start()] if stop else rest
    words = words.strip(' .,"“”')
    return party_of(words) if 2 < len(words) < LONGEST else None
