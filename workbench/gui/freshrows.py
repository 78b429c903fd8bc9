"""The rows of claims as they are since the last change, read once however many ask for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from workbench.domain.listing import Change, ClaimRow, Subject
from workbench.domain.verdict import Verdict

KEPT = 1000
"""Rows remembered until the next change."""
FEW = 16
"""Changed claims up to which their rows are made from what the change tells."""
MARKED = frozenset({"verdict", "reviewer", "marked_at", "reason", "recheck"})
"""What a mark changes of a claim; nothing else that a row shows follows from it."""


class FreshRows:
    """Remembers rows until the next change; after a mark they are known without being read."""

    def __init__(self, read: Callable[[Sequence[int]], list[ClaimRow]]) -> None:
        self._read = read
        self._rows: dict[int, ClaimRow | None] = {}

    def rows(self, keys: Sequence[int]) -> list[ClaimRow]:
        """The claims with these keys, in their order; those that are gone are left out."""
        if len(self._rows) > KEPT:
            self._rows.clear()
        if missing := [key for key in keys if key not in self._rows]:
            found = {row.key: row for row in self._read(missing)}
            self._rows |= {key: found.get(key) for key in missing}
        return [row for key in keys if (row := self._rows[key]) is not None]

    def follow(self, change: Change, before: Callable[[int], ClaimRow | None]) -> None:
        """Forget what was read before a change, and take from it what it tells in full.

        `before` gives the row of a claim as it was until then, where that is at hand.
        """
        self._rows.clear()
        if change.at is None or len(change.edits) > FEW:
            return
        for edit in change.edits:
            if edit.subject is Subject.CLAIM and isinstance(edit.key, int) and edit.after.keys() <= MARKED:
                row = before(edit.key)
                if row is not None:
                    self._rows[edit.key] = _marked(row, edit.after, change.at)


def _marked(row: ClaimRow, after: Mapping[str, Any], at: datetime) -> ClaimRow:
    return replace(
        row,
        verdict=Verdict(after.get("verdict", row.verdict)),
        reviewer=after.get("reviewer", row.reviewer),
        recheck=after.get("recheck", row.recheck),
        changed=at,
    )
