"""Which sentence of a new text is which of the old one: in place, moved, rewritten, or gone.

Sentences that are equal and stand once on both sides hold the alignment (patience diff, Bram Cohen); their
equal neighbours follow them, then equal sentences that moved, then what is equal within one gap, and only
then, inside the same gap, rewritten ones. A similar sentence elsewhere is never taken.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from workbench.domain.pairing import ALIKE, Pairing, Runs, rising
from workbench.domain.stretches import Sentence, split
from workbench.domain.wording import words


@dataclass(slots=True)
class Alignment:
    """Which sentence is which.

    `same[i]` is the new sentence equal to old sentence i, `taken` the same read backwards; `groups` are
    rewritten runs, old and new; `stayed` are the equal pairs that kept their order.
    """

    old: list[Sentence]
    new: list[Sentence]
    same: dict[int, int] = field(default_factory=dict)
    taken: dict[int, int] = field(default_factory=dict)
    groups: list[Runs] = field(default_factory=list)
    stayed: list[tuple[int, int]] = field(default_factory=list)

    def gap(self, place: int) -> tuple[int, int]:
        """The new sentences, first and end, between those that stayed on either side of an old one."""
        at = bisect_left(self.stayed, (place, 0))
        after = self.stayed[at][1] if at < len(self.stayed) else len(self.new)
        return (self.stayed[at - 1][1] + 1 if at else 0), after


def align(old_text: str, new_text: str) -> Alignment:
    """Align two versions of a text, sentence by sentence; in time almost linear in their length."""
    found = Alignment(*split(old_text, new_text))
    telling = _telling(found)
    pairs = _once(telling, range(len(found.old)), range(len(found.new)))
    _take(found, rising(pairs))
    _take(found, pairs)
    _grow(found)
    _take(found, _once(telling, *_left(found)))
    _grow(found)
    for old, new in _gaps(found):
        _take(found, rising(_once((_keys(found.old), _keys(found.new)), old, new)))
    _grow(found)
    _Rewritten(found).pair()
    return found


Spelling = Callable[[int], str]


def _keys(side: Sequence[Sentence]) -> Spelling:
    return lambda at: side[at].key


def _telling(found: Alignment) -> tuple[Spelling, Spelling]:
    """The keys of sentences of some length; nothing for short ones, which neighbours alone tell apart."""

    def spelled(side: Sequence[Sentence]) -> Spelling:
        return lambda at: side[at].key if side[at].telling() else ""

    return spelled(found.old), spelled(found.new)


def _left(found: Alignment) -> tuple[list[int], list[int]]:
    return (
        [at for at in range(len(found.old)) if at not in found.same],
        [at for at in range(len(found.new)) if at not in found.taken],
    )


def _take(found: Alignment, pairs: Iterable[tuple[int, int]]) -> None:
    for old, new in pairs:
        if old not in found.same and new not in found.taken:
            found.same[old] = new
            found.taken[new] = old


def _once(
    spelled: tuple[Spelling, Spelling], old: Iterable[int], new: Iterable[int]
) -> list[tuple[int, int]]:
    """Pairs of sentences that are spelled alike and stand once among those given of each side."""
    olds = [(at, spelled[0](at)) for at in old]
    news = [(at, spelled[1](at)) for at in new]
    places = {key: at for at, key in news}
    old_counts, new_counts = Counter(key for _, key in olds), Counter(key for _, key in news)
    return [(at, places[key]) for at, key in olds if key and old_counts[key] == new_counts[key] == 1]


def _grow(found: Alignment) -> None:
    """Match equal sentences that stand beside matched ones, or at the same end of both texts.

    In this order: a short answer follows its question; neighbours in a paragraph belong together before those
    across a blank line; and what stayed has its neighbours before what moved, which came between others.
    """
    found.stayed = rising(sorted(found.same.items()))
    ends = [(-1, -1), *found.stayed, (len(found.old), len(found.new))]
    _grow_from(found, ends, 1, _short_answer)
    _grow_from(found, sorted(found.same.items()), 1, _short_answer)
    for together, first in ((_in_one_paragraph, found.stayed), (_anywhere, ends)):
        for starts in (first, sorted(found.same.items())):
            _grow_from(found, starts, 1, together)
            _grow_from(found, starts[::-1], -1, together)
    found.stayed = rising(sorted(found.same.items()))


def _grow_from(
    found: Alignment,
    starts: Sequence[tuple[int, int]],
    step: int,
    together: Callable[[Alignment, int, int], bool],
) -> None:
    """Go outwards from matched sentences as long as neighbours are equal and together with the one before."""
    for start in starts:
        old, new = start[0] + step, start[1] + step
        while (
            _free(found, old, new) and found.old[old].key == found.new[new].key and together(found, old, step)
        ):
            _take(found, [(old, new)])
            old, new = old + step, new + step


def _anywhere(found: Alignment, old: int, step: int) -> bool:
    return True


def _in_one_paragraph(found: Alignment, old: int, step: int) -> bool:
    """Whether no blank line is between an old sentence and the one it is reached from."""
    before = old - 1 if step > 0 else old
    return before < 0 or not found.old[before].closes


def _short_answer(found: Alignment, old: int, step: int) -> bool:
    return _in_one_paragraph(found, old, step) and not found.old[old].telling()


def _free(found: Alignment, old: int, new: int) -> bool:
    return (
        0 <= old < len(found.old)
        and 0 <= new < len(found.new)
        and old not in found.same
        and new not in found.taken
    )


def _gaps(found: Alignment, used: Pairing | None = None) -> Iterator[tuple[list[int], list[int]]]:
    """What is left on both sides between two sentences that stayed."""
    old_at = new_at = 0
    for old_end, new_end in [*found.stayed, (len(found.old), len(found.new))]:
        old = [at for at in range(old_at, old_end) if at not in found.same and not (used and at in used.old)]
        new = [at for at in range(new_at, new_end) if at not in found.taken and not (used and at in used.new)]
        if old and new:
            yield old, new
        old_at, new_at = old_end + 1, new_end + 1


class _Rewritten:
    """Pairs what equal sentences leave: other signs only; beside moved ones; in the gaps of what stayed."""

    def __init__(self, found: Alignment) -> None:
        self._found = found
        self._pairing = Pairing(found.old, found.new)

    def pair(self) -> None:
        self._other_signs()
        self._beside_moved()
        for old, new in list(_gaps(self._found, self._pairing)):
            self._pairing.pair(old, new)
        self._found.groups = self._pairing.groups

    def _other_signs(self) -> None:
        """Pair what differs in signs or capitals alone (a comma, a quotation mark), wherever it stands."""

        def spelled(side: Sequence[Sentence]) -> Spelling:
            return lambda at: " ".join(words(side[at].key)) if side[at].telling() else ""

        found = self._found
        for old, new in _once((spelled(found.old), spelled(found.new)), *_left(found)):
            self._pairing.add(range(old, old + 1), range(new, new + 1))

    def _beside_moved(self) -> None:
        """Pair rewritten sentences that moved together with a neighbour."""
        stayed = {old for old, _ in self._found.stayed}
        moved = sorted(self._found.same.keys() - stayed)
        moved_groups = [(old[0], new[0]) for old, new in self._pairing.groups if self._far(old[0], new[0])]
        for step in (1, -1):
            for start in [*((at, self._found.same[at]) for at in moved), *moved_groups]:
                old, new = start[0] + step, start[1] + step
                while (
                    self._open(old, new)
                    and self._pairing.alike(range(old, old + 1), range(new, new + 1)) >= ALIKE
                ):
                    self._pairing.add(range(old, old + 1), range(new, new + 1))
                    old, new = old + step, new + step

    def _far(self, old: int, new: int) -> bool:
        low, high = self._found.gap(old)
        return not low <= new < high

    def _open(self, old: int, new: int) -> bool:
        return _free(self._found, old, new) and old not in self._pairing.old and new not in self._pairing.new
