"""Finding claims in the open source or in what was just imported: a job that one undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from uuid import UUID

from PySide6.QtCore import QObject

from workbench.domain.errors import Cancelled, WorkbenchError
from workbench.domain.listing import Change, Subject
from workbench.domain.progress import Progress
from workbench.gui.commands import joined
from workbench.gui.desk import Desk
from workbench.gui.jobs import Jobs
from workbench.services import Services

Found = tuple[int, Change, WorkbenchError | None]


class FindingFlow(QObject):
    """Runs the finder for one window."""

    def __init__(
        self, desk: Desk, jobs: Jobs, failed: Callable[[BaseException], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._failed = failed

    def find_in_open(self) -> None:
        """Propose the claims of the open source, and say how many are new."""
        if self._desk.source is not None:
            self.find([self._desk.source.id], told=True)

    def find(self, sources: Sequence[UUID], *, told: bool = False) -> None:
        """Propose the claims of sources; with `told` also say so where nothing new was found."""
        services = self._desk.services
        self._jobs.start(
            self.tr("Finding claims"),
            lambda progress: search(services, sources, progress),
            done=lambda found: self._on_found(found, told),
            failed=self._failed,
        )

    def _on_found(self, found: Found, told: bool) -> None:
        count, change, error = found
        if change.edits:
            self._desk.adopt(self.tr("Find claims"), change)
        if error is not None:
            self._failed(error)
        if told:
            words = self.tr("{count} new suggestions.").format(count=count)
            if count == 1:
                words = self.tr("One new suggestion.")
            self._desk.notice.emit(words if count else self.tr("Nothing new was found."))


def search(services: Services, sources: Sequence[UUID], progress: Progress) -> Found:
    """Run the finder over sources, one after the other; how many suggestions are new, and their Change.

    What was found before a Cancel or a failure is stored, and told with the failure. Raises Cancelled or
    WorkbenchError where nothing was found before it.
    """
    found: list[tuple[int, Change]] = []
    failure: WorkbenchError | None = None
    for source in sources:
        try:
            found.append(services.suggestions.propose(source, progress))
        except (Cancelled, WorkbenchError) as error:
            if not found:
                raise
            failure = error if isinstance(error, WorkbenchError) else None
            break
    change = reduce(joined, (change for _, change in found)) if found else Change()
    # Asked here for the first time: in the window's thread it would hold up a frame.
    change.keys(Subject.CLAIM)
    return sum(count for count, _ in found), change, failure
