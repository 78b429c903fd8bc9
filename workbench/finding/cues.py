"""Cues: verbs and nouns that attribute, matched to what is said and who says it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.finding.grammar import (
    HARD,
    Phrase,
    VerbGroup,
    classes,
    is_adverb,
    is_time,
    phrase_after,
    subject,
    verb_group,
)
from workbench.finding.lexicon import CueWord, cues
from workbench.finding.units import Unit
from workbench.finding.words import QUOTED, Words


class Run(NamedTuple):
    """Words `first` up to, not including, `last`."""

    first: int
    last: int


@dataclass(slots=True)
class Match:
    """A cue with its content and source, in words."""

    unit: Unit
    lemma: str
    frame: str
    content: list[Run]
    source: Phrase | None
    cue: list[Run]
    negated: bool = False
    passive: bool = False
    opens: bool = False
    """Whether what is said follows in the next paragraph."""
    receiver: Run | None = None
    extra: dict[str, str] = field(default_factory=dict)


class Place(NamedTuple):
    """A candidate verb: its group, its word, its subject and the unit it stands in."""

    unit: Unit
    group: VerbGroup
    word: CueWord
    who: Phrase | None


def matches(w: Words, unit: Unit) -> list[Match]:
    """The attributions of one unit, in the order of their cues."""
    found: list[Match] = []
    verbs = cues().verbs
    nouns = cues().nouns
    lower = w.lower
    main: Phrase | None = None
    for i in range(unit.first, unit.last):
        word = lower[i]
        match: Match | None = None
        cue = verbs.get(word)
        if cue is not None and not (w.capital(i) and i > unit.first and not _title_case(w, unit)):
            place = _place(w, unit, i, cue, main)
            if place is not None:
                if place.who is not None and not place.who.shared:
                    main = place.who
                match = _verb_match(w, place)
        if match is None and word == "according" and i + 1 < unit.last and lower[i + 1] == "to":
            match = _according(w, unit, i)
        if match is None and word in nouns:
            match = _noun_match(w, unit, i)
        if match is not None:
            found.append(match)
    return found


def _title_case(w: Words, unit: Unit) -> bool:
    """Whether the unit is a headline with capitals throughout."""
    capitals = total = 0
    for i in range(unit.first, min(unit.last, unit.first + 24)):
        if w.text[w.start[i]].isalpha() and w.end[i] - w.start[i] > 3:
            total += 1
            capitals += w.capital(i)
    return total > 2 and capitals >= 0.7 * total


PLURALS = frozenset("people police many some most few several others both officials media majority data men women they we i you who which that critics percent".split())


def _place(w: Words, unit: Unit, i: int, cue: CueWord, main: Phrase | None) -> Place | None:
    """The candidate with its subject, or None where the word is no verb here."""
    lower = w.lower
    c = classes()
    group = verb_group(w, i, unit.first)
    who = subject(w, group, unit.first)
    before = lower[group.first - 1] if group.first > unit.first else ""
    if cue.forms == {"ing"} and not group.passive:
        if before in ("", ",", QUOTED, "—", "–", "-") or before in ("while", "after", "before", "by", "and"):
            return Place(unit, group, cue, _shared(main) if main else (who or None))
        return None
    if who is None:
        if before in ("and", "but", "or") and main is not None and not group.infinitive and not cue.forms <= {"base"}:
            return Place(unit, group, cue, _shared(main))
        if group.infinitive and main is not None:
            return None
        return Place(unit, group, cue, None) if before in ("", ",", QUOTED, "—", "–", "as") else None
    head = lower[who.last - 1]
    if "base" in cue.forms and not cue.forms & {"past"} and not group.bare:
        singular = not (head in PLURALS or (head.endswith("s") and not head.endswith(("ss", "'s", "us"))) or who.relative or " and " in w.string(who.first, who.last))
        if singular or lower[i - 1] in c.determiners:
            return None
    if cue.forms == {"third"} and not group.bare:
        if head in ("they", "we", "i", "you") or (head.endswith("s") and who.last - who.first > 1 and not w.capital(who.last - 1) and not head.endswith(("ss", "'s"))) or head.endswith("'s"):
            return None
        if i + 1 < unit.last and (lower[i + 1] in ("of", "by", "are", "were", "have", "had", "was", "is", "will", "and", "or") or (lower[i + 1] == "," and not w.capital(who.last - 1) and head not in c.nominative)):
            return None
        if lower[who.last - 1] in c.determiners and head not in ("one", "some", "that"):
            return None
    if head.endswith("'s") and head not in ("he's", "she's", "it's"):
        return None
    return Place(unit, group, cue, who)


def _shared(main: Phrase) -> Phrase:
    return Phrase(main.first, main.last, main.relative, True)


def _verb_match(w: Words, place: Place) -> Match | None:
    """The attribution that a verb makes, by the first frame that fits."""
    unit, group, word, who = place
    lower = w.lower
    i = group.verb
    past = "past" in word.forms or "participle" in word.forms
    if group.passive and past and "ing" not in word.forms:
        return _passive(w, place)
    if who is None:
        return _inverted(w, place)
    after = i + 1
    while after < unit.last and lower[after] in ("again", "back", "simply", "only", "later", "flatly", "just"):
        after += 1
    frames = word.frames
    trailing = _trailing(w, place, after)
    if trailing is not None:
        return trailing
    if after >= unit.last:
        if unit.colon and frames & {"clause", "that", "person"}:
            return _made(w, place, "block", [], opens=True)
        return None
    nxt = lower[after]
    if nxt in word.particles and after + 1 < unit.last:
        if nxt == "to" and "infinitive" in frames:
            pass
        else:
            return _content(w, place, "particle", after + 1)
    if word.lemma == "accuse":
        of = _find(w, "of", after, min(unit.last, after + 12))
        return _content(w, place, "particle", of + 1) if of >= 0 else None
    if nxt == "to" and frames & {"infinitive", "person_to"}:
        return _content(w, place, "infinitive", after)
    if "person" in frames:
        told = _person(w, place, after)
        if told is not None:
            return told
    if "person_to" in frames:
        to = _infinitive_after_person(w, after, unit.last)
        if to >= 0:
            return _content(w, place, "person_to", to)
    if frames & {"clause", "that", "bare"}:
        start, sure = _clause_start(w, after, unit.last)
        if start < unit.last:
            if lower[start] in ("that", "whether", "if", "how", "why", "what", "who", "where", "when"):
                return _content(w, place, "that", start)
            if lower[start] == QUOTED and start - after <= 8:
                return _content(w, place, "quote", start)
            if "clause" in frames and (sure or _clause_like(w, start, unit.last)):
                return _content(w, place, "clause", start)
            if "bare" in frames and _subject_like(w, start, unit.last):
                return _content(w, place, "bare", start)
        elif unit.colon and frames & {"clause", "that"}:
            return _made(w, place, "block", [], opens=True)
    if "naming" in frames and _noun_starts(w, after):
        return _content(w, place, "naming", after)
    if "object" in frames and _noun_starts(w, after):
        return _content(w, place, "object", after)
    return None


def _find(w: Words, word: str, first: int, last: int) -> int:
    for k in range(first, last):
        if w.lower[k] == word:
            return k
        if w.lower[k] in HARD:
            return -1
    return -1


def _noun_starts(w: Words, k: int) -> bool:
    c = classes()
    word = w.lower[k]
    return not (word in HARD or word in c.prepositions or word in c.subordinators or word in c.coordinators
                or word in c.auxiliaries or is_time(word) or word in ("i", "he", "she", "they", "we"))


def _clause_like(w: Words, k: int, hi: int) -> bool:
    word = w.lower[k]
    return hi - k >= 2 and word not in HARD and word not in ("of", "about", "to", "for", "and", "or", "but", "so", "by")


def _subject_like(w: Words, k: int, hi: int) -> bool:
    """Whether a clause with a subject and a finite verb seems to begin here."""
    c = classes()
    lower = w.lower
    if lower[k] in ("i", "he", "she", "they", "we", "there", "it's", "he's", "they're"):
        return True
    for p in range(k, min(hi, k + 9)):
        if lower[p] in HARD and lower[p] not in ("-", "'", "’", "."):
            return False
        if p > k and lower[p] in c.auxiliaries and lower[p] not in ("not", "never"):
            return True
        if lower[p] in ("of", "to", "for", "and"):
            continue
    return False


def _clause_start(w: Words, k: int, hi: int) -> tuple[int, bool]:
    """Where what is said begins after times, places and receivers; whether "that" or a mark makes it sure."""
    c = classes()
    lower = w.lower
    media = cues().media
    first = k
    while k < hi and k - first < 24:
        word = lower[k]
        if word in ("that", ":", QUOTED):
            return (k + 1 if word == ":" else k), True
        if word == ",":
            if k + 1 < hi and (lower[k + 1] == QUOTED or k > first):
                return k + 1, True
            return hi, False
        if is_time(word) or (word == "on" and k + 1 < hi and is_time(lower[k + 1])) or (word.isdigit() and k > first and lower[k - 1] in c.months):
            k += 1
            continue
        if word in ("last", "this", "next", "late", "early", "that") and k + 1 < hi and (is_time(lower[k + 1])):
            k += 2
            continue
        if word in ("in", "at", "on", "during", "via", "through", "to", "by", "after", "before", "from", "with", "of") and k > first - 1:
            skipped = _place_phrase(w, k, hi, media)
            if skipped > k:
                k = skipped
                continue
            that = next((p for p in range(k, min(hi, k + 14)) if lower[p] in ("that", QUOTED, ",")), -1)
            if that >= 0 and lower[that] == "that":
                return that, True
            if that >= 0 and that + 1 < hi and lower[that] == "," and lower[that + 1] == QUOTED:
                return that + 1, True
            if that >= 0 and lower[that] == QUOTED and word in ("to", "of") :
                return k, False
            if that >= 0 and lower[that] == "," and word in ("in", "at", "on", "during", "after"):
                return that + 1, False
            return k, False
        return k, k == first
    return k, False


def _place_phrase(w: Words, k: int, hi: int, media: frozenset[str]) -> int:
    """Past "in a statement", "on Twitter", "to reporters": the word after, or `k` where none is there."""
    lower = w.lower
    c = classes()
    for p in range(k + 1, min(hi, k + 8)):
        word = lower[p]
        if word in HARD or word == QUOTED or word in ("that",):
            return k
        if word in media or word in c.receivers:
            end = p + 1
            while end < hi and lower[end] in ("with", "to", "from", "on", "in", "at", "of", "for") and end + 1 < hi:
                if is_time(lower[end + 1]):
                    break
                q = end + 1
                while q < hi and (w.capital(q) or lower[q] in ("the", "a", "an", "'s", "news", "of", "local")) and not is_time(lower[q]):
                    q += 1
                if q == end + 1:
                    break
                end = q
            return end
    return k


def _made(w: Words, place: Place, frame: str, content: list[Run], opens: bool = False, cue_end: int = 0) -> Match:
    group = place.group
    return Match(place.unit, place.word.lemma, frame, content, place.who, [Run(group.first, cue_end or group.verb + 1)],
                 group.negated, False, opens)


def _content(w: Words, place: Place, frame: str, start: int) -> Match | None:
    end = _clause_end(w, place, start)
    if end <= start:
        return None
    cue_end = place.group.verb + 1
    if frame == "particle":
        cue_end = start
    match = _made(w, place, frame, [Run(start, end)], cue_end=cue_end)
    if end == place.unit.last and place.unit.colon:
        match.opens = True
    return match


def _clause_end(w: Words, place: Place, start: int) -> int:
    """Where what is said ends: at the unit's end, or before the next speaker's or the same speaker's next cue."""
    unit = place.unit
    lower = w.lower
    verbs = cues().verbs
    c = classes()
    k = start
    while k < unit.last:
        word = lower[k]
        if word == ";":
            return k
        if word == "," and k + 1 < unit.last:
            nxt = lower[k + 1]
            cue = verbs.get(nxt)
            if nxt == "according":
                return k
            if cue is not None and cue.forms == {"ing"} and cue.frames & {"clause", "that", "naming"}:
                return k
            if cue is not None and "clause" in cue.frames and not cue.forms <= {"base", "ing"} and not w.capital(k + 1):
                return k
            if nxt in ("but", "while", "though", "although", "and", "whereas") and _own_cue(w, k + 2, unit.last):
                return k
            if _own_cue(w, k + 1, min(unit.last, k + 9), short=True):
                return k
            if nxt in ("but", "and") and k + 2 < unit.last and _finite_cue(w, k + 2):
                return k
        elif word in ("and", "but") and k > start + 1 and k + 1 < unit.last and _finite_cue(w, k + 1):
            return k
        elif word in ("as", "while", "after") and k > start + 2 and _own_cue(w, k + 1, min(unit.last, k + 6), short=True) and word == "as":
            return k
        k += 1
    return unit.last


