"""Receivers: who is told, between "told" and what is said."""

from __future__ import annotations

from workbench.finding.grammar import HARD, classes, time_at
from workbench.finding.words import QUOTED, Words

PRONOUNS = frozenset(("him", "her", "them", "us", "me", "it", "you"))
AFTER_PERSON = frozenset(("that", "to", "how", "what", "why", "whether", "if", "when", "about", "of"))
TITLED = frozenset(
    ("of", "and", "for", "host", "anchor", "reporters", "officials", "editor", "readers", "magazine")
)


def receiver_end(w: Words, k: int, hi: int) -> int:
    """Where the person who is told ends."""
    c = classes()
    lower = w.lower
    if lower[k] in PRONOUNS or lower[k] in c.receivers:
        return k + 1
    end = k
    limit = min(hi, k + 12)
    while end < limit:
        word = lower[end]
        if (
            (word in HARD and word != ".")
            or (word in AFTER_PERSON and word not in ("of",))
            or time_at(w, end)
        ):
            break
        if word == QUOTED and w.quotes[w.quote[end]].kind != "title":
            break
        if end > k and _receiver_stops(w, end, lower[k] in c.determiners):
            break
        end += 1
    return end


def _receiver_stops(w: Words, end: int, determined: bool) -> bool:
    c = classes()
    lower = w.lower
    word, before = lower[end], lower[end - 1]
    joined = before in ("of", "at", "for", "and") or before.endswith("'s")
    if word in c.pronouns or (word in c.determiners and not joined):
        return True
    if word in c.prepositions and word not in ("of", "for"):
        return True
    named = w.capital(end) and not w.capital(end - 1) and not joined
    if named and not determined and before not in c.determiners:
        return True
    return not w.capital(end) and w.capital(end - 1) and word not in TITLED and not determined
