"""Several selected claims: what they have in common, and what is done to all of them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from workbench.domain.claim import Kind
from workbench.domain.listing import ClaimRow
from workbench.gui.claims.columns import kind_word
from workbench.gui.claims.inspector.editors import ChoiceEditor
from workbench.gui.claims.inspector.verdicts import VerdictButtons
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

Member = TypeVar("Member", bound=StrEnum)


class SeveralPage(QWidget):
    """A verdict and a kind for all selected claims at once, each as one step that can be undone."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = QLabel(self)
        bold = self.title.font()
        bold.setWeight(bold.Weight.DemiBold)
        self.title.setFont(bold)
        self.verdicts = VerdictButtons(theme, self)
        self.kinds = ChoiceEditor(self.tr("Kind"), {kind: kind_word(kind) for kind in Kind})
        self.kinds.field.setPlaceholderText(self.tr("different"))
        self.kinds.finished.connect(self._on_kinds_finished)
        self.said_by = QLabel(self)
        self.said_by.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(3 * UNIT)
        form.setVerticalSpacing(2 * UNIT)
        form.addRow(self.tr("Verdict"), self.verdicts)
        form.addRow(self.tr("Kind"), self.kinds)
        form.addRow(self.tr("Said by"), self.said_by)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 3 * UNIT)
        column.setSpacing(3 * UNIT)
        column.addWidget(self.title)
        column.addLayout(form)
        column.addStretch(1)

    def show_claims(self, count: int, rows: Sequence[ClaimRow]) -> None:
        """Show what `rows` have in common; there are `count` claims (more than rows: nothing is said)."""
        self.title.setText(self.tr("{count} claims selected").format(count=QLocale().toString(count)))
        known = rows if len(rows) == count else ()
        self.verdicts.show_verdict(_common([row.verdict for row in known]))
        self.kinds.load(_common([row.kind for row in known]))
        self.said_by.setText(_common_word([row.said_by for row in known]) or self.tr("different"))

    def _on_kinds_finished(self) -> None:
        kind = self.kinds.value()
        if kind is not None:
            self._desk.edit_claims(self._desk.selected, {"kind": kind})


def _common(members: Sequence[Member]) -> Member | None:
    return members[0] if members and len(set(members)) == 1 else None


def _common_word(words: Sequence[str]) -> str:
    return words[0] if words and len(set(words)) == 1 else ""
