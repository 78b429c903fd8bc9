"""Two numbers that are one figure: "15-22 miles", "between 5% and 7%", "from 21 mpg to 23"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.finding.figures_quantities import Quantity

_REACH = 64
_DASH = re.compile(r"\s?[-–—−]\s?")
_TO = re.compile(
    r"(?:-?\sto\s|\sto-|-to-|\still\s|\sthrough\s)(?:(?:about|around|nearly|almost|over|more than|some|a)\s)?"
)
_AND = re.compile(r",?\sand\s(?:(?:about|around|nearly)\s)?")
_OR = re.compile(r"\sor\s")
_WAY = re.compile(
    r"(?:\s[^\s;!?\"“”]*[^\s.;!?\"“”]){0,8}?\sto\s"
    r"(?:(?:just|about|around|nearly|almost|only|over|more than)\s)*"
)
_COORDINATE = re.compile(r",?\s(?:and|or(?:\seven)?)\s|,\s|-\s|-,\s|-\s?(?:and|or)\s|-(?:and|or)-")
_HYPHENED = re.compile(r"-([a-z]{3,})")
_OF_THE = re.compile(r"\s(?:out\s)?of\s(?:the|its|their|his|her|a\stotal(?:\sof)?)\s(?:\w+\s)?")
_FROM = re.compile(
    r"\bfrom(?:\s(?:about|around|just|nearly|almost|over|some|up to|more than|a\srecord))*\s$", re.IGNORECASE
)
_BETWEEN = re.compile(r"\bbetween(?:\sthe\sages\sof)?(?:\s(?:about|around|roughly))?\s$", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:by|rose|rises?|rising|fell|falls?|jumped|dropped|climbed|gained|gains?|lost|slid|slipped|up|down|added|surged|"
    r"advanced|declined|increased|decreased|plunged|soared|sank)(?:\s(?:about|around|nearly|almost|over|just))?\s$",
    re.IGNORECASE,
)


def joined(found: Iterable[Quantity], text: str) -> list[Quantity]:
    """The quantities with ranges made one, and units handed on within a range or a coordination."""
    done: list[Quantity] = []
    for quantity in found:
        if done and 0 <= quantity.start - done[-1].end <= _REACH:
            previous = done[-1]
            if (
                len(previous.values) == 1
                and len(quantity.values) == 1
                and _is_range(text, previous, quantity)
            ):
                done[-1] = _range(previous, quantity)
                continue
        done.append(quantity)
    _hand_on_units(done, text)
    return done


def _is_range(text: str, low: Quantity, high: Quantity) -> bool:
    if (
        low.unit
        and high.unit
        and low.unit != high.unit
        and not (high.unit.startswith(low.unit) or low.unit.startswith(f"{high.unit} per "))
    ):
        return False
    if "share" in (low.sort, high.sort) and low.sort != high.sort:
        return False
    gap = text[low.end : high.start]
    before = text[max(0, low.start - 24) : low.start]
    if _FROM.search(before):
        return bool(_WAY.fullmatch(gap) or _DASH.fullmatch(gap))
    if _BETWEEN.search(before):
        return bool(_AND.fullmatch(gap) or _DASH.fullmatch(gap) or _TO.fullmatch(gap))
    if low.unit and not high.unit and not low.money:
        return False
    if _DASH.fullmatch(gap):
        return bool(low.money or not high.money)
    if _TO.fullmatch(gap):
        both = bool(low.unit and high.unit)
        # "rose 2p to 88p": by how much, and to what; but "grew 5% to 7%" is a range.
        return not (both and high.unit != "percentage" and _CHANGE.search(before))
    if _OR.fullmatch(gap):
        return low.values[0] < high.values[0] <= 2.5 * low.values[0] and low.money == high.money
    return False


def _range(low: Quantity, high: Quantity) -> Quantity:
    first, last = low.values[0], high.values[0]
    if high.scaled and not low.scaled and high.raw and 0 <= low.raw < high.raw:
        first *= last / high.raw
    return Quantity(
        low.start, high.end, (first, last), max(high.unit, low.unit, key=len), high.sort, high.raw,
        low.scaled or high.scaled, low.money or high.money, low.vague or high.vague,
    )  # fmt: skip


def _hand_on_units(done: list[Quantity], text: str) -> None:
    """Give "five" the unit of "six-cylinder" in "five- and six-cylinder", 280 that of "280 of 900 euros"."""
    for index in range(len(done) - 2, -1, -1):
        quantity, following = done[index], done[index + 1]
        suspended = text[quantity.end : quantity.end + 1] == "-"
        if suspended and not following.unit and (noun := _HYPHENED.match(text, following.end)):
            following.unit, following.end = noun[1], noun.end()
        if quantity.unit or quantity.sort != following.sort or not following.unit or following.money:
            continue
        gap = text[quantity.end : following.start] if following.start - quantity.end < 24 else ""
        if _COORDINATE.fullmatch(gap) or (
            _OF_THE.fullmatch(gap) and quantity.values[0] < following.values[0]
        ):
            quantity.unit = following.unit
