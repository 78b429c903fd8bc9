"""Passages: the words that a fact-checker would underline, one fact at a time.

All positions are Unicode code points, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.finding.records import Attributed, FoundFigure, FoundTime, Spans
from workbench.finding.stages import SILENT, Stage

_DOUBLE = '"“”„«»'
_OPENING = "\"“„«‘'"
_CLOSING = "\"”»’'"
_EDGES = " \t\r\n\u00a0,;:–—-("
_BOUNDARY = re.compile(
    r";\s+|,?\s+(?:while|whereas|although|though)\s+|,\s+(?:and|but|yet|so|with)\s+(?:that\s+)?|\s+but\s+"
    r"|\s+and\s+(?:that\s+)?",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|rose|fell|grew|cut"
    r"|hit|won|lost|expects?|costs?|takes?|shows?|pays?|sells?|holds?|employs?|contains?|remains?|said|says|made"
    r"|took|went|came|got|paid|sold|bought|saw|left|kept|held|began|became|ran|stood|sank|shot|\w{2,}ed"
    r"|\w{2,}n['’]t)\b"
)
_CLOSED = re.compile(r"[,;:.!?)\]—–\"”’-]\s*$")
_RELATIVE = re.compile(r"\b(?:who|which|that|whose|where)\b")
_SHORTEST_REST = 24


@dataclass(frozen=True, slots=True)
class Ground:
    """The text with all that was found in it, sorted for looking up what lies in a passage."""

    text: str
    sentences: Spans
    figures: tuple[FoundFigure, ...]
    times: tuple[FoundTime, ...]
    sentence_starts: tuple[int, ...]
    figure_starts: tuple[int, ...]
    time_starts: tuple[int, ...]

    @classmethod
    def of(
        cls, text: str, sentences: Spans, figures: tuple[FoundFigure, ...], times: tuple[FoundTime, ...]
    ) -> Ground:
        """The ground of a text."""
        starts = (tuple(start for start, _ in sentences), tuple(one.start for one in figures))
        return cls(text, sentences, figures, times, *starts, tuple(one.start for one in times))

    def figures_in(self, start: int, end: int) -> tuple[FoundFigure, ...]:
        """The figures that begin in a passage."""
        return self.figures[bisect_left(self.figure_starts, start) : bisect_left(self.figure_starts, end)]

    def times_in(self, start: int, end: int) -> tuple[FoundTime, ...]:
        """The times that begin in a passage."""
        return self.times[bisect_left(self.time_starts, start) : bisect_left(self.time_starts, end)]

    def sentences_in(self, start: int, end: int) -> Spans:
        """The sentences that a passage touches."""
        first = max(0, bisect_right(self.sentence_starts, start) - 1)
        last = bisect_left(self.sentence_starts, end)
        return tuple(one for one in self.sentences[first:last] if one[1] > start)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A passage without blanks, commas and dashes at its edges."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def said(ground: Ground, one: Attributed) -> list[tuple[int, int, bool]]:
    """The passages of what is said, and whether each is a quote: one a sentence, with its quotation marks.

    A quote that is cut in two by its cue is one passage.
    """
    cut: list[tuple[int, int, bool]] = []
    for start, end in one.content:
        is_quote = one.quoted and _is_quote(ground.text, start, end)
        for first, last in ground.sentences_in(start, end) or ((start, end),):
            low, high = trimmed(ground.text, max(start, first), min(end, last))
            # What is underlined is what was said, without the word that leads to it.
            low += len("that ") if ground.text.startswith("that ", low) else 0
            if low < high:
                cut.append((low, high, is_quote))
    whole: list[tuple[int, int, bool]] = []
    for start, end, is_quote in cut:
        if whole and ground.sentences_in(*whole[-1][:2])[-1:] == ground.sentences_in(start, end)[:1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]), is_quote and whole[-1][2])
        else:
            whole.append((start, end, is_quote))
    return [
        (low, high, is_quote)
        for start, end, is_quote in whole
        for low, high in clauses(ground, *_with_marks(ground.text, start, end))
    ]


def _is_quote(text: str, start: int, end: int) -> bool:
    """Whether a passage is a quote from end to end, "that" before it and commas behind it apart."""
    if text.startswith("that ", start):
        start += 5
    outside = text[start - 1 : start] in _DOUBLE and text[start - 1 : start] != ""
    return text[start] in _DOUBLE or outside


def sentence_start(ground: Ground, start: int, end: int) -> int:
    """Where the sentence of a passage begins."""
    touched = ground.sentences_in(start, end)
    return touched[0][0] if touched else start


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The passage with the quotation marks that cling to it."""
    if (
        start
        and text[start - 1] in _OPENING
        and text[start] not in _OPENING
        and not text[start - 2 : start - 1].isalnum()
    ):
        start -= 1
    if (
        end < len(text)
        and text[end] in _CLOSING
        and text[end - 1] not in _CLOSING
        and not text[end + 1 : end + 2].isalnum()
    ):
        end += 1
    return start, end


