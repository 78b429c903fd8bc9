"""Passages found by their words: where the words that somebody typed stand in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from uuid import UUID

MOST = 500
"""Occurrences of one word in one piece of text that are looked at."""
BEFORE, AFTER = 48, 160
"""Code points of a passage told before and behind the first word."""
_MARKS = "[\u0300-\u036f]*"
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
        each = [_spelled(word) for word in words]
        self._each = [re.compile(rf"(?<![^\W_]){word}[^\W_]*", re.IGNORECASE) for word in each]
        together = r"[^\W_]*[\W_]{1,4}".join(each)
        self._together = re.compile(rf"(?<![^\W_]){together}[^\W_]*", re.IGNORECASE)

    def place(self, text: str) -> Place | None:
        """Where the words stand as typed, else where they all stand closest; None where one is missing."""
        if not self._each:
            return None
        if (found := self._together.search(text)) is not None:
            return Place(*found.span(), near=True)
        if len(self._each) == 1:
            return None
        every = sorted((*span, which) for which, one in enumerate(self._each) for span in _spans(one, text))
        return _closest(every, len(self._each))


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    for _, found in zip(range(MOST), pattern.finditer(text), strict=False):
        yield found.span()


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


def _spelled(word: str) -> str:
    return "".join(_letter(one) for one in word)


@cache
def _letter(letter: str) -> str:
    """A pattern for a letter with any accents."""
    if not letter.isalpha():
        return re.escape(letter)
    return f"[{letter}{_accented().get(letter, '')}]{_MARKS}"


@cache
def _accented() -> dict[str, str]:
    """The Latin letters with accents by those without."""
    found: dict[str, str] = {}
    for code in _LATIN:
        parts = unicodedata.normalize("NFD", chr(code))
        if len(parts) > 1:
            base = parts[0].lower()
            found[base] = found.get(base, "") + chr(code)
    return found
