"""Cues: which words of a unit attribute, and what each match of a cue holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.finding.grammar import HARD, VerbGroup, classes, verb_group
from workbench.finding.lexicon import CueWord, cues
from workbench.finding.narrative import Unit
from workbench.finding.phrases import Phrase, aside_end, noun_phrase_back, subject
from workbench.finding.words import QUOTED, Words


class Run(NamedTuple):
    """Words `first` up to, not including, `last`."""

    first: int
    last: int


@dataclass(slots=True)
class Match:
    """A cue with its content and source, in words.

    `frame` says how they stand to each other ("that", "trailing", "object"); `opens` that what is said
    follows in the next paragraph; `receiver` who was told; `verb` the verb's word, -1 where there is none;
    `scope` words of others that came through this source.
    """

    unit: Unit
    lemma: str
    frame: str
    content: list[Run]
    source: Phrase | None
    cue: list[Run]
    negated: bool = False
    passive: bool = False
    opens: bool = False
    receiver: Run | None = None
    verb: int = -1
    scope: list[Run] = field(default_factory=list)

    def covers(self, word: int) -> bool:
        """Whether word `word` is part of what is said."""
        return any(run.first <= word < run.last for run in self.content)


class Place(NamedTuple):
    """A candidate verb: its group, its word, its subject and the unit it stands in."""

    unit: Unit
    group: VerbGroup
    word: CueWord
    who: Phrase | None

    def match(self, frame: str, content: list[Run], cue_end: int = 0, opens: bool = False) -> Match:
        """The match that this verb makes."""
        cue = [Run(self.group.first, cue_end or self.group.verb + 1)]
        return Match(
            self.unit, self.word.lemma, frame, content, self.who, cue, self.group.negated, False, opens,
            verb=self.group.verb,
        )  # fmt: skip


QUESTION_VERBS = frozenset(("asked", "pressed", "questioned", "quizzed"))
PLURALS = frozenset(
    "people police many some most few several others both media majority data men women they we i you who "
    "which that percent authorities".split()
)
OPENINGS = frozenset(("", ",", QUOTED, "—", "–", "―", "-", "as"))
BEFORE_PARTICIPLE = OPENINGS | {"while", "after", "before", "by", "and", "without"}


def place(w: Words, unit: Unit, i: int, cue: CueWord, main: Phrase | None) -> Place | None:
    """The candidate at word `i` with its subject, or None where the word is no verb here.

    `main` is the subject of the verb before, which "and" and a participle share.
    """
    group = verb_group(w, i, unit.first)
    if group.first - 2 > unit.first and w.lower[group.first - 1] in ("or", "nor"):
        group = group._replace(negated=group.negated or verb_group(w, group.first - 2, unit.first).negated)
    before = w.lower[group.first - 1] if group.first > unit.first else ""
    if cue.forms == {"ing"} and not group.passive:
        if before in ("of", "from") and w.lower[group.first - 2] in (
            "short",
            "refrained",
            "refrains",
            "stopped",
        ):
            outer = verb_group(w, group.first - (3 if before == "of" else 2), unit.first)
            who = subject(w, outer, unit.first)
            return Place(unit, group._replace(first=outer.first, negated=True), cue, who) if who else None
        if before not in BEFORE_PARTICIPLE:
            return None
        aside = aside_end(w, i, unit.last) if before == "," and group.first - 2 >= unit.first else -1
        if aside >= 0:
            who = noun_phrase_back(w, group.first - 2, unit.first)
            return Place(unit._replace(last=aside, colon=False), group, cue, who) if who else None
        who = main._replace(shared=True) if main else subject(w, group, unit.first)
        return Place(unit, group, cue, who)
    who = subject(w, group, unit.first)
    if who is None and group.infinitive:
        group = _governed(w, group, unit.first)
        who = subject(w, group, unit.first)
    if who is None:
        if (
            before in ("and", "but", "or")
            and main is not None
            and not group.infinitive
            and not cue.forms <= {"base"}
        ):
            return Place(unit, group, cue, main._replace(shared=True))
        if group.infinitive or before not in OPENINGS or (i == unit.first and w.lower[i] in QUESTION_VERBS):
            return None
        return Place(unit, group, cue, None)
    return Place(unit, group, cue, who) if _agrees(w, unit, group, cue, who) else None


GOVERNORS = frozenset(
    "forced obliged compelled quick had began continued went on came appeared appears seemed seems likely used "
    "able careful happened rushed hastened ready prepared set expected scheduled due going".split()
)
"""Words before "to" that leave the verb after it to the same subject: "was forced to admit"."""


def _governed(w: Words, group: VerbGroup, lo: int) -> VerbGroup:
    first = group.first
    while first - 1 > lo and group.first - first < 3 and w.lower[first - 1] in GOVERNORS:
        first -= 1
    if first == group.first or w.lower[group.first] != "to":
        return group
    outer = verb_group(w, first, lo)
    return group._replace(
        first=outer.first, negated=group.negated or outer.negated, infinitive=False, bare=True
    )


def _agrees(w: Words, unit: Unit, group: VerbGroup, cue: CueWord, who: Phrase) -> bool:
    """Whether the verb's form fits its subject; where it does not, the word is a noun."""
    lower = w.lower
    head = lower[who.last - 1]
    possessive = head.endswith("'s") and head not in ("he's", "she's", "it's")
    if possessive:
        return False
    after = group.verb + 1
    nxt = lower[after] if after < unit.last else ""
    if "base" in cue.forms and "past" not in cue.forms and not group.bare:
        if lower[who.first] in ("a", "an", "this", "that") or nxt in cues().verbs:
            return False
        if cue.homograph and nxt in HARD | NOUN_FOLLOWERS and not who.relative and head not in PLURALS:
            return False
        plural = head in PLURALS or who.relative or _plural(w, who)
        return (plural or " and " in w.string(who.first, who.last)) and (
            head in PLURALS or lower[group.verb - 1] not in classes().determiners
        )
    if cue.forms == {"third"} and not group.bare:
        return _third_agrees(w, unit, group, cue, who)
    return True


