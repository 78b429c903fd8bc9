"""What became of the claims in a new version: the ones that do not stand exactly as they did."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
)

from workbench.domain.anchored import Anchored, State
from workbench.domain.listing import ClaimDetail
from workbench.gui.rewording import marked_up
from workbench.gui.sheet import Sheet
from workbench.gui.theme import UNIT
from workbench.services.versions import Updated

if TYPE_CHECKING:
    from workbench.gui.window import Window

ROW = 7 * UNIT
"""Pixels from one line of a list to the next."""
_AROUND = 60
"""Code points of the text shown on either side of an equally fitting place."""

_ICONS = {
    State.EXACT: ("circle-check", "confirmed.ink"),
    State.CHANGED: ("file-diff", "unverified.ink"),
    State.AMBIGUOUS: ("split", "unverified.ink"),
    State.ORPHANED: ("triangle-alert", "denied.ink"),
}


def summary(updated: Updated) -> str:
    """What an update did, in a line: how many claims stand, changed, are in doubt, or are gone."""
    tr = QCoreApplication.translate
    parts = [
        tr("versions", "{count} as they were").format(count=updated.number(State.EXACT)),
        tr("versions", "{count} changed").format(count=updated.number(State.CHANGED)),
        tr("versions", "{count} to be placed").format(count=updated.number(State.AMBIGUOUS)),
        tr("versions", "{count} gone").format(count=updated.number(State.ORPHANED)),
    ]
    told = ", ".join(part for part in parts if not part.startswith("0 ")) or tr("versions", "no claims")
    form = tr("versions", "Version {number}: {told}.").format(number=updated.version, told=told)
    if updated.rechecks:
        form += " " + tr("versions", "{count} back to unverified.").format(count=updated.rechecks)
    return form


class OutcomeSheet(Sheet):
    """Lists changed, ambiguous and orphaned claims with what is different; settles where words belong."""

    def __init__(self, window: Window, updated: Updated, claims: Sequence[ClaimDetail]) -> None:
        super().__init__(window.stage, window.theme, "", 220 * UNIT)
        self._window = window
        self._updated = updated
        self._claims = claims
        self.heading.setText(summary(updated))
        self.setAccessibleName(self.heading.text())
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Claims that do not stand as they did"))
        self.list.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        self.list.setFixedWidth(84 * UNIT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words = QTextBrowser(self)
        self.words.setMinimumHeight(44 * UNIT)
        self.words.setAccessibleName(self.tr("What is different"))
        self.words.setFont(window.theme.reading_font())
        self.words.setOpenLinks(False)
        self.words.anchorClicked.connect(lambda url: self._place(int(url.toString())))
        self._state = QLabel(self)
        self._state.setWordWrap(True)
        self._fill()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def open(self) -> None:
        """Come down with the list in hand."""
        super().open()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Enter closes and goes to the claim in hand."""
        claim = self._claims[self.list.currentRow()]
        self.close()
        self._window.desk.select_claim(claim.row.key)

    def _fill(self) -> None:
        for claim in self._claims:
            found = self._updated.claims[claim.row.key]
            item = QListWidgetItem(f"{claim.row.number}  {claim.row.statement}", self.list)
            item.setIcon(self._window.theme.icon(*_ICONS[found.state]))
            item.setToolTip(self._told(found))
            item.setSizeHint(QSize(0, ROW))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(2 * UNIT)
        right.addWidget(self._state)
        right.addWidget(self.words, 1)
        body = QHBoxLayout()
        body.setSpacing(4 * UNIT)
        body.addWidget(self.list)
        body.addLayout(right, 1)
        self.content.addLayout(body, 1)
        self.undo = QPushButton(self.tr("Undo the update"), self)
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self._undo)
        self._window.desk.undo_stack.indexChanged.connect(self._on_undo_stack_index_changed)
        self.dismiss = QPushButton(self.tr("Close"), self)
        self.dismiss.setAutoDefault(False)
        self.dismiss.clicked.connect(self.close)
        go = QPushButton(self.tr("Go to the claim"), self)
        go.setDefault(True)
        go.clicked.connect(self.accept)
        last = QHBoxLayout()
        last.setSpacing(2 * UNIT)
        last.addWidget(self.undo)
        last.addStretch(1)
        last.addWidget(self.dismiss)
        last.addWidget(go)
        self.content.addLayout(last)

    def _on_undo_stack_index_changed(self, _: int) -> None:
        # Undo would take back what was done since.
        self.undo.setEnabled(False)
        self.undo.setToolTip(self.tr("Something was changed since; Ctrl+Z takes it back first."))

    def _undo(self) -> None:
        self.close()
        self._window.desk.undo()

    def _told(self, found: Anchored) -> str:
        words = {
            State.EXACT: self.tr("Placed."),
            State.CHANGED: self.tr("The words changed; the facts did not. The verdict stands."),
            State.AMBIGUOUS: self.tr("Several places fit equally. Choose one:"),
            State.ORPHANED: self.tr(
                "The words are gone from the text. Put the claim's mark on other words, or delete the claim."
            ),
        }
        if found.recheck:
            return self.tr("A number, a name, a “not” or a modal verb changed: back to unverified.")
        return words[found.state]

    def _show(self, row: int) -> None:
        claim = self._claims[row]
        found = self._updated.claims[claim.row.key]
        self._state.setText(self._told(found))
        if found.state is State.AMBIGUOUS:
            self.words.setHtml(self._places(found))
        else:
            services = self._window.desk.services
            pieces = services.versions.words(claim.row.key) if found.state is not State.ORPHANED else []
            self.words.setHtml(marked_up(pieces or [("old", claim.span.exact)], self._window.theme))

    def _places(self, found: Anchored) -> str:
        text = self._window.reading.pane.text()
        rows = []
        for number, (start, end) in enumerate(found.places):
            before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
            words = escape(text[start:end])
            rows.append(f'<p>…{escape(before)}<a href="{number}">{words}</a>{escape(after)}…</p>')
        return "".join(rows)

    def _place(self, number: int) -> None:
        row = self.list.currentRow()
        claim = self._claims[row]
        place = self._updated.claims[claim.row.key].places[number]
        if self._window.desk.move_claim(claim.row.key, *place):
            self._updated.claims[claim.row.key] = Anchored(State.EXACT, *place)
            item = self.list.item(row)
            item.setIcon(self._window.theme.icon(*_ICONS[State.EXACT]))
            self._state.setText(self._told(self._updated.claims[claim.row.key]))
