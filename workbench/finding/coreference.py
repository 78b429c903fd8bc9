"""Who is meant: surnames, pronouns and "the official", each with a confidence.

The last party that fits is taken: by gender and number for a pronoun, by the noun for "the official".
"""

from __future__ import annotations

from dataclasses import replace

from workbench.finding.carriers import document, organisation
from workbench.finding.cast import BY_GIVEN_NAME, Cast, Meant, surname
from workbench.finding.cues import Match
from workbench.finding.followers import antecedent
from workbench.finding.parties import Party, PartyKind, party_of
from workbench.finding.roles import roles

MEMORY = 120
"""Speakers looked back for; keeps the whole linear."""
DEFINITE = ("the ", "that ", "this ", "those ", "these ", "his ", "her ")


def meant(cast: Cast, match: Match, unit: int) -> Meant:
    """The party that the source of `match` means; a nameless party where it has none."""
    w = cast.words
    source = match.source
    if source is None:
        return Meant(Party("", PartyKind.DESCRIPTION), 1.0)
    if source.relative:
        before = antecedent(w, source, match.unit.first)
        if before is not None:
            return _by_kind(cast, party_of(w.string(before.first, before.last)), before.first, unit, 0.85)
    return _by_kind(cast, party_of(w.string(source.first, source.last)), source.first, unit, 1.0)


def _by_kind(cast: Cast, party: Party, word: int, unit: int, sure: float) -> Meant:
    kind = party.kind
    low = party.name.lower()
    if kind is PartyKind.PRONOUN:
        return _pronoun(cast, party, word, unit)
    if kind is PartyKind.PERSON:
        return _person(cast, party, word, sure)
    if kind is PartyKind.UNNAMED and low.startswith(DEFINITE):
        return _again(cast, party, word, unit)
    if kind is PartyKind.DESCRIPTION and low.startswith(DEFINITE):
        return _office(cast, party, word, unit)
    if kind is PartyKind.DOCUMENT:
        return document(cast, party, unit, sure)
    if kind is PartyKind.ORGANISATION:
        return organisation(cast, party, unit, sure)
    return Meant(party, sure)


def _honorific(name: str) -> bool:
    return name.split()[0].lower().rstrip(".") in roles().honorifics


def _person(cast: Cast, party: Party, word: int, sure: float) -> Meant:
    """A name: the fullest form of it so far, with the role that it was introduced with."""
    if " " not in party.name:
        party = replace(party, female=None)  # Grant and Morgan are last names here
    entries = cast.people.get(surname(party.name), [])
    titled = party.name.split()[0].lower() in BY_GIVEN_NAME and len(party.name.split()) == 2
    if titled and surname(party.name) in cast.given:
        entries = cast.people.get(cast.given[surname(party.name)], [])
        party = replace(party, name=entries[0][1].name) if entries else party
    position = cast.words.start[word]
    before = [entry for at, entry in entries if at <= position and _compatible(party, entry)]
    fitting = before or [entry for _, entry in entries if _compatible(party, entry)]
    if not fitting:
        return Meant(party, sure * 0.95)
    chosen = next(
        (e for e in reversed(fitting) if len(e.name.split()) > 1 and not _honorific(e.name)), fitting[-1]
    )
    if " " in party.name and not _honorific(party.name):
        chosen = next((e for e in reversed(fitting) if e.name == party.name and e.role), party)
    same = [e for e in fitting if e.name == chosen.name]
    role = party.role or next((e.role for e in reversed(same) if e.role), "")
    affiliation = party.affiliation or next((e.affiliation for e in reversed(same) if e.affiliation), "")
    female = chosen.female if chosen.female is not None else party.female
    names = {entry.name for _, entry in entries if not _honorific(entry.name) and " " in entry.name}
    doubtful = len(names) > 1 and len(party.name.split()) == 1
    return Meant(
        replace(chosen, role=role, affiliation=affiliation, female=female),
        sure * (0.75 if doubtful else 0.95),
    )


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
        if not entries or (
            i + 1 < last and w.capital(i + 1) and w.lower[i + 1].removesuffix("'s") in cast.people
        ):
            continue  # a first name that is somebody else's last name is passed over
        before = [entry for at, entry in entries if at <= w.start[i]] or [entries[0][1]]
        fitting = [e for e in before if female is None or e.female is None or e.female == female]
        if fitting and not (w.lower[i].endswith("'s") and found):
            named = next((e for e in reversed(fitting) if " " in e.name), fitting[-1])
            found.append(named)
    return found


def _pronoun(cast: Cast, party: Party, word: int, unit: int) -> Meant:
    low = party.name.lower()
    if low in ("i", "we", "you", "us", "me"):
        return Meant(party, 0.5)
    if low not in ("he", "she", "him", "her", "himself", "herself"):
        return _group(cast, party, word, unit)
    female = party.female
    here = cast.units[unit]
    inside = _mentioned(cast, here.first, word, female)
    if inside:
        return Meant(inside[0], 0.8 if len({p.name for p in inside}) == 1 else 0.6)
    same = next((p for _, u, p in reversed(cast.spoken[-6:]) if u == unit and _one_person(p, female)), None)
    if same is not None:
        return Meant(same, 0.8)
    spoken = next(
        ((u, p) for _, u, p in reversed(cast.spoken[-MEMORY:]) if u <= unit and _one_person(p, female)), None
    )
    for back in cast.back(unit):
        if spoken is not None and back == spoken[0]:
            others = {p.name for p in _mentioned(cast, cast.units[back].first, cast.units[back].last, female)}
            return Meant(spoken[1], 0.85 if len(others | {spoken[1].name}) == 1 else 0.7)
        named = _mentioned(cast, cast.units[back].first, cast.units[back].last, female)
        topic = cast.topic(back)
        if (
            topic is not None
            and _one_person(topic, female)
            and (not named or topic.kind is not PartyKind.PERSON)
        ):
            return Meant(topic, 0.7 if not named else 0.5)
        if named:
            return Meant(named[0], 0.75 if len({p.name for p in named}) == 1 else 0.55)
    return Meant(spoken[1], 0.4) if spoken is not None else Meant(party, 0.2)


