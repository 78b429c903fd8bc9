"""Sources: list, read, correct their particulars, remove."""

from __future__ import annotations

from uuid import UUID

from workbench.domain.errors import UserError
from workbench.domain.listing import Change, SourceRow, SourceText, Subject
from workbench.domain.source import Particulars
from workbench.services.context import Context
from workbench.store.changes import Wish, change
from workbench.store.creating import particulars_columns
from workbench.store.queries import sources as queries


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
            return queries.text_of(session, source_id)

    def original(self, source_id: UUID) -> bytes:
        """The bytes that the source was read from, unchanged."""
        with self._context.database.read() as session:
            return queries.original_of(session, source_id)

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
