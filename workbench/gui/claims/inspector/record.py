"""One record in cells: a hop, a figure or a time, in as many lines as it has room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
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

from workbench.gui.claims.inspector.editors import Choice
from workbench.gui.theme import UNIT, Theme

NARROW = 100 * UNIT
"""Pixels below which a record takes more lines."""

Words = dict[str, str]
"""What is typed into a row's cells; a check box holds "1" or ""."""


class Cell(NamedTuple):
    """One cell of a row: `name` of the record's field, `hint` in the user's language, `share` of the width.

    `caption` writes the hint before the field too, where its value alone would not say what it is.
    `choices`, values and the words for them, make it a list that may also be typed into; `check` a box to
    tick.
    """

    name: str
    hint: str
    share: int = 1
    caption: bool = False
    check: bool = False
    choices: tuple[tuple[str, str], ...] = ()


class RowForm(NamedTuple):
    """How one kind of record is edited: its cells in lines, and how they become a record and back.

    `lines` and `narrow` hold the same cells, laid out where there is room and where there is less.

    `record` gets the words and the record as loaded (None for a new row) and raises Unfit; `key` names the
    cell without which a row is still empty and no record.
    """

    title: str
    lines: tuple[tuple[Cell, ...], ...]
    narrow: tuple[tuple[Cell, ...], ...]
    key: str
    words: Callable[[object], Words]
    record: Callable[[Words, object], object]
    add: str
    ordered: bool = False
    fresh: Mapping[str, str] = MappingProxyType({})
    """What a new row holds."""


class RecordRow(QWidget):
    """The cells of one record, with the buttons that move and remove it."""

    entered = Signal()
    escaped = Signal()
    departed = Signal()
    ticked = Signal()
    arranged = Signal()
    """`stops`, what the tab key reaches in the order of reading, is another list."""

    def __init__(self, form: RowForm, record: object, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.record = record
        self._form = form
        self.cells: dict[str, QLineEdit | QCheckBox | QComboBox] = {}
        self.up = self._button(theme, "arrow-up", self.tr("Move up"))
        self.down = self._button(theme, "arrow-down", self.tr("Move down"))
        self.remove = self._button(theme, "x", self.tr("Remove"))
        self.up.setVisible(form.ordered)
        self.down.setVisible(form.ordered)
        self.stops: list[QWidget] = []
        self._captions: dict[str, QLabel] = {}
        for cell in (cell for cells in form.lines for cell in cells):
            self._make(cell)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(UNIT)
        self._narrow: bool | None = None
        self._arrange(narrow=False)

    def _button(self, theme: Theme, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setIcon(theme.icon(icon, "ink.muted"))
        button.setIconSize(QSize(3 * UNIT, 3 * UNIT))
        button.setToolTip(name)
        button.setAccessibleName(f"{self._form.title}: {name}")
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take more lines where there is less room."""
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < NARROW)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow is self._narrow:
            return
        self._narrow = narrow
        while (item := self._column.takeAt(0)) is not None:
            old = item.layout()
            if old is not None:
                while old.count():
                    old.takeAt(0)
                old.deleteLater()
        self.stops = []
        for number, cells in enumerate(self._form.narrow if narrow else self._form.lines):
            self._column.addLayout(self._line(cells, with_buttons=number == 0))
            self.stops += [self.cells[cell.name] for cell in cells]
            self.stops += [self.up, self.down, self.remove] if number == 0 else []
        self.arranged.emit()

    def _line(self, cells: Sequence[Cell], *, with_buttons: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        for cell in cells:
            if cell.caption:
                line.addWidget(self._captions[cell.name])
            line.addWidget(self.cells[cell.name], 0 if cell.check else cell.share)
        buttons = (self.up, self.down, self.remove) if self._form.ordered else (self.remove,)
        if with_buttons:
            line.addStretch(0)
            for button in buttons:
                line.addWidget(button)
        elif cells[-1].check:
            # As wide as the buttons above: the fields of both lines end at the same place.
            wide = sum(button.sizeHint().width() + UNIT for button in buttons) - UNIT
            self.cells[cells[-1].name].setMinimumWidth(wide)
        return line

    def _make(self, cell: Cell) -> None:
        widget = self._cell(cell)
        self.cells[cell.name] = widget
        if cell.caption:
            caption = self._captions[cell.name] = QLabel(cell.hint, self)
            caption.setEnabled(False)
            caption.setBuddy(widget)

    def _cell(self, cell: Cell) -> QLineEdit | QCheckBox | QComboBox:
        widget: QLineEdit | QCheckBox | QComboBox
        if cell.check:
            widget = QCheckBox(cell.hint, self)
            widget.clicked.connect(lambda _on: self.ticked.emit())
        elif cell.choices:
            widget = Choice(self)
            for value, word in cell.choices:
                widget.addItem(word, value)
            widget.setEditable(True)
            widget.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            widget.setMinimumContentsLength(5)
            widget.setMaximumWidth(40 * UNIT)
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
                at = widget.findData(word)
                widget.setEditText(widget.itemText(at) if at >= 0 else word)
            else:
                widget.setText(word)
                widget.setCursorPosition(0)

    @staticmethod
    def _word(widget: QLineEdit | QCheckBox | QComboBox) -> str:
        if isinstance(widget, QCheckBox):
            return "1" if widget.isChecked() else ""
        if isinstance(widget, QComboBox):
            at = widget.findText(widget.currentText().strip())
            return str(widget.itemData(at)) if at >= 0 else widget.currentText().strip()
        return widget.text().strip()

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
