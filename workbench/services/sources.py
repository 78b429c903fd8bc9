"""Sources: list, read, correct their particulars, remove."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from workbench.domain import passage
from workbench.domain.errors import UserError
from workbench.domain.listing import Change, SourceRow, SourceText, Subject
from workbench.domain.passage import Passage, Wanted
from workbench.domain.progress import Progress
from workbench.domain.source import Particulars
from workbench.services.context import Context
from workbench.store.changes import Wish, change
from workbench.store.engine import Session
from workbench.store.founding import particulars_columns
from workbench.store.queries import everything
from workbench.store.queries import sources as queries

FEWEST = 2
"""Letters from which on texts are searched."""
SOON = 6
"""Passages after which the first are told of."""
LOOKED_AT = 60
"""Pieces of texts that are read for passages at most: they hold the words; what is sought is where."""


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
        sought = passage.typed(words)
        if sum(map(len, sought)) < FEWEST:
            return []
        wanted, found = Wanted(sought), dict[UUID, Passage]()
        with self._context.database.read() as session:
            near = 0
            for number, one in enumerate(everything.candidates(session, sought, first, LOOKED_AT)):
                if progress is not None:
                    progress.step(number, LOOKED_AT)
                known = found.get(one.source_id)
                here = _passage(session, one, wanted) if known is None or not known.near else None
                if here is None or (known is not None and not here.near):
                    continue
                found[one.source_id] = here
                near += here.near
                if near >= most:
                    break
                if tell is not None and len(found) == SOON and known is None:
                    tell(_nearest(found.values(), most))
        return _nearest(found.values(), most)

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


def _passage(session: Session, one: everything.Candidate, wanted: Wanted) -> Passage | None:
    words = everything.words_of(session, one)
    place = wanted.place(words)
    if place is None:
        return None
    start, end = one.start + place.start, one.start + place.end
    told = passage.told(words, place)
    return Passage(one.dossier_id, one.dossier, one.source_id, one.title, start, end, told, place.near)


def _nearest(found: Iterable[Passage], most: int) -> Sequence[Passage]:
    return sorted(found, key=lambda one: not one.near)[:most]
