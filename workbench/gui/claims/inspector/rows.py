"""Records in rows that are added, removed and moved: hops, figures and times are edited alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from workbench.gui.claims.inspector.editors import Editor, Unfit
from workbench.gui.claims.inspector.record import RecordRow, RowForm, Words
from workbench.gui.theme import UNIT, Theme


class RowsEditor(Editor):
    """A tuple of records in rows; a row whose key cell is empty is no record yet."""

    arranged = Signal()
    """`stops` is another list."""

    def __init__(self, form: RowForm, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self._theme = theme
        self._loaded: tuple[object, ...] = ()
        self.rows: list[RecordRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(2 * UNIT)
        self.add = QToolButton(self)
        self.add.setProperty("flat", True)
        self.add.setIcon(theme.icon("plus", "ink.muted"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setText(form.add)
        self.add.clicked.connect(lambda _on: self.add_row())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        layout.addLayout(self._column)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        # Asked once the keyboard has arrived somewhere: going from cell to cell is not leaving.
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(self._on_leaving_timeout)

    def load(self, value: object) -> None:
        """Show stored records."""
        assert isinstance(value, tuple)
        self._loaded = value
        self._fill([(record, self.form.words(record)) for record in value])

    def value(self) -> tuple[object, ...]:
        """The records typed. Raises Unfit, with the cell at fault marked."""
        records = []
        for row in self.rows:
            words = row.words()
            if words[self.form.key]:
                self._mark(row, "")
                try:
                    records.append(self.form.record(words, row.record))
                except Unfit as unfit:
                    self._mark(row, str(unfit.args[1]) if len(unfit.args) > 1 else self.form.key)
                    raise Unfit(unfit.args[0]) from unfit
        return tuple(records)

    def stored(self, value: object) -> None:
        """Show what followed from what was typed (a precision), but where the keyboard is."""
        assert isinstance(value, tuple)
        self._loaded = value
        filled = [row for row in self.rows if row.words()[self.form.key]]
        for row, record in zip(filled, value, strict=True):
            row.record = record
            row.show_words(self.form.words(record), but_focused=True)

    def state(self) -> object:
        """The words of all rows."""
        return [(row.record, row.words()) for row in self.rows]

    def restore(self, state: object) -> None:
        """Show rows as they were typed."""
        assert isinstance(state, list)
        self._fill(state)

    @property
    def stops(self) -> list[QWidget]:
        """What the tab key reaches, in the order of reading."""
        return [*(stop for row in self.rows for stop in row.stops), self.add]

    def add_row(self, words: Words | None = None) -> RecordRow:
        """Begin another record, with the keyboard in its first cell."""
        row = self._make(None, {**self.form.fresh, **(words or {})})
        next(iter(row.cells.values())).setFocus()
        return row

    def _fill(self, rows: Sequence[tuple[object, Words]]) -> None:
        while len(self.rows) > len(rows):
            self._discard(self.rows[-1])
        for at, (record, words) in enumerate(rows):
            if at < len(self.rows):
                # Rows that are there are filled anew: making fields is what takes time.
                self.rows[at].record = record
                self.rows[at].show_words(words)
                self._mark(self.rows[at], "")
            else:
                self._make(record, words)

    def _make(self, record: object, words: Words) -> RecordRow:
        row = RecordRow(self.form, record, self._theme, self)
        row.show_words(words)
        row.entered.connect(self.finished)
        row.ticked.connect(self.finished)
        row.escaped.connect(self._on_row_escaped)
        row.departed.connect(self._leaving.start)
        row.remove.clicked.connect(lambda _on: self._remove(row))
        row.up.clicked.connect(lambda _on: self._move(row, -1))
        row.down.clicked.connect(lambda _on: self._move(row, 1))
        row.arranged.connect(self.arranged)
        self.rows.append(row)
        self._column.addWidget(row)
        self._update_buttons()
        self.arranged.emit()
        return row

    def _discard(self, row: RecordRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._update_buttons()

    def _remove(self, row: RecordRow) -> None:
        self._discard(row)
        self.add.setFocus()
        self.finished.emit()

    def _move(self, row: RecordRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows.remove(row)
            self.rows.insert(at, row)
            self._column.removeWidget(row)
            self._column.insertWidget(at, row)
            self._update_buttons()
            self.arranged.emit()
            self.finished.emit()

    def _update_buttons(self) -> None:
        for at, row in enumerate(self.rows):
            row.up.setEnabled(at > 0)
            row.down.setEnabled(at < len(self.rows) - 1)

    def _mark(self, row: RecordRow, wrong: str) -> None:
        for name, widget in row.cells.items():
            if isinstance(widget, QLineEdit) and bool(widget.property("wrong")) != (name == wrong):
                widget.setProperty("wrong", name == wrong)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _on_row_escaped(self) -> None:
        self.load(self._loaded)
        self.finished.emit()
        self.left.emit()

    def _on_leaving_timeout(self) -> None:
        if not self.in_use():
            self.finished.emit()
