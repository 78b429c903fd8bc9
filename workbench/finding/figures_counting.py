"""What a number counts: the noun behind it, the one before it, or the one it was said to count earlier."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.finding.figures_names import named
from workbench.finding.figures_nouns import contained, is_plural, measure_of_noun, noun_after
from workbench.finding.figures_quantities import Quantity
from workbench.finding.figures_tables import tables
from workbench.finding.figures_units import abbreviation_after, noun_rate, share_of_measure
from workbench.finding.records import FoundFigure

_NUMBER_OF = re.compile(
    r"\b(?:number|numbers|total|count)\sof\s(?:the\s)?((?:[\w.'’-]+\s){0,3}?[\w'’-]+s\b|troops|people)"
    r"|\b(troop|staffing|crew|membership)\s(?:levels?|numbers?|strength)",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(
    r"\s(?:out\s)?of\s(?:(?:the|its|their|his|her|our|a total of)\s)?[0-9][0-9,.]*(?=\s[A-Za-z])"
)
_THE_NUMBER = re.compile(r"\b(?:the|that|this) (?:number|figure|total|count|level)\b")
_DEFINITE = re.compile(r"\b(?:no|any|every|each|this|that|which|another|the|some)[\s-]$", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’.&-]*)\s$")
_HYPHENED = re.compile(r"\s?-\s?([a-z]{3,})(?![\w-]*-to-)")
_NO_NOUN = frozenset("time off fold way sided and year game part plus odd".split())
_LOOK_BACK = 160


@dataclass(frozen=True, slots=True)
class Counted:
    """Where the words end that belong to a number, its unit, and what is counted or measured."""

    end: int
    unit: str = ""
    counted: str = ""


def counted_by(text: str, quantity: Quantity) -> Counted | None:
    """What `quantity` counts or measures by the words behind it; None where they name nothing."""
    if quantity.sort == "share" and not quantity.unit:
        return _part_of(text, quantity)
    if quantity.unit:
        return _measured(text, quantity)
    noun = _noun(text, quantity)
    if not noun:
        return None
    end, words = noun
    if unit := measure_of_noun(words):
        return Counted(end, unit, words)
    end, unit = noun_rate(text, end, words)
    return Counted(end, unit, words)


def _part_of(text: str, quantity: Quantity) -> Counted | None:
    end, unit = share_of_measure(text, quantity.end)
    if unit:
        return Counted(end, unit)
    noun = noun_after(text, quantity.end, 2.0, of=True)
    # "one in three Germans"
    noun = noun or (noun_after(text, quantity.end, 2.0) if quantity.raw else None)
    return Counted(quantity.end, "", noun[2]) if noun else None


def _measured(text: str, quantity: Quantity) -> Counted:
    if quantity.unit == "percentage":
        noun = noun_after(text, quantity.end, 2.0, of=True)
        return Counted(quantity.end, quantity.unit, noun[2] if noun else "")
    end, inside = contained(text, quantity.end, text[quantity.start : quantity.end])
    if inside:
        return Counted(end, quantity.unit if " " in inside else f"{quantity.unit} of {inside}", inside)
    return Counted(quantity.end, quantity.unit)


def _noun(text: str, quantity: Quantity) -> tuple[int, str] | None:
    """Where the noun that is counted ends, and the words; None where the number counts nothing named."""
    start = quantity.end
    one = quantity.values == (1.0,)
    if one and quantity.sort == "words":
        if _DEFINITE.search(text[max(0, start - 16) : quantity.start]) or text[start : start + 1] == "-":
            return None
        if text.startswith(" of ", start):
            noun = noun_after(text, start, 2.0, of=True)
            return (noun[1], noun[2]) if noun and is_plural(noun[2]) else None
    if text[start : start + 1] == "-" or text[start : start + 2] == " -":
        return _attribute(text, start)
    if (whole := _OF_WHOLE.match(text, start)) and quantity.sort != "crowd":
        # "41 of the 120 seats": the whole is counted in the same.
        noun = noun_after(text, whole.end(), 2.0)
        return (start, noun[2]) if noun else None
    if text.startswith(" of ", start):
        noun = None
        if quantity.sort == "crowd" or quantity.vague:
            # "dozens of pine and birch logs": a plural, if any follows.
            noun = noun_after(text, start + 3, 2.0) or noun_after(text, start, 2.0, of=True)
    else:
        noun = noun_after(text, start, 1.0 if one else 2.0)
    if not noun or (not quantity.scaled and _is_name(text, quantity) and named(text, quantity.start)):
        return None
    end, inside = contained(text, noun[1], noun[2])
    return (end if " " not in inside else noun[1]), text[noun[0] : end if " " not in inside else noun[1]]


def _attribute(text: str, start: int) -> tuple[int, str] | None:
    """The noun of "three-nation" or "12-member": a singular, joined by a hyphen."""
    found = _HYPHENED.match(text, start)
    return (found.end(), found[1]) if found and found[1] not in _NO_NOUN else None


def _is_name(text: str, quantity: Quantity) -> bool:
    """Whether a number behind a capital names something, though a plural follows: "iPhone 11 cameras"."""
    if "," in text[quantity.start : quantity.end] or len(quantity.values) > 1:
        return False
    found = _WORD_BEFORE.search(text[max(0, quantity.start - 24) : quantity.start])
    if not found:
        return False
    word = found[1]
    return word.lower() in tables().designators or not (word.islower() or word.istitle() or word.isupper())


def counted_elsewhere(text: str, quantity: Quantity, earlier: dict[tuple[float, ...], FoundFigure]) -> str:
    """What a bare number counts by the words before it ("the number of nurses ... 500") or its first mention.

    `earlier` holds the figures before it by their value, the last of all under the empty one.
    """
    if quantity.money or quantity.values[-1] < 2 or quantity.values[-1] % 1:
        return ""
    start = max(0, quantity.start - _LOOK_BACK)
    named_before = list(_NUMBER_OF.finditer(text, start, quantity.start))
    if named_before:
        return named_before[-1][1] or f"{named_before[-1][2]}s"
    last = earlier.get(())
    close = last if last and last.counted and quantity.start - last.end < _LOOK_BACK else None
    if close and _THE_NUMBER.search(text, close.end, quantity.start):
        return close.counted
    if quantity.values in earlier and quantity.values[0] >= 100 and quantity.sort == "digits":
        return earlier[quantity.values].counted
    return abbreviation_after(text, quantity.end)
