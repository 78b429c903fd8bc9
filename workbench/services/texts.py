"""The texts that were shown or stored last: a version never changes, so that it need not be read again."""

from __future__ import annotations

from uuid import UUID

from workbench.domain.listing import SourceText
from workbench.store.engine import Session
from workbench.store.queries import sources

KEPT = 2
"""Texts that are kept: megabytes, but the same ones that a window shows."""


class Texts:
    """Reads the texts of sources and keeps the newest; may be asked in any thread."""

    def __init__(self) -> None:
        self._kept: dict[UUID, SourceText] = {}

    def of(self, session: Session, source_id: UUID) -> SourceText:
        """The current version's text of a source. Raises UserError for one that is not there.

        To read megabytes takes several frames of a window, in whichever thread it is done.
        """
        version_id = sources.version_of(session, source_id)
        kept = self._kept.get(version_id) if version_id else None
        if kept is None or kept.source_id != source_id:
            kept = sources.text_of(session, source_id)
            self.keep(kept)
        return kept

    def keep(self, text: SourceText) -> None:
        """Have at hand what is asked for next; what was kept longest goes."""
        self._kept.pop(text.version_id, None)
        self._kept[text.version_id] = text
        for oldest in list(self._kept)[:-KEPT]:
            self._kept.pop(oldest, None)
