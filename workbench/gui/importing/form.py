"""The fields in which a person corrects what a reader proposes about a source."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from workbench.domain.dating import Moment, moment
from workbench.domain.errors import UserError
from workbench.domain.source import Particulars
from workbench.gui.fields import FieldRows
from workbench.gui.header import dated
from workbench.gui.report import told


class SourceForm(QWidget):
    """Title, outlet, byline, date, language and address; a date is checked as it is typed."""

    edited = Signal()
    """The user changed a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._published: Moment | None = None
        self._shown_date = ""
        self._rows = FieldRows(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.title = self._field(self.tr("T&itle"))
        self.outlet = self._field(self.tr("&Outlet"), self.tr("The Daily Example"))
        self.byline = self._field(self.tr("&Byline"), self.tr("Who wrote it"))
        self.published = self._field(self.tr("&Published"), "2011-09-06 14:30 -04:00")
        self._date = QLabel(self)
        self._date.setWordWrap(True)
        self._rows.addRow("", self._date)
        self.language = self._field(self.tr("&Language"), self.tr("en, de, ar …"))
        self.address = self._field(self.tr("&Address"), "https://")

    def begin_with(self, label: QLabel, field: QLineEdit) -> None:
        """Show one more field above the others, in line with them."""
        self._rows.insertRow(0, label, field)
        QWidget.setTabOrder(field, self.title)

    def show_particulars(self, particulars: Particulars) -> None:
        """Fill the fields."""
        self._published = particulars.published
        self._shown_date = spelled(particulars.published)
        for field, words in (
            (self.title, particulars.title),
            (self.outlet, particulars.outlet),
            (self.byline, particulars.byline),
            (self.published, self._shown_date),
            (self.language, particulars.language),
            (self.address, particulars.address),
        ):
            field.setText(words)
            field.setCursorPosition(0)
        self._check()

    def particulars(self) -> Particulars:
        """What the fields say. Raises UserError for no title, or a date that is none."""
        title = " ".join(self.title.text().split())
        if not title:
            raise UserError("The source has no title.", "Give it one.")
        return Particulars(
            title,
            self.outlet.text().strip(),
            self.byline.text().strip(),
            self._moment(),
            self.language.text().strip(),
            self.address.text().strip(),
        )

    def add_quiet(self, name: str, words: str) -> None:
        """Add a line that can be read and copied, and not changed."""
        labels = QLabel(name, self), QLabel(words, self)
        for label in labels:
            label.setProperty("tone", "muted")
        labels[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        labels[1].setWordWrap(True)
        self._rows.addRow(*labels)

    def _moment(self) -> Moment | None:
        words = self.published.text().strip()
        if words == self._shown_date:
            # As it was: spelled out, a date has lost the name of its zone.
            return self._published
        return moment(words) if words else None

    def _check(self) -> None:
        wrong = ""
        try:
            shown = dated(self._moment(), QLocale())
        except UserError as error:
            shown = wrong = " ".join(told(error))
        if not shown:
            shown = self.tr("Without a date, “Tuesday” or “last year” in the text stay unresolved.")
        self._date.setText(shown)
        self._date.setProperty("tone", "error" if wrong else "muted")
        self._date.style().polish(self._date)
        for field, bad in ((self.published, bool(wrong)), (self.title, not self.title.text().strip())):
            if bool(field.property("wrong")) != bad:
                field.setProperty("wrong", bad)
                field.style().polish(field)

    def _on_field_edited(self) -> None:
        self._check()
        self.edited.emit()

    def _field(self, label: str, example: str = "") -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(example)
        field.setAccessibleName(label.replace("&", ""))
        field.textEdited.connect(self._on_field_edited)
        self._rows.addRow(label, field)
        return field


def spelled(published: Moment | None) -> str:
    """A moment as one types it: date, time and offset with spaces between."""
    if published is None:
        return ""
    words = str(published).replace("T", " ", 1)
    return f"{words[:-6]} {words[-6:]}" if published.zone and ":" in words[-3:] and len(words) > 16 else words
