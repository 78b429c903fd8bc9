"""What letters a database can hold: every text passes here before it is stored, hashed or searched for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Any

# UTF-8 has no spelling for half of a surrogate pair; a NUL ends a text for SQLite and is none to PostgreSQL.
_IMPOSSIBLE = re.compile("[\ud800-\udfff\x00]")
_LONG = 10_000
_PIECE = 262_144
"""Code points that are spelled at once: while a book is, no other thread (a window's) has its turn."""
REPLACEMENT = "�"


def storable(text: str) -> str:
    """A text with U+FFFD for each letter that cannot be stored; code points keep their places."""
    # Most words hold nothing but letters to be read, which is seen at once.
    if text.isprintable() or (len(text) > _LONG and "\x00" not in text and _spelled(text)):
        return text
    return _IMPOSSIBLE.sub(REPLACEMENT, text)


def _spelled(text: str) -> bool:
    """Whether UTF-8 can spell a text: found out in a twentieth of the time that a pattern takes."""
    try:
        for _ in _encoded(text):
            pass
    except UnicodeEncodeError:
        return False
    return True


def _encoded(text: str) -> Iterator[bytes]:
    """A text in UTF-8, a piece at a time. Raises UnicodeEncodeError where UTF-8 has no spelling for it."""
    for at in range(0, len(text), _PIECE):
        yield text[at : at + _PIECE].encode()


def digest_of(text: str) -> str:
    """The SHA-256 (hex) of a text in UTF-8, as it is stored."""
    if "\x00" not in text:
        try:
            return _digest(text)
        except UnicodeEncodeError:
            pass
    return _digest(storable(text))


def _digest(text: str) -> str:
    digest = hashlib.sha256()
    for piece in _encoded(text):
        digest.update(piece)
    return digest.hexdigest()


def storable_json(spelled: str) -> bool:
    """Whether all texts in some JSON can be stored; of few others, that spell a NUL out, it says no too."""
    return "\\u0000" not in spelled and (spelled.isprintable() or _IMPOSSIBLE.search(spelled) is None)


def all_storable(value: Any) -> Any:
    """The same for every text within lists, tuples and mappings."""
    if isinstance(value, str):
        # An enumeration's word is a str too, and stays what it is.
        return storable(value) if _IMPOSSIBLE.search(value) else value
    if isinstance(value, dict):
        return {name: all_storable(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [all_storable(one) for one in value]
    return value
