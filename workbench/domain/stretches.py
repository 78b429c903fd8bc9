"""Two versions of a text cut into sentences in the same places, as far as they agree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from workbench.domain.wording import UNSPACED, words

LONGEST = 600
"""Code points of a sentence beyond which it is cut at words that its own letters choose."""
_HARDEST = 4 * LONGEST
"""Code points beyond which it is cut wherever that is."""

_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
# Possessive, and begun only where a run begins: a million dots or blanks cost no more than a million letters.
_END = re.compile(
    r"(?<![.!?؟۔…])[.!?؟۔…]++[\"'”’»)\]]*+(?=\s)|[。！？।]++[”’」』）\"]*+"
    rf"|(?<!\s)(?=\s)[^\S{_BREAKS}]*+[{_BREAKS}]"
)
_BLANKS = re.compile(r"\s*")
# Behind these a sentence does not end; behind the second kind not where a number follows.
_TITLES = (
    "Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Adm|Sgt|Hon|Rev|Fr|Sr|Jr|Pres|St|Mt|Ft|"
    "vs|v|al|approx|ca|cf|e\\.g|i\\.e|z\\.B"
)
_COUNTERS = "No|Nos|Art|Sec|Vol|Nr|Abs|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_OPEN_END = re.compile(rf"(?:^|[\s(\[“\"‘'«.])(?:[^\W\d_a-z]|{_TITLES})\.$")
_BEFORE_NUMBER = re.compile(rf"\b(?:{_COUNTERS})\.$")
_WRAPPED = re.compile(r"[^\n]{40}$")
_PAUSE = re.compile(rf"[,;:–—،]?\s+|[，、；：](?=[{UNSPACED}])")
_AROUND = 48


TELLING = 3
"""From this many words on, a sentence that stands once is known by its words alone, wherever it stands."""
_SURELY_TELLING = 24


@dataclass(slots=True)
class Sentence:
    """One sentence of a version: where it stands, and its words as they are compared.

    `closes` where a blank line follows, `torn` where it was cut for its length and goes on in the next.
    """

    start: int
    end: int
    key: str
    closes: bool = False
    torn: bool = False
    _bag: Counter[str] | None = field(default=None, repr=False)

    def bag(self) -> Counter[str]:
        """Its words, each with its number of occurrences."""
        if self._bag is None:
            self._bag = Counter(words(self.key))
        return self._bag

    def telling(self) -> bool:
        """Whether it has words enough to be known by them."""
        spaces = self.key.count(" ")
        return (spaces > TELLING and len(self.key) > _SURELY_TELLING) or self.bag().total() >= TELLING


def split(old: str, new: str) -> tuple[list[Sentence], list[Sentence]]:
    """The sentences of both versions; their keys are equal where their words and signs are.

    Rough on purpose: they need only be cut in the same places. A line break that the other version does not
    have between the same words is a matter of setting and cuts nothing.
    """
    ends = list(_END.finditer(old)), list(_END.finditer(new))
    lines = dict(_lines(old, ends[0])), dict(_lines(new, ends[1]))
    unset = (
        _inline(new, set(lines[0].values()) - set(lines[1].values())),
        _inline(old, set(lines[1].values()) - set(lines[0].values())),
    )
    loose = [
        {at for at, around in side.items() if around in elsewhere and not _blank_line(text, at)}
        for text, side, elsewhere in zip((old, new), lines, unset, strict=True)
    ]
    return _sentences(old, ends[0], loose[0]), _sentences(new, ends[1], loose[1])


Around = tuple[str, ...]
Ends = Sequence[re.Match[str]]


def _lines(text: str, ends: Ends) -> Iterator[tuple[int, Around]]:
    """Where lines end without a sentence's end, with two words before and two after."""
    for match in ends:
        start, end = match.span()
        if text[end - 1] in _BREAKS:
            before = text[max(0, start - _AROUND) : start].split()[-2:]
            after = text[end : end + _AROUND].split()[:2]
            yield start, (*before, *after)


def _inline(text: str, sought: set[Around]) -> set[Around]:
    """Those of some runs of four words that a text has anywhere."""
    if not sought:
        return set()
    found = text.split()
    return sought.intersection(zip(found, found[1:], found[2:], found[3:], strict=False))


def _sentences(text: str, ends: Ends, loose: Collection[int]) -> list[Sentence]:
    found: list[Sentence] = []
    at = 0
    for match in ends:
        if match.start() in loose or _goes_on(text, match):
            continue
        end = _after_blanks(text, match.end())
        if end > at:
            found += _cut(text, at, end)
            at = end
    if at < len(text):
        found += _cut(text, at, len(text))
    return found


def _blank_line(text: str, at: int) -> bool:
    return text.count("\n", at, _after_blanks(text, at)) > 1


def _after_blanks(text: str, at: int) -> int:
    match = _BLANKS.match(text, at)
    return match.end() if match else at


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence goes on: a small letter follows, or a title or initial stands before the full stop.

    A line that was broken at a width goes on likewise.
    """
    start, end = match.span()
    if match[0][-1] in _BREAKS:
        return text[end : end + 1].islower() and bool(_WRAPPED.search(text, max(0, start - 40), start))
    following = text[end + 1 : end + 2]
    if following.islower():
        return True
    if match[0] != ".":
        return False
    before = max(0, start - 8), end
    pattern = _BEFORE_NUMBER if following.isdigit() else _OPEN_END
    return bool(pattern.search(text, *before))


def _sentence(text: str, start: int, end: int) -> Sentence:
    words = text[start:end]
    return Sentence(start, end, " ".join(words.split()), words[len(words.rstrip()) :].count("\n") > 1)


def _cut(text: str, start: int, end: int) -> Iterator[Sentence]:
    """A stretch in one piece, or a very long one cut after some of its commas, else of its words.

    Where is chosen by the letters around, not by counting, so that a word more or less at the beginning
    moves no cut further on.
    """
    at = start
    if end - start > LONGEST:
        for match in _PAUSE.finditer(text, start, end):
            here = match.end()
            if here - at <= LONGEST // 4 or here >= end:
                continue
            if match[0][0] in ",;:–—،，、；：" or _chosen(text, match.start()):
                for piece in _hard(text, at, here):
                    piece.torn = True
                    yield piece
                at = here
    yield from _hard(text, at, end)


def _chosen(text: str, at: int) -> bool:
    return sum(map(ord, text[max(0, at - 4) : at])) % 16 == 0


def _hard(text: str, start: int, end: int) -> Iterator[Sentence]:
    """What has no pauses is cut behind characters chosen likewise, at the latest at the hardest length."""
    at = start
    while end - at > _HARDEST:
        cut = next(
            (here for here in range(at + LONGEST, at + _HARDEST) if _chosen(text, here)), at + _HARDEST
        )
        piece = _sentence(text, at, cut)
        piece.torn = True
        yield piece
        at = cut
    yield _sentence(text, at, end)
