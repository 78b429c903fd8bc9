"""The page of evidence that is there already: one piece can serve many claims."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from workbench.domain.evidence import Held
from workbench.gui.evidence.draft import Draft
from workbench.gui.evidence.forms import Page, field
from workbench.gui.evidence.words import FORM_ICONS, title_of, told_of
from workbench.gui.theme import UNIT, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Pieces(QAbstractListModel):
    """Pieces of evidence that hold all of some words; what is not shown costs nothing but a look."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: Sequence[tuple[Held, str]] = ()
        self.shown: list[Held] = []

    def fill(self, pool: Sequence[tuple[Held, str]]) -> None:
        """List these, each with the words that it is found by, in small letters."""
        self._all = pool
        self.filter("")

    def filter(self, words: str) -> None:
        """List those alone that hold all words, in whatever case."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self.shown = [held for held, text in self._all if all(word in text for word in wanted)]
        self.endResetModel()

    @property
    def empty(self) -> bool:
        """Whether there is none at all, whatever is looked for."""
        return not self._all

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many hold the words."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A piece's title and drawing, and what else is known of it."""
        if not index.isValid():
            return None
        held = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(held.evidence)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon(FORM_ICONS[held.evidence.form])
        if role == Qt.ItemDataRole.ToolTipRole:
            return told_of(held)
        return None


class ExistingPage(Page):
    """Evidence of the dossier that serves other claims already, found by a few letters.

    It comes a moment after the sheet: `offer` lists it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = field(
            self, self.tr("Filter the evidence"), self.tr("Filter the evidence of the dossier")
        )
        self.pieces = Pieces(theme, self)
        self.list = QListView(self)
        self.list.setModel(self.pieces)
        self.list.setAccessibleName(self.tr("Evidence of the dossier"))
        self.list.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        self.list.setMinimumHeight(26 * UNIT)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._read = False
        self._draft: Draft | None = None
        self.words.textChanged.connect(self._on_words_text_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.words)

    @property
    def chosen(self) -> Held | None:
        """The piece in hand."""
        row = self.list.currentIndex().row()
        return self.pieces.shown[row] if row >= 0 else None

    def offer(self, pool: Sequence[tuple[Held, str]]) -> None:
        """List the evidence there is, as far as it holds what is typed by now."""
        self._read = True
        self.pieces.fill(pool)
        self._on_words_text_changed(self.words.text())

    def load(self, draft: Draft) -> None:
        """Choose the piece chosen before."""
        self._draft = draft
        self._choose()

    def store(self, draft: Draft) -> None:
        """Take the piece that is chosen."""
        if self._read:
            draft.existing = self.chosen.id if self.chosen is not None else None

    def lacking(self) -> str:
        """A piece must be chosen."""
        if not self._read:
            return self.tr("The evidence of this dossier is still being read.")
        if self.pieces.empty:
            return self.tr("This dossier has no other evidence yet.")
        return self.tr("No evidence holds these words.") if self.chosen is None else ""

    def _choose(self, before: Held | None = None) -> None:
        """Take in hand what was before, else what the draft names, else the first."""
        wanted = before.id if before is not None else self._draft.existing if self._draft else None
        found = (at for at, held in enumerate(self.pieces.shown) if held.id == wanted)
        self.list.setCurrentIndex(self.pieces.index(next(found, 0)))

    def _on_words_text_changed(self, words: str) -> None:
        before = self.chosen
        self.pieces.filter(words)
        self._choose(before)
