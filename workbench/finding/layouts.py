"""Layouts that attribute without a verb: headlines, transcripts, a name after a dash."""

from __future__ import annotations

from workbench.finding.cues import Match, Run
from workbench.finding.followers import phrase_after
from workbench.finding.grammar import HARD, classes
from workbench.finding.lexicon import listed
from workbench.finding.narrative import Unit, headline
from workbench.finding.phrases import Phrase
from workbench.finding.quotes import QuoteKind
from workbench.finding.roles import roles
from workbench.finding.words import QUOTED, Words

LABEL = 6
"""Words that a speaker's name before a colon may have."""
DASHES = frozenset(("—", "–", "―", "-"))


def layout_match(w: Words, unit: Unit, opens_paragraph: bool) -> Match | None:
    """What the layout of a unit attributes: "Name: statement" in a headline or transcript, "“...” — Name"."""
    dash = _after_dash(w, unit)
    if dash is not None or not opens_paragraph:
        return dash
    return _labelled(w, unit)


def _labelled(w: Words, unit: Unit) -> Match | None:
    lower = w.lower
    colon = next(
        (k for k in range(unit.first, min(unit.last, unit.first + LABEL + 1)) if lower[k] == ":"), -1
    )
    if colon <= unit.first or colon + 1 >= unit.last:
        return None
    if any(lower[k] in HARD or lower[k] == QUOTED or not _in_name(w, k) for k in range(unit.first, colon)):
        return None
    if lower[unit.first] in listed("labels") or lower[colon - 1] in listed("labels"):
        return None
    label = w.text[w.start[unit.first] : w.end[colon - 1]]
    transcript = label.isupper() and len(label) > 2
    head = lower[unit.first : colon]
    report = head[-1] in roles().documents
    title = unit.paragraph == 0 or headline(w, unit)
    if not transcript and not title:
        return None
    if not transcript and not report and not _names_party(w, unit.first, colon):
        return None
    source = Phrase(unit.first, colon)
    frame = "headline" if not transcript else "transcript"
    return Match(unit, "", frame, [Run(colon + 1, unit.last)], source, [Run(colon, colon + 1)])


def _in_name(w: Words, k: int) -> bool:
    return w.capital(k) or w.lower[k] in ("of", "the", ".", "de", "van", "and", "&", "for")


def _names_party(w: Words, first: int, last: int) -> bool:
    r = roles()
    known = r.male | r.female | r.titles.keys() | r.roles | r.honorifics | r.organisations | r.unnamed
    if last - first <= 1:
        # A last name in a headline is named again in the text below it.
        return w.lower[first] in known or _named_again(w, first)
    return any(w.lower[k] in known for k in range(first, last))


def _named_again(w: Words, i: int) -> bool:
    word = w.lower[i]
    return any(
        w.lower[k] == word and w.capital(k - 1) and w.lower[k - 1] in roles().male | roles().female
        for k in range(i + 2, min(len(w.lower), i + 400))
    )


def _after_dash(w: Words, unit: Unit) -> Match | None:
    """ "..." — Name, at the end of a paragraph."""
    lower = w.lower
    for k in range(unit.last - 2, max(unit.first, unit.last - 12), -1):
        if lower[k] not in DASHES or lower[k - 1] != QUOTED:
            continue
        who = phrase_after(w, k + 1, unit.last)
        if who is None or who.last != unit.last or not w.capital(who.first):
            return None
        if w.quotes[w.quote[k - 1]].kind is QuoteKind.TITLE or lower[who.first] in classes().pronouns:
            return None
        begin = k - 1
        while begin - 1 >= unit.first and lower[begin - 1] == QUOTED:
            begin -= 1
        return Match(unit, "", "dash", [Run(begin, k)], who, [Run(k, k + 1)])
    return None