def _finite_cue(w: Words, k: int) -> bool:
    """Whether "and" is followed by the same speaker's next verb of speech."""
    lower = w.lower
    if is_adverb(lower[k]) and k + 1 < len(lower):
        k += 1
    cue = cues().verbs.get(lower[k])
    if cue is None or w.capital(k) or not cue.forms & {"past", "third"} or k + 1 >= len(lower):
        return False
    nxt = lower[k + 1]
    if cue.forms & {"third"} and "past" not in cue.forms:
        return nxt in ("that", "the", "a", QUOTED, "he", "she", "they", "it", "to") and cue.frames & {"clause", "that", "infinitive"} != set()
    return bool(cue.frames & {"clause", "that", "person", "infinitive", "person_to"} or cue.particles) and nxt not in ("by", "and")


def _own_cue(w: Words, k: int, hi: int, short: bool = False) -> bool:
    """Whether a speaker and a verb of speech stand at `k`: "but Smith said"."""
    lower = w.lower
    verbs = cues().verbs
    c = classes()
    limit = min(hi, k + (7 if short else 10))
    for p in range(k, limit):
        word = lower[p]
        if word in HARD or word == QUOTED or word in c.subordinators or word in c.prepositions:
            return False
        cue = verbs.get(word)
        if cue is not None and p > k and not w.capital(p) and "clause" in cue.frames and cue.forms & {"past", "third"} and lower[p - 1] not in c.determiners:
            if short:
                return p + 1 >= hi or p + 1 >= len(lower) or lower[p + 1] in (",", ".", ";", ":") or is_time(lower[p + 1]) or lower[p+1] in ("in", "on", "at")
            return True
        if word in c.auxiliaries and not short and p + 2 < hi:
            continue
    return False


