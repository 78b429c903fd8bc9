"""The noun behind a number: what is counted, without a part-of-speech tagger.

A count other than one takes a plural: the phrase ends at the first one. A word in -s behind a plural subject
is no verb, so it prolongs the phrase ("sports cars"); behind a singular it is one, and ends it ("one proposal
asks").
"""

from __future__ import annotations

import re
from enum import Enum, auto

from workbench.finding.figures_tables import tables

_WORD = re.compile(r"([\s-]|\s-\s)?((?:[A-Za-z]\.){2,}|[^\W\d_](?:[\w'’&-]*\w)?(?:-(?=\s(?:and|or)\s))?)")
_ADJECTIVE = re.compile(r"(?:al|ous|ive|ful|ic|able|ible|ary|less|ish|ese|ean|ian|ent|ant|ed|est|ing)$")
_TITLES = frozenset("mr mrs ms dr gov sen rep prof gen st".split())
_COLLECTIVE = frozenset("crew staff police media data personnel aircraft headquarters cattle species".split())
_WHOLE = re.compile(r"\sof(?:\s(?:the|all|its|their|his|her|our|these|those|this|that))?(?=\s)")
_DEGREES = frozenset({"more", "less", "most", "least", "such"})
_JOINS = frozenset({"and", "or"})
_OUTWARD = frozenset({"other", "additional", "extra", "further", "own"})
_NOUNS_IN_ED = frozenset("bed seed need breed deed weed speed hundred shed sled feed".split())
_AMBIGUOUS = frozenset({"foot", "stone", "second", "degree", "point"})
_ARTICLE = re.compile(r"\sof\s(?:the|a|an|this|that|these|those|its|their|his|her|our)\s")
_LONGEST = 7


class _Step(Enum):
    SKIP = auto()
    TAKE = auto()
    LAST = auto()
    STOP = auto()
    NONE = auto()


def noun_after(text: str, end: int, value: float, *, of: bool = False) -> tuple[int, int, str] | None:
    """The noun phrase counted behind `end`: start, end and the words; None where none follows.

    The phrase runs up to the first plural; behind one ("one official said") up to the first word that is no
    adjective. `of` lets the phrase begin with "of" ("a third of the voters"), and be a singular.
    """
    position, one = end, value == 1.0 and not of
    if of:
        whole = _WHOLE.match(text, end)
        if not whole:
            return None
        position = whole.end()
    words: list[tuple[int, int, str]] = []
    for _ in range(_LONGEST):
        found = _WORD.match(text, position)
        if not found or (found[1] is None and words):
            break
        position = found.end(2)
        step = _step(text, found[2], position, bool(words), one)
        if step is _Step.NONE:
            return None
        if step is _Step.STOP:
            break
        if step is not _Step.SKIP:
            words.append((found.start(2), position, found[2]))
        if step is _Step.LAST:
            return _phrase(text, words)
    if not words or not (of or one) or words[-1][2].lower() in _JOINS:
        return None
    # No plural came: what stands before the first function word is the noun, "one official said".
    return _phrase(text, words) if of or words[-1][2].lower() not in tables().adjectives else None


def _step(text: str, word: str, position: int, inside: bool, one: bool) -> _Step:
    """What a word that ends at `position` does to the phrase before it."""
    table, lower = tables(), word.lower()
    if lower in _JOINS and inside:
        return _Step.TAKE
    if lower in table.stops or lower in _JOINS:
        return _Step.SKIP if lower in _DEGREES and not inside else _Step.STOP
    if lower in _TITLES or (one and lower in table.not_counted):
        return _Step.NONE
    if word.endswith(("'s", "’s")) or ("-" in lower and _more_noun(text, position)):
        return _Step.TAKE
    if one:
        if inside and _plural(lower):
            return _Step.STOP
        if lower in table.adjectives or _describes(text, lower, position):
            return _Step.TAKE
        if lower.endswith("ed") and lower not in _NOUNS_IN_ED:
            # "one captured by a camera": a pronoun
            return _Step.NONE
        return _Step.TAKE if _names_another(text, word, position) else _Step.LAST
    if not _plural(lower):
        return _Step.TAKE
    prolonged = (lower.endswith("s") or lower in _COLLECTIVE) and _more_plural(text, position)
    return _Step.TAKE if prolonged else _Step.LAST


def _phrase(text: str, words: list[tuple[int, int, str]]) -> tuple[int, int, str]:
    while len(words) > 1 and words[0][2].lower() in _OUTWARD:
        words = words[1:]
    start, end = words[0][0], words[-1][1]
    return start, end, text[start:end]


def is_plural(phrase: str) -> bool:
    """Whether the last word of a phrase is a plural."""
    return _plural(phrase.rpartition(" ")[2].lower())


def _plural(lower: str) -> bool:
    table = tables()
    if lower in table.plurals or lower.rpartition("-")[2] in table.plurals:
        return True
    if not lower.endswith("s") or len(lower) < 4 or lower in table.not_plural:
        return False
    return not lower.endswith(("ss", "us", "'s", "’s"))


def _more_plural(text: str, position: int) -> bool:
    found = _WORD.match(text, position)
    if not found or found[1] != " ":
        return False
    lower = found[2].lower()
    return lower not in tables().stops and _plural(lower)


def _describes(text: str, lower: str, position: int) -> bool:
    """Whether a word that looks like an adjective is one: not "official" in "one official agreed"."""
    found = _WORD.match(text, position) if _ADJECTIVE.search(lower) else None
    if not found or found[1] is None:
        return False
    following = found[2].lower()
    return following not in tables().stops and not following.endswith("ed")


def _names_another(text: str, word: str, position: int) -> bool:
    """Whether a name describes the noun behind it: "one GOP source", but "one Democrat wasn't"."""
    found = _WORD.match(text, position) if word[0].isupper() else None
    if not found or found[1] != " " or found[2].lower() in tables().stops:
        return False
    return found[2][0].isupper() or not found[2].endswith(("s", "ed", "ing", "n't", "n’t"))


def _more_noun(text: str, position: int) -> bool:
    found = _WORD.match(text, position)
    return bool(found and found[1] == " " and found[2].lower() not in tables().stops)


def contained(text: str, end: int, noun: str) -> tuple[int, str]:
    """Where "of oil" behind "barrels" ends, and "oil"; `end` and "" where nothing is contained."""
    if noun.rpartition(" ")[2].lower() not in tables().containers or _ARTICLE.match(text, end):
        return end, ""
    found = noun_after(text, end, 2.0, of=True)
    return (found[1], found[2]) if found else (end, "")


def measure_of_noun(noun: str) -> str:
    """The unit that heads a noun phrase: yard for "rushing yards"; "" where it is none."""
    first, _, last = noun.rpartition(" ")
    unit = tables().words.get(last.lower(), "") if first and last.islower() else ""
    return "" if unit in _AMBIGUOUS else unit
