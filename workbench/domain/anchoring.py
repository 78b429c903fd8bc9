"""Where the words of a claim stand in a new version of its text, and whether its facts changed.

The rules are the house's own (a verdict belongs to the wording it was made on): *exact*, the same words;
*changed*, other words in the same place; *ambiguous*, several places fit equally; *orphaned*, gone. A changed
number, name, negation or modal verb asks for a recheck, however alike the sentences are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from workbench.domain.alignment import Alignment, align
from workbench.domain.rewording import Rewording, Vocabulary
from workbench.domain.wording import is_word, tokens

_DIFFERENT = 0.15
"""Below this share of common words the new text is another article altogether."""

_TELLING = 4
"""From this many words on, a passage that stands once is known by its words alone."""

_CONTEXT = 3
"""Sentences on either side that are compared where the same sentence stands in several places."""


class State(StrEnum):
    """What became of the words of a claim."""

    EXACT = "exact"
    CHANGED = "changed"
    AMBIGUOUS = "ambiguous"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where words stand now: code points of the new text, end exclusive; None for what is orphaned.

    `places` are the equally fitting places of ambiguous words, `start` and `end` the first of them.
    """

    state: State
    start: int | None = None
    end: int | None = None
    recheck: bool = False
    places: tuple[tuple[int, int], ...] = ()


class Anchoring:
    """Two versions of a text, aligned once; spans of the old one are then found quickly in the new one."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        self._aligned: Alignment = align(old, new)
        self._starts = [sentence.start for sentence in self._aligned.old]
        self._groups = {place: group for group in self._aligned.groups for place in group[0]}
        self._rewordings: dict[tuple[int, int], Rewording] = {}

    @property
    def different(self) -> bool:
        """Whether the new text is another article altogether: next to nothing of the old one is in it."""
        kept = sum(self._aligned.old[place].bag().total() for place in {*self._aligned.same, *self._groups})
        sizes = (
            sum(sentence.bag().total() for sentence in side)
            for side in (self._aligned.old, self._aligned.new)
        )
        return kept < _DIFFERENT * min(sizes)

    def anchor(self, start: int, end: int) -> Anchored:
        """What became of the words from `start` to `end` (code points of the old text)."""
        first, last = self._sentence(start), self._sentence(end - 1)
        at = self._unchanged(first, last)
        if at is not None:
            return self._stood(start, end, first, last, at)
        found = self._reworded(start, end, first, last)
        return found if found.state is not State.ORPHANED else self._by_words_alone(start, end)

    def _sentence(self, position: int) -> int:
        return bisect_right(self._starts, position) - 1

    def _unchanged(self, first: int, last: int) -> int | None:
        """The new place of the first sentence where all to the last stand in a row there, unchanged."""
        same = self._aligned.same
        at = same.get(first)
        if at is None or any(same.get(first + step) != at + step for step in range(1, last - first + 1)):
            return None
        return at

    def _stood(self, start: int, end: int, first: int, last: int, at: int) -> Anchored:
        fits = {place: self._fit(first, last, place) for place in (at, *self._copies_of(first, last))}
        best = max(fits.values())
        places = [self._place(start, end, first, last, place) for place in fits if fits[place] == best]
        if len(places) == 1:
            return Anchored(State.EXACT, *places[0])
        places.sort()
        return Anchored(State.AMBIGUOUS, *places[0], places=tuple(places))

    def _copies_of(self, first: int, last: int) -> Iterator[int]:
        """Other places of the new text with the same sentences, which stand for no other old ones."""
        old, new = self._aligned.old, self._aligned.new
        for place in self._untaken.get(old[first].key, ()):
            if place + last - first < len(new) and all(
                new[place + step].key == old[first + step].key for step in range(1, last - first + 1)
            ):
                yield place

    @cached_property
    def _untaken(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for place, sentence in enumerate(self._aligned.new):
            if place not in self._aligned.taken:
                found.setdefault(sentence.key, []).append(place)
        return found

    def _fit(self, first: int, last: int, place: int) -> int:
        """How many sentences before and after, counted outwards until one differs, are the same there."""
        old, new = self._aligned.old, self._aligned.new

        def run(old_at: int, new_at: int, step: int) -> int:
            count = 0
            while count < _CONTEXT and 0 <= old_at < len(old) and 0 <= new_at < len(new):
                if old[old_at].key != new[new_at].key:
                    break
                count, old_at, new_at = count + 1, old_at + step, new_at + step
            return count

        return run(first - 1, place - 1, -1) + run(last + 1, place + last - first + 1, 1)

    def _place(self, start: int, end: int, first: int, last: int, at: int) -> tuple[int, int]:
        """The same words in the new sentences from `at` on, which differ in white space alone."""
        old = self._aligned.old[first]
        new = self._aligned.new[at]
        until = self._aligned.old[last].end, self._aligned.new[at + last - first].end
        if self.old[old.start : until[0]] == self.new[new.start : until[1]]:
            return start - old.start + new.start, end - old.start + new.start
        before = sum(not sign.isspace() for sign in self.old[old.start : start])
        inside = sum(not sign.isspace() for sign in self.old[start:end])
        signs = [place for place in range(new.start, until[1]) if not self.new[place].isspace()]
        return signs[before], signs[before + max(inside, 1) - 1] + 1

    def _reworded(self, start: int, end: int, first: int, last: int) -> Anchored:
        old, new = self._counterparts(first, last)
        if new is None:
            return Anchored(State.ORPHANED)
        key = (old.start, old.stop)
        if key not in self._rewordings:
            sides = self._aligned.old, self._aligned.new
            stretches = [
                (side[run[0]].start, side[run[-1]].end) for side, run in zip(sides, (old, new), strict=True)
            ]
            self._rewordings[key] = Rewording(
                self.old, stretches[0], self.new, stretches[1], self._vocabulary
            )
        found = self._rewordings[key].find(start, end)
        if found is None:
            return Anchored(State.ORPHANED)
        state = State.EXACT if found.same else State.CHANGED
        return Anchored(state, found.start, found.end, found.recheck)

    def _counterparts(self, first: int, last: int) -> tuple[range, range | None]:
        """The old sentences from first to last, with those they were reworded together with, and the new."""
        old = range(first, last + 1)
        new: list[int] = []
        for place in range(first, last + 1):
            if place in self._aligned.same:
                new.append(self._aligned.same[place])
            elif place in self._groups:
                group = self._groups[place]
                old = range(min(old.start, group[0].start), max(old.stop, group[0].stop))
                new += group[1]
        # Parts that went to different ends of the text are not one passage any more.
        together = bool(new) and max(new) - min(new) < 2 * len(old) + 4
        return old, range(min(new), max(new) + 1) if together else None

    def _by_words_alone(self, start: int, end: int) -> Anchored:
        """A passage that stands once in both texts, word for word, is found by its words."""
        words = self.old[start:end].strip()
        if sum(is_word(token.text) for token in tokens(words)) < _TELLING or self.old.count(words) != 1:
            return Anchored(State.ORPHANED)
        at = self.new.find(words)
        if at < 0 or self.new.find(words, at + 1) >= 0:
            return Anchored(State.ORPHANED)
        return Anchored(State.EXACT, at, at + len(words))

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self.old, self.new)
