"""Objects: how far the noun phrase reaches that a verb criticizes, cites or names."""

from __future__ import annotations

from workbench.finding.extent import clause_end, past_adjunct, place_phrase
from workbench.finding.grammar import classes
from workbench.finding.words import QUOTED, Words

NAMED = 40
"""Words after "called" within which the quoted name is looked for."""


def phrase_end(w: Words, start: int, hi: int, named: bool = False) -> int:
    """Where a noun phrase that is the object of a cue ends, with what belongs to it.

    `named`: what it is called follows ("called the remarks on Monday “a wake-up call”").
    """
    c = classes()
    lower = w.lower
    clause = clause_end(w, start, hi)
    if named:
        quoted = next((k for k in range(start, min(clause, start + NAMED)) if lower[k] == QUOTED), -1)
        start = quoted if quoted >= 0 else start
    for k in range(start + 1, clause):
        word = lower[k]
        if word == ",":
            if not _list_goes_on(w, k, clause):
                return k
        elif (
            (
                word in ("—", "–", "―", ":")
                or (word == "-" and w.start[k] > w.end[k - 1])
                or word in ("after", "while", "because", "since", "though", "although", "until")
                or (word == "during" and not named)
                or (word == "but" and named)
                or (word in ("and", "but") and not named and _predicate(w, k + 1, clause))
                or (word in ("in", "on", "at", "during", "via") and place_phrase(w, k, clause) > k)
            )
            or (word in c.days and k > start + 1)
            or (word in ("on", "last", "this") and k + 1 < clause and lower[k + 1] in c.days)
        ):
            return k
    return clause


def _predicate(w: Words, k: int, hi: int) -> bool:
    """Whether "and" goes on with another verb of the same subject."""
    if k >= hi - 1:
        return False
    k = past_adjunct(w, k, hi)
    if k >= hi - 1:
        return False
    word = w.lower[k]
    past = word in classes().pasts or (word.endswith("ed") and len(word) > 4)
    return (k < hi - 1 and past and not w.capital(k)) or word in ("did", "was", "has", "had")


def _list_goes_on(w: Words, comma: int, hi: int) -> bool:
    lower = w.lower
    if comma + 1 >= hi or lower[comma + 1] in (
        "which",
        "who",
        "where",
        "as",
        "or",
        "even",
        "with",
        "for",
        "saying",
    ):
        return False
    if lower[comma + 1] == "and":
        return not _predicate(w, comma + 2, hi)
    if lower[comma + 1].endswith("ing"):
        return False
    return any(lower[p] in (",", "and", "or") and p + 1 < hi for p in range(comma + 2, min(hi, comma + 6)))
