"""The head of the People view: who the one in hand is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.domain.overview import Voice
from workbench.domain.party import Party
from workbench.gui.header import ElidedLabel
from workbench.gui.menu import Menu
from workbench.gui.theme import UNIT, Theme


class VoiceHead(QWidget):
    """Name, role, affiliation, whether it is named, its other names; and the commands for it.

    `same_wanted` carries the id of the party that the one in hand is the same as; `split_wanted` an alias.
    """

    edit_wanted = Signal()
    delete_wanted = Signal()
    reveal_wanted = Signal()
    same_wanted = Signal(object)
    split_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice: Voice | None = None
        self._parties: Sequence[Party] = ()
        self.name = ElidedLabel(self)
        font = self.name.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.name.setFont(font)
        self.facts, self.others = ElidedLabel(self), ElidedLabel(self)
        self.revealed = QLabel(self)
        self.revealed.setTextFormat(Qt.TextFormat.PlainText)
        self.revealed.setAccessibleName(self.tr("The name behind the codename"))
        for label in (self.facts, self.others):
            label.setProperty("tone", "muted")
        self.edit = self._button(theme, "pencil", self.edit_wanted.emit)
        self.same = self._button(theme, "merge", None, self.tr("Sa&me as"))
        self.split = self._button(theme, "split", None, self.tr("&Split off"))
        self.reveal = self._button(theme, "eye", self.reveal_wanted.emit, self.tr("Reveal &name"))
        self.delete = self._button(theme, "trash-2", self.delete_wanted.emit, self.tr("&Remove"))
        self.same_menu, self.split_menu = Menu(self), Menu(self)
        self.same.setMenu(self.same_menu)
        self.split.setMenu(self.split_menu)
        self.same_menu.aboutToShow.connect(self.fill_menus)
        self.split_menu.aboutToShow.connect(self.fill_menus)
        self._lay_out()

    def show_voice(self, voice: Voice | None, parties: Sequence[Party]) -> None:
        """Show who it is; `parties` are those that it may turn out to be the same as."""
        self._voice, self._parties = voice, parties
        self.setVisible(voice is not None)
        self.revealed.hide()
        self.revealed.clear()
        if voice is None:
            return
        party = voice.party
        self.name.set_words(voice.name)
        self.facts.set_words(self._facts(voice))
        told = ""
        if party is not None and party.aliases:
            told = self.tr("also: {names}").format(names="; ".join(party.aliases))
        self.others.set_words(told)
        self.others.setVisible(bool(told))
        word = self.tr("Enter as a &party…") if party is None else self.tr("Ed&it…")
        # The style sets icon and word close together: a space lets them breathe.
        self.edit.setText(f" {word}")
        self.edit.setToolTip(self.tr("F2"))
        veiled = party is not None and party.confidential
        self.same.setVisible(not veiled)
        self.same.setEnabled(any(not one.confidential and one is not party for one in parties))
        self.split.setVisible(party is not None and bool(party.aliases))
        self.reveal.setVisible(veiled)
        self.delete.setVisible(party is not None)
        self.delete.setToolTip(self.tr("Remove it from the parties; what it said stays. Delete"))

    def show_name(self, name: str) -> None:
        """Show the name behind the codename, until another one is in hand."""
        self.revealed.setText(self.tr("Name: {name}").format(name=name))
        self.revealed.show()

    def fill_menus(self) -> None:
        """List whom it can be the same as, and which of its names can be split off."""
        self.same_menu.clear()
        self.split_menu.clear()
        own = self._voice.party if self._voice else None
        for party in self._parties:
            if not party.confidential and (own is None or party.id != own.id):
                action = self.same_menu.addAction(party.name.replace("&", "&&"))
                action.triggered.connect(partial(self.same_wanted.emit, party.id))
        for alias in own.aliases if own else ():
            action = self.split_menu.addAction(alias.replace("&", "&&"))
            action.triggered.connect(partial(self.split_wanted.emit, alias))

    def _facts(self, voice: Voice) -> str:
        party, known = voice.party, voice.known
        if party is None:
            told = self.tr("no party yet")
        elif party.confidential:
            told = self.tr("confidential, under a codename")
        else:
            told = self.tr("named") if party.named else self.tr("not named")
        one = known if party is None else party
        return " · ".join(part for part in (one.role, one.affiliation, told) if part)

    def _button(
        self, theme: Theme, icon: str, act: Callable[[], None] | None, words: str = ""
    ) -> QPushButton:
        button = QPushButton(theme.icon(icon, "ink.muted"), f" {words}", self)
        button.setAutoDefault(False)
        if act is not None:
            button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        names, commands, whole = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        names.setSpacing(UNIT)
        for label in (self.name, self.facts, self.others, self.revealed):
            names.addWidget(label)
        commands.setSpacing(2 * UNIT)
        for button in (self.edit, self.same, self.split, self.reveal, self.delete):
            commands.addWidget(button)
        commands.addStretch(1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * UNIT)
        whole.addLayout(names)
        whole.addLayout(commands)
