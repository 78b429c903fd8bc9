"""The middle of the window: the header of the open source, its text with the marks, and the find bar."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.anchored import State
from workbench.domain.claim import Standing
from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Change, SourceRow, SourceText, Subject
from workbench.gui.clearing import offer_clearing
from workbench.gui.desk import Desk
from workbench.gui.emptystate import EmptyState
from workbench.gui.header import SourceHeader
from workbench.gui.settings import READING_FACE, READING_SIZE, Settings
from workbench.gui.textmarks import marks_of
from workbench.gui.textpane import FindBar, Mark, OverviewStrip, TextPane
from workbench.gui.theme import Theme

MANY = 500
"""Changed claims above which all marks are read anew."""
AGAIN = 3_000
"""Milliseconds after which marks that could not be read are asked for again."""
ANCHOR = "anchor"


class ReadingView(QStackedWidget):
    """Shows what the desk has open, and hands every click on the text to the desk."""

    shown = Signal()
    """Another source's text, or none, is shown now."""

    def __init__(self, desk: Desk, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._settings = settings
        self._source_id: UUID | None = None
        self._loaded: tuple[int, str] | None = None
        self._shown: SourceText | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._show_marks)
        self.setAccessibleName(self.tr("Text"))
        self.header = SourceHeader(theme, self)
        self.pane = TextPane(self)
        self.strip = OverviewStrip(self.pane, self)
        self.find_bar = FindBar(self.pane, self)
        self._offers: tuple[QAction, QAction, QAction, QAction] | None = None
        self._dress_find_bar()
        self._lay_out()
        self._connect()
        self._on_theme_changed()

    def teach(self, new_dossier: QAction, import_files: QAction, paste: QAction, fetch: QAction) -> None:
        """Take the commands that are offered while there is nothing to read."""
        self._offers = new_dossier, import_files, paste, fetch

    # Nearly every start opens a text: what stands in its place is made when there is none.

    @cached_property
    def nothing(self) -> EmptyState:
        """What stands here while no dossier is open."""
        words = self.tr(
            "A dossier holds one story: its sources, the claims in them and what you find.\n"
            "Or drop a file here: it makes a dossier of its own."
        )
        offers = self._offers[:2] if self._offers else ()
        return self._told("library", self.tr("Start with a dossier"), words, offers)

    @cached_property
    def empty(self) -> EmptyState:
        """What stands here while the dossier has no source."""
        words = self.tr("Drop files here, paste, or press Ctrl+O.")
        offers = self._offers[1:] if self._offers else ()
        return self._told("file-plus", self.tr("Nothing to read yet"), words, offers)

    def _told(self, drawing: str, heading: str, words: str, offers: tuple[QAction, ...]) -> EmptyState:
        page = EmptyState(self._theme, self)
        page.tell(drawing, heading, words, offers)
        self.addWidget(page)
        # The tab key goes round as one reads, whatever was made last.
        before: QWidget = self.pane
        for button in page.findChildren(QPushButton):
            self.setTabOrder(before, button)
            before = button
        return page

    def keep(self) -> None:
        """Remember which words stand at the top."""
        if self._source_id is not None:
            self._settings.keep_word(ANCHOR, str(self.pane.scroll_anchor()), self._source_id)

    def _connect(self) -> None:
        desk, pane = self._desk, self.pane
        desk.source_opened.connect(self._on_desk_source_opened)
        desk.dossier_opened.connect(self._turn_page)
        desk.claim_selected.connect(self._on_desk_claim_selected)
        desk.broadcast.changed.connect(self._on_broadcast_changed)
        desk.shelf.renewed.connect(self._on_shelf_renewed)
        pane.claim_clicked.connect(lambda key: desk.select_claim(key, "text"))
        pane.claim_requested.connect(desk.add_claim)
        pane.mark_moved.connect(self._on_pane_mark_moved)
        pane.zoom_changed.connect(lambda points: self._settings.set(READING_SIZE, round(points)))
        self._theme.changed.connect(self._on_theme_changed)

    def _dress_find_bar(self) -> None:
        bar = self.find_bar
        for button, drawing in (
            (bar.previous, "arrow-up"),
            (bar.next, "arrow-down"),
            (bar.close_button, "x"),
        ):
            button.setArrowType(Qt.ArrowType.NoArrow)
            button.setText("")
            button.setIcon(self._theme.icon(drawing, "ink.muted"))
            button.setProperty("flat", True)
        offer_clearing(bar.field, self._theme)

    def _lay_out(self) -> None:
        text = QWidget(self)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.pane, 1)
        middle.addWidget(self.strip)
        rows = QVBoxLayout(text)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self.find_bar)
        rows.addLayout(middle, 1)
        self.addWidget(text)
        self._text = text

    def _turn_page(self) -> None:
        desk = self._desk
        page = self.nothing if desk.dossier is None else self.empty if desk.source is None else self._text
        self.setCurrentWidget(page)

    def _on_desk_source_opened(self, source: SourceRow | None) -> None:
        same = source is not None and source.id == self._source_id
        self.header.show_source(source)
        self._turn_page()
        if same:
            return
        self.keep()
        self._source_id = source.id if source else None
        if source is None:
            self._shown = None
            self.pane.set_text("")
        else:
            self._load(source)
        self.shown.emit()

    def _load(self, source: SourceRow) -> None:
        try:
            text = self._desk.services.sources.text(source.id)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        self._loaded = source.version, source.sha256
        self._shown = text
        self.pane.set_text(text.text, pages=text.pages)
        self.pane.setAccessibleName(self.tr("Text of {title}").format(title=source.title))
        self._show_marks()
        anchor = self._settings.word(ANCHOR, source.id)
        if anchor.isdigit() and int(anchor) < len(text.text):
            self.pane.scroll_to(int(anchor))

    def _show_marks(self) -> None:
        """Show the marks as they are now: those in view are read with the next paint, the others later."""
        self._again.stop()
        if self._shown is not None:
            self.pane.set_marks(marks_of(self._desk.services.marks, self._shown, self._on_marks_failed))
            self.pane.set_current(self._desk.current, reveal=False)

    def _on_marks_failed(self, error: WorkbenchError) -> None:
        self._desk.failed.emit(error)
        self._again.start()

    def _on_broadcast_changed(self, change: Change) -> None:
        touched = change.keys(Subject.CLAIM)
        # Others wrote so much that not the claims but the sources are named.
        unnamed = not touched and not change.edits and self._source_id in change.keys(Subject.SOURCE)
        if self._source_id is None or not (touched or unnamed):
            return
        if unnamed or len(touched) > MANY:
            self._show_marks()
            return
        keys = [key for key in touched if isinstance(key, int)]
        try:
            rows = self._desk.rows(keys)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        here = [
            Mark(row.key, row.start, row.end, row.verdict, row.standing, row.number)
            for row in rows
            if row.source_id == self._source_id
            and row.standing is not Standing.DISMISSED
            and row.anchoring != State.ORPHANED
        ]
        elsewhere = {row.key for row in rows if row.source_id != self._source_id}
        self.pane.update_marks(here, set(keys) - elsewhere - {mark.key for mark in here})

    def _on_shelf_renewed(self) -> None:
        opened = self._desk.source
        if opened is None or opened.id != self._source_id:
            return  # Another one is being opened.
        row = self._desk.shelf.source(self._source_id)
        self.header.show_source(row)
        if row is not None and (row.version, row.sha256) != self._loaded:
            # Another version of the text came, or went by undo; the reader stays where he was.
            self.keep()
            self._load(row)

    def _on_desk_claim_selected(self, key: int | None, origin: str) -> None:
        self.pane.set_current(key, reveal=origin != "text")

    def _on_pane_mark_moved(self, key: int, start: int, end: int) -> None:
        mark = self.pane.current_mark()
        seen = (mark.start, mark.end) if mark is not None and mark.key == key else None
        self._desk.move_claim(key, start, end, seen)

    def _on_theme_changed(self) -> None:
        self.pane.set_colours(self._theme.text_colours())
        self.pane.set_reading_face(self._settings.get(READING_FACE))
        if round(self.pane.reading_size()) != self._settings.get(READING_SIZE):
            self.pane.set_reading_size(self._settings.get(READING_SIZE))
