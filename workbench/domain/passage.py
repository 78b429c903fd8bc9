"""Passages found by their words: where the words that somebody typed stand in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from uuid import UUID

MOST = 500
"""Occurrences of one word in one piece of text that are looked at."""
BEFORE, AFTER = 28, 160
"""Code points of a passage told before and behind the first word."""
_LATIN = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))


@dataclass(frozen=True, slots=True)
class Passage:
    """Words found in a source: `start` to `end` in its text, in code points, with what stands around them.

    `told` is that on one line; `near` that the words stand next to each other as they were typed.
    """

    dossier_id: UUID
    dossier: str
    source_id: UUID
    title: str
    start: int
    end: int
    told: str
    near: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where typed words stand together in a text, in code points."""

    start: int
    end: int
    near: bool


def typed(words: str) -> tuple[str, ...]:
    """The words of what was typed, in small letters without accents, as an index of words tells them apart.

    Letters are those of Unicode 3.2, which every index knows; signs part words.
    """
    plain = unicodedata.normalize("NFD", words).lower()
    kinds = ((one, unicodedata.ucd_3_2_0.category(one)) for one in plain)
    letters = "".join(one if kind[0] in "LN" else "" if kind == "Mn" else " " for one, kind in kinds)
    return tuple(dict.fromkeys(letters.split()))


class Wanted:
    """Typed words as they are looked for: each begins a word, in any case, with or without accents."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        # Behind the first word: its last letters, a blank or a sign or two, the next one.
        self._others = re.compile("".join(rf"[^\W_]*[\W_]{{1,4}}{re.escape(word)}" for word in words[1:]))

    def place(self, text: str) -> Place | None:
        """Where the words stand as typed, else where they all stand closest; None where one is missing."""
        if not self._words:
            return None
        plain = _plain(text)
        first = _occurrences(plain, self._words[0])
        for start in first:
            behind = self._others.match(plain, start + len(self._words[0]))
            if behind is not None:
                return Place(start, _word_end(plain, behind.end()), near=True)
        if len(self._words) == 1:
            return None
        others = [_occurrences(plain, word) for word in self._words[1:]]
        every = [
            (start, start + len(word), which)
            for which, (word, starts) in enumerate(zip(self._words, (first, *others), strict=True))
            for start in starts
        ]
        found = _closest(sorted(every), len(self._words))
        return found and Place(found.start, _word_end(plain, found.end), near=False)


def _plain(text: str) -> str:
    """A text in small letters without accents, each code point in its place."""
    if text.isascii():
        return text.lower()
    small = text.lower()
    if len(small) != len(text):  # "İ" has two code points when small
        small = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
    return small.translate(_unaccented())


def _occurrences(plain: str, word: str) -> list[int]:
    """Where words begin with a word, from the first on."""
    found: list[int] = []
    at = plain.find(word)
    while at >= 0 and len(found) < MOST:
        if at == 0 or not plain[at - 1].isalnum():
            found.append(at)
        at = plain.find(word, at + 1)
    return found


def _word_end(plain: str, end: int) -> int:
    while end < len(plain) and plain[end].isalnum():
        end += 1
    return end


def _closest(every: Sequence[tuple[int, int, int]], count: int) -> Place | None:
    """The shortest stretch that holds one of each; `every` is start, end and which, sorted."""
    best: Place | None = None
    latest: dict[int, tuple[int, int]] = {}
    for start, end, which in every:
        latest[which] = start, end
        if len(latest) == count:
            first = min(begin for begin, _ in latest.values())
            last = max(stop for _, stop in latest.values())
            if best is None or last - first < best.end - best.start:
                best = Place(first, last, near=False)
    return best


def told(text: str, place: Place) -> str:
    """What stands around a place on one line, cut between words."""
    low, high = max(0, place.start - BEFORE), min(len(text), place.start + AFTER)
    before, behind = text[low : place.start], text[place.start : high]
    if low and " " in before:
        before = before[before.index(" ") + 1 :]
    if high < len(text) and " " in behind[place.end - place.start :]:
        behind = behind[: behind.rindex(" ")]
    # What stands in another paragraph tells nothing about the words.
    before = before.rpartition("\n")[2]
    line = " ".join((before + behind).split())
    return ("…" if low and before else "") + line + ("…" if high < len(text) else "")


@cache
def _unaccented() -> dict[int, int]:
    """Latin letters with accents and those without."""
    found: dict[int, int] = {}
    for code in _LATIN:
        parts = unicodedata.normalize("NFD", chr(code).lower())
        if len(parts) > 1:
            found[code] = ord(parts[0])
    return found
