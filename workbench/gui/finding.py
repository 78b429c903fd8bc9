"""Finding claims in the open source or in what was just imported: a job that one undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from workbench.domain.errors import Cancelled, WorkbenchError
from workbench.domain.listing import Change, DossierRow, Subject
from workbench.domain.progress import Progress, forget
from workbench.gui.aside import Newest
from workbench.gui.commands import joined
from workbench.gui.desk import Desk
from workbench.gui.jobs import Jobs
from workbench.services import Services

SOON, LATER = 2_000, 35_000
"""Milliseconds after which an open dossier is looked at for searches that were interrupted: once the window
is at rest, and when one that was just begun before would be known for interrupted."""

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
        self._newest = Newest(self)
        self._newest.answered.connect(self._on_interrupted_known)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._on_looking_timeout)
        desk.dossier_opened.connect(self._on_desk_dossier_opened)

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

    def _on_desk_dossier_opened(self, dossier: DossierRow | None) -> None:
        self._looking.stop()
        self._newest.forget()
        if dossier is not None:
            self._looking.start(SOON)

    def _on_looking_timeout(self) -> None:
        dossier, services = self._desk.dossier, self._desk.services
        if dossier is None:
            return
        if self._looking.interval() == SOON:
            self._looking.start(LATER)
        dossier_id = dossier.id
        self._newest.ask(lambda: services.suggestions.interrupted(dossier_id))

    def _on_interrupted_known(self, sources: Sequence[UUID]) -> None:
        """Make searches whole that the program did not live to end."""
        if sources:
            self._desk.notice.emit(self.tr("A search for claims was interrupted. It is made again."))
            self.find(sources)

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
            if isinstance(error, Cancelled):
                forget(error)
            break
    change = reduce(joined, (change for _, change in found)) if found else Change()
    # Asked here for the first time: in the window's thread it would hold up a frame.
    change.keys(Subject.CLAIM)
    return sum(count for count, _ in found), change, failure
