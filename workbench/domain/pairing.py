"""Which sentences of a gap are rewritten ones: one to one, split in two, or joined from two."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.domain.stretches import Sentence

ALIKE = 0.5
"""Two sentences in the same place are one rewritten sentence from this share of common words (Dice) up."""

ALONE = 0.4
"""The same where a single sentence stands between two that stayed, and a single one still does."""

SHORT = 3
"""Up to this many words such a lone sentence may be replaced whole ("Yes." by "No.")."""

_CANDIDATES = 10
"""New sentences compared with an old one at most: those that share most of its rare words."""
_FREQUENT = 24
"""Sentences of a gap in which a word may stand to be rare."""

Runs = tuple[range, range]


def rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs, of those given by rising first members, whose second ones rise too."""
    ends: list[int] = []
    chain: list[int] = []
    before: list[int] = [-1] * len(pairs)
    for at, (_, new) in enumerate(pairs):
        place = bisect_left(ends, new)
        before[at] = chain[place - 1] if place else -1
        if place == len(ends):
            ends.append(new)
            chain.append(at)
        else:
            ends[place] = new
            chain[place] = at
    result = []
    at = chain[-1] if chain else -1
    while at >= 0:
        result.append(pairs[at])
        at = before[at]
    return result[::-1]


class _Candidate(NamedTuple):
    """A run of old and one of new sentences that may be one another, and what that is worth."""

    old: range
    new: range
    worth: float


