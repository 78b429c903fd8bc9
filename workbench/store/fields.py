"""How the fields of a claim are stored, and what is made from them for sorting and searching."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import is_dataclass
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import Any
from uuid import UUID

from workbench.domain.claim import Figure, Hop, Time, said_by, via
from workbench.domain.event import canonical
from workbench.store.letters import all_storable, storable, storable_json


def _listed(items: Any) -> str:
    if not items:
        return "[]"
    named = [_by_name(item) if is_dataclass(item) else item for item in items]
    spelled = canonical(named)
    # Looked at as a whole: nearly all can be stored, and to look at each text takes as long as the rest.
    return spelled if storable_json(spelled) else canonical(all_storable(named))


def _by_name(item: Any) -> dict[str, Any]:
    """What a hop, a figure or a time holds, by name; asdict would copy each of its values deeply."""
    return {name: getattr(item, name) for name in item.__dataclass_fields__}


def hops(stored: str) -> tuple[Hop, ...]:
    """An attribution as it is stored, read back."""
    return tuple(Hop(**hop) for hop in json.loads(stored))


def figures(stored: str) -> tuple[Figure, ...]:
    """A claim's figures as they are stored, read back."""
    return tuple(Figure(**figure) for figure in json.loads(stored))


def times(stored: str) -> tuple[Time, ...]:
    """A claim's times as they are stored, read back."""
    return tuple(Time(**time) for time in json.loads(stored))


_STORED: dict[str, Callable[[Any], Any]] = {
    "attribution": _listed,
    "figures": _listed,
    "times": _listed,
    "why": _listed,
    "aliases": _listed,
    "flags": _listed,
    "places": _listed,
}


def stored(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as the database and the history hold them: plain strings, numbers and true or false."""
    result = {}
    for name, value in fields.items():
        if isinstance(value, Enum):
            value = value.value
        elif isinstance(value, str):
            value = storable(value)
        elif name in _STORED:
            value = _STORED[name](value)
        result[name] = value
    return result


@lru_cache(maxsize=256)
def _of_attribution(value: str) -> dict[str, Any]:
    chain = hops(value)
    return {"said_by": said_by(chain), "via": via(chain)}


@lru_cache(maxsize=256)
def _of_figures(value: str) -> dict[str, Any]:
    found = figures(value)
    first = found[0] if found else None
    best = None if first is None else first.best if first.best is not None else first.low
    return {"figure_words": "; ".join(figure.text for figure in found), "figure_value": _sortable(best)}


def _sortable(number: float | None) -> float | None:
    try:
        value = float(number) if number is not None else None
    except OverflowError:  # an int of more than 308 digits
        return None
    return value if value is not None and math.isfinite(value) else None


@lru_cache(maxsize=256)
def _of_times(value: str) -> dict[str, Any]:
    return {"time_words": "; ".join(time.value or time.text for time in times(value))}


_MADE: dict[str, Callable[[str], dict[str, Any]]] = {
    "attribution": _of_attribution,
    "figures": _of_figures,
    "times": _of_times,
}


def made(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that follow from `fields` (as stored) and are kept beside them."""
    result: dict[str, Any] = {}
    for name, make in _MADE.items():
        if name in fields:
            result |= make(fields[name])
    return result


def listed(column: Sequence[Any]) -> list[str]:
    """A column of lists (hops, figures, times, words), each as it is stored."""
    return [_listed(items) if items else "[]" for items in column]


def made_columns(columns: Mapping[str, Sequence[str]]) -> dict[str, list[Any]]:
    """The same as `made` for many claims, given by columns."""
    result: dict[str, list[Any]] = {}
    for name, make in _MADE.items():
        made_of = [make(value) for value in columns[name]]
        result |= {one: [values[one] for values in made_of] for one in made_of[0]}
    return result


def historic(values: Mapping[str, Any]) -> dict[str, Any]:
    """Stored fields as the history spells them: instants and ids as text."""
    return {
        name: _TOLD[type(value)](value) if type(value) in _TOLD else value for name, value in values.items()
    }


# Thousands of events name the same text and version.
_TOLD: dict[type, Callable[[Any], str]] = {datetime: datetime.isoformat, UUID: lru_cache(256)(str)}


def words(stored: str) -> tuple[str, ...]:
    """A list of words as it is stored, read back."""
    return tuple(json.loads(stored))
