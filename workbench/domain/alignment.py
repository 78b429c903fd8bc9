"""Which sentence of a new text is which of the old one: in place, moved, rewritten, or gone.

Sentences that are equal and stand once on both sides hold the alignment (patience diff, Bram Cohen); what
lies between two of them is filled by equal neighbours, then by equal sentences that moved, and only then,
inside the same gap, by rewritten ones. A similar sentence elsewhere is never taken.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from workbench.domain.wording import is_word, plain, sentences, tokens

ALIKE = 0.5
"""Two sentences in the same place are one rewritten sentence from this share of common words (Dice) up."""

_SURELY = 0.85
"""From here up nobody asks whether a sentence was split or joined as well."""

_LARGEST_GAP = 10_000
"""Pairs of sentences of a gap that are all compared; a larger gap is walked with a window."""
_WINDOW = 24


@dataclass(slots=True)
class Sentence:
    """One sentence of a version: where it stands, and its words as they are compared."""

    start: int
    end: int
    key: str
    _bag: Counter[str] | None = field(default=None, repr=False)

    def words(self) -> list[str]:
        """Its words in order, signs left out, in one spelling."""
        return [plain(token.text) for token in tokens(self.key) if is_word(token.text)]

    def bag(self) -> Counter[str]:
        """Its words, each with its number of occurrences."""
        if self._bag is None:
            self._bag = Counter(self.words())
        return self._bag


def split(text: str) -> list[Sentence]:
    """The sentences of a text; their keys are equal where their words and signs are."""
    return [Sentence(start, end, " ".join(text[start:end].split())) for start, end in sentences(text)]


@dataclass(slots=True)
class Alignment:
    """Which sentence is which.

    `same[i]` is the new sentence equal to old sentence i, `taken` the same read backwards; `groups` are
    rewritten runs, old and new.
    """

    old: list[Sentence]
    new: list[Sentence]
    same: dict[int, int]
    taken: dict[int, int]
    groups: list[tuple[range, range]]


def align(old_text: str, new_text: str) -> Alignment:
    """Align two versions of a text, sentence by sentence. Linear but for the gaps between equal sentences."""
    found = Alignment(split(old_text), split(new_text), {}, {}, [])
    _hold(found)
    _grow(found)
    _moved(found)
    _grow(found)
    _rewritten(found)
    return found


def _take(found: Alignment, old: int, new: int) -> None:
    found.same[old] = new
    found.taken[new] = old


def _hold(found: Alignment) -> None:
    """Match sentences that stand once on both sides and keep their order."""
    pairs = _once(found, range(len(found.old)), range(len(found.new)))
    for old, new in _longest_rising(pairs):
        _take(found, old, new)


def _once(
    found: Alignment, old: Iterable[int], new: Iterable[int], spelled: Callable[[Sentence], str] | None = None
) -> list[tuple[int, int]]:
    """Pairs of sentences that are spelled alike and stand once among those given of each side."""
    spelled = spelled or (lambda sentence: sentence.key)
    olds = [(at, spelled(found.old[at])) for at in old]
    news = [(at, spelled(found.new[at])) for at in new]
    places = {key: at for at, key in news}
    old_counts, new_counts = Counter(key for _, key in olds), Counter(key for _, key in news)
    return [(at, places[key]) for at, key in olds if key and old_counts[key] == new_counts[key] == 1]


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs whose second members rise too (longest increasing subsequence)."""
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


def _grow(found: Alignment) -> None:
    """Match equal sentences that stand beside matched ones, in both directions."""
    _grow_from(found, sorted(found.same), 1)
    _grow_from(found, sorted(found.same, reverse=True), -1)
    _edges(found)


def _grow_from(found: Alignment, starts: Sequence[int], step: int) -> None:
    for start in starts:
        old, new = start + step, found.same[start] + step
        while _free(found, old, new) and found.old[old].key == found.new[new].key:
            _take(found, old, new)
            old, new = old + step, new + step


def _edges(found: Alignment) -> None:
    """The two beginnings and the two ends of the texts stand beside each other too."""
    for old, new, step in ((0, 0, 1), (len(found.old) - 1, len(found.new) - 1, -1)):
        while _free(found, old, new) and found.old[old].key == found.new[new].key:
            _take(found, old, new)
            old, new = old + step, new + step


def _free(found: Alignment, old: int, new: int) -> bool:
    return (
        0 <= old < len(found.old)
        and 0 <= new < len(found.new)
        and old not in found.same
        and new not in found.taken
    )


def _moved(found: Alignment) -> None:
    """Match what is left where it stands once among what is left of both sides: it moved."""
    old = [at for at in range(len(found.old)) if at not in found.same]
    new = [at for at in range(len(found.new)) if at not in found.taken]
    for pair in _once(found, old, new):
        _take(found, *pair)


