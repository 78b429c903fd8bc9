"""Writing from one window: everything through the undo stack, and what is refused shown, not overwritten."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from workbench.domain.errors import EditConflict, EnvironmentFault, WorkbenchError
from workbench.domain.listing import Change, Subject
from workbench.gui.aside import awaited
from workbench.gui.broadcast import Broadcast
from workbench.gui.commands import Contest, Ledger, Write
from workbench.gui.stepping import Stepping

if TYPE_CHECKING:
    from workbench.domain.source import Particulars
    from workbench.services import Services

MANY = 500
"""Claims from which on a write is waited for while the window goes on painting."""

Insistent = Callable[[bool], Change]
"""A write that is told whether to insist: to write whatever the claims look like now."""


class Writing(Stepping):
    """What every write of a window has in common, and the writes of dossiers and sources.

    `saved` (a UTC datetime) is emitted once a write is durable. `contested` carries a Contest: a write that
    was refused because others changed the same claims, with the way to insist; `conflict` the EditConflict
    of an undo or redo; `failed` any other WorkbenchError. `unsaved` carries keys and, by field, the values
    of a write that the machine could not make. Methods that write return whether it was done.
    """

    saved = Signal(object)
    conflict = Signal(object)
    contested = Signal(object)
    unsaved = Signal(object, object)

    def __init__(self, services: Services, broadcast: Broadcast, parent: QObject | None = None) -> None:
        super().__init__(services, broadcast, parent)
        self._ledger = Ledger(self._revert, broadcast, self)
        self._ledger.saved.connect(self.saved)
        self._ledger.failed.connect(self.failed)
        self._ledger.conflict.connect(self.conflict)
        self._ledger.travelled.connect(self._on_ledger_travelled)

    @property
    def undo_stack(self) -> QUndoStack:
        """The commands made so far, for the texts of Undo and Redo; undo through `undo` and `redo`."""
        return self._ledger.stack

    def undo(self) -> None:
        """Take the last write back."""
        with self._acting():
            self._ledger.undo()

    def redo(self) -> None:
        """Make the write that was taken back last once more."""
        with self._acting():
            self._ledger.redo()

    def adopt(self, text: str, change: Change) -> None:
        """Take up what a job has written (an import), so that it is announced and can be undone."""
        self._ledger.adopt(text, change)

    def write(self, text: str, write: Write) -> bool:
        """Make any other write of the services, to be announced, and undone under the name `text`."""
        return self._write(text, write)

    def create_dossier(self, name: str) -> bool:
        """Make a dossier and open it."""
        made: list[UUID] = []

        def write() -> Change:
            dossier_id, change = self.services.dossiers.create(name)
            made.append(dossier_id)
            return change

        return self._write(self.tr("Create dossier"), write) and self.open_dossier(made[0])

    def rename_dossier(self, dossier_id: UUID, name: str) -> bool:
        """Give a dossier another name."""
        return self._write(self.tr("Rename dossier"), lambda: self.services.dossiers.rename(dossier_id, name))

    def archive_dossier(self, dossier_id: UUID, archived: bool = True) -> bool:
        """Put a dossier away, or take it out again."""
        text = self.tr("Archive dossier") if archived else self.tr("Take dossier out of the archive")
        return self._write(text, lambda: self.services.dossiers.archive(dossier_id, archived))

    def delete_dossier(self, dossier_id: UUID) -> bool:
        """Delete a dossier with all it holds; Undo brings it back."""
        return self._write(self.tr("Delete dossier"), lambda: self.services.dossiers.delete(dossier_id))

    def delete_source(self, source_id: UUID) -> bool:
        """Delete a source with its claims; Undo brings it back."""
        return self._write(self.tr("Delete source"), lambda: self.services.sources.delete(source_id))

    def correct_source(self, source_id: UUID, particulars: Particulars) -> bool:
        """Correct what is known of a source: title, outlet, byline, date, language, address."""
        return self._write(
            self.tr("Correct source"), lambda: self.services.sources.correct(source_id, particulars)
        )

    @contextmanager
    def _acting(self) -> Iterator[None]:
        """Do an act of several steps, of which views are told as one once all are done."""
        self.settling.emit()
        self.acting = True
        try:
            yield
        finally:
            self.acting = False
            self.acted.emit()

    def _on_ledger_travelled(self, change: Change) -> None:
        """Show what was taken back or made again, and take it in hand: the next key is meant for it."""
        try:
            self._show_place(change)
            self._take_in_hand(change)
        except WorkbenchError as error:
            self.failed.emit(error)

    def _show_place(self, change: Change) -> None:
        """Open the dossier or source that a change brought back or altered, unless it is open."""
        altered = {edit.key for edit in change.edits if edit.subject is Subject.DOSSIER}
        if altered and (self.dossier is None or self.dossier.id not in altered):
            everything = (*self.services.dossiers.list(), *self.services.dossiers.list(archived=True))
            if there := [row.id for row in everything if row.id in altered]:
                self.open_dossier(there[0])
        altered = {edit.key for edit in change.edits if edit.subject is Subject.SOURCE}
        if self.dossier is not None and (self.source is None or self.source.id not in altered):
            rows = self.services.sources.list(self.dossier.id) if altered else []
            if there := [row.id for row in rows if row.id in altered]:
                self.open_source(there[0])

    def _take_in_hand(self, change: Change) -> None:
        """Select the claims of a change to claims, unless they are; of one to sources, and of many, none."""
        keys = [key for key in change.keys(Subject.CLAIM) if isinstance(key, int)]
        whole = any(edit.subject in (Subject.DOSSIER, Subject.SOURCE) for edit in change.edits)
        rows = [] if whole or len(keys) > MANY else self.services.listing.rows(keys)
        if {row.key for row in rows} <= set(self._selected if len(self._selected) <= MANY else ()):
            return
        if self.dossier is None or self.services.sources.get(rows[0].source_id).dossier_id != self.dossier.id:
            self.open_source(rows[0].source_id)
        self.select_claims(sorted((row.key for row in rows), key=self._row_shown))

    def _row_shown(self, key: int) -> tuple[bool, int]:
        row = None if self.shown is None else self.shown.row_of(key)
        return row is None, row or 0

    def _revert(self, change: Change) -> Change:
        revert = partial(self.services.changes.revert, change)
        return awaited(revert) if len(change.edits) > MANY else revert()

    def _write(self, text: str, write: Write, size: int = 1) -> bool:
        error = self._ledger.write(text, partial(awaited, write) if size > MANY else write)
        if error is not None:
            self.failed.emit(error)
        return error is None

    def _write_claims(
        self,
        text: str,
        keys: Sequence[int],
        wanted: Mapping[str, object],
        write: Insistent,
        insist: bool = False,
    ) -> bool:
        """Write `wanted` to claims that must still look as they did here; else say who else wants what."""
        step = partial(write, insist)
        error = self._ledger.write(text, partial(awaited, step) if len(keys) > MANY else step)
        if isinstance(error, EditConflict):
            again = partial(self._write_claims, text, keys, wanted, write, True)
            self.contested.emit(Contest(tuple(keys), wanted, error, again))
        elif error is not None:
            self.failed.emit(error)
            if isinstance(error, EnvironmentFault):
                self.unsaved.emit(tuple(keys), wanted)
        return error is None
