"""Lists: ids by filter and order, pages of rows, marks of a text, counts, the next claim to check."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from uuid import UUID

from workbench.domain.errors import UserError
from workbench.domain.keys import Keys
from workbench.domain.listing import Chip, ClaimDetail, ClaimFilter, ClaimRow, Counts, MarkRow, Order
from workbench.domain.progress import Progress
from workbench.services.collector import uncollected
from workbench.services.context import Context
from workbench.store.queries import claims, listing, sources
from workbench.store.queries import rows as claim_rows
from workbench.store.queries.orders import INDEXES
from workbench.store.records import waiting
from workbench.store.search import indexed, spelled

SCREENFUL = 30
"""Claims that a screen shows at most, or nearly so: as many are told first."""
HEAD = 4096
"""Claims among which a screenful is looked for before the index of words is asked for all."""
FEW, MANY = 128, 8192
"""Claims that are looked at together, at first and at most."""


class ListingService:
    """What the table, the text pane and the chips read."""

    def __init__(self, context: Context) -> None:
        self._database = context.database

    def ids(self, wanted: ClaimFilter, order: Order, progress: Progress | None = None) -> Keys:
        """The row keys of what a filter lets through, in order. Raises Cancelled from `progress`."""
        with self._database.read() as session:
            return listing.ids(session, wanted, order, self._database.sqlite, progress)

    def holding(
        self,
        wanted: ClaimFilter,
        order: Order,
        plain: Keys,
        progress: Progress,
        first: Callable[[Keys], object],
    ) -> Keys:
        """What `ids` gives, where the keys listed without the filter's words, `plain`, are at hand.

        `first` is told the first of them as soon as they fill a screen; `progress` steps in claims looked
        through. Raises Cancelled from `progress`.
        """
        found: list[str] = []
        count = passed = 0
        for piece in plain.pieces():
            progress.step(passed, len(plain))
            passed += piece.count(",") + 1
            with self._database.read() as session:
                words = spelled(wanted.words, self._database.sqlite)
                more = listing.among(session, piece, self._database.sqlite, words)
            if more:
                found.append(more)
                before, count = count, count + more.count(",") + 1
                if before < SCREENFUL <= count:
                    first(Keys(",".join(found)))
            if indexed(wanted.words) and (count >= SCREENFUL or passed >= HEAD):
                # The index finds all of them sooner than looking through the rest would.
                return self.ids(wanted, order, progress)
        return Keys(",".join(found))

    def rows(self, keys: Sequence[int]) -> list[ClaimRow]:
        """The claims with these keys, in their order; those that are gone are left out."""
        with self._database.read() as session:
            return claim_rows.rows(session, keys)

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
        with uncollected(), self._database.read() as session:
            return claims.marks_in(session, source_id)

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
            return listing.next_unverified(session, everything, order, after, self._database.sqlite)

    def seeks(self, order: Order) -> bool:
        """Whether an index leads `next_unverified` to its claim in this order, wherever that stands."""
        return order.column in INDEXES

    def first_waiting(self, keys: Keys, rows: Sequence[range], passing: Collection[int]) -> int | None:
        """The first claim in these rows, range by range, that waits for a verdict and is none of `passing`.

        None where none does. Most often it is near, so that few are looked at before many.
        """
        with self._database.read() as session:
            for stretch in rows:
                first, count = stretch.start, FEW
                while first < stretch.stop:
                    some = keys[first : min(first + count, stretch.stop)]
                    piece = ",".join(map(str, some))
                    waits = Keys(listing.among(session, piece, self._database.sqlite, waiting))
                    found = next((key for key in waits if key not in passing), None)
                    if found is not None:
                        return found
                    first, count = first + count, min(2 * count, MANY)
        return None
