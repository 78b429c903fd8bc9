"""The right half of the window: chips and filter over the table, and the inspector below it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from workbench.domain.verdict import Verdict
from workbench.gui.claims.chips import Chips
from workbench.gui.claims.contest import ContestLine
from workbench.gui.claims.filter import FilterField
from workbench.gui.claims.inspector.inspector import Inspector
from workbench.gui.claims.pending import FoundCount, Pending
from workbench.gui.claims.ranks import RankLine
from workbench.gui.claims.streaming import put, taken
from workbench.gui.claims.view import ClaimTableView
from workbench.gui.keyboard import Lent
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

_STATE = "claims 2"


class _Top(QWidget):
    """Chips, filter and table, no higher than they need at the width that they have.

    A layout reckons for the narrowest, where each chip stands in a line of its own: a notice would then make
    the window higher than a small screen.
    """

    def minimumSizeHint(self) -> QSize:
        """What the layout asks for, and the height for the width at hand."""
        asked, layout = super().minimumSizeHint(), self.layout()
        if layout is None or self.width() < asked.width():
            return asked
        return QSize(asked.width(), layout.minimumHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew where another width asks for another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class ClaimsPanel(QWidget):
    """The claims of one window; everything in it speaks to `desk` alone.

    `inspector` may be given, made a step earlier: the two together hold up more than one frame.
    """

    def __init__(
        self, desk: Desk, theme: Theme, parent: QWidget | None = None, inspector: Inspector | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chips = Chips(desk, theme, self)
        self.filter = FilterField(desk, theme, self)
        self.table = ClaimTableView(desk, theme, self)
        self.found = FoundCount(desk, self.table.claims, self)
        self.pending = Pending(desk, self.table.claims, theme, self)
        self.contest = ContestLine(desk, theme, self)
        self.inspector = inspector or Inspector(desk, theme, self)
        self.ranks = RankLine(desk, theme, self)
        self.ranks.left.connect(self.table.setFocus)
        self.table.rank_wanted.connect(self.ranks.open)
        self._keyboard: Lent | None = None
        self.marking: Callable[[Verdict], object] = desk.mark
        """What a click on a verdict does; the window asks first who is marking, as its other ways do."""
        self.inspector.mark_wanted.connect(lambda verdict: self.marking(verdict))
        self.inspector.left.connect(self._on_inspector_left)
        self.filter.left.connect(self.table.setFocus)
        self.table.claims.failed.connect(desk.failed)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        top = _Top(self)
        above = QVBoxLayout()
        above.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        above.setSpacing(2 * UNIT)
        above.addWidget(self.chips)
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        line.addWidget(self.filter, 1)
        line.addWidget(self.found)
        line.addWidget(self.pending)
        self.columns_button = self._columns_button(theme)
        line.addWidget(self.columns_button)
        above.addLayout(line)
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.ranks)
        column.addWidget(self.contest)
        column.addWidget(self.table, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(top)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        # The keyboard goes as the eye does.
        order = (self.filter, self.pending.cancel, self.columns_button, self.ranks.rank, self.ranks.accept)
        for before, after in pairwise((*order, self.contest.insist, self.contest.leave, self.table)):
            self.setTabOrder(before, after)

    def _columns_button(self, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setIcon(theme.icon("columns-3", "ink.muted"))
        button.setToolTip(self.tr("Choose columns"))
        button.setAccessibleName(self.tr("Choose columns"))
        button.clicked.connect(lambda: self._pop(self.table.columns.menu(), button))
        return button

    def _pop(self, menu: QMenu, button: QToolButton) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # --- what the window asks

    def focus_filter(self) -> None:
        """Give the keyboard to the filter, its words selected."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def focus_table(self) -> None:
        """Give the keyboard to the table, with a claim in hand if there is one."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._desk.current is None:
            self._desk.next_claim()

    def write_reason(self) -> None:
        """Give the keyboard to the reason of the claim in hand; Enter gives it back to where it was."""
        self._keyboard = Lent(self)
        self.inspector.write_reason()

    def edit_statement(self) -> None:
        """Edit the statement of the claim in hand: in its row where that is in the list, else below."""
        self._keyboard = Lent(self)
        row = None if self._desk.current is None else self.table.claims.row_of(self._desk.current)
        if row is None:
            self.inspector.edit_statement()
        else:
            self.table.edit_statement()

    def accept_by_rank(self) -> None:
        """Ask, without a dialog, down to which rank all suggestions shall be accepted."""
        self.ranks.open()

    def settle(self) -> bool:
        """Write what is typed; False where something could not be written and would be lost."""
        self._desk.settling.emit()
        return not self.inspector.unwritten

    def keep_state(self) -> QByteArray:
        """Columns and splitter as they are, to be kept until the next start."""
        kept = QByteArray()
        stream = QDataStream(kept, QIODevice.OpenModeFlag.WriteOnly)
        stream.writeQString(_STATE)
        for part in (self.table.columns.keep(), self.splitter.saveState()):
            put(stream, part)
        return kept

    def restore_state(self, kept: QByteArray) -> bool:
        """Take columns and splitter up as they were kept; False where that is not such a state."""
        stream = QDataStream(kept)
        if kept.isEmpty() or stream.readQString() != _STATE:
            return False
        columns, splitter = taken(stream, kept.size()), taken(stream, kept.size())
        self.splitter.restoreState(splitter)
        return self.table.columns.restore(columns)

    def _on_inspector_left(self) -> None:
        keyboard, self._keyboard = self._keyboard, None
        before = None if keyboard is None else keyboard.lender
        inside = before is None or before is self.inspector or self.inspector.isAncestorOf(before)
        (self.table if before is None or inside else before).setFocus()
