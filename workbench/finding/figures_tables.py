"""The words that figures are read by: units, currencies, qualifiers; read once, when first needed.

They lie in resources/finding/units.toml, currencies.toml and figures.toml, for a person to read and extend.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from workbench import paths


@dataclass(frozen=True, slots=True)
class FigureTables:
    """Lookups by the words of a text: to canonical unit names, or membership.

    `words` and `money_behind` are keyed in lower case; `symbols`, `symbol` and `money_before` as written.
    """

    words: dict[str, str]
    symbols: dict[str, str]
    symbol: re.Pattern[str]
    money_before: dict[str, str]
    money_sign: re.Pattern[str]
    money_last: frozenset[str]
    money_behind: dict[str, str]
    per: frozenset[str]
    containers: frozenset[str]
    qualifiers: frozenset[str]
    behind: re.Pattern[str]
    designators: frozenset[str]
    stops: frozenset[str]
    not_plural: frozenset[str]
    plurals: frozenset[str]
    adjectives: frozenset[str]
    not_counted: frozenset[str]


def read(name: str) -> dict[str, Any]:
    """The table file `name` of resources/finding, parsed."""
    with (paths.resources() / "finding" / name).open("rb") as file:
        return tomllib.load(file)


def _forms(table: dict[str, str], *, with_name: bool, lower: bool) -> dict[str, str]:
    forms = {}
    for name, others in table.items():
        written = [form.strip() for form in others.split(",")] + ([name] if with_name else [])
        forms.update({(form.lower() if lower else form): name for form in written if form})
    return forms


def _alternatives(forms: list[str] | dict[str, str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))


def phrases(listed: str) -> list[str]:
    """The phrases of a list in which they stand between bars with blanks around or on lines of their own."""
    return [phrase.strip() for phrase in re.split(r"\s\|\s|\n", listed) if phrase.strip()]


@cache
def tables() -> FigureTables:
    """The tables, read from the resources at the first call (about 10 ms)."""
    units, money, words = read("units.toml"), read("currencies.toml"), read("figures.toml")
    symbols = _forms(units["symbols"], with_name=False, lower=False)
    before = _forms(money["before"], with_name=False, lower=False)
    sets = {
        name: frozenset(listed.split()) for name, listed in words.items() if name not in ("before", "behind")
    }
    return FigureTables(
        words=_forms(units["words"], with_name=True, lower=True),
        symbols=symbols,
        symbol=re.compile(rf"(\s?)({_alternatives(symbols)})(?![\w/])"),
        money_before=before,
        money_sign=re.compile(rf"(?<![A-Za-z$])({_alternatives(before)})(\s?)$"),
        money_last=frozenset(sign[-1] for sign in before),
        money_behind=_forms(money["behind"], with_name=False, lower=True),
        per=frozenset(units["kinds"]["per"].split()),
        containers=frozenset(units["kinds"]["containers"].split()),
        qualifiers=frozenset(phrases(words["before"])),
        behind=re.compile(rf"[\s-](?:{_alternatives(phrases(words['behind']))})\b", re.IGNORECASE),
        **sets,
    )
