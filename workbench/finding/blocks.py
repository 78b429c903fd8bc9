"""Blocks: paragraphs after a colon that belong to whoever is being quoted, without quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.finding.cues import Match, Run
from workbench.finding.lexicon import listed
from workbench.finding.narrative import Unit
from workbench.finding.roles import roles
from workbench.finding.words import QUOTED, Words

LONGEST = 6
"""Paragraphs that a block may have."""
SHORTEST = 8
"""Words that the first paragraph of a block has at least; fewer are a heading or a list."""
NEAR = 14
"""Words at a paragraph's start in which the writer names the source again."""
POINTING = frozenset(("the", "this", "their", "its", "his", "her", "that"))
QUOTE_STARTS = frozenset("\"“«„'‘-•*·—–")


def with_blocks(w: Words, parts: Sequence[Unit], found: list[Match]) -> list[Match]:
    """The matches and, for each that opens a block, the paragraphs that it opens."""
    paragraphs = _paragraphs(parts)
    result = list(found)
    for match in found:
        if not match.opens or match.lemma not in listed("written") or match.source is None:
            continue
        number = match.unit.paragraph
        last = _last_of_block(w, paragraphs, match, number)
        runs = [_run(paragraphs[n]) for n in range(number + 1, last + 1)]
        if not runs:
            if number + 1 in paragraphs:
                match.scope.append(_run(paragraphs[number + 1]))
            continue
        if not match.content:
            match.content.extend(runs)
        else:
            result.append(
                Match(match.unit, match.lemma, "block", runs, match.source, match.cue, verb=match.verb)
            )
    return result


def _paragraphs(parts: Sequence[Unit]) -> dict[int, list[Unit]]:
    found: dict[int, list[Unit]] = {}
    for unit in parts:
        found.setdefault(unit.paragraph, []).append(unit)
    return found


def _run(paragraph: Sequence[Unit]) -> Run:
    return Run(paragraph[0].first, paragraph[-1].last)


def _last_of_block(w: Words, paragraphs: dict[int, list[Unit]], match: Match, number: int) -> int:
    """The last paragraph of the block: the writer's own words begin where the source is named again.

    Without such a sign it is one paragraph.
    """
    if number + 1 not in paragraphs or not _unmarked(w, paragraphs[number + 1]):
        return number
    names = _names(w, match)
    for following in range(number + 2, number + 2 + LONGEST):
        if following not in paragraphs:
            return number + 1
        unit = paragraphs[following][0]
        if _names_source(w, unit, names) or _marked(w, unit):
            return following - 1
    return number + 1


def _unmarked(w: Words, paragraph: Sequence[Unit]) -> bool:
    """Whether a paragraph has the length of prose and does not begin with a quotation mark."""
    return not _marked(w, paragraph[0]) and paragraph[-1].last - paragraph[0].first >= SHORTEST


def _marked(w: Words, unit: Unit) -> bool:
    return w.lower[unit.first] == QUOTED or w.text[w.start[unit.first]] in QUOTE_STARTS


def _names(w: Words, match: Match) -> set[str]:
    if match.source is None:
        return set()
    capitals = (i for i in range(match.source.first, match.source.last) if w.capital(i))
    return {w.lower[i].removesuffix("'s") for i in capitals} - {"the", "a", "an", "report"}


def _names_source(w: Words, unit: Unit, names: set[str]) -> bool:
    documents = roles().documents
    for i in range(unit.first, min(unit.last, unit.first + NEAR)):
        word = w.lower[i].removesuffix("'s")
        if w.capital(i) and word in names and i - unit.first < 6:
            return True
        if word in documents and i > unit.first and w.lower[i - 1] in POINTING:
            return True
    return False
