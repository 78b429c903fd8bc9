"""Words of a statement, and which of them carry its facts: numbers, names, negations, modal verbs."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple
from unicodedata import normalize

from workbench.domain.vocabulary import (
    CONTRACTED,
    FUNCTION_WORDS,
    MODALS,
    NEGATIONS,
    NUMBER_WORDS,
    SHORT_FORMS,
)

# What is written over, under or into a letter belongs to it, as does what only hyphenates or joins.
_INDIC = "".join(
    f"{chr(at)}-{chr(at + 3)}{chr(at + 0x3A)}-{chr(at + 0x3C)}{chr(at + 0x3E)}-{chr(at + 0x4F)}"
    for at in range(0x900, 0xE00, 0x80)
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed" + _INDIC
)
_SOFT = "\u00ad\u200b-\u200d\u2060\ufeff"
# Scripts written without spaces: each character is a word of its own.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LETTERS = rf"[^\W\d_{UNSPACED}][^\W\d_{UNSPACED}]*+(?:[{_MARKS}{_SOFT}]++[^\W\d_{UNSPACED}]*+)*"

# No group is repeated possessively: until Python 3.11.5 one kept what its last, failing turn had read.
# A number keeps its sign, its separators and the letters glued to it; a word its inner apostrophes; anything
# else that is not white space stands alone, rules and rows of dots together.
_TOKEN = re.compile(
    rf"(?:(?<![\w)\]%])[-−–](?=\d))?\d++(?:[.,:/]\d++|[\u00a0\u2009\u202f]\d{{3}}(?!\d))*[^\W\d_{UNSPACED}]*+"
    rf"|{_LETTERS}(?:['’ʼ]{_LETTERS})*"
    r"|\.{2,}+|[-–—=_*]{2,}+|\S"
)
_SIGNED = "-−–"
_GROUPED = re.compile(r"\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?")
_ORDINAL = re.compile(r"(\d)(?:st|nd|rd|th)$")
_IGNORED = re.compile(f"[{_SOFT}]")
_NUMERAL = re.compile(r"[ivxlc]+|[a-z]")
_HALVES = frozenset("a p am pm A P AM PM".split())
_TITLE_WORDS = 3
_TITLE_SHARE = 0.75
_MEASURES = frozenset("%‰$£€¥₽₪₹")


class Token(NamedTuple):
    """A word, number or sign and where it stands (code points, end exclusive)."""

    text: str
    start: int
    end: int


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words, numbers and signs of a stretch of text, white space left out."""
    found = _TOKEN.finditer(text, start, len(text) if end is None else end)
    return [Token(match[0], match.start(), match.end()) for match in found]


def words(text: str) -> list[str]:
    """The words and numbers of a text in order, as they are compared."""
    return [plain(token) for token in _TOKEN.findall(text) if is_word(token)]


def plain(word: str) -> str:
    """A word as it is compared: lower case, straight apostrophes, composed letters, no soft hyphens."""
    if word.isascii():
        return word.lower()
    word = normalize("NFC", word).replace("’", "'").replace("ʼ", "'").lower()
    return _IGNORED.sub("", word) or word


def is_word(token: str) -> bool:
    """Whether a token is a word or a number, not a sign."""
    return token[0].isalnum() or (token[0] in _SIGNED and len(token) > 1)


def names(found: Sequence[str], opens: Callable[[int], bool], common: Callable[[str], bool]) -> set[str]:
    """Those of some words, as they are compared, that a capital letter tells to be names.

    `opens(i)` tells whether word i begins a sentence or stands in a heading, where a capital letter is no
    sign of a name; `common(word)` whether the text has the word without one.
    """
    result: set[str] = set()
    for place, word in enumerate(found):
        if word.islower() or not any(map(str.isupper, word)):
            continue
        low = _bare(plain(word))
        if low in FUNCTION_WORDS:
            named = len(word) > 1 and word.isupper() and not opens(place)
        else:
            named = not (opens(place) and common(low))
        if named or (word == "I" and place and found[place - 1][0].isupper()):
            result.add(low)
    return result


def facts(found: Sequence[str], named: Collection[str]) -> list[str]:
    """The numbers, names, negations and modal verbs among words, in order, in one spelling each."""
    result: list[str] = []
    for place, word in enumerate(found):
        result += _facts_of(word, plain(word), named)
        if word in _HALVES and _tells_time(found, place):
            result.append(plain(word[0]) + "m")
        elif word == "cent" and place and found[place - 1] == "per":
            result.append("percent")
        elif (
            _NUMERAL.fullmatch(word)
            and found[place - 1 : place] == ["("]
            and found[place + 1 : place + 2] == [")"]
        ):
            result.append(f"({word})")
    return result


def _tells_time(found: Sequence[str], place: int) -> bool:
    """Whether a word is the am or pm, or begins the a.m. or p.m., of the number before it."""
    if not place or not found[place - 1][0].isdigit():
        return False
    return len(found[place]) > 1 or [plain(word) for word in found[place + 1 : place + 3]] == [".", "m"]


def turning(found: Sequence[str]) -> list[str]:
    """The negations and modal verbs among words."""
    return [fact for fact in facts(found, ()) if fact in NEGATIONS or fact in MODALS]


def _facts_of(word: str, low: str, named: Collection[str]) -> Iterator[str]:
    if word[0].isdigit() or (word[0] in _SIGNED and len(word) > 1):
        yield number(low)
    elif word in _MEASURES:
        yield "percent" if word == "%" else word
    elif low in NUMBER_WORDS:
        yield NUMBER_WORDS[low]
    elif low in CONTRACTED:
        yield from CONTRACTED[low]
    elif low.endswith("n't"):
        if low[:-3] in MODALS:
            yield low[:-3]
        yield "not"
    elif low in NEGATIONS or low in MODALS:
        yield low
    elif _bare(low) in named:
        yield _bare(low)
    else:
        for ending, modal in SHORT_FORMS:
            if low.endswith(ending):
                yield modal


def number(low: str) -> str:
    """A number in one spelling: 3,000 is 3000, 16th is 16, a minus sign is a minus sign."""
    if low[0] in _SIGNED:
        return "-" + number(low[1:])
    if _GROUPED.fullmatch(low):
        return re.sub(r"[,\u00a0\u2009\u202f]", "", low)
    return _ORDINAL.sub(r"\1", low)


def _bare(low: str) -> str:
    return low.removesuffix("'s")


def in_capitals(found: Sequence[str]) -> bool:
    """Whether words are a heading, in which every word of weight has a capital letter."""
    weighty = [
        word for word in found if len(word) > 3 and word[0].isalpha() and word[0].lower() != word[0].upper()
    ]
    capital = sum(word[0].isupper() for word in weighty)
    return len(weighty) >= _TITLE_WORDS and capital >= _TITLE_SHARE * len(weighty)


def stem(low: str) -> str:
    """A word without its commonest English endings, to know "denies" by "denied"."""
    return re.sub(r"(?:ing|ed|es|s|ly|d)$", "", low) if len(low) > 4 else low