def _one_person(party: Party, female: bool | None) -> bool:
    if party.female is not None and female is not None and party.female != female:
        return False
    if party.kind is PartyKind.UNNAMED:
        return not party.name.lower().split()[-1].endswith("s") and party.number in ("", "one", "another")
    return party.kind is PartyKind.PERSON or (party.kind is PartyKind.DESCRIPTION and bool(party.role))


def _many(party: Party) -> bool:
    words = party.name.lower().split()
    plural = any(word.endswith("s") and singular(word) in roles().unnamed for word in words)
    return party.kind is PartyKind.UNNAMED and (
        plural or party.number not in ("", "one", "another") or "people" in words
    )


def singular(word: str) -> str:
    """The singular of a regular plural."""
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _group(cast: Cast, party: Party, word: int, unit: int) -> Meant:
    """They and it: the last group, organisation or document that spoke or opened a sentence."""
    it = party.name.lower() in ("it", "this", "that", "which")

    def fits(other: Party | None) -> bool:
        if other is None:
            return False
        whole = other.kind in (PartyKind.ORGANISATION, PartyKind.DOCUMENT)
        return whole if it else _many(other) or whole

    inside = _institution(cast, cast.units[unit].first, word) if it else None
    if inside is not None:
        return Meant(inside, 0.6)
    for back in (unit, *cast.back(unit)):
        for _, spoken_in, other in reversed(cast.spoken[-12:]):
            if spoken_in == back and fits(other):
                return Meant(other, 0.65)
        topic = cast.topic(back) if back != unit else None
        if topic is not None and fits(topic):
            return Meant(topic, 0.6)
    return Meant(party, 0.2)


def _institution(cast: Cast, first: int, word: int) -> Party | None:
    """The institution named last between two words: "the administration ... what it calls"."""
    w = cast.words
    for k in range(word - 1, first - 1, -1):
        if w.lower[k] in roles().institutions and w.lower[k + 1] not in ("of", "for"):
            start = k
            while start > first and (w.capital(start - 1) or w.lower[start - 1] == "the"):
                start -= 1
            party = party_of(w.string(start, k + 1))
            return party if party.kind is PartyKind.ORGANISATION and start < k else None
    return None


def _again(cast: Cast, party: Party, word: int, unit: int) -> Meant:
    """The official: the last unnamed party with the same noun, else the last person with such a role."""
    words = [
        word for word in party.name.lower().split() if word not in ("the", "that", "this", "former", "senior")
    ]
    nouns = {singular(word) for word in words[:2]}
    plural = words[-1].endswith("s") if words else False

    def fits(other: Party | None) -> bool:
        if other is None or other.kind is not PartyKind.UNNAMED or other.name.lower() == party.name.lower():
            return False
        heads = [word for word in other.name.lower().replace(",", "").split() if singular(word) in nouns]
        return bool(heads) and plural == heads[0].endswith("s")

    for _, _, other in reversed(cast.spoken[-MEMORY:]):
        if fits(other):
            return Meant(other, 0.85)
    for back in cast.back(unit):
        topic = cast.topic(back)
        if topic is not None and fits(topic):
            return Meant(topic, 0.75)
    if not plural:
        named = _with_role(cast, nouns, cast.words.start[word])
        if named is not None:
            return Meant(named, 0.7)
    return Meant(party, 0.7)


def _with_role(cast: Cast, nouns: set[str], position: int) -> Party | None:
    """The last person named before `position` whose role has one of these nouns, speakers first."""
    for _, _, other in reversed(cast.spoken[-MEMORY:]):
        if other.kind is PartyKind.PERSON and nouns & set(other.role.lower().split()):
            return other
    best: tuple[int, Party] | None = None
    for noun in nouns:
        for at, other in reversed(cast.holders.get(noun, ())):
            if at <= position:
                best = (at, other) if best is None or at > best[0] else best
                break
    return best[1] if best else None


def _qualifies(named: Party, words: list[str]) -> bool:
    """Whether "fisheries" in "the fisheries minister" fits the role: a prime minister is another."""
    return set(words) <= set(f"{named.role} {named.affiliation}".lower().split())


def _office(cast: Cast, party: Party, word: int, unit: int) -> Meant:
    """The senator: the last person with that role, else the office itself."""
    words = party.name.lower().split()
    named = _with_role(cast, {words[-1]}, cast.words.start[word])
    if named is not None and _qualifies(named, words[1:-1]):
        return Meant(named, 0.75)
    again = _again(cast, party, word, unit)
    return again if again.party is not party else Meant(party, 0.8)
