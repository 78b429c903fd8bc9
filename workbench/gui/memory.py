"""What a window remembers from one start to the next: where everything stood, and where the work was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import DossierRow, SourceRow
from workbench.gui.firstsight.tracing import traced
from workbench.gui.settings import LAST_DOSSIER, SIGHT, Settings

if TYPE_CHECKING:
    from workbench.gui.window import Window

SOON = 1500
"""Milliseconds after which what has changed is kept: a killed program opens nearly where it was."""


class Memory(QObject):
    """Keeps the state of `window` in `settings` and brings it back."""

    def __init__(self, window: Window, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._dossier_id: UUID | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.keep)
        desk = window.desk
        desk.dossier_opened.connect(self._on_desk_dossier_opened)
        desk.source_opened.connect(self._on_desk_source_opened)
        desk.claim_selected.connect(lambda *_: self._soon.start())
        window.reading.pane.view_moved.connect(self._soon.start)

    def restore(self) -> Iterator[None]:
        """Bring back the splits and columns, then the dossier that was open last."""
        window, settings = self._window, self._settings
        window.split.restoreState(settings.kept("split"))
        window.claims.restore_state(settings.kept("claims"))
        window.show_sidebar(settings.word("sidebar") != "hidden")
        yield
        self.open_last()
        yield

    def open_last(self) -> None:
        """Open the dossier that was open last, or the newest one."""
        try:
            names = self._window.desk.services.dossiers.names()
        except WorkbenchError as error:
            self._window.desk.failed.emit(error)
            return
        last = self._settings.get(LAST_DOSSIER)
        newest = next((id for id, _, archived in names if not archived), None)
        wanted = next((id for id, _, _ in names if str(id) == last), newest)
        if wanted is None:
            self._window.desk.open_dossier(None)
        else:
            self.open_dossier(wanted)

    def open_dossier(self, dossier_id: UUID) -> bool:
        """Open a dossier where it was left: at its source, place and claim."""
        if self._dossier_id is not None:
            self.keep()
        desk = self._window.desk
        if not desk.open_dossier(dossier_id, _uuid(self._settings.word("source", dossier_id))):
            return False
        claim = self._settings.word("claim", dossier_id)
        if claim.isdigit():
            self._select(int(claim))
        return True

    def keep(self) -> None:
        """Keep everything now."""
        self._soon.stop()
        window, settings = self._window, self._settings
        settings.keep("geometry", window.saveGeometry())
        settings.keep("split", window.split.saveState())
        settings.keep("claims", window.claims.keep_state())
        settings.keep_word("sidebar", "shown" if window.sidebar.isVisibleTo(window) else "hidden")
        window.reading.keep()
        if window.furnished:
            settings.keep_word(SIGHT, traced(window))
        if self._dossier_id is not None:
            current = window.desk.current
            settings.keep_word("claim", "" if current is None else str(current), self._dossier_id)
        settings.sync()

    def _select(self, key: int) -> None:
        """Take a claim in hand again, if it is still in the source that is open."""
        desk = self._window.desk
        try:
            rows = desk.services.listing.rows([key])
        except WorkbenchError as error:
            desk.failed.emit(error)
            return
        if rows and desk.source is not None and rows[0].source_id == desk.source.id:
            # The words stay where they were left: only the table goes to its row.
            desk.select_claim(key, "text")

    def _on_desk_dossier_opened(self, dossier: DossierRow | None) -> None:
        self._dossier_id = dossier.id if dossier else None
        if dossier is not None:
            self._settings.set(LAST_DOSSIER, str(dossier.id))

    def _on_desk_source_opened(self, source: SourceRow | None) -> None:
        if source is not None:
            self._settings.keep_word("source", str(source.id), source.dossier_id)
        self._soon.start()


def _uuid(word: str) -> UUID | None:
    try:
        return UUID(word)
    except ValueError:
        return None