def _trailing(w: Words, place: Place, after: int) -> Match | None:
    """ "...", he said / ..., he said, ...: the content stands before the speaker, and may go on after."""
    unit, group, word, who = place
    lower = w.lower
    if who is None or who.shared or not (word.frames & {"clause"} or word.lemma in ("ask", "wonder", "tell", "know", "find", "show", "learn", "put")):
        return None
    a = who.first
    if a <= unit.first:
        return None
    mark = lower[a - 1]
    quoted = mark == QUOTED or (mark == "," and a - 2 >= unit.first and lower[a - 2] == QUOTED)
    if mark not in (",", QUOTED, "—", "–", "-"):
        return None
    if not quoted and a - unit.first < 4:
        # "In 2012, he said ...": an opening, no statement
        if not (after >= unit.last or lower[after] == ","):
            return None
    rest_end = after >= unit.last
    medial = not rest_end and lower[after] == "," 
    if not rest_end and not medial:
        if quoted and lower[after] not in ("that",):
            pass
        else:
            start, sure = _clause_start(w, after, unit.last)
            if start < unit.last and not (start == after and lower[after] in classes().prepositions and "that" not in lower[after : unit.last] and not sure):
                return None
    begin = _content_begin(w, place, a, quoted)
    content = [Run(begin, a if mark == QUOTED else a - 1)]
    if content[0].last <= content[0].first:
        return None
    match = _made(w, place, "trailing", content)
    rest = _rest(w, place, after, quoted)
    if rest is not None:
        content.append(rest)
    elif unit.colon and lower[unit.last - 1] != QUOTED:
        match.opens = True
    return match


