"""Digits that are no figure: parts of names and codes, clock times, ordinals, versions, serial numbers."""

from __future__ import annotations

import re

from workbench.finding.figures_tables import tables
from workbench.finding.figures_units import money_before

_CLOCK = re.compile(
    r":[0-9]{2}(?![0-9])|(?:[:.][0-9]{2})?\s?(?:[ap]\.?m\b|[ap]\.m\.|o['’]clock|GMT\b|hrs?\sGMT)",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)
_MINUS = re.compile(r"(?<!plus or )\b(?:minus|negative)[\s-]$", re.IGNORECASE)
_PREFIXES = frozenset("sub minus to under over near non plus just about now once all some".split())


def begins(text: str, start: int) -> tuple[int, float, str] | None:
    """Where the figure begins with its sign and currency; None where what stands before makes it a name."""
    before = text[start - 1] if start else ""
    if before in ("", "\n"):
        return start, 1.0, ""
    sign = 1.0
    if before in "-−" and not text[start - 2 : start - 1].isalnum():
        sign, start = -1.0, start - 1
        if minus := _MINUS.search(text[max(0, start - 17) : start]):
            return start - len(minus[0]), -1.0, ""
    elif before in "- " and (minus := _MINUS.search(text[max(0, start - 18) : start])):
        return start - len(minus[0]), -1.0, ""
    begin, money = money_before(text, start)
    if money:
        return begin, sign, money
    before = text[start - 1] if start else ""
    if before.isalnum() or before in "_#@=&\\/.:'’":
        return None
    if before == "-" and not text[start - 2 : start - 1].isdigit():
        word = re.search(r"[A-Za-z]+$", text[max(0, start - 12) : start - 1])
        if word and word[0].lower() not in _PREFIXES:
            return None
    return start, sign, ""


def ends(text: str, start: int, end: int) -> bool:
    """Whether what stands behind leaves it a figure: no clock, ordinal, version or serial number."""
    tail = text[end : end + 1]
    if tail in ("", " ", "\n"):
        return not _CLOCK.match(text, end)
    if tail in ".,:'’" and text[end + 1 : end + 2].isdigit():
        return False
    if tail in "-–" and text[start - 1 : start] in ("-", "–") and text[start - 2 : start - 1].isdigit():
        return not text[end + 1 : end + 2].isdigit()
    return not (_ORDINAL.match(text, end) or _CLOCK.match(text, end))


def named(text: str, start: int) -> bool:
    """Whether the word before a bare number makes it a name: "iPhone 11", "Chapter 7", "Boeing 737"."""
    found = re.search(r"([^\W\d_][\w'’.&-]*)\s$", text[max(0, start - 24) : start])
    if not found:
        return False
    word = found[1]
    if word.lower().strip("'’") in tables().designators:
        return True
    return word[0].isupper() or not word.islower()
