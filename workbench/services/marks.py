"""The marks of a text, read as they are looked for."""

from __future__ import annotations

from uuid import UUID

from workbench.domain.listing import MarkRow, Spread
from workbench.domain.verdict import Verdict
from workbench.services.context import Context
from workbench.store.queries import marks


class MarkService:
    """What the text pane reads of the claims of a text: what is in view, however many there are."""

    def __init__(self, context: Context) -> None:
        self._database = context.database

    def begun(self, version_id: UUID, start: int, end: int) -> list[MarkRow]:
        """The marks on a version of a text that begin from `start` to before `end`, in its order."""
        with self._database.read() as session:
            return marks.begun(session, version_id, start, end, self._database.sqlite)

    def wide(self, version_id: UUID) -> list[MarkRow]:
        """The marks on a version with more than WIDE code points, in the order of its text."""
        with self._database.read() as session:
            return marks.wide(session, version_id)

    def one(self, version_id: UUID, key: int) -> MarkRow | None:
        """The mark of a claim on a version; None where it has none there."""
        with self._database.read() as session:
            return marks.one(session, version_id, key)

    def exact(self, source_id: UUID, start: int, end: int) -> MarkRow | None:
        """The claim, or else the suggestion, on just these words of a source, as it is now; or None."""
        with self._database.read() as session:
            return marks.exact(session, source_id, start, end)

    def spread(self, source_id: UUID, gap: int) -> dict[Verdict, Spread]:
        """How the claims of each verdict, no suggestions, lie over a source's current text.

        Where one begins within `gap` code points of the one before and of the one after, it may be missing.
        """
        with self._database.read() as session:
            return marks.spread(session, source_id, gap, self._database.sqlite)
