"""Where the words of a claim stand in a new version of its text, and whether its facts changed.

The rules are the house's own (a verdict belongs to the wording it was made on): *exact*, the same words;
*changed*, other words in the same place; *ambiguous*, several places fit equally; *orphaned*, gone. A changed
number, name, negation or modal verb asks for a recheck, however alike the sentences are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from workbench.domain.alignment import Alignment, align
from workbench.domain.anchored import Anchored, State
from workbench.domain.pairing import rising
from workbench.domain.recurrence import copies, doubtful, fit
from workbench.domain.rewording import Rewording, Stretch, Vocabulary
from workbench.domain.stretches import TELLING
from workbench.domain.wording import is_word, tokens

_DIFFERENT = 0.15
"""Below this share of common sentences the new text is another article altogether."""

_JUMP = 4
"""New sentences that may come between two sentences of a passage before its parts are no passage any more."""

_SEARCHED = 20_000
"""Code points of new text between sentences that stayed in which words are looked for by themselves."""

_MANY = 6
"""Words of a sentence from which on it is looked for in the whole new text, inside other sentences."""
_SEARCHES = 500
"""Sentences looked for in this way at most: each costs a reading of the whole text."""

_GONE = Anchored(State.ORPHANED)


class Anchoring:
    """Two versions of a text, aligned once; spans of the old one are then found quickly in the new one."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        self._aligned: Alignment = align(old, new)
        self._starts = [sentence.start for sentence in self._aligned.old]
        self._groups = {place: group for group in self._aligned.groups for place in group[0]}
        self._rewordings: dict[tuple[int, int], Rewording | None] = {}
        self._wholes: dict[int, int | None] = {}

    @cached_property
    def different(self) -> bool:
        """Whether the new text is another article altogether: next to nothing of the old one is in it."""
        sides = self._aligned.old, self._aligned.new
        kept = sum(len(sides[0][place].key) for place in {*self._aligned.same, *self._groups})
        return kept < _DIFFERENT * min(sum(len(sentence.key) for sentence in side) for side in sides)

    def anchor(self, start: int, end: int) -> Anchored:
        """What became of the words from `start` to `end` (code points of the old text)."""
        start, end = max(start, 0), min(end, len(self.old))
        low, high = self._trimmed(start, end)
        if low >= high:
            return _GONE
        found = self._found(low, high)
        if found.start is None or found.end is None or (low, high) == (start, end):
            return found
        first, last = self._padded(found.start, found.end, low - start, end - high)
        return replace(found, start=first, end=last)

    def _found(self, start: int, end: int) -> Anchored:
        first, last = self._sentence(start), self._sentence(end - 1)
        if self.different and not any(self._aligned.old[at].telling() for at in range(first, last + 1)):
            return _GONE
        at = self._unchanged(first, last)
        if at is None and first == last and first in self._doubtful:
            at = self._doubtful[first][0]
        if at is not None:
            return self._stood(start, end, first, last, at)
        found = self._reworded(start, end, first, last)
        return found if found.state is not State.ORPHANED else self._by_words_alone(start, end, first, last)

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        """The bounds without white space: what surrounds words may be set otherwise."""
        while start < end and self.old[start].isspace():
            start += 1
        while start < end and self.old[end - 1].isspace():
            end -= 1
        return start, end

    def _padded(self, start: int, end: int, before: int, after: int) -> tuple[int, int]:
        """New bounds with as much of the white space around them as the old ones held, where it is there."""
        while before and start and self.new[start - 1].isspace():
            start, before = start - 1, before - 1
        while after and end < len(self.new) and self.new[end].isspace():
            end, after = end + 1, after - 1
        return start, end

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
        placed = self._doubtful.get(first) or self._best_fits(first, last, at)
        count = last - first + 1
        places = sorted(
            self._place(start, end, first, last, place)
            for place in placed
            if self._reads(first, place, count)
        )
        if len(places) == 1:
            return Anchored(State.EXACT, *places[0])
        if not places:
            return Anchored(State.EXACT, *self._place(start, end, first, last, at))
        return Anchored(State.AMBIGUOUS, *places[0], places=tuple(places))

    def _best_fits(self, first: int, last: int, at: int) -> list[int]:
        others = [
            place
            for place in self._copies.get(self._aligned.old[first].key, ())
            if self._reads(first, place, last - first + 1)
        ]
        if not others:
            return [at]
        fits = {place: fit(self._aligned, first, last, place) for place in (at, *others)}
        best = max(fits.values())
        return [place for place in fits if fits[place] == best]

    def _reads(self, first: int, place: int, count: int) -> bool:
        """Whether the new sentences from `place` on read as the old ones from `first` on."""
        old, new = self._aligned.old, self._aligned.new
        return place + count <= len(new) and all(
            new[place + step].key == old[first + step].key for step in range(count)
        )

    def _place(self, start: int, end: int, first: int, last: int, at: int) -> tuple[int, int]:
        """The same words in the new sentences from `at` on, which differ in white space alone."""
        old = self._aligned.old[first]
        new = self._aligned.new[at]
        until = self._aligned.old[last].end, self._aligned.new[at + last - first].end
        if self.old.startswith(self.new[new.start : until[1]].rstrip(), old.start):
            return start - old.start + new.start, end - old.start + new.start
        before = sum(not sign.isspace() for sign in self.old[old.start : start])
        inside = sum(not sign.isspace() for sign in self.old[start:end])
        signs = [place for place in range(new.start, until[1]) if not self.new[place].isspace()]
        return signs[before], signs[before + inside - 1] + 1

    def _reworded(self, start: int, end: int, first: int, last: int) -> Anchored:
        key = self._widened(first, last)
        if key not in self._rewordings:
            stretches = list(self._stretches(*key))
            matched = any(here and there for here, there in stretches)
            self._rewordings[key] = (
                Rewording(self.old, self.new, stretches, self._vocabulary) if matched else None
            )
        rewording = self._rewordings[key]
        found = rewording.find(start, end) if rewording else None
        if found is None:
            return _GONE
        state = State.EXACT if found.same else State.CHANGED
        return Anchored(state, found.start, found.end, found.recheck)

    def _widened(self, first: int, last: int) -> tuple[int, int]:
        """The old sentences from first to last with those that the outer ones were rewritten with."""
        if first in self._groups:
            first = self._groups[first][0].start
        if last in self._groups:
            last = self._groups[last][0].stop - 1
        if last in self._groups and self._aligned.old[last].torn and last + 1 in self._groups:
            last += 1
        if (
            first in self._groups
            and first
            and self._aligned.old[first - 1].torn
            and first - 1 in self._groups
        ):
            first -= 1
        return first, last

    def _stretches(self, first: int, last: int) -> Iterator[tuple[Stretch | None, Stretch | None]]:
        """The old sentences from first to last with their new ones, in order; None beside what is alone."""
        sides = self._aligned.old, self._aligned.new
        old_at, new_at = first, None
        for old, new in self._joined(self._together(first, last)):
            if old_at < old.start:
                yield (sides[0][old_at].start, sides[0][old.start - 1].end), None
            if new_at is not None and new_at < new.start:
                yield None, (sides[1][new_at].start, sides[1][new.start - 1].end)
            yield (
                (sides[0][old.start].start, sides[0][old.stop - 1].end),
                (sides[1][new.start].start, sides[1][new.stop - 1].end),
            )
            old_at, new_at = old.stop, new.stop
        if old_at <= last:
            yield (sides[0][old_at].start, sides[0][last].end), None

    def _joined(self, pairs: list[tuple[range, range]]) -> Iterator[tuple[range, range]]:
        """The pairs, torn ones that follow each other as one: words at the seam may be on either side."""
        held: tuple[range, range] | None = None
        for old, new in pairs:
            if held and self._torn_between(held, (old, new)):
                held = range(held[0].start, old.stop), range(held[1].start, new.stop)
                continue
            if held:
                yield held
            held = old, new
        if held:
            yield held

    def _torn_between(self, one: tuple[range, range], other: tuple[range, range]) -> bool:
        return (
            self._aligned.old[one[0].stop - 1].torn
            and one[0].stop == other[0].start
            and one[1].stop == other[1].start
            and other[0].start in self._groups
        )

    def _together(self, first: int, last: int) -> list[tuple[range, range]]:
        """The old sentences that still follow one another in one place, with their new ones.

        Where parts went to different ends of the text, the larger part is the passage.
        """
        pairs: list[tuple[range, range]] = []
        for place in range(first, last + 1):
            if place in self._aligned.same:
                at = self._aligned.same[place]
                pairs.append((range(place, place + 1), range(at, at + 1)))
            elif place in self._groups and (not pairs or pairs[-1][0].start != self._groups[place][0].start):
                pairs.append(self._groups[place])
        order = rising([(index, new.start) for index, (_, new) in enumerate(pairs)])
        parts: list[list[tuple[range, range]]] = []
        for index, _ in order:
            pair = pairs[index]
            if not parts or pair[1].start - parts[-1][-1][1].stop > _JUMP:
                parts.append([])
            parts[-1].append(pair)
        return max(parts, key=len, default=[])

    def _by_words_alone(self, start: int, end: int, first: int, last: int) -> Anchored:
        """A passage that stands once in its new surroundings, word for word, is found by its words.

        So is one whose whole sentence stands once in the new text, inside another or torn into two.
        """
        if self.different:
            return _GONE
        if sum(is_word(token.text) for token in tokens(self.old, start, end)) >= TELLING:
            low, high = self._aligned.gap(first)
            sides = self._aligned.new[low:high]
            if sides and sides[-1].end - sides[0].start < _SEARCHED:
                at = _only(self.new, self.old[start:end], sides[0].start, sides[-1].end)
                if at is not None:
                    return Anchored(State.EXACT, at, at + end - start)
        whole = self._whole(first) if first == last else None
        if whole is None:
            return _GONE
        shift = whole - self._aligned.old[first].start
        return Anchored(State.EXACT, start + shift, end + shift)

    def _whole(self, place: int) -> int | None:
        """Where an old sentence of many words that neither stayed nor moved now stands word for word."""
        if place in self._groups or place in self._aligned.same:
            return None
        if place not in self._wholes:
            sentence = self._aligned.old[place]
            words = self.old[sentence.start : sentence.end].rstrip()
            searched = len(self._wholes) < _SEARCHES and sentence.bag().total() >= _MANY
            at = _only(self.new, words) if searched and _only(self.old, words) is not None else None
            self._wholes[place] = at if at is not None and self._unclaimed(at) else None
        return self._wholes[place]

    def _unclaimed(self, position: int) -> bool:
        """Whether the new sentence at a position stands for no old one as it is."""
        at = bisect_right(self._aligned.new, position, key=lambda sentence: sentence.start) - 1
        return at not in self._aligned.taken

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self.old, self.new)

    @cached_property
    def _doubtful(self) -> dict[int, list[int]]:
        return doubtful(self._aligned)

    @cached_property
    def _copies(self) -> dict[str, list[int]]:
        return copies(self._aligned)


def _only(text: str, words: str, start: int = 0, end: int | None = None) -> int | None:
    """Where some words stand in a stretch of a text, if they stand there once."""
    at = text.find(words, start, end)
    return at if at >= 0 and text.find(words, at + 1, end) < 0 else None
