"""A text in which words are looked for, and the places with them marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.gui.textpane.search import Search
from workbench.gui.textpane.view import TextView


class SearchedText(TextView):
    """Shows one text, read-only, and every place in it that holds the words looked for."""

    search_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = Search()

    def set_text(self, text: str, *, paragraphs_rtl: bool | None = None, pages: Sequence[int] = ()) -> None:
        """Show `text` as TextView does; a search goes on in it."""
        sought, case = self._search.sought, self._search.case
        self._search = Search(text)
        self._search.seek(sought, case)
        self._page.hits = self._search.between
        self._page.state.found = None
        super().set_text(text, paragraphs_rtl=paragraphs_rtl, pages=pages)
        self.search_changed.emit()

    def find(  # type: ignore[override]  # hides a static method of QWidget for window ids
        self, text: str, *, case: bool = False, backward: bool = False
    ) -> bool:
        """Select the next place with `text` after the selection (or before it), round the end of the text.

        The shapes of quotation marks and spaces do not matter, nor does case unless `case`.
        """
        self._seek(text, case)
        selected = self.selected_passage() or (self.cursor_position(), self.cursor_position())
        if backward:
            hit = self._search.preceding(selected[0])
        else:
            again = self._page.state.found == selected
            hit = self._search.following(selected[1] if again else selected[0])
        self._page.state.found = hit
        if hit is not None:
            self.select_passage(*hit)
            self.reveal(*hit)
        self.viewport().update()
        self.search_changed.emit()
        return hit is not None

    def find_all(self, text: str, *, case: bool = False) -> int:
        """Mark every place with `text`; returns how many there are."""
        self._seek(text, case)
        self.viewport().update()
        self.search_changed.emit()
        return self._search.count()

    def found_count(self) -> int:
        """How many places are marked as found."""
        return self._search.count()

    def found_ordinal(self) -> int:
        """Which of the places found is selected, from 1; 0 for none."""
        return self._search.ordinal(self._page.state.found)

    def clear_find(self) -> None:
        """Show no places found any more; the selection stays."""
        self._seek("", False)
        self.viewport().update()
        self.search_changed.emit()

    def _seek(self, text: str, case: bool) -> None:
        if (text, case) != (self._search.sought, self._search.case):
            self._search.seek(text, case)
            self._page.state.found = None
