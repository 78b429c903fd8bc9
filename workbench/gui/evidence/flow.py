"""Adding evidence, looking at it and going back: what the evidence commands of one window do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from workbench.domain.claim import Standing
from workbench.domain.errors import WorkbenchError
from workbench.domain.evidence import Bearing, Form, Held
from workbench.domain.listing import ClaimRow
from workbench.domain.verdict import Verdict
from workbench.gui.aside import awaited
from workbench.gui.evidence.draft import PAGES, Draft, Passage
from workbench.gui.evidence.keeping import Keeping
from workbench.gui.evidence.offers import Offers, offered
from workbench.gui.evidence.picking import PickLine, trimmed
from workbench.gui.evidence.trail import Place, Trail
from workbench.gui.evidence.words import numbers_word, title_of
from workbench.gui.writing import MANY

if TYPE_CHECKING:
    from workbench.gui.evidence.page import EvidencePage
    from workbench.gui.window import Window


def taken_up(window: Window) -> list[ClaimRow]:
    """The selected claims without the suggestions among them, in the order of the table."""
    listing, keys = window.desk.services.listing, window.desk.selected
    read = partial(listing.rows, keys)
    try:
        # Ten thousand rows are several frames.
        rows = awaited(read) if len(keys) > MANY else read()
    except WorkbenchError as error:
        window.desk.failed.emit(error)
        return []
    return [row for row in rows if row.standing is Standing.CLAIM]


def in_hand(rows: Sequence[ClaimRow], current: int | None) -> ClaimRow:
    """The one of some claims, at least one, that has the key `current`; else the first."""
    return next((row for row in rows if row.key == current), rows[0])


class EvidenceFlow(QObject):
    """What is done with evidence in one window; everything is written through its desk."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.trail = Trail(window.desk, window.reading.pane, lambda: self._window.refresh())
        self.line: PickLine | None = None
        self._keeping = Keeping(window)
        self._offers = Offers(window)
        self._page = 0
        self._fetch = True
        self._from_table = False
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

    # --- adding

    def add(self) -> None:
        """Ask for a piece of evidence for the selected claims; words selected in the text are it already.

        Under denied claims it is taken to refute until said otherwise.
        """
        rows = taken_up(self._window)
        if not rows:
            return
        self._desk.settling.emit()
        self._from_table = self._window.claims.table.hasFocus()
        claims = numbers_word([row.number for row in rows])
        draft = Draft(tuple(row.key for row in rows), claims, self._page)
        draft.source_id = self._likely_source(rows)
        draft.fetch = self._fetch
        if all(row.verdict is Verdict.DENIED for row in rows):
            draft.bearing = Bearing.REFUTES
        draft.passage = self._selected(rows)
        if draft.passage is not None:
            draft.page = PAGES.index(Form.PASSAGE)
        self._ask(draft)

    def _ask(self, draft: Draft) -> None:
        from workbench.gui.evidence.sheet import AddSheet

        services, dossier = self._desk.services, self._desk.dossier
        if dossier is None:
            return
        window, sources = self._window, self._desk.shelf.sources
        sheet = AddSheet(window.stage, window.theme, draft, sources, self._take, self._pick)
        window.asking.show(sheet)
        sheet.closed.connect(self._on_sheet_closed)
        self._offers.bring(lambda: offered(services, dossier.id, draft.keys), sheet.offer, sheet)

    def _likely_source(self, rows: list[ClaimRow]) -> UUID | None:
        """Another source than the claims' own: there the evidence is sought first."""
        own = {row.source_id for row in rows}
        sources = self._desk.shelf.sources
        found = next((source for source in sources if source.id not in own), None)
        return found.id if found is not None else sources[0].id if sources else None

    def _selected(self, rows: list[ClaimRow]) -> Passage | None:
        """The words selected in the text, unless they are the claims' own."""
        source, span = self._desk.source, trimmed(self._window.reading.pane)
        if source is None or span is None:
            return None
        own = any(row.source_id == source.id and row.start < span[1] and span[0] < row.end for row in rows)
        return None if own else self._passage(*span)

    def _passage(self, start: int, end: int) -> Passage | None:
        source = self._desk.source
        if source is None:
            return None
        exact = self._window.reading.pane.text()[start:end]
        return Passage(source.id, source.title, start, end, exact)

    # --- picking words

    def _pick(self, draft: Draft) -> None:
        """Fold the sheet to a line and let words be selected, in whatever source."""
        home = self.trail.here()
        self._close_sheet()
        if draft.source_id is not None and (
            self._desk.source is None or self._desk.source.id != draft.source_id
        ):
            self._desk.open_source(draft.source_id)
        reading = self._window.reading
        self.line = PickLine(reading, reading.pane, self._window.theme, reading.header.height())
        self.line.taken.connect(lambda start, end: self._on_line_taken(draft, home, start, end))
        self.line.left.connect(lambda: self._unfold(draft, home))

    def _on_line_taken(self, draft: Draft, home: Place, start: int, end: int) -> None:
        draft.passage = self._passage(start, end)
        self._unfold(draft, home)

    def _unfold(self, draft: Draft, home: Place) -> None:
        self.line = None
        self.trail.go(home)
        self._ask(draft)

    def _take(self, draft: Draft) -> str:
        self._page = draft.page
        self._fetch = draft.fetch
        return self._keeping.take(draft)

    def _close_sheet(self) -> None:
        sheet = self._window.asking.sheet
        if sheet is not None:
            sheet.closed.disconnect(self._on_sheet_closed)
            sheet.close()

    def _on_sheet_closed(self) -> None:
        # Words were picked in the text meanwhile: the keyboard goes back to where E was pressed.
        if self._from_table:
            self._window.claims.table.setFocus()
        self._from_table = False

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
    words = title_of(held.evidence)
    return f"{words[:80]}…" if len(words) > 80 else words
