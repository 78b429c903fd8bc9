"""Bytes to characters: which encoding a text is in, by its mark, its declaration, or a reasoned guess."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from workbench.domain.source import Caution

if TYPE_CHECKING:
    from collections.abc import Iterator

    from charset_normalizer import CharsetMatch

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPED = ("iso2022_kr", "iso2022_jp", "iso2022_jp_2")
_WIDE_NAMES = ("utf-16", "utf-32")
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
# Labels mean their supersets, as browsers read them (encoding.spec.whatwg.org, "names and labels").
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_USUAL = ("cp1252", "cp1250", "iso8859_2", "cp1251", "koi8_r", "cp1254", "cp1253", "cp932", "euc_jp", "cp949")
# Where only Latin letters are in play, the language decides: the encodings differ in a few letters alone.
_LATIN = frozenset(
    ("cp1250", "cp1252", "cp1254", "cp1257", "cp1258", *(f"iso8859_{n}" for n in (2, 4, 10, 14, 15, 16)))
)
_CENTRAL_LANGUAGES = frozenset(("Polish", "Czech", "Slovak", "Hungarian", "Croatian", "Slovene", "Romanian"))
_OF_LANGUAGE = {"Turkish": "cp1254"}
_ELSEWHERE = _CENTRAL_LANGUAGES | frozenset(_OF_LANGUAGE)
# Letters as common as "š" lie here in ISO 8859-2; windows-1250 has some of them where ISO has controls.
_ISO_LETTERS = frozenset(b"\xa1\xa6\xa9\xab\xac\xae\xb1\xb6\xb9\xbb\xbc\xbe")
_BELOW_ISO = frozenset(range(0x80, 0xA0))
_MULTIBYTE = ("cp932", "euc_jp", "gb18030", "cp949", "big5hkscs")
_SAMPLE = 256 * 1024
_PIECE = 1024 * 1024
"""Bytes of a text that are decoded at once: a millisecond or two."""
_ODD_IN_WORD = re.compile(
    r"(?<=[^\W\d_])[^\w\s'’‘“”\"\-–—.,:;!?()/&@…\xad\xa0](?=[^\W\d_])|[^\W\d_][¹²³¿¡](?=[^\W\d_])"
)
_NOT_CODECS = {
    "base64",
    "hex",
    "rot13",
    "zlib",
    "bz2",
    "uu",
    "quopri",
    "idna",
    "punycode",
    "undefined",
    "mbcs",
}


class Decoded(NamedTuple):
    """Characters, the Python name of the encoding they were read in, and what to tell of it."""

    text: str
    encoding: str
    warnings: tuple[Caution, ...] = ()


def decode(data: bytes, declared: str = "") -> Decoded | None:
    """The characters of `data`, or None where it is no text in any known encoding.

    A byte order mark outranks `declared`, which outranks a guess; valid UTF-8 outranks a declared
    single-byte encoding, since it is hardly ever valid by chance.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _forgiving(data[len(mark) :], encoding)
    if b"\0" in data[:65536] and (wide := _wide(data)):
        return wide
    if b"\x1b" in data:
        for encoding in _ESCAPED:
            if (text := _strict(data, encoding)) is not None and "\x1b" not in text:
                return Decoded(text, encoding)
    encoding = known(declared)
    if (text := _strict(data, "utf-8")) is not None and (data.isascii() or encoding[:6] not in _WIDE_NAMES):
        return Decoded(text, "utf-8")
    if encoding:
        decoded = _forgiving(data, encoding)
        if decoded.text.count("\ufffd") * 200 <= len(decoded.text):
            return decoded
    return _guessed(data)


def known(label: str) -> str:
    """The Python name of the encoding that `label` declares, as browsers take it; "" for an unknown one."""
    label = label.strip().strip("\"'").lower()
    if not label or label.split("_")[0] in _NOT_CODECS:
        return ""
    try:
        name = codecs.lookup(
            {"x-sjis": "cp932", "ks_c_5601-1987": "cp949", "windows-874": "cp874"}.get(label, label)
        ).name
        "".encode(name)
    except (LookupError, UnicodeError, ValueError, TypeError):
        return ""
    return _SUPERSETS.get(name, name)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return "".join(_pieces(data)) if encoding == "utf-8" else data.decode(encoding)
    except (UnicodeError, ValueError):
        return None


