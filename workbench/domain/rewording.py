"""One passage and its rewording, word by word: where words went, and whether facts among them changed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import Literal

from workbench.domain.wording import Token, facts, in_capitals, is_word, names, plain, stem, tokens, turning

KEPT = 0.4
"""Where less than this share of a longer claim's words still stands, it is checked again whatever it says."""

_SHORT = 3
"""Up to this many words, a claim may be replaced whole and still be the same claim, changed."""

_LARGEST = 20_000
"""Pairs of equal words compared at most; what has more between its common ends was rewritten whole."""

_OPENING = re.compile(r"(?:^|[.!?…:;“”„‘«\"'(\[\n\r–—•*·|-])[\s“”„‘’«\"'(\[]*$")
_AROUND = 8
_ENDED = frozenset(".!?")

Step = tuple[Literal["equal", "replace", "delete", "insert"], int, int, int, int]
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """Where a claim's words stand now (code points); whether they are the same; whether facts changed."""

    start: int
    end: int
    same: bool
    recheck: bool


class Vocabulary:
    """Which words two texts write without a capital somewhere: at the start of a sentence such is no name."""

    def __init__(self, *texts: str) -> None:
        self._texts = texts

    def common(self, word: str) -> bool:
        """Whether a word (as it is compared), or another form of it, stands anywhere without a capital."""
        return stem(word) in self._stems

    @cached_property
    def _stems(self) -> frozenset[str]:
        written = {word for text in self._texts for word in text.split()}
        return frozenset(
            stem(plain(token.text))
            for word in written
            if not word.isupper()
            for token in tokens(word)
            if token.text.islower()
        )


