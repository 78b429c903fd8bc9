"""The filter chips above the table, each with its live count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Change, Chip, Counts, Subject
from workbench.gui.claims.flow import FlowLayout
from workbench.gui.theme import UNIT, Theme
from workbench.gui.turns import Turn
from workbench.gui.wordtable import WordTable

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

chip_word = WordTable(
    "claims",
    {
        Chip.ALL: "All",
        Chip.UNVERIFIED: "Unverified",
        Chip.CONFIRMED: "Confirmed",
        Chip.DENIED: "Denied",
        Chip.NO_EVIDENCE: "No evidence",
        Chip.RECHECK: "Recheck",
        Chip.SUGGESTIONS: "Suggestions",
    },
)
"""A chip as the user reads it."""


class ChipButton(QAbstractButton):
    """A pill with a word and a number, pressed in while its filter holds."""

    def __init__(self, chip: Chip, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = chip
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(chip_word(chip))
        self._show(0)

    def show_count(self, count: int) -> None:
        """Show how many claims the chip would list."""
        # Most often a chip has the count that it had: all are laid out and painted anew for one that has not.
        if count != self._count:
            self._show(count)

    def _show(self, count: int) -> None:
        self._count = count
        self._number = QLocale().toString(count)
        self.setAccessibleName(f"{self.text()}: {self._number}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for word and number."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._number)
        return QSize(words + 5 * UNIT, metrics.height() + 2 * UNIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill: filled while pressed in, ringed while it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground, line = self._colours()
        painter.setPen(QPen(line, 2 if self.hasFocus() else 1))
        painter.setBrush(ground)
        pill = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        inner = self.rect().adjusted(2 * UNIT, 0, -2 * UNIT, 0)
        painter.setPen(ink)
        self._words(painter, inner)

    def _words(self, painter: QPainter, inner: QRect) -> None:
        mirrored = self.isRightToLeft()
        first = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        last = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, int(first | Qt.AlignmentFlag.AlignVCenter), self.text())
        bold = QFont(self.font())
        bold.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(bold)
        if not self.isChecked():
            painter.setPen(self._theme.colour("ink.muted"))
        painter.drawText(inner, int(last | Qt.AlignmentFlag.AlignVCenter), self._number)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Ink, ground and outline."""
        theme = self._theme
        if self.isChecked():
            ink, ground, line = theme.colour("ink.text"), theme.colour("accent.soft"), "accent.fill"
        else:
            ink = theme.colour("ink.text" if self._count else "ink.muted")
            ground = theme.colour("ground.hover" if self.underMouse() else "ground.base")
            line = "line.strong"
        return ink, ground, theme.colour("line.focus" if self.hasFocus() else line)


class Chips(QWidget):
    """All chips in a row that wraps; exactly one is pressed in, and `desk` lists by it.

    Tab reaches the row, arrows go along it. The counts are those of what the table lists from: the open
    source or the whole dossier.
    """

    counted = Signal(object)
    """The new Counts."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.counts = Counts()
        self.setAccessibleName(self.tr("Filter by state"))
        self._group = QButtonGroup(self)
        layout = FlowLayout(self)
        self.buttons = {chip: ChipButton(chip, theme, self) for chip in Chip}
        for button in self.buttons.values():
            self._group.addButton(button)
            layout.addWidget(button)
        self.buttons[Chip.ALL].setChecked(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group.buttonToggled.connect(self._on_group_button_toggled)
        # Counted once for all that happens in one go, and after it has been painted.
        self._soon = Turn(self.count, self)
        desk.listing_changed.connect(self._on_desk_listing_changed)
        desk.broadcast.changed.connect(self._on_broadcast_changed)
        theme.changed.connect(self.update)
        self._on_desk_listing_changed()

    def count(self) -> None:
        """Ask for the counts and show them."""
        listed = self._desk.filter
        try:
            self.counts = (
                self._desk.services.listing.counts(listed.dossier_id, listed.source_id)
                if listed
                else Counts()
            )
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return
        for chip, button in self.buttons.items():
            button.show_count(getattr(self.counts, chip.value))
        self.counted.emit(self.counts)

    def _on_group_button_toggled(self, button: ChipButton, checked: bool) -> None:
        if checked:
            self._desk.list_claims(chip=button.chip)

    def _on_desk_listing_changed(self) -> None:
        listed = self._desk.filter
        if listed is not None:
            self.buttons[listed.chip].setChecked(True)
        self._soon.start()

    def _on_broadcast_changed(self, change: Change) -> None:
        if change.keys(Subject.CLAIM) or change.keys(Subject.SOURCE):
            self._soon.start()
