"""About: what this is, versions, where the data is, and the licences of all that is shipped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.dialogs.components import Component, components
from workbench.gui.report import versions
from workbench.gui.sheet import Sheet
from workbench.gui.theme import UNIT, Theme


class AboutSheet(Sheet):
    """Two pages: the program, and the licences."""

    folder_wanted = Signal()

    def __init__(self, over: QWidget, theme: Theme, location: str) -> None:
        super().__init__(over, theme, "Fact-Checking Workbench", 170 * UNIT)
        self._parts: list[Component] = []
        self._text = QPlainTextEdit(self)
        self.list = QListWidget(self)
        tabs = QTabWidget(self)
        tabs.addTab(self._program(location), self.tr("Program"))
        tabs.addTab(self._licences(), self.tr("Licences"))
        tabs.currentChanged.connect(self._on_tabs_current_changed)
        tabs.setMinimumHeight(88 * UNIT)
        self.tabs = tabs
        self.content.addWidget(tabs)

    def accept(self) -> None:
        """Enter closes."""
        self.close()

    def open(self) -> None:
        """Come down."""
        super().open()
        self.tabs.tabBar().setFocus(Qt.FocusReason.PopupFocusReason)

    def _program(self, location: str) -> QWidget:
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 4 * UNIT, 0, 0)
        rows.setSpacing(4 * UNIT)
        head = QHBoxLayout()
        head.setSpacing(4 * UNIT)
        picture = QLabel(page)
        picture.setPixmap(
            QGuiApplication.windowIcon().pixmap(QSize(16 * UNIT, 16 * UNIT), self.devicePixelRatioF())
        )
        words = QLabel(
            self.tr("A text beside the table of its claims: who says what, and what we found about it.\n")
            + self.tr("Free software under the GNU General Public License, version 3 or later."),
            page,
        )
        words.setWordWrap(True)
        head.addWidget(picture)
        head.addWidget(words, 1)
        rows.addLayout(head)
        table = QFormLayout()
        table.setHorizontalSpacing(4 * UNIT)
        for name, number in versions():
            table.addRow(self._muted(name), self._selectable(number))
        table.addRow(self._muted(self.tr("Data")), self._selectable(location))
        rows.addLayout(table)
        buttons = QHBoxLayout()
        folder = QPushButton(self.tr("Open folder"), page)
        folder.clicked.connect(self.folder_wanted)
        copy = QPushButton(self.tr("Copy versions"), page)
        told = "\n".join(f"{name} {number}" for name, number in versions())
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(told))
        buttons.addWidget(folder)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        rows.addStretch(1)
        return page

    def _licences(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 4 * UNIT, 0, 0)
        row.setSpacing(3 * UNIT)
        self.list.setFixedWidth(64 * UNIT)
        self.list.setSpacing(1)
        self.list.setProperty("raised", True)
        self.list.setAccessibleName(self.tr("Parts of the program"))
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        row.addWidget(self.list)
        row.addWidget(self._text, 1)
        return page

    def _on_tabs_current_changed(self, at: int) -> None:
        if at == 1 and not self._parts:
            # Read when first looked at: it takes a moment.
            self._parts = components()
            for part in self._parts:
                item = QListWidgetItem(f"{part.name} {part.version}", self.list)
                item.setToolTip(part.licence)
            self.list.setCurrentRow(0)

    def _on_list_current_row_changed(self, at: int) -> None:
        part = self._parts[at]
        text = part.text or self.tr("Its licence is named above; the text did not come with it.")
        self._text.setPlainText(f"{part.name} {part.version}\n{part.licence}\n\n{text}")

    def _muted(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("tone", "muted")
        return label

    def _selectable(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(True)
        return label


def open_folder(location: str) -> bool:
    """Show the folder of a database file in the system's file manager; False where it is no file here."""
    path = Path(location)
    folder = path.parent
    return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
