"""The way of a new text into a source: asked for, read and compared in jobs, stored as one undoable step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from workbench.domain.anchored import State
from workbench.domain.claim import Standing
from workbench.domain.listing import Change, SourceRow
from workbench.gui.importing.arrivals import Item, Pasted, items_of, read_one

if TYPE_CHECKING:
    from workbench.domain.source import Reading
    from workbench.gui.window import Window
    from workbench.services.versions import Updated


class UpdateFlow(QObject):
    """Updates the text of the open source, for one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def ask(self) -> None:
        """Ask where the new text is; its old address is there already."""
        from workbench.gui.versions.sheet import UpdateSheet

        source = self._window.desk.source
        if source is not None:
            window = self._window
            sheet = UpdateSheet(
                window.stage, window.theme, source, partial(self.read, source), self._clipboard
            )
            window.asking.show(sheet)

    def read(self, source: SourceRow, item: Item) -> None:
        """Read the new text, then put everything in its place in it."""
        services = self._window.desk.services
        self._window.jobs.start(
            self.tr("Reading the new text"),
            lambda progress: read_one(services, item, progress),
            done=lambda reading: self._update(source.id, reading),
            failed=self._window.tell_failure,
        )

    def _clipboard(self) -> Item | None:
        data = QGuiApplication.clipboard().mimeData()
        items = [] if data is None else items_of(data)
        return next((item for item in items if isinstance(item, Pasted)), items[0] if items else None)

    def _update(self, source_id: UUID, reading: Reading, even_if_different: bool = False) -> None:
        versions = self._window.desk.services.versions
        self._window.jobs.start(
            self.tr("Finding the claims in the new text"),
            lambda progress: versions.update(
                source_id, reading, even_if_different=even_if_different, progress=progress
            ),
            done=lambda done: self._on_updated(*done),
            failed=lambda error: self._on_failed(source_id, reading, error),
        )

    def _on_failed(self, source_id: UUID, reading: Reading, error: BaseException) -> None:
        from workbench.services.versions import DifferentArticle

        if not isinstance(error, DifferentArticle):
            self._window.tell_failure(error)
            return
        self._window.notices.tell(
            self.tr("The new text is another article altogether. Nothing was changed."),
            "warning",
            (
                (
                    self.tr("Import it as a source"),
                    partial(self._window.importing.import_readings, [reading]),
                ),
                (self.tr("Replace the text with it"), partial(self._update, source_id, reading, True)),
            ),
        )

    def _on_updated(self, updated: Updated, change: Change) -> None:
        from workbench.gui.versions.outcome import OutcomeSheet, summary

        window = self._window
        window.desk.adopt(self.tr("Update text"), change)
        keys = [key for key, found in updated.claims.items() if found.state is not State.EXACT]
        found = window.desk.services.listing.details(keys)
        claims = [claim for claim in found if claim.row.standing is Standing.CLAIM]
        if claims:
            # What needs a person comes first, in the order of the text.
            claims.sort(key=lambda claim: (not claim.row.recheck, claim.row.start))
            window.asking.show(OutcomeSheet(window, updated, claims))
        else:
            window.notices.tell_undoable(summary(updated), window.desk, "done")
