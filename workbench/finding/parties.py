"""Parties: the name, role and affiliation in the words that name a speaker, and whether a name is kept back."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from workbench.finding.lexicon import lines_of, table, words_of


class PartyKind(StrEnum):
    """What sort of speaker the words name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    UNNAMED = "unnamed"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    """ "the president": known by an office, not by a name"""


@dataclass(frozen=True, slots=True)
class Party:
    """A speaker: `name` as used, `role`, `affiliation`, `number` of sources as worded, `female` where known."""

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


class Roles(NamedTuple):
    """The lists of resources/finding/roles.toml and names.toml."""

    honorifics: frozenset[str]
    titles: dict[str, str]
    roles: frozenset[str]
    before_role: frozenset[str]
    unnamed: frozenset[str]
    quantities: frozenset[str]
    organisations: frozenset[str]
    outlets: frozenset[str]
    outlet_endings: frozenset[str]
    documents: frozenset[str]
    outlet_nouns: frozenset[str]
    institutions: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    male_clues: frozenset[str]
    female_clues: frozenset[str]
    countries: frozenset[str]


@lru_cache(maxsize=1)
def roles() -> Roles:
    """The lists, read once."""
    given, names = table("roles"), table("names")
    lists = given["words"]
    male, female = words_of(names["male"]), words_of(names["female"])
    return Roles(
        words_of(given["honorifics"]),
        dict(given["titles"]),
        words_of(lists["roles"]),
        words_of(lists["before_role"]),
        words_of(lists["unnamed"]),
        words_of(lists["quantities"]),
        words_of(lists["organisations"]),
        frozenset(lines_of(lists["outlets"])),
        words_of(lists["outlet_endings"]),
        words_of(lists["documents"]),
        words_of(lists["outlet_nouns"]),
        words_of(lists["institutions"]),
        male - female,
        female - male,
        words_of(names["clues"]["male"]),
        words_of(names["clues"]["female"]),
        frozenset(name for line in lines_of(lists["countries"]) for name in line.split(", ")),
    )


TOKEN = re.compile(r"[\w&][\w.'’&/\-]*")
BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{0,40})[)\]]")
DETERMINERS = frozenset(
    "the a an this that these those his her its their our my one another some any".split()
)
PRONOUNS = frozenset(
    "he she they it we i you who which that this these those him her them us me himself herself".split()
)
JOINERS = frozenset("of for at in with from on and to by the".split())
PARTICLES = frozenset("de da del della van von der den di bin ibn al la le du dos el".split())
RELATIVE = re.compile(
    r"\s(?:who|whom|whose|which|that|speaking|citing|quoting|asking|declining|wearing|holding|standing|writing)\b"
)


def party_of(words: str) -> Party:
    """The party that `words` name: "White House press secretary Jay Carney", "two sources close to the deal"."""
    return _party(" ".join(words.replace("’", "'").split())[:240])


@lru_cache(maxsize=4096)
def _party(words: str) -> Party:
    whole = BRACKETS.sub("", words).strip(" ,.;:—–-")
    bracket = BRACKETS.search(words)
    lower = whole.lower()
    if lower in PRONOUNS and whole != "US":
        return Party(
            whole, PartyKind.PRONOUN, female={"he": False, "she": True, "him": False, "her": True}.get(lower)
        )
    head, _, apposition = whole.partition(", ")
    if head.lower() in ("jr", "sr"):
        head, apposition = whole, ""
    if apposition and re.match(r"(?:Jr|Sr|I{2,3}|Inc|LLC|Ltd|Corp)\b", apposition):
        suffix, _, apposition = apposition.partition(", ")
        head = f"{head}, {suffix}"
    relative = RELATIVE.search(head)
    core = head[: relative.start()] if relative and relative.start() > 2 else head
    party = _core(core.strip(" ,"))
    if apposition and party.kind in (PartyKind.PERSON, PartyKind.ORGANISATION):
        party = _with_apposition(party, apposition)
    if (
        bracket
        and not party.affiliation
        and party.kind is PartyKind.PERSON
        and re.match(r"[RDI]\W", bracket.group(1) + " ")
    ):
        party = replace(party, affiliation=bracket.group(1))
    return party


