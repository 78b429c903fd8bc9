"""Questions put to a party: "Asked whether ..., X said", "pressed to explain it, the envoy said"."""

from __future__ import annotations

from workbench.finding.cues import Match, Run
from workbench.finding.grammar import verb_group
from workbench.finding.lexicon import cues
from workbench.finding.narrative import Unit
from workbench.finding.phrases import Phrase, subject
from workbench.finding.words import Words

QUESTIONS = frozenset(("if", "whether", "about", "why", "how", "what", "when", "who", "where"))
FAR = 10
"""Words within which the question and, after the comma, the verb of the answer are looked for."""


def asked(w: Words, unit: Unit, i: int) -> Match | None:
    """Asked whether ..., X said: the question that X answers; None where word `i` opens none."""
    start = _question(w, i + 1, min(unit.last, i + FAR))
    if start < 0:
        return None
    for comma in range(start + 1, unit.last):
        if w.lower[comma] == ",":
            who = _answers(w, comma + 1, min(unit.last, comma + FAR))
            if who is not None:
                cue = [Run(i, max(start, i + 1))]
                return Match(unit, "ask", "asked", [Run(start, comma)], who, cue, False, True, verb=i)
    return None


def _question(w: Words, first: int, stop: int) -> int:
    for k in range(first, stop):
        if w.lower[k] in QUESTIONS:
            return k
    if first + 1 < stop and w.lower[first] in ("to", "on", "for"):
        return first
    return -1


def _answers(w: Words, first: int, stop: int) -> Phrase | None:
    for verb in range(first, stop):
        cue = cues().verbs.get(w.lower[verb])
        if cue is None or w.capital(verb) or not cue.forms & {"past", "third"}:
            continue
        who = subject(w, verb_group(w, verb, first), first)
        if who is not None:
            return who
    return None
