"""What letters a database can hold: every text passes here before it is stored, hashed or searched for."""

from __future__ import annotations

import re
from typing import Any

# UTF-8 has no spelling for half of a surrogate pair; a NUL ends a text for SQLite and is none to PostgreSQL.
_IMPOSSIBLE = re.compile("[\ud800-\udfff\x00]")
_LONG = 10_000
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
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


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
