"""Cues that are no verbs: "according to", "the claim that", headlines with a colon, a name after a dash."""

from __future__ import annotations

from workbench.finding.cues import Match, Run
from workbench.finding.extent import clause_end
from workbench.finding.followers import phrase_after
from workbench.finding.grammar import HARD, classes, is_time
from workbench.finding.lexicon import cues
from workbench.finding.narrative import Unit
from workbench.finding.orders import content_begin
from workbench.finding.phrases import Phrase
from workbench.finding.roles import is_outlet
from workbench.finding.words import QUOTED, Words


def according(w: Words, unit: Unit, i: int) -> Match | None:
    """According to X, ... and ..., according to X."""
    lower = w.lower
    who = phrase_after(w, i + 2, unit.last)
    if who is None:
        return None
    cue = [Run(i, i + 2)]
    before = lower[i - 1] if i > unit.first else ""
    if i - unit.first <= 2 and before not in (",", QUOTED):
        k = who.last
        while k < unit.last and lower[k] != "," and lower[k] != QUOTED:
            k += 1
        if k >= unit.last:
            return None
        start = k + 1 if lower[k] == "," else k
        return Match(unit, "according", "according", [Run(start, clause_end(w, start, unit.last))], who, cue)
    begin = content_begin(w, unit.first, i, False)
    content = [Run(begin, i - 1 if before in (",", "—", "–", "-") else i)]
    k = who.last
    if k < unit.last and lower[k] == "," and k + 2 < unit.last:
        nxt = cues().verbs.get(lower[k + 1])
        if not (nxt and nxt.forms == {"ing"}) and lower[k + 1] not in (
            "which",
            "who",
            "but",
            "though",
            "while",
        ):
            content.append(Run(k + 1, unit.last))
    elif k < unit.last and lower[k] == QUOTED:
        content.append(Run(k, unit.last))
    return Match(unit, "according", "according", content, who, cue)


POSSESSIVES = frozenset(("his", "her", "their", "its", "our", "my"))
ACTS = frozenset("promise pledge vow plan decision proposal call threat demand request".split())


def noun_match(w: Words, unit: Unit, i: int) -> Match | None:
    """Holm's claim that ..., the allegation that ..., its pledge to ..."""
    lower = w.lower
    noun = cues().nouns[lower[i]]
    if i + 2 >= unit.last:
        return None
    after = i + 1
    while after < min(unit.last - 1, i + 4) and (
        is_time(lower[after]) or lower[after] in ("this", "last", "earlier")
    ):
        after += 1
    nxt = lower[after]
    owner = _owner(w, unit, i)
    named = nxt == "that" and (owner is not None or noun in cues().open_nouns)
    act = nxt == "to" and owner is not None and noun in ACTS
    if not named and not act:
        return None
    end = clause_end(w, after, unit.last)
    opens = unit.colon and end == unit.last
    return Match(unit, noun, "noun", [Run(after, end)], owner, [Run(i, i + 1)], opens=opens)


def _owner(w: Words, unit: Unit, i: int) -> Phrase | None:
    lower = w.lower
    first = i
    while (
        first > unit.first
        and i - first < 5
        and w.capital(first - 1)
        and lower[first - 1] not in classes().determiners
    ):
        first -= 1
    if first < i and is_outlet(w.string(first, i)):
        return Phrase(first, i)
    for first in range(i, max(unit.first, i - 4), -1):
        word = lower[first - 1]
        if word in POSSESSIVES:
            return Phrase(first - 1, first)
        if word.endswith("'s") or word in ("'", "’"):
            k = first - 1
            while k > unit.first and first - k < 6 and (w.capital(k - 1) or lower[k - 1] in ("the", "of")):
                k -= 1
            return Phrase(k, first)
        if word in HARD or word in classes().prepositions or word == QUOTED:
            return None
    return None