def _plural(w: Words, who: Phrase) -> bool:
    """Whether the head of a phrase, the word before its first preposition, is a plural."""
    c = classes()
    end = next((k for k in range(who.first + 1, who.last) if w.lower[k] in c.prepositions), who.last)
    return any(
        w.lower[k].endswith("s") and not w.lower[k].endswith(("ss", "us", "'s"))
        for k in (end - 1, who.last - 1)
    )


NOUN_FOLLOWERS = frozenset("of by are were have had was is will would and or from".split())
PERSONS = (
    "er",
    "or",
    "man",
    "ist",
    "ian",
    "ment",
    "ent",
    "ant",
    "tion",
    "ion",
    "ty",
    "ny",
    "ll",
    "dy",
    "se",
    "ey",
    "ce",
)


def _third_agrees(w: Words, unit: Unit, group: VerbGroup, cue: CueWord, who: Phrase) -> bool:
    """ "Trump claims that" against "the Trump claims" and "late-night tweets"."""
    lower = w.lower
    c = classes()
    head = lower[who.last - 1]
    many = head.endswith("s") and not head.endswith(("ss", "us", "'s")) and not w.capital(who.last - 1)
    if (
        head in ("they", "we", "i", "you")
        or many
        or (head in c.determiners and head not in ("one", "that", "this"))
    ):
        return False
    if head[0].isdigit() or head.endswith(("ing", "ed")):
        return False
    after = group.verb + 1
    nxt = lower[after] if after < unit.last else ""
    if nxt in NOUN_FOLLOWERS:
        return False
    if not cue.homograph or head in c.nominative:
        return True
    if nxt == "that" or nxt == QUOTED or (nxt in c.nominative and nxt not in ("who", "which")):
        return True
    if (
        nxt in HARD
        or nxt in c.prepositions
        or nxt.endswith("ing")
        or nxt in c.subordinators
        or nxt in c.auxiliaries
    ):
        return nxt == "" and w.capital(who.last - 1) or nxt == "to" and w.capital(who.last - 1)
    return w.capital(who.last - 1) or (head.endswith(PERSONS) and lower[who.first] in c.determiners)


def headline(w: Words, unit: Unit) -> bool:
    """Whether the unit is a headline with capitals throughout."""
    capitals = total = 0
    for i in range(unit.first, min(unit.last, unit.first + 24)):
        if w.end[i] - w.start[i] > 3 and w.quote[i] < 0:
            total += 1
            capitals += w.capital(i)
    return total > 2 and capitals >= 0.7 * total


def matches(w: Words, unit: Unit) -> list[Match]:
    """The attributions of one unit, in the order of their cues."""
    from workbench.finding.frames import verb_match
    from workbench.finding.nominals import according, noun_match
    from workbench.finding.questions import ASKED, asked
    from workbench.finding.replies import reply_match, triggers

    table = cues()
    lower = w.lower
    found: list[Match] = []
    main: Phrase | None = None
    title: bool | None = None
    replies = triggers()
    for i in range(unit.first, unit.last):
        word = lower[i]
        match: Match | None = None
        cue = table.verbs.get(word)
        if cue is not None and i > unit.first and w.capital(i):
            title = headline(w, unit) if title is None else title
            cue = cue if title else None
        if word in replies:
            match = reply_match(w, unit, i, main)
        if cue is not None and match is None:
            candidate = place(w, unit, i, cue, main)
            if i == unit.first and candidate is None and word in ASKED:
                match = asked(w, unit, i)
            if candidate is not None:
                if candidate.who is not None and not candidate.who.shared:
                    main = candidate.who
                match = verb_match(w, candidate)
        elif word == "according" and i + 1 < unit.last and lower[i + 1] == "to":
            match = according(w, unit, i)
        if match is None and word in table.nouns:
            match = noun_match(w, unit, i)
        if match is not None:
            found.append(match)
    return found
