"""A line over the table for marks that met others' marks: what they found, and whether to insist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import verdict_word
from workbench.gui.commands import Contest
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

_FIELDS = frozenset({"verdict", "start", "end"})
"""What is contested here; the words of a claim are contested in the inspector, beside each other."""


class ContestLine(QFrame):
    """Shown while a refused mark waits for a decision; anything else may be done meanwhile."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._contest: Contest | None = None
        self.setAutoFillBackground(True)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.insist = QPushButton(self)
        self.leave = QPushButton(self.tr("Leave it"), self)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        line.setSpacing(2 * UNIT)
        line.addWidget(self.told, 1)
        line.addWidget(self.insist)
        line.addWidget(self.leave)
        self.insist.clicked.connect(self._on_insist_clicked)
        self.leave.clicked.connect(self._on_leave_clicked)
        desk.contested.connect(self._on_desk_contested)
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.colour("notice.warning_ground"))
        palette.setColor(palette.ColorRole.WindowText, self._theme.colour("notice.warning_ink"))
        self.setPalette(palette)

    def _on_desk_contested(self, contest: Contest) -> None:
        if not contest.wanted.keys() <= _FIELDS:
            return
        self._contest = contest
        try:
            self.told.setText(self._telling(contest))
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        self.insist.setText(self._insisting(contest))
        self.show()

    def _telling(self, contest: Contest) -> str:
        keys = contest.error.keys or contest.keys
        rows = self._desk.services.listing.rows(list(keys))
        if len(keys) > 1 or not rows:
            told = self.tr(
                "{count} of these claims were changed in another window meanwhile; none was marked."
            )
            return told.format(count=len(keys))
        row = rows[0]
        if "verdict" not in contest.wanted:
            told = self.tr("The mark of claim {number} was moved in another window meanwhile.")
            return told.format(number=row.number)
        who = row.reviewer or self.tr("Another window")
        told = self.tr("{who} set claim {number} to “{verdict}” meanwhile.")
        return told.format(who=who, number=row.number, verdict=verdict_word(row.verdict))

    def _insisting(self, contest: Contest) -> str:
        verdict = contest.wanted.get("verdict")
        if isinstance(verdict, Verdict):
            return self.tr("Set “{verdict}” anyway").format(verdict=verdict_word(verdict))
        return self.tr("Move it anyway")

    def _on_insist_clicked(self) -> None:
        contest, self._contest = self._contest, None
        self.hide()
        if contest is not None:
            contest.insist()

    def _on_leave_clicked(self) -> None:
        self._contest = None
        self.hide()