def _core(head: str) -> Party:
    r = roles()
    tokens = TOKEN.findall(head)
    while (
        tokens
        and tokens[0].lower() in ("former", "then", "late", "longtime", "fellow")
        and len(tokens) > 1
        and tokens[1][0].isupper()
        and tokens[1].lower().rstrip(".") not in r.roles
        and tokens[1].lower().rstrip(".") not in r.titles
    ):
        tokens = tokens[1:]
    if not tokens:
        return Party(head, PartyKind.DESCRIPTION)
    low = [t.lower().rstrip(".") for t in tokens]
    if low[-1].endswith("'s") and len(low) >= 1:
        tokens[-1], low[-1] = tokens[-1][:-2], low[-1][:-2]
    if is_outlet(" ".join(tokens)):
        return Party(_bare(tokens), PartyKind.ORGANISATION)
    bare = tokens[1:] if low[0] == "the" else tokens
    if (
        bare
        and all(t[0].isupper() or t in ("of", "for", "and", "the") for t in bare)
        and _organisation(bare, low[-len(bare) :])
    ):
        return Party(
            _bare(tokens if tokens[0] == "The" and is_outlet(" ".join(low)) else bare), PartyKind.ORGANISATION
        )
    start = _name_start(tokens, low)
    if start is not None:
        return _named(tokens, low, start)
    return _described(tokens, low)


PLAIN = frozenset(
    "press news newspaper magazine mail standard daily weekly bulletin radio television tv".split()
)


def is_outlet(name: str) -> bool:
    """Whether `name` is a newspaper, a broadcaster or an agency by the table or its ending."""
    r = roles()
    low = name.lower().replace("’", "'").strip()
    for article in ("the ", "a "):
        if low.startswith(article) and low[len(article) :] in r.outlets:
            return True
    if low in r.outlets:
        return True
    parts = low.split()
    if len(parts) < 2 or parts[-1] not in r.outlet_endings:
        return False
    return len(parts) > 2 or parts[0] != "the" or (name.split()[1][0].isupper() and parts[1] not in PLAIN)


def _bare(tokens: list[str]) -> str:
    return " ".join(tokens)


def _name_start(tokens: list[str], low: list[str]) -> int | None:
    """Where the name at the end of a phrase begins, or None where none stands there."""
    r = roles()
    k = len(tokens)
    while k > 0 and (tokens[k - 1][0].isupper() or (low[k - 1] in PARTICLES and k < len(tokens) and k > 1)):
        if (
            low[k - 1] in r.roles | r.before_role
            and low[k - 1] not in r.male | r.female
            and (k < len(tokens))
        ):
            break
        if low[k - 1] in r.titles and k < len(tokens):
            break
        if low[k - 1] in r.honorifics:
            k -= 1
            break
        k -= 1
    while k < len(tokens) and low[k] in PARTICLES | {"the"} and not tokens[k][0].isupper():
        k += 1
    if k >= len(tokens):
        return None
    if (
        len(tokens) - k == 1
        and (low[k] in r.roles or low[k] in r.unnamed)
        and low[k] not in r.male | r.female
    ):
        return None
    return k


def _named(tokens: list[str], low: list[str], start: int) -> Party:
    r = roles()
    name, before = tokens[start:], tokens[:start]
    low_name, low_before = low[start:], low[:start]
    if before and low_before[-1] in ("of", "for", "at", "in", "from", "with", "on", "to", "by", "near"):
        return _described(tokens, low)
    titled = bool(low_before) and (
        low_before[-1] in r.titles or low_before[-1] in r.roles or low_name[0] in r.honorifics
    )
    of_title = len(low_before) > 1 and low_before[-1] == "of" and low_before[-2] in r.roles
    if not titled and not of_title:
        if _organisation(name, low_name):
            return Party(
                _bare(
                    ([before[-1]] if before and low_before[-1] == "the" and before[-1][0].isupper() else [])
                    + name
                ),
                PartyKind.ORGANISATION,
            )
        split = _inner_role(name, low_name)
        if split:
            return _titled(name, low_name, split)
    full = name[1:] if low_name[0] in r.honorifics and len(name) > 2 else name
    role, affiliation = _role(before, low_before)
    kind = PartyKind.PERSON
    female = _female(low_name[: 2 if low_name[0] in r.honorifics else 1], low_before)
    return Party(_bare(full), kind, role, affiliation, "", female)


