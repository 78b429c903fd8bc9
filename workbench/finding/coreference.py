"""Who is meant: surnames, pronouns and "the official" resolved to the last party that fits, with a confidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from workbench.finding.cues import Match
from workbench.finding.grammar import Phrase, noun_phrase_back
from workbench.finding.narrative import Unit
from workbench.finding.parties import Party, PartyKind, is_outlet, party_of, roles
from workbench.finding.words import Words

NAME = re.compile(
    r"\b[A-ZÀ-Þ][\w’'\-]+(?:[ \u00a0][A-Z]\.)?(?:[ \u00a0](?:de|da|del|van|von|der|bin|al|la|le)){0,2}"
    r"(?:[ \u00a0][A-ZÀ-Þ][\w’'\-]+){1,3}"
)
BACK = 3
"""Paragraphs looked back for the person that a pronoun means."""


class Meant(NamedTuple):
    """The party meant and how sure that is, 0 to 1."""

    party: Party
    confidence: float


@dataclass(slots=True)
class Cast:
    """Everybody who has been named or has spoken so far; filled as the text is read in order."""

    words: Words
    units: Sequence[Unit]
    people: dict[str, list[tuple[int, Party]]] = field(default_factory=dict)
    spoken: list[tuple[int, int, Party]] = field(default_factory=list)
    """Word, unit number and party of each speaker in order."""
    number: int = 0

    def introduce(self) -> None:
        """Enters every full name of the text, with role and affiliation where it first stands."""
        seen: set[str] = set()
        for found in NAME.finditer(self.words.text):
            name = found.group().replace("’s", "").replace("'s", "")
            if name in seen:
                continue
            seen.add(name)
            self._enter(found, name)

    def _enter(self, found: re.Match[str], name: str) -> None:
        r = roles()
        first = name.split()[0].lower().rstrip(".")
        known = (
            first in r.male
            or first in r.female
            or first in r.honorifics
            or first in r.titles
            or first in r.roles
        )
        if not known:
            return
        last = self.words.at(found.end()) - 1
        phrase = None
        if last >= 0 and self.words.end[last] <= found.end() + 2:
            phrase = noun_phrase_back(self.words, last, max(0, last - 14))
        whole = self.words.string(phrase.first, phrase.last) if phrase else name
        party = party_of(whole)
        if party.kind is not PartyKind.PERSON or name.split()[-1] not in party.name:
            party = party_of(name)
        if party.kind is PartyKind.PERSON:
            self.remember(found.start(), party)

    def remember(self, position: int, party: Party) -> None:
        """Enters a person under the last name."""
        if party.kind is PartyKind.PERSON and party.name:
            self.people.setdefault(_surname(party.name), []).append((position, party))

    def spoke(self, word: int, unit: int, party: Party) -> None:
        """Notes that a party has spoken."""
        self.spoken.append((word, unit, party))
        if party.kind is PartyKind.PERSON and " " in party.name:
            self.remember(self.words.start[word], party)


def _surname(name: str) -> str:
    parts = [
        p for p in name.replace("’", "'").split() if p.lower().rstrip(".,") not in ("jr", "sr", "ii", "iii")
    ]
    return parts[-1].lower().removesuffix("'s") if parts else ""


def meant(cast: Cast, match: Match, unit: int) -> Meant:
    """The party that the source of `match` means."""
    w = cast.words
    source = match.source
    if source is None:
        return Meant(Party("", PartyKind.DESCRIPTION), 1.0)
    if source.relative:
        antecedent = _antecedent(w, source, match.unit.first)
        if antecedent is not None:
            return _by_kind(cast, party_of(w.string(*antecedent[:2])), antecedent[0], unit, 0.85)
    return _by_kind(cast, party_of(w.string(source.first, source.last)), source.first, unit, 1.0)


def _antecedent(w: Words, source: Phrase, lo: int) -> Phrase | None:
    k = source.first - 1
    while k >= lo and w.lower[k] in (",", "of", "many", "some", "all", "both", "most"):
        k -= 1
    phrase = noun_phrase_back(w, k, lo) if k >= lo else None
    if phrase is None:
        return None
    for p in range(phrase.last - 1, phrase.first, -1):
        if w.lower[p] in ("by", "for", "with", "from", "to", "than", "against"):
            return Phrase(p + 1, phrase.last) if p + 1 < phrase.last else phrase
    return phrase


def _by_kind(cast: Cast, party: Party, word: int, unit: int, sure: float) -> Meant:
    if party.kind is PartyKind.PRONOUN:
        return _pronoun(cast, party, word, unit)
    if party.kind is PartyKind.PERSON:
        return _person(cast, party, word, sure)
    if party.kind is PartyKind.UNNAMED and party.name.lower().startswith(
        ("the ", "that ", "this ", "those ", "these ")
    ):
        return _again(cast, party, unit)
    if party.kind is PartyKind.DESCRIPTION and party.name.lower().startswith(("the ", "his ", "her ")):
        return _office(cast, party, word)
    if party.kind is PartyKind.DOCUMENT:
        return _document(cast, party, unit, sure)
    if party.kind is PartyKind.ORGANISATION:
        return _organisation(cast, party, sure)
    return Meant(party, sure)


def _person(cast: Cast, party: Party, word: int, sure: float) -> Meant:
    entries = cast.people.get(_surname(party.name), [])
    position = cast.words.start[word]
    names = {entry.name for _, entry in entries}
    before = [entry for at, entry in entries if at <= position and _compatible(party, entry)]
    fitting = before or [entry for _, entry in entries if _compatible(party, entry)]
    if not fitting:
        return Meant(party, sure * 0.95)
    fuller = max(reversed(fitting), key=lambda e: len(e.name.split()) > 1)
    if len(party.name.split()) > 1 and not _honorific(party.name):
        fuller = next((e for e in reversed(fitting) if e.name == party.name and e.role), party)
    role = next((e.role for e in reversed(fitting) if e.role and e.name == fuller.name), "")
    affiliation = next(
        (e.affiliation for e in reversed(fitting) if e.affiliation and e.name == fuller.name), ""
    )
    merged = replace(
        fuller, role=party.role or role, affiliation=party.affiliation or affiliation,
        female=fuller.female if fuller.female is not None else party.female,
    )  # fmt: skip
    return Meant(merged, sure * (0.75 if len(names) > 1 and len(party.name.split()) == 1 else 0.95))


def _honorific(name: str) -> bool:
    return name.split()[0].lower().rstrip(".") in roles().honorifics


def _compatible(party: Party, entry: Party) -> bool:
    if party.female is not None and entry.female is not None and party.female != entry.female:
        return False
    first = party.name.split()[0]
    return " " not in party.name or _honorific(party.name) or first == entry.name.split()[0]


def _mentioned(cast: Cast, first: int, last: int, female: bool | None) -> list[Party]:
    """The people named between two words, in order, that a pronoun of this gender can mean."""
    w = cast.words
    found: list[Party] = []
    for i in range(first, min(last, first + 80)):
        entries = cast.people.get(w.lower[i].removesuffix("'s")) if w.capital(i) else None
        if not entries:
            continue
        if i + 1 < last and w.capital(i + 1) and w.lower[i + 1].removesuffix("'s") in cast.people:
            continue  # a first name that is somebody else's surname
        position = w.start[i]
        before = [entry for at, entry in entries if at <= position] or [entries[0][1]]
        entry = before[-1]
        if female is not None and entry.female is not None and entry.female != female:
            entry = next((e for e in reversed(before) if e.female == female), entry)
            if entry.female is not None and entry.female != female:
                continue
        if w.lower[i].endswith("'s") and found:
            continue
        found.append(entry)
    return found


def _pronoun(cast: Cast, party: Party, word: int, unit: int) -> Meant:
    low = party.name.lower()
    if low in ("i", "we", "you", "us", "me"):
        return Meant(party, 0.5)
    if low in ("they", "it", "them", "this", "that", "these", "those", "which", "who"):
        return _group(cast, party, unit)
    female = party.female
    here = cast.units[unit]
    inside = _mentioned(cast, here.first, word, female)
    if inside:
        return Meant(inside[0], 0.8 if len({p.name for p in inside}) == 1 else 0.6)
    last = next((p for _, _, p in reversed(cast.spoken) if _he_or_she(p, female)), None)
    spoken_in = next((u for _, u, p in reversed(cast.spoken) if _he_or_she(p, female)), -9)
    for back in range(unit - 1, max(-1, unit - 9), -1):
        if here.paragraph - cast.units[back].paragraph > BACK:
            break
        if last is not None and back == spoken_in:
            others = {p.name for p in _mentioned(cast, cast.units[back].first, cast.units[back].last, female)}
            return Meant(last, 0.85 if len(others | {last.name}) == 1 else 0.7)
        named = _mentioned(cast, cast.units[back].first, cast.units[back].last, female)
        if named:
            return Meant(named[0], 0.75 if len({p.name for p in named}) == 1 else 0.55)
    if last is not None:
        return Meant(last, 0.4)
    return Meant(party, 0.2)


def _he_or_she(party: Party, female: bool | None) -> bool:
    if party.kind is PartyKind.UNNAMED:
        return (
            not party.name.lower().endswith("s")
            and not party.number
            and (party.female is None or party.female == female)
        )
    if party.kind not in (PartyKind.PERSON, PartyKind.DESCRIPTION):
        return False
    if party.kind is PartyKind.DESCRIPTION and not party.role:
        return False
    return party.female is None or female is None or party.female == female


def _group(cast: Cast, party: Party, unit: int) -> Meant:
    """They and it: the last group, organisation or document that spoke."""
    it = party.name.lower() == "it"
    for _, spoken_in, other in reversed(cast.spoken[-12:]):
        if cast.units[unit].paragraph - cast.units[spoken_in].paragraph > BACK:
            break
        organisation = other.kind in (PartyKind.ORGANISATION, PartyKind.DOCUMENT)
        if it and organisation:
            return Meant(other, 0.65)
        many = other.kind is PartyKind.UNNAMED and (
            other.name.endswith("s") or bool(other.number) or "people" in other.name
        )
        if not it and (many or organisation):
            return Meant(other, 0.6)
    return Meant(party, 0.2)


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _again(cast: Cast, party: Party, unit: int) -> Meant:
    """The official: the last unnamed party with the same noun, else the last with such a role."""
    nouns = {_singular(word) for word in party.name.lower().split()[1:3]}
    plural = party.name.split()[-1].endswith("s")
    for _, _, other in reversed(cast.spoken):
        if other.kind is not PartyKind.UNNAMED:
            continue
        head = {_singular(word) for word in other.name.lower().replace(",", "").split()}
        if nouns & head and plural == any(
            word.endswith("s") and _singular(word) in nouns for word in other.name.lower().split()
        ):
            return Meant(other, 0.85)
    if not plural:
        for _, _, other in reversed(cast.spoken):
            if other.kind is PartyKind.PERSON and nouns & set(other.role.lower().split()):
                return Meant(other, 0.75)
        for entries in cast.people.values():
            for _, other in reversed(entries):
                if nouns & set(other.role.lower().split()):
                    return Meant(other, 0.6)
        last = cast.spoken[-1][2] if cast.spoken else None
        if last is not None and last.kind is PartyKind.UNNAMED and "official" not in nouns:
            return Meant(last, 0.5)
    return Meant(party, 0.7)


def _office(cast: Cast, party: Party, word: int) -> Meant:
    """The senator: the last person with that role, else the office itself."""
    noun = party.name.lower().split()[-1]
    position = cast.words.start[word]
    best: tuple[int, Party] | None = None
    for _, _, other in reversed(cast.spoken):
        if other.kind is PartyKind.PERSON and noun in other.role.lower().split():
            return Meant(other, 0.8)
    for entries in cast.people.values():
        for at, other in entries:
            if noun in other.role.lower().split() and at <= position and (best is None or at > best[0]):
                best = (at, other)
    return Meant(best[1], 0.7) if best else Meant(party, 0.8)


def _outlet_before(cast: Cast, unit: int) -> Party | None:
    for _, spoken_in, other in reversed(cast.spoken[-20:]):
        if unit - spoken_in > 8:
            break
        if other.kind is PartyKind.ORGANISATION and is_outlet(other.name):
            return other
    return None


def _document(cast: Cast, party: Party, unit: int, sure: float) -> Meant:
    """The report: the outlet that carried it; a Reuters report: Reuters."""
    for found in re.finditer(r"[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*)*", party.name):
        name = found.group().removesuffix("'s")
        if is_outlet(name):
            return Meant(Party(name, PartyKind.ORGANISATION), sure * 0.95)
    if (
        party.name.lower().split()[-1] in ("report", "story", "article", "account", "piece", "dispatch")
        and len(party.name.split()) == 1
    ):
        outlet = _outlet_before(cast, unit)
        if outlet is not None:
            return Meant(outlet, 0.7)
    return Meant(party, sure)


def _organisation(cast: Cast, party: Party, sure: float) -> Meant:
    """The newspaper, The Post: the last organisation with that noun or last word."""
    low = party.name.lower().removeprefix("the ")
    if low in roles().outlet_nouns:
        for _, _, other in reversed(cast.spoken):
            if other.kind is PartyKind.ORGANISATION and is_outlet(other.name):
                return Meant(other, 0.75)
    if " " not in low:
        for _, _, other in reversed(cast.spoken):
            name = other.name.lower()
            if (
                other.kind is PartyKind.ORGANISATION
                and name != low
                and name.split()[-1] == low
                and len(name.split()) > 1
            ):
                return Meant(other, 0.85)
    return Meant(party, sure)
