"""Noun phrases around a cue: the speaker after "said" and "according to", and the one that "who" means."""

from __future__ import annotations

from workbench.finding.grammar import HARD, classes, time_at
from workbench.finding.phrases import LONGEST, PEOPLE, Phrase, noun_phrase_back, role_nouns
from workbench.finding.words import QUOTED, Words


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
        or lower[k] in c.prepositions
        or lower[k] in c.auxiliaries
    ):
        return None
    end = _phrase_end(w, k, min(hi, k + LONGEST), hi)
    while end > k and (
        lower[end - 1] in c.prepositions
        or lower[end - 1] in c.coordinators
        or lower[end - 1] in (",", ".", "-")
    ):
        end -= 1
    return Phrase(k, end) if end > k else None


PHRASE_ENDS = frozenset(
    "who whose which while when because that after before as where but if although though".split()
)


def _phrase_end(w: Words, k: int, limit: int, hi: int) -> int:
    c = classes()
    lower = w.lower
    end = k
    while end < limit:
        word = lower[end]
        if word == "(":
            close = next((p for p in range(end, min(limit, end + 10)) if lower[p] == ")"), -1)
            if close < 0:
                return end
            end = close
        elif word == ",":
            if not _apposition_follows(w, end + 1, limit):
                return end
        elif word != "." or end + 1 >= hi:
            if word in HARD or word == QUOTED or word in PHRASE_ENDS:
                return end
            if end > k and (word in c.auxiliaries or word in c.pronouns):
                return end
            if end > k and time_at(w, end) and word not in ("week", "month", "year"):
                return end
        end += 1
    return end


def _apposition_follows(w: Words, k: int, limit: int) -> bool:
    """Whether an apposition to a speaker begins at `k`: "a law professor", "R-Wis.", "54"."""
    c = classes()
    if k >= limit:
        return False
    word = w.lower[k]
    if word in c.pronouns or word in c.coordinators or word in c.subordinators or word in c.auxiliaries:
        return False
    if word.isdigit() or (word in c.apposed and word not in ("who", "whose", "which", "one", "both", "now")):
        return True
    if word in ("the", "a", "an"):
        nouns = role_nouns()
        return any(
            w.lower[p] in nouns or w.lower[p].endswith(PEOPLE) for p in range(k + 1, min(limit, k + 7))
        )
    return w.capital(k) and ("-" in word or word in ("r", "d", "i"))


def antecedent(w: Words, source: Phrase, lo: int) -> Phrase | None:
    """The phrase before a relative "who": the last noun phrase after a preposition like "by"."""
    k = source.first - 1
    while k >= lo and w.lower[k] in (",", "of", "many", "some", "all", "both", "most"):
        k -= 1
    phrase = noun_phrase_back(w, k, lo) if k >= lo else None
    return last_part(w, phrase) if phrase is not None else None


LINKS = frozenset(("by", "for", "with", "from", "to", "than", "against"))


def last_part(w: Words, phrase: Phrase, of: bool = False) -> Phrase:
    """What stands after the last preposition of a phrase, "of" included where asked: Ada Holm in
    "footage of Ada Holm".
    """
    for p in range(phrase.last - 1, phrase.first, -1):
        if w.lower[p] in LINKS or (of and w.lower[p] == "of"):
            return Phrase(p + 1, phrase.last) if p + 1 < phrase.last else phrase
    return phrase
