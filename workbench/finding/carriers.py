"""Carriers: which outlet "the report", "the newspaper" and "The Post" mean."""

from __future__ import annotations

import re

from workbench.finding.cast import Cast, Meant
from workbench.finding.parties import Party, PartyKind
from workbench.finding.roles import is_outlet, roles

CAPITALS = re.compile(r"[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*)*")


def document(cast: Cast, party: Party, unit: int, sure: float) -> Meant:
    """The report: the outlet that carried it; a Reuters report: Reuters."""
    for found in CAPITALS.finditer(party.name.removeprefix("A ").removeprefix("The ").removeprefix("An ")):
        name = found.group().removesuffix("'s")
        if is_outlet(name):
            return Meant(Party(name, PartyKind.ORGANISATION), sure * 0.95)
    words = party.name.lower().removeprefix("the ").split()
    if words[-1] in ("report", "story", "article", "account", "piece", "dispatch") and len(words) == 1:
        outlet = cast.outlet(unit)
        if outlet is not None:
            return Meant(outlet, 0.7)
    return Meant(party, sure)


def organisation(cast: Cast, party: Party, unit: int, sure: float) -> Meant:
    """The newspaper, The Post: the last organisation with that noun or last word."""
    low = party.name.lower().removeprefix("the ")
    if low in roles().outlet_nouns:
        outlet = cast.outlet(unit)
        topics = (cast.topic(back) for back in cast.back(unit))
        outlet = outlet or next((t for t in topics if t is not None and is_outlet(t.name)), None)
        if outlet is not None:
            return Meant(outlet, 0.75)
    if " " not in low and party.name != party.name.lower():
        for _, _, other in reversed(cast.spoken[-60:]):
            name = other.name.lower().split()
            if other.kind is PartyKind.ORGANISATION and len(name) > 1 and name[-1] == low:
                return Meant(other, 0.85)
    return Meant(party, sure)
