"""The words of a text as parallel lists, with each quote counted as one word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.finding.quotes import Quote
from workbench.finding.stages import SILENT, Stage

WORD = re.compile(r"--+|\w+(?:['’.&/\-]\w+|(?<=\d),\d{3})*(?:(?<=s)['’](?=\s\w))?|[^\w\s\[\]]")
# Brackets are left out: "[Holm] said" is read as "Holm said".
QUOTED = "“”"
"""What stands for a whole quote in `Words.lower`."""


@dataclass(slots=True)
class Words:
    """Words and marks in order: where each starts and ends, in lower case with straight apostrophes.

    A quote is one entry: `lower` is QUOTED and `quote` its number in `quotes`, else -1.
    """

    text: str
    quotes: Sequence[Quote]
    start: list[int]
    end: list[int]
    lower: list[str]
    quote: list[int]

    def capital(self, i: int) -> bool:
        """Whether word `i` begins with a capital letter."""
        return self.text[self.start[i]].isupper()

    def closing(self, i: int) -> str:
        """The last mark or letter inside the quote at word `i`, past the marks of quotes in it."""
        quote = self.quotes[self.quote[i]]
        at = quote.inner_end - 1
        while at > quote.inner_start and self.text[at] in "\"'”’ ":
            at -= 1
        return self.text[at]

    def string(self, first: int, last: int) -> str:
        """The text from word `first` up to, not including, word `last`."""
        return self.text[self.start[first] : self.end[last - 1]] if last > first else ""

    def at(self, position: int) -> int:
        """The first word that starts at or after `position`."""
        return bisect_left(self.start, position)


def words(text: str, quotes: Sequence[Quote], stage: Stage = SILENT) -> Words:
    """The words of `text`; what stands in an outermost quote is one word. Linear in the text."""
    found = Words(text, quotes, [], [], [], [])
    straight = text.replace("’", "'")
    position = 0
    for number, quote in enumerate(quotes):
        if quote.depth == 0:
            _read(found, straight, position, quote.start, stage)
            found.start.append(quote.start)
            found.end.append(quote.end)
            found.lower.append(QUOTED)
            found.quote.append(number)
            position = quote.end
    _read(found, straight, position, len(text), stage)
    return found


def _read(found: Words, straight: str, position: int, stop: int, stage: Stage) -> None:
    for helping in stage.helpings(WORD, straight, position, stop):
        found.start += [match.start() for match in helping]
        found.end += [match.end() for match in helping]
        lower = [match.group().lower() for match in helping]
        found.lower += ["—" if word[:2] == "--" else word for word in lower]
        found.quote += [-1] * len(helping)
