"""Keeping what the evidence sheet holds: at once, or in a job where it must be fetched or read first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.domain.errors import UserError, WorkbenchError
from workbench.domain.evidence import Evidence, Form
from workbench.domain.listing import Change
from workbench.domain.progress import Progress
from workbench.gui.report import told

if TYPE_CHECKING:
    from workbench.gui.evidence.draft import Draft
    from workbench.gui.window import Window

Read = Callable[[Progress], Evidence]
"""Fetches or reads a piece, in a job."""


class Keeping(QObject):
    """Writes drafts of evidence through the desk of one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    def take(self, draft: Draft) -> str:
        """Write the draft, or have it written once it is fetched; what is wrong with it, if anything."""
        try:
            self._keep(draft)
        except UserError as error:
            return " ".join(told(error))
        return ""

    def _keep(self, draft: Draft) -> None:
        evidence = self._desk.services.evidence
        if draft.form is None:
            self._serve(draft)
        elif draft.form is Form.PASSAGE and (passage := draft.passage) is not None:
            self._write(draft, evidence.passage(passage.source_id, passage.start, passage.end))
        elif draft.form is Form.CONTACT:
            self._write(draft, evidence.contact(draft.contact))
        elif draft.form is Form.ADDRESS:
            alone = evidence.address(draft.address, fetch=False)
            if draft.fetch:
                self._fetch(draft, alone)
            else:
                self._write(draft, alone)
        elif draft.file is not None:
            path = draft.file
            self._start(
                self.tr("Keeping {name}").format(name=path.name), draft, lambda _: evidence.file(path)
            )

    def _serve(self, draft: Draft) -> None:
        if (chosen := draft.existing) is None:
            return
        serve = self._desk.services.evidence.serve
        self._desk.write(
            self.tr("Add evidence"),
            lambda: serve(chosen, draft.keys, draft.bearing, pinpoint=draft.pinpoint),
        )

    def _write(self, draft: Draft, piece: Evidence) -> None:
        self._desk.write(self.tr("Add evidence"), lambda: self._added(draft, piece))

    def _added(self, draft: Draft, piece: Evidence) -> Change:
        evidence = self._desk.services.evidence
        return evidence.add(draft.keys, draft.dressed(piece), draft.bearing, pinpoint=draft.pinpoint)[1]

    def _fetch(self, draft: Draft, alone: Evidence) -> None:
        name = self.tr("Fetching {address}").format(address=alone.title)
        self._start(
            name,
            draft,
            lambda progress: self._desk.services.evidence.address(draft.address, progress),
            alone,
        )

    def _start(self, name: str, draft: Draft, read: Read, alone: Evidence | None = None) -> None:
        def work(progress: Progress) -> Change:
            piece = read(progress)
            # The last chance to cancel: what is written after this is there.
            progress.step(1, 1, piece.title)
            return self._added(draft, piece)

        again = partial(self._start, name, draft, read, alone)
        self._window.jobs.start(
            name,
            work,
            done=lambda change: self._desk.adopt(self.tr("Add evidence"), change),
            failed=lambda error: self._on_failed(error, draft, alone, again),
        )

    def _on_failed(
        self, error: BaseException, draft: Draft, alone: Evidence | None, again: partial[None]
    ) -> None:
        if not isinstance(error, WorkbenchError) or alone is None:
            self._window.tell_failure(error)
            return
        keep = self.tr("Keep the address alone")
        self._window.notices.tell_error(
            error, ((keep, lambda: self._write(draft, alone)), (self.tr("Try again"), again))
        )
