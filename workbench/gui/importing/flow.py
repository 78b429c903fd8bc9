"""The way of a source into the dossier: read in a job, looked at in a sheet, stored in a job, undoable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Change
from workbench.gui.commands import joined
from workbench.gui.desk import Desk
from workbench.gui.importing.arrivals import Arrival, Item, Stored, items_of, read_all, store_all
from workbench.gui.jobs import Jobs
from workbench.gui.textpane.paragraphs import Paragraphs
from workbench.gui.theme import Theme

if TYPE_CHECKING:
    from workbench.domain.source import Reading
    from workbench.gui.importing.sheet import Chosen, ImportSheet
    from workbench.services import Services


class ImportFlow(QObject):
    """Imports for one window; `over` is what the sheet comes down over."""

    stored = Signal(list)
    """The ids of the sources that were stored, the first of them open."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        over: QWidget,
        failed: Callable[[BaseException], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._theme = theme
        self._over = over
        self._failed = failed
        self._waiting: list[list[Arrival]] = []
        self.sheet: ImportSheet | None = None

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read files, then show what they hold."""
        self._read(list(paths))

    def import_address(self, address: str) -> None:
        """Fetch a web address, then show what it holds."""
        address = address.strip()
        self._read([address if "://" in address else f"https://{address}"])

    def import_named(self, names: Sequence[str]) -> None:
        """Read what a command line names: files and web addresses."""
        self._read([name if "://" in name else Path(name) for name in names])

    def import_data(self, data: QMimeData) -> bool:
        """Read what was dropped or is on the clipboard; False where there is nothing to read in it."""
        items = items_of(data)
        if items:
            self._read(items)
        return bool(items)

    def import_readings(self, readings: Sequence[Reading]) -> None:
        """Show what was read already, to be imported."""
        self._on_read([Arrival(reading.title, reading) for reading in readings])

    def _read(self, items: list[Item]) -> None:
        if not items:
            return
        services, dossier = self._desk.services, self._desk.dossier
        dossier_id = dossier.id if dossier else None
        name = self.tr("Reading a source") if len(items) == 1 else self.tr("Reading sources")
        self._jobs.start(
            name,
            lambda progress: read_all(services, dossier_id, items, progress),
            done=self._on_read,
            failed=self._failed,
        )

    def _on_read(self, arrivals: list[Arrival]) -> None:
        from workbench.gui.importing.sheet import ImportSheet

        if self.sheet is not None:
            # One at a time: what is being corrected is not pushed aside.
            self._waiting.append(arrivals)
            return
        if all(arrival.error is not None for arrival in arrivals) and len(arrivals) == 1:
            self._desk.failed.emit(arrivals[0].error)
            return
        self.sheet = ImportSheet(
            self._over,
            self._theme,
            arrivals,
            self._store,
            self._desk.open_source,
            self._desk.dossier is None,
        )
        self.sheet.closed.connect(self._on_sheet_closed)
        self.sheet.open()

    def _on_sheet_closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None
        if self._waiting:
            self._on_read(self._waiting.pop(0))

    def _store(self, chosen: Chosen, dossier_name: str) -> None:
        first: list[Change] = []
        dossier_id = self._dossier_for(dossier_name, first)
        if dossier_id is None:
            return
        services = self._desk.services
        self._jobs.start(
            self.tr("Storing a source") if len(chosen) == 1 else self.tr("Storing sources"),
            lambda progress: _ready(services, store_all(services, dossier_id, chosen, progress)),
            done=lambda stored: self._on_stored(stored, first),
            failed=self._failed,
        )

    def _dossier_for(self, name: str, made: list[Change]) -> UUID | None:
        """The open dossier, or a new one of this name; its making is undone together with the import."""
        if not name:
            return self._desk.dossier.id if self._desk.dossier else None
        dossiers = self._desk.services.dossiers
        try:
            known = dossiers.named(name)
            if known is not None:
                return known.id
            dossier_id, change = dossiers.create(name)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return None
        made.append(change)
        return dossier_id

    def _taken_back(self, before: list[Change]) -> list[Change]:
        """Leave no empty dossier behind where no source was stored; what could not be taken back."""
        try:
            while before:
                self._desk.services.changes.revert(before[-1])
                before = before[:-1]
        except WorkbenchError as error:
            self._desk.failed.emit(error)
        return before

    def _on_stored(self, stored: Stored, before: list[Change]) -> None:
        changes = [*(before if stored.sources else self._taken_back(before)), *stored.changes]
        if changes:
            one = len(stored.sources) == 1
            text = self.tr("Import source") if one else self.tr("Import {count} sources")
            self._desk.adopt(text.format(count=len(stored.sources)), reduce(joined, changes))
        if stored.sources:
            self._desk.open_source(stored.sources[0].id)
            self.stored.emit([source.id for source in stored.sources])
        for _, error in stored.failures:
            self._desk.failed.emit(error)
        if stored.failures:
            # What was typed into the fields is not lost: the sheet comes back, to be tried again.
            self._on_read([arrival for arrival, _ in stored.failures])


def _ready(services: Services, stored: Stored) -> Stored:
    """What was stored, with the text of the first source made ready to be shown; to be called in a worker."""
    if stored.sources:
        with suppress(WorkbenchError):
            text = services.sources.text(stored.sources[0].id)
            Paragraphs.make_ready(text.text, text.pages)
    return stored
