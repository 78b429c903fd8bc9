"""The inspector's tab of what a claim's verdict rests on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.evidence import Held, one_origin
from workbench.domain.listing import ClaimRow
from workbench.domain.verdict import Verdict
from workbench.gui.claims.inspector.leaf import follow
from workbench.gui.evidence.details import PieceDetails
from workbench.gui.evidence.listpage import ListPage
from workbench.gui.evidence.row import PieceRow
from workbench.gui.theme import Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk


class EvidencePage(ListPage):
    """The pieces under the claim in hand, the details of the one in hand below its row."""

    add_wanted = Signal()
    passage_wanted = Signal(object)
    address_wanted = Signal(str)
    text_wanted = Signal(object)
    save_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._desk = desk
        self._theme = theme
        self._key: int | None = None
        self._current: UUID | None = None
        self.rows: list[PieceRow] = []
        self.top.button.setText(self.tr("Add evidence… (E)"))
        self.top.button.clicked.connect(self.add_wanted)
        self.setAccessibleName(self.tr("Evidence of the claim"))
        self._built: PieceDetails | None = None
        self._locked = False
        # Once everything has its place.
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._on_reveal_timeout)

    @property
    def details(self) -> PieceDetails:
        """The details of the piece in hand, built when the first one is: they are most of a page."""
        if self._built is None:
            details = self._built = PieceDetails(self._desk, self._theme, self.inside)
            details.hide()
            details.lock(self._locked)
            details.left.connect(self._on_details_left)
            for name in ("passage", "address", "text", "save", "withdraw", "delete"):
                getattr(details, f"{name}_wanted").connect(getattr(self, f"{name}_wanted"))
            follow(self.rows[-1] if self.rows else self.top.button, details)
        return self._built

    def show_claim(self, claim: ClaimRow | None, count: int) -> None:
        """Show the evidence of a claim; None where not one claim is in hand but `count`."""
        if claim is None or claim.number == 0:
            self._show([], None)
            self.top.tell(self.not_one(count, claim is not None))
            if count > 1:
                told = self.tr("{count} claims are selected. E adds evidence to all of them.")
                self.top.tell(told.format(count=count))
            self.top.button.setVisible(count > 1)
            return
        pieces = self._desk.services.evidence.of_claim(claim.key)
        self._show(pieces, claim.key)
        self.top.button.show()
        self._lock(bool(claim.signed_by))
        self.top.tell(*self._teaching(claim, pieces))

    def focus(self) -> None:
        """Give the keyboard to the piece in hand, or to the button that adds the first one."""
        row = next((row for row in self.rows if row.held.support_id == self._current), None)
        (row or (self.rows[0] if self.rows else self.top.button)).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        """Write what is typed."""
        if self._built is not None:
            self._built.settle()

    @property
    def unwritten(self) -> bool:
        """Whether something typed could not be written."""
        return self._built is not None and self._built.unwritten

    def rest(self) -> None:
        """Look for nothing any more: the window closes."""
        if self._built is not None:
            self._built.quotations.latest.close()

    def _lock(self, locked: bool) -> None:
        self._locked = locked
        if self._built is not None:
            self._built.lock(locked)

    def _keep(self) -> None:
        """Write what is typed, or keep it for when its piece comes back."""
        if self._built is not None:
            self._built.keep()

    def _teaching(self, claim: ClaimRow, pieces: Sequence[Held]) -> tuple[str, str, str]:
        if claim.signed_by:
            told = self.tr(
                "Signed off by {name}: what the verdict rests on stays as it is until it is reopened."
            )
            return told.format(name=claim.signed_by), "info", "lock"
        if not pieces:
            told = self.tr(
                "No evidence yet. Press E to add a passage, an address, a file or a contact; words selected "
                "in another source are taken at once."
            )
            return told, "", ""
        if claim.verdict is not Verdict.UNVERIFIED and one_origin(held.evidence for held in pieces):
            told = self.tr("All of it has one origin: it proves no more than one piece does.")
            return told, "warning", "triangle-alert"
        return self.tr("Up and Down step, Enter opens a piece, Delete withdraws it."), "", ""

    def _show(self, pieces: Sequence[Held], key: int | None) -> None:
        same = key == self._key and [row.held.support_id for row in self.rows] == [
            held.support_id for held in pieces
        ]
        self._key = key
        if same:
            for row, held in zip(self.rows, pieces, strict=True):
                row.show_piece(held)
        else:
            self._rebuild(pieces)
        self._unfold()

    def _rebuild(self, pieces: Sequence[Held]) -> None:
        had = any(row.hasFocus() for row in self.rows)
        at = next((at for at, row in enumerate(self.rows) if row.held.support_id == self._current), 0)
        if self._current not in {held.support_id for held in pieces}:
            self._keep()
        old, self.rows = self.rows, [self._row(held) for held in pieces]
        for number, row in enumerate(self.rows):
            self.column.insertWidget(1 + number, row)
            row.show()
            QWidget.setTabOrder(self.rows[number - 1] if number else self.top.button, row)
        # The keyboard goes over before the old rows go: from what is hidden it would be passed on anywhere.
        if had:
            (self.rows[min(at, len(self.rows) - 1)] if self.rows else self.top.button).setFocus()
        for row in old:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _row(self, held: Held) -> PieceRow:
        row = PieceRow(held, self._theme, self.inside)
        row.focused.connect(lambda: self._take(row))
        row.opened.connect(lambda: self._open(row))
        row.stepped.connect(lambda by: self._step(row, by))
        row.removed.connect(
            lambda everywhere: (self.delete_wanted if everywhere else self.withdraw_wanted).emit(row.held)
        )
        return row

    def _take(self, row: PieceRow) -> None:
        self._current = row.held.support_id
        self._unfold()

    def _open(self, row: PieceRow) -> None:
        self._take(row)
        self.details.bearings.buttons[self.details.bearings.bearing].setFocus()

    def _step(self, row: PieceRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus()
            self.ensureWidgetVisible(self.rows[at])
        elif at < 0:
            self.left.emit()

    def _unfold(self) -> None:
        """Show the details of the piece in hand below its row."""
        current = next((row for row in self.rows if row.held.support_id == self._current), None)
        for row in self.rows:
            row.set_current(row is current)
        if current is None:
            self._keep()
            if self._built is not None:
                self._built.hide()
            return
        shown = self.details.held
        if shown is not None and shown.support_id == current.held.support_id:
            self.details.refresh(current.held)
        else:
            self.details.open(current.held)
        at = self.column.indexOf(current) + 1
        if self.column.indexOf(self.details) != at:
            self.column.removeWidget(self.details)
            self.column.insertWidget(self.column.indexOf(current) + 1, self.details)
        self.details.show()
        self._reveal.start()

    def _on_reveal_timeout(self) -> None:
        """Bring the piece in hand into view, its row before its details."""
        row = next((row for row in self.rows if row.held.support_id == self._current), None)
        if row is None or not row.hasFocus():
            return
        self.ensureWidgetVisible(self.details, 0, 0)
        self.ensureWidgetVisible(row, 0, 0)

    def _on_details_left(self) -> None:
        row = next((row for row in self.rows if row.held.support_id == self._current), None)
        if row is not None:
            row.setFocus()
        else:
            self.left.emit()
