"""Matching: every cue of a unit tried by the kind of word it is."""

from __future__ import annotations

from workbench.finding.agreement import place
from workbench.finding.cues import Match
from workbench.finding.frames import verb_match
from workbench.finding.lexicon import CueWord, cues, listed
from workbench.finding.narrative import Unit, headline
from workbench.finding.nominals import according, noun_match
from workbench.finding.phrases import Phrase
from workbench.finding.questions import asked
from workbench.finding.replies import reply_match, triggers
from workbench.finding.words import Words


def matches(w: Words, unit: Unit) -> list[Match]:
    """The attributions of one unit, in the order of their cues."""
    table = cues()
    replies = triggers()
    found: list[Match] = []
    main: Phrase | None = None
    title: bool | None = None
    for i in range(unit.first, unit.last):
        word = w.lower[i]
        cue = table.verbs.get(word)
        if cue is not None and i > unit.first and w.capital(i):
            # A verb has a capital in a headline only; elsewhere it is part of a name.
            title = headline(w, unit) if title is None else title
            cue = cue if title else None
        match = reply_match(w, unit, i, main) if word in replies else None
        if match is None and cue is not None:
            match, main = _verb(w, unit, i, cue, main)
        if match is None and word == "according" and i + 1 < unit.last and w.lower[i + 1] == "to":
            match = according(w, unit, i)
        if match is None and word in table.nouns:
            match = noun_match(w, unit, i)
        if match is not None:
            found.append(match)
    return found


def _verb(
    w: Words, unit: Unit, i: int, cue: CueWord, main: Phrase | None
) -> tuple[Match | None, Phrase | None]:
    """The match of a verb, and the subject that the verbs after it may share."""
    candidate = place(w, unit, i, cue, main)
    if candidate is None:
        return (asked(w, unit, i) if i == unit.first and w.lower[i] in listed("asking") else None), main
    if candidate.who is not None and not candidate.who.shared:
        main = candidate.who
    return verb_match(w, candidate), main
