"""Frames: what may follow a verb of speech, thought or will, and which part of it is what is said."""

from __future__ import annotations

from workbench.finding.cues import Match, Place, Run
from workbench.finding.extent import CLAUSE_WORDS, clause_at, clause_end, clause_start, noun_starts
from workbench.finding.followers import phrase_after
from workbench.finding.grammar import HARD, classes
from workbench.finding.lexicon import cues, listed
from workbench.finding.objects import phrase_end
from workbench.finding.orders import inverted, participle_by, passive, trailing
from workbench.finding.parties import party_of
from workbench.finding.phrases import noun_phrase_back
from workbench.finding.receivers import receiver_end
from workbench.finding.roles import roles
from workbench.finding.words import QUOTED, Words

SKIPPED = frozenset(
    (
        "again",
        "back",
        "later",
        "flatly",
        "publicly",
        "repeatedly",
        "bitterly",
        "openly",
        "clearly",
        "loudly",
        "also",
    )
)
HIDDEN = (["named"], ["identified"], ["quoted"])
OPENERS = frozenset(
    ("when", "while", "although", "though", "after", "since", "because", "if", "as", "before")
)


def verb_match(w: Words, place: Place) -> Match | None:
    """The attribution that a verb makes, by the first frame that fits."""
    if place.group.passive and place.word.forms & {"past", "participle"}:
        return passive(w, place)
    if place.who is None:
        return inverted(w, place)
    by = participle_by(w, place)
    if by is not None:
        return by
    after = place.group.verb + 1
    hi = place.unit.last
    while after < hi and w.lower[after] in SKIPPED and w.lower[after] not in place.word.particles:
        after += 1
    after = _past_second_verb(w, after, hi)
    found = _as_put(w, place, after) or trailing(w, place, after)
    if found is not None:
        return found
    if after >= hi:
        if place.unit.colon and place.word.frames & {"clause", "that", "person"}:
            return place.match("block", [], opens=True)
        return None
    return (
        _particle(w, place, after)
        or _told(w, place, after)
        or _clause(w, place, after)
        or _object(w, place, after)
    )


def _as_put(w: Words, place: Place, after: int) -> Match | None:
    """As the mayor put it, ...: what is said follows the comma."""
    lower, unit = w.lower, place.unit
    if place.who is None or place.who.first != unit.first + 1 or lower[unit.first] != "as":
        return None
    after += lower[after : after + 1] == ["it"]
    if after + 1 >= unit.last or lower[after] != ",":
        return None
    return place.match("clause", [Run(after + 1, clause_end(w, after + 1, unit.last))], after)


def _past_second_verb(w: Words, k: int, hi: int) -> int:
    """Past "nor denied" in "neither confirmed nor denied the offer", which share what follows."""
    if k + 2 < hi and w.lower[k] in ("or", "nor") and w.lower[k + 1] in cues().verbs:
        return k + 2
    return k


def _content(
    w: Words, place: Place, frame: str, start: int, phrase: bool = False, cue_end: int = 0
) -> Match | None:
    hi = place.unit.last
    if w.lower[place.unit.first] in OPENERS:
        # While he said that ..., she left: the writer's own clause follows the comma.
        commas = [k for k in range(place.unit.first, hi - 1) if w.lower[k] == ","]
        hi = next((k for k in commas if k > start), hi) if not commas or commas[0] > place.group.verb else hi
    end = phrase_end(w, start, hi, frame == "naming") if phrase else clause_end(w, start, hi)
    if end <= start:
        return None
    match = place.match(frame, [Run(start, end)], cue_end)
    match.opens = end == place.unit.last and place.unit.colon
    return match


def _particle(w: Words, place: Place, after: int) -> Match | None:
    """called for ..., pointed out that ..., accused X of ..., wants to ..."""
    word, hi = place.word, place.unit.last
    nxt = w.lower[after]
    if nxt == "not" and after + 2 < hi and w.lower[after + 1] == "to":
        after, nxt = after + 1, "to"
    if nxt == "to" and w.lower[after + 1 : after + 2] == ["be"] and w.lower[after + 2 : after + 3] in HIDDEN:
        return None  # asked not to be named
    if nxt == "to" and word.frames & {"infinitive"} and after + 1 < hi:
        return _content(w, place, "infinitive", after)
    if nxt in word.particles and after + 1 < hi:
        clause = w.lower[after + 1] in CLAUSE_WORDS
        return _content(w, place, "particle", after + 1, not clause, after + 1)
    if word.lemma in ("accuse", "suspect") or (word.lemma == "blame" and nxt not in HARD):
        of = _find(w, ("of", "for"), after, min(hi, after + 12))
        return _content(w, place, "particle", of + 1) if 0 <= of < hi - 1 else None
    return None


def _find(w: Words, words: tuple[str, ...], first: int, last: int) -> int:
    for k in range(first, last):
        if w.lower[k] in words:
            return k
        if w.lower[k] in HARD and w.lower[k] not in ("'", "’", "."):
            return -1
    return -1


def _told(w: Words, place: Place, after: int) -> Match | None:
    frames = place.word.frames
    if "person" in frames:
        told = _person(w, place, after)
        if told is not None:
            return told
    if "person_to" in frames:
        to = _to_after_person(w, after, place.unit.last)
        if to >= 0:
            keeps = place.word.lemma not in (
                "tell",
                "warn",
                "order",
                "instruct",
                "direct",
                "convince",
                "persuade",
            )
            match = _content(w, place, "person_to", to)
            if match is not None and keeps:
                match.content[0] = Run(after, match.content[0].last)
            return match
    return None


