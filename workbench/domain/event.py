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
    instant = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    parts = (previous, instant, who, action, dossier_id.hex, subject, subject_id.hex, before, after, why)
    # Lengths before the parts, so that no two different events spell the same bytes.
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(raw))
        digest.update(raw)
    return digest.hexdigest()
