"""Cues: what the match of a cue holds: what is said, by whom, by which words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.finding.grammar import VerbGroup
from workbench.finding.lexicon import CueWord
from workbench.finding.narrative import Unit
from workbench.finding.phrases import Phrase


class Run(NamedTuple):
    """Words `first` up to, not including, `last`."""

    first: int
    last: int


@dataclass(slots=True)
class Match:
    """A cue with its content and source, in words.

    `frame` says how they stand to each other ("that", "trailing", "object"); `opens` that what is said
    follows in the next paragraph; `verb` the verb's word, -1 where there is none; `scope` words of others
    that came through this source.
    """

    unit: Unit
    lemma: str
    frame: str
    content: list[Run]
    source: Phrase | None
    cue: list[Run]
    negated: bool = False
    passive: bool = False
    opens: bool = False
    verb: int = -1
    scope: list[Run] = field(default_factory=list)

    def covers(self, word: int) -> bool:
        """Whether word `word` is part of what is said."""
        return any(run.first <= word < run.last for run in self.content)


class Place(NamedTuple):
    """A candidate verb: its group, its word, its subject and the unit it stands in."""

    unit: Unit
    group: VerbGroup
    word: CueWord
    who: Phrase | None

    def match(self, frame: str, content: list[Run], cue_end: int = 0, opens: bool = False) -> Match:
        """The match that this verb makes."""
        cue = [Run(self.group.first, cue_end or self.group.verb + 1)]
        return Match(
            self.unit, self.word.lemma, frame, content, self.who, cue, self.group.negated, False, opens,
            verb=self.group.verb,
        )  # fmt: skip
