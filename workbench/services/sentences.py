"""The sentences of the texts that were shown or searched last: each text is told apart once, whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
from uuid import UUID

from workbench.domain.coverage import Stretch
from workbench.domain.listing import SourceText
from workbench.domain.progress import Progress, Silent

KEPT = 8
"""Texts whose sentences are kept."""
PATIENCE = 0.02
"""Seconds after which one who waits for another looks whether he was cancelled."""


class Sentences:
    """Tells sentences apart and keeps those of the newest texts; may be asked in any thread."""

    def __init__(self) -> None:
        self._kept: dict[UUID, tuple[Stretch, ...]] = {}
        self._under_way: set[UUID] = set()
        self._ended = Condition()

    def of(self, here: SourceText, progress: Progress | None = None) -> tuple[Stretch, ...]:
        """The sentences of a text in order, in code points. Raises Cancelled, from `progress`.

        Who asks while another tells the same text apart waits for that: a window that has just imported a
        book asks too, and two threads at work would leave its own thread still less time.
        """
        with self._turn(here.version_id, progress or Silent()):
            found = self._kept.get(here.version_id)
            if found is None:
                from workbench.finding.sentences import sentences
                from workbench.finding.stages import Stage

                found = tuple(sentences(here.text, Stage(progress, "Sentences", length=len(here.text))))
                for oldest in list(self._kept)[: len(self._kept) - KEPT + 1]:
                    self._kept.pop(oldest, None)
                self._kept[here.version_id] = found
            return found

    @contextmanager
    def _turn(self, version_id: UUID, progress: Progress) -> Iterator[None]:
        """Within, nobody else is at this text."""
        with self._ended:
            while version_id in self._under_way:
                progress.step(0, 1, "Sentences")
                self._ended.wait(PATIENCE)
            self._under_way.add(version_id)
        try:
            yield
        finally:
            with self._ended:
                self._under_way.discard(version_id)
                self._ended.notify_all()
