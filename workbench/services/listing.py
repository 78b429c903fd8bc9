"""Lists: ids by filter and order, pages of rows, marks of a text, counts, the next claim to check."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from workbench.domain.errors import UserError
from workbench.domain.listing import Chip, ClaimDetail, ClaimFilter, ClaimRow, Counts, MarkRow, Order
from workbench.services.context import Context
from workbench.store.queries import claims, sources


class ListingService:
    """What the table, the text pane and the chips read."""

    def __init__(self, context: Context) -> None:
        self._database = context.database

    def ids(self, wanted: ClaimFilter, order: Order) -> array[int]:
        """The row keys of the claims that a filter lets through, in order."""
        with self._database.read() as session:
            return claims.ids(session, wanted, order, self._database.sqlite)

    def rows(self, keys: Sequence[int]) -> list[ClaimRow]:
        """The claims with these keys, in their order; those that are gone are left out."""
        with self._database.read() as session:
            return claims.rows(session, keys)

    def details(self, keys: Sequence[int]) -> list[ClaimDetail]:
        """The claims with these keys in full, in their order; those that are gone are left out."""
        with self._database.read() as session:
            return claims.details(session, keys)

    def detail(self, key: int) -> ClaimDetail:
        """A claim in full. Raises UserError for one that is not there."""
        found = self.details([key])
        if not found:
            raise UserError("There is no claim {key} any more.", "Look again: it was removed.", key=key)
        return found[0]

    def marks(self, source_id: UUID) -> list[MarkRow]:
        """The words of all claims and suggestions of a source, in the order of the text."""
        with self._database.read() as session:
            return claims.marks_in(session, source_id)

    def marks_of(self, keys: Sequence[int]) -> list[MarkRow]:
        """The words of these claims; those that are gone are left out."""
        with self._database.read() as session:
            return claims.marks_of(session, keys)

    def counts(self, dossier_id: UUID, source_id: UUID | None = None) -> Counts:
        """How many claims each chip would show: of a source, or of a dossier's present sources."""
        with self._database.read() as session:
            return sources.counts_of(session, dossier_id, source_id)

    def next_unverified(self, wanted: ClaimFilter, order: Order, after: int | None) -> int | None:
        """The unverified claim that comes after one, in this order, from the top again past the end.

        None where no other claim is unverified.
        """
        with self._database.read() as session:
            everything = replace(wanted, chip=Chip.ALL, words="")
            return claims.next_unverified(session, everything, order, after, self._database.sqlite)
