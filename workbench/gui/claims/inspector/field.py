"""One field of the claim in hand: it commits what was typed, and never loses it to another's change."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.gui.claims.inspector.editors import Editor, Unfit
from workbench.gui.claims.inspector.leaf import follow
from workbench.gui.theme import UNIT, Theme

Tell = Callable[[object], str]
"""A field's value in words."""

Write = Callable[[object, object], bool]
"""Stores a new value over the one seen; whether that was done."""
Writer = Callable[[], str]
"""Says who wrote last; empty where nobody knows."""


class Draft(NamedTuple):
    """What was typed and not written, the stored value it was typed over, and whether others wrote too."""

    state: object
    seen: object
    disputed: bool = False


class Below(QWidget):
    """Why what is typed is not written, and where somebody else's stands against it, the two ways out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._theme = theme
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.take = QPushButton(self.tr("Take theirs"), self)
        self.keep = QPushButton(self.tr("Keep mine"), self)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, UNIT, UNIT, UNIT)
        line.setSpacing(2 * UNIT)
        line.addWidget(self.message, 1)
        line.addWidget(self.take)
        line.addWidget(self.keep)
        self.setAutoFillBackground(True)
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.colour("notice.warning_ground"))
        palette.setColor(palette.ColorRole.WindowText, self._theme.colour("notice.warning_ink"))
        self.setPalette(palette)


class Field(QWidget):
    """An editor with the stored value beneath it.

    `write` stores a value over the one it was typed over, and says whether that was done. What changes
    elsewhere meanwhile is shown under what is being typed, to be taken or overruled; it never replaces it.
    """

    def __init__(self, editor: Editor, tell: Tell, write: Write, theme: Theme) -> None:
        super().__init__()
        self.editor = editor
        self._theme = theme
        self._tell = tell
        self._write = write
        self._seen: object = None
        self._theirs: object = None
        self._disputed = False
        self._below: Below | None = None
        self.setFocusProxy(editor)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(UNIT)
        self._column.addWidget(editor)
        editor.finished.connect(self.commit)

    @property
    def below(self) -> Below:
        """What is said beneath the editor, built when there is first something to say: it hardly ever is."""
        if self._below is None:
            below = self._below = Below(self._theme, self)
            below.take.clicked.connect(self._on_take_clicked)
            below.keep.clicked.connect(self._on_keep_clicked)
            self._column.addWidget(below)
            follow(self.editor.stops[-1], below)
        return self._below

    def _say_nothing(self) -> None:
        if self._below is not None:
            self._below.hide()

    def open(self, value: object, draft: Draft | None = None) -> None:
        """Show another claim's value, with what was typed there before if anything was kept."""
        self._settle(value)
        if draft is not None:
            self.editor.restore(draft.state)
            self._seen = draft.seen
            if draft.disputed or draft.seen != value:
                self.dispute(value, "")
            else:
                self.commit()

    def refresh(self, value: object, writer: Writer) -> None:
        """Show a value that was stored meanwhile; beside what is being typed, if something is.

        `writer` is asked who stored it only where the two stand against each other.
        """
        if value == self._seen and not self._disputed:
            return
        if self._typed() == value:
            # Stored as it stands here: nothing on the screen moves, least of all the caret.
            self._seen, self._disputed = value, False
            self._say_nothing()
        elif not self.dirty:
            self._settle(value)
        else:
            self.dispute(value, writer())

    def dispute(self, theirs: object, writer: str) -> None:
        """Show what somebody else stored while this was being typed, and let the user choose."""
        self._theirs, self._disputed = theirs, True
        words = self._tell(theirs) or self.tr("nothing")
        told = (
            self.tr("{writer} changed it meanwhile to: {words}")
            if writer
            else self.tr("It was changed meanwhile to: {words}")
        )
        self._say(told.format(writer=writer, words=words), choice=True)

    def offer(self, mine: object, theirs: object, writer: str) -> None:
        """Show a value that could not be written beside the one stored meanwhile."""
        self.editor.load(mine)
        self.dispute(theirs, writer)

    def hold(self, mine: object) -> None:
        """Show a value that could not be written as typed and not yet stored."""
        if self._typed() != mine:
            self.editor.load(mine)

    @property
    def dirty(self) -> bool:
        """Whether something is typed that is not stored."""
        typed = self._typed()
        return typed is None or typed != self._seen

    def draft(self) -> Draft | None:
        """What is typed and could not be written; None where nothing is."""
        return Draft(self.editor.state(), self._seen, self._disputed) if self.dirty else None

    def commit(self) -> None:
        """Write what was typed, unless it is no value yet or somebody else's stands against it."""
        if self._disputed:
            return
        try:
            value = self.editor.value()
        except Unfit as unfit:
            self._say(str(unfit), choice=False)
            return
        self._say_nothing()
        if value != self._seen and self._write(value, self._seen):
            self._seen = value
            self.editor.stored(value)

    def _typed(self) -> object:
        try:
            return self.editor.value()
        except Unfit:
            return None

    def _settle(self, value: object) -> None:
        self._seen, self._disputed, self._theirs = value, False, None
        self.editor.load(value)
        self._say_nothing()

    def _say(self, words: str, *, choice: bool) -> None:
        self.below.message.setText(words)
        self.below.take.setVisible(choice)
        self.below.keep.setVisible(choice)
        self.below.show()

    def _on_take_clicked(self) -> None:
        self._settle(self._theirs)

    def _on_keep_clicked(self) -> None:
        self._seen, self._disputed = self._theirs, False
        self.commit()
