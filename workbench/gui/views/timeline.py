"""The timeline of a dossier: publications, statements and the times that claims name, day by day."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QTreeWidgetItem

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import DossierRow
from workbench.domain.overview import Dated, Dating, first_day
from workbench.gui.claims.columns import value_word
from workbench.gui.evidence.words import quoted
from workbench.gui.review.words import STANCE_ICONS, stance_word
from workbench.gui.views.overview import OverviewSheet
from workbench.gui.views.tree import SOURCE, Tree, lead, line, numbered

if TYPE_CHECKING:
    from workbench.gui.window import Window

_VERDICT = 5
_ISO_DAY = len("2011-09-06")


class TimelineSheet(OverviewSheet):
    """Everything that has a day, day by day; what has none stands at the end. Enter goes to the item."""

    def __init__(self, window: Window, dossier: DossierRow) -> None:
        super().__init__(window, dossier, "", lambda: self._tree(window))
        self.heading.setText(self.tr("Timeline of “{name}”").format(name=dossier.name))
        self.setAccessibleName(self.heading.text())
        self.empty.tell(
            "calendar-clock",
            self.tr("Nothing has a day yet"),
            self.tr(
                "When a source came out, when somebody said something of a claim, and the times that claims "
                "name stand here in one order. Import a source, and give it the day it was published."
            ),
        )
        self.lay_out(self.shown)
        self.refresh()

    def read(self) -> object:
        """All entries in their order."""
        return self.desk.services.overview.timeline(self.dossier.id, suggestions=self.suggestions.isChecked())

    def fill(self, found: object) -> bool:
        """List day by day; what is not resolved comes last, as such."""
        assert isinstance(found, list)
        for day, entries in groupby(found, lambda one: first_day(one.day)):
            top = self.tree.heading(self._day(day), self._theme, "calendar-clock" if day else "")
            for entry in entries:
                self._entry(top, entry)
        unresolved = sum(not one.day for one in found)
        told = self.tr("{count} entries").format(count=len(found))
        without = self.tr("{count} without a day, at the end").format(count=unresolved)
        self.told.setText(f"{told} · {without}" if unresolved else told)
        return bool(found)

    def _tree(self, window: Window) -> Tree:
        headings = (
            self.tr("What"),
            self.tr("Who"),
            self.tr("Wording"),
            self.tr("Time as worded"),
            self.tr("Source"),
            self.tr("Our verdict"),
        )
        return Tree(self.tr("Timeline"), headings, (52, 36, 84, 44, 44, 28), (1, 2, 3, 4), window.stage)

    def _day(self, day: str) -> str:
        """A day with its name in the week, or the month or year that is all one knows."""
        if not day:
            return self.tr("No day known")
        date = QDate.fromString(day, Qt.DateFormat.ISODate) if len(day) == _ISO_DAY else QDate()
        name = QLocale().dayName(date.dayOfWeek()) if date.isValid() else ""
        return " · ".join(part for part in (value_word(day), name) if part)

    def _entry(self, top: QTreeWidgetItem, entry: Dated) -> None:
        word, icon, ink = self._what(entry)
        words = numbered(entry.claim) if entry.claim is not None else entry.words
        if entry.dating is Dating.SAID:
            words = quoted(entry.words) if entry.claim and entry.words != entry.claim.statement else words
        home = entry.source_title if entry.claim is not None else ""
        item = line(top, (word, entry.who, words, self._when(entry), home, ""))
        item.setIcon(0, self._theme.icon(icon, ink))
        item.setForeground(0, self._theme.colour("ink.text" if ink == "ink.muted" else ink))
        for column in (3, 4):
            item.setForeground(column, self._theme.colour("ink.muted"))
        if entry.claim is not None:
            lead(item, entry.claim, _VERDICT, self._theme)
        elif entry.source_id is not None:
            item.setData(0, SOURCE, str(entry.source_id))

    def _when(self, entry: Dated) -> str:
        """The time in its own words, and whether anybody accepted what it resolves to."""
        if entry.time is None:
            return ""
        interval = value_word(entry.day) if "/" in entry.day else ""
        parts = [interval, quoted(entry.time.text) if entry.time.text else ""]
        if entry.day and not entry.time.confirmed_by:
            parts.append(self.tr("proposed"))
        return " · ".join(part for part in parts if part)

    def _what(self, entry: Dated) -> tuple[str, str, str]:
        if entry.stance is not None:
            return (stance_word(entry.stance), *STANCE_ICONS[entry.stance])
        if entry.dating is Dating.PUBLISHED:
            return self.tr("published"), "file-text", "ink.muted"
        return self.tr("named in a claim"), "highlighter", "ink.muted"


def show_timeline(window: Window) -> None:
    """Bring the timeline of the open dossier down over a window."""
    if (dossier := window.desk.dossier) is not None:
        try:
            window.asking.show(TimelineSheet(window, dossier))
        except WorkbenchError as error:
            window.desk.failed.emit(error)
