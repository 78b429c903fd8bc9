"""The versions of a source: read an old one with the marks it had, or see what came and went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
)

from workbench.domain.listing import SourceRow, VersionRow
from workbench.gui.claims.columns import clock_word
from workbench.gui.rewording import marked_up
from workbench.gui.sheet import Sheet
from workbench.gui.textpane import TextPane
from workbench.gui.theme import UNIT
from workbench.gui.versions.outcome import ROW

if TYPE_CHECKING:
    from workbench.gui.window import Window


class VersionsSheet(Sheet):
    """Lists the versions of a source, newest first, with the text of the one in hand beside them."""

    def __init__(self, window: Window, source: SourceRow) -> None:
        super().__init__(window.stage, window.theme, "", 300 * UNIT)
        self._window = window
        self._services = window.desk.services
        self._source = source
        self._versions = list(reversed(self._services.versions.list(source.id)))
        self.heading.setText(self.tr("Versions of “{title}”").format(title=source.title))
        self.setAccessibleName(self.heading.text())
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setFixedWidth(60 * UNIT)
        for version in self._versions:
            QListWidgetItem(self._named(version), self.list).setSizeHint(QSize(0, ROW))
        self.pane = TextPane(self)
        self.pane.set_colours(window.theme.text_colours())
        self.pane.set_reading_size(window.reading.pane.reading_size())
        self.pane.set_editable_marks(False)
        self.changes = QTextBrowser(self)
        self.changes.setFont(window.theme.reading_font())
        self.changes.setAccessibleName(self.tr("What came and went"))
        self.differences = QCheckBox(self.tr("Show what changed since the &version before"), self)
        self.differences.toggled.connect(self._show)
        self.shown = QStackedWidget(self)
        self.shown.addWidget(self.pane)
        self.shown.addWidget(self.changes)
        self.shown.setMinimumSize(120 * UNIT, 110 * UNIT)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def open(self) -> None:
        """Come down with the list in hand."""
        super().open()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """There is nothing to save: Enter closes."""
        self.close()

    def _named(self, version: VersionRow) -> str:
        when = clock_word(version.created)
        form = self.tr("{number} · {when} · current") if version.current else self.tr("{number} · {when}")
        return form.format(number=version.number, when=when)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(2 * UNIT)
        right.addWidget(self.differences)
        right.addWidget(self.shown, 1)
        body = QHBoxLayout()
        body.setSpacing(4 * UNIT)
        body.addWidget(self.list)
        body.addLayout(right, 1)
        self.content.addLayout(body, 1)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.close)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(close)
        self.content.addLayout(last)

    def _show(self) -> None:
        row = self.list.currentRow()
        version = self._versions[row]
        before = self._versions[row + 1] if row + 1 < len(self._versions) else None
        self.differences.setEnabled(before is not None)
        if before is not None and self.differences.isChecked():
            pieces = self._services.versions.compare(before.id, version.id)
            self.changes.setHtml(marked_up(pieces, self._window.theme))
            self.shown.setCurrentWidget(self.changes)
            return
        listing, versions = self._services.listing, self._services.versions
        rows = listing.marks(self._source.id) if version.current else versions.marks(version.id)
        self.pane.set_text(versions.text(version.id))
        self.pane.set_marks(rows)
        self.shown.setCurrentWidget(self.pane)
