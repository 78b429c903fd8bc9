"""Titles, roles, outlets and first names: the lists by which speakers are told apart."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from workbench.finding.lexicon import lines_of, table, words_of


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
    capitals: frozenset[str]
    after_head: frozenset[str]
    no_office: frozenset[str]


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
        words_of(lists["places_as_speakers"]),
        words_of(lists["after_head"]),
        words_of(lists["no_office"]),
    )


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
