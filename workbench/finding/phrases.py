"""Noun phrases: who stands before a verb and after "said" or "according to", found without a parser."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from workbench.finding.grammar import HARD, VerbGroup, classes, is_adverb, is_time
from workbench.finding.lexicon import cues, table, words_of
from workbench.finding.words import QUOTED, Words

LONGEST = 40
"""Words that a noun phrase is followed at most; keeps the whole linear."""
APPOSITION = 30
SPEECH_ENDS = ",?!.…—–-"
DASHES = frozenset(("—", "–", "―", "-"))
PEOPLE = ("ist", "er", "or", "man", "woman", "ian")


class Phrase(NamedTuple):
    """Words `first` up to, not including, `last`; `relative` for "who" and "which".

    `shared`: the subject of an earlier verb, which "and" or a participle takes over.
    """

    first: int
    last: int
    relative: bool = False
    shared: bool = False


@lru_cache(maxsize=1)
def role_nouns() -> frozenset[str]:
    """The nouns that name what a person does."""
    return words_of(table("roles")["words"]["roles"])


def subject(w: Words, group: VerbGroup, lo: int) -> Phrase | None:
    """The subject that ends just before a verb group, not before word `lo`; None where none does."""
    c = classes()
    lower = w.lower
    if lower[group.first] in c.contracted:
        return Phrase(group.first, group.first + 1)
    j = group.first - 1
    if j < lo:
        return None
    word = lower[j]
    if word in ("it", "you") and j - 1 >= lo and lower[j - 1] in c.prepositions:
        return noun_phrase_back(w, j, lo)
    if word in c.nominative:
        return Phrase(j, j + 1, relative=word in ("who", "which"))
    if word == "that" and j - 1 >= lo and lower[j - 1] not in HARD:
        return Phrase(j, j + 1, relative=True)
    if word == ",":
        return _before_apposition(w, j, lo) if j - 1 >= lo else None
    if word == QUOTED:
        return _with_quote(w, j, lo) if _inside_phrase(w, j) else None
    if word in DASHES:
        return _before_dashes(w, j, lo)
    if word != ")" and (
        word in HARD or word in c.subordinators or word in c.prepositions or word in c.coordinators
    ):
        return None
    return noun_phrase_back(w, j, lo)


def aside_end(w: Words, k: int, hi: int) -> int:
    """Where the aside that begins with the participle at `k` ends, -1 where it is none.

    "whether the letter, saying that ..., was genuine": at the comma before "was".
    """
    auxiliaries = classes().auxiliaries
    for p in range(k + 1, min(hi - 1, k + 40)):
        if w.lower[p] == "," and w.lower[p + 1] in auxiliaries:
            return p
    return -1


def _inside_phrase(w: Words, j: int) -> bool:
    """Whether the quote at `j` is part of a noun phrase: it ends without a mark of speech."""
    return w.closing(j) not in SPEECH_ENDS


def _with_quote(w: Words, j: int, lo: int) -> Phrase | None:
    """The report, sourced to "two people close to it" says: the subject reaches back over the quote."""
    lower = w.lower
    k = j
    while k - 1 >= lo and j - k < 8 and lower[k - 1] not in HARD and lower[k - 1] != QUOTED:
        k -= 1
    if k - 2 >= lo and lower[k - 1] == "," and lower[k].endswith("ed"):
        phrase = noun_phrase_back(w, k - 2, lo)
        return Phrase(phrase.first, j + 1) if phrase else None
    return Phrase(k, j + 1) if k < j and _nominal(w, k, j) else None


def _before_dashes(w: Words, dash: int, lo: int) -> Phrase | None:
    """The subject before an aside between dashes: "The film — with a new score — explains"."""
    for k in range(dash - 2, max(lo, dash - APPOSITION), -1):
        if w.lower[k] == w.lower[dash]:
            phrase = noun_phrase_back(w, k - 1, lo)
            return Phrase(phrase.first, dash) if phrase else None
        if w.lower[k] in (";", ":", QUOTED):
            return None
    return None


def noun_phrase_back(w: Words, j: int, lo: int) -> Phrase | None:
    """The noun phrase whose last word is `j`, not before word `lo`."""
    lower = w.lower
    k = j
    stop = max(lo, j - LONGEST)
    while k >= stop:
        if lower[k] == ")":
            opened = _opening(w, k, stop)
            if opened < 0:
                break
            k = opened - 1
        elif lower[k] == ".":
            if k == stop or not _abbreviates(w, k):
                break
            k -= 1
        elif _ends_before(w, k, j, stop):
            break
        else:
            k -= 1
    first = _without_opening(w, k + 1, j + 1)
    alone = lower[j] in classes().determiners and lower[j] not in classes().standalone
    if first > j or alone or not _nominal(w, first, j + 1):
        return None
    return Phrase(first, j + 1)


def _abbreviates(w: Words, k: int) -> bool:
    """Whether the period at `k` belongs to a title or an initial and ends no sentence."""
    word = w.lower[k - 1]
    short = len(word) == 1 or "." in word or word in abbreviations()
    return short and w.end[k - 1] == w.start[k]


@lru_cache(maxsize=1)
def abbreviations() -> frozenset[str]:
    """Titles and forms of address that are written with a period."""
    given = table("roles")
    return words_of(given["honorifics"]) | frozenset((*given["titles"], "jr", "sr", "st", "no", "dept"))


def _ends_before(w: Words, k: int, j: int, stop: int) -> bool:
    """Whether a phrase that ends with word `j` cannot hold word `k`."""
    c = classes()
    word = w.lower[k]
    before = w.lower[k - 1] if k > stop else ""
    if word in HARD or word == QUOTED:
        return True
    if k < j and (word in c.pronouns or word in c.auxiliaries or word in ("who", "which")):
        return True
    if k < j and word.endswith("ed") and before in c.auxiliaries:
        return True  # "has alarmed coastal towns"
    if word == "that":
        return k < j and before not in c.prepositions
    if word in c.subordinators and word != "than":
        return word != "as" or before != "such"
    if word in ("and", "or", "but", "nor"):
        return word == "but" or not _coordinates(w, k, stop)
    return k < j and _finite_verb(w, k, stop) and _nominal(w, k + 1, j + 1)


def _finite_verb(w: Words, k: int, stop: int) -> bool:
    """Whether word `k` is a verb of the tables in finite use and not an adjective or a noun."""
    cue = cues().verbs.get(w.lower[k])
    if cue is None or w.capital(k) or cue.forms <= {"base", "ing"}:
        return False
    before = w.lower[k - 1] if k > stop else ""
    if w.lower[k + 1 : k + 2] == ["by"]:
        return False  # "the memo seen by two papers"
    return before not in classes().determiners and not before.endswith("'s") and before not in HARD


def _opens_participle(w: Words, i: int) -> bool:
    """Whether word `i` is the "Asked" or "Speaking" with which a sentence opens."""
    cue = cues().verbs.get(w.lower[i])
    return cue is not None and bool(cue.forms & {"past", "ing"}) and "base" not in cue.forms


def _nominal(w: Words, first: int, last: int) -> bool:
    """Whether these words can stand as a subject: a name, a pronoun, a determiner or a plural among them."""
    c = classes()
    lower = w.lower
    if is_time(lower[last - 1]) or (last - first == 1 and _opens_participle(w, first)):
        return False
    if lower[last - 1] in c.pronouns:
        return True
    if any(w.capital(i) and not is_time(lower[i]) for i in range(first, last)):
        return True
    if lower[first] in c.determiners:
        return last - first > 1 or lower[first] in c.standalone
    return lower[last - 1].endswith("s") or lower[last - 1] in c.plurals


def _opening(w: Words, close: int, stop: int) -> int:
    for k in range(close - 1, max(stop, close - 10) - 1, -1):
        if w.lower[k] == "(":
            return k
    return -1


def _coordinates(w: Words, k: int, stop: int) -> bool:
    """Whether the "and" at `k` joins two nouns of one subject and not two clauses."""
    verbs = cues().verbs
    c = classes()
    for position in range(k - 1, max(stop, k - 8) - 1, -1):
        word = w.lower[position]
        if word in HARD or word == QUOTED:
            return k - position <= 6
        if (
            (word in verbs and not w.capital(position))
            or word in c.auxiliaries
            or word in c.subordinators
            or word in c.pronouns
        ):
            return False
        if word.endswith("ed") and not w.capital(position):
            return False
    return max(stop, k - 8) == stop


def _without_opening(w: Words, first: int, last: int) -> int:
    """Where the phrase begins without an opening adverb or prepositional phrase that no comma parts."""
    c = classes()
    lower = w.lower
    while first < last and (
        lower[first] in c.coordinators
        or (is_adverb(lower[first]) and lower[first] not in ("both", "all", "only", "first"))
        or lower[first] in ("so", "far", "that", "then", ".")
    ):
        first += 1
    if (
        first < last
        and lower[first] in c.prepositions
        and lower[first + 1 : first + 2] not in (["least"], ["most"])
    ):
        split = last - 1
        for k in range(last - 1, first, -1):
            if lower[k] in c.determiners and lower[k - 1] not in c.prepositions:
                return k
            if (
                w.capital(k)
                and not w.capital(k - 1)
                and lower[k - 1] not in c.prepositions
                and lower[k - 1] not in c.determiners
            ):
                return k
            if is_time(lower[k - 1]) or lower[k - 1].isdigit():
                return k
        return split
    if first < last - 1 and is_time(lower[first]):
        return _without_opening(w, first + 1, last)
    return first


def _before_apposition(w: Words, comma: int, lo: int) -> Phrase | None:
    """The subject before an apposition: "X, the law professor, said"."""
    c = classes()
    lower = w.lower
    personal = False
    for k in range(comma - 1, max(lo, comma - APPOSITION) - 1, -1):
        word = lower[k]
        personal = personal or (word in c.pronouns and word != "it")
        if word == ",":
            if not _can_be_apposed(w, k + 1) or (personal and lower[k + 1] not in ("who", "whose", "which")):
                return None
            phrase = noun_phrase_back(w, k - 1, lo)
            if phrase is not None:
                return Phrase(phrase.first, comma)
            # One comma more: "Holm, the harbour master, of Leith,"
        elif word in (";", ":", QUOTED, "—", "–"):
            return None
    return None


def _can_be_apposed(w: Words, k: int) -> bool:
    c = classes()
    word = w.lower[k]
    if word in c.pronouns:
        return False
    named = w.capital(k) or word.isdigit() or word in c.determiners or word in c.apposed
    participle = word.endswith((*PEOPLE, "ing", "ed")) or word in c.pasts
    return named or participle or (word in c.prepositions and word != "of")
