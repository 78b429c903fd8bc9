"""Asks where the new text of a source is: a file, an address, or the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from workbench.domain.listing import SourceRow
from workbench.gui.importing.arrivals import Item
from workbench.gui.sheet import Buttons, Sheet
from workbench.gui.theme import UNIT, Theme


class UpdateSheet(Sheet):
    """Enter reads what the field names; the other buttons fill in a file, or take the clipboard."""

    def __init__(
        self,
        over: QWidget,
        theme: Theme,
        source: SourceRow,
        read: Callable[[Item], object],
        clipboard: Callable[[], Item | None],
    ) -> None:
        super().__init__(over, theme, "", 150 * UNIT)
        self.heading.setText(self.tr("Update the text of “{title}”").format(title=source.title))
        self.setAccessibleName(self.heading.text())
        self._read = read
        self._clipboard = clipboard
        self.field = QLineEdit(source.address, self)
        self.field.setPlaceholderText(self.tr("A file, or an address that begins with https://"))
        self.field.setAccessibleName(self.tr("Where the new text is"))
        browse = QPushButton(self.tr("F&ile…"), self)
        browse.clicked.connect(self._browse)
        self.paste = QPushButton(self.tr("From Clip&board"), self)
        self.paste.clicked.connect(self._take_clipboard)
        self.paste.setEnabled(clipboard() is not None)
        for button in (browse, self.paste):
            button.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(2 * UNIT)
        line.addWidget(self.field, 1)
        line.addWidget(browse)
        line.addWidget(self.paste)
        self._hint = QLabel(
            self.tr(
                "The text as it is now stays readable as an earlier version. Every claim is looked for in "
                "the new text; where a number, a name, a “not” or a modal verb changed, it goes back to "
                "unverified."
            ),
            self,
        )
        self._hint.setWordWrap(True)
        self.content.addLayout(line)
        self.content.addWidget(self._hint)
        self._buttons = Buttons(self, self.tr("Update"))
        self.content.addLayout(self._buttons)
        self.field.textChanged.connect(self._check)
        self._check()

    def open(self) -> None:
        """Come down with the field ready to be typed into."""
        super().open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def accept(self) -> None:
        """Read what the field names."""
        words = self.field.text().strip()
        if words:
            self.close()
            self._read(words if "://" in words else Path(words).expanduser())

    def _check(self) -> None:
        self._buttons.accept.setEnabled(bool(self.field.text().strip()))

    def _take_clipboard(self) -> None:
        item = self._clipboard()
        if item is not None:
            self.close()
            self._read(item)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("The new text"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.field.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
