"""Records in rows that are added, removed and moved: hops, figures and times are edited alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.claims.inspector.editors import Choice, Editor, Unfit
from workbench.gui.theme import UNIT, Theme

Words = dict[str, str]
"""What is typed into a row's cells; a check box holds "1" or ""."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a row: `name` of the record's field, `hint` in the user's language, `share` of the width.

    `caption` writes the hint before the field too, where its value alone would not say what it is.
    `choices` make it a list that may also be typed into; `check` a box to tick.
    """

    name: str
    hint: str
    share: int = 1
    caption: bool = False
    check: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowForm:
    """How one kind of record is edited: its cells in lines, and how they become a record and back.

    `record` gets the words and the record as loaded (None for a new row) and raises Unfit; `key` names the
    cell without which a row is still empty and no record.
    """

    title: str
    lines: tuple[tuple[Cell, ...], ...]
    key: str
    words: Callable[[object], Words]
    record: Callable[[Words, object], object]
    add: str
    ordered: bool = False
    fresh: Mapping[str, str] = field(default_factory=dict)
    """What a new row holds."""


class RecordRow(QWidget):
    """The cells of one record, with the buttons that move and remove it."""

    entered = Signal()
    escaped = Signal()
    departed = Signal()
    ticked = Signal()

    def __init__(self, form: RowForm, record: object, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.record = record
        self._form = form
        self.cells: dict[str, QLineEdit | QCheckBox | QComboBox] = {}
        self.up = self._button(theme, "arrow-up", self.tr("Move up"))
        self.down = self._button(theme, "arrow-down", self.tr("Move down"))
        self.remove = self._button(theme, "x", self.tr("Remove"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(UNIT)
        for number, cells in enumerate(form.lines):
            layout.addLayout(self._line(cells, with_buttons=number == 0))

    def _button(self, theme: Theme, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setIcon(theme.icon(icon, "ink.muted"))
        button.setIconSize(QSize(3 * UNIT, 3 * UNIT))
        button.setToolTip(name)
        button.setAccessibleName(f"{self._form.title}: {name}")
        return button

    def _line(self, cells: Sequence[Cell], *, with_buttons: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        for cell in cells:
            widget = self._cell(cell)
            if cell.caption:
                caption = QLabel(cell.hint, self)
                caption.setEnabled(False)
                caption.setBuddy(widget)
                line.addWidget(caption)
            line.addWidget(widget, 0 if cell.check else cell.share)
        if with_buttons:
            for button in (*((self.up, self.down) if self._form.ordered else ()), self.remove):
                line.addWidget(button)
            if not self._form.ordered:
                self.up.hide()
                self.down.hide()
        return line

    def _cell(self, cell: Cell) -> QWidget:
        widget: QLineEdit | QCheckBox | QComboBox
        if cell.check:
            widget = QCheckBox(cell.hint, self)
            widget.clicked.connect(lambda _on: self.ticked.emit())
        elif cell.choices:
            widget = Choice(self)
            widget.addItems(cell.choices)
            widget.setEditable(True)
            widget.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            widget.setMinimumContentsLength(5)
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.activated.connect(lambda _index: self.ticked.emit())
        else:
            widget = QLineEdit(self)
            widget.setPlaceholderText("" if cell.caption else cell.hint)
            widget.setMinimumWidth(7 * UNIT)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        widget.setAccessibleName(f"{self._form.title}: {cell.hint}")
        widget.setToolTip(cell.hint)
        line = widget.lineEdit() if isinstance(widget, QComboBox) else None
        (line or widget).installEventFilter(self)
        self.cells[cell.name] = widget
        return widget

    def words(self) -> Words:
        """What is typed."""
        return {name: self._word(widget) for name, widget in self.cells.items()}

    def show_words(self, words: Mapping[str, str], *, but_focused: bool = False) -> None:
        """Fill the cells."""
        for name, widget in self.cells.items():
            word = words.get(name, "")
            if word == self._word(widget) or (but_focused and widget.hasFocus()):
                continue
            if isinstance(widget, QCheckBox):
                widget.setChecked(bool(word))
            elif isinstance(widget, QComboBox):
                widget.setEditText(word)
            else:
                widget.setText(word)
                widget.setCursorPosition(0)

    @staticmethod
    def _word(widget: QLineEdit | QCheckBox | QComboBox) -> str:
        if isinstance(widget, QCheckBox):
            return "1" if widget.isChecked() else ""
        return (widget.currentText() if isinstance(widget, QComboBox) else widget.text()).strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear Enter, Escape and the keyboard's leaving."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.escaped.emit()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.departed.emit()
        return super().eventFilter(watched, event)


class RowsEditor(Editor):
    """A tuple of records in rows; a row whose key cell is empty is no record yet."""

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
        self.rows.append(row)
        self._column.addWidget(row)
        self._update_buttons()
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
