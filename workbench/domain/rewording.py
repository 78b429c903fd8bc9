"""One passage and its rewording, word by word: where words went, and whether facts among them changed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import Literal

from workbench.domain.wording import MODALS, NEGATIONS, Token, facts, is_word, plain, tokens

KEPT = 0.4
"""Where less than this share of a claim's words still stands, it must be checked again whatever it says."""

_SHORT = 3
"""Up to this many words, a claim may be replaced whole and still be the same claim, changed."""

_LARGEST = 4_000_000
"""Pairs of words compared at most; what is larger after its common beginning and end was rewritten whole."""

_OPENING = frozenset(".!?:“”‘’\"'([\n—–-")


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
        """Whether a word (in lower case) stands anywhere without a capital."""
        return word in self._lower

    @cached_property
    def _lower(self) -> frozenset[str]:
        return frozenset(
            word for text in self._texts for word in text.replace("’", "'").split() if word[0].islower()
        ) | frozenset(token.text for text in self._texts for token in tokens(text) if token.text[0].islower())


class Rewording:
    """Two stretches of text of which the second is the first rewritten."""

    def __init__(
        self,
        old: str,
        old_stretch: tuple[int, int],
        new: str,
        new_stretch: tuple[int, int],
        vocabulary: Vocabulary,
    ) -> None:
        self._old_text, self._new_text = old, new
        self._old = tokens(old, *old_stretch)
        self._new = tokens(new, *new_stretch)
        self._vocabulary = vocabulary
        words = [plain(token.text) for token in self._old], [plain(token.text) for token in self._new]
        self._steps = list(_steps(*words))
        self._starts = [token.start for token in self._old]
        self._ends = [token.end for token in self._old]

    def find(self, start: int, end: int) -> Found | None:
        """Where the words from `start` to `end` (code points of the old text) went; None if gone."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        if first >= last:
            return None
        kept, places = self._followed(first, last)
        words = sum(is_word(token.text) for token in self._old[first:last]) or last - first
        if not places or (not kept and words > _SHORT):
            return None
        turned = self._turned_beside(first, last)
        low, high = min([*places, *turned]), max([*places, *turned]) + 1
        new_start, new_end = self._new[low].start, self._new[high - 1].end
        if not turned:
            new_start, new_end = self._cut(start, end, first, last, low, high)
        old_words = [token.text for token in self._old[first:last]]
        new_words = [token.text for token in self._new[low:high]]
        same = old_words == new_words
        recheck = not same and (
            kept < KEPT * words or bool(turned) or self._facts(first, last, 0) != self._facts(low, high, 1)
        )
        return Found(new_start, new_end, same, recheck)

    def _followed(self, first: int, last: int) -> tuple[int, list[int]]:
        """How many words were kept, and the new places of all that stands for the old ones."""
        kept = 0
        places: list[int] = []
        for step, i1, i2, j1, j2 in self._steps:
            low, high = max(first, i1), min(last, i2)
            if step == "equal" and low < high:
                kept += sum(is_word(token.text) for token in self._old[low:high])
                places += (j1 + low - i1, j1 + high - i1 - 1)
            elif (step == "replace" and low < high) or (step == "insert" and first < i1 < last):
                places += (j1, j2 - 1)
        return kept, places

    def _turned_beside(self, first: int, last: int) -> list[int]:
        """New places of a negation or modal verb that came right before or after the words, or went there."""
        for step, i1, i2, j1, j2 in self._steps:
            beside = i2 == first or i1 == last
            if step != "equal" and beside and not (first < i1 < last) and j1 < j2:
                old = self._turning(self._old[i1:i2])
                new = self._turning(self._new[j1:j2])
                if old != new:
                    return [j1, j2 - 1]
        return []

    def _turning(self, words: Sequence[Token]) -> list[str]:
        found = facts([token.text for token in words], lambda _: True, lambda _: True)
        return [word for word in found if word in NEGATIONS or word in MODALS]

    def _cut(self, start: int, end: int, first: int, last: int, low: int, high: int) -> tuple[int, int]:
        """The new bounds; where the old ones cut a word that still stands, they cut it in the same place."""
        new_start, new_end = self._new[low].start, self._new[high - 1].end
        if self._old[first].text == self._new[low].text:
            new_start += max(0, start - self._old[first].start)
        if self._old[last - 1].text == self._new[high - 1].text:
            new_end -= max(0, self._old[last - 1].end - end)
        return new_start, new_end

    def _facts(self, low: int, high: int, side: Literal[0, 1]) -> list[str]:
        words = (self._old, self._new)[side]

        def opens(place: int) -> bool:
            at = low + place
            return at == 0 or words[at - 1].text in _OPENING

        return facts([token.text for token in words[low:high]], opens, self._vocabulary.common)


Step = tuple[Literal["equal", "replace", "delete", "insert"], int, int, int, int]


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterator[Step]:
    """The steps from one list of words to the other, as difflib has them; large ones in bounded time."""
    most = min(len(old), len(new))
    head = next((at for at in range(most) if old[at] != new[at]), most)
    most -= head
    tail = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    i, j = len(old) - tail, len(new) - tail
    if head:
        yield "equal", 0, head, 0, head
    if (i - head) * (j - head) > _LARGEST:
        yield "replace", head, i, head, j
    else:
        for step, i1, i2, j1, j2 in SequenceMatcher(
            None, old[head:i], new[head:j], autojunk=False
        ).get_opcodes():
            yield step, i1 + head, i2 + head, j1 + head, j2 + head
    if tail:
        yield "equal", i, len(old), j, len(new)


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
