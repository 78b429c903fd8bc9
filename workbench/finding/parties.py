"""Parties: name, role and affiliation in the words that name a speaker, and whether a name is kept back."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from workbench.finding.roles import is_outlet, roles
from workbench.finding.titles import TOKEN, female_by, lowered, role_after, role_before


class PartyKind(StrEnum):
    """What sort of speaker the words name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    UNNAMED = "unnamed"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    """Known by an office, not by a name: "the president"."""


@dataclass(frozen=True, slots=True)
class Party:
    """A speaker: `name` as used, role, affiliation, `number` of sources as worded, `female` where known."""

    name: str
    kind: PartyKind
    role: str = ""
    affiliation: str = ""
    number: str = ""
    female: bool | None = None

    @property
    def anonymous(self) -> bool:
        """Whether the name is kept back."""
        return self.kind is PartyKind.UNNAMED


LONGEST = 240
"""Code points of a phrase that are looked at."""
BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{0,40})[)\]]")
MEMBER = re.compile(r"[RDI]\b")
PRONOUNS = frozenset(
    "he she they it we i you who which that this these those him her them us me himself herself".split()
)
JOINERS = frozenset("of for at in with from on to by".split())
PARTICLES = frozenset("de da del della van von der den di bin ibn al la le du dos el".split())
PLACED = re.compile(r"([A-Z][^,]{3,60}?) (?:of|from) ((?:the )?[A-Z][\w.' \-]{2,40})$")
RELATIVE = re.compile(
    r"\s(?:who|whom|whose|which|that|(?:quoted|cited|interviewed) by|"
    r"speaking|citing|quoting|asking|declining|wearing|holding|standing|writing)\b"
)
INITIALS = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$")
SUFFIX = re.compile(r"(?:Jr|Sr|I{2,3}|Inc|LLC|Ltd|Corp)\b")
ASIDE = re.compile(r"(?:who|whose|which|speaking|citing|himself|herself)\b")
LEFT_OUT = frozenset(("former", "then", "late", "longtime", "fellow"))
INDEFINITE = frozenset(("a", "an", "some", "any"))
OCCUPATION = ("er", "or", "ist", "ian", "man", "ant")


def party_of(words: str) -> Party:
    """The party that `words` name: "press secretary Ada Holm", "two sources close to the deal"."""
    return _party(" ".join(words.replace("’", "'").split())[:LONGEST])


@lru_cache(maxsize=4096)
def _party(words: str) -> Party:
    whole = BRACKETS.sub("", words).strip(" ,.;:—–-")
    whole += "." if INITIALS.search(whole) else ""
    lower = whole.lower()
    if lower in PRONOUNS and whole != "US":
        gender = {"he": False, "him": False, "himself": False, "she": True, "her": True, "herself": True}
        return Party(whole, PartyKind.PRONOUN, female=gender.get(lower))
    head, _, apposition = whole.partition(", ")
    if SUFFIX.match(apposition):
        suffix, _, apposition = apposition.partition(", ")
        head = f"{head}, {suffix}"
    relative = RELATIVE.search(head)
    placed = PLACED.match(head)
    if placed and not roles().roles & set(lowered(TOKEN.findall(placed.group(1)))[-1:]):
        person = _core(placed.group(1))
        if person.kind is PartyKind.PERSON and " " in person.name:  # "Sen. Ada Holm of Idaho"
            return replace(person, affiliation=person.affiliation or placed.group(2))
    core = head[: relative.start()] if relative and relative.start() > 2 else head
    party = _core(core.strip(" ,").removesuffix(" of"))
    if party.kind in (PartyKind.DESCRIPTION, PartyKind.UNNAMED) and not party.number:
        party = _named_after(party, apposition)
    elif party.kind is PartyKind.PERSON:
        party = _with_apposition(party, apposition)
        bracket = BRACKETS.search(words)
        if bracket and not party.affiliation and MEMBER.match(bracket.group(1)):
            party = replace(party, affiliation=bracket.group(1))
    return party