def _clause(w: Words, place: Place, after: int) -> Match | None:
    frames = place.word.frames
    if not frames & {"clause", "that", "bare"}:
        return None
    hi = place.unit.last
    start, sure = clause_start(w, after, hi)
    if start >= hi:
        return (
            place.match("block", [], opens=True) if place.unit.colon and frames & {"clause", "that"} else None
        )
    nxt = w.lower[start]
    if nxt in CLAUSE_WORDS:
        return _content(w, place, "that", start)
    if nxt == QUOTED and start - after <= 12:
        return _content(w, place, "quote", start)
    if sure and w.lower[start - 1] in (":", ",") and start > after:
        return _content(w, place, "clause", start) if "clause" in frames else None
    gap = _gap(w, place, start)
    if gap is not None:
        return gap
    follows = nxt not in HARD and hi - start >= 2
    says = follows and "clause" in frames and place.word.lemma in listed("saying")
    if says and nxt not in ("of", "about", "to", "for", "and", "or", "but", "so", "by", "as"):
        return _content(w, place, "clause", start)
    if follows and frames & {"clause", "bare"} and noun_or_pronoun(w, start) and clause_at(w, start, hi):
        return _content(w, place, "clause" if "clause" in frames else "bare", start)
    return None


def _gap(w: Words, place: Place, start: int) -> Match | None:
    """a law that many fear will fail: what is said stands around the speaker."""
    lower = w.lower
    who, unit = place.who, place.unit
    if who is None or lower[start] not in classes().auxiliaries or who.first - 1 < unit.first:
        return None
    opener = lower[who.first - 1]
    if opener not in ("that", "which", "who", "what"):
        return None
    content = [Run(start, clause_end(w, start, unit.last))]
    if opener != "what" and who.first - 2 >= unit.first:
        before = noun_phrase_back(w, who.first - 2 - (lower[who.first - 2] == ","), unit.first)
        if before is not None:
            content.insert(0, Run(before.first, before.last))
    return place.match("clause", content)


def noun_or_pronoun(w: Words, k: int) -> bool:
    """Whether a clause can begin with word `k`."""
    return noun_starts(w, k) or w.lower[k] in classes().nominative


def _object(w: Words, place: Place, after: int) -> Match | None:
    frames = place.word.frames
    if "naming" in frames and w.lower[after] == "as" and after + 1 < place.unit.last:
        return _content(w, place, "naming", after + 1, True, after + 1)
    if not noun_starts(w, after) or _cites_people(w, place, after):
        return None
    if place.word.lemma == "call" and _gives_name(w, place, after):
        return None
    if "naming" in frames:
        return _content(w, place, "naming", after, True)
    if "object" in frames or ("clause" in frames and place.word.lemma in ("say", "add")):
        return _content(w, place, "object", after, True)
    return None


def _gives_name(w: Words, place: Place, after: int) -> bool:
    """Whether "called" only gives a thing its name: "a group called the Sea Watch"."""
    who = place.who
    if who is None or place.group.first != place.group.verb or w.lower[place.group.verb] != "called":
        return False
    prepositions = classes().prepositions
    end = next((k for k in range(who.first + 1, who.last) if w.lower[k] in prepositions), who.last)
    named = w.capital(after) or (after + 1 < place.unit.last and w.capital(after + 1))
    thing = not w.capital(end - 1) and w.lower[end - 1] not in roles().roles | roles().unnamed
    return named and thing and w.lower[end - 1] not in classes().nominative


def _cites_people(w: Words, place: Place, after: int) -> bool:
    """Whether "citing" names sources, which are a link of the chain and not what is said."""
    if place.word.lemma not in ("cite", "quote"):
        return False
    who = phrase_after(w, after, place.unit.last)
    return who is not None and party_of(w.string(who.first, who.last)).anonymous


def _person(w: Words, place: Place, k: int) -> Match | None:
    """told reporters that ...: the receiver, then what is said."""
    lower = w.lower
    c = classes()
    hi = place.unit.last
    if (lower[k] in HARD and lower[k] != QUOTED) or lower[k] in c.prepositions or lower[k] == "that":
        return None
    end = receiver_end(w, k, hi)
    if end >= hi:
        return place.match("block", [], opens=True) if place.unit.colon else None
    if lower[end] == "to" and "person_to" in place.word.frames:
        return _content(w, place, "person_to", end)
    if lower[end] in ("of", "about") and end + 1 < hi:
        return _content(w, place, "particle", end + 1, True)
    start, sure = clause_start(w, end, hi)
    if start >= hi or lower[start] in HARD:
        return None
    marked = lower[start] in CLAUSE_WORDS or lower[start] == QUOTED
    told = place.word.lemma == "tell" and lower[k] not in c.determiners
    if marked or told or (sure and start > end) or clause_at(w, start, hi):
        return _content(w, place, "person", start)
    return None


def _to_after_person(w: Words, k: int, hi: int) -> int:
    """The "to" of "urged senators to pass"; -1 where there is none."""
    c = classes()
    lower = w.lower
    if lower[k] in HARD or lower[k] in c.prepositions or lower[k] == "that":
        return -1
    for p in range(k + 1, min(hi - 1, k + 10)):
        word = lower[p]
        if word == "to":
            nxt = lower[p + 1]
            return -1 if nxt in c.determiners or w.capital(p + 1) or nxt in HARD or nxt[0].isdigit() else p
        if (word in HARD and word not in (".", "'", "-")) or word in c.subordinators or word in c.auxiliaries:
            return -1
    return -1
