"""Every write of the window as one command that can be undone and redone, UNDO_STEPS of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from workbench.domain.dating import now
from workbench.domain.errors import EditConflict, WorkbenchError
from workbench.domain.listing import Change, Edit
from workbench.gui.broadcast import Broadcast

UNDO_STEPS = 5000
"""Steps that can be taken back, some working days; older ones stay in the history of their claims."""

Write = Callable[[], Change]
Outcome = Change | WorkbenchError


class Reversible(QUndoCommand):
    """A write that `redo` makes, and that `undo` takes back by writing the values from before.

    `write` makes the change the first time; afterwards `revert` exchanges before and after. `told` hears the
    outcome of each step. A write that fails leaves the command as it was; one that was never made, changed
    nothing, or is in conflict with what was written elsewhere makes it obsolete, so that it leaves the stack.
    """

    def __init__(
        self,
        text: str,
        write: Write,
        revert: Callable[[Change], Change],
        told: Callable[[Outcome], None],
    ) -> None:
        super().__init__(text)
        self._write: Write | None = write
        self._revert = revert
        self._told = told
        self._change: Change | None = None
        self._standing = False

    def redo(self) -> None:
        """Make the write, or make it again."""
        if not self._standing:
            self._step(self._write or self._exchange, standing=True)

    def undo(self) -> None:
        """Write the values from before the write."""
        if self._standing:
            self._step(self._exchange, standing=False)

    def _exchange(self) -> Change:
        assert self._change is not None
        return self._revert(self._change)

    def _step(self, write: Write, *, standing: bool) -> None:
        try:
            self._change = write()
        except WorkbenchError as error:
            self.setObsolete(self._change is None or isinstance(error, EditConflict))
            self._told(error)
        except BaseException:
            # A bug of ours is reported elsewhere; here it must not look like something that can be undone.
            self.setObsolete(True)
            raise
        else:
            self._standing = standing
            # What it needed, and what that held, is needed no more.
            self._write = None
            # What changed nothing is nothing to take back.
            self.setObsolete(not self._change.edits)
            self._told(self._change)


@dataclass(frozen=True, slots=True)
class Contest:
    """A write refused because others changed the claims meanwhile, and how to insist.

    `wanted` holds the values that were to be written, by field; `insist` writes them over the others'.
    """

    keys: tuple[int, ...]
    wanted: Mapping[str, object]
    error: EditConflict
    insist: Callable[[], bool] = field(compare=False)


class Ledger(QObject):
    """Makes writes, undoes and redoes them, announces what changed, and says when it was saved.

    `saved` carries the UTC time at which a write became durable; `failed` a WorkbenchError; `conflict` the
    EditConflict of an undo or redo that would have overwritten what was changed elsewhere; `travelled` the
    Change that an undo or redo made, after it was announced.
    """

    saved = Signal(object)
    travelled = Signal(object)
    failed = Signal(object)
    conflict = Signal(object)

    def __init__(
        self, revert: Callable[[Change], Change], broadcast: Broadcast, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._revert = revert
        self._broadcast = broadcast
        self._outcomes: list[Outcome] = []
        self._made: Change | None = None
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(UNDO_STEPS)

    def write(self, text: str, write: Write) -> WorkbenchError | None:
        """Make a write that Undo names `text`; the failure is returned, and not yet reported.

        When this returns None, the write is durable, announced, and `saved` was emitted.
        """
        return self._run(
            lambda: self.stack.push(Reversible(text, write, self._revert, self._outcomes.append))
        )

    def adopt(self, text: str, change: Change) -> None:
        """Take up a change that a job has already written, so that it is announced and can be undone."""
        self.write(text, lambda: change)

    def undo(self) -> None:
        """Take the last write back; one that fails stays the next to be undone, unless it is in conflict."""
        if self.stack.canUndo():
            self._travel(self.stack.undo, back=self.stack.redo)

    def redo(self) -> None:
        """Make the write that was taken back last once more."""
        if self.stack.canRedo():
            self._travel(self.stack.redo, back=self.stack.undo)

    def _travel(self, go: Callable[[], None], back: Callable[[], None]) -> None:
        error = self._run(go)
        if isinstance(error, EditConflict):
            self.conflict.emit(error)
        elif error is not None:
            back()  # The command did nothing, and does nothing on the way back: its place is kept.
            self.failed.emit(error)
        elif self._made is not None:
            self.travelled.emit(self._made)

    def _run(self, go: Callable[[], None]) -> WorkbenchError | None:
        self._outcomes.clear()
        go()
        outcome = self._outcomes.pop() if self._outcomes else None
        self._made = outcome if isinstance(outcome, Change) else None
        if isinstance(outcome, Change):
            self._broadcast.tell(outcome)
            self.saved.emit(outcome.at or now())
            return None
        return outcome or WorkbenchError(
            "The change was not made: something in the program went wrong.",
            "What was saved before is safe. Please send the report.",
        )


def joined(first: Change, second: Change) -> Change:
    """Two changes made one after the other as one, record by record, so that one undo takes both back."""
    edits = {(edit.subject, edit.key): edit for edit in first.edits}
    for edit in second.edits:
        earlier = edits.get((edit.subject, edit.key))
        if earlier is not None:
            before = {**edit.before, **earlier.before}
            edit = Edit(edit.subject, edit.key, before, {**earlier.after, **edit.after})
        edits[edit.subject, edit.key] = edit
    return Change(tuple(edits.values()), first.touched | second.touched, second.at or first.at)
