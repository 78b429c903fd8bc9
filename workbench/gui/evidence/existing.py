"""The page of evidence that is there already: one piece can serve many claims."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.domain.evidence import Held
from workbench.gui.evidence.draft import Draft
from workbench.gui.evidence.forms import Page, field
from workbench.gui.evidence.words import FORM_ICONS, facts, title_of
from workbench.gui.theme import UNIT, Theme


class ExistingPage(Page):
    """Evidence of the dossier that serves other claims already, found by a few letters."""

    def __init__(self, pool: Sequence[Held], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = field(
            self, self.tr("Filter the evidence"), self.tr("Filter the evidence of the dossier")
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Evidence of the dossier"))
        self.list.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        self.list.setMinimumHeight(26 * UNIT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for held in pool:
            item = QListWidgetItem(
                theme.icon(FORM_ICONS[held.evidence.form]), title_of(held.evidence), self.list
            )
            item.setData(Qt.ItemDataRole.UserRole, held.id)
            item.setToolTip(f"{title_of(held.evidence)}\n{facts(held)}")
        self.words.textChanged.connect(self._on_words_text_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.words)
        self._on_words_text_changed("")

    def load(self, draft: Draft) -> None:
        """Choose the piece chosen before."""
        for at in range(self.list.count()):
            if self.list.item(at).data(Qt.ItemDataRole.UserRole) == draft.existing:
                self.list.setCurrentRow(at)

    def store(self, draft: Draft) -> None:
        """Take the piece that is chosen."""
        item = self.list.currentItem()
        there = item is not None and not item.isHidden()
        draft.existing = item.data(Qt.ItemDataRole.UserRole) if there else None

    def lacking(self) -> str:
        """A piece must be chosen."""
        if not self.list.count():
            return self.tr("This dossier has no other evidence yet.")
        item = self.list.currentItem()
        return self.tr("No evidence holds these words.") if item is None or item.isHidden() else ""

    def _on_words_text_changed(self, words: str) -> None:
        wanted = words.casefold().split()
        shown = []
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setHidden(not all(word in item.toolTip().casefold() for word in wanted))
            if not item.isHidden():
                shown.append(at)
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0])
