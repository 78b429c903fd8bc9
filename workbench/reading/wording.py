"""Text as it is stored: which characters may stand in it, and how paragraphs are put together.

The words are never changed: no Unicode normalisation, no respelling. Only line ends become one kind and
characters that cannot be shown (controls, byte order marks, half surrogates, noncharacters) go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import is_

_ASTRAL_NONCHARACTERS = "".join(
    chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)
)
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNSHOWN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufdd0-\ufdef\ufffc\ufffe\uffff" + _ASTRAL_NONCHARACTERS + "]"
)
_SURROGATES = re.compile("[\ud800-\udfff]+")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_PIECE = 65_536
_WORD = re.compile(r"\S")
_SPACES = re.compile("[ \t\n\r\f\v]+")
_BREAKS = re.compile(r" *\n *")
# Pages and mails write windows-1252 punctuation as C1 controls; the HTML standard reads them so, too
# (html.spec.whatwg.org, "numeric character reference end state").
_WINDOWS_PUNCTUATION = {
    code: bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}


def clean(text: str) -> str:
    """The text with LF line ends and without what cannot be shown; every word as it was.

    Half surrogates become U+FFFD, so that it stays visible that something was there.
    """
    pieces = list(_pieces(text))
    cleaned = list(map(_cleaned, pieces))
    # Most are as they were: the text need not be put together anew.
    return text if all(map(is_, cleaned, pieces)) else "".join(cleaned)


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces, none of which ends within a line end or a pair of half surrogates.

    A pattern that is tried on megabytes at once would keep every other thread, a window's for one, waiting.
    """
    start = 0
    while start < len(text):
        end = start + _PIECE
        while end < len(text) and (text[end - 1] == "\r" or "\ud800" <= text[end - 1] <= "\udfff"):
            end += 1
        yield text[start:end]
        start = end


def _cleaned(text: str) -> str:
    shown = text.replace("\n", "").replace("\t", "")
    if shown.isprintable() and "\ufffc" not in text:  # most are, and this is much faster
        return text
    text = _LINE_ENDS.sub("\n", text)
    text = _SURROGATES.sub(_paired, text)
    return _UNSHOWN.sub("", text)


def is_blank(text: str) -> bool:
    """Whether there is nothing but white space; a text of words is known by its first."""
    return _WORD.search(text) is None


def with_windows_punctuation(text: str) -> str:
    """The text with C1 controls read as the windows-1252 punctuation that their writers meant."""
    return text.translate(_WINDOWS_PUNCTUATION) if re.search("[\x80-\x9f]", text) else text


def controls_in(text: str) -> int:
    """How many control characters the text holds that no text file has: a sign of a binary file."""
    return sum(len(_CONTROLS.findall(piece)) for piece in _pieces(text))


def one_line(text: str) -> str:
    """The cleaned text on one line, spaces collapsed: for titles, names and other particulars."""
    return " ".join(clean(text).split())


def collapsed(text: str) -> str:
    """The text with runs of ASCII white space made one space, as HTML shows it; other spaces stay."""
    return " " if text.isspace() and text.isascii() else _SPACES.sub(" ", text)


def tidied(text: str) -> str:
    """One paragraph, trimmed: runs of spaces made one, none around its line breaks."""
    if "  " in text:
        text = re.sub(" {2,}", " ", text)
    return (_BREAKS.sub("\n", text) if "\n" in text else text).strip(" \n\t")


def joined(paragraphs: list[str]) -> str:
    """The paragraphs, empty ones left out, with a blank line between them."""
    return "\n\n".join(filter(None, paragraphs))


def _paired(match: re.Match[str]) -> str:
    return match[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
