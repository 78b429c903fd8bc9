"""Orders other than speaker, cue, content: "...", he said; ..., said X; it was said that ..."""

from __future__ import annotations

from workbench.finding.cues import Match, Place, Run
from workbench.finding.extent import clause_end, clause_start
from workbench.finding.followers import antecedent, phrase_after
from workbench.finding.grammar import HARD, classes
from workbench.finding.lexicon import cues, listed
from workbench.finding.objects import phrase_end
from workbench.finding.quotes import QuoteKind
from workbench.finding.receivers import receiver_end
from workbench.finding.stances import stance_words
from workbench.finding.words import QUOTED, Words

DASHES = frozenset(("—", "–", "―", "-"))
SHORT = 4
"""Fewer words before "he said" are an opening ("In 2012, he said"), not a statement."""


def trailing(w: Words, place: Place, after: int) -> Match | None:
    """..., he said / "...", he said, "...": what is said stands before the speaker, and may go on after."""
    unit, _, word, who = place
    lower = w.lower
    if who is None or who.shared or not ("clause" in word.frames or word.lemma in listed("trailing")):
        return None
    first = who.first
    if first - 2 >= unit.first and lower[first - 1] == "as":  # "...," as the mayor put it
        first -= 1
    mark = lower[first - 1] if first > unit.first else ""
    if mark not in (",", QUOTED) and mark not in DASHES:
        return None
    after = _past_receiver(w, place, after)
    quoted = mark == QUOTED or (first - 2 >= unit.first and lower[first - 2] == QUOTED)
    if not _stands_before(w, place, first, after, quoted):
        return None
    begin = content_begin(w, unit.first, first, quoted)
    content = [Run(begin, first if mark == QUOTED else first - 1)]
    if content[0].last <= content[0].first:
        return None
    match = place.match("trailing", content)
    rest = _rest(w, after, unit.last, quoted)
    if rest is not None:
        content.append(rest)
    elif unit.colon and lower[unit.last - 1] != QUOTED:
        match.opens = True
    return match


def _past_receiver(w: Words, place: Place, after: int) -> int:
    """Past "reporters" in "..., he told reporters"."""
    if "person" not in place.word.frames or after >= place.unit.last or w.lower[after] in HARD:
        return after
    if w.lower[after] in classes().prepositions:
        return after
    return receiver_end(w, after, place.unit.last)


def _stands_before(w: Words, place: Place, first: int, after: int, quoted: bool) -> bool:
    """Whether what is said stands before the speaker at word `first` and not after the cue."""
    lower, unit = w.lower, place.unit
    ends = after >= unit.last or lower[after] == ","
    opening = lower[unit.first]
    if opening in listed("asking") and unit.first < first - 1:
        return False
    if not quoted and lower[after : after + 2] == [",", QUOTED]:
        # When pressed, she said, "..." against: It was, she said, "far too late."
        whole = w.quotes[w.quote[after + 1]].kind is QuoteKind.SPEECH
        if opening in classes().subordinators or whole:
            return False
    late = place.word.lemma in listed("trailing") - {"tell", "ask"} and lower[first - 1] != QUOTED
    if not ends and (late or _opening_only(w, unit.first, first)):
        return False
    if quoted:
        return after >= unit.last or lower[after] != "that"
    if not ends and first - unit.first < SHORT:
        return False
    return ends or not _says_more(w, after, unit.last)


def _opening_only(w: Words, first: int, cue: int) -> bool:
    """Whether the words before a speaker only open the sentence: "Asked about it, ...", "In “Title,” ..."."""
    if w.lower[cue - 1] == QUOTED and w.quotes[w.quote[cue - 1]].kind is QuoteKind.TITLE:
        return True
    cue_word = cues().verbs.get(w.lower[first])
    return cue_word is not None and bool(cue_word.forms & {"past", "ing"}) and "base" not in cue_word.forms


def _says_more(w: Words, after: int, hi: int) -> bool:
    """Whether something is said after the cue, so that the words before it are no statement of it."""
    start, sure = clause_start(w, after, hi)
    if start >= hi:
        return False
    if w.lower[start - 1] == "," and start > after and w.lower[start] != QUOTED:
        return False
    if sure or w.lower[after] == "to":
        return True
    return w.lower[start] not in classes().prepositions and w.lower[start] not in classes().subordinators


def content_begin(w: Words, lo: int, cue: int, quoted: bool) -> int:
    """Where the statement before a trailing cue begins: after a semicolon, or after the writer's own lead."""
    lower = w.lower
    for k in range(cue - 2, lo, -1):
        if lower[k] == ";" or (lower[k] == ":" and k - lo <= 3 and lower[k + 1] != QUOTED):
            return k + 1
    if quoted:
        quote = cue - 1 if lower[cue - 1] == QUOTED else cue - 2
        # Holm said she left because "...," she said: the second cue is for the quote alone.
        for k in range(lo, quote):
            cue_word = cues().verbs.get(lower[k])
            if cue_word and cue_word.lemma in ("say", "tell", "ask", "add") and not w.capital(k):
                return quote
    return lo


