"""New versions of a source: put everything in its place in the new text, and take it all back at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal
from uuid import UUID

from workbench.domain.anchored import Anchored, State
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.listing import Change, MarkRow, VersionRow
from workbench.domain.progress import Progress
from workbench.domain.source import Reading
from workbench.services.context import Context
from workbench.store import versions
from workbench.store.letters import storable
from workbench.store.queries import sources


class DifferentArticle(UserError):
    """The new text has next to nothing of the old one in it: ask before it is made a version."""


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update did: the number of the new version, and what became of each claim by its row key."""

    version: int
    claims: dict[int, Anchored]

    def number(self, state: State) -> int:
        """How many claims ended in this state."""
        return sum(found.state is state for found in self.claims.values())

    @property
    def rechecks(self) -> int:
        """How many claims went back to unverified because a fact in their words changed."""
        return sum(found.recheck for found in self.claims.values())


class VersionService:
    """Versions of a source, and how they differ."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def text(self, version_id: UUID) -> str:
        """The text of a version, current or not."""
        with self._context.database.read() as session:
            return versions.text_at(session, version_id)

    def marks(self, version_id: UUID) -> list[MarkRow]:
        """Where claims stood in an earlier version, with their verdicts when it was replaced."""
        with self._context.database.read() as session:
            return versions.marks_at(session, version_id)

    def words(self, key: int) -> list[tuple[Literal["same", "old", "new"], str]]:
        """A claim's words before the last update and now, as a word diff; empty where there was none."""
        with self._context.database.read() as session:
            found = versions.words_before(session, key)
        from workbench.domain.rewording import difference

        return list(difference(*found)) if found is not None else []

    def compare(self, old: UUID, new: UUID) -> Iterator[tuple[Literal["same", "old", "new"], str]]:
        """Two versions as one run of pieces: what both have, what only the old or the new one has."""
        with self._context.database.read() as session:
            texts = versions.text_at(session, old), versions.text_at(session, new)
        from workbench.domain import comparing

        return comparing.compare(*texts)

    def update(
        self,
        source_id: UUID,
        reading: Reading,
        *,
        even_if_different: bool = False,
        progress: Progress | None = None,
    ) -> tuple[Updated, Change]:
        """Make what was read the current version; one Change takes all of it back.

        Raises UserError for an empty text or the same text, DifferentArticle where the new text is another
        article altogether (unless `even_if_different`), EditConflict where another version came meanwhile.
        """
        if not reading.text.strip():
            raise UserError("The new text is empty.", "Choose a file or an address with text in it.")
        reading = replace(reading, text=storable(reading.text))
        with self._context.database.read() as session:
            old = self._context.texts.of(session, source_id)
            texts = versions.texts_in_use(session, source_id)
        if old.text == reading.text:
            raise UserError("The new text is the one that is here already.", "Nothing was changed.")
        _tell(progress, 0, "Comparing the texts")
        from workbench.domain.anchoring import Anchoring

        anchorings = {one: Anchoring(text, reading.text) for one, text in texts.items()}
        if anchorings[old.version_id].different and not even_if_different:
            raise DifferentArticle(
                "The new text is another article altogether.",
                "Import it as a source of its own, or say that it replaces this one.",
            )
        _tell(progress, 1, "Finding the claims in the new text")
        finds = {one: anchoring.anchor for one, anchoring in anchorings.items()}
        with self._context.database.write() as session:
            if self._context.texts.of(session, source_id).version_id != old.version_id:
                raise EditConflict((), "Another version of this source came meanwhile.")
            act = self._context.act("source.updated")
            found, change = versions.replace_text(session, source_id, reading, finds, act)
            _tell(progress, 2, "Saving")
        with self._context.database.read() as session:
            number = sources.one_source(session, source_id).version
        return Updated(number, found), change

    def list(self, source_id: UUID) -> list[VersionRow]:
        """The versions of a source, oldest first."""
        with self._context.database.read() as session:
            return versions.listed(session, source_id)


def _tell(progress: Progress | None, done: int, what: str) -> None:
    if progress is not None:
        progress.step(done, 3, what)
