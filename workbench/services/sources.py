"""Sources: list, read, correct their particulars, remove."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from workbench.domain.errors import UserError
from workbench.domain.listing import Change, SourceRow, SourceText, Subject
from workbench.domain.progress import Progress
from workbench.services.context import Context
from workbench.store.changes import Wish, change
from workbench.store.founding import particulars_columns
from workbench.store.queries import sources as queries

if TYPE_CHECKING:
    from workbench.domain.passage import Passage
    from workbench.domain.source import Particulars


class SourceService:
    """What can be done with the sources of a dossier."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list(self, dossier_id: UUID) -> list[SourceRow]:
        """The sources of a dossier in the order of their import."""
        with self._context.database.read() as session:
            return queries.sources(session, dossier_id)

    def get(self, source_id: UUID) -> SourceRow:
        """A source. Raises UserError for one that is not there."""
        with self._context.database.read() as session:
            return queries.one_source(session, source_id)

    def text(self, source_id: UUID) -> SourceText:
        """The text of a source's current version, exactly as stored."""
        with self._context.database.read() as session:
            return self._context.texts.of(session, source_id)

    def original(self, source_id: UUID) -> bytes:
        """The bytes that the source was read from, unchanged."""
        with self._context.database.read() as session:
            return queries.original_of(session, source_id)

    def passages(
        self,
        words: str,
        first: UUID | None = None,
        most: int = 20,
        *,
        progress: Progress | None = None,
        tell: Callable[[Sequence[Passage]], object] | None = None,
    ) -> Sequence[Passage]:
        """Where words stand in the texts of all sources, one passage of each, at most `most`.

        Words are the beginnings of words, in any case, with or without accents; all must stand near each
        other in a text, within some pages. Where they stand next to each other comes first, then those of the
        dossier `first`, then the newest sources. `tell` hears of the first few as soon as they are found.
        Empty for fewer than two letters. Raises Cancelled, from `progress`.
        """
        from workbench.services.passages import passages

        with self._context.database.read() as session:
            return passages(session, words, first, most, progress, tell)

    def correct(self, source_id: UUID, particulars: Particulars) -> Change:
        """Correct a source's particulars. Raises UserError for one without a title."""
        if not particulars.title.strip():
            raise UserError("The source has no title.", "Give it one.")
        with self._context.database.write() as session:
            wish = Wish(source_id, particulars_columns(particulars))
            return change(session, Subject.SOURCE, [wish], self._context.act("source.corrected"))

    def delete(self, source_id: UUID) -> Change:
        """Remove a source with its claims, until it is undone."""
        with self._context.database.write() as session:
            wish = Wish(source_id, {"deleted": True})
            return change(session, Subject.SOURCE, [wish], self._context.act("source.deleted"))