class Pairing:
    """Pairs of runs of old and new sentences, each sentence in one pair at most."""

    def __init__(self, old: Sequence[Sentence], new: Sequence[Sentence]) -> None:
        self.groups: list[Runs] = []
        self.old: set[int] = set()
        self.new: set[int] = set()
        self._sides = old, new
        self._bags: dict[tuple[int, int, int], tuple[Counter[str], int]] = {}

    def add(self, old: range, new: range) -> None:
        """Hold that two runs are one another."""
        self.groups.append((old, new))
        self.old.update(old)
        self.new.update(new)

    def pair(self, old: Sequence[int], new: Sequence[int]) -> None:
        """Add the runs of a gap that are most alike in all, in order."""
        pairs = _best_chain([*self._candidates(old, new)])
        for chosen in pairs:
            self.add(chosen.old, chosen.new)
        self._add_lone(old, new, pairs)

    def alike(self, old: range, new: range) -> float:
        """Dice's coefficient of the words of two runs of sentences."""
        (a, a_size), (b, b_size) = self._bag(0, old), self._bag(1, new)
        if not a_size or not b_size:
            return float(self._written(0, old) == self._written(1, new))
        return 2 * sum(min(count, b[word]) for word, count in a.items() if word in b) / (a_size + b_size)

    def _written(self, side: int, run: range) -> str:
        return " ".join(self._sides[side][at].key for at in run)

    def _bag(self, side: int, run: range) -> tuple[Counter[str], int]:
        if len(run) == 1:
            bag = self._sides[side][run[0]].bag()
            return bag, bag.total()
        key = side, run.start, run.stop
        if key not in self._bags:
            total: Counter[str] = Counter()
            for at in run:
                total.update(self._sides[side][at].bag())
            self._bags[key] = total, total.total()
        return self._bags[key]

    def _candidates(self, old: Sequence[int], new: Sequence[int]) -> Iterator[_Candidate]:
        places = set(old), set(new)
        least = ALONE if len(old) == len(new) == 1 else ALIKE
        for i, j in self._sharing(old, new):
            alike = self.alike(range(i, i + 1), range(j, j + 1))
            if alike >= least:
                yield _Candidate(range(i, i + 1), range(j, j + 1), alike)
            for olds, news in (
                (range(i, i + 1), range(j, j + 2)),
                (range(i, i + 1), range(j - 1, j + 1)),
                (range(i, i + 2), range(j, j + 1)),
                (range(i - 1, i + 1), range(j, j + 1)),
            ):
                if places[0].issuperset(olds) and places[1].issuperset(news):
                    # Split or joined sentences must be more alike than ones that were only rewritten.
                    joined = self.alike(olds, news)
                    if joined >= ALIKE and joined > alike:
                        yield _Candidate(olds, news, 1.4 * joined - 0.3)

    def _sharing(self, old: Sequence[int], new: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Old and new sentences with rare words in common, the most promising of each old one.

        Half of the words of sentences that are alike are common, so among the rarer two thirds of the words
        of one is always one of the other (prefix filtering).
        """
        holding: defaultdict[str, list[int]] = defaultdict(list)
        for place, j in enumerate(new):
            for word in self._sides[1][j].bag() or (self._sides[1][j].key,):
                holding[word].append(place)
        scale = len(new) / len(old)
        for place, i in enumerate(old):
            own = self._sides[0][i].bag() or (self._sides[0][i].key,)
            known = sorted((word for word in own if word in holding), key=lambda word: len(holding[word]))
            shared: Counter[int] = Counter()
            for word in known[: 2 * len(own) // 3 + 1]:
                here = holding[word]
                if len(here) > _FREQUENT:
                    middle = bisect_left(here, round(place * scale))
                    here = here[max(0, middle - _CANDIDATES // 2) : middle + _CANDIDATES // 2]
                shared.update(here)
            for j, _ in shared.most_common(_CANDIDATES):
                yield i, new[j]

    def _add_lone(self, old: Sequence[int], new: Sequence[int], pairs: Sequence[_Candidate]) -> None:
        """Add short sentences of which one was and one is left between two that are known."""
        bounds = [(chosen.old.start, chosen.new.start) for chosen in pairs]
        i = j = 0
        for old_end, new_end in [*bounds, (old[-1] + 1, new[-1] + 1)]:
            olds, i = _until(old, i, old_end, self.old)
            news, j = _until(new, j, new_end, self.new)
            if len(olds) == len(news) == 1 and self._short(0, olds[0]) and self._short(1, news[0]):
                self.add(range(olds[0], olds[0] + 1), range(news[0], news[0] + 1))

    def _short(self, side: int, place: int) -> bool:
        return 0 < self._sides[side][place].bag().total() <= SHORT


def _until(places: Sequence[int], at: int, end: int, used: set[int]) -> tuple[list[int], int]:
    """The places from index `at` on that are below `end` and not used, and the index behind them."""
    stop = bisect_left(places, end, at)
    return [place for place in places[at:stop] if place not in used], stop


def _best_chain(candidates: list[_Candidate]) -> list[_Candidate]:
    """The candidates that follow each other on both sides and are worth most together."""
    if len(candidates) < 2:
        return candidates
    candidates.sort(key=lambda one: (one.old.start, one.new.start))
    ends = sorted({one.new.stop for one in candidates})
    best = _Best(len(ends))
    by_end = sorted(range(len(candidates)), key=lambda at: candidates[at].old.stop)
    score = [0.0] * len(candidates)
    before = [-1] * len(candidates)
    known = 0
    for at, one in enumerate(candidates):
        while candidates[by_end[known]].old.stop <= one.old.start:
            done = by_end[known]
            best.put(bisect_left(ends, candidates[done].new.stop), score[done], done)
            known += 1
        total, before[at] = best.upto(bisect_left(ends, one.new.start + 1))
        score[at] = total + one.worth
    at = max(range(len(candidates)), key=score.__getitem__)
    chain = []
    while at >= 0:
        chain.append(candidates[at])
        at = before[at]
    return chain[::-1]


class _Best:
    """The best score among the first n places, kept in logarithmic time (Fenwick tree)."""

    def __init__(self, size: int) -> None:
        self._tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)

    def put(self, place: int, score: float, who: int) -> None:
        at = place + 1
        while at < len(self._tree):
            self._tree[at] = max(self._tree[at], (score, who))
            at += at & -at

    def upto(self, count: int) -> tuple[float, int]:
        found = (0.0, -1)
        while count > 0:
            found = max(found, self._tree[count])
            count -= count & -count
        return found
