"""The figures of a dossier: the same thing counted differently, shown as a range with who said so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeWidgetItem

from workbench.domain.claim import Figure, said_by, via
from workbench.domain.conflicts import Count, Range
from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import DossierRow
from workbench.domain.overview import Numbers, Told
from workbench.gui.claims.columns import value_word
from workbench.gui.theme import UNIT, Theme
from workbench.gui.views.overview import OverviewSheet
from workbench.gui.views.tree import Index, Lines, Tree, lead, line, numbered

if TYPE_CHECKING:
    from workbench.gui.window import Window

BAR = Qt.ItemDataRole.UserRole + 3
"""The dots of a cell's bar: (low, high, role of its ink) of each, on a scale from 0 to 1."""
_BAR, _VERDICT = 1, 5
_DOT = 4.0
_ = QCoreApplication.translate


class RangeDelegate(Lines):
    """Paints where on its group's range a figure lies: a dot, or a stretch where it is a range itself."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as every cell has it, then the bar."""
        super().paint(painter, option, index)
        if not (dots := index.data(BAR)):
            return
        room = option.rect.adjusted(3 * UNIT, 0, -3 * UNIT, 0)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = room.center().y() + 0.5
        painter.setPen(QPen(self._theme.colour("line.strong"), 2))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = self._theme.colour("ground.selected" if selected else "ground.raised")
        for low, high, role in dots:
            ink = self._theme.colour(role)
            begin, end = _at(low, room, mirrored), _at(high, room, mirrored)
            painter.setPen(QPen(ink, 4))
            painter.drawLine(QPointF(begin, y), QPointF(end, y))
            painter.setPen(QPen(ground, 1.5))
            painter.setBrush(ink)
            for x in {begin, end}:
                painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
        painter.restore()


def _at(share: float, room: QRect, mirrored: bool) -> float:
    share = 1 - share if mirrored else share
    return room.left() + share * room.width()


