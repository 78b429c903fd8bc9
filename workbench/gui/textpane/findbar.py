"""The bar under the text in which words are sought in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from workbench.gui.textpane.pane import TextPane

_COUNT_WIDTH = 96


class FindBar(QWidget):
    """Seeks in a TextPane as one types; Enter and Shift+Enter go on and back, Escape closes.

    Hidden until `open` is called.
    """

    closed = Signal()

    def __init__(self, pane: TextPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._origin = 0
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the text"))
        self.field.setAccessibleName(self.tr("Find in the text"))
        self.count = QLabel(self)
        self.count.setMinimumWidth(_COUNT_WIDTH)
        self.count.setAccessibleName(self.tr("Places found"))
        self.previous = self._button(Qt.ArrowType.UpArrow, self.tr("Previous place (Shift+Enter)"))
        self.next = self._button(Qt.ArrowType.DownArrow, self.tr("Next place (Enter)"))
        self.case = QCheckBox(self.tr("Match case"), self)
        self.close_button = QToolButton(self, autoRaise=True)
        self.close_button.setText("✕")
        self.close_button.setAccessibleName(self.tr("Close the search"))
        self.close_button.setToolTip(self.tr("Close the search (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.case, self.close_button):
            row.addWidget(widget)
        self.field.textEdited.connect(self._on_field_text_edited)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.case.toggled.connect(self._on_case_toggled)
        self.next.clicked.connect(self.find_next)
        self.previous.clicked.connect(self.find_previous)
        self.close_button.clicked.connect(self.dismiss)
        pane.search_changed.connect(self._show_count)
        self._show_count()
        self.hide()

    def _button(self, arrow: Qt.ArrowType, name: str) -> QToolButton:
        button = QToolButton(self, arrowType=arrow, autoRaise=True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def open(self) -> None:
        """Show the bar with the selected words, if they are on one line, ready to be typed over."""
        passage = self._pane.selected_passage()
        self._origin = passage[0] if passage else self._pane.cursor_position()
        if (
            passage is not None
            and "\n" not in (words := self._pane.text()[slice(*passage)])
            and len(words) < 200
        ):
            self.field.setText(words)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._pane.find_all(self.field.text(), case=self.case.isChecked())

    def dismiss(self) -> None:
        """Hide the bar and the places found, and give the text the keys."""
        self._pane.clear_find()
        self.hide()
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def find_next(self) -> None:
        """Go to the next place."""
        if self.field.text():
            self._pane.find(self.field.text(), case=self.case.isChecked())

    def find_previous(self) -> None:
        """Go to the place before."""
        if self.field.text():
            self._pane.find(self.field.text(), case=self.case.isChecked(), backward=True)

    def _on_field_text_edited(self) -> None:
        # Each letter narrows the search from where it began, not from the place found last.
        self._pane.put_caret(self._origin)
        self.find_next()

    def _on_field_text_changed(self, text: str) -> None:
        if not text:
            self._pane.clear_find()

    def _on_case_toggled(self) -> None:
        self._pane.put_caret(self._origin)
        self.find_next()

    def _show_count(self) -> None:
        total, ordinal = self._pane.found_count(), self._pane.found_ordinal()
        if not self.field.text():
            words = ""
        elif not total:
            words = self.tr("Not found")
        elif ordinal:
            words = self.tr("{number} of {total}").format(number=ordinal, total=total)
        else:
            words = self.tr("{total} found").format(total=total)
        self.count.setText(words)
        for button in (self.next, self.previous):
            button.setEnabled(total > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.find_previous if back else self.find_next)()
        else:
            super().keyPressEvent(event)
