"""Importing: read bytes or an address, notice twins, store the source with its original."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path
from uuid import UUID

from workbench import reading as readers
from workbench.domain.errors import UserError
from workbench.domain.listing import Change, SourceRow, SourceText
from workbench.domain.progress import Progress
from workbench.domain.source import Note, Particulars, Reading
from workbench.services.context import Context
from workbench.store.engine import Session
from workbench.store.founding import new_source
from workbench.store.letters import all_storable, storable
from workbench.store.queries import sources as queries


class ImportService:
    """From a file, an address or a clipboard to a source of a dossier."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def read_file(self, path: Path, progress: Progress | None = None) -> Reading:
        """Read a file; nothing is stored. Raises UserError or EnvironmentFault naming the file."""
        return readers.read_file(path, progress=progress)

    def fetch(self, address: str, progress: Progress | None = None) -> Reading:
        """Fetch and read a web address; nothing is stored. Raises UserError or EnvironmentFault."""
        return readers.fetch(address, progress=progress)

    def read_pasted(self, text: str, html: str = "") -> Reading:
        """Read what was pasted; nothing is stored. Raises UserError where there is no text in it."""
        return readers.read_pasted(text, html)

    def twin(self, dossier_id: UUID, reading: Reading) -> SourceRow | None:
        """A source of the dossier with the same bytes or the same text; None where there is none."""
        with self._context.database.read() as session:
            return queries.twin(session, dossier_id, reading.original, reading.text)

    def store(
        self,
        dossier_id: UUID,
        reading: Reading,
        particulars: Particulars | None = None,
        progress: Progress | None = None,
        *,
        once: bool = False,
    ) -> tuple[SourceRow, Change]:
        """Store what was read as a source, under the particulars given or those that the reader proposes.

        With `once`, a twin that the dossier has already is answered instead, with a Change of nothing.
        Raises UserError for particulars without a title.
        """
        if progress:
            progress.step(0, 1, reading.title)
        particulars = particulars or proposed(reading)
        if not particulars.title.strip():
            raise UserError("The source has no title.", "Give it one.")
        reading = replace(reading, text=storable(reading.text))
        with self._context.database.write() as session:
            # Looked for here, where nobody else can store it meanwhile.
            twin = queries.twin(session, dossier_id, reading.original, reading.text) if once else None
            if twin is not None:
                return twin, Change()
            act = self._context.act("source.imported")
            source_id, change = new_source(session, dossier_id, reading, particulars, act, progress)
            row = queries.one_source(session, source_id)
            here = _text_of(session, row, reading)
            if progress:
                # The last chance to cancel: what is stored after this is there.
                progress.step(1, 1, reading.title)
        # It is shown and searched next.
        self._context.texts.keep(here)
        return row, change


def _text_of(session: Session, row: SourceRow, reading: Reading) -> SourceText:
    """The text of a new source as it was stored."""
    version_id = queries.version_of(session, row.id)
    assert version_id is not None  # written just now
    notes = tuple(Note(**all_storable(asdict(note))) for note in reading.notes)
    return SourceText(row.id, version_id, row.version, reading.text, tuple(reading.pages), notes)


def proposed(reading: Reading) -> Particulars:
    """The particulars that a reader proposes; a text without a title is called by its first words."""
    # Word by word: to split a book would copy the rest of it.
    words = (word.group() for word in islice(re.finditer(r"\S+", reading.text), 12))
    title = reading.title.strip() or " ".join(words)[:120] or "Untitled"
    return Particulars(
        title, reading.outlet, reading.byline, reading.published, reading.language, reading.address
    )
