"""Agreement: whether a word of the tables is a verb here, and whose."""

from __future__ import annotations

from workbench.finding.cues import Place
from workbench.finding.followers import last_part
from workbench.finding.grammar import HARD, VerbGroup, classes, verb_group
from workbench.finding.lexicon import CueWord, cues, listed
from workbench.finding.narrative import Unit
from workbench.finding.phrases import Phrase, aside_end, noun_phrase_back, subject
from workbench.finding.roles import roles
from workbench.finding.words import QUOTED, Words

OPENINGS = frozenset(("", ",", QUOTED, "—", "–", "―", "-", "as"))
BEFORE_PARTICIPLE = OPENINGS | {"while", "after", "before", "by", "and", "without"}
QUOTING = frozenset(("quoted", "quotes", "cited", "cites", "quoting", "citing"))
"""The Post quoted an aide as saying ..."""
LEAVING_OFF = frozenset(("short", "refrained", "refrains", "stopped"))
NOUN_FOLLOWERS = frozenset("of by are were have had was is will would and or from".split())


def place(w: Words, unit: Unit, i: int, cue: CueWord, main: Phrase | None) -> Place | None:
    """The candidate at word `i` with its subject, or None where the word is no verb here.

    `main` is the subject of the verb before, which "and" and a participle share.
    """
    group = verb_group(w, i, unit.first)
    if group.first - 2 > unit.first and w.lower[group.first - 1] in ("or", "nor"):
        before = verb_group(w, group.first - 2, unit.first)
        group = group._replace(negated=group.negated or before.negated)
    if cue.forms == {"ing"} and not group.passive:
        return _participle(w, unit, group, cue, main)
    who = subject(w, group, unit.first)
    if who is None and group.infinitive:
        group = _governed(w, group, unit.first)
        who = subject(w, group, unit.first)
    if who is None:
        return _without_subject(w, unit, group, cue, main)
    return Place(unit, group, cue, who) if _agrees(w, unit, group, cue, who) else None


def _participle(w: Words, unit: Unit, group: VerbGroup, cue: CueWord, main: Phrase | None) -> Place | None:
    """..., saying that ...: the speaker is the subject before, or the phrase beside it in an aside."""
    first = group.first
    before = w.lower[first - 1] if first > unit.first else ""
    if before in ("of", "from") and w.lower[first - 2] in LEAVING_OFF:
        outer = verb_group(w, first - (3 if before == "of" else 2), unit.first)
        who = subject(w, outer, unit.first)
        return Place(unit, group._replace(first=outer.first, negated=True), cue, who) if who else None
    if before == "as":
        quoted = next(
            (k for k in range(first - 2, max(unit.first, first - 14), -1) if w.lower[k] in QUOTING), -1
        )
        who = noun_phrase_back(w, first - 2, quoted + 1) if quoted >= 0 else None
        return Place(unit, group, cue, who) if who else None
    if before in cues().media or before in cues().nouns:
        who = _issuer(w, first - 1, unit.first)
        return Place(unit, group, cue, who) if who else None
    if before in roles().unnamed and cue.frames & {"object", "clause"}:
        who = noun_phrase_back(w, first - 1, unit.first)  # residents demanding an inquiry
        return Place(unit, group, cue, who) if who else None
    nxt = w.lower[group.verb + 1] if group.verb + 1 < unit.last else ""
    if nxt in (",", ":", QUOTED, "that") and first - 1 >= unit.first and w.capital(first - 1):
        who = noun_phrase_back(w, first - 1, unit.first)  # footage of Ada Holm saying that ...
        return Place(unit, group, cue, last_part(w, who, of=True)) if who else None
    if before not in BEFORE_PARTICIPLE:
        return None
    aside = aside_end(w, group.verb, unit.last) if before == "," and first - 2 >= unit.first else -1
    if aside >= 0:
        who = noun_phrase_back(w, first - 2, unit.first)
        return Place(unit._replace(last=aside, colon=False), group, cue, who) if who else None
    who = main._replace(shared=True) if main else subject(w, group, unit.first)
    return Place(unit, group, cue, who)


def _issuer(w: Words, noun: int, lo: int) -> Phrase | None:
    """Who issued the statement in "The club issued a statement saying ..."."""
    for k in range(noun - 1, max(lo, noun - 8), -1):
        word = w.lower[k]
        if word in HARD or word == QUOTED:
            return None
        if (word in classes().pasts or word in cues().verbs or word.endswith("ed")) and not w.capital(k):
            return subject(w, verb_group(w, k, lo), lo)
    return None


