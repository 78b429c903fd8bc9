"""The passage of a text that words were most likely taken from, where they do not stand in it as they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from workbench.domain.progress import Progress
from workbench.domain.vocabulary import FUNCTION_WORDS
from workbench.domain.wording import Token, is_word, plain, tokens, words

_TELLING = 24
"""Words that are looked for at most: the longest ones."""
_HELPING = 16_384
"""Code points searched at once: no other thread has its turn within one."""
_MARGIN = 160
"""Code points by which a passage may be longer than the words, beside twice their length."""
_LEFT_OUT = 1_500
"""The same more where the words say that something was left out."""
_LONGEST = 400
"""Words up to which a passage is cut to the word; a longer one keeps the ends of its telling words."""
_SUPPLIED = re.compile(r"\[([^\[\]]*)\]")
ELLIPSIS = re.compile(r"…|\.(?:\s?\.){2,3}")


class Near(NamedTuple):
    """Where a passage stands (code points, end exclusive); which share of the words it has, 0 to 1."""

    start: int
    end: int
    share: float


def nearest(
    wanted: str, text: str, low: int = 0, high: int | None = None, progress: Progress | None = None
) -> Near | None:
    """The passage between `low` and `high` that has most of the words close together; None for no such one.

    Linear in the length of the text. Raises Cancelled, from `progress`.
    """
    # Words in brackets are the writer's; a letter or a sign in them stands for the source's own.
    wanted = _SUPPLIED.sub(_unbracketed, wanted)
    sought = words(wanted)
    high = len(text) if high is None else min(high, len(text))
    low = max(0, low)
    hits = _hits(sought, text, low, high, progress)
    if not hits:
        return None
    room = 2 * len(wanted) + _MARGIN + (_LEFT_OUT if ELLIPSIS.search(wanted) else 0)
    first, last = _densest(hits, room)
    low, high = max(low, first - len(wanted)), min(high, last + len(wanted))
    there = [token for token in tokens(text, low, high) if is_word(token.text)]
    if len(sought) <= _LONGEST:
        there = _fitted(_with_gaps(wanted), there)
    else:
        there = [token for token in there if first <= token.start <= last]
    if not there:
        return None
    common = Counter(sought) & Counter(plain(token.text) for token in there)
    return Near(there[0].start, there[-1].end, common.total() / len(sought))


def _unbracketed(match: re.Match[str]) -> str:
    return match[1] if len(match[1]) <= 2 or not any(map(str.isalnum, match[1])) else " "


def _hits(
    sought: Sequence[str], text: str, low: int, high: int, progress: Progress | None
) -> list[tuple[int, str]]:
    """Where the telling words stand, in order."""
    telling = {word for word in sought if word not in FUNCTION_WORDS} or set(sought)
    if not telling:
        return []
    longest = sorted(telling, key=lambda word: (-len(word), word))[:_TELLING]
    spelled = "|".join(re.escape(word).replace("'", "['’ʼ]") for word in longest)
    pattern = re.compile(rf"(?<![^\W_])(?:{spelled})(?![^\W_])", re.IGNORECASE)
    found: list[tuple[int, str]] = []
    at = low
    while at < high:
        if progress is not None:
            progress.step(at - low, high - low)
        # A word across two helpings is one of the next: each begins before a word.
        end = min(high, at + _HELPING)
        while end < high and text[end - 1].isalnum() and end - at < 2 * _HELPING:
            end += 1
        found += [(match.start(), plain(match[0])) for match in pattern.finditer(text, at, end)]
        at = end
    return found


def _densest(hits: Sequence[tuple[int, str]], room: int) -> tuple[int, int]:
    """The first and the last place of the stretch of `room` code points with most of the rare words."""
    counts = Counter(word for _, word in hits)
    weight = {word: 1 / sqrt(count) for word, count in counts.items()}
    inside: Counter[str] = Counter()
    best, value, low, held = (hits[0][0], hits[0][0]), 0.0, 0, 0.0
    for high, (place, word) in enumerate(hits):
        held += 0.0 if inside[word] else weight[word]
        inside[word] += 1
        while place - hits[low][0] > room:
            gone = hits[low][1]
            inside[gone] -= 1
            held -= 0.0 if inside[gone] else weight[gone]
            low += 1
        if held > value + 1e-9:
            best, value = (hits[low][0], hits[high][0]), held
    return best


def _with_gaps(wanted: str) -> list[tuple[str, bool]]:
    """The words in order, each with whether something was left out before it."""
    cuts = [match.start() for match in ELLIPSIS.finditer(wanted)]
    found: list[tuple[str, bool]] = []
    before = 0
    for token in tokens(wanted):
        if is_word(token.text):
            found.append((plain(token.text), any(before <= cut < token.start for cut in cuts)))
            before = token.end
    return found


def _fitted(wanted: Sequence[tuple[str, bool]], there: Sequence[Token]) -> list[Token]:
    """The run of tokens to which all of the words fit best: an alignment whose ends in the text are free."""
    spelled = [plain(token.text) for token in there]
    # For each place in the text: the score of what was aligned up to it, and where that began.
    row = [(0.0, place) for place in range(len(spelled) + 1)]
    for word, cut in wanted:
        skipped = 0.001 if cut else 1.0
        here = row
        if cut:
            here = list(row)
            for place in range(1, len(here)):
                here[place] = max(here[place], (here[place - 1][0] - skipped, here[place - 1][1]))
        following = [(here[0][0] - 1, here[0][1])]
        for place, other in enumerate(spelled):
            fits = here[place][0] + (2 if other == word else -0.9)
            following.append(
                max(
                    (fits, here[place][1]),
                    (here[place + 1][0] - 1, here[place + 1][1]),
                    (following[place][0] - 1, following[place][1]),
                )
            )
        row = following
    end = max(range(len(row)), key=lambda place: (row[place][0], -place))
    return list(there[row[end][1] : end])
