"""What stands around a number: its currency, scale, unit and rate."""

from __future__ import annotations

import re

from workbench.finding.figures_nouns import noun_after
from workbench.finding.figures_numerals import MONEY_SCALES, PLAIN_SCALES, SCALES
from workbench.finding.figures_tables import tables

_SCALE_WORD = re.compile(
    r"(?:\s|-|\s-)?(hundred\s(?:thousand|million|billion)|hundred|thousand|million|billion|trillion|dozen|lakh|crore"
    r"|bn|mn|tn|mln|bln|trn)(?![A-Za-z])",
    re.IGNORECASE,
)
_SCALE_LETTER = re.compile(r"\s?([kKmMbBtT])(?![\w/])")
_POWER = re.compile(r"\s?[×x]\s?10\^?([-−–+]?[0-9]{1,2})(?![0-9])")
_NEXT = re.compile(
    r"(?:\s|-|\s-\s?)?((?:[A-Za-z]\.){2,}|[A-Za-z][A-Za-z'’/°.]*[A-Za-z]|[A-Za-z]|¢)(?=([\s-]?))"
)
_OLD = re.compile(r"[\s-](?:olds?|of\sage)\b")
_RATE = re.compile(
    r"(?:\s?/\s?|\sper[\s-]|[\s-]an?[\s-]|\seach\s)((?:square|cubic|sq|cu)\.?\s[a-z]+|[A-Za-z]+(?:-hours?)?)(?![\w'’])"
)
_DIRECT = re.compile(r"\s(?:US|U\.S\.|Cdn|Canadian|CAD|AUD)(?!\w)(?=\s(?:a|an|per)\s|[.,;)]|\sto\s|$)")
AGES = frozenset({"year", "month", "week", "day"})
_CLINGING = frozenset({"A", "K", "J", "s", "h", "l", "in", "x", "min"})
_ELSEWHEN = re.compile(r"\s(?:ago|earlier|later|before|after|from\snow|or\sso)\b")
_MONEY_SIGNS = {"€": "euro", "£": "pound sterling", "$": "dollar", "¢": "cent", "¥": "japanese yen"}
_OF_MEASURE = re.compile(r"\sof\san?(?:\s(?:US|U\.S\.|UK|imperial|metric))?(?=\s)")
_ABBREVIATION = re.compile(r"\s([A-Z]{2,5})(?![\w'’.&-]|\s[A-Z])")
_SQUARES = {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic"}


def money_before(text: str, start: int) -> tuple[int, str]:
    """Where the money sign before `start` begins, and the currency; `start` and "" where there is none."""
    table = tables()
    last = text[start - 1 : start]
    if last.isspace():
        last = text[start - 2 : start - 1]
    if last not in table.money_last:
        return start, ""
    found = table.money_sign.search(text[max(0, start - 8) : start])
    if not found or (found[2] and found[1] in ("PS", "Y=", "Y")):
        return start, ""
    return start - len(found[0]), table.money_before[found[1]]


def scale_after(text: str, end: int, money: bool) -> tuple[int, float]:
    """Where the scale ("million", "bn") behind a number ends and its factor; `end` and 1 for none."""
    if found := _SCALE_WORD.match(text, end):
        factor = 1.0
        for word in found[1].lower().split():
            factor *= SCALES[word]
        return found.end(), factor
    if found := _SCALE_LETTER.match(text, end):
        letters = MONEY_SCALES if money else PLAIN_SCALES
        spaced = text[end : end + 1].isspace()
        if found[1] in letters and not (spaced and not money):
            return found.end(), letters[found[1]]
        if found[1] == "m" and noun_after(text, found.end(), 2.0):
            return found.end(), 1e6
    if found := _POWER.match(text, end):
        return found.end(), 10.0 ** int(found[1].replace("−", "-").replace("–", "-"))
    return end, 1.0


def unit_after(text: str, end: int, money: str, scaled: bool) -> tuple[int, str]:
    """Where the unit behind a number ends, and its name with its rate; `end` and "" for none."""
    stop, unit = (end, money) if money else _measure(text, end, scaled)
    if money and (found := _DIRECT.match(text, end)):
        stop = found.end()
    if unit in AGES and (found := _OLD.match(text, stop)):
        return found.end(), f"{unit} of age"
    if unit and unit != "percentage":
        stop, per = _rate(text, stop)
        unit = f"{unit} per {per}" if per else unit
    return stop, unit


def _measure(text: str, end: int, scaled: bool) -> tuple[int, str]:
    table = tables()
    if (found := table.symbol.match(text, end)) and _is_symbol(found[1], found[2], text, end):
        # Heat clings to its number ("95F"), capacitance does not ("2.5 F").
        hot = found[2] == "F" and not found[1]
        return found.end(), "fahrenheit" if hot else table.symbols[found[2]]
    if text[end : end + 1] in _MONEY_SIGNS:
        return end + 1, _MONEY_SIGNS[text[end]]
    stops, joined = [end], ""
    names = []
    for _ in range(3):
        found = _NEXT.match(text, stops[-1])
        if not found:
            break
        stops.append(found.end(1))
        joined = f"{joined} {found[1].lower()}".strip()
        names.append(joined)
    for stop, name in zip(reversed(stops[1:]), reversed(names), strict=True):
        name = name if name in table.words or name in table.money_behind else name.rstrip(".")
        if name in ("pound", "pounds"):
            return stop, "pound sterling" if scaled else "pound"
        unit = table.money_behind.get(name) or table.words.get(name)
        if unit:
            return stop, unit
    return end, ""


def _is_symbol(space: str, symbol: str, text: str, end: int) -> bool:
    """Whether letters behind a number are a unit: one letter after a space seldom is ("a 12 A row")."""
    if symbol.isascii() and symbol.isalpha() and space:
        return symbol not in _CLINGING and "\n" not in space
    return True


def _rate(text: str, end: int) -> tuple[int, str]:
    found = _RATE.match(text, end)
    if not found:
        return end, ""
    table = tables()
    words = found[1].lower().split()
    last = table.words.get(words[-1], words[-1])
    if found[1].lower() in table.words:
        last = table.words[found[1].lower()]
    elif len(words) == 2:
        last = f"{_SQUARES[words[0].rstrip('.')]} {last}"
    if _ELSEWHEN.match(text, found.end()):
        return end, ""
    plain = " per" in found[0] or "/" in found[0]
    if not plain and last not in table.per:
        return end, ""
    if "/" in found[0] and last not in table.per and found[1] not in table.symbols:
        return end, ""
    return found.end(), "british thermal unit" if last == "btu" else last


def share_of_measure(text: str, end: int) -> tuple[int, str]:
    """The unit of "1/16 of a US pint": where it ends and its name; `end` and "" for none."""
    found = _OF_MEASURE.match(text, end)
    if not found:
        return end, ""
    stop, unit = _measure(text, found.end(), False)
    return (stop, unit) if unit else (end, "")


def abbreviation_after(text: str, end: int) -> str:
    """A unit written in capitals that is in no table: "0.5 WAR"; "" for none."""
    found = _ABBREVIATION.match(text, end)
    return found[1] if found else ""


def noun_rate(text: str, end: int, noun: str) -> tuple[int, str]:
    """Where a counted noun with its rate ends, and both: "tests per day"."""
    stop, per = _rate(text, end)
    return stop, f"{noun} per {per}" if per else noun
