"""The people of a dossier: who said what when, under which names, and behind which codename."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import DossierRow
from workbench.domain.overview import Saying, Voice
from workbench.domain.party import spelled
from workbench.gui.claims.columns import value_word
from workbench.gui.evidence.words import quoted
from workbench.gui.review.words import STANCE_ICONS, stance_word
from workbench.gui.theme import UNIT
from workbench.gui.views.overview import OverviewSheet
from workbench.gui.views.parties import PartyWork
from workbench.gui.views.tree import Tree, lead, line, numbered
from workbench.gui.views.voice import VoiceHead

if TYPE_CHECKING:
    from workbench.gui.window import Window

VOICE = Qt.ItemDataRole.UserRole + 4
"""Where in the list of voices an item's voice stands."""
_VERDICT = 5
_Act = QAbstractItemView.CursorAction
_BACK = frozenset({_Act.MoveUp, _Act.MovePrevious, _Act.MovePageUp})
_STEPS = _BACK | {_Act.MoveDown, _Act.MoveNext, _Act.MovePageDown, _Act.MoveHome, _Act.MoveEnd}
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class Names(Tree):
    """Names under headings; the keys step over these, since there is nothing to be done with them."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads: never to a heading."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or index.parent().isValid():
            return index
        if action not in _STEPS:
            return self.currentIndex()
        above = self.indexAbove(index)
        return above if action in _BACK and above.isValid() else self.indexBelow(index)


class PeopleSheet(OverviewSheet):
    """Parties and whoever else speaks, and of the one in hand all that it said, in the order of the days."""

    def __init__(self, window: Window, dossier: DossierRow) -> None:
        super().__init__(window, dossier, "", lambda: self._tree(window))
        self.heading.setText(self.tr("People of “{name}”").format(name=dossier.name))
        self.setAccessibleName(self.heading.text())
        self.voices: Sequence[Voice] = ()
        self.work = PartyWork(window, dossier, self)
        self.words.setPlaceholderText(self.tr("Find a name"))
        self.people = Names(self.tr("Who speaks"), (self.tr("Who"), self.tr("Said")), (40, 14), (0,), self)
        self.people.headerItem().setTextAlignment(1, _TRAILING)
        self.people.setRootIsDecorated(False)
        self.people.setIndentation(2 * UNIT)
        self.head = VoiceHead(window.theme, self)
        self.add, self.add_secret = (
            QPushButton(window.theme.icon(icon, "ink.muted"), f" {word}", self)
            for icon, word in (("plus", self.tr("&Add…")), ("shield-user", self.tr("Confidentia&l…")))
        )
        self.empty.tell(
            "users",
            self.tr("Nobody speaks yet"),
            self.tr(
                "Whoever is named as the speaker of a claim, or stands in a claim’s stances, is listed here "
                "with all that was said. Press S on a claim to note who said what of it, and when."
            ),
        )
        self._connect()
        self.lay_out(self._body())
        self.refresh()

    # --- what is listed

    def read(self) -> object:
        """Everybody who speaks."""
        return self.desk.services.overview.people(self.dossier.id, suggestions=self.suggestions.isChecked())

    def open(self) -> None:
        """Come down with the list of names in hand."""
        super().open()
        (self.people if self.voices else self.add).setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Read anew, and keep the one in hand."""
        voice = self.voice
        wanted = self.work.take_wanted() or (_token(voice) if voice else "")
        try:
            found = self.asked(self.read)
        except WorkbenchError as error:
            self.desk.failed.emit(error)
            return
        assert isinstance(found, list)
        self.voices = found
        self.people.blockSignals(True)
        self.people.clear()
        self._list(self.tr("Parties"), [at for at, one in enumerate(found) if one.party])
        self._list(self.tr("No party yet"), [at for at, one in enumerate(found) if not one.party])
        self.people.list_all()
        self.people.blockSignals(False)
        self.narrow()
        hint = self.tr("F2 enters a name as a party, or corrects one; “Same as” joins names that mean one.")
        self.told.setText(hint if found else "")
        items = [item for item in self._items(self.people) if item.parent() and not item.isHidden()]
        chosen = next((one for one in items if _token(found[one.data(0, VOICE)]) == wanted), None)
        if items:
            self.people.setCurrentItem(chosen or items[0])
        self._show_voice()

    def narrow(self) -> None:
        """Show only the names that hold all words typed."""
        self._narrow(self.people)

    @property
    def voice(self) -> Voice | None:
        """The one in hand."""
        item = self.people.currentItem()
        at = item.data(0, VOICE) if item is not None else None
        return self.voices[at] if at is not None and at < len(self.voices) else None

    def accept(self) -> None:
        """From the names to what was said; from there to the claim in hand."""
        if self.words.hasFocus():
            self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.people.hasFocus() and self.tree.topLevelItemCount():
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.tree.hasFocus():
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 enters or corrects, Insert adds, Delete removes."""
        acts = {Qt.Key.Key_F2: self._edit, Qt.Key.Key_Insert: self.work.add}
        if self.people.hasFocus():
            acts[Qt.Key.Key_Delete] = self._delete
        if (act := acts.get(Qt.Key(event.key()))) is not None and not event.modifiers():
            act()
        else:
            super().keyPressEvent(event)

    def reveal(self) -> None:
        """Show whom the codename in hand stands for, to whoever entered it."""
        if (name := self.work.name_behind(self.voice)) is not None:
            self.head.show_name(name)

    # --- what the above is made of

    def _on_add_secret_clicked(self) -> None:
        # Whoever enters a name keeps it: so it must be known who that is.
        window = self.window_
        window.as_reviewer(lambda: _add_secret(window))

    def _edit(self) -> None:
        self.work.edit(self.voice)

    def _delete(self) -> None:
        self.work.delete(self.voice)

    def _connect(self) -> None:
        self.people.currentItemChanged.connect(lambda *_: self._show_voice())
        self.people.itemDoubleClicked.connect(lambda *_: self._edit())
        self.add.clicked.connect(self.work.add)
        self.add_secret.clicked.connect(self._on_add_secret_clicked)
        self.head.edit_wanted.connect(self._edit)
        self.head.delete_wanted.connect(self._delete)
        self.head.same_wanted.connect(lambda into: self.work.join(self.voice, into))
        self.head.split_wanted.connect(lambda alias: self.work.split(self.voice, alias))
        self.head.reveal_wanted.connect(self.reveal)
        self.work.written.connect(self.refresh)

    def _body(self) -> QWidget:
        whole, left, right = QSplitter(self), QWidget(self), QWidget(self)
        names, below, said = QVBoxLayout(left), QHBoxLayout(), QVBoxLayout(right)
        for layout in (names, said):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(2 * UNIT)
        said.setContentsMargins(4 * UNIT, 0, 0, 0)
        names.setContentsMargins(0, 0, 4 * UNIT, 0)
        names.addWidget(self.people, 1)
        for button in (self.add, self.add_secret):
            button.setAutoDefault(False)
            below.addWidget(button)
        below.setSpacing(2 * UNIT)
        names.addLayout(below)
        said.addWidget(self.head)
        said.addWidget(self.shown, 1)
        for part in (left, right):
            whole.addWidget(part)
        whole.setChildrenCollapsible(False)
        whole.setStretchFactor(1, 1)
        left.setMinimumWidth(60 * UNIT)
        whole.setSizes([76 * UNIT, 200 * UNIT])
        self.shown.setMinimumSize(90 * UNIT, 40 * UNIT)
        return whole

    def _tree(self, window: Window) -> Tree:
        headings = (
            self.tr("Day"),
            self.tr("What"),
            self.tr("Wording"),
            self.tr("Claim"),
            self.tr("Through"),
            self.tr("Our verdict"),
        )
        tree = Tree(self.tr("What was said"), headings, (22, 40, 40, 52, 36, 28), (2, 3, 4), window.stage)
        tree.setRootIsDecorated(False)
        return tree

    def _list(self, heading: str, places: Sequence[int]) -> None:
        if not places:
            return
        top = self.people.heading(heading, self._theme)
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        top.setForeground(0, self._theme.colour("ink.muted"))
        for at in places:
            voice = self.voices[at]
            item = QTreeWidgetItem(top, [voice.name, str(len(voice.sayings))])
            item.setData(0, VOICE, at)
            item.setIcon(0, self._theme.icon(_drawing(voice), "ink.muted"))
            item.setTextAlignment(1, _TRAILING)
            item.setToolTip(0, voice.name)

    def _show_voice(self) -> None:
        voice = self.voice
        self.head.show_voice(voice, [one.party for one in self.voices if one.party is not None])
        self.tree.clear()
        for one in voice.sayings if voice else ():
            self._saying(one)
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)
        self.shown.setCurrentWidget(self.tree if self.voices else self.empty)

    def _saying(self, one: Saying) -> None:
        day = value_word(one.day) if one.day else self.tr("not known")
        through = " ← ".join(part for part in (one.via, one.read_in) if part)
        words = quoted(one.words) if one.words else ""
        stance = stance_word(one.stance)
        item = line(self.tree, (day, stance, words, numbered(one.claim), through, ""))
        icon, ink = STANCE_ICONS[one.stance]
        item.setIcon(1, self._theme.icon(icon, ink))
        item.setForeground(1, self._theme.colour("ink.text" if ink == "ink.muted" else ink))
        for column in (0, 4):
            item.setForeground(column, self._theme.colour("ink.muted"))
        lead(item, one.claim, _VERDICT, self._theme)


def _token(voice: Voice) -> str:
    """By what a voice is found again: its party, else its name."""
    return str(voice.party.id) if voice.party is not None else spelled(voice.name)


def _drawing(voice: Voice) -> str:
    if voice.party is not None and voice.party.confidential:
        return "shield-user"
    named = voice.known.named if voice.party is None else voice.party.named
    return "user" if named else "users"


def _add_secret(window: Window) -> None:
    """Ask for a confidential party; where the reviewer was asked for before, come back first."""
    if not isinstance(window.asking.sheet, PeopleSheet):
        show_people(window)
    if isinstance(window.asking.sheet, PeopleSheet):
        window.asking.sheet.work.add_confidential()


def show_people(window: Window) -> None:
    """Bring the people of the open dossier down over a window."""
    if (dossier := window.desk.dossier) is not None:
        try:
            window.asking.show(PeopleSheet(window, dossier))
        except WorkbenchError as error:
            window.desk.failed.emit(error)
