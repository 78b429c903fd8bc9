"""Kinds: what sort of statement some words make, by the words that give it away."""

from __future__ import annotations

import itertools
import re
from functools import cache

from workbench.domain.claim import Kind
from workbench.finding.figures_tables import phrases, read

Marks = frozenset[str]
"""Names of the lists of resources/finding/kinds.toml of which a phrase was found; "names", "question"."""

_NAME = re.compile(r"(?<=[a-z,;] )(?:[A-Z][\w'’-]+|[A-Z]\.)(?: [A-Z][\w'’-]+)*|\b[A-Z][a-z]+ [A-Z][a-z]+")
_QUESTION = re.compile(r"\?[\"”’')\]]*$")
_PRECEDENCE = (
    ("image", Kind.IMAGE),
    ("opinion", Kind.OPINION),
    ("superlative", Kind.SUPERLATIVE),
    ("cause", Kind.CAUSE),
)


@cache
def _phrases() -> tuple[re.Pattern[str], list[str]]:
    """One pattern for all phrases of all lists, and the list that each of its groups belongs to.

    Phrases stand sorted by their first sign, so that the matcher skips most of them at once.
    """
    by_first: dict[str, dict[str, list[str]]] = {}
    for mark, listed in read("kinds.toml").items():
        for phrase in (variant for whole in phrases(listed) for variant in _variants(whole.lower())):
            first = phrase[:2] if phrase[0] == "\\" else phrase[0]
            by_first.setdefault(first, {}).setdefault(mark, []).append(phrase[len(first) :])
    marks = [""] + [mark for lists in by_first.values() for mark in lists]
    grouped = "|".join(
        f"{first}(?:{'|'.join(f'({rest})' for rest in map('|'.join, lists.values()))})"
        for first, lists in by_first.items()
    )
    return re.compile(rf"(?:(?<![\w-])|(?=[',(]|n't))(?:{grouped})(?![\w-])"), marks


def _variants(phrase: str) -> list[str]:
    """The phrase with a group at its beginning written out: "(?:the|a) man" is "the man" and "a man"."""
    if not phrase.startswith("(?:"):
        return [phrase]
    depth, cuts = 0, [2]
    for place, sign in enumerate(phrase):
        escaped = phrase[place - 1 : place] == "\\"
        depth += 0 if escaped else {"(": 1, ")": -1}.get(sign, 0)
        if (sign == "|" and depth == 1) or depth == 0:
            cuts.append(place)
        if depth == 0:
            break
    rest = phrase[cuts[-1] + 1 :]
    return [phrase[low + 1 : high] + rest for low, high in itertools.pairwise(cuts)]


def marks_of(words: str) -> Marks:
    """The marks that `words` bear."""
    pattern, marks = _phrases()
    # The month is no modal verb.
    text = words.replace(" May ", " ").lower().replace("’", "'")
    found = {marks[match.lastindex or 0] for match in pattern.finditer(text)}
    if _QUESTION.search(words):
        found.add("question")
    if _NAME.search(words):
        found.add("names")
    return frozenset(found)


def kind_of(marks: Marks, *, quoted: bool, attributed: bool, figures: bool, times: bool) -> Kind:
    """The kind under which a statement is checked: the narrowest that fits.

    Words that judge are an opinion only where no figure or date in them can be checked; a quote is checked
    as a quote; then figures, superlatives and causes before dates, names and events.
    """
    if "image" in marks and not attributed:
        return Kind.IMAGE
    if "opinion" in marks and not figures and not times:
        return Kind.OPINION
    if quoted:
        return Kind.QUOTE
    if figures:
        return Kind.NUMBER
    for mark, kind in _PRECEDENCE[2:]:
        if mark in marks:
            return kind
    if times:
        return Kind.DATE
    if attributed:
        return Kind.ATTRIBUTION
    return Kind.NAME if "office" in marks else Kind.EVENT