def _without_subject(
    w: Words, unit: Unit, group: VerbGroup, cue: CueWord, main: Phrase | None
) -> Place | None:
    """The verb after "and", whose subject stands further before, or one that its speaker may follow."""
    if group.infinitive:
        return None
    before = w.lower[group.first - 1] if group.first > unit.first else ""
    if before in ("and", "but", "or") and main is not None and not cue.forms <= {"base"}:
        return Place(unit, group, cue, main._replace(shared=True))
    if before not in OPENINGS or (group.verb == unit.first and w.lower[group.verb] in listed("asking")):
        return None
    return Place(unit, group, cue, None)


def _governed(w: Words, group: VerbGroup, lo: int) -> VerbGroup:
    """The group of "admit" in "was forced to admit", which has the subject of "was forced"."""
    first = group.first
    while first - 1 > lo and group.first - first < 3 and w.lower[first - 1] in listed("governing"):
        first -= 1
    if first == group.first or w.lower[group.first] != "to":
        return group
    outer = verb_group(w, first, lo)
    negated = group.negated or outer.negated
    return group._replace(first=outer.first, negated=negated, infinitive=False, bare=True)


def _agrees(w: Words, unit: Unit, group: VerbGroup, cue: CueWord, who: Phrase) -> bool:
    """Whether the verb's form fits its subject; where it does not, the word is a noun."""
    head = w.lower[who.last - 1]
    if head.endswith("'s") and head not in classes().contracted:
        return False
    if group.bare:
        return True
    if "base" in cue.forms and "past" not in cue.forms:
        return _base_agrees(w, unit, group, cue, who)
    return cue.forms != {"third"} or _third_agrees(w, unit, group, cue, who)


def _base_agrees(w: Words, unit: Unit, group: VerbGroup, cue: CueWord, who: Phrase) -> bool:
    """ "Officials report that" against "the Ledger report said"."""
    lower = w.lower
    c = classes()
    head = lower[who.last - 1]
    many = who.relative or head in c.plurals or head in c.standalone or head in c.nominative
    after = group.verb + 1
    nxt = lower[after] if after < unit.last else ""
    if lower[who.first] in ("a", "an", "this", "that") or nxt in cues().verbs:
        return False
    if cue.homograph and (nxt in HARD or nxt in NOUN_FOLLOWERS) and not many:
        return False
    if many:
        return True
    joined = "and" in lower[who.first : who.last]
    return (joined or _plural(w, who)) and lower[group.verb - 1] not in c.determiners


def _plural(w: Words, who: Phrase) -> bool:
    """Whether the head of a phrase, the word before its first preposition, is a plural."""
    prepositions = classes().prepositions
    end = next((k for k in range(who.first + 1, who.last) if w.lower[k] in prepositions), who.last)
    heads = (w.lower[end - 1], w.lower[who.last - 1])
    return any(_plural_noun(word) for word in heads)


def _plural_noun(word: str) -> bool:
    if word in classes().plurals or word.endswith("men"):
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "'s"))


def _third_agrees(w: Words, unit: Unit, group: VerbGroup, cue: CueWord, who: Phrase) -> bool:
    """ "Holm claims that" against "the Holm claims" and "early-morning posts"."""
    lower = w.lower
    c = classes()
    head = lower[who.last - 1]
    capital = w.capital(who.last - 1)
    many = head.endswith("s") and not head.endswith(("ss", "us", "'s")) and not capital
    determiner = head in c.determiners and head not in ("one", "that", "this")
    if many or determiner or head in ("they", "we", "i", "you"):
        return False
    if head[0].isdigit() or head.endswith(("ing", "ed")):
        return False
    after = group.verb + 1
    nxt = lower[after] if after < unit.last else ""
    if head in c.nominative:
        return True
    if nxt in NOUN_FOLLOWERS:
        return False
    if not cue.homograph or nxt in ("that", QUOTED):
        return True
    if nxt in c.nominative and nxt not in ("who", "which"):
        return True
    no_object = nxt in HARD or nxt in c.prepositions or nxt in c.subordinators or nxt in c.auxiliaries
    if no_object or nxt.endswith("ing") or not nxt:
        return capital and nxt in ("", "to")
    return capital or (head.endswith(PERSONS) and lower[who.first] in c.determiners)


PERSONS = tuple("er or man ist ian ment ent ant tion ion ty ny ll dy se ey ce".split())
"""Endings of nouns that can be the subject of a verb of speech: "the minister claims"."""
