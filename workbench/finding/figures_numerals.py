"""Numbers as English writes them: digits, words, fractions, "tens of thousands", and what they are worth.

Number words stand in the order in which they are counted out: units, teens, tens, hundred and scales in
falling order, with "and" behind hundred or a scale only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
)
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "crore": 1e7, "billion": 1e9,
    "trillion": 1e12, "dozen": 12.0, "mn": 1e6, "bn": 1e9, "tn": 1e12, "mln": 1e6, "bln": 1e9, "trn": 1e12,
}  # fmt: skip
MONEY_SCALES = {"k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "b": 1e9, "B": 1e9, "t": 1e12, "T": 1e12}
PLAIN_SCALES = {"k": 1e3, "M": 1e6}
PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
CROWDS = {
    "tens": 10.0, "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6,
    "billions": 1e9, "trillions": 1e12,
}  # fmt: skip
VULGAR = {
    "½": 0.5,
    "¼": 0.25,
    "¾": 0.75,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅕": 0.2,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
}
LONGEST = 25
"""Digits in a row beyond which something is a key or a serial number and no figure."""

_ONES = (
    r"[Oo]ne|[Tt](?:wo|hree|en|welve|hirteen)|[Ff](?:our(?:teen)?|ive|ifteen)|[Ss](?:ix(?:teen)?|even(?:teen)?)"
    r"|[Ee](?:ight(?:een)?|leven)|[Nn]ine(?:teen)?|[Zz]ero"
)
_WORD = (
    rf"(?:{_ONES}|[Tt](?:wenty|hirty)|[Ff](?:orty|ifty)|[Ss](?:ixty|eventy)|[Ee]ighty|[Nn]inety"
    r"|[Hh]undred|[Tt](?:housand|rillion)|[Mm]illion|[Bb]illion|[Dd]ozen|[Ll]akh|[Cc]rore)(?![\w’])"
)
_PART = (
    r"(?:hal(?:f|ves)|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?)"
)
_CROWD = r"(?:[Tt](?:ens|housands|rillions)|[Dd]ozens|[Ss]cores|[Hh]undreds|[Mm]illions|[Bb]illions)"
NUMERAL = re.compile(
    rf"""(?P<digits>[0-9]+(?:,[0-9]{{3}})*(?:\.[0-9]+)?|(?<![\w.])\.[0-9]+|[½¼¾⅓⅔⅕⅛⅜⅝])
    |\b(?=[AaOoTtFfSsEeNnZzHhMmBbDdLlCc])(?:
    (?P<ratio>(?:{_ONES})\s(?:(?:in|out\sof|of\severy)\s(?:every\s)?|of\s(?=ten\b|10\b|100\b))(?:{_ONES}|[Tt]wenty|[0-9]{{1,3}}(?![\w,.:])|[Aa]\shundred)\b)
    |(?P<part>(?:[Aa]|{_ONES})[\s-]{_PART}\b)
    |(?P<crowd>(?:{_CROWD}\sof\s)?{_CROWD}\b)
    |(?P<words>{_WORD}(?:(?:\s|-|\sand\s){_WORD})*)
    |(?P<half>[Hh]alf)\b)""",
    re.VERBOSE,
)
_TOKEN = re.compile(r"(?P<and>[Aa]nd)|[A-Za-z]+")


@dataclass(slots=True)
class Numeral:
    """A number and where it stands; `values` holds one number, or a low and a high one.

    `raw` is the number before its scale word, `sort` the way it is written (a group of NUMERAL).
    """

    start: int
    end: int
    values: tuple[float, ...]
    sort: str
    raw: float = 0.0
    scaled: bool = False


def digits_value(written: str) -> float | None:
    """The number written in digits, commas and a point, or None where it is too long to be a figure."""
    if written in VULGAR:
        return VULGAR[written]
    return float(written.replace(",", "")) if len(written) <= LONGEST else None


@dataclass(slots=True)
class _Sum:
    """A number being read word by word: `total` of the finished scales, `group` below the next one."""

    start: int
    end: int = 0
    total: float = 0.0
    group: float = 0.0
    ceiling: float = float("inf")
    last: str = ""

    def add(self, word: str, kind: str, end: int) -> None:
        """Take in the next word."""
        if kind == "unit":
            self.group += UNITS[word]
        elif kind == "tens":
            self.group += TENS[word]
        elif kind == "hundred":
            self.group = (self.group or 1) * 100
        else:
            self.ceiling = SCALES[word]
            self.total, self.group = self.total + (self.group or 1) * self.ceiling, 0.0
        self.end, self.last = end, kind

    def takes(self, word: str, kind: str, joined: bool) -> bool:
        """Whether the next word goes on with this number; `joined` says that "and" stands between."""
        after_scale = self.last in ("hundred", "scale")
        if joined and (not after_scale or kind == "scale"):
            return False
        if kind == "unit":
            return after_scale or (self.last == "tens" and 0 < UNITS[word] < 10)
        if kind == "tens":
            return after_scale
        if kind == "hundred":
            return 0 < self.group < 100
        return self.group > 0 and SCALES[word] < self.ceiling

    def numeral(self) -> Numeral:
        """The number as read so far."""
        value = self.total + self.group
        return Numeral(self.start, self.end, (value,), "words", value, self.last in ("hundred", "scale"))


def word_values(text: str, start: int, end: int) -> Iterator[Numeral]:
    """The numbers in a run of number words: "two hundred and five" is one, "nineteen eighty" two."""
    current: _Sum | None = None
    joined = False
    for token in _TOKEN.finditer(text, start, end):
        word = token[0].lower()
        if word == "and":
            joined = True
            continue
        kind = _kind(word)
        if current and not current.takes(word, kind, joined):
            yield current.numeral()
            current = None
        current = current or _Sum(token.start())
        current.add(word, kind, token.end())
        joined = False
    if current:
        yield current.numeral()


def _kind(word: str) -> str:
    if word in UNITS:
        return "unit"
    return "tens" if word in TENS else "hundred" if word == "hundred" else "scale"


def ratio_value(written: str) -> float | None:
    """What "one in five" is worth: 0.2; None where it is no share ("nine in two")."""
    numbers = [
        float(word) if word.isdigit() else UNITS.get(word) or TENS.get(word) or SCALES.get(word)
        for word in re.findall(r"[a-z]+|[0-9]+", written.lower())
        if word not in ("in", "out", "of", "every", "a")
    ]
    if len(numbers) != 2 or not numbers[0] or not numbers[1] or numbers[0] >= numbers[1]:
        return None
    return numbers[0] / numbers[1]


def part_value(written: str) -> float:
    """What "a third", "two-thirds" or "three quarters" is worth."""
    count, _, part = written.lower().replace("-", " ").partition(" ")
    part = part.strip()
    divisor = PARTS.get(part) or PARTS.get(part.removesuffix("s"), 1)
    return (1 if count == "a" else UNITS[count]) / divisor


def crowd_values(written: str) -> tuple[float, float]:
    """What "dozens" or "tens of thousands" spans: from one of the kind to ten of it."""
    low = 1.0
    for word in written.lower().split():
        low *= CROWDS.get(word, 1.0)
    return low, low * 10