def _content_begin(w: Words, place: Place, a: int, quoted: bool) -> int:
    unit = place.unit
    lower = w.lower
    for k in range(a - 2, unit.first, -1):
        if lower[k] == ";":
            return k + 1
    return unit.first


def _rest(w: Words, place: Place, after: int, quoted: bool) -> Run | None:
    """What is said after a cue in the middle."""
    unit = place.unit
    lower = w.lower
    if after >= unit.last:
        return None
    for k in range(after, unit.last):
        if lower[k] == QUOTED and quoted and lower[k - 1] in (",", ":", ".", "—", "-", "–", "that") or lower[k] == QUOTED and k == after:
            return Run(k, _clause_end(w, place, k))
        if lower[k] == QUOTED and quoted:
            return Run(k, k + 1)
    if lower[after] == "," and not quoted and after + 1 < unit.last:
        nxt = lower[after + 1]
        cue = cues().verbs.get(nxt)
        if cue is not None and cue.forms == {"ing"}:
            return None
        return Run(after + 1, _clause_end(w, place, after + 1))
    return None


def _inverted(w: Words, place: Place) -> Match | None:
    """ "...," said X: the speaker stands after the verb."""
    unit, group, word, _ = place
    lower = w.lower
    i = group.verb
    if "clause" not in word.frames and word.lemma != "ask" or word.forms <= {"base", "ing"}:
        return None
    if group.first != i and group.first == unit.first:
        return None
    mark = lower[group.first - 1] if group.first > unit.first else ""
    if mark not in (",", QUOTED, "—", "–", "as"):
        return None
    if mark == "as" and group.first - 2 >= unit.first and lower[group.first - 2] != ",":
        return None
    who = phrase_after(w, i + 1, unit.last)
    if who is None or (not w.capital(who.first) and lower[who.first] not in classes().determiners and lower[who.first] not in classes().pronouns
                       and not lower[who.last - 1].endswith(("s", "man", "er", "or", "ist"))):
        return None
    cut = group.first - (1 if mark != QUOTED else 0) - (1 if mark == "as" else 0)
    begin = _content_begin(w, place, group.first, mark == QUOTED)
    if cut <= begin:
        return None
    content = [Run(begin, cut)]
    found = Place(unit, group, word, who)
    match = _made(w, found, "inverted", content)
    quoted = lower[cut - 1] == QUOTED
    rest = _rest(w, found, who.last, quoted) if quoted else None
    if rest is not None:
        content.append(rest)
    elif unit.colon:
        match.opens = True
    return match