def _pieces(data: bytes) -> Iterator[str]:
    """The characters of UTF-8 bytes, a piece at a time, so that other threads have their turn in a book."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    for at in range(0, len(data), _PIECE):
        yield decoder.decode(data[at : at + _PIECE])
    yield decoder.decode(b"", final=True)


def _forgiving(data: bytes, encoding: str) -> Decoded:
    if (text := _strict(data, encoding)) is not None:
        return Decoded(text, encoding)
    caution = Caution.of(
        "Some bytes are not valid {encoding}; they are shown as “\ufffd”.", encoding=encoding.upper()
    )
    return Decoded(data.decode(encoding, "replace"), encoding, (caution,))


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark: the one in which a sample is made of assigned characters."""
    for encoding in _WIDE:
        width = 4 if "32" in encoding else 2
        if len(data) % width == 0 and (text := _strict(data, encoding)) and _assigned(text[:4096]):
            return Decoded(text, encoding)
    return None


def _assigned(sample: str) -> bool:
    kinds = [unicodedata.category(character) for character in sample]
    odd = sum(kind in ("Cn", "Co", "Cs") for kind in kinds)
    odd += sum(character < " " and character not in "\t\n\r\f" for character in sample)
    common = sum(character in " \n\t.,。、" or character.isascii() for character in sample)
    return odd == 0 and (common * 40 >= len(sample) or len(sample) < 40)


def _guessed(data: bytes) -> Decoded | None:
    import charset_normalizer

    sample = _sample(data)
    choice = _chosen(list(charset_normalizer.from_bytes(sample)), sample)
    if not choice:
        choice = next((encoding for encoding in _MULTIBYTE if _strict(data, encoding) is not None), "")
    if not choice:
        printable = sum(byte in b"\t\n\r" or 32 <= byte < 127 for byte in data[:65536])
        if printable * 10 < len(data[:65536]) * 7:
            return None
        choice = "cp1252"
    decoded = _forgiving(data, choice)
    caution = Caution.of(
        "The encoding is not declared; the text was read as {encoding}. Look at letters with accents.",
        encoding=choice,
    )
    return decoded._replace(warnings=(caution, *decoded.warnings))


def _sample(data: bytes) -> bytes:
    """The lines that tell encodings apart, those beyond ASCII, up to a quarter of a megabyte."""
    if len(data) <= _SAMPLE:
        return data
    lines, size = [], 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line[:_SAMPLE])
            size += len(line)
        if size >= _SAMPLE:
            break
    return b"".join(lines) or data[:_SAMPLE]


def _chosen(matches: list[CharsetMatch], sample: bytes) -> str:
    """The usual encoding of the language found; else, of the about equally likely, the fittest."""
    if not matches:
        return ""
    best = matches[0]
    equals = [
        match
        for match in matches
        if match.chaos <= best.chaos + 0.02 and match.coherence >= best.coherence - 0.05
    ]
    # In short texts a language is taken for its neighbour: one that fits its own encoding is believed first.
    western = any(match.encoding == "cp1252" and match.language not in _ELSEWHERE for match in equals)
    usual = "" if western or best.encoding not in _LATIN else _usual(best.language, frozenset(sample))
    if usual and _strict(sample, usual) is not None:
        return usual
    return known(min(equals, key=_rank).encoding)


def _usual(language: str, used: frozenset[int]) -> str:
    """The encoding in which the language is mostly written, where that is not windows-1252."""
    if language not in _CENTRAL_LANGUAGES:
        return _OF_LANGUAGE.get(language, "")
    return "iso8859_2" if used & _ISO_LETTERS and not used & _BELOW_ISO else "cp1250"


def _rank(match: CharsetMatch) -> tuple[int, int]:
    usual = _USUAL.index(match.encoding) if match.encoding in _USUAL else len(_USUAL)
    return len(_ODD_IN_WORD.findall(str(match))), usual