def clauses(ground: Ground, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence where each has a figure and a verb of its own; else the sentence whole."""
    begin = start
    if len(ground.figures_in(start, end)) > 1:
        for left, right in _cuts(ground, start, end):
            yield trimmed(ground.text, begin, left)
            begin = right
    low, high = trimmed(ground.text, begin, end)
    if low < high:
        yield low, high


def _cuts(ground: Ground, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a clause ends and the next begins: before and behind it are a figure and a verb."""
    text = ground.text
    boundaries = list(_BOUNDARY.finditer(text, start, end))
    begins = [start, *(boundary.end() for boundary in boundaries)]
    ends = [*(boundary.start() for boundary in boundaries), end]
    tells = [
        (bool(ground.figures_in(low, high)), bool(_VERB.search(text, low, high)))
        for low, high in zip(begins, ends, strict=True)
    ]
    behind = [(False, False)]
    for figure, verb in reversed(tells):
        behind.append((behind[-1][0] or figure, behind[-1][1] or verb))
    behind.reverse()
    before = (False, False)
    for place, boundary in enumerate(boundaries):
        before = (before[0] or tells[place][0], before[1] or tells[place][1])
        # "shot 3 men and wounded 9", "3 men and 9 women who came": no clause of its own.
        bare = boundary[0].strip() == "and"
        low, high = begins[place + 1], ends[place + 1]
        bound = bare and (_VERB.match(text, low) or _RELATIVE.search(text, low, high))
        if all(before) and all(behind[place + 1]) and not bound:
            yield boundary.start(), boundary.end()
            before = (False, False)


def unsaid(
    ground: Ground, attributions: Sequence[Attributed], stage: Stage = SILENT
) -> Iterator[tuple[int, int]]:
    """What the text says in its own voice: sentences, or what attributions leave of them, in clauses."""
    taken = _taken(attributions, stage)
    index = 0
    for first, last in ground.sentences:
        while index < len(taken) and taken[index][1] <= first:
            index += 1
        cuts = [first]
        at = index
        while at < len(taken) and taken[at][0] < last:
            cuts += [min(taken[at][0], last), max(first, min(taken[at][1], last))]
            at += 1
        cuts.append(last)
        for start, end in zip(cuts[::2], cuts[1::2], strict=True):
            if start < end:
                yield from _rest(ground, start, end, first, last)


def _taken(attributions: Sequence[Attributed], stage: Stage) -> list[tuple[int, int]]:
    """What attributions cover, in order, without overlaps."""
    spans = (span for one in attributions for group in (one.content, one.source, one.cue) for span in group)
    merged: list[tuple[int, int]] = []
    for start, end in stage.ordered(spans, lambda span: span[0], lambda span: span):
        if merged and start <= merged[-1][1] + 2:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _rest(ground: Ground, start: int, end: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The clauses of a part of the sentence from `first` to `last`, where that part can stand for itself."""
    text, whole = ground.text, (start, end) == (first, last)
    # Cut off in the middle of a clause, it is told with its sentence or not at all.
    broken = end < last and not _CLOSED.search(text, max(start, end - 3), end)
    start, end = trimmed(text, start, end)
    if not whole and (end - start < _SHORTEST_REST or not _VERB.search(text, start, end)):
        return
    if broken and not ground.figures_in(start, end):
        return
    if broken:
        start, end = trimmed(text, first, last)
    if start < end:
        yield from clauses(ground, start, end)