def _person(w: Words, place: Place, k: int) -> Match | None:
    """told reporters that ...: the receiver, then the content."""
    unit = place.unit
    lower = w.lower
    c = classes()
    hi = unit.last
    end = k
    if lower[k] in HARD and lower[k] != QUOTED or lower[k] in c.prepositions or lower[k] in ("that",):
        return None
    if lower[k] in ("him", "her", "them", "us", "me", "it", "you") or lower[k] in c.receivers:
        end = k + 1
    else:
        limit = min(hi, k + 12)
        while end < limit:
            word = lower[end]
            if word in HARD and word != "." or word in ("that", "to", "how", "what", "why", "whether", "if", "when", "about", "of") or is_time(word):
                break
            if end > k and (word in c.pronouns or (word in c.determiners and lower[end - 1] not in ("of", "at", "for", "and", "'s") and not lower[end - 1].endswith("'s"))):
                break
            if end > k and word in c.prepositions and word not in ("of", "for"):
                break
            if word == QUOTED and w.quotes[w.quote[end]].kind != "title":
                break
            if end > k and w.capital(end) and not w.capital(end - 1) and lower[end - 1] not in c.determiners and not lower[end-1].endswith("'s") and lower[end - 1] not in ("of", "and", "for"):
                break
            if end > k and not w.capital(end) and w.capital(end - 1) and word not in ("of", "and", "for", "host", "anchor", "reporters", "officials", "editor", "readers", "magazine") and lower[k] not in c.determiners:
                break
            end += 1
    if end >= hi:
        if unit.colon:
            match = _made(w, place, "block", [], opens=True)
            match.receiver = Run(k, end)
            return match
        return None
    if lower[end] == "to" and "person_to" in place.word.frames:
        match = _content(w, place, "person_to", end)
    elif lower[end] in ("of", "about") and place.word.lemma in ("tell", "warn", "inform", "remind", "convince", "assure"):
        match = _content(w, place, "particle", end + 1)
    else:
        start, sure = _clause_start(w, end, hi)
        if start >= hi or lower[start] in HARD or (not sure and not _subject_like(w, start, hi) and place.word.lemma not in ("tell",)):
            return None
        if start == end and not (lower[start] in ("that", "how", "what", "why", "whether", "if", "when", QUOTED) or _subject_like(w, start, hi)) and place.word.lemma != "tell":
            return None
        match = _content(w, place, "person", start)
    if match is not None:
        match.receiver = Run(k, end)
    return match


def _infinitive_after_person(w: Words, k: int, hi: int) -> int:
    """The "to" of "urged senators to pass"; -1 where there is none."""
    c = classes()
    lower = w.lower
    if lower[k] in HARD or lower[k] in c.prepositions or lower[k] in ("that", "it"):
        return -1
    for p in range(k + 1, min(hi - 1, k + 10)):
        word = lower[p]
        if word == "to":
            nxt = lower[p + 1]
            return -1 if nxt in c.determiners or w.capital(p + 1) or nxt in HARD else p
        if (word in HARD and word not in (".", "'", "-")) or word in c.subordinators or word in c.auxiliaries:
            return -1
    return -1