class FiguresSheet(OverviewSheet):
    """Groups of figures that count the same thing, conflicting ones first; Enter goes to the claim."""

    def __init__(self, window: Window, dossier: DossierRow) -> None:
        super().__init__(window, dossier, "", lambda: self._tree(window))
        self.heading.setText(self.tr("Figures of “{name}”").format(name=dossier.name))
        self.setAccessibleName(self.heading.text())
        self.tree.setItemDelegateForColumn(_BAR, RangeDelegate(window.theme, self.tree))
        self.empty.tell(
            "hash",
            self.tr("No figures yet"),
            self.tr(
                "Claims with a number stand here once they have a figure. Figures that count the same thing, "
                "in the same scope, as of the same day, are put side by side; where they differ, you see who "
                "said which."
            ),
        )
        self.lay_out(self.shown)
        self.refresh()

    def read(self) -> object:
        """The figures, grouped."""
        return self.desk.services.overview.numbers(self.dossier.id, suggestions=self.suggestions.isChecked())

    def fill(self, found: object) -> bool:
        """List the groups, then what does not say what it counts."""
        assert isinstance(found, Numbers)
        for group in found.ranges:
            if len(group.counts) > 1:
                self._group(group, found)
        self._alone([group for group in found.ranges if len(group.counts) == 1], found)
        if found.uncounted:
            words = self.tr("Cannot be compared: these do not say what they count, or have no value")
            top = self.tree.heading(words, self._theme)
            for count in found.uncounted:
                self._figure(top, count, found.claims[count.claim_key], None)
        conflicts = sum(group.conflicting for group in found.ranges)
        self.told.setText(self._told(conflicts))
        return bool(found.ranges or found.uncounted)

    def _told(self, conflicts: int) -> str:
        if not conflicts:
            return self.tr("No figures are in conflict.")
        if conflicts == 1:
            return self.tr("One thing is counted differently. Nothing is averaged.")
        return self.tr("{count} things are counted differently. Nothing is averaged.").format(count=conflicts)

    def _tree(self, window: Window) -> Tree:
        headings = (
            self.tr("Figure"),
            self.tr("Where it lies"),
            self.tr("Said by ← through"),
            self.tr("As of"),
            self.tr("Claim"),
            self.tr("Our verdict"),
        )
        return Tree(self.tr("Figures"), headings, (56, 32, 60, 22, 60, 28), (0, 2, 4), window.stage)

    def _group(self, group: Range, found: Numbers) -> None:
        first = group.counts[0].figure
        name = " · ".join(part for part in (first.counted or first.unit, first.scope) if part)
        spread = number_word(group.low)
        if group.low != group.high:
            spread = self.tr("{low} to {high}").format(low=spread, high=number_word(group.high))
        told = self.tr("{spread}, in conflict") if group.conflicting else self.tr("{spread}, agreed")
        top = self.tree.heading(name, self._theme, "git-compare" if group.conflicting else "")
        top.setText(2, told.format(spread=spread))
        top.setFont(2, top.font(0))
        top.setText(3, value_word(group.as_of) if group.as_of else "")
        top.setText(4, self.tr("{count} figures").format(count=len(group.counts)))
        for column, role in (
            (2, "notice.warning_ink" if group.conflicting else "ink.text"),
            (4, "ink.muted"),
        ):
            top.setForeground(column, self._theme.colour(role))
        top.setToolTip(0, f"{name}: {told.format(spread=spread)}")
        dots: list[tuple[float, float, str]] = []
        for count in sorted(group.counts, key=lambda one: _bounds(one.figure)):
            claim = found.claims[count.claim_key]
            item = self._figure(top, count, claim, group)
            dots += item.data(_BAR, BAR) or ()
        top.setData(_BAR, BAR, dots)

    def _alone(self, groups: Sequence[Range], found: Numbers) -> None:
        """What one figure only counts, under one heading."""
        if groups:
            top = self.tree.heading(self.tr("Counted by one figure alone"), self._theme)
        for group in groups:
            count = group.counts[0]
            item = self._figure(top, count, found.claims[count.claim_key], None)
            counted = " · ".join(part for part in (count.figure.counted, count.figure.scope) if part)
            if counted:
                item.setText(0, f"{figure_words(count.figure)}: {counted}")
                item.setToolTip(0, item.text(0))

    def _figure(
        self, top: QTreeWidgetItem, count: Count, claim: Told, group: Range | None
    ) -> QTreeWidgetItem:
        figure = count.figure
        who = " ← ".join(part for part in (said_by(count.attribution), via(count.attribution)) if part)
        as_of = value_word(figure.as_of) if figure.as_of else ""
        item = line(top, (figure_words(figure), "", who or claim.source_title, as_of, numbered(claim), ""))
        lead(item, claim, _VERDICT, self._theme)
        if not who:
            item.setForeground(2, self._theme.colour("ink.muted"))
        item.setData(_BAR, Qt.ItemDataRole.AccessibleTextRole, _spread_word(figure))
        if group is not None and group.conflicting:
            width = group.high - group.low or 1.0
            low, high = _bounds(figure)
            role = f"{claim.verdict.value}.ink"
            item.setData(_BAR, BAR, [((low - group.low) / width, (high - group.low) / width, role)])
        return item


def _bounds(figure: Figure) -> tuple[float, float]:
    values = [value for value in (figure.low, figure.best, figure.high) if value is not None]
    return min(values), max(values)


def _spread_word(figure: Figure) -> str:
    if all(value is None for value in (figure.low, figure.best, figure.high)):
        return ""
    low, high = _bounds(figure)
    return number_word(low) if low == high else f"{number_word(low)} – {number_word(high)}"


def figure_words(figure: Figure) -> str:
    """A figure as worded, with its qualifier and unit where its own words lack them."""
    told = figure.text
    if figure.qualifier and figure.qualifier.casefold() not in told.casefold():
        told = f"{figure.qualifier} {told}"
    if figure.unit and figure.unit.casefold() not in told.casefold():
        told = f"{told} {figure.unit}"
    return told


def number_word(value: float) -> str:
    """A number as the user's locale writes it, without digits that say nothing."""
    if value == int(value) and abs(value) < 1e15:
        return QLocale().toString(float(value), "f", 0)
    return QLocale().toString(float(value), "g", 6)


def show_figures(window: Window) -> None:
    """Bring the figures of the open dossier down over a window."""
    if (dossier := window.desk.dossier) is not None:
        try:
            window.asking.show(FiguresSheet(window, dossier))
        except WorkbenchError as error:
            window.desk.failed.emit(error)
