"""Figures: every number that says how much or how many, with its qualifier, its unit and what is counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.finding.figures_numerals import UNITS
from workbench.finding.figures_quantities import Quantity, named, quantities
from workbench.finding.figures_ranges import joined
from workbench.finding.figures_tables import tables
from workbench.finding.figures_units import container_tail, noun_after
from workbench.finding.records import FoundFigure

_SIGNS = {
    "~": "about",
    "≈": "about",
    "<": "less than",
    ">": "more than",
    "≥": "at least",
    "≤": "at most",
    "±": "plus or minus",
}
_AGE_BEFORE = re.compile(
    r"(?:[A-Z][\w.'’-]+|\b(?:man|woman|boy|girl|son|daughter|brother|sister|wife|husband|mother|father)),\s$"
)
_AGE_AFTER = re.compile(r"[,)]|\swho\b|\.\s")
_AGED = re.compile(
    r"\b(?:aged?|ages|turned|turns|who\s(?:is|was)(?:\snow|\sthen)?|(?:he|she)\s(?:is|was|will\sbe)|age\sof)\s(?:between\s)?$",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\s(?:[NSEW]\.?\s)?(?:[A-Z0-9][\w.'’]*\s){1,3}(?:Street|Road|Avenue|Ave|St|Rd|Lane|Way|Drive|Boulevard|Blvd|Square|Place|Court|Ranch)\b"
)
_NUMBER_OF = re.compile(
    r"\b(?:number|numbers|total|count)\sof\s((?:[\w.'’-]+\s){0,3}?[\w'’-]+s\b|troops|people)|\b(troop|staffing|crew|membership)\s(?:levels?|numbers?|strength)",
    re.IGNORECASE,
)
_LEAD = frozenset(
    "to at of by from is was were are around be than reached reach hit total totalled totaled numbered stood averaged averaging "
    "averages scored with and only just about nearly almost over under between or but record average low high worth".split()
)
_SCORE_LEAD = re.compile(
    r"\b(?:at|won|win|lost|lose|beat|by|a|drew|lead|led|leading|finished|ended)\s$", re.IGNORECASE
)
_LOOK_BACK = 160


def figures(text: str, taken: Sequence[tuple[int, int]] = ()) -> tuple[FoundFigure, ...]:
    """Every figure in `text`, in order, as worded and as a number.

    `taken` holds the passages that are dates, sorted: their numbers are no figures, but the two years of "two years
    ago" are. Ordinals, clock times, and numbers that name something are left out.
    """
    found: list[FoundFigure] = []
    for quantity in joined(quantities(text, taken), text):
        figure = _figure(text, quantity, found[-1] if found else None)
        if figure:
            found.append(figure)
    return tuple(found)


def _figure(text: str, quantity: Quantity, previous: FoundFigure | None) -> FoundFigure | None:
    start, end, unit, counted = quantity.start, quantity.end, quantity.unit, ""
    qualifier = qualifier_before(text, start)
    if unit == "day" and quantity.values == (1.0,) and not qualifier and text[quantity.end - 4] == " ":
        # "one day": some time
        return None
    if quantity.sort == "words" and _is_word_name(text, quantity):
        return None
    if not unit:
        noun = _noun(text, quantity)
        if noun:
            end, unit = noun
            counted = "" if quantity.sort == "share" else unit
            unit = "" if quantity.sort == "share" else unit
            if quantity.sort == "share":
                counted, end = noun[1], quantity.end
        elif _aged(text, quantity):
            unit = "year of age"
        if not noun and not unit and not _stands_alone(text, quantity, qualifier):
            return None
        if not unit and not counted and quantity.sort != "share":
            counted = _counted_before(text, quantity, previous)
            unit = counted
    elif unit == "percentage" or unit in tables().containers:
        following = noun_after(text, end, 2.0, of=True)
        counted = following[2] if following else ""
    behind = tables().behind.match(text, end)
    words = [quantity.vague, qualifier, behind[0].strip(" -").lower() if behind else ""]
    return FoundFigure(
        start, end, text[start:end], tuple(_tidy(value) for value in quantity.values), unit,
        " ".join(dict.fromkeys(word for word in words if word)), counted,
    )  # fmt: skip


def _noun(text: str, quantity: Quantity) -> tuple[int, str] | None:
    """Where the noun that is counted ends, and the words; None where the number counts nothing named."""
    value = quantity.values[-1]
    if quantity.sort == "share":
        noun = noun_after(text, quantity.end, 2.0, of=True)
        return (noun[1], noun[2]) if noun else None
    start = quantity.end
    one = len(quantity.values) == 1 and value == 1.0
    if one and quantity.sort == "words":
        if re.search(
            r"\b(?:no|any|every|each|this|that|which|another|the|some)[\s-]$",
            text[max(0, start - 16) : quantity.start],
            re.I,
        ):
            return None
        if text.startswith(" of ", start):
            noun = noun_after(text, start, 2.0, of=True)
            return (noun[1], noun[2]) if noun else None
        if text[start : start + 1] == "-":
            return None
    if text[start : start + 1] == "-" or (
        text[start : start + 1] == " " and text[start + 1 : start + 2] == "-"
    ):
        return _attribute(text, start)
    if text.startswith(" of ", start) and (
        quantity.sort == "crowd" or quantity.scaled or quantity.values[0] >= 2
    ):
        noun = noun_after(text, start, 2.0, of=True) if quantity.sort == "crowd" or quantity.vague else None
    else:
        noun = noun_after(text, start, 1.0 if one else 2.0)
    if not noun:
        return None
    if named(text, quantity.start) and not quantity.scaled and _is_name(text, quantity):
        return None
    tail = container_tail(text, noun[1], noun[2])
    return tail, text[noun[0] : tail]


def _attribute(text: str, start: int) -> tuple[int, str] | None:
    """The noun of "three-nation" or "12-member": a singular, joined by a hyphen."""
    found = re.compile(r"\s?-\s?([a-z]{3,})(?![\w-]*-to-)").match(text, start)
    if not found or found[1] in ("time", "off", "fold", "way", "sided", "and", "year", "game", "part"):
        return None
    return found.end(), found[1]


def _is_name(text: str, quantity: Quantity) -> bool:
    """Whether a number behind a capital names something, though a plural follows: "iPhone 11 cameras"."""
    if "," in text[quantity.start : quantity.end] or len(quantity.values) > 1:
        return False
    found = re.search(r"([^\W\d_][\w'’.&-]*)\s$", text[max(0, quantity.start - 24) : quantity.start])
    if not found:
        return False
    word = found[1]
    return word.lower() in tables().designators or (
        not word.islower() and not word.istitle() and not word.isupper()
    )


def _is_word_name(text: str, quantity: Quantity) -> bool:
    """Whether a number word with a capital behind another capital is a name: "Formula One", "Ground Zero"."""
    written = text[quantity.start : quantity.end]
    if not written[:1].isupper() or quantity.scaled:
        return False
    return bool(re.search(r"\b[A-Z][\w'’]*\s$", text[max(0, quantity.start - 20) : quantity.start])) and (
        quantity.values[0] < 2 or not noun_after(text, quantity.end, 2.0)
    )


def _stands_alone(text: str, quantity: Quantity, qualifier: str) -> bool:
    """Whether a number without a noun is a figure: a share, a big or a broken number, or one that is led up to."""
    written = text[quantity.start : quantity.end]
    if quantity.sort in ("share", "crowd") or quantity.money:
        return True
    if quantity.sort == "words":
        return (
            quantity.scaled
            or bool(qualifier and qualifier.split()[0] not in ("only", "just", "some", "another"))
        ) and (written.lower() not in UNITS or quantity.scaled)
    if (
        _STREET.match(text, quantity.end)
        or text[quantity.end : quantity.end + 1] == "-"
        and len(quantity.values) == 1
    ):
        return False
    if named(text, quantity.start) and not qualifier:
        return "," in written and not written.endswith(",")
    if len(quantity.values) == 2 and re.fullmatch(r"[0-9]{1,3}[-–][0-9]{1,3}", written):
        return bool(_SCORE_LEAD.search(text[max(0, quantity.start - 10) : quantity.start]))
    if quantity.scaled or "." in written or "," in written or qualifier:
        return True
    words = text[max(0, quantity.start - 20) : quantity.start].split()
    return bool(words) and words[-1].lower() in _LEAD and not _follows_name(text, quantity.end)


def _follows_name(text: str, end: int) -> bool:
    """Whether a capital follows directly: the number of a house, a bus, a "90049 ZIP Code"."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _aged(text: str, quantity: Quantity) -> bool:
    if (
        quantity.scaled
        or len(quantity.values) > 1
        and not _AGED.search(text[max(0, quantity.start - 18) : quantity.start])
    ):
        return False
    if not 0 < quantity.values[0] < 120 or quantity.values[0] % 1:
        return False
    before = text[max(0, quantity.start - 28) : quantity.start]
    if _AGED.search(before):
        return True
    if quantity.sort != "digits" or not _AGE_AFTER.match(text, quantity.end):
        return False
    return bool(_AGE_BEFORE.search(before)) and text[quantity.end : quantity.end + 1] in ",)"


