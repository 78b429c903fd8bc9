"""Adding evidence: the sheet, and the words that are picked in the text while it is folded."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from workbench.domain.evidence import Bearing, Form
from workbench.domain.verdict import Verdict
from workbench.gui.claims.hand import numbers_word, taken_up
from workbench.gui.evidence.draft import PAGES, Draft, Passage
from workbench.gui.evidence.keeping import Keeping
from workbench.gui.evidence.offers import Offers
from workbench.gui.evidence.picking import PickBeside, PickLine
from workbench.gui.evidence.pool import offered
from workbench.gui.evidence.sheet import AddSheet

if TYPE_CHECKING:
    from workbench.domain.listing import ClaimRow
    from workbench.gui.evidence.trail import Place, Trail
    from workbench.gui.window import Window


class Adding(QObject):
    """Asks for pieces of evidence in one window; they are written through its desk."""

    def __init__(self, window: Window, trail: Trail) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._trail = trail
        self.line: PickLine | None = None
        self._keeping = Keeping(window)
        self._offers = Offers(window)
        self._page = 0
        self._fetch = True
        self._from_table = False

    def begin(self) -> None:
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
        services, dossier = self._desk.services, self._desk.dossier
        if dossier is None:
            return
        window, sources = self._window, self._desk.shelf.sources
        sheet = AddSheet(window.stage, window.theme, draft, sources, self._take, self._pick)
        window.asking.show(sheet)
        sheet.closed.connect(self._on_sheet_closed)
        PickBeside(
            window.reading.pane,
            sheet.wants_words,
            lambda start, end: sheet.take_words(self._passage(start, end)),
            sheet,
        )
        self._offers.bring(lambda: offered(services, dossier.id, draft.keys), sheet.offer, sheet)

    def _likely_source(self, rows: list[ClaimRow]) -> UUID | None:
        """Another source than the claims' own: there the evidence is sought first."""
        own = {row.source_id for row in rows}
        sources = self._desk.shelf.sources
        found = next((source for source in sources if source.id not in own), None)
        return found.id if found is not None else sources[0].id if sources else None

    def _selected(self, rows: list[ClaimRow]) -> Passage | None:
        """The words selected in the text, unless they are the claims' own."""
        source, span = self._desk.source, self._window.reading.pane.selected_words()
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
        home = self._trail.here()
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
        self._trail.go(home)
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