def _inner_role(name: list[str], low: list[str]) -> int:
    """Where the name proper begins after capitalised titles ("Secretary of State", "Prime Minister")."""
    r = roles()
    for k in range(len(name) - 1, 0, -1):
        if low[k - 1] in r.titles or (low[k - 1] in r.roles and low[k - 1] not in r.male | r.female):
            return k
    if (
        len(low) >= 3
        and low[1] in r.male | r.female
        and low[0].endswith(("er", "or", "ist", "ian", "man", "ant"))
    ):
        return 1
    return 0


def _titled(name: list[str], low: list[str], split: int) -> Party:
    role, affiliation = _role(name[:split], low[:split])
    return Party(
        _bare(name[split:]),
        PartyKind.PERSON,
        role,
        affiliation,
        "",
        _female(low[split : split + 1], low[:split]),
    )


def _organisation(name: list[str], low: list[str]) -> bool:
    r = roles()
    if is_outlet(" ".join(low)) or low[-1] in r.organisations or " ".join(low).rstrip(".") in r.countries:
        return True
    if any(word in r.organisations for word in low) and not (low[0] in r.male | r.female):
        return True
    if name[-1].isupper() and len(name[-1]) > 1 and len(name) == 1:
        return True
    return (
        len(name) == 1
        and low[0] in words_of(table("roles")["words"]["places_as_speakers"])
        or "&" in name
        or ("of" in low and not r.roles & set(low))
    )


def _female(names: list[str], before: list[str]) -> bool | None:
    r = roles()
    for word in [*names, *before]:
        word = word.rstrip(".")
        if word in r.female_clues or word in r.female:
            return True
        if word in r.male_clues or word in r.male:
            return False
    return None


def _role(before: list[str], low: list[str]) -> tuple[str, str]:
    """Role and affiliation in the words before a name."""
    r = roles()
    first = 0
    while first < len(low) and low[first] in DETERMINERS | r.quantities:
        first += 1
    last = next(
        (k for k in range(len(low) - 1, first - 1, -1) if low[k] in r.roles or low[k] in r.titles), -1
    )
    if last < 0:
        return (" ".join(before[first:]) if first < len(low) and not before[first][0].isupper() else ""), ""
    start = last
    while start > first and (
        low[start - 1] in r.before_role or low[start - 1] in r.roles or not before[start - 1][0].isupper()
    ):
        start -= 1
    if start > first and before[start][0].isupper() and start == last and low[start - 1] in r.before_role:
        start -= 1
    while first < start and not before[first][0].isupper() and low[first] in r.before_role:
        first += 1
    adjectives = [word for word in before[:first] if word.lower() in r.before_role]
    words = before[start:]
    if len(words) > 1 and words[0].endswith("'s"):
        return " ".join(words[1:]), words[0][:-2]
    if len(words) == 1 and low[start] in r.titles:
        words = [r.titles[low[start]].capitalize()]
    return " ".join([*adjectives, *words]), _possessor(" ".join(before[first:start]))


def _possessor(words: str) -> str:
    return words.removesuffix("'s").removesuffix("'").strip()


APPOSITION = re.compile(r"\s(?:for|at|of|with|in|to|from)\s+(?:the\s+|a\s+)?(?=[A-Z])")


