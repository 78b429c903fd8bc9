"""Coverage: which sentences of a source hold a claim, hold nothing to check, or are still open."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from workbench.domain.coverage import Coverage, Stretch
from workbench.domain.errors import UserError
from workbench.domain.listing import Change, Subject
from workbench.domain.progress import Progress
from workbench.domain.span import Span
from workbench.services.collector import uncollected
from workbench.services.context import Context
from workbench.store.adding import add
from workbench.store.changes import Wish, change
from workbench.store.queries import claims, dismissals, marks, sources


class CoverageService:
    """What was looked at in a source."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_source(self, source_id: UUID, progress: Progress | None = None) -> Coverage:
        """What was done about each sentence of the current text; suggestions cover nothing.

        Raises Cancelled, from `progress`, while the sentences of a text are told apart for the first time.
        """
        with uncollected():
            with self._context.database.read() as session:
                here = self._context.texts.of(session, source_id)
                claimed = marks.claimed(session, source_id, self._context.database.sqlite)
                dismissed = [span for _, span in dismissals.in_source(session, source_id)]
            return Coverage(here.text, self._context.sentences.of(here, progress), claimed, dismissed)

    def dismissed(self, source_id: UUID) -> list[Stretch]:
        """The passages in which there is nothing to check, in the order of the text."""
        with self._context.database.read() as session:
            return [span for _, span in dismissals.in_source(session, source_id)]

    def dismiss(self, source_id: UUID, start: int, end: int) -> tuple[UUID, Change]:
        """Say that there is nothing to check from `start` to `end` (code points)."""
        with self._context.database.write() as session:
            here = self._context.texts.of(session, source_id)
            values = {
                **asdict(Span.of(here.text, start, end)),
                "source_id": source_id,
                "version_id": here.version_id,
            }
            dossier_id = sources.one_source(session, source_id).dossier_id
            act = self._context.act("sentence.dismissed")
            return add(session, Subject.DISMISSAL, dossier_id, values, act)

    def reopen(self, source_id: UUID, position: int) -> Change:
        """Take back that there is nothing to check at a position (code points)."""
        with self._context.database.write() as session:
            found = [
                key for key, span in dismissals.in_source(session, source_id) if span[0] <= position < span[1]
            ]
            if not found:
                raise UserError("The sentence was not dismissed.", "X dismisses it.")
            wishes = [Wish(key, {"deleted": True}) for key in found]
            act = self._context.act("sentence.reopened")
            return change(session, Subject.DISMISSAL, wishes, act)

    def done(self, source_id: UUID) -> bool:
        """Whether nothing is open and no claim is unverified without a reason."""
        covered = self.of_source(source_id)
        with self._context.database.read() as session:
            return covered.done(claims.verdicts_in(session, source_id))
