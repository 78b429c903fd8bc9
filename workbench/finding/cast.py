"""The cast of a text: everybody who is named, speaks or opens a sentence, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from workbench.finding.grammar import HARD, classes
from workbench.finding.lexicon import cues
from workbench.finding.narrative import Unit
from workbench.finding.parties import Party, PartyKind, party_of
from workbench.finding.phrases import noun_phrase_back
from workbench.finding.roles import is_outlet, roles
from workbench.finding.stages import SILENT, Stage
from workbench.finding.words import QUOTED, Words

NAME = re.compile(
    r"\b(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Lt|Col|Capt|Sgt)\.?[ \u00a0][A-ZÀ-Þ][\w’'\-]+|"
    r"[A-ZÀ-Þ][\w’'\-]+(?:[ \u00a0][A-Z]\.)?(?:[ \u00a0](?:de|da|del|van|von|der|bin|al|la|le)){0,2}"
    r"[ \u00a0][A-ZÀ-Þ][\w’'\-]+)(?:[ \u00a0][A-ZÀ-Þ][\w’'\-]+){0,2}"
)
BY_GIVEN_NAME = frozenset(("sir", "dame", "prince", "princess", "king", "queen"))
"""Before a first name alone: "Sir Alan" is Alan Peake."""
PARAGRAPHS_BACK = 3
UNITS_BACK = 8
NAMESAKES = 12
"""Parties of one last name, or of one role, that are kept apart; keeps the whole linear."""
APPOSITION = re.compile(r", ((?:the |an? )?[a-z][\w -]{2,50})")
OPENING = 10
"""Words in which the noun phrase that opens a sentence must end."""


@lru_cache(maxsize=1)
def known_openings() -> frozenset[str]:
    """First names, titles and roles: what shows that capitalised words name a person."""
    r = roles()
    return r.male | r.female | r.honorifics | r.roles | frozenset(r.titles)


class Meant(NamedTuple):
    """The party meant and how sure that is, 0 to 1."""

    party: Party
    confidence: float


@dataclass(slots=True)
class Cast:
    """Everybody in a text; `people` by last name, `given` from first to last name, `holders` by the
    nouns of their role, each with the position; `spoken` as (word, unit, party) in order."""

    words: Words
    units: Sequence[Unit]
    people: dict[str, list[tuple[int, Party]]] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)
    holders: dict[str, list[tuple[int, Party]]] = field(default_factory=dict)
    spoken: list[tuple[int, int, Party]] = field(default_factory=list)
    topics: dict[int, Party | None] = field(default_factory=dict)

    def introduce(self, stage: Stage = SILENT) -> None:
        """Enters every full name of the text, with role and affiliation where it first stands."""
        seen: set[str] = set()
        for found in stage.matches(NAME, self.words.text):
            name = found.group().replace("’s", "").replace("'s", "")
            titled = name.split()[0].lower() in BY_GIVEN_NAME and len(name.split()) == 2
            if name not in seen and not titled:
                seen.add(name)
                self._enter(found, name)

    def _enter(self, found: re.Match[str], name: str) -> None:
        known = any(part.lower().rstrip(".") in known_openings() for part in name.split()[:3])
        if not known and not self._introduced(found.end()):
            return
        last = self.words.at(found.end()) - 1
        whole = name
        if last >= 0 and self.words.end[last] <= found.end() + 2:
            phrase = noun_phrase_back(self.words, last, max(0, last - 14))
            if phrase is not None and self.words.start[phrase.first] <= found.start():
                whole = self.words.string(phrase.first, phrase.last)
        party = party_of(whole)
        if party.kind is not PartyKind.PERSON or name.split()[-1] not in party.name:
            party = party_of(name)
        self.remember(found.start(), party)

    def _introduced(self, end: int) -> bool:
        """Whether a role follows a name: "Hana Sato, lead author of the study,"."""
        apposition = APPOSITION.match(self.words.text, end)
        return apposition is not None and bool(roles().roles & set(apposition.group(1).lower().split()))

    def remember(self, position: int, party: Party) -> None:
        """Enters a person under the last name."""
        if party.kind is not PartyKind.PERSON or not party.name:
            return
        if " " in party.name and party.name.split()[0].lower() not in roles().honorifics:
            self.given.setdefault(party.name.split()[0].lower(), surname(party.name))
        keys = [
            (self.people, surname(party.name)),
            *((self.holders, noun) for noun in party.role.lower().split()),
        ]
        for entries, key in keys:
            known = entries.setdefault(key, [])
            if all(entry != party for _, entry in known[-NAMESAKES:]):
                known.append((position, party))
                del known[:-NAMESAKES]

    def spoke(self, word: int, unit: int, party: Party) -> None:
        """Notes that a party has spoken."""
        self.spoken.append((word, unit, party))
        if " " in party.name:
            self.remember(self.words.start[word], party)

    def topic(self, number: int) -> Party | None:
        """Whom the sentence `number` opens with, None where it opens with no party."""
        if number not in self.topics:
            self.topics[number] = self._topic(self.units[number])
        return self.topics[number]

    def _topic(self, unit: Unit) -> Party | None:
        w, lower = self.words, self.words.lower
        first = unit.first
        while first < unit.last - 1 and lower[first] in classes().coordinators:
            first += 1
        end = first
        while end < min(unit.last, first + OPENING) and not _ends_opening(w, end, first):
            end += 1
        if end == first or end >= unit.last:
            return None
        if lower[end] == ",":  # with its apposition: "The minister, Ada Holm,"
            closing = range(end + 1, min(unit.last, end + OPENING))
            end = next((k for k in closing if lower[k] == ","), end)
        party = party_of(w.string(first, end))
        if party.kind is PartyKind.PRONOUN or lower[first] in classes().prepositions:
            return None
        if party.kind is PartyKind.PERSON:
            entries = self.people.get(surname(party.name))
            return next((entry for _, entry in entries or ()), party)
        return party

    def back(self, unit: int) -> Iterator[int]:
        """The units before `unit` in which a pronoun's party is looked for, nearest first."""
        for number in range(unit - 1, max(-1, unit - 1 - UNITS_BACK), -1):
            if self.units[unit].paragraph - self.units[number].paragraph > PARAGRAPHS_BACK:
                return
            yield number

    def outlet(self, unit: int, reach: int = 8) -> Party | None:
        """The newspaper or broadcaster that spoke last, within `reach` units."""
        for _, spoken_in, party in reversed(self.spoken[-20:]):
            if unit - spoken_in > reach:
                return None
            if party.kind is PartyKind.ORGANISATION and is_outlet(party.name):
                return party
        return None


def _ends_opening(w: Words, k: int, first: int) -> bool:
    """Whether the verb of a sentence that began at `first` seems to stand at `k`."""
    c = classes()
    word = w.lower[k]
    if (
        word in HARD
        or word == QUOTED
        or word in c.auxiliaries
        or word in c.pasts
        or word in ("who", "which", "and")
    ):
        return k > first or word == QUOTED
    if k == first or w.capital(k):
        return False
    cue = cues().verbs.get(word)
    if cue is not None and cue.forms & {"past", "third"} and not cue.homograph:
        return True
    if word.endswith("ed") and len(word) > 4:
        return w.lower[k - 1] not in c.determiners
    return word.endswith("s") and not word.endswith("ss") and w.capital(k - 1) and k - 1 > first


def surname(name: str) -> str:
    """The last name in lower case, without Jr. and the like."""
    parts = [part for part in name.replace("’", "'").split() if part.lower().rstrip(".,") not in SUFFIXES]
    return parts[-1].lower().removesuffix("'s") if parts else ""


SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