def _with_apposition(party: Party, apposition: str) -> Party:
    r = roles()
    first = apposition.split(", ")[0]
    if re.match(r"(?:who|whose|which|speaking|citing|himself|herself)\b", first) or re.fullmatch(
        r"\d+", first.strip()
    ):
        rest = apposition.split(", ", 1)
        return (
            _with_apposition(party, rest[1])
            if re.fullmatch(r"\d+", first.strip()) and len(rest) > 1
            else party
        )
    relative = RELATIVE.search(first)
    first = first[: relative.start()] if relative else first
    if re.match(r"[RDI]-", first):
        return replace(party, affiliation=party.affiliation or first)
    tokens = TOKEN.findall(first)
    low = [t.lower().rstrip(".") for t in tokens]
    if not low or party.kind is PartyKind.ORGANISATION:
        return party
    joined = APPOSITION.search(first)
    if joined and any(word in r.roles for word in TOKEN.findall(first[: joined.start()].lower())):
        role = TOKEN.findall(first[: joined.start()])
        inner, before = _role(role, [t.lower() for t in role])
        kept = inner or " ".join(t for t in role if t.lower() not in DETERMINERS)
        affiliation = first[joined.end() :].strip()
        if (
            re.match(r"(?i)ambassador|envoy|secretary-general", kept.split()[-1])
            and joined.group().split()[0] == "to"
        ):
            kept, affiliation = f"{kept} to {affiliation}", before
        if re.match(r"(?i)secretary|minister", kept.split()[-1]) and joined.group().split()[0] == "of":
            kept, affiliation = f"{kept} of {affiliation}", ""
        return replace(party, role=party.role or kept, affiliation=party.affiliation or affiliation or before,
                       female=party.female if party.female is not None else _female([], low))  # fmt: skip
    inner, before = _role(tokens, low)
    if not inner:
        return party
    return replace(party, role=party.role or inner, affiliation=party.affiliation or before,
                   female=party.female if party.female is not None else _female([], low))  # fmt: skip


def _described(tokens: list[str], low: list[str]) -> Party:
    """A speaker without a name: unnamed people, an institution, a document, an office."""
    r = roles()
    head = _head(low)
    number = low[0] if low[0] in r.quantities - {"a", "an"} or low[0].isdigit() else ""
    if low[:2] == ["at", "least"] and len(low) > 2:
        number = " ".join(low[:3])
    if low[1:2] == ["of"] and number:
        number = f"{number}"
    phrase = " ".join(tokens)
    named = any(token[0].isupper() for token in tokens[1:])
    kept = phrase[4:] if low[0] == "the" and len(tokens) > 1 and named else phrase
    if low[:2] == ["at", "least"]:
        tokens, low = tokens[2:], low[2:]
    if head in r.documents:
        return Party(kept, PartyKind.DOCUMENT)
    if head in r.institutions or head in r.organisations and head not in r.unnamed:
        return Party(kept, PartyKind.ORGANISATION)
    if head in r.unnamed or number:
        role, affiliation = _role(tokens[: _head_index(low) + 1], low[: _head_index(low) + 1])
        if head in ("source", "sources", "person", "people"):
            role = ""
        office = (
            low[0] == "the"
            and not head.endswith("s")
            and head in r.roles
            and head
            not in (
                "official",
                "officer",
                "aide",
                "analyst",
                "expert",
                "lawyer",
                "witness",
                "resident",
                "investigator",
                "agent",
                "activist",
                "reporter",
                "spokesman",
                "spokeswoman",
                "spokesperson",
                "diplomat",
                "operative",
            )
        )
        if office:
            return Party(phrase, PartyKind.DESCRIPTION, role or head, affiliation, "", _female([head], []))
        return Party(phrase, PartyKind.UNNAMED, role, affiliation, number, _female([head], []))
    if head in r.roles:
        role, affiliation = _role(tokens[: _head_index(low) + 1], low[: _head_index(low) + 1])
        return Party(phrase, PartyKind.DESCRIPTION, role or head, affiliation, "", _female([head], []))
    if tokens[-1][0].isupper() and _head_index(low) == len(low) - 1:
        return Party(kept, PartyKind.ORGANISATION)
    return Party(phrase, PartyKind.DESCRIPTION, "", "", number, None)


def _head_index(low: list[str]) -> int:
    """The head noun of a phrase: the word before its first preposition or participle."""
    for k in range(1, len(low)):
        if (
            low[k] in JOINERS
            and low[k] not in ("and", "the")
            or low[k]
            in (
                "familiar",
                "close",
                "briefed",
                "involved",
                "near",
                "who",
                "inside",
                "within",
                "led",
                "based",
                "named",
            )
        ):
            if low[k - 1] in roles().quantities and low[k] == "of":
                continue
            return k - 1
    return len(low) - 1


def _head(low: list[str]) -> str:
    return low[_head_index(low)]
