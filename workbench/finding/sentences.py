"""Sentences: nupunkt's, with our own merges at quotation marks, titles and abbreviations."""

from __future__ import annotations

import re

BREAK = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
# After these a sentence does not end, whatever follows: titles, months and abbreviations before names.
OPEN_END = re.compile(
    r"(?:^|[\s(\[“\"‘'])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|"
    r"Sgt|Cpl|Pvt|Spc|Amb|Atty|Supt|Det|Insp|Hon|Rev|Fr|Sr|Msgr|Pres|Del|Ald|St|Ste|Mt|Ft|vs|v|No|Nos|Art|Vol|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$"
)
LOWER_START = re.compile(r"\s*[\"”’'»)\]]*\s*[a-z(]")
CLOSERS = re.compile(r"[\"”’'»)\]]+(?=\s|$)")


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of `text` in order, as start and end without blanks around; they never cross a line break.

    A quote's closing mark belongs to the sentence it closes; `"No way!" he said.` is one sentence; a title or
    an initial ends none. Linear in the length of the text.
    """
    import nupunkt

    found: list[tuple[int, int]] = []
    for line in BREAK.finditer(text):
        base = line.start()
        here = text[base : line.end()]
        if not here.strip():
            continue
        cuts = [base + end for _, end in nupunkt.sent_spans(here)]
        _merge(text, base, line.end(), cuts, found)
    return found


def _merge(text: str, start: int, end: int, cuts: list[int], found: list[tuple[int, int]]) -> None:
    for cut in [*cuts, end]:
        if cut < end:
            marks = CLOSERS.match(text, cut)
            if marks:
                cut = marks.end()
            if cut < end and _goes_on(text, cut):
                continue
        if cut <= start:
            continue
        first, last = start, min(cut, end)
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if last > first:
            found.append((first, last))
        start = cut


def _goes_on(text: str, cut: int) -> bool:
    """Whether the sentence goes on after `cut`: a title before a name, or a cue after a quote."""
    before = text[max(0, cut - 16) : cut]
    if OPEN_END.search(before) and not re.search(r"\b(?:U\.S|U\.K|U\.N|D\.C|E\.U|[ap]\.m)\.\s*$", before):
        return True
    return bool(LOWER_START.match(text, cut, cut + 12))
