"""When the database cannot be opened: what is wrong with it, and every way out of it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.gui.report import told
from workbench.gui.theme import UNIT, Theme


class Way(Enum):
    """What the user chose to do about it."""

    AGAIN = auto()
    OTHER = auto()
    RESTORE = auto()
    QUIT = auto()


class OpeningFault(QDialog):
    """A plain first window; `way` is what was chosen and `other` the database to open instead.

    With `good`, the newest copy that is whole, it offers to put that in the place of the damaged file.
    """

    def __init__(
        self,
        error: WorkbenchError,
        location: str,
        theme: Theme,
        good: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.way = Way.QUIT
        self.other = ""
        self._location = location
        self.setWindowTitle(self.tr("Fact-Checking Workbench"))
        message, advice = told(error)
        self.setAccessibleName(f"{message} {advice}")
        icon = QLabel(self)
        side = QSize(8 * UNIT, 8 * UNIT)
        icon.setPixmap(theme.icon("circle-alert", "notice.error_ink").pixmap(side, self.devicePixelRatioF()))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        if good is not None:
            advice = self.tr("A good copy is there: {copy}.").format(copy=good.name)
        kept = self.tr("The file is kept beside it, whatever you choose.") if good else location
        top = QHBoxLayout()
        top.setSpacing(4 * UNIT)
        top.addWidget(icon)
        top.addLayout(self._words(message, advice, kept), 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(6 * UNIT, 6 * UNIT, 6 * UNIT, 6 * UNIT)
        rows.setSpacing(6 * UNIT)
        rows.addLayout(top)
        rows.addLayout(self._buttons(good is not None))
        self.setMinimumWidth(140 * UNIT)

    def _words(self, *sentences: str) -> QVBoxLayout:
        """The sentences one below the other, the first one bold."""
        column = QVBoxLayout()
        column.setSpacing(2 * UNIT)
        for at, sentence in enumerate(sentences):
            label = QLabel(sentence, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            font = label.font()
            font.setBold(not at)
            label.setFont(font)
            column.addWidget(label)
        return column

    def _buttons(self, restorable: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2 * UNIT)
        line.addStretch(1)
        ways = [
            (self.tr("Quit"), Way.QUIT),
            (self.tr("Open another…"), Way.OTHER),
            (self.tr("Try again"), Way.AGAIN),
        ]
        if restorable:
            ways.append((self.tr("Restore the good copy"), Way.RESTORE))
        for word, way in ways:
            button = QPushButton(word, self)
            button.clicked.connect(lambda _=False, way=way: self._choose(way))
            button.setAutoDefault(False)
            line.addWidget(button)
        button.setDefault(True)
        button.setFocus()
        return line

    def _choose(self, way: Way) -> None:
        if way is Way.OTHER:
            dialog = QFileDialog(self, self.tr("Open a database"), str(Path(self._location).parent))
            dialog.setNameFilters([self.tr("Databases (*.db)"), self.tr("All files (*)")])
            dialog.fileSelected.connect(self._on_file_selected)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
            return
        self.way = way
        self.accept()

    def _on_file_selected(self, name: str) -> None:
        self.way, self.other = Way.OTHER, name
        self.accept()
