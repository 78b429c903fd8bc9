"""Sentences: nupunkt's, with our own merges at quotation marks, titles and abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.finding.lexicon import cues
from workbench.finding.stages import SILENT, Stage

BREAK = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
# After these a sentence does not end, whatever follows: titles, initials and abbreviations before names.
OPEN_END = re.compile(
    r"(?:^|[\s(\[“\"‘'])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Cmdr|"
    r"Adm|Sgt|Cpl|Pvt|Spc|Amb|Atty|Supt|Det|Insp|Hon|Rev|Fr|Sr|Msgr|Pres|Del|Ald|St|Ste|Mt|Ft|vs|v|No|Nos|Art|"
    r"Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$"
)
# These may end a sentence all the same; what follows decides.
MAY_END = re.compile(r"\b(?:U\.S|U\.K|U\.N|D\.C|E\.U|[ap]\.m)\.\s*$")
# "the U.S. Ambassador" is one name; these seldom begin a sentence without an article.
COUNTRY = re.compile(r"\b(?:U\.S|U\.K|U\.N|E\.U)\.\s*$")
INSTITUTION = re.compile(
    r"\s*(?:Ambassador|President|Vice|Senat\w+|House|Congress\w*|Army|Navy|Air|Marines?|Coast|Supreme|District|Circuit|"
    r"Court|Department|Secretary|Attorney|Treasury|Embassy|Consul\w*|Constitution|Capitol|Census|Bureau|Geological|"
    r"Postal|Fish|Forest|Open|Rep|Sen|Defense|State|Special|Federal|Border|Customs|Central|Steel|Bank\w*|Chamber|"
    r"Agency|Environmental|Securities|Justice|Energy|National|Citizenship|Immigration|Security|General|High|"
    r"Commission\w*|Human|Food|Parliament|Prime|Foreign|Home)\b"
)
# A plain word in small letters, a period and a capital: a sentence ends whatever the word may abbreviate.
PLAIN_END = re.compile(
    r"(?<![\w.])(?!(?:etc|approx|dept|est|min|max|vol|fig|sec|ext|tel|vs|viz|incl|resp|pp|ibid|cit|seq|ca)\.)"
    r"[a-z]{3,}[.][\"”’]?\s+(?=[\"“‘]?[A-Z])"
)
LOWER_START = re.compile(r"\s*[\"”’'»)\]]*\s*[a-z(]")
CLOSERS = re.compile(r"[\"”’'»)\]]+(?=\s|$)")
ASKED = re.compile(r"[?!,…—–-][\"”’'»]+\s*$")
WORD = re.compile(r"[\w.’'\-]+|[^\s]")
PIECE = 16_384
"""Code points of a line that are given to nupunkt at once."""
AROUND = 2_048
SPEAKER = 8
"""Words after a quote among which the verb of "Holm asked" is looked for."""


def sentences(text: str, stage: Stage = SILENT) -> list[tuple[int, int]]:
    """The sentences of `text` in order, as start and end without blanks around; none crosses a line break.

    A quote's closing mark belongs to the sentence it closes; `"No way!" he said.` is one sentence; a title
    or an initial ends none. Linear in the length of the text.
    """
    found: list[tuple[int, int]] = []
    for line in BREAK.finditer(text):
        start, end = line.span()
        stage.at(start)
        if not text[start:end].strip():
            continue
        cuts = set(_ends(text, start, end, stage))
        cuts.update(found.end() for found in stage.matches(PLAIN_END, text, start, end))
        _merge(text, start, end, sorted(cuts), found, stage)
    return found


def _ends(text: str, start: int, end: int, stage: Stage) -> Iterator[int]:
    """Where the sentences of a line end by nupunkt, which answers for a whole text at once.

    A line longer than a book's page is given to it in pieces, each with some of what is around it: it looks
    no further than the words next to a full stop.
    """
    import nupunkt

    low = start
    while low < end:
        stage.at(low)
        high = _blank_after(text, low + PIECE, end)
        before, behind = low, high
        if low > start:
            before = max(start, text.rfind(" ", start, low - AROUND))
        if high < end:
            behind = _blank_after(text, high + AROUND, end)
        for _, last in nupunkt.sent_spans(text[before:behind]):
            if low < before + last <= high and (before + last < behind or behind == end):
                yield before + last
        low = high


def _blank_after(text: str, at: int, end: int) -> int:
    """The first blank at or after a place; the end where there is none."""
    found = text.find(" ", at, end) if at < end else -1
    return found if found >= 0 else end


def _merge(
    text: str, start: int, end: int, cuts: list[int], found: list[tuple[int, int]], stage: Stage
) -> None:
    for cut in [*cuts, end]:
        stage.at(cut)
        if cut < end:
            marks = CLOSERS.match(text, cut)
            cut = marks.end() if marks else cut
            if cut < end and _goes_on(text, cut, end):
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


def _goes_on(text: str, cut: int, end: int) -> bool:
    """Whether the sentence goes on after `cut`: a title before a name, or a speaker after a quote."""
    before = text[max(0, cut - 16) : cut]
    if OPEN_END.search(before) and not MAY_END.search(before):
        return True
    if COUNTRY.search(before) and INSTITUTION.match(text, cut, end):
        return True
    if LOWER_START.match(text, cut, cut + 12):
        return True
    return bool(ASKED.search(before)) and _speaker_follows(text, cut, end)


def _speaker_follows(text: str, cut: int, end: int) -> bool:
    """Whether the words after a quote are its speaker and a verb of speech: "Holm asked"."""
    verbs = cues().verbs
    for number, word in enumerate(WORD.finditer(text, cut, min(end, cut + 120))):
        low = word.group().lower().rstrip(".")
        if number >= SPEAKER or low in (",", ":", ";", "?", "!", "that", "who", "when", "as"):
            return False
        cue = verbs.get(low)
        if number and cue is not None and ("clause" in cue.frames or cue.lemma == "ask"):
            return bool(cue.forms & {"past", "third"})
    return False
