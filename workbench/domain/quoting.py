"""Whether a quotation is verbatim: equal to the transcript character by character, or how it differs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from workbench.domain.nearest import nearest
from workbench.domain.progress import Progress
from workbench.domain.rewording import difference
from workbench.domain.wording import UNSPACED

Piece = tuple[Literal["same", "old", "new"], str]

LIKE = 0.5
"""From this share of its words on, a passage is what a quotation renders, in other words."""
_CERTAIN = 0.75
"""From this share on, the passage at hand is what is meant, whatever else the source has."""
_BETTER = 0.25
"""By this much more of the words, another passage of the source is meant rather than the one at hand."""

_MARKS = "\"'“”„‟«»‘’‚‛‹›ʼ`"
_MOVED = ",."
"""Signs that house styles put before a closing mark whether they were said or not (Chicago 6.9)."""
_SIGNS = ".,;:!?…"
_ENDED = ".!?…"
_HELPING = 65_536
_FOLLOWING = 60
_WORD = re.compile(rf"[^\W_{UNSPACED}]")


class Standing(StrEnum):
    """How a quotation stands in a text."""

    VERBATIM = "verbatim"
    """Character by character."""
    SIGNS = "signs"
    """The same words; only what `But` names is written otherwise."""
    OTHER = "other"
    """Not verbatim: the differences are shown."""
    ABSENT = "absent"
    """Nothing in the text is like it."""


class Where(StrEnum):
    """Where in a source a quotation stands."""

    PASSAGE = "passage"
    """Within the passage at hand."""
    AROUND = "around"
    """Only partly within it."""
    ELSEWHERE = "elsewhere"


class But(StrEnum):
    """The only departure of a quotation whose words are the same."""

    CLOSING = "closing"
    """The comma or full stop before the closing mark is not the source's."""
    MARKS = "marks"
    """Quotation marks or apostrophes are of another form."""
    SPACES = "spaces"
    """Blanks and line breaks."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A quotation beside a source's text. `start` and `end` are code points of the text, both 0 if absent.

    `pieces` are its `departures` from that stretch; `follows` is how the source goes on where the quotation
    ends with a sign that the source does not have.
    """

    quotation: str
    standing: Standing
    where: Where = Where.ELSEWHERE
    start: int = 0
    end: int = 0
    but: frozenset[But] = frozenset()
    pieces: tuple[Piece, ...] = ()
    follows: str = ""


def verbatim(quote: str, transcript: str) -> bool:
    """Whether the quoted words stand in the transcript exactly as quoted, and as whole words."""
    return _exact(quote, transcript, 0, len(transcript)) is not None


def departures(quote: str, transcript: str) -> Iterator[Piece]:
    """How a quotation departs from the passage of the transcript that it renders, piece by piece.

    "old" is what only the transcript has, "new" what only the quotation has.
    """
    yield from difference(transcript, quote)


def compared(quotation: str, text: str, start: int, end: int, progress: Progress | None = None) -> Compared:
    """How a quotation stands in a source's text, of which `start` to `end` is the passage at hand.

    What is the same wins over what is like it, and the passage over the rest of the source. Raises
    Cancelled, from `progress`.
    """
    around = max(0, start - len(quotation)), min(len(text), end + len(quotation))
    stretches = ((start, end), around, (0, len(text))) if start < end else ((0, len(text)),)
    for search in (_exact, _alike):
        for low, high in stretches:
            found = search(quotation, text, low, high, progress)
            if found is not None:
                return _stated(quotation, text, found, (start, end))
    near = nearest(quotation, text, *around, progress) if start < end else None
    if near is None or near.share < _CERTAIN:
        further = nearest(quotation, text, progress=progress)
        if further is not None and (near is None or further.share >= near.share + _BETTER):
            near = further
    if near is None or near.share < LIKE:
        return Compared(quotation, Standing.ABSENT)
    stop = near.end
    if quotation[-1] in _SIGNS and text[stop : stop + 1] in tuple(_SIGNS):
        stop += 1
    pieces = tuple(departures(quotation, text[near.start : stop]))
    where = _where((near.start, near.end), (start, end))
    return Compared(quotation, Standing.OTHER, where, near.start, stop, pieces=pieces)


def _stated(quotation: str, text: str, found: tuple[int, int], passage: tuple[int, int]) -> Compared:
    """What to say of a quotation whose words stand in the text."""
    start, end = found
    there = text[start:end]
    if there == quotation:
        return Compared(
            quotation, Standing.VERBATIM, _where(found, passage), start, end, pieces=(("same", there),)
        )
    but, follows = set(), ""
    unsigned = there + quotation[-1]
    if (
        quotation[-1] in _MOVED
        and re.fullmatch(_folded(quotation), unsigned)
        and not re.fullmatch(_folded(quotation), there)
    ):
        but.add(But.CLOSING)
        if text[end : end + 1] in tuple(_SIGNS):
            end += 1
        if text[end - 1] not in _ENDED:
            follows = text[end : end + _FOLLOWING].split("\n")[0].strip()
    else:
        unsigned = there
    if _spaceless(unsigned) != _spaceless(quotation):
        but.add(But.MARKS)
    if re.findall(r"\s+", unsigned) != re.findall(r"\s+", quotation):
        but.add(But.SPACES)
    pieces = tuple(departures(quotation, text[start:end]))
    where = _where(found, passage)
    return Compared(quotation, Standing.SIGNS, where, start, end, frozenset(but), pieces, follows)


def _where(found: tuple[int, int], passage: tuple[int, int]) -> Where:
    if passage[0] <= found[0] and found[1] <= passage[1]:
        return Where.PASSAGE
    return Where.AROUND if found[0] < passage[1] and passage[0] < found[1] else Where.ELSEWHERE


def _exact(
    quotation: str, text: str, low: int, high: int, _progress: Progress | None = None
) -> tuple[int, int] | None:
    at = text.find(quotation, low, high) if quotation else -1
    while at >= 0:
        if _whole(text, at, at + len(quotation)):
            return at, at + len(quotation)
        at = text.find(quotation, at + 1, high)
    return None


def _alike(
    quotation: str, text: str, low: int, high: int, progress: Progress | None = None
) -> tuple[int, int] | None:
    """The first place with the same words; marks, white space and the sign before the closing mark apart."""
    forms = [quotation, quotation[:-1]] if quotation[-1:] in tuple(_MOVED) else [quotation]
    for form in forms:
        if not any(sign.isalnum() for sign in form):
            continue
        pattern = re.compile(_folded(form))
        at = low
        while at < high:
            if progress is not None:
                progress.step(at - low, high - low)
            # Each helping reaches over what begins in it, so that nothing is missed between two.
            until = min(high, at + _HELPING + 2 * len(form))
            for match in pattern.finditer(text, at, until):
                if _whole(text, *match.span()):
                    return match.span()
            at += _HELPING
    return None


def _folded(words: str) -> str:
    """A pattern for words whose marks may be others and whose white space may be of any length."""
    parts = re.findall(rf"\s+|[{re.escape(_MARKS)}]|[^\s{re.escape(_MARKS)}]+", words)
    marks = f"[{re.escape(_MARKS)}]"
    return "".join(
        r"\s+" if part.isspace() else marks if part in _MARKS else re.escape(part) for part in parts
    )


def _spaceless(words: str) -> str:
    return "".join(words.split())


def _whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch cuts no word at either end."""
    return not any(
        0 < edge < len(text) and _WORD.match(text[edge - 1]) and _WORD.match(text[edge])
        for edge in (start, end)
    )
