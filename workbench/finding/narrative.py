"""Narrative units: the writer's sentences, in which a quote of whatever length is one word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from workbench.finding.grammar import classes
from workbench.finding.lexicon import cues
from workbench.finding.stages import SILENT, Stage
from workbench.finding.words import QUOTED, Words


class Unit(NamedTuple):
    """Words `first` up to, not including, `last`, without the closing period; `paragraph` counts from 0.

    `colon` says that it ends with a colon and so introduces what follows.
    """

    first: int
    last: int
    paragraph: int
    colon: bool = False


LONGEST = 250
"""Words in a unit at most: keeps the whole linear where a text has no periods."""


def units(w: Words, sentences: Sequence[tuple[int, int]], stage: Stage = SILENT) -> list[Unit]:
    """The units of a text in order; none crosses a line break outside a quote."""
    bounds: list[int] = []
    outer = [(q.start, q.end) for q in w.quotes if q.depth == 0]
    starts = [start for start, _ in outer]
    for start, _ in sentences:
        inside = bisect_right(starts, start) - 1
        if inside >= 0 and outer[inside][0] < start < outer[inside][1]:
            continue
        bounds.append(start)
    found: list[Unit] = []
    paragraph = 0
    previous = 0
    for number, start in enumerate(bounds):
        stage.at(start)
        stop = bounds[number + 1] if number + 1 < len(bounds) else len(w.text)
        first, last = bisect_left(w.start, start), bisect_left(w.start, stop)
        if first >= last:
            continue
        if found and "\n" in w.text[w.end[previous] if previous < first else start : w.start[first]]:
            paragraph += 1
        previous = last - 1
        if found and found[-1].paragraph == paragraph and _cue_follows(w, first, last):
            before = found.pop()
            first = before.first
        while last - first > LONGEST:
            found.append(_trimmed(w, first, first + LONGEST, paragraph))
            first += LONGEST
        found.append(_trimmed(w, first, last, paragraph))
    return found


def _trimmed(w: Words, first: int, last: int, paragraph: int) -> Unit:
    end = last
    colon = False
    while end > first + 1 and w.lower[end - 1] in (".", ":", "!", "?", "…"):
        colon = colon or w.lower[end - 1] == ":"
        end -= 1
    return Unit(first, end, paragraph, colon)


def _cue_follows(w: Words, first: int, last: int) -> bool:
    """Whether these words are the "he asked" after a quote that ended with its own mark."""
    if first == 0 or w.lower[first - 1] != QUOTED:
        return False
    if w.lower[first] in ("—", "–", "―", "-"):
        return True
    if w.closing(first - 1) not in "?!…,—-":
        return False
    c = classes()
    verbs = cues().verbs
    for k in range(first, min(last, first + 8)):
        word = w.lower[k]
        found = verbs.get(word)
        if (
            found
            and "clause"
            in found.frames | ({"clause"} if found.lemma in ("ask", "wonder", "demand") else set())
            and not found.forms <= {"base", "ing"}
        ):
            return True
        if word in (",", ":", QUOTED) or word in c.subordinators:
            return False
    return False


def headline(w: Words, unit: Unit) -> bool:
    """Whether the unit is a headline with capitals throughout."""
    capitals = total = 0
    for i in range(unit.first, min(unit.last, unit.first + 24)):
        if w.end[i] - w.start[i] > 3 and w.quote[i] < 0:
            total += 1
            capitals += w.capital(i)
    return total > 2 and capitals >= 0.7 * total
