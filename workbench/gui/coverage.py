"""Coverage in the window: X says "nothing to check"; Shift+J and Shift+K step through what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.coverage import Coverage, Look, Stretch
from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Change, Subject
from workbench.domain.progress import Progress
from workbench.gui.desk import Desk
from workbench.gui.latest import Latest
from workbench.gui.reading import ReadingView

if TYPE_CHECKING:
    from workbench.domain.listing import SourceRow
    from workbench.services.coverage import CoverageService

_Found = tuple[UUID, Coverage, list[Stretch]]
"""Of which source, what was looked at in it, and the passages that were dismissed."""

_AFTER = 40
"""Milliseconds after which sentences are counted: the window has painted by then, and nothing holds it up."""
_MANY = 20_000
"""Edits that are not looked at one by one."""
_VERDICT = frozenset({"verdict", "reviewer", "marked_at", "recheck", "reason", "signed_by", "signed_at"})
"""Fields of a claim that change nothing about what was looked at."""


class CoverageFlow(QObject):
    """Keeps the coverage of the open source and shows it in the text, the overview and the header."""

    changed = Signal(object)
    """The Coverage of the open source; None where none is open."""

    def __init__(self, desk: Desk, reading: ReadingView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = reading
        self._source_id: UUID | None = None
        self._covered: Coverage | None = None
        # After what the reader waits for: first the text is shown, then sentences are counted, in a thread.
        self._late = QTimer(self, singleShot=True, interval=_AFTER)
        self._late.timeout.connect(self._ask)
        self._latest = Latest(self)
        self._latest.found.connect(self._show)
        self._latest.failed.connect(desk.failed)
        desk.source_opened.connect(self._on_desk_source_opened)
        desk.broadcast.changed.connect(self._on_broadcast_changed)
        reading.shown.connect(self._late.start)

    @property
    def covered(self) -> Coverage | None:
        """What was looked at in the open source."""
        return self._covered

    def refresh(self) -> None:
        """Find out anew what was looked at, and show it."""
        self._late.stop()
        self._latest.give_up()
        source = self._desk.source
        if source is None:
            self._covered = None
            self.changed.emit(None)
            return
        try:
            found = _found(self._desk.services.coverage, source.id)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        self._show(found)

    def hold(self) -> None:
        """Count nothing until `go_on`: two threads at work would share the window's time between them."""
        self._late.timeout.disconnect(self._ask)

    def go_on(self) -> None:
        """Count what is open, and from now on what changes."""
        self._late.timeout.connect(self._ask)
        self._late.start()

    def close(self) -> None:
        """Wait for what is being counted."""
        self._late.stop()
        self._latest.close()

    def _ask(self) -> None:
        """Find out in the thread, and show it as soon as it is known."""
        source, service = self._desk.source, self._desk.services.coverage
        if source is None:
            self.refresh()
        else:
            self._latest.want(lambda progress, _tell: _found(service, source.id, progress))

    def _show(self, found: _Found) -> None:
        source_id, covered, dismissed = found
        if self._desk.source is None or self._desk.source.id != source_id:
            return
        self._source_id, self._covered = source_id, covered
        self._reading.pane.set_coverage(dismissed, self._covered.open_stretches)
        self._reading.header.show_coverage(self._covered.share.by_sentences)
        self.changed.emit(self._covered)

    def toggle(self) -> None:
        """Dismiss the sentence at the caret and go to the next open one; or open a dismissed one again."""
        source, covered = self._desk.source, self._covered
        sentence = covered.sentence_at(self._position()) if covered is not None else None
        if source is None or covered is None or sentence is None:
            return
        service = self._desk.services.coverage
        look = covered.look_at(sentence[0])
        if look is Look.CLAIMED:
            self._desk.notice.emit(self.tr("This sentence holds a claim; there is something to check."))
        elif look is Look.DISMISSED:
            self._desk.write(self.tr("Open sentence again"), lambda: service.reopen(source.id, sentence[0]))
            self.refresh()
        elif self._desk.write(self.tr("Nothing to check"), lambda: service.dismiss(source.id, *sentence)[1]):
            self.refresh()
            self._go(self._covered.next_open(sentence[0]) if self._covered is not None else None)

    def next_open(self) -> None:
        """Select the next sentence that nobody has looked at, from the top again after the last."""
        if self._covered is not None:
            self._go(self._covered.next_open(self._position()))

    def previous_open(self) -> None:
        """Select the one before."""
        if self._covered is not None:
            self._go(self._covered.previous_open(self._position()))

    def _position(self) -> int:
        pane = self._reading.pane
        passage = pane.selected_passage()
        return passage[0] if passage is not None else pane.cursor_position()

    def _go(self, sentence: Stretch | None) -> None:
        if sentence is None:
            self._desk.notice.emit(self.tr("Every sentence of this text was looked at."))
            return
        self._reading.pane.select_passage(*sentence)
        self._reading.pane.reveal(*sentence)

    def _on_desk_source_opened(self, source: SourceRow | None) -> None:
        if source is None or source.id != self._source_id:
            self._source_id, self._covered = None, None
        self._late.start()

    def _on_broadcast_changed(self, change: Change) -> None:
        source = self._desk.source
        if source is None:
            return
        if change.keys(Subject.SOURCE) or change.keys(Subject.DISMISSAL) or len(change.edits) > _MANY:
            self._late.start()
            return
        claims = [edit for edit in change.edits if edit.subject is Subject.CLAIM]
        known = bool(claims) and {edit.key for edit in claims} >= change.keys(Subject.CLAIM)
        moved = not known and bool(change.keys(Subject.CLAIM))
        if moved or any(not edit.after.keys() <= _VERDICT for edit in claims):
            self._late.start()


def _found(service: CoverageService, source_id: UUID, progress: Progress | None = None) -> _Found:
    covered = service.of_source(source_id, progress)
    if progress is not None:
        # Reckoned here, in the thread: a long text has a hundred thousand sentences.
        _ = covered.share, covered.open_stretches
    return source_id, covered, service.dismissed(source_id)
