"""Chains: through whom a statement came, the speaker first and the outermost relay last."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.domain.claim import Hop
from workbench.finding.cues import Match
from workbench.finding.parties import Party, PartyKind, party_of
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
    found = _before_speaker(w, match) if match.source is not None else []
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
        lead = " ".join(said[: outlet.start(1)].split())[-60:].lstrip(", ")
        found.append(Hop(outlet.group(1).rstrip("."), lead or cue_text(w, match)))
    return found


def _before_speaker(w: Words, match: Match) -> list[Hop]:
    """The outlets named with the speaker or before: "In an interview with the BBC, X said"."""
    if match.source is None:
        return []
    found: list[Hop] = []
    quoted_by = CITED.search(w.string(match.source.first, match.source.last))
    if quoted_by:
        found.append(Hop(quoted_by.group(1), quoted_by.group().split(" by")[0]))
    before = w.text[w.start[match.unit.first] : w.start[match.source.first]][-LONGEST:]
    carried = next((c for c in CARRIED.finditer(before) if is_outlet(c.group(1))), None)
    if carried:
        found.append(Hop(carried.group(1), carried.group(2)))
    for name in WITH.finditer(before):
        kind_named = " the " in name.group()[len(name.group(1)) : -len(name.group(2))]
        if kind_named or is_outlet(name.group(2)):
            found.append(Hop(name.group(2), " ".join(name.group(1).lower().split())))
            break
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


SILENT = frozenset(
    ("asked", "no reply", "refusal", "denial", "confirmation", "retraction", "unsaid", "mixed")
)
"""Frames in which nobody's words stand, so that nothing comes through them."""
DEEPEST = 8
"""Matches within matches that are followed outwards."""


def place_of(match: Match) -> int:
    """The word by which a match takes its place in the text: the first of its cue or content."""
    first = [run.first for run in match.cue] or [run.first for run in match.content]
    return min(first) if first else match.unit.first


def around(ordered: Sequence[Match]) -> list[int]:
    """For each match the number of the innermost other match whose content its cue stands in, else -1.

    `ordered` by place_of.
    """
    runs = sorted(
        (run.first, run.last, n)
        for n, m in enumerate(ordered)
        if m.frame not in SILENT and m.source is not None
        for run in (*m.content, *m.scope)
    )
    outers = [-1] * len(ordered)
    active: list[tuple[int, int, int]] = []
    position = 0
    for number, match in enumerate(ordered):
        at = place_of(match)
        while position < len(runs) and runs[position][0] <= at:
            active.append(runs[position])
            position += 1
        active = [run for run in active if run[1] > at]
        others = [run for run in active if run[2] != number]
        if others and (match.frame not in ("mixed", "continued") or match.source is None):
            outers[number] = min(others, key=lambda run: run[1] - run[0])[2]
    return outers


def chain(
    w: Words, ordered: Sequence[Match], speakers: Sequence[Party], outers: Sequence[int], number: int
) -> tuple[Hop, ...]:
    """The hops of match `number` outwards: its speaker, whom it was told to, in whose words it stands.

    `speakers` and `outers` belong to the matches of `ordered`, by number.
    """
    links: list[Hop] = []
    seen: set[int] = set()
    while number >= 0 and number not in seen and len(seen) < DEEPEST:
        seen.add(number)
        for step in _steps(w, ordered[number], speakers[number], not links):
            if all(step.party != link.party for link in links):
                links.append(step)
        number = outers[number]
    return tuple(links)


def _steps(w: Words, match: Match, party: Party, innermost: bool) -> list[Hop]:
    """Whom an outlet cites, the speaker, and the outlets spoken to."""
    steps: list[Hop] = []
    carrier = party.kind in (PartyKind.ORGANISATION, PartyKind.DOCUMENT)
    if innermost and carrier and match.frame != "mixed":
        source = cited(w, match)
        if source is not None and source.name != party.name:
            steps.append(hop(source, "citing"))
    if party.name:
        steps.append(hop(party, cue_text(w, match)))
    return steps + relays(w, match)