def _passive(w: Words, place: Place) -> Match | None:
    """X is said to ..., it was reported that ..., X was asked whether ..."""
    unit, group, word, who = place
    lower = w.lower
    after = group.verb + 1
    if who is None or after >= unit.last:
        return None
    nxt = lower[after]
    it = lower[who.last - 1] == "it"
    cue = [Run(group.first, group.verb + 1)]
    if word.lemma in ("ask", "press", "tell", "inform", "warn") :
        start, _ = _clause_start(w, after, unit.last)
        if start < unit.last and lower[start] in ("if", "whether", "why", "how", "what", "about", "that"):
            frame = "asked" if word.lemma in ("ask", "press") else "told"
            return Match(unit, word.lemma, frame, [Run(start, _clause_end(w, place, start))], who if frame == "asked" else None, cue, group.negated, True)
        return None
    if nxt == "to" and word.frames & {"clause", "that", "infinitive", "naming"}:
        end = _clause_end(w, place, after)
        return Match(unit, word.lemma, "passive", [Run(who.first, who.last), Run(after, end)], None, cue, group.negated, True)
    if nxt == "that" and it:
        return Match(unit, word.lemma, "passive", [Run(after, _clause_end(w, place, after))], None, cue, group.negated, True)
    by = _find(w, "by", after, min(unit.last, after + 3))
    if by >= 0 and by + 1 < unit.last and word.frames & {"clause", "object", "naming"}:
        who_by = phrase_after(w, by + 1, unit.last)
        if who_by is not None and (w.capital(who_by.first) or lower[who_by.first] in classes().determiners):
            return Match(unit, word.lemma, "passive by", [Run(who.first, who.last)], who_by, cue, group.negated, True)
    return None


def _according(w: Words, unit: Unit, i: int) -> Match | None:
    """According to X, ... and ..., according to X."""
    lower = w.lower
    who = phrase_after(w, i + 2, unit.last)
    if who is None:
        return None
    end = who.last
    cue = [Run(i, i + 2)]
    before = lower[i - 1] if i > unit.first else ""
    if before in ("", "but", "and", "—") or (i - unit.first <= 2):
        k = end
        while k < unit.last and lower[k] != "," and lower[k] != QUOTED:
            k += 1
        if k < unit.last:
            start = k + 1 if lower[k] == "," else k
            place = Place(unit, VerbGroup(i, i, False, False, False, False), CueWord("according"), who)
            return Match(unit, "according", "according", [Run(start, _clause_end(w, place, start))], who, cue)
        return None
    content = [Run(unit.first, i - 1 if before in (",", "—", "–", "-") else i)]
    match = Match(unit, "according", "according", content, who, cue)
    k = end
    if k < unit.last and lower[k] == "," and k + 2 < unit.last:
        nxt = lower[k + 1]
        cue_word = cues().verbs.get(nxt)
        if not (cue_word and cue_word.forms == {"ing"}) and nxt not in ("which", "who"):
            content.append(Run(k + 1, unit.last))
    elif k < unit.last and lower[k] == QUOTED:
        content.append(Run(k, unit.last))
    return match


def _noun_match(w: Words, unit: Unit, i: int) -> Match | None:
    """Trump's claim that ..., the allegation that ..."""
    lower = w.lower
    noun = cues().nouns[lower[i]]
    if i + 2 >= unit.last:
        return None
    nxt = lower[i + 1]
    owner: Phrase | None = None
    first = i
    while first > unit.first and i - first < 4:
        word = lower[first - 1]
        if word.endswith("'s") or word in ("his", "her", "their", "its", "our", "my") or word == "'" :
            if word.endswith("'s") or word == "'":
                k = first - 1
                while k > unit.first and (w.capital(k - 1) or lower[k - 1] in ("the", "of")) and first - k < 6:
                    k -= 1
                owner = Phrase(k, first)
            else:
                owner = Phrase(first - 1, first)
            break
        if word in HARD or word in classes().prepositions or word == QUOTED:
            break
        first -= 1
    if nxt == "that" and (owner is not None or noun in cues().open_nouns):
        place = Place(unit, VerbGroup(i, i, False, False, False, False), CueWord(noun), owner)
        return Match(unit, noun, "noun", [Run(i + 1, _clause_end(w, place, i + 1))], owner, [Run(i, i + 1)])
    if nxt == "to" and owner is not None and noun in ("promise", "pledge", "vow", "plan", "decision", "proposal", "call", "threat", "demand", "request"):
        place = Place(unit, VerbGroup(i, i, False, False, False, False), CueWord(noun), owner)
        return Match(unit, noun, "noun", [Run(i + 1, _clause_end(w, place, i + 1))], owner, [Run(i, i + 1)])
    return None
