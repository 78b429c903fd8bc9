"""History: what was changed, by whom, when and why; a chain of hashes that shows tampering."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

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


def canonical(value: object) -> str:
    """JSON in one spelling only: keys sorted, no white space, Unicode as it is (RFC 8785 in spirit)."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


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
    instant = at.astimezone(UTC).isoformat(timespec="microseconds")
    parts = (previous, instant, who, action, dossier_id.hex, subject, subject_id.hex, before, after, why)
    raw = [part.encode("utf-8", "surrogatepass") for part in parts]
    # Lengths before the parts, so that no two different events spell the same bytes.
    return hashlib.sha256(b"".join(b"%d:%b" % (len(one), one) for one in raw)).hexdigest()
