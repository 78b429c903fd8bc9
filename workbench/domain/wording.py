"""Words of a statement, and which of them carry its facts: numbers, names, negations, modal verbs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

# A number keeps its separators; a word keeps its inner apostrophes and hyphens; anything else that is not
# white space stands alone.
_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\s]")

NEGATIONS = frozenset("not no never none nobody nothing nowhere neither nor without cannot hardly".split())
MODALS = frozenset("will would shall should can could may might must ought".split())
NUMBER_WORDS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "million billion trillion dozen dozens hundreds thousands millions billions half third thirds quarter "
    "quarters twice thrice double triple first second fourth fifth all both".split()
)
# Words that begin sentences without being names, for texts in which they happen to stand nowhere else.
_OPENERS = frozenset(
    (
        "a an the this that these those there here it its he she they we you i his her their our my your "
        "who what when where why how which if in on at by for from to of with as and but or so yet after "
        "before since while although though because until unless during under over about against between "
        "among across however meanwhile still now then also some many most more several few each every any "
        "such only even just is are was were be been being has have had do does did not no never nobody "
        "nothing neither one two three four five six seven eight nine ten according asked said says "
        "speaking earlier later today yesterday tomorrow let lets there's it's that's he's she's they're "
        "we're"
    ).split()
)
_CONTRACTED = {"won't": ("will", "not"), "can't": ("can", "not"), "shan't": ("shall", "not"),
               "cannot": ("can", "not")}  # fmt: skip
_SHORT_WILL = ("'ll", "will"), ("'d", "would")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign and where it stands (code points, end exclusive)."""

    text: str
    start: int
    end: int


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words, numbers and signs of a stretch of text, white space left out."""
    found = _TOKEN.finditer(text, start, len(text) if end is None else end)
    return [Token(match[0], match.start(), match.end()) for match in found]


def plain(word: str) -> str:
    """A word as it is compared: lower case, straight apostrophes."""
    return word.replace("’", "'").lower()


def is_word(token: str) -> bool:
    """Whether a token is a word or a number, not a sign."""
    return token[0].isalnum()


def facts(words: Sequence[str], opens: Callable[[int], bool], common: Callable[[str], bool]) -> list[str]:
    """The numbers, names, negations and modal verbs among words, in order, in one spelling each.

    `opens(i)` tells whether word i begins a sentence (a capital letter there is no sign of a name);
    `common(word)` whether the text has the word without a capital.
    """
    found: list[str] = []
    for place, word in enumerate(words):
        found += _facts_of(word, partial(opens, place), common)
    return found


def _facts_of(word: str, opens: Callable[[], bool], common: Callable[[str], bool]) -> Iterator[str]:
    low = plain(word)
    if word[0].isdigit():
        yield low.replace(",", "") if re.fullmatch(r"\d{1,3}(,\d{3})+", low) else low
    elif word in "%$£€¥":
        yield word
    elif low in _CONTRACTED:
        yield from _CONTRACTED[low]
    elif low.endswith("n't"):
        if low[:-3] in MODALS:
            yield low[:-3]
        yield "not"
    elif low in NEGATIONS or low in MODALS or low in NUMBER_WORDS:
        yield low
    elif word[0].isupper() and not _begins_only(low, opens, common):
        yield low.removesuffix("'s")
    else:
        for ending, modal in _SHORT_WILL:
            if low.endswith(ending):
                yield modal


def _begins_only(low: str, opens: Callable[[], bool], common: Callable[[str], bool]) -> bool:
    return opens() and (low in _OPENERS or common(low))


LONGEST = 600
"""Code points of a sentence beyond which it is cut at words that its own letters choose."""


def sentences(text: str) -> list[tuple[int, int]]:
    """Stretches of a text that end where a sentence or a line may end; together they are the whole text.

    Rough on purpose: it need only cut both versions of a text in the same places.
    """
    found: list[tuple[int, int]] = []
    at = 0
    for match in _END.finditer(text):
        found += _cut(text, at, match.end())
        at = match.end()
    if at < len(text):
        found += _cut(text, at, len(text))
    return found


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch in one piece, or a very long one cut after some of its commas, else of its words.

    Where is chosen by the letters around, not by counting, so that a word more or less at the beginning
    moves no cut further on.
    """
    if end - start <= LONGEST:
        return [(start, end)]
    pieces: list[tuple[int, int]] = []
    at = start
    for match in _PAUSE.finditer(text, start, end):
        chosen = (
            match[0][0] in ",;:–—،；，" or sum(map(ord, text[match.start() - 4 : match.start()])) % 16 == 0
        )
        if chosen and match.end() - at > LONGEST // 4 and match.end() < end:
            pieces.append((at, match.end()))
            at = match.end()
    return [*pieces, (at, end)]


_END = re.compile(r"(?:[.!?。！？؟۔…]+[\"'”’»)\]]*(?=\s)|[。！？])\s*|\s*\n\s*")
_PAUSE = re.compile(r"[,;:–—،；，]?\s+")