def _named_after(party: Party, apposition: str) -> Party:
    """The fisheries minister, Ada Holm: the name stands after the role."""
    first = apposition.partition(", ")[0]
    tokens = TOKEN.findall(first)
    if not 2 <= len(tokens) <= 4 or not all(token[0].isupper() or token in PARTICLES for token in tokens):
        return party
    named = _core(first)
    if named.kind is not PartyKind.PERSON:
        return party
    female = named.female if named.female is not None else party.female
    return replace(named, role=party.role, affiliation=party.affiliation, female=female)


def _with_apposition(party: Party, apposition: str) -> Party:
    """The party with the role and the affiliation that stand after its name."""
    first, _, rest = apposition.partition(", ")
    if first.strip().isdigit():  # an age
        first = rest.partition(", ")[0]
    if not first or ASIDE.match(first):
        return party
    relative = RELATIVE.search(first)
    first = first[: relative.start()] if relative else first
    if MEMBER.match(first) and "-" in first[:3]:
        return replace(party, affiliation=party.affiliation or first)
    role, affiliation = role_after(first)
    if not role:
        return party
    female = party.female if party.female is not None else female_by(lowered(TOKEN.findall(first)))
    return replace(
        party, role=party.role or role, affiliation=party.affiliation or affiliation, female=female
    )


def _core(head: str) -> Party:
    """The party of a phrase without apposition and relative clause."""
    r = roles()
    tokens = TOKEN.findall(head)
    while len(tokens) > 1 and tokens[0].lower() in LEFT_OUT and tokens[1][0].isupper():
        following = tokens[1].lower().rstrip(".")
        if following in r.roles or following in r.titles:
            break
        tokens = tokens[1:]
    if not tokens:
        return Party(head, PartyKind.DESCRIPTION)
    low = lowered(tokens)
    if low[-1].endswith("'s"):
        tokens[-1], low[-1] = tokens[-1][:-2], low[-1][:-2]
    if is_outlet(" ".join(tokens)):
        return Party(" ".join(tokens), PartyKind.ORGANISATION)
    bare = tokens[1:] if low[0] == "the" else tokens
    capitals = bool(bare) and all(t and (t[0].isupper() or t in ("of", "for", "and", "the")) for t in bare)
    if capitals and _organisation(bare, low[-len(bare) :]):
        return Party(" ".join(bare), PartyKind.ORGANISATION)
    start = _name_start(tokens, low)
    return _described(tokens, low) if start is None else _named(tokens, low, start)


def _first_name(word: str) -> bool:
    return word in roles().male or word in roles().female


def _name_start(tokens: list[str], low: list[str]) -> int | None:
    """Where the name at the end of a phrase begins, or None where none stands there."""
    r = roles()
    k = end = len(tokens)
    while k > 0 and (tokens[k - 1][:1].isupper() or (low[k - 1] in PARTICLES and 1 < k < end)):
        title = low[k - 1] in r.titles or low[k - 1] in r.roles or low[k - 1] in r.before_role
        if k < end and title and not _first_name(low[k - 1]):
            break
        k -= 1
        if low[k] in r.honorifics:
            break
    while k < end and low[k] in PARTICLES and not tokens[k][:1].isupper():
        k += 1
    if k and low[k - 1] in ("to", "the", "of"):  # "Ambassador to the United States Ada Holm"
        place = next((n for n in (3, 2, 1) if k + n < end and " ".join(low[k : k + n]) in r.countries), 0)
        k += place
    if k >= end:
        return None
    office = low[k] in r.roles or low[k] in r.unnamed
    return None if end - k == 1 and office and not _first_name(low[k]) else k


