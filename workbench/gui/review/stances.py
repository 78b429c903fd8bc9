"""The inspector's tab of what parties said of a claim, day by day along a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from workbench.domain.claim import via
from workbench.domain.listing import ClaimRow
from workbench.domain.party import Statement
from workbench.gui.claims.columns import value_word
from workbench.gui.evidence.listpage import ListPage
from workbench.gui.evidence.row import Row
from workbench.gui.evidence.words import quoted
from workbench.gui.header import ElidedLabel
from workbench.gui.review.words import STANCE_ICONS, stance_word
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

_DAY = 22 * UNIT
_LINE = 29 * UNIT
"""Pixels from the edge at which the line of time runs."""
_DOT = 4.5


class StatementRow(Row):
    """One statement: its day, a dot on the line of time, who did what, in which words, read where."""

    def __init__(self, statement: Statement, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.statement = statement
        self.first = self.last = False
        self._day = ElidedLabel(self)
        self._day.setFixedWidth(_DAY)
        self._icon = self.picture("quote", "ink.muted")
        self._head = ElidedLabel(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._read_in = ElidedLabel(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, 2 * UNIT)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._day, 0, 0)
        grid.setColumnMinimumWidth(0, _DAY)
        grid.setColumnMinimumWidth(1, 4 * UNIT)
        grid.addWidget(self._icon, 0, 2)
        grid.addWidget(self._head, 0, 3)
        grid.addWidget(self._words, 1, 3)
        grid.addWidget(self._read_in, 2, 3)
        grid.setColumnStretch(3, 1)
        theme.changed.connect(self._restyle)
        self.show_statement(statement)

    def show_statement(self, statement: Statement) -> None:
        """Show the statement as it is now."""
        self.statement = statement
        name, ink = STANCE_ICONS[statement.stance]
        self.draw(self._icon, name, ink)
        day = value_word(statement.said_on) if statement.said_on else self.tr("day not known")
        head = self.tr("{party} {stance}").format(party=statement.party, stance=stance_word(statement.stance))
        self._day.set_words(day)
        self._head.set_words(head)
        self._words.setText(quoted(statement.words) if statement.words else "")
        self._words.setVisible(bool(statement.words))
        chain = via(statement.attribution)
        through = self.tr("via {chain}").format(chain=chain) if chain else ""
        read = self.tr("read in {title}").format(title=statement.read_in) if statement.read_in else ""
        told = " · ".join(part for part in (through, read) if part)
        self._read_in.set_words(told)
        self._read_in.setVisible(bool(told))
        for label, role in ((self._day, "ink.muted"), (self._head, ink), (self._read_in, "ink.muted")):
            self.ink(label, "ink.text" if role == "ink.muted" and label is self._head else role)
        self.setAccessibleName(", ".join(part for part in (day, head, self._words.text(), told) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line of time and this day's dot on it; hollow where the day is not known."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.width() - _LINE if self.isRightToLeft() else _LINE
        middle = self._day.geometry().center().y()
        painter.setPen(QPen(self.theme.colour("line.strong"), 1.5))
        if not self.first:
            painter.drawLine(x, 0, x, middle)
        if not self.last:
            painter.drawLine(x, middle, x, self.height())
        ink = self.theme.colour(STANCE_ICONS[self.statement.stance][1])
        painter.setPen(QPen(ink, 1.5))
        known = bool(self.statement.said_on)
        painter.setBrush(ink if known else self.theme.colour("ground.base"))
        painter.drawEllipse(QPointF(x, middle), _DOT, _DOT)
        painter.end()

    def _restyle(self) -> None:
        self.show_statement(self.statement)


class StancesPage(ListPage):
    """What was said of the claim in hand. Nothing here sets our verdict."""

    add_wanted = Signal()
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._desk = desk
        self._theme = theme
        self._current: UUID | None = None
        self.rows: list[StatementRow] = []
        self.top.button.setText(self.tr("Add stance… (S)"))
        self.top.button.clicked.connect(self.add_wanted)
        self.setAccessibleName(self.tr("What was said of the claim"))

    def show_claim(self, claim: ClaimRow | None, count: int) -> None:
        """Show what was said of a claim; None where not one claim is in hand but `count`."""
        one = claim is not None and claim.number > 0
        self.top.button.setVisible(one)
        if claim is None or not one:
            self._rebuild([])
            self.top.tell(self.not_one(count, claim is not None))
            return
        statements = self._desk.services.ledger.of_claim(claim.key)
        self._rebuild(statements)
        if statements:
            self.top.tell(
                self.tr("What they said of it. Our verdict is our own. Enter edits, Delete removes.")
            )
        else:
            self.top.tell(
                self.tr("Nobody's stance is noted yet. Press S to note who said what of it, and when.")
            )

    def focus(self) -> None:
        """Give the keyboard to the first statement, or to the button that adds one."""
        (self.rows[0] if self.rows else self.top.button).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _rebuild(self, statements: Sequence[Statement]) -> None:
        if [row.statement for row in self.rows] == list(statements):
            return
        had = any(row.hasFocus() for row in self.rows)
        old, at_old = self.rows, next((at for at, row in enumerate(self.rows) if row.hasFocus()), 0)
        self.rows = [StatementRow(statement, self._theme, self.inside) for statement in statements]
        for at, row in enumerate(self.rows):
            row.first, row.last = at == 0, at == len(self.rows) - 1
            self._connect(row)
            self.column.insertWidget(1 + at, row)
            row.show()
            QWidget.setTabOrder(self.rows[at - 1] if at else self.top.button, row)
        if had:
            wanted = next((row for row in self.rows if row.statement.id == self._current), None)
            fallback = self.rows[min(at_old, len(self.rows) - 1)] if self.rows else self.top.button
            (wanted or fallback).setFocus()
        for row in old:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _connect(self, row: StatementRow) -> None:
        row.opened.connect(lambda: self.edit_wanted.emit(row.statement))
        row.removed.connect(lambda _everywhere: self.delete_wanted.emit(row.statement))
        row.stepped.connect(lambda by: self._step(row, by))
        row.focused.connect(lambda: self._take(row))

    def _take(self, row: StatementRow) -> None:
        self._current = row.statement.id
        for one in self.rows:
            one.set_current(one is row)

    def _step(self, row: StatementRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus()
            self.ensureWidgetVisible(self.rows[at])
        elif at < 0:
            self.left.emit()
