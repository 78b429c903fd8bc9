"""Quotes and their speakers: a quote that no cue took is given to the speaker next to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.finding.cues import Match, Run
from workbench.finding.embedding import without_embedded
from workbench.finding.grammar import classes
from workbench.finding.lexicon import cues
from workbench.finding.narrative import Unit
from workbench.finding.phrases import Phrase, noun_phrase_back
from workbench.finding.quotes import QuoteKind
from workbench.finding.stages import SILENT, Stage
from workbench.finding.words import QUOTED, Words

SPOKEN = frozenset(("trailing", "inverted", "quote", "that", "clause", "person", "according", "dash"))
"""Frames whose speaker may go on in the quotes that follow."""


def with_quotes(
    w: Words, parts: Sequence[Unit], per_unit: Sequence[list[Match]], stage: Stage = SILENT
) -> list[Match]:
    """The matches of all units with every quote given to a speaker, in the order of units."""
    floor = _Floor(w)
    for unit, found in zip(parts, per_unit, strict=True):
        stage.at(w.start[unit.first])
        floor.read(unit, without_embedded(w, found))
    floor.settle()
    return floor.result


@dataclass(slots=True)
class _Floor:
    """Who has the floor while the units are read in order."""

    w: Words
    result: list[Match] = field(default_factory=list)
    last: Match | None = None
    """The last words spoken; a quote that follows in the paragraph goes on with them."""
    opener: Match | None = None
    """The cue before a colon at the end of the unit before."""
    paragraph: int = -1
    waiting: list[Run] = field(default_factory=list)
    """Quotes of this paragraph that came before anybody was named."""
    unit: Unit | None = None

    def read(self, unit: Unit, found: list[Match]) -> None:
        """Takes up one unit: its matches and its quotes."""
        goes_on = unit.paragraph == self.paragraph
        if not goes_on:
            self.settle()
        self.unit = unit
        self.result.extend(found)
        loose = _loose(self.w, unit, found)
        for i in loose:
            if _alone(self.w, unit, i):
                self._alone(i, goes_on)
            else:
                self._inside(unit, i)
        spoken = next((m for m in reversed(found) if m.frame in SPOKEN and _has_quote(self.w, m)), None)
        if spoken is not None:
            spoken.content[:0] = self.waiting
            self.waiting = []
            self.last = spoken
        opening = next((match for match in found if match.opens), None)
        if opening is not None or not loose:
            self.opener = opening
        self.paragraph = unit.paragraph

    def _alone(self, i: int, goes_on: bool) -> None:
        """A quote that is a sentence of its own."""
        run = Run(i, i + 1)
        quote = self.w.quotes[self.w.quote[i]]
        if self.opener is not None:
            self.opener.content.append(run)
            self.last = self.opener
        elif self.last is not None and (quote.continued or (goes_on and not self.waiting)):
            self.last.content.append(run)
        else:
            self.waiting.append(run)

    def _inside(self, unit: Unit, i: int) -> None:
        """A quote inside a sentence without a cue: its words belong to the subject of the sentence."""
        if self.w.quotes[self.w.quote[i]].kind is not QuoteKind.SCARE:
            who = _subject_of(self.w, unit, i)
            self.result.append(Match(unit, "", "mixed", [Run(i, i + 1)], who, []))

    def settle(self) -> None:
        """Gives the quotes of a paragraph that named nobody to whoever spoke last."""
        if self.waiting and self.unit is not None:
            source = self.last.source if self.last is not None else None
            self.result.append(Match(self.unit, "", "continued", self.waiting, source, []))
            self.waiting = []


def _has_quote(w: Words, match: Match) -> bool:
    return any(w.lower[i] == QUOTED for run in match.content for i in range(run.first, run.last))


def _loose(w: Words, unit: Unit, found: Sequence[Match]) -> list[int]:
    """The quotes of a unit that are nobody's words yet: no titles, and not part of a speaker's name."""
    return [
        i
        for i in range(unit.first, unit.last)
        if w.lower[i] == QUOTED
        and w.quotes[w.quote[i]].kind is not QuoteKind.TITLE
        and not any(match.covers(i) for match in found)
        and not any(match.source and match.source.first <= i < match.source.last for match in found)
    ]


def _alone(w: Words, unit: Unit, i: int) -> bool:
    """Whether a quote stands as a sentence of its own."""
    return all(
        w.lower[k] in (".", ",", QUOTED, "'", '"', "…") for k in range(unit.first, unit.last) if k != i
    )


def _subject_of(w: Words, unit: Unit, i: int) -> Phrase | None:
    """The first noun phrase before an auxiliary or a verb of the table, before word `i`."""
    c = classes()
    verbs = cues().verbs
    for k in range(unit.first + 1, i):
        word = w.lower[k]
        if word in c.auxiliaries or (word in verbs and not w.capital(k)) or word.endswith("ed"):
            phrase = noun_phrase_back(w, k - 1, unit.first)
            if phrase is not None:
                return phrase
    return noun_phrase_back(w, min(i - 1, unit.first + 2), unit.first) if i > unit.first else None
