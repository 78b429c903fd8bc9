"""Statements: a proposal in neutral words, one fact that can be told without its surroundings."""

from __future__ import annotations

import re

_MARKS = '"“”„«»'
_LEAD = re.compile(
    r"^(?:(?:But|And|So|Yet|Or|Still|Now|Then|Also|Meanwhile|However|Moreover|Indeed|In fact|Of course"
    r"|For example|In addition|Instead|Nevertheless|Nonetheless|Furthermore|Update|Original Post"
    r"|Correction),?:?\s+)+(?=\S)"
)
_THAT = re.compile(r"^(?:that|as)\s+", re.IGNORECASE)
_SUBJECTLESS = re.compile(
    r"^(?:to|whether|if|how|why|what|when|where|who|whom|which|on|about|of|for|against|with|in|into|from|by|not|\w+ing)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"^(?:he|she|it|they|we|I|his|her|its|their|our|my|this|that|these|those|there)\b"
    r"(?!\s+(?:is|are|was|were) (?:a|an|no)\b)",
    re.I,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|\w+n['’]t|\w+['’](?:s|re|ll|ve|d)"
    r"|(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)(?<!\bits\s)(?<!\btheir\s)(?<!\bhis\s)(?<!\bher\s)\w{2,}ed|rose|fell|grew|cut|hit|won|lost|made|took|went|came|got|paid|sold|bought|saw|left|kept|held|began|became|ran|stood"
    r"|shows?|knows?|means?|wants?|needs?|plans?|gives?|makes?|takes?|says?|believes?|remains?|includes?|holds?|lives?|goes)\b"
)
_POINTING = re.compile(
    r"(?:he|she|it|they|who|I|we|(?:the|this|that) (?:\w+ )?"
    r"(?:official|source|spokesman|spokeswoman|minister|man|woman|company))",
    re.I,
)
_BLANKS = re.compile(r"\s+")
_HANGING = re.compile(r"\s*[,;:–—]+([\"”’»]+)$")
"""A mark at the end of a quote with which its sentence went on: `"No," she said`."""
_FORBIDDEN_CUE = frozenset(
    {"", ",", ":", "told", "tells", "asked", "report", "reports", "put it", "was quoted"}
)


def is_clause(words: str) -> bool:
    """Whether words can stand as a statement: a subject and a finite verb, not "to ..." or "whether ..."."""
    bare = _THAT.sub("", words.strip(_MARKS + " "))
    return not _SUBJECTLESS.match(bare) and bool(_FINITE.search(bare))


def stands_alone(words: str) -> bool:
    """Whether a clause can be understood without its speaker: it does not begin with a pronoun."""
    return not _PRONOUN.match(_THAT.sub("", words.strip(_MARKS + " ")))


def plain(words: str) -> str:
    """Words as one sentence: blanks evened, no conjunction before it, a capital and a full stop."""
    text = _BLANKS.sub(" ", words).strip(" ,;:–—-")
    text = _THAT.sub("", _LEAD.sub("", text)).strip()
    if not text:
        return ""
    text = _HANGING.sub(r".\1", text[0].upper() + text[1:])
    return text if text[-1] in ".!?…" or text[-2:-1] in (".", "!", "?") else f"{text}."


def quoted(words: str, party: str, cue: str) -> str:
    """A quote as a statement: who said it, and the words between one pair of quotation marks."""
    inner = _THAT.sub("", _BLANKS.sub(" ", words).strip()).strip(_MARKS).strip(" ,")
    if inner.count("”") > inner.count("“"):
        # "“No,” and left": its last words stand in no quotation marks.
        said = f"“{inner}"
    else:
        said = f'"{inner}' if inner.count('"') % 2 else f"“{inner}”"
    if not party:
        return said
    return f"{party[0].upper()}{party[1:]} {_verb(cue)}: {said}"


def reported(words: str, party: str, cue: str) -> str:
    """Reported words with their speaker, for words that say nothing alone: "Jane Roe vowed to resign."."""
    inner = _BLANKS.sub(" ", words).strip(" ,;:.")
    if not party:
        return plain(inner)
    return plain(f"{party} {_verb(cue)} {inner}")


def resolved(words: str, source: str, party: str) -> str:
    """Words that begin with their speaker as a statement, with the name for a pronoun or "the official"."""
    if party and _POINTING.fullmatch(source):
        words = party + words[len(source) :]
    return plain(words)


def _verb(cue: str) -> str:
    words = _BLANKS.sub(" ", cue).strip(" ,:;")
    lower = words.lower()
    passing = lower in _FORBIDDEN_CUE or lower.startswith(("according", "as ")) or lower.endswith("ing")
    return "said" if passing else words
