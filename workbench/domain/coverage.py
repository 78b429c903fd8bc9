"""Which sentences of a text were looked at: claimed, dismissed as "nothing to check", or still open.

The galleys of the New Yorker's checkers are the model: every word of a text is underlined or struck out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from workbench.domain.verdict import Verdict

Stretch = tuple[int, int]
"""Start and end in code points of a text, end exclusive."""


class Look(StrEnum):
    """What was done about a sentence."""

    CLAIMED = "claimed"
    DISMISSED = "dismissed"
    OPEN = "open"


class Share(NamedTuple):
    """How much of a text was looked at, in sentences."""

    sentences: int
    covered_sentences: int

    @property
    def by_sentences(self) -> float:
        """From 0 to 1; a text without sentences leaves nothing to look at: 1."""
        return self.covered_sentences / self.sentences if self.sentences else 1.0


class Coverage:
    """What was done about each sentence of one text.

    `sentences` in order, not overlapping; `claims` and `dismissals` in any order, overlapping or not, across
    sentences or within one. A sentence is claimed where a claim holds one of its characters that is no white
    space, and dismissed where a dismissal holds all of them, or where both do together with other
    dismissals; a claim comes first. Blank sentences do not count. Linear but for the sorting.
    """

    def __init__(
        self,
        text: str,
        sentences: Iterable[Stretch],
        claims: Iterable[Stretch],
        dismissals: Iterable[Stretch] = (),
    ) -> None:
        bare = (_bare(text, start, end) for start, end in sentences)
        self.sentences: tuple[Stretch, ...] = tuple(stretch for stretch in bare if stretch[0] < stretch[1])
        claimed, dismissed = _united(text, claims), _united(text, dismissals)
        self.looks: tuple[Look, ...] = tuple(_looks(self.sentences, claimed, dismissed))

    @cached_property
    def share(self) -> Share:
        """How much was looked at."""
        return Share(len(self.looks), sum(look is not Look.OPEN for look in self.looks))

    @cached_property
    def open(self) -> tuple[Stretch, ...]:
        """The sentences that nobody has looked at, in order."""
        return tuple(
            stretch for stretch, look in zip(self.sentences, self.looks, strict=True) if look is Look.OPEN
        )

    @cached_property
    def open_stretches(self) -> tuple[Stretch, ...]:
        """Open sentences with nothing between them as one stretch each: for the overview."""
        found = []
        for look, run in groupby(zip(self.sentences, self.looks, strict=True), key=lambda one: one[1]):
            if look is Look.OPEN:
                stretches = [stretch for stretch, _ in run]
                found.append((stretches[0][0], stretches[-1][1]))
        return tuple(found)

    def sentence_at(self, position: int) -> Stretch | None:
        """The sentence at a position; behind one and in the blanks before the next, the one before."""
        at = bisect_right(self.sentences, (position, position + 1)) - 1
        if at + 1 < len(self.sentences) and self.sentences[at + 1][0] == position:
            at += 1
        return self.sentences[max(at, 0)] if self.sentences else None

    def look_at(self, position: int) -> Look | None:
        """What was done about the sentence at a position."""
        sentence = self.sentence_at(position)
        return self.looks[bisect_left(self.sentences, sentence)] if sentence else None

    def next_open(self, position: int) -> Stretch | None:
        """The first open sentence that begins behind a position; behind the last, the first of all."""
        if not self.open:
            return None
        return self.open[bisect_left(self.open, (position + 1, 0)) % len(self.open)]

    def previous_open(self, position: int) -> Stretch | None:
        """The last open sentence that begins before a position; before the first, the last of all."""
        return self.open[bisect_left(self.open, (position, 0)) - 1] if self.open else None

    def done(self, claims: Iterable[tuple[Verdict, str]]) -> bool:
        """Whether nothing is open and every claim, given as verdict and reason, has the one or the other."""
        return not self.open and all(
            verdict is not Verdict.UNVERIFIED or reason.strip() for verdict, reason in claims
        )


def _bare(text: str, start: int, end: int) -> Stretch:
    """A stretch without the white space at its ends; what reaches outside the text is cut off."""
    start, end = max(start, 0), min(end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _united(text: str, stretches: Iterable[Stretch]) -> list[Stretch]:
    """Stretches in order, those that meet or have white space alone between them as one."""
    found: list[Stretch] = []
    # Many claims stand on the same words: joined first, few stretches are left to be looked at in the text.
    for start, end in (_bare(text, *joined) for joined in _joined(stretches)):
        if start >= end:
            continue
        if found and text[found[-1][1] : start].isspace():
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Stretches in order, those that meet as one."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if start < end and (not found or start > found[-1][1]):
            found.append((start, end))
        elif start < end and end > found[-1][1]:
            found[-1] = found[-1][0], end
    return found


def _looks(
    sentences: Sequence[Stretch], claimed: Sequence[Stretch], dismissed: Sequence[Stretch]
) -> Iterable[Look]:
    claim = dismissal = 0
    for start, end in sentences:
        while claim < len(claimed) and claimed[claim][1] <= start:
            claim += 1
        while dismissal < len(dismissed) and dismissed[dismissal][1] < end:
            dismissal += 1
        if claim < len(claimed) and claimed[claim][0] < end:
            yield Look.CLAIMED
        elif dismissal < len(dismissed) and dismissed[dismissal][0] <= start:
            yield Look.DISMISSED
        else:
            yield Look.OPEN