def _named(tokens: list[str], low: list[str], start: int) -> Party:
    """The party whose name begins at word `start`."""
    r = roles()
    name, before = tokens[start:], tokens[:start]
    low_name, low_before = low[start:], low[:start]
    last = low_before[-1] if low_before else ""
    of_title = last == "of" and len(low_before) > 1 and low_before[-2] in r.roles
    if last in JOINERS and not of_title:
        return _described(tokens, low)
    occupation = ""
    titled = last in r.titles or last in r.roles or low_name[0] in r.honorifics
    if not titled and not of_title:
        if _organisation(name, low_name):
            return Party(" ".join(name), PartyKind.ORGANISATION)
        split = _inner_role(low_name)
        if split:
            before, low_before = name[:split], low_name[:split]
            occupation = before[0] if split == 1 and low_before[0] not in r.roles | r.titles.keys() else ""
            name, low_name = name[split:], low_name[split:]
    honoured = low_name[0] in r.honorifics
    full = name[1:] if honoured and len(name) > 2 else name
    role, affiliation = role_before(before, low_before)
    role = role or occupation
    female = female_by([*low_name[: 2 if honoured else 1], *low_before])
    return Party(" ".join(full), PartyKind.PERSON, role, affiliation, "", female)


def _inner_role(low: list[str]) -> int:
    """Where the name proper begins after capitalised titles ("Secretary of State", "Trainer"); 0 without."""
    r = roles()
    for k in range(len(low) - 1, 0, -1):
        if low[k - 1] in r.titles or (low[k - 1] in r.roles and not _first_name(low[k - 1])):
            return k
    occupied = len(low) >= 3 and _first_name(low[1]) and low[0].endswith(OCCUPATION)
    return 1 if occupied else 0


def _organisation(name: list[str], low: list[str]) -> bool:
    """Whether capitalised words name an organisation or a country."""
    r = roles()
    if is_outlet(" ".join(low)) or low[-1] in r.organisations or " ".join(low).rstrip(".") in r.countries:
        return True
    if not _first_name(low[0]) and not r.roles & set(low) and any(word in r.organisations for word in low):
        return True
    if len(name) == 1 and (low[0] in r.capitals or (name[0].isupper() and len(name[0]) > 1)):
        return True
    return "&" in name or ("of" in low and not r.roles & set(low))


def _described(tokens: list[str], low: list[str]) -> Party:
    """A speaker without a name: unnamed people, an institution, a document, an office."""
    r = roles()
    number = low[0] if low[0] in r.quantities - {"a", "an"} or low[0].isdigit() else ""
    phrase = " ".join(tokens)
    named = any(token[:1].isupper() for token in tokens[1:])
    kept = phrase[4:] if low[0] == "the" and named else phrase
    if low[:2] == ["at", "least"] and len(low) > 2:
        number = " ".join(low[:3])
        tokens, low = tokens[2:], low[2:]
    at = _head(low)
    head = low[at]
    if head in r.documents:
        return Party(kept, PartyKind.DOCUMENT)
    if head in r.institutions or (head in r.organisations and head not in r.unnamed):
        return Party(kept, PartyKind.ORGANISATION)
    role, affiliation = role_before(tokens[: at + 1], low[: at + 1])
    female = female_by([head])
    unnamed = head in r.unnamed or bool(number) or (head in r.roles and low[0] in INDEFINITE)
    one_office = low[0] not in INDEFINITE and not head.endswith("s")
    one_office = one_office and not number and head in r.roles and head not in r.no_office
    if unnamed and not one_office:
        people = head not in r.roles and head.removesuffix("s") not in r.roles
        return Party(phrase, PartyKind.UNNAMED, "" if people else role, affiliation, number, female)
    if head in r.roles:
        return Party(phrase, PartyKind.DESCRIPTION, role or head, affiliation, "", female)
    if tokens[-1][:1].isupper() and at == len(low) - 1:
        return Party(kept, PartyKind.ORGANISATION)
    return Party(phrase, PartyKind.DESCRIPTION, "", "", number)


def _head(low: list[str]) -> int:
    """The head noun of a phrase: the word before its first preposition or participle."""
    r = roles()
    for k in range(1, len(low)):
        described = low[k].endswith("ing") and (low[k - 1] in r.unnamed or low[k - 1] in r.roles)
        if described or low[k] in JOINERS or low[k] in r.after_head:
            if low[k] == "of" and low[k - 1] in r.quantities:
                continue
            return k - 1
    return len(low) - 1
