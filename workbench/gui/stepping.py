"""Stepping from claim to claim in the order in which they are listed."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.claim import Standing
from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Chip, ClaimFilter, ClaimRow
from workbench.domain.verdict import Verdict
from workbench.gui.aside import awaited
from workbench.gui.whereabouts import Whereabouts

_NEAR = 256
"""Rows below the claim in hand that are looked through before the database is asked."""
_AT_ONCE = 8_192
"""Claims below it that the database is asked about while the window waits: some milliseconds."""


class Stepping(Whereabouts):
    """Goes to the next and the previous claim, and to the next one that waits for a verdict."""

    def next_claim(self) -> None:
        """Take the claim below in hand."""
        self._step(1)

    def previous_claim(self) -> None:
        """Take the claim above in hand."""
        self._step(-1)

    def next_unverified(self) -> bool:
        """Take the next claim without a verdict in hand, from the top again after the last."""
        key = self.unverified_after(() if self._current is None else (self._current,))
        if key is None:
            self.notice.emit(self.tr("No other claim listed here is unverified."))
            return False
        self.select_claim(key)
        return True

    def unverified_after(self, keys: Sequence[int]) -> int | None:
        """The unverified claim listed after these, none of them itself, from the top again after the last."""
        listed = self.filter
        if listed is None:
            return None
        try:
            if listed.chip is Chip.SUGGESTIONS:
                return self._neighbour(keys)
            if (near := self._unverified_near(keys)) is not None:
                return near
            return self._unverified_far(listed, keys)
        except WorkbenchError as error:
            self.failed.emit(error)
            return None

    def _unverified_near(self, keys: Sequence[int]) -> int | None:
        """The next one among the rows just below, which are at hand: most often it is there."""
        shown = self.shown
        row = shown.row_of(keys[-1]) if shown is not None and keys else None
        if shown is None or row is None:
            return None
        passed = set(keys)
        for below in range(row + 1, min(row + 1 + _NEAR, shown.count())):
            claim = shown.claim(below)
            if claim is not None and _waits(claim) and claim.key not in passed:
                return claim.key
        return None

    def _unverified_far(self, listed: ClaimFilter, keys: Sequence[int]) -> int | None:
        shown, listing = self.shown, self.services.listing
        if shown is None or not listing.counts(listed.dossier_id, listed.source_id).unverified:
            return None
        everything = not listed.words and listed.chip in (Chip.ALL, Chip.UNVERIFIED)
        if keys and everything and listing.seeks(self._order):
            following = listing.next_unverified(listed, self._order, keys[-1])
            if following is None or following not in keys:
                return following
        row = shown.row_of(keys[-1]) if keys else None
        first, passing, count = 0 if row is None else row + 1, frozenset(keys), shown.count()
        near = range(first, min(first + _AT_ONCE, count))
        found = listing.first_waiting(shown.keys, [near], passing)
        if found is not None:
            return found
        rest, order = [range(near.stop, count), range(first)], shown.keys
        if count <= _AT_ONCE:
            return listing.first_waiting(order, rest, passing)
        # However far it is: the window goes on painting meanwhile.
        return awaited(lambda: listing.first_waiting(order, rest, passing))

    def _step(self, by: int) -> None:
        shown = self.shown
        if shown is None or not (count := shown.count()):
            return
        row = None if self._current is None else shown.row_of(self._current)
        if row is None:
            # The claim in hand has left the list: go on from where it stood.
            row = self._last_row + (by if by < 0 else 0)
        else:
            row += by
        if 0 <= row < count or self._current is None:
            self.select_claim(shown.key_at(max(0, min(row, count - 1))))

    def _neighbour(self, keys: Sequence[int]) -> int | None:
        """The claim to take in hand once these have left the list: the one below them, else above."""
        shown = self.shown
        if shown is None:
            return None
        leaving, listing = set(keys), shown.keys
        first = shown.row_of(keys[0]) if len(keys) == 1 else None
        if first is None:
            first = next((row for row, key in enumerate(listing) if key in leaving), None)
        if first is None:
            return None
        below = (listing[row] for row in range(first, len(listing)))
        return next((key for key in below if key not in leaving), listing[first - 1] if first else None)


def _waits(claim: ClaimRow) -> bool:
    return claim.verdict is Verdict.UNVERIFIED and claim.standing is Standing.CLAIM