def _rewritten(found: Alignment) -> None:
    """Pair what is left: other signs only; beside sentences that moved; in the gaps of those that stayed."""
    used: tuple[set[int], set[int]] = (set(), set())
    _other_signs(found, used)
    stayed = _longest_rising(sorted(found.same.items()))
    moved = found.same.keys() - {old for old, _ in stayed}
    _beside_moved(found, moved, used)
    old_at = new_at = 0
    for old_end, new_end in [*stayed, (len(found.old), len(found.new))]:
        old = [at for at in range(old_at, old_end) if at not in found.same and at not in used[0]]
        new = [at for at in range(new_at, new_end) if at not in found.taken and at not in used[1]]
        if old and new:
            found.groups += _pair(found, old, new)
        old_at, new_at = old_end + 1, new_end + 1


def _other_signs(found: Alignment, used: tuple[set[int], set[int]]) -> None:
    """Pair what differs in signs alone (a comma, a quotation mark), wherever it stands now."""
    old = [at for at in range(len(found.old)) if at not in found.same]
    new = [at for at in range(len(found.new)) if at not in found.taken]
    for pair in _once(found, old, new, lambda sentence: " ".join(sentence.words())):
        _group(found, used, *pair)


def _group(found: Alignment, used: tuple[set[int], set[int]], old: int, new: int) -> None:
    used[0].add(old)
    used[1].add(new)
    found.groups.append((range(old, old + 1), range(new, new + 1)))


def _beside_moved(found: Alignment, moved: Iterable[int], used: tuple[set[int], set[int]]) -> None:
    """Pair rewritten sentences that moved together with a neighbour."""
    likeness = _likeness(found)
    for anchor in sorted(moved):
        for step in (1, -1):
            old, new = anchor + step, found.same[anchor] + step
            if not _free(found, old, new) or old in used[0] or new in used[1]:
                continue
            if likeness(range(old, old + 1), range(new, new + 1)) >= ALIKE:
                _group(found, used, old, new)


def _pair(found: Alignment, old: Sequence[int], new: Sequence[int]) -> list[tuple[range, range]]:
    """Pairs of runs (one to one, one to two, two to one) with the greatest likeness in all, in order."""
    if len(old) * len(new) > _LARGEST_GAP:
        return _pair_by_order(found, old, new)
    best: dict[tuple[int, int], float] = defaultdict(float)
    choice: dict[tuple[int, int], tuple[int, int]] = {}
    likeness = _likeness(found)
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            score, step = max((best[i + 1, j], (1, 0)), (best[i, j + 1], (0, 1)))
            alike = 0.0
            for m, n in ((1, 1), (1, 2), (2, 1)):
                olds, news = _run(old, i, m), _run(new, j, n)
                if olds is None or news is None or alike > _SURELY:
                    continue
                alike = likeness(olds, news)
                # A sentence that was split or joined must be more like than one that was only rewritten.
                worth = alike if m == n else 1.4 * alike - 0.3
                if alike >= ALIKE and worth + best[i + m, j + n] > score:
                    score, step = worth + best[i + m, j + n], (m, n)
            best[i, j], choice[i, j] = score, step
    return _walk(choice, old, new)


def _run(places: Sequence[int], at: int, length: int) -> range | None:
    """`length` places from `at` on, where they stand beside each other."""
    if at + length > len(places) or places[at + length - 1] - places[at] != length - 1:
        return None
    return range(places[at], places[at] + length)


def _walk(
    choice: dict[tuple[int, int], tuple[int, int]], old: Sequence[int], new: Sequence[int]
) -> list[tuple[range, range]]:
    pairs = []
    i = j = 0
    while i < len(old) and j < len(new):
        m, n = choice[i, j]
        if m and n:
            pairs.append((range(old[i], old[i] + m), range(new[j], new[j] + n)))
        i, j = i + m, j + n
    return pairs


def _pair_by_order(found: Alignment, old: Sequence[int], new: Sequence[int]) -> list[tuple[range, range]]:
    """For very large gaps: each old sentence with the next new one that is like enough, within a window."""
    pairs = []
    likeness = _likeness(found)
    at = 0
    for place in old:
        for ahead in range(at, min(at + _WINDOW, len(new))):
            pair = (range(place, place + 1), range(new[ahead], new[ahead] + 1))
            if likeness(*pair) >= ALIKE:
                pairs.append(pair)
                at = ahead + 1
                break
    return pairs


def _likeness(found: Alignment) -> Callable[[range, range], float]:
    """Dice's coefficient of the words of two runs of sentences; 0 for what cannot reach ALIKE."""
    bags: dict[tuple[int, int, int], tuple[dict[str, int], int]] = {}

    def bag(side: int, run: range) -> tuple[dict[str, int], int]:
        key = (side, run.start, run.stop)
        if key not in bags:
            sentences = (found.old, found.new)[side]
            total: Counter[str] = Counter()
            for at in run:
                total.update(sentences[at].bag())
            bags[key] = dict(total), total.total()
        return bags[key]

    def alike(old: range, new: range) -> float:
        (a, a_size), (b, b_size) = bag(0, old), bag(1, new)
        size = a_size + b_size
        if 2 * min(a_size, b_size) < ALIKE * size or not size:
            return 0.0
        return 2 * sum(min(count, b[word]) for word, count in a.items() if word in b) / size

    return alike
