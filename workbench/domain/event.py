"""History: what was changed, by whom, when and why; a chain of hashes that shows tampering."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from workbench.domain.errors import UserError

FIRST = "0" * 64
"""What stands for the predecessor of the first event."""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of history. `before` and `after` hold the changed fields as stored."""

    seq: int
    at: datetime
    who: str
    action: str
    dossier_id: UUID
    subject: str
    subject_id: UUID
    before: Mapping[str, object]
    after: Mapping[str, object]
    why: str
    previous: str
    hash: str


_HASH = re.compile("[0-9a-f]{64}")


def kept_hash(words: str) -> str:
    """The hash in what a person kept of it: without the white space of a broken line, in small letters.

    Raises UserError for what is no SHA-256 in hex.
    """
    spelled = "".join(words.split())
    if not _HASH.fullmatch(spelled.lower()):
        raise UserError(
            "This is not a hash of the history: {count} characters, not 64 of 0–9 and a–f.",
            "Copy the whole of it from where it was kept.",
            count=len(spelled),
        )
    return spelled.lower()


# Made once: json.dumps would make one for every event of ten thousand.
_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_quoted = json.encoder.encode_basestring
_SPELLED: dict[type, Callable[[Any], str]] = {
    str: _quoted,
    int: int.__repr__,
    bool: {False: "false", True: "true"}.__getitem__,
    type(None): lambda _nothing: "null",
}
"""How json.dumps spells what is neither a number with a fraction nor made of parts."""


def canonical(value: object) -> str:
    """JSON in one spelling only: keys sorted, no white space, Unicode as it is (RFC 8785 in spirit)."""
    if type(value) is dict:
        # A record's fields, as nearly every event has them: json.dumps takes several times as long.
        try:
            fields = [
                f"{_quoted(name)}:{_SPELLED[type(field)](field)}" for name, field in sorted(value.items())
            ]
        except (KeyError, TypeError):
            return _JSON.encode(value)
        return f"{{{','.join(fields)}}}"
    return _JSON.encode(value)


def canonical_rows(shared: Mapping[str, object], columns: Mapping[str, Sequence[object]]) -> list[str]:
    """The `canonical` of many records at once, given by their fields' columns and what they `share`.

    Column by column: what thousands of records have alike is spelled once, and no record is taken apart.
    """
    names = sorted((*shared, *columns))
    named = {name: _quoted(name).replace("%", "%%") for name in names}
    fixed = {name: canonical(value).replace("%", "%%") for name, value in shared.items()}
    form = "{" + ",".join(f"{named[name]}:{fixed.get(name, '%s')}" for name in names) + "}"
    spelled = [_spelled(columns[name]) for name in names if name in columns]
    return [form % row for row in zip(*spelled, strict=True)]


def _spelled(column: Sequence[object]) -> list[str]:
    """The values of a column in JSON."""
    kinds = set(map(type, column))
    spell = _SPELLED.get(kinds.pop(), canonical) if len(kinds) == 1 else canonical
    return list(map(spell, column))


def chained(
    previous: str,
    at: datetime,
    who: str,
    action: str,
    dossier_id: UUID,
    subject: str,
    subject_id: UUID,
    before: str,
    after: str,
    why: str,
) -> str:
    """The SHA-256 (hex) of an event and its predecessor's; `before` and `after` are canonical JSON."""
    return linked(
        previous, circumstances(at, who, action, dossier_id, subject), subject_id, framed(before, after, why)
    )


def circumstances(at: datetime, who: str, action: str, dossier_id: UUID, subject: str) -> bytes:
    """What all events of one act share, as it is hashed."""
    instant = at.astimezone(UTC).isoformat(timespec="microseconds")
    return framed(instant, who, action, dossier_id.hex, subject)


def linked(previous: str, shared: bytes, subject_id: UUID, content: bytes) -> str:
    """The hash of an event from its parts: `shared` its circumstances, `content` before, after and why.

    Parts that many events have in common are framed once for all of them.
    """
    # As `framed` spells the hash, always 64 letters, and the id, always 32; in a fourth of its time.
    whole = b"64:%b%b32:%b%b" % (previous.encode(), shared, subject_id.hex.encode(), content)
    return hashlib.sha256(whole).hexdigest()


def framed(*parts: str) -> bytes:
    """Words as they are hashed: lengths before them, so that no two events spell the same bytes."""
    whole = b""
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        whole += b"%d:%b" % (len(raw), raw)
    return whole