def _rest(w: Words, after: int, hi: int, quoted: bool) -> Run | None:
    """What is said after a cue in the middle."""
    lower = w.lower
    if after >= hi:
        return None
    if quoted:
        for k in range(after, hi):
            cue = cues().verbs.get(lower[k])
            if cue is not None and cue.forms == {"ing"} and lower[k - 1] == "," and "clause" in cue.frames:
                return None
            if lower[k] == QUOTED and w.quotes[w.quote[k]].kind is not QuoteKind.TITLE:
                marked = k == after or lower[k - 1] in (",", ":", ".", "that") or lower[k - 1] in DASHES
                return Run(k, clause_end(w, k, hi) if marked else k + 1)
        return None
    if lower[after] == "," and after + 1 < hi:
        nxt = lower[after + 1]
        cue = cues().verbs.get(nxt)
        if (cue is not None and cue.forms == {"ing"}) or nxt in (
            "but",
            "though",
            "although",
            "while",
            "as",
            "which",
        ):
            return None
        return Run(after + 1, clause_end(w, after + 1, hi))
    return None


def inverted(w: Words, place: Place) -> Match | None:
    """ "...," said X: the speaker stands after the verb."""
    unit, group, word, _ = place
    lower = w.lower
    if ("clause" not in word.frames and word.lemma not in ("ask", "agree")) or word.forms <= {"base", "ing"}:
        return None
    if group.first == unit.first:
        return _said_first(w, place)
    mark = lower[group.first - 1]
    if mark not in (",", QUOTED, "as") and mark not in DASHES:
        return None
    if mark == "as" and lower[group.first - 2] != ",":
        return None
    if mark == QUOTED and not closes_speech(w, group.first - 1):
        return None
    who = phrase_after(w, group.verb + 1, unit.last)
    if who is None or not _speaks(w, who.first, who.last):
        return None
    following = lower[who.last] if who.last < unit.last else ","
    if lower[who.first] in classes().pronouns and following not in HARD:
        return None
    if following in classes().auxiliaries:
        return None
    cut = group.first - (mark != QUOTED) - (mark == "as")
    begin = content_begin(w, unit.first, group.first, lower[cut - 1] == QUOTED)
    if cut <= begin:
        return None
    content = [Run(begin, cut)]
    match = place._replace(who=who).match("inverted", content)
    rest = _rest(w, who.last, unit.last, True) if lower[cut - 1] == QUOTED else None
    if rest is not None:
        content.append(rest)
    elif unit.colon:
        match.opens = True
    return match


def _said_first(w: Words, place: Place) -> Match | None:
    """Said the mayor: "..." """
    unit = place.unit
    who = phrase_after(w, place.group.verb + 1, unit.last)
    if who is None or not _speaks(w, who.first, who.last):
        return None
    found = place._replace(who=who)
    if who.last >= unit.last:
        return found.match("block", [], opens=True) if unit.colon else None
    if w.lower[who.last] not in (":", ",") or w.lower[who.last + 1 : who.last + 2] != [QUOTED]:
        return None
    return found.match("quote", [Run(who.last + 1, unit.last)])


def closes_speech(w: Words, i: int) -> bool:
    """Whether the quote at word `i` ends as speech before a cue does: with a comma or a mark of its own."""
    return w.closing(i) in ",?!.…—–-"


def _speaks(w: Words, first: int, last: int) -> bool:
    c = classes()
    word = w.lower[first]
    return (
        any(w.capital(k) for k in range(first, last))
        or word in c.determiners
        or word in c.pronouns
        or w.lower[last - 1].endswith(("s", "man", "er", "or", "ist", "ian"))
    )


def participle_by(w: Words, place: Place) -> Match | None:
    """a claim denied by the ministry: the noun is what the party after "by" takes a side on."""
    words = stance_words()
    by = place.group.verb + 1
    sides = words.confirms | words.denies | words.retracts
    if place.who is None or w.lower[by : by + 1] != ["by"] or place.word.lemma not in sides:
        return None
    agent = phrase_after(w, by + 1, place.unit.last)
    if agent is None:
        return None
    content = [Run(place.who.first, place.who.last)]
    return place._replace(who=agent).match("passive by", content)


def passive(w: Words, place: Place) -> Match | None:
    """X is said to ..., it was reported that ..., X was asked whether ..., X was criticized by Y."""
    unit, group, word, who = place
    lower = w.lower
    after = group.verb + 1
    if who is None or after >= unit.last:
        return None
    cue = [Run(group.first, after)]
    about = antecedent(w, who, unit.first) if who.relative else None
    subject = Run(about.first, about.last) if about is not None else Run(who.first, who.last)

    def made(frame: str, content: list[Run], asked: bool = False) -> Match:
        return Match(
            unit, word.lemma, frame, content, who if asked else None, cue, group.negated, True,
            verb=group.verb,
        )  # fmt: skip

    if word.lemma in ("ask", "press", "tell", "inform", "warn"):
        start, _ = clause_start(w, after, unit.last)
        if start < unit.last and lower[start] in ("if", "whether", "why", "how", "what", "about", "that"):
            asked = word.lemma in ("ask", "press")
            reach = phrase_end if lower[start] == "about" else clause_end
            content = [Run(start, reach(w, start, unit.last))]
            return made("asked" if asked else "told", content, asked)
        return None
    if lower[after] == "to" and word.lemma in listed("hearsay"):
        return made("passive", [subject, Run(after, clause_end(w, after, unit.last))])
    if lower[after] == "that" and lower[who.last - 1] == "it":
        return made("passive", [Run(after, clause_end(w, after, unit.last))])
    by = next((k for k in range(after, min(unit.last - 1, after + 3)) if lower[k] == "by"), -1)
    if by >= 0 and word.frames & {"clause", "object", "naming"}:
        agent = phrase_after(w, by + 1, unit.last)
        if agent is not None and (w.capital(agent.first) or lower[agent.first] in classes().determiners):
            found = made("passive by", [subject])
            found.source = agent
            return found
    return None