def _counted_before(text: str, quantity: Quantity, previous: FoundFigure | None) -> str:
    """What a bare number counts, from the words before it: "the number of troops ... 27,000"."""
    if quantity.money or quantity.values[-1] < 2 or quantity.values[-1] % 1:
        return ""
    start = max(0, quantity.start - _LOOK_BACK)
    last = None
    for last in _NUMBER_OF.finditer(text, start, quantity.start):
        pass
    if last:
        noun = last[1] or last[2] + "s"
        return noun.removeprefix("the ")
    close = previous and previous.counted and quantity.start - previous.end < _LOOK_BACK
    if close and previous and "number" in text[previous.end : quantity.start]:
        return previous.counted
    return ""


def qualifier_before(text: str, start: int) -> str:
    """The words right before `start` that bound or weaken a number, as worded in lower case; "" for none."""
    if text[start - 1 : start] in _SIGNS:
        return _SIGNS[text[start - 1]]
    words = text[max(0, start - 48) : start].lower().replace("-", " ").split()
    if not words or not text[start - 1].isspace():
        return ""
    known, taken = tables().qualifiers, len(words)
    for _ in range(2):
        for size in range(min(5, taken), 0, -1):
            if " ".join(words[taken - size : taken]) in known:
                taken -= size
                break
        else:
            break
    return " ".join(words[taken:])


def _tidy(value: float) -> float:
    """`value` without the dust of binary arithmetic: 4.3 million is 4300000."""
    return float(f"{value:.12g}")
