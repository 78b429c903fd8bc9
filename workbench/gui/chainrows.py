"""Whether the history is whole: the newest hash, to keep outside, and whether one kept earlier is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from workbench.domain.errors import UserError
from workbench.domain.event import kept_hash
from workbench.gui.claims.columns import when_words
from workbench.gui.fields import Remark
from workbench.gui.theme import UNIT
from workbench.services.history import Checked

if TYPE_CHECKING:
    from workbench.gui.window import Window


class ChainRows(QGridLayout):
    """Copies the hash of the newest event, checks all events, and looks for a hash that was kept earlier."""

    def __init__(self, window: Window, sheet: QWidget) -> None:
        super().__init__()
        self._window = window
        self._history = window.desk.services.history
        self.head = QLineEdit(self._history.head(), sheet)
        self.head.setReadOnly(True)
        self.head.setCursorPosition(0)
        self.head.setAccessibleName(self.tr("Hash of the newest event"))
        self.kept = QLineEdit(sheet)
        self.kept.setAccessibleName(self.tr("A hash kept earlier"))
        self.kept.setPlaceholderText(self.tr("Paste one to see whether it is still in the history"))
        self.kept.textChanged.connect(self._on_kept_text_changed)
        self.told = Remark(sheet)
        self.remark = Remark(sheet)
        self.copy = QPushButton(self.tr("Co&py"), sheet)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.head.text()))
        self.button = QPushButton(self.tr("Chec&k the history"), sheet)
        self.button.clicked.connect(self.check)
        for button in (self.copy, self.button):
            button.setAutoDefault(False)
        self._lay_out(sheet)

    def _lay_out(self, sheet: QWidget) -> None:
        hint = Remark(sheet)
        hint.say(
            self.tr(
                "Kept outside, the newest hash shows later that nothing before it was changed, and that none "
                "of it was cut off."
            ),
            "muted",
        )
        self.setHorizontalSpacing(2 * UNIT)
        self.setVerticalSpacing(2 * UNIT)
        self.setColumnStretch(1, 1)
        for row, (words, field, button) in enumerate(
            (
                (self.tr("Newest hash"), self.head, self.copy),
                (self.tr("A hash kept earlier"), self.kept, self.button),
            )
        ):
            label = QLabel(words, sheet)
            label.setBuddy(field)
            self.addWidget(label, row, 0)
            self.addWidget(field, row, 1)
            self.addWidget(button, row, 2)
        for row, line in enumerate((self.remark, self.told, hint), start=2):
            self.addWidget(line, row, 1, 1, 2)

    def check(self) -> None:
        """Go through the whole history, and look for the kept hash if there is one in the field."""
        try:
            kept = kept_hash(self.kept.text()) if self.kept.text().strip() else None
        except UserError as error:
            self.remark.refuse(error)
            self.kept.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._window.jobs.start(
            self.tr("Checking the history"),
            lambda _progress: (kept, self._history.checked(kept)),
            done=self._on_checked,
            failed=self._window.tell_failure,
        )

    def _on_kept_text_changed(self) -> None:
        self.remark.say("")

    def _on_checked(self, found: tuple[str | None, Checked]) -> None:
        kept, checked = found
        if checked.broken is None:
            words = self.tr("The history is whole: every event follows from the one before.")
        else:
            words = self.tr(
                "Event {number} does not follow from the one before: it was changed outside the workbench."
            ).format(number=checked.broken)
        self.told.say(words, "right" if checked.broken is None else "error")
        # The field may hold another meanwhile.
        if kept is not None and "".join(self.kept.text().split()).lower() == kept:
            self.remark.say(self._place(checked), "right" if checked.vouched else "error")

    def _place(self, checked: Checked) -> str:
        """Where the kept hash stands, and what that says of the events before it."""
        if (kept := checked.kept) is None:
            return self.tr(
                "This hash is not in the history: events were cut off since it was kept, or it is from "
                "another database. Compare with the daily copies beside the database."
            )
        if kept.at is None:
            return self.tr("This is what the history begins with: every event came after it.")
        there = self.tr("In the history: event {number}, {when}, {who}.").format(
            number=kept.number, when=when_words(kept.at), who=kept.who
        )
        if checked.vouched:
            return f"{there} {self.tr('Nothing before it is missing.')}"
        but = self.tr("But event {number} before it was changed outside the workbench.")
        return f"{there} {but.format(number=checked.broken)}"
