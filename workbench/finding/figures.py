"""Figures: every number that says how much or how many, with its qualifier, its unit and what is counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.finding.figures_counting import Counted, counted_by, counted_elsewhere
from workbench.finding.figures_names import named
from workbench.finding.figures_nouns import noun_after
from workbench.finding.figures_numerals import UNITS
from workbench.finding.figures_quantities import Quantity, quantities
from workbench.finding.figures_ranges import joined
from workbench.finding.figures_tables import tables
from workbench.finding.records import FoundFigure
from workbench.finding.stages import SILENT, Stage

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
    r"\b(?:aged?|ages|turned|turns|who\s(?:is|was)(?:\snow|\sthen)?|(?:he|she)\s(?:is|was|will\sbe)|ages?\sof)\s(?:between\s)?$",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\s(?:[NSEW]\.?\s)?(?:[A-Z0-9][\w.'’]*\s){1,3}(?:Street|Road|Avenue|Ave|St|Rd|Lane|Way|Drive|Boulevard|Blvd|Square|Place|Court|Ranch)\b"
)
_LEAD = frozenset(
    "to at of by from is was were are around be than reached reach hit total totalled totaled numbered stood "
    "averaged averaging averages scored with and only just about nearly almost over under between or but "
    "record average low high worth has have had rose fell slid gained lost dropped jumped climbed added sank "
    "shed".split()
)
_FIGURES = re.compile(r"[\s-]figures?\b")
_SCORE_LEAD = re.compile(
    r"\b(?:at|won|win|lost|lose|beat|by|a|drew|lead|led|leading|finished|ended)\s$", re.IGNORECASE
)

FINDING_NUMBERS = 0.6
"""The share of the time for finding the numbers; the rest goes to what they count."""


def figures(
    text: str, taken: Sequence[tuple[int, int]] = (), stage: Stage = SILENT
) -> tuple[FoundFigure, ...]:
    """Every figure in `text`, in order, as worded and as a number.

    `taken` holds the passages that are dates, sorted: their numbers are no figures, but the two years of "two
    years ago" are. Ordinals, clock times, and numbers that name something are left out.
    """
    found: list[FoundFigure] = []
    earlier: dict[tuple[float, ...], FoundFigure] = {}
    told = stage.part(FINDING_NUMBERS, 1)
    numbers = joined(quantities(text, taken, stage.part(0, FINDING_NUMBERS)), text)
    for quantity in told.through(numbers, lambda one: one.start):
        figure = _figure(text, quantity, earlier)
        if figure:
            found.append(figure)
            earlier[()] = figure
            if figure.counted and figure.unit != "percentage":
                earlier.setdefault(figure.value, figure)
    return tuple(found)


def _figure(
    text: str, quantity: Quantity, earlier: dict[tuple[float, ...], FoundFigure]
) -> FoundFigure | None:
    qualifier = qualifier_before(text, quantity.start)
    if _is_no_count(text, quantity, qualifier):
        return None
    counted = counted_by(text, quantity)
    if counted is None and _aged(text, quantity):
        counted = Counted(quantity.end, "year of age")
    if counted is None:
        if not _stands_alone(text, quantity, qualifier):
            return None
        noun = "" if quantity.sort == "share" else counted_elsewhere(text, quantity, earlier)
        counted = Counted(quantity.end, noun, noun)
    behind = tables().behind.match(text, counted.end)
    words = [quantity.vague, qualifier, behind[0].strip(" -").lower() if behind else ""]
    return FoundFigure(
        quantity.start,
        counted.end,
        text[quantity.start : counted.end],
        tuple(_tidy(value) for value in quantity.values),
        counted.unit,
        " ".join(dict.fromkeys(word for word in words if word)),
        counted.counted,
    )


def _is_no_count(text: str, quantity: Quantity, qualifier: str) -> bool:
    """Whether a number word counts nothing: "one day" (some time), "Formula One" (a name)."""
    if quantity.sort != "words":
        return False
    if _FIGURES.match(text, quantity.end):
        # "a six-figure sum", "five figures"
        return True
    one_day = quantity.unit == "day" and quantity.values == (1.0,) and text[quantity.end - 4] == " "
    return (one_day and not qualifier) or _is_word_name(text, quantity)


def _is_word_name(text: str, quantity: Quantity) -> bool:
    """Whether a number word with a capital behind another capital is a name: "Formula One", "Ground Zero"."""
    written = text[quantity.start : quantity.end]
    if not written[:1].isupper() or quantity.scaled:
        return False
    return bool(re.search(r"\b[A-Z][\w'’]*\s$", text[max(0, quantity.start - 20) : quantity.start])) and (
        quantity.values[0] < 2 or not noun_after(text, quantity.end, 2.0)
    )


def _stands_alone(text: str, quantity: Quantity, qualifier: str) -> bool:
    """Whether a number without a noun is a figure: a share, a big or broken number, or one led up to."""
    written = text[quantity.start : quantity.end]
    if quantity.sort in ("share", "crowd") or quantity.money:
        return True
    if quantity.sort == "words":
        return (
            quantity.scaled
            or bool(qualifier and qualifier.split()[0] not in ("only", "just", "some", "another"))
        ) and (written.lower() not in UNITS or quantity.scaled)
    if _STREET.match(text, quantity.end) or (
        text[quantity.end : quantity.end + 1] == "-" and len(quantity.values) == 1
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
    if quantity.scaled or (
        len(quantity.values) > 1 and not _AGED.search(text[max(0, quantity.start - 18) : quantity.start])
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
