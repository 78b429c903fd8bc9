"""Numbers with what directly measures them: a currency, a scale, a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.finding.figures_names import begins, ends
from workbench.finding.figures_numerals import (
    NUMERAL,
    SCALES,
    UNITS,
    Numeral,
    crowd_values,
    digits_value,
    part_value,
    ratio_value,
    word_values,
)
from workbench.finding.figures_units import scale_after, unit_after
from workbench.finding.stages import SILENT, Stage

DURATIONS = frozenset(
    {
        "year",
        "month",
        "week",
        "day",
        "hour",
        "minute",
        "second",
        "decade",
        "century",
        "year of age",
        "month of age",
    }
)
_GREATEST = 1e18
_HALF_MORE = re.compile(r"\sand\s(?:a\s)?(half|quarter|third)\b")
_HALF_SCALE = re.compile(r"(?:\s|-)(?:an?\s)?(million|billion|trillion|dozen|hundred|thousand)\b")
_HALF_PERCENT = re.compile(r"\sof\s(?:1|one|a)(?=\sper\s?cent)")
_HALF_UNIT = re.compile(r"\sa(?=n?\s[a-z])n?")
_HALF_OF = re.compile(r"\s(?:of|the|its|their|his|her|our|my|all|that|as|were|are|would|have|said)\b|[.,;]")
_HALF_NAMED = frozenset(
    "first second last this other better next each either latter final the that opening closing".split()
)
_ARTICLE = re.compile(r"(?<![\w-])(half[\s-]an?|half|an?)[\s-]$", re.IGNORECASE)
_VAGUE_BEFORE = re.compile(r"(?<!\w)(several|a\sfew|many|few|a\scouple(?:\sof)?)\s$", re.IGNORECASE)
_FRACTION = re.compile(
    r"[/⁄∕]([0-9]{1,3})(?![\w/⁄∕])(?=\s(?:of|inch|cup|mile|teaspoon|tablespoon|ounce|pound)|-)"
)
_MIXED = re.compile(r"\s?([½¼¾⅓⅔⅛])|\s([1-9])/([2-9])(?![\w/])")
_MORE = re.compile(r"-(plus|odd|some)\b", re.IGNORECASE)
_DIGIT_RATIO = re.compile(
    r"\s(?:in|out\sof|of)\s(?:every\s)?([0-9]{1,3}|[a-z]+)(?![\w,.:%-][0-9%]?)"
    r"(?!\s(?:years|months|weeks|days|hours|minutes|games))"
)
_PART_OF_SCALE = re.compile(r"\sof\san?\s(million|billion|trillion|thousand|hundred)\b", re.IGNORECASE)
_PART_GOES_ON = re.compile(
    r"\sof\b|[.,;:)!?]|\s(?:more|less|fewer|larger|smaller|higher|lower|as|were|are|have|said)\b|$"
)


@dataclass(slots=True)
class Quantity:
    """A number with what directly measures it; `unit` is "" where that must be looked for.

    `sort` is "digits", "words", "share" (a part of a whole) or "crowd"; `money` says that the unit is a
    currency sign before it; `raw` is the number before its scale, `vague` what blurs it ("several").
    """

    start: int
    end: int
    values: tuple[float, ...]
    unit: str = ""
    sort: str = "digits"
    raw: float = 0.0
    scaled: bool = False
    money: bool = False
    vague: str = ""


def quantities(text: str, taken: Sequence[tuple[int, int]], stage: Stage = SILENT) -> Iterator[Quantity]:
    """Every number of `text` that may be a figure, in order, but for calendar parts in `taken` (sorted)."""
    readers = {
        "digits": _digits,
        "words": _words,
        "ratio": _ratio,
        "part": _part,
        "crowd": _crowd,
        "half": _half,
    }
    index, last_end = 0, 0
    for match in stage.matches(NUMERAL, text):
        start, end = match.span()
        if start < last_end:
            continue
        while index < len(taken) and taken[index][1] <= start:
            index += 1
        dated = index < len(taken) and taken[index][0] < end
        for found in readers[match.lastgroup or ""](text, start, end):
            if dated and found.unit not in DURATIONS:
                continue
            if abs(found.values[-1]) < _GREATEST:
                last_end = found.end
                yield found


def _measured(text: str, found: Quantity, money: str = "") -> Quantity:
    """`found` with the scale and the unit behind it taken in."""
    end, factor = scale_after(text, found.end, bool(money))
    if more := _HALF_MORE.match(text, end):
        end = more.end()
        part = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}[more[1]] * factor
        found.values = tuple(value + part / factor for value in found.values)
        if factor == 1.0:
            end, factor = scale_after(text, end, bool(money))
    found.scaled = found.scaled or factor != 1.0
    found.values = tuple(value * factor for value in found.values)
    found.end, found.unit = unit_after(text, end, money, found.scaled)
    found.money = bool(money)
    return found


def _digits(text: str, start: int, end: int) -> Iterator[Quantity]:
    value = digits_value(text[start:end])
    if value is None or (begin := begins(text, start)) is None or not ends(text, start, end):
        return
    start, sign, money = begin
    if fraction := _FRACTION.match(text, end):
        if value >= float(fraction[1]):
            return
        value, end = value / float(fraction[1]), fraction.end()
    elif text[end : end + 1] in ("/", "⁄", "∕") and text[end + 1 : end + 2].isdigit():
        return
    elif mixed := _MIXED.match(text, end):
        part = digits_value(mixed[1]) if mixed[1] else int(mixed[2]) / int(mixed[3])
        value, end = value + (part or 0.0), mixed.end()
    elif (
        (share := _DIGIT_RATIO.match(text, end))
        and (other := _other(share[1]))
        and value < other
        and value % 1 == 0
    ):
        yield Quantity(start, share.end(), (value / other,), "", "share", value)
        return
    found = _measured(text, Quantity(start, end, (sign * value,), raw=sign * value), money)
    if found.unit == "second" and text[end : end + 1] == "s" and value % 1 == 0:
        # "1990s", "in his 30s"
        return
    tail = text[found.end : found.end + 1]
    # Letters or digits that cling to the number make it a name ("9AB8", "1990s").
    if (tail.isalnum() or tail == "_") and found.end == end:
        return
    _make_vague(text, found)
    yield found


def _other(word: str) -> float:
    return float(word) if word.isdigit() else float(UNITS.get(word.lower(), 0))


def _words(text: str, start: int, end: int) -> Iterator[Quantity]:
    if text[start - 1 : start] in ("-", "’", "'", "_") and not _ARTICLE.search(
        text[max(0, start - 8) : start]
    ):
        return
    for numeral in word_values(text, start, end):
        found = _word_quantity(text, numeral)
        if found:
            yield found


def _word_quantity(text: str, numeral: Numeral) -> Quantity | None:
    values, start = numeral.values, numeral.start
    first = text[start : start + 3].lower()
    if first in ("hun", "tho", "mil", "bil", "tri", "doz", "lak", "cro"):
        before = text[max(0, start - 14) : start]
        vague = _VAGUE_BEFORE.search(before)
        article = _ARTICLE.search(before)
        if vague:
            low = 2.0 if "couple" in vague[1].lower() else 1.0
            values = (2 * values[0],) if low == 2.0 else (values[0], values[0] * 10)
            return _measured(
                text,
                Quantity(start, numeral.end, values, "", "words", numeral.raw, True, False, vague[1].lower()),
            )
        if not article:
            return None
        start -= len(article[0])
        if article[0].lower().startswith("half"):
            values = tuple(value / 2 for value in values)
    scaled = numeral.scaled and numeral.raw >= 1000
    return _measured(text, Quantity(start, numeral.end, values, "", "words", numeral.raw, scaled))


def _ratio(text: str, start: int, end: int) -> Iterator[Quantity]:
    value = ratio_value(text[start:end])
    if value is not None:
        yield Quantity(start, end, (value,), "", "share", value)


def _part(text: str, start: int, end: int) -> Iterator[Quantity]:
    written = text[start:end].lower()
    if (whole := _PART_OF_SCALE.match(text, end)) and text[start - 1 : start] != "-":
        # "a quarter of a million dollars"
        factor = SCALES[whole[1].lower()]
        found = Quantity(start, whole.end(), (part_value(written) * factor,), "", "words", factor, True)
        found.end, found.unit = unit_after(text, whole.end(), "", True)
        yield found
        return
    if text[start - 1 : start] == "-" or (not written.endswith("s") and not _PART_GOES_ON.match(text, end)):
        if not written.endswith(("half", "quarter")) or not (unit := unit_after(text, end, "", False))[1]:
            return
        yield Quantity(start, unit[0], (part_value(written),), unit[1], "share")
        return
    yield Quantity(start, end, (part_value(written),), "", "share")


def _crowd(text: str, start: int, end: int) -> Iterator[Quantity]:
    values = crowd_values(text[start:end])
    stop = end + 3 if text.startswith(" of ", end) else end
    unit_end, unit = unit_after(text, stop, "", values[0] >= 1000)
    if text[start:end].lower() in ("scores", "tens") and stop == end:
        return
    vague = _VAGUE_BEFORE.search(text[max(0, start - 12) : start])
    yield Quantity(
        start,
        unit_end if unit else end,
        values,
        unit,
        "crowd",
        values[0],
        True,
        False,
        vague[1].lower() if vague else "",
    )


def _half(text: str, start: int, end: int) -> Iterator[Quantity]:
    if _HALF_SCALE.match(text, end):
        # Read with its scale word ("half a million").
        return
    if (whole := _HALF_PERCENT.match(text, end)) and (unit := unit_after(text, whole.end(), "", False))[1]:
        yield Quantity(start, unit[0], (0.5,), unit[1], "share")
        return
    words = text[max(0, start - 24) : start].split()
    last = words[-1].lower() if words else ""
    if text[end : end + 1] in ("-", "’", "'") or text[start - 1 : start] == "-" or last in _HALF_NAMED:
        return
    if (article := _HALF_UNIT.match(text, end)) and (unit := unit_after(text, article.end(), "", False))[1]:
        yield Quantity(start, unit[0], (0.5,), unit[1], "share")
    elif _HALF_OF.match(text, end) and last != "in":
        yield Quantity(start, end, (0.5,), "", "share")


def _make_vague(text: str, found: Quantity) -> None:
    """Take in what stands for "or more" and "about" right behind a number: "500+", "15-plus", "20-odd"."""
    if (more := _MORE.match(text, found.end)) and not found.unit:
        found.vague, found.end = "or more" if more[1].lower() == "plus" else "about", more.end()
        found.end, found.unit = unit_after(text, found.end, "", found.scaled)
    if text[found.end : found.end + 1] == "+":
        found.vague, found.end = "or more", found.end + 1
        if not found.unit:
            found.end, found.unit = unit_after(text, found.end, "", found.scaled)
