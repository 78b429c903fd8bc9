"""The pages of the evidence sheet: a passage, an address, a file, a contact, or what is there already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.dating import now
from workbench.domain.evidence import Contact
from workbench.domain.listing import SourceRow
from workbench.gui.claims.inspector.editors import Choice, GrowingText
from workbench.gui.evidence.completion import Completion
from workbench.gui.evidence.draft import Draft
from workbench.gui.evidence.tick import Tick
from workbench.gui.evidence.words import quoted
from workbench.gui.theme import UNIT

_QUOTED = 320
"""Code points of a passage that are shown; it is kept whole."""


class Page(QWidget):
    """One page: `load` fills it from a draft, `store` puts what is typed there.

    `lacking` says in the user's language what is missing; empty where nothing is. `entered` is Enter in a
    field that keeps Enter for itself.
    """

    entered = Signal()
    changed = Signal()

    def load(self, draft: Draft) -> None:
        """Show what the draft holds."""
        raise NotImplementedError

    def store(self, draft: Draft) -> None:
        """Put what is typed into the draft."""
        raise NotImplementedError

    def lacking(self) -> str:
        """What is missing."""
        raise NotImplementedError


def field(parent: QWidget, name: str, hint: str = "") -> QLineEdit:
    """A line to type into, with its name for those who do not see it."""
    line = QLineEdit(parent)
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line


def offer(line: QLineEdit, words: Sequence[str]) -> None:
    """Complete what is typed from words, wherever in them it stands; at once where somebody types already."""
    completer = Completion(list(words), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    if (popup := completer.popup()) is not None:
        popup.setObjectName("completion")
    line.setCompleter(completer)
    if line.hasFocus() and line.isModified() and line.text():
        completer.setCompletionPrefix(line.text())
        completer.complete()


class PassagePage(Page):
    """Words of a source of the dossier, picked in its text."""

    pick_wanted = Signal()

    def __init__(self, sources: Sequence[SourceRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources = Choice(self)
        self.sources.setAccessibleName(self.tr("Source of the passage"))
        self.sources.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sources.setMinimumContentsLength(24)
        self._ids = [source.id for source in sources]
        # All at once: ten thousand, one after the other, are three frames.
        self.sources.addItems([source.title for source in sources])
        self.pick = QPushButton(self.tr("&Pick in the text"), self)
        self.pick.setAutoDefault(False)
        self.pick.clicked.connect(self.pick_wanted)
        self.quoted = QLabel(self)
        self.quoted.setWordWrap(True)
        self.quoted.setTextFormat(Qt.TextFormat.PlainText)
        self._passage = Draft((), "").passage
        line = QHBoxLayout()
        line.setSpacing(2 * UNIT)
        line.addWidget(self.sources, 1)
        line.addWidget(self.pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        column.addLayout(line)
        column.addWidget(self.quoted)
        self.setFocusProxy(self.sources)

    def load(self, draft: Draft) -> None:
        """Show the words picked, and the source that they are, or will be, picked from."""
        self._passage = draft.passage
        wanted = draft.passage.source_id if draft.passage else draft.source_id
        self.sources.setCurrentIndex(self._ids.index(wanted) if wanted in self._ids else 0)
        if draft.passage is None:
            self.quoted.setText(self.tr("Choose a source and press Enter, then select its words."))
            return
        words = " ".join(draft.passage.exact.split())
        shown = f"{words[:_QUOTED]}…" if len(words) > _QUOTED else words
        self.quoted.setText(f"{quoted(shown)}\n{draft.passage.title}")
        self.pick.setText(self.tr("&Pick other words"))

    def store(self, draft: Draft) -> None:
        """Remember which source is chosen."""
        at = self.sources.currentIndex()
        draft.source_id = self._ids[at] if at >= 0 else None

    def lacking(self) -> str:
        """Words must have been picked."""
        return "" if self._passage is not None else self.tr("Pick the words in the text first.")


class AddressPage(Page):
    """What stands at a web address, with the page itself or the address alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = field(self, self.tr("Web address"), "https://")
        self.fetch = Tick(self.tr("Fetch the pa&ge now and keep it, with time and SHA-256"), self)
        self.fetch.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        column.addWidget(self.address)
        column.addWidget(self.fetch)
        column.addStretch(1)
        self.setFocusProxy(self.address)

    def load(self, draft: Draft) -> None:
        """Show the address; one on the clipboard is there already."""
        found = QGuiApplication.clipboard().text().strip()
        fits = found.startswith(("http://", "https://")) and len(found.split()) == 1
        self.address.setText(draft.address or (found if fits else ""))
        self.address.selectAll()
        self.fetch.setChecked(draft.fetch)

    def store(self, draft: Draft) -> None:
        """Take the address; one without a scheme is meant to be on the web."""
        typed = self.address.text().strip()
        bare = typed and "://" not in typed and "." in typed and " " not in typed
        draft.address = f"https://{typed}" if bare else typed
        draft.fetch = self.fetch.isChecked()

    def lacking(self) -> str:
        """There must be an address."""
        return "" if self.address.text().strip() else self.tr("Type or paste the address.")


