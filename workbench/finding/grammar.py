"""Noun phrases and verb groups by the closed classes of English words, without a parser."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from workbench.finding.lexicon import cues, table, words_of
from workbench.finding.words import QUOTED, Words


class Classes(NamedTuple):
    """The closed classes of resources/finding/grammar.toml."""

    determiners: frozenset[str]
    nominative: frozenset[str]
    pronouns: frozenset[str]
    auxiliaries: frozenset[str]
    be: frozenset[str]
    modals: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]
    subordinators: frozenset[str]
    coordinators: frozenset[str]
    prepositions: frozenset[str]
    participle_openers: frozenset[str]
    days: frozenset[str]
    months: frozenset[str]
    times: frozenset[str]
    receivers: frozenset[str]
    pasts: frozenset[str]
    not_adverbs: frozenset[str]


@lru_cache(maxsize=1)
def classes() -> Classes:
    """The closed classes, read once."""
    given = table("grammar")
    return Classes(*(words_of(given[name]) for name in Classes._fields))


LONGEST_PHRASE = 40
"""Words that a noun phrase is followed back at most; keeps the whole linear."""


class VerbGroup(NamedTuple):
    """A verb with its auxiliaries and adverbs: words `first` to `verb` inclusive."""

    first: int
    verb: int
    negated: bool
    passive: bool
    infinitive: bool
    bare: bool
    """Whether a modal or "to" stands before, so that the base form is in place."""


class Phrase(NamedTuple):
    """A subject: words `first` up to, not including, `last`; `relative` for "who" and "which"."""

    first: int
    last: int
    relative: bool = False
    shared: bool = False
    """Whether it is the subject of an earlier verb, shared by "and"."""


@lru_cache(maxsize=1)
def _no_adverbs() -> frozenset[str]:
    """Words in -ly that are none: family, July, Emily."""
    names = table("names")
    return classes().not_adverbs | words_of(names["female"]) | words_of(names["male"])


def is_adverb(word: str) -> bool:
    """Whether `word` is an adverb by the table or its ending."""
    if word in classes().adverbs:
        return True
    return word.endswith("ly") and len(word) > 4 and word not in _no_adverbs()


def is_time(word: str) -> bool:
    """Whether `word` names a day, a month or a time of day."""
    c = classes()
    return word in c.days or word in c.times or (word in c.months and word not in ("may", "march"))


def time_at(w: Words, i: int) -> bool:
    """Whether word `i` names a time and is no part of a name ("USA Today", "The Sunday Times")."""
    if not is_time(w.lower[i]):
        return False
    return not (w.capital(i) and i > 0 and (w.lower[i - 1] == "the" or (w.capital(i - 1) and not is_time(w.lower[i - 1]))))


def verb_group(w: Words, verb: int, lo: int) -> VerbGroup:
    """The auxiliaries and adverbs before the verb at `verb`, not beyond word `lo`."""
    c = classes()
    lower = w.lower
    first, negated, be, infinitive, bare = verb, False, False, False, False
    seen_aux = False
    while first > lo and verb - first < 8:
        word = lower[first - 1]
        if word in ("all", "both") and (first - 2 < lo or lower[first - 2] in HARD):
            break
        if (
            word in c.auxiliaries
            or (word == "to" and first == verb)
            or (word == "to" and not seen_aux and first > lo + 1)
        ):
            if word == "to" and first - 2 >= lo and lower[first - 2] in c.prepositions:
                break
            seen_aux = True
            be = be or (word in c.be and not bare)
            bare = bare or word in c.modals
            infinitive = infinitive or word == "to"
            negated = negated or word in c.negations or word.endswith("n't")
            if word in (
                "he's",
                "she's",
                "it's",
                "they've",
                "we've",
                "i've",
                "he'd",
                "she'd",
                "they'd",
                "he'll",
                "they'll",
                "she'll",
                "they're",
                "we're",
                "i'm",
            ):
                first -= 1
                return VerbGroup(first, verb, negated, be, infinitive, bare)
        elif word == "neither":
            negated = True
        elif not is_adverb(word) or (w.capital(first - 1) and word not in c.adverbs):
            break
        first -= 1
    if first - 2 >= lo and lower[first - 1] in c.days and lower[first - 2] == "on":
        first -= 2
    elif first - 1 > lo and lower[first - 1] in c.days and w.lower[first - 2] not in (",", "on", "for", "of"):
        first -= 1
    return VerbGroup(first, verb, negated, be, infinitive, bare)


@lru_cache(maxsize=1)
def roles() -> frozenset[str]:
    """The nouns that name what a person does, for appositions ("X, the law professor")."""
    return words_of(table("roles")["words"]["roles"])


HARD = frozenset(",;:—–―-!?()[]{}…\"'‘’“”|•*=<>/")


def subject(w: Words, group: VerbGroup, lo: int) -> Phrase | None:
    """The subject that ends just before a verb group, or None."""
    c = classes()
    lower = w.lower
    if lower[group.first] in (
        "he's",
        "she's",
        "it's",
        "they've",
        "we've",
        "i've",
        "he'd",
        "she'd",
        "they'd",
        "he'll",
        "they'll",
        "she'll",
        "they're",
        "we're",
        "i'm",
    ):
        return Phrase(group.first, group.first + 1)
    j = group.first - 1
    if j < lo:
        return None
    word = lower[j]
    if word in c.nominative:
        return Phrase(j, j + 1, relative=word in ("who", "which"))
    if word == "that" and j - 1 >= lo and lower[j - 1] not in HARD:
        return Phrase(j, j + 1, relative=True)
    if word == "," and j - 1 >= lo:
        return _before_apposition(w, j, lo)
    if word == QUOTED and group.first < len(lower) and _inside_phrase(w, j):
        return _with_quote(w, j, lo)
    if word == ")":
        return noun_phrase_back(w, j, lo)
    if word in HARD or word == QUOTED or word in c.subordinators or word in c.prepositions:
        return None
    if word in c.coordinators:
        return None
    return noun_phrase_back(w, j, lo)


def aside_end(w: Words, k: int, hi: int) -> int:
    """Where the aside that begins with the participle at `k` ends, -1 where it is none.

    "if the report, stating that ..., was accurate": at the comma before "was".
    """
    auxiliaries = classes().auxiliaries
    for p in range(k + 1, min(hi - 1, k + 40)):
        if w.lower[p] == "," and w.lower[p + 1] in auxiliaries:
            return p
    return -1


def _inside_phrase(w: Words, j: int) -> bool:
    """Whether the quote at `j` is part of a noun phrase: it ends without a mark of speech."""
    quote = w.quotes[w.quote[j]]
    return quote.inner_end > quote.inner_start and w.text[quote.inner_end - 1] not in ",?!.…—–-"


def _with_quote(w: Words, j: int, lo: int) -> Phrase | None:
    """The report, sourced to "two people close to it" says: the subject reaches back over the quote."""
    lower = w.lower
    k = j
    while k - 1 >= lo and j - k < 8 and lower[k - 1] not in HARD and lower[k - 1] != QUOTED:
        k -= 1
    if k - 1 >= lo and lower[k - 1] == "," and lower[k].endswith("ed"):
        phrase = noun_phrase_back(w, k - 2, lo)
        return Phrase(phrase.first, j + 1) if phrase else None
    return Phrase(k, j + 1) if k < j and _nominal(w, k, j) else None


def noun_phrase_back(w: Words, j: int, lo: int) -> Phrase | None:
    """The noun phrase whose last word is `j`."""
    c = classes()
    lower = w.lower
    k = j
    stop = max(lo, j - LONGEST_PHRASE)
    while k >= stop:
        word = lower[k]
        if word == ")":
            opened = _opening(w, k, stop)
            if opened < 0:
                break
            k = opened - 1
            continue
        if word == "." and k > stop and w.end[k - 1] == w.start[k]:
            k -= 1
            continue
        if word in HARD or word == QUOTED:
            break
        if k < j and (word in c.pronouns or word in c.auxiliaries or word in ("who", "which")):
            break
        if (
            word in c.subordinators
            and word not in ("that", "than", "as")
            or word == "that"
            and k < j
            and lower[k - 1] not in c.prepositions
        ):
            break
        if word in ("and", "or", "but", "nor"):
            if word == "but" or not _coordinates(w, k, stop):
                break
        if k < j and _finite_verb(w, k, stop) and _nominal(w, k + 1, j + 1):
            break
        k -= 1
    first = _without_opening(w, k + 1, j + 1)
    if (
        first > j
        or not _nominal(w, first, j + 1)
        or lower[j] in c.determiners
        and lower[j] not in ("many", "some", "both", "all", "few", "several", "most", "one", "two", "three")
    ):
        return None
    return Phrase(first, j + 1)


def _finite_verb(w: Words, k: int, stop: int) -> bool:
    """Whether word `k` is a verb of the tables in finite use and not an adjective or a noun."""
    cue = cues().verbs.get(w.lower[k])
    if cue is None or w.capital(k) or cue.forms <= {"base", "ing"}:
        return False
    before = w.lower[k - 1] if k > stop else ""
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
    if (
        any(w.capital(i) and not is_time(lower[i]) for i in range(first, last))
        or lower[last - 1] in c.pronouns
    ):
        return True
    if lower[first] in c.determiners:
        return last - first > 1 or lower[first] in (
            "many",
            "some",
            "both",
            "all",
            "few",
            "several",
            "most",
            "one",
        )
    return lower[last - 1].endswith("s") or lower[last - 1] in ("police", "people", "men", "women", "media")


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
            word in verbs
            and not w.capital(position)
            or word in c.auxiliaries
            or word in c.subordinators
            or word in c.pronouns
        ):
            return False
        if word.endswith("ed") and not w.capital(position):
            return False
    return max(stop, k - 8) == stop


def _without_opening(w: Words, first: int, last: int) -> int:
    """Where the noun phrase begins once an opening adverb or prepositional phrase without comma is left out."""
    c = classes()
    lower = w.lower
    while first < last and (
        lower[first] in c.coordinators
        or is_adverb(lower[first])
        and lower[first] not in ("both", "all", "only", "first")
        or lower[first] in ("so", "far", "that", "then", ".")
    ):
        first += 1
    if first < last and lower[first] in c.prepositions:
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
    stop = max(lo, comma - 30)
    for k in range(comma - 1, stop - 1, -1):
        word = lower[k]
        if word == ",":
            opener = lower[k + 1]
            fits = (
                opener in c.determiners
                or opener
                in (
                    "who",
                    "whose",
                    "which",
                    "himself",
                    "herself",
                    "then",
                    "now",
                    "speaking",
                    "citing",
                    "asked",
                    "known",
                    "formerly",
                    "himself",
                )
                or w.capital(k + 1)
                or opener.isdigit()
                or opener
                in (
                    "chairman",
                    "director",
                    "president",
                    "chief",
                    "professor",
                    "head",
                    "spokesman",
                    "spokeswoman",
                    "former",
                    "founder",
                    "leader",
                    "editor",
                    "senior",
                    "executive",
                    "author",
                    "co-founder",
                    "host",
                )
                or opener.endswith(("man", "er", "or", "ist", "ian"))
                or opener.endswith("ing")
                or opener in c.prepositions
                and opener not in ("of",)
            )
            if opener in c.pronouns or not fits:
                return None
            phrase = noun_phrase_back(w, k - 1, lo)
            if phrase is None:
                # One more comma back: "Kall, the director of debate, of Michigan,"
                continue
            return Phrase(phrase.first, comma)
        if word in (";", ":", QUOTED, "—", "–") or (word in c.pronouns and word != "it"):
            return None
    return None


def phrase_after(w: Words, k: int, hi: int) -> Phrase | None:
    """The noun phrase that begins at `k`, with its apposition: after "said" and "according to"."""
    c = classes()
    lower = w.lower
    if k >= hi:
        return None
    if lower[k] in c.pronouns or lower[k] in ("him", "her", "them", "us", "me"):
        return Phrase(k, k + 1)
    if (
        lower[k] in HARD
        or lower[k] in c.subordinators
        or (lower[k] in c.prepositions)
        or lower[k] in c.auxiliaries
    ):
        return None
    end = k
    limit = min(hi, k + LONGEST_PHRASE)
    while end < limit:
        word = lower[end]
        if word == "(":
            close = next((p for p in range(end, min(limit, end + 10)) if lower[p] == ")"), -1)
            if close < 0:
                break
            end = close + 1
            continue
        if word == "." and end + 1 < hi:
            end += 1
            continue
        if word == ",":
            if not _apposition_follows(w, end + 1, limit):
                break
            end += 1
            continue
        if (
            word in HARD
            or word == QUOTED
            or word
            in (
                "who",
                "which",
                "while",
                "when",
                "because",
                "that",
                "after",
                "before",
                "as",
                "where",
                "but",
                "if",
                "although",
                "though",
            )
        ):
            break
        if end > k and (word in c.auxiliaries or word in c.pronouns):
            break
        if end > k and time_at(w, end) and word not in ("week", "month", "year"):
            break
        end += 1
    while end > k and (
        lower[end - 1] in c.prepositions
        or lower[end - 1] in c.coordinators
        or lower[end - 1] in (",", ".", "-")
    ):
        end -= 1
    return Phrase(k, end) if end > k else None


def _apposition_follows(w: Words, k: int, limit: int) -> bool:
    c = classes()
    if k >= limit:
        return False
    word = w.lower[k]
    if (
        word in c.pronouns
        or word in c.coordinators
        or word in c.subordinators
        or word in c.auxiliaries
        or word == QUOTED
    ):
        return False
    if word.isdigit():
        return True
    if word in ("the", "a", "an"):
        return any(
            w.lower[p] in roles() or w.lower[p].endswith(("ist", "er", "or", "man", "woman"))
            for p in range(k + 1, min(limit, k + 7))
        )
    if word in (
        "chairman",
        "director",
        "president",
        "chief",
        "professor",
        "head",
        "spokesman",
        "spokeswoman",
        "former",
        "founder",
        "leader",
        "editor",
        "senior",
        "executive",
        "author",
        "co-founder",
        "host",
        "managing",
        "then",
    ):
        return True
    # "R-Wis." and "D-N.Y." after a name
    return w.capital(k) and bool("-" in word or word in ("r", "d", "i"))
