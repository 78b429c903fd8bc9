"""Quotes: straight and curly, nested, continued over paragraphs; scare quotes and titles told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.finding.stages import SILENT, Stage


class QuoteKind(StrEnum):
    """What the quotation marks do."""

    SPEECH = "speech"
    """Somebody's sentences."""
    MIXED = "mixed"
    """Somebody's words inside a sentence of the writer."""
    SCARE = "scare"
    """A word or two held at arm's length."""
    TITLE = "title"
    """The name of a work or programme."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words between quotation marks: `start`, `end` with the marks, `inner_start`, `inner_end` without them.

    `depth` counts the quotes around it. `continued` says that it carries on the quote of the paragraph
    before; `closed` that its closing mark is there.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    kind: QuoteKind
    depth: int = 0
    continued: bool = False
    closed: bool = True


MARK = re.compile(r"''|``|[\"“”„«»‘’‚‹›']")
PARAGRAPH = re.compile(r"[^\n\r\u2028\u2029]+")
OPENS = {"“": "”", "„": "”", "«": "»", "‘": "’", "‚": "’", "‹": "›", "``": "''"}
CLOSES = {"”", "’", "»", "›"}
SINGLE = {"‘", "‚", "'", "‹"}
BEFORE_OPENING = set(" \t\u00a0\u2009\u202f([{—–-―/…") | {""}
LEFT_OUT = re.compile(
    r"(?:tis|twas|em|til|cause|bout|round|n|nuff|\d\ds?)\b", re.IGNORECASE
)  # words that begin with an apostrophe


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    inner: int
    place: int  # where its record was reserved in the output


def quotes(text: str, stage: Stage = SILENT) -> list[Quote]:
    """All quotes of `text` in order of their start, nested ones after the one around them.

    Linear in the length of the text. A quote left open at the end of a paragraph ends there; it counts only
    with a curly mark, or where the next paragraph opens with a mark as continued quotes do.
    """
    found: list[Quote] = []
    carried = False
    paragraphs = [match.span() for match in PARAGRAPH.finditer(text)]
    for number, (start, end) in enumerate(paragraphs):
        following = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else -1
        goes_on = following >= 0 and _first_mark(text, following) in ('"', "“", "''", "``", "«", "„")
        stage.at(start)
        here, left_open = _in_paragraph(text, start, end, goes_on, stage)
        if carried and here and here[0].start == _skip_blanks(text, start, end):
            first = here[0]
            here[0] = replace(first, kind=QuoteKind.SPEECH, depth=0, continued=True)
        found.extend(here)
        carried = left_open
    return found


def _skip_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _first_mark(text: str, start: int) -> str:
    position = _skip_blanks(text, start, min(len(text), start + 20))
    return (
        text[position : position + 2]
        if text[position : position + 2] in ("''", "``")
        else text[position : position + 1]
    )


def _marks(text: str, start: int, end: int, stage: Stage) -> Iterator[tuple[int, int, str, bool, bool]]:
    """Position, end, mark, whether it can open, whether it can close."""
    for match in stage.matches(MARK, text, start, end):
        at, after, mark = match.start(), match.end(), match.group()
        before = text[at - 1] if at > start else ""
        behind = text[after] if after < end else ""
        blank_before = before in BEFORE_OPENING or before.isspace() or before in "\"“‘'"
        blank_behind = not behind or behind.isspace()
        if mark == "'" or mark == "’":
            can_open = (
                mark == "'" and blank_before and not blank_behind and not LEFT_OUT.match(text, after, end)
            )
            can_close = bool(before) and not before.isspace() and not behind.isalnum()
        elif mark in OPENS:
            # “ closes what „ has opened; ‘ inside a word is an apostrophe.
            can_open = not (
                before.isalnum() if mark == "‘" else mark == "“" and not blank_before and blank_behind
            )
            can_close = not can_open and mark == "“"
        elif mark in CLOSES:
            # A closing curly mark at the start of a word is a slip for an opening one.
            can_open, can_close = mark == "”" and blank_before and not blank_behind, True
        else:
            can_open = blank_before and not blank_behind
            can_close = not blank_before or blank_behind
            if not can_open and not can_close:
                can_open = can_close = True
        yield at, after, mark, can_open, can_close


def _fits(opened: str, mark: str) -> bool:
    if opened == "'":
        return mark in ("'", "’")
    if opened in ('"', "''"):
        return mark in (opened, "”") or (opened == "''" and mark == '"')
    if opened == "“":
        return mark in ("”", '"', "“")
    if opened == "”":
        return mark in ("”", '"')
    if opened == "„":
        return mark in ("”", "“", '"')
    if opened == "«":
        return mark == "»"
    return mark == OPENS.get(opened, mark) or (opened in SINGLE and mark in ("'", "’"))


def _in_paragraph(text: str, start: int, end: int, goes_on: bool, stage: Stage) -> tuple[list[Quote], bool]:
    stack: list[_Open] = []
    closed: dict[int, tuple[_Open, int, int, int]] = {}
    reserved = 0
    for at, after, mark, can_open, can_close in _marks(text, start, end, stage):
        if can_close and stack:
            level = len(stack) - 1
            if not _fits(stack[level].mark, mark) and level and stack[level].mark in SINGLE:
                level -= 1
            top = stack[level]
            if _fits(top.mark, mark) and not (can_open and top.mark != mark):
                del stack[level:]
                closed[top.place] = (top, at, after, len(stack))
                continue
        if can_open:
            if mark == "“" and stack and stack[-1].mark == "“":
                stack.pop()  # its closing mark was forgotten
            if len(stack) < 8:
                stack.append(_Open(mark, at, after, reserved))
                reserved += 1
    left = next((o for o in stack if o.mark not in SINGLE), None)
    if left and (goes_on or left.mark in ("“", "”")):
        closed[left.place] = (left, end, end, 0)
    else:
        left = None
    found = []
    for place in sorted(closed):
        opened, inner_end, after, depth = closed[place]
        if inner_end > opened.inner:
            kind = kind_of(text, opened.start, opened.inner, inner_end)
            found.append(
                Quote(opened.start, after, opened.inner, inner_end, kind, depth, False, after > inner_end)
            )
    return _nested(found), left is not None and goes_on


def _nested(found: list[Quote]) -> list[Quote]:
    """The same quotes with their depth counted anew, since an unclosed mark may have raised it."""
    result: list[Quote] = []
    around: list[int] = []
    for quote in found:
        while around and around[-1] <= quote.start:
            around.pop()
        if around and around[-1] < quote.end:
            continue
        result.append(replace(quote, depth=len(around)))
        around.append(quote.end)
    return result


INNER_WORD = re.compile(r"[^\W_]+(?:['’\-.&][^\W_]+)*")
SMALL = frozenset("a an and as at but by for from in into of on or over the to vs with nor is".split())
WORKS = re.compile(
    r"\b(?:show|series|program|programme|song|book|novel|memoir|film|movie|album|article|essay|column|headlined|"
    r"titled|entitled|newspaper|magazine|podcast|documentary|play|poem|single|video|episode of)\s*,?\s*$"
)
NAMED = re.compile(r"(?:['’]s|\b[Oo]n|called|dubbed|known as)\s*$")
SPOKEN = re.compile(r"[,:]\s*$|\b(?:said|says|shout|chant|reads?)\w*\s*$")
LONG = 160
"""Code points of a quote that are looked at; a longer one is speech."""
TITLE_WORDS = 9
BEFORE = 24


def kind_of(text: str, start: int, inner_start: int, inner_end: int) -> QuoteKind:
    """What a quote is by its own words and those just before it."""
    inside = text[inner_start : min(inner_end, inner_start + LONG)].strip()
    found = INNER_WORD.findall(inside)
    if not found:
        return QuoteKind.SCARE
    if inner_end - inner_start > LONG:
        return QuoteKind.SPEECH
    closing = inside[-1]
    if closing not in "?!" and _is_title(found, text[max(0, start - BEFORE) : start]):
        return QuoteKind.TITLE
    if closing in ".,?!…—-" and found[0][0].isupper() and len(found) > 1:
        return QuoteKind.SPEECH
    if len(found) <= 2 and found[0][0].islower() and closing not in ",.?!":
        return QuoteKind.SCARE
    return QuoteKind.MIXED


def _is_title(found: list[str], before: str) -> bool:
    capitals = [word for word in found if word.lower() not in SMALL]
    if len(found) > TITLE_WORDS or not capitals or not found[0][0].isupper():
        return False
    if not all(word[0].isupper() or word[0].isdigit() for word in capitals):
        return False
    if WORKS.search(before):
        return True
    return not SPOKEN.search(before) and (len(found) > 1 or bool(NAMED.search(before)))