class FilePage(Page):
    """A file of this computer, chosen, typed or dropped; it is kept by its content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = field(self, self.tr("File"), self.tr("Drop a file here, or type its path"))
        self.choose = QPushButton(self.tr("&Browse…"), self)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose_clicked)
        told = QLabel(self.tr("The file itself is kept in the dossier, byte for byte."), self)
        told.setForegroundRole(told.palette().ColorRole.PlaceholderText)
        line = QHBoxLayout()
        line.setSpacing(2 * UNIT)
        line.addWidget(self.path, 1)
        line.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        column.addLayout(line)
        column.addWidget(told)
        column.addStretch(1)
        self.setFocusProxy(self.path)

    def load(self, draft: Draft) -> None:
        """Show the path."""
        self.path.setText(str(draft.file) if draft.file else "")

    def store(self, draft: Draft) -> None:
        """Take the path."""
        typed = self.path.text().strip().strip('"')
        draft.file = Path(typed).expanduser() if typed else None

    def lacking(self) -> str:
        """There must be such a file."""
        typed = self.path.text().strip().strip('"')
        if not typed:
            return self.tr("Choose a file, or drop one here.")
        try:
            found = Path(typed).expanduser().is_file()
        except (OSError, ValueError, RuntimeError):
            found = False
        return "" if found else self.tr("There is no such file: {path}").format(path=typed)

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose a file as evidence"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class ContactPage(Page):
    """What passed between us and a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = field(self, self.tr("Who was contacted"), self.tr("name or office"))
        self.how = field(self, self.tr("How"), self.tr("phone, e-mail, in person …"))
        offer(self.how, [self.tr("phone"), self.tr("e-mail"), self.tr("in person"), self.tr("message")])
        self.when = field(self, self.tr("When"), "2011-09-06 14:30")
        self.deadline = field(self, self.tr("Deadline for the answer"), self.tr("deadline, if one was set"))
        self.asked = GrowingText(1, 3, self)
        self.answered = GrowingText(1, 3, self)
        self.asked.setAccessibleName(self.tr("Asked what"))
        self.answered.setAccessibleName(self.tr("Answered what"))
        self.answered.setPlaceholderText(self.tr("empty: no answer yet"))
        for text in (self.asked, self.answered):
            text.entered.connect(self.entered)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(2 * UNIT)
        for row, (left, one, right, other) in enumerate((
            (self.tr("Who"), self.who, self.tr("How"), self.how),
            (self.tr("When"), self.when, self.tr("Deadline"), self.deadline),
        )):  # fmt: skip
            for column, (word, line) in enumerate(((left, one), (right, other))):
                grid.addWidget(QLabel(word, self), row, 2 * column)
                grid.addWidget(line, row, 2 * column + 1)
        grid.addWidget(QLabel(self.tr("Asked"), self), 2, 0)
        grid.addWidget(self.asked, 2, 1, 1, 3)
        grid.addWidget(QLabel(self.tr("Answered"), self), 3, 0)
        grid.addWidget(self.answered, 3, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.setFocusProxy(self.who)

    def load(self, draft: Draft) -> None:
        """Show the note; a new one was made just now."""
        contact = draft.contact
        self.who.setText(contact.who)
        self.how.setText(contact.how)
        local = now().astimezone()
        fresh = f"{local:%Y-%m-%d} {QTime(local.hour, local.minute).toString('HH:mm')}"
        self.when.setText(contact.when or ("" if contact.who else fresh))
        self.deadline.setText(contact.deadline)
        self.asked.setPlainText(contact.asked)
        self.answered.setPlainText(contact.answered)

    def store(self, draft: Draft) -> None:
        """Take the note."""
        draft.contact = Contact(
            " ".join(self.who.text().split()),
            self.how.text().strip(),
            self.when.text().strip(),
            self.asked.toPlainText().strip(),
            self.answered.toPlainText().strip(),
            self.deadline.text().strip(),
        )

    def lacking(self) -> str:
        """There must be somebody."""
        return "" if self.who.text().strip() else self.tr("Say who was contacted.")
