"""Adding evidence, looking at it and going back: what the evidence commands of one window do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from workbench.domain.errors import WorkbenchError
from workbench.gui.claims.hand import numbers_word
from workbench.gui.evidence.trail import Trail

if TYPE_CHECKING:
    from workbench.domain.evidence import Held
    from workbench.gui.evidence.adding import Adding
    from workbench.gui.evidence.page import EvidencePage
    from workbench.gui.window import Window


class EvidenceFlow(QObject):
    """What is done with evidence in one window; everything is written through its desk."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.trail = Trail(window.desk, window.reading.pane, lambda: self._window.refresh())
        window.claims.inspector.leaves.evidence.once_built(self._hear)

    def _hear(self, page: EvidencePage) -> None:
        page.add_wanted.connect(self.add)
        page.passage_wanted.connect(self.show_passage)
        page.address_wanted.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        page.text_wanted.connect(self.show_text)
        page.save_wanted.connect(self._save_file)
        page.withdraw_wanted.connect(self.withdraw)
        page.delete_wanted.connect(self.delete)
        self._window.closed.connect(page.rest)

    @cached_property
    def adding(self) -> Adding:
        """How pieces are asked for, made when the first one is: no start waits for what that takes."""
        from workbench.gui.evidence.adding import Adding

        return Adding(self._window, self.trail)

    def add(self) -> None:
        """Ask for a piece of evidence for the selected claims."""
        self.adding.begin()

    # --- looking, and going back

    def show(self) -> None:
        """Go to the evidence of the claim in hand."""
        inspector = self._window.claims.inspector
        inspector.show_evidence()

    def show_passage(self, held: Held) -> None:
        """Open the source of a passage and select its words; Alt+Left goes back."""
        piece = held.evidence
        if piece.source_id is None or piece.span is None:
            return
        self.trail.mark()
        if not self._desk.open_source(piece.source_id):
            return
        pane, span = self._window.reading.pane, piece.span
        start, end = span.start, span.end
        if pane.text()[start:end] != span.exact:
            start = pane.text().find(span.exact)
            end = start + len(span.exact)
        if start < 0:
            self._desk.notice.emit(
                self.tr("These words are no longer in the text; the evidence keeps them as they were.")
            )
            return
        pane.select_passage(start, end)
        pane.reveal(start, end)
        pane.setFocus()

    def back(self) -> None:
        """Go back to where a passage was looked at from."""
        self.trail.back()
        inspector = self._window.claims.inspector
        inspector.show_selection()
        page = inspector.leaves.evidence.built
        if page is not None and inspector.currentWidget() is page:
            page.focus()

    def _save_file(self, held: Held) -> None:
        from workbench.gui.evidence.kept import save_file

        save_file(self._window, held)

    def show_text(self, held: Held) -> None:
        """Show the readable text of what was kept."""
        from workbench.gui.evidence.kept import KeptText

        try:
            text = self._desk.services.evidence.reading(held.id)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        window = self._window
        window.asking.show(KeptText(window.stage, window.theme, held, text))

    # --- taking away

    def withdraw(self, held: Held) -> None:
        """Take a piece from the claim in hand; it stays under the others."""
        evidence = self._desk.services.evidence
        if self._desk.write(self.tr("Withdraw evidence"), lambda: evidence.withdraw(held.support_id)):
            self._offer_undo(self.tr("“{title}” is withdrawn from this claim.").format(title=_short(held)))

    def delete(self, held: Held) -> None:
        """Delete a piece under all claims, and name those that lose it."""
        services = self._desk.services
        try:
            losing = [row.number for row in services.listing.rows(services.evidence.served(held.id))]
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        if self._desk.write(self.tr("Delete evidence"), lambda: services.evidence.delete(held.id)):
            words = self.tr("Deleted “{title}”; {claims} lost it.")
            self._offer_undo(words.format(title=_short(held), claims=numbers_word(losing)))

    def _offer_undo(self, words: str) -> None:
        self._window.notices.tell_undoable(words, self._desk)


def _short(held: Held) -> str:
    from workbench.gui.evidence.words import title_of

    words = title_of(held.evidence)
    return f"{words[:80]}…" if len(words) > 80 else words