class Rewording:
    """A passage and what it became, stretch by stretch; a stretch that is None on one side is not there."""

    def __init__(
        self,
        old: str,
        new: str,
        stretches: Sequence[tuple[Stretch | None, Stretch | None]],
        vocabulary: Vocabulary,
    ) -> None:
        self._texts = old, new
        self._vocabulary = vocabulary
        self._old: list[Token] = []
        self._new: list[Token] = []
        self._steps: list[Step] = []
        for here, there in stretches:
            self._add(tokens(old, *here) if here else [], tokens(new, *there) if there else [])
        self._starts = [token.start for token in self._old]
        self._ends = [token.end for token in self._old]

    def _add(self, old: list[Token], new: list[Token]) -> None:
        i, j = len(self._old), len(self._new)
        for step, i1, i2, j1, j2 in _steps(
            [plain(token.text) for token in old], [plain(token.text) for token in new]
        ):
            self._steps.append((step, i1 + i, i2 + i, j1 + j, j2 + j))
        self._old += old
        self._new += new

    def find(self, start: int, end: int) -> Found | None:
        """Where the words from `start` to `end` (code points of the old text) went; None if gone."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        if first >= last:
            return None
        kept, places = self._followed(first, last)
        count = sum(is_word(token.text) for token in self._old[first:last])
        if not places or (not kept and count > _SHORT):
            return None
        low, high = min(places), max(places) + 1
        if not kept and high - low > 2 * (last - first) + _SHORT:
            return None
        same = self._written(0, first, last) == self._written(1, low, high)
        cut = start > self._old[first].start or end < self._old[last - 1].end
        beyond = (low, high) if cut else self._beyond(first, last, low, high, same, count)
        if beyond == (low, high):
            new_start, new_end = self._cut(start, end, first, last, low, high)
        else:
            (low, high), same = beyond, False
            new_start, new_end = self._new[low].start, self._new[high - 1].end
        recheck = not same and (
            (count > _SHORT and kept < KEPT * count) or self._facts_differ(first, last, low, high)
        )
        return Found(new_start, new_end, same, recheck)

    def _written(self, side: Literal[0, 1], low: int, high: int) -> list[str]:
        return [token.text for token in (self._old, self._new)[side][low:high]]

    def _followed(self, first: int, last: int) -> tuple[int, list[int]]:
        """How many words were kept, and the new places of all that stands for the old ones."""
        kept = 0
        places: list[int] = []
        for step, i1, i2, j1, j2 in self._steps:
            low, high = max(first, i1), min(last, i2)
            if step == "equal" and low < high:
                kept += sum(is_word(token.text) for token in self._old[low:high])
                places += (j1 + low - i1, j1 + high - i1 - 1)
            elif step == "replace" and low < high:
                # As many words for as many: each stands for its own.
                each = i2 - i1 == j2 - j1
                places += (j1 + low - i1, j1 + high - i1 - 1) if each else (j1, j2 - 1)
            elif step == "insert" and first < i1 < last:
                places += (j1, j2 - 1)
        return kept, places

    def _beyond(self, first: int, last: int, low: int, high: int, same: bool, count: int) -> tuple[int, int]:
        """The new words with those that came before or behind them and belong to them now.

        A whole sentence stays a whole sentence; and a negation or modal verb right beside a clause turns it.
        """
        worded, new = self._worded
        if worded and first <= worded[0] and last > worded[1]:
            whole = min([low, *new[:1]]), max([high - 1, *new[1:]]) + 1
            added = self._written(1, whole[0], low) + self._written(1, high, whole[1])
            near = len(added) <= 2 * _SHORT and not _ENDED.intersection(added)
            return whole if not same or (near and turning(added)) else (low, high)
        if count >= _SHORT:
            for step, i1, i2, j1, j2 in self._steps:
                beside = i2 == first or i1 == last
                if step == "equal" or not beside or not j1 < j2 <= j1 + _SHORT or i2 - i1 > _SHORT:
                    continue
                if turning(self._written(0, i1, i2)) != turning(self._written(1, j1, j2)):
                    return min(low, j1), max(high, j2)
        return low, high

    @cached_property
    def _worded(self) -> tuple[list[int], list[int]]:
        """The first and the last word among the old and among the new tokens; nothing where there is none."""
        found = []
        for side in (self._old, self._new):
            words = [at for at, token in enumerate(side) if is_word(token.text)]
            found.append([words[0], words[-1]] if words else [])
        return found[0], found[1]

    def _cut(self, start: int, end: int, first: int, last: int, low: int, high: int) -> tuple[int, int]:
        """The new bounds; where the old ones cut a word, the same letters are cut from the new one."""
        begun, ended = self._old[first], self._old[last - 1]
        head = begun.text[: max(0, start - begun.start)]
        tail = ended.text[len(ended.text) - max(0, ended.end - end) :]
        new_start, new_end = self._new[low].start, self._new[high - 1].end
        if head and self._new[low].text.startswith(head):
            new_start += len(head)
        if tail and self._new[high - 1].text.endswith(tail):
            new_end -= len(tail)
        return (
            (new_start, new_end) if new_start < new_end else (self._new[low].start, self._new[high - 1].end)
        )

    def _facts_differ(self, first: int, last: int, low: int, high: int) -> bool:
        old, new = self._written(0, first, last), self._written(1, low, high)
        named = self._names(0, first, last) | self._names(1, low, high)
        return facts(old, named) != facts(new, named)

    def _names(self, side: Literal[0, 1], low: int, high: int) -> set[str]:
        text, found = self._texts[side], (self._old, self._new)[side]
        heading = in_capitals([token.text for token in found])

        def opens(place: int) -> bool:
            at = found[low + place].start
            return heading or bool(_OPENING.search(text[max(0, at - _AROUND) : at]))

        return names([token.text for token in found[low:high]], opens, self._vocabulary.common)


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterator[Step]:
    """The steps from one list of words to the other, as difflib has them; large ones in bounded time."""
    most = min(len(old), len(new))
    head = next((at for at in range(most) if old[at] != new[at]), most)
    most -= head
    tail = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    i, j = len(old) - tail, len(new) - tail
    if head:
        yield "equal", 0, head, 0, head
    if _pairs(old[head:i], new[head:j]) > _LARGEST:
        yield "replace", head, i, head, j
    elif head < i or head < j:
        for step, i1, i2, j1, j2 in SequenceMatcher(
            None, old[head:i], new[head:j], autojunk=False
        ).get_opcodes():
            yield step, i1 + head, i2 + head, j1 + head, j2 + head
    if tail:
        yield "equal", i, len(old), j, len(new)


def _pairs(old: Sequence[str], new: Sequence[str]) -> int:
    """How many pairs of equal words there are, which is what a comparison costs."""
    counts = Counter(new)
    return sum(counts[word] for word in old)


def difference(old: str, new: str) -> Iterator[tuple[Literal["same", "old", "new"], str]]:
    """Two wordings as one run of pieces: what both have, what only the old has, what only the new has."""
    words = _pieces(old), _pieces(new)
    for step, i1, i2, j1, j2 in _steps(*words):
        if step == "equal":
            yield "same", "".join(words[0][i1:i2])
            continue
        if i1 < i2:
            yield "old", "".join(words[0][i1:i2])
        if j1 < j2:
            yield "new", "".join(words[1][j1:j2])


def _pieces(text: str) -> list[str]:
    """The words, signs and white space of a text, all of it."""
    pieces: list[str] = []
    at = 0
    for token in tokens(text):
        if at < token.start:
            pieces.append(text[at : token.start])
        pieces.append(token.text)
        at = token.end
    return [*pieces, text[at:]] if at < len(text) else pieces
