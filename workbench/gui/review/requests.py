"""Change requests: old words, new words, and the editor's accepted or stet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Change, Subject
from workbench.domain.party import ChangeRequest, Decision
from workbench.gui.claims.columns import when_word
from workbench.gui.claims.inspector.editors import GrowingText
from workbench.gui.evidence.forms import field
from workbench.gui.evidence.row import Row
from workbench.gui.evidence.words import quoted
from workbench.gui.fields import FieldRows, Remark
from workbench.gui.header import ElidedLabel
from workbench.gui.review.words import DECISION_ICONS, as_text, decision_word
from workbench.gui.sheet import Buttons, Sheet
from workbench.gui.theme import UNIT, Theme

_KEYS = {Qt.Key.Key_A: Decision.ACCEPTED, Qt.Key.Key_S: Decision.STET, Qt.Key.Key_O: Decision.OPEN}


class RequestRow(Row):
    """One request: A accepts, S lets the old words stand, O opens it again, Delete takes it back.

    `decided` carries the request and the Decision.
    """

    decided = Signal(object, object)

    def __init__(
        self, request: ChangeRequest, theme: Theme, parent: QWidget | None = None, *, numbered: bool = False
    ) -> None:
        super().__init__(theme, parent)
        self.request = request
        self._numbered = numbered
        self._icon = self.picture("circle-question-mark", "ink.muted")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._facts = ElidedLabel(self)
        self.accepted = self._button("check", self.tr("Accepted (A)"), Decision.ACCEPTED)
        self.stet = self._button("undo-2", self.tr("Stet: let it stand (S)"), Decision.STET)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        grid = QGridLayout(self)
        grid.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self._facts, 1, 1)
        grid.addWidget(self.accepted, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.stet, 0, 3, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A, S and O decide."""
        decision = _KEYS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if decision is not None:
            self.decided.emit(self.request, decision)
        else:
            super().keyPressEvent(event)

    def _button(self, icon: str, name: str, decision: Decision) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setCheckable(True)
        button.setChecked(self.request.decision is decision)
        button.setIcon(self.theme.icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda on: self.decided.emit(self.request, decision if on else Decision.OPEN))
        return button

    def _restyle(self) -> None:
        one = self.request
        new = quoted(one.new_words) if one.new_words else self.tr("(delete)")
        number = f"{one.number}. " if self._numbered else ""
        self._words.setText(f"{number}{quoted(one.old_words)} → {new}")
        asked = self.tr("{name}, {when}").format(name=one.asked_by, when=when_word(one.created))
        decided = decision_word(one.decision)
        if one.decision is not Decision.OPEN:
            decided = self.tr("{decision} ({name})").format(decision=decided, name=one.decided_by)
        self._facts.set_words(" · ".join(part for part in (decided, one.note, asked) if part))
        self.draw(self._icon, *DECISION_ICONS[one.decision])
        self.ink(self._facts, "ink.muted")
        self.setAccessibleName(f"{self._words.text()}, {self._facts.words}")


class ChangeSheet(Sheet):
    """Asks the editor to put other words in the place of a claim's; `keep` gets old, new and note."""

    def __init__(
        self, over: QWidget, theme: Theme, old: str, keep: Callable[[str, str, str], object]
    ) -> None:
        super().__init__(over, theme, "", 140 * UNIT)
        self.heading.setText(self.tr("Ask for a change"))
        self.setAccessibleName(self.heading.text())
        self._keep = keep
        self.old, self.new = GrowingText(1, 5, self), GrowingText(1, 5, self)
        self.note = field(self, self.tr("Note"), self.tr("why, for the editor"))
        for text, name in ((self.old, self.tr("Old words")), (self.new, self.tr("New words"))):
            text.setPlainText(old)
            text.setAccessibleName(name)
            text.entered.connect(self.accept)
            text.escaped.connect(self.close)
        self.told = Remark(self)
        rows = FieldRows()
        rows.addRow(self.tr("O&ld words"), self.old)
        rows.addRow(self.tr("Ne&w words"), self.new)
        rows.addRow(self.tr("N&ote"), self.note)
        self.content.addLayout(rows)
        self.content.addWidget(self.told)
        self.content.addLayout(Buttons(self, self.tr("Ask")))

    def open(self) -> None:
        """Come down with the new words to be typed over."""
        super().open()
        self.new.setFocus(Qt.FocusReason.PopupFocusReason)
        self.new.selectAll()

    def accept(self) -> None:
        """Ask; stay open where it is refused."""
        try:
            done = self._keep(self.old.toPlainText(), self.new.toPlainText(), self.note.text())
        except WorkbenchError as error:
            self.told.refuse(error)
            return
        if done is not False:
            self.close()


class RequestsSheet(Sheet):
    """All changes asked for in a source, in the order of its text, to be decided and copied.

    `read` lists them; `decide` writes a decision; `show` goes to a request's claim.
    """

    def __init__(
        self,
        over: QWidget,
        theme: Theme,
        title: str,
        read: Callable[[], Sequence[ChangeRequest]],
        decide: Callable[[ChangeRequest, Decision], object],
        withdraw: Callable[[ChangeRequest], object],
        show: Callable[[ChangeRequest], object],
    ) -> None:
        super().__init__(over, theme, "", 190 * UNIT)
        self.heading.setText(self.tr("Change requests of “{title}”").format(title=title))
        self.setAccessibleName(self.heading.text())
        self._title = title
        self._read, self._decide, self._withdraw, self._show = read, decide, withdraw, show
        self.rows: list[RequestRow] = []
        self.empty = QLabel(
            self.tr("No change is asked for yet. R on a claim asks the editor for other words."), self
        )
        self.empty.setWordWrap(True)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.list = QScrollArea(self)
        self.list.setWidget(inside)
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(70 * UNIT)
        # The sheet's own ground shows through.
        self.list.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.copy = QPushButton(theme.icon("copy"), self.tr("Copy as te&xt"), self)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.copy.setAutoDefault(False)
        close = QPushButton(self.tr("Close"), self)
        close.setMinimumWidth(20 * UNIT)
        close.clicked.connect(self.close)
        last = QHBoxLayout()
        last.addWidget(self.copy)
        last.addStretch(1)
        last.addWidget(close)
        self.content.addWidget(self.empty)
        self.content.addWidget(self.list, 1)
        self.content.addLayout(last)
        self.refresh()

    def open(self) -> None:
        """Come down with the first request in hand."""
        super().open()
        (self.rows[0] if self.rows else self.copy).setFocus(Qt.FocusReason.PopupFocusReason)

    def renew(self, change: Change) -> None:
        """Keep up with what is written meanwhile, here or elsewhere."""
        if change.keys(Subject.REQUEST) and self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """List them anew."""
        requests = list(self._read())
        at = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [RequestRow(one, self._theme, self, numbered=True) for one in requests]
        for number, row in enumerate(self.rows):
            self._column.insertWidget(number, row)
            row.decided.connect(self._decide)
            row.removed.connect(lambda _all, row=row: self._withdraw(row.request))
            row.opened.connect(lambda row=row: self._go(row.request))
            row.stepped.connect(lambda by, row=row: self._step(row, by))
        self.empty.setVisible(not requests)
        self.list.setVisible(bool(requests))
        self.copy.setEnabled(bool(requests))
        if at is not None:
            (self.rows[min(at, len(self.rows) - 1)] if self.rows else self.copy).setFocus()

    def _go(self, request: ChangeRequest) -> None:
        self.close()
        self._show(request)

    def _step(self, row: RequestRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus()
            self.list.ensureWidgetVisible(self.rows[at])

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._title, [row.request for row in self.rows]))
