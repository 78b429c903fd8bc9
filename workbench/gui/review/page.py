"""The inspector's tab of what colleagues add to a claim: sign-off, assignment, flags, changes, comments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.claim import Flag
from workbench.domain.errors import UserError
from workbench.domain.listing import ClaimRow
from workbench.domain.party import ChangeRequest, Comment, Review
from workbench.domain.signing import may_sign
from workbench.gui.claims.columns import when_words
from workbench.gui.claims.flow import FlowLayout
from workbench.gui.claims.inspector.editors import GrowingText
from workbench.gui.evidence.forms import field, offer
from workbench.gui.report import told
from workbench.gui.review.comments import CommentRow
from workbench.gui.review.requests import RequestRow
from workbench.gui.review.words import flag_word
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk


class ReviewPage(QScrollArea):
    """Shows and asks for what the review of the selected claims needs; the window's flow does it."""

    left = Signal()
    sign_wanted = Signal()
    reopen_wanted = Signal()
    assigned = Signal(str)
    flagged = Signal(object, bool)
    change_wanted = Signal()
    decided = Signal(object, object)
    request_withdrawn = Signal(object)
    commented = Signal(str)
    comment_withdrawn = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._keys: tuple[int, ...] = ()
        self._typed: dict[int, str] = {}
        self._assigned = ""
        self.requests: list[RequestRow] = []
        self.comments: list[CommentRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Review of the claim"))
        self.signed = self._note()
        self.sign = self._button(self.tr("Sign off (Ctrl+Enter)"), "badge-check", self.sign_wanted)
        self.reopen = self._button(self.tr("Reopen…"), "lock-open", self.reopen_wanted)
        self.assignee = field(self, self.tr("Assigned to"), self.tr("nobody"))
        self.assignee.editingFinished.connect(self._on_assignee_editing_finished)
        self.assignee.returnPressed.connect(self.left)
        self.flags = {flag: self._flag(flag) for flag in Flag}
        self.ask = self._button(self.tr("Ask for a change… (R)"), "replace", self.change_wanted)
        self.words = GrowingText(1, 5, self)
        self.words.setAccessibleName(self.tr("New comment"))
        self.words.setPlaceholderText(self.tr("Leave a remark; Enter keeps it (M)"))
        self.words.entered.connect(self._on_words_entered)
        self.words.escaped.connect(self.left)
        self._lay_out()

    def _note(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.setContentsMargins(0, UNIT, 0, 0)
        return label

    def _button(self, word: str, icon: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(self._theme.icon(icon), f" {word}", self)
        button.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on: wanted.emit())
        return button

    def _flag(self, flag: Flag) -> QCheckBox:
        box = QCheckBox(flag_word(flag), self)
        box.setIcon(self._theme.icon("flag", "notice.warning_ink"))
        box.setAccessibleName(self.tr("Flag: {word}").format(word=flag_word(flag)))
        box.clicked.connect(lambda on: self.flagged.emit(flag, on))
        return box

    def _lay_out(self) -> None:
        inside = self._inside = QWidget(self)
        signing, flags = QWidget(inside), QWidget(inside)
        line = QHBoxLayout(signing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * UNIT)
        line.addWidget(self.signed, 1)
        for button in (self.sign, self.reopen):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        flow = FlowLayout(flags)
        flow.setSpacing(4 * UNIT)
        for box in self.flags.values():
            flow.addWidget(box)
        self._request_rows, changes = self._list(inside, self.ask)
        self._comment_rows, remarks = self._list(inside, self.words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * UNIT)
        grid.setVerticalSpacing(3 * UNIT)
        grid.setColumnStretch(1, 1)
        self.one_only: list[QWidget] = [changes, remarks]
        for row, (word, widget) in enumerate(
            (
                (self.tr("Second reader"), signing),
                (self.tr("Assigned to"), self.assignee),
                (self.tr("Flags"), flags),
                (self.tr("Changes"), changes),
                (self.tr("Comments"), remarks),
            )
        ):
            label = QLabel(word, inside)
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
            label.setContentsMargins(0, UNIT, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
            if widget in (changes, remarks):
                self.one_only.append(label)
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 3 * UNIT)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(inside)

    def _list(self, inside: QWidget, last: QWidget) -> tuple[QVBoxLayout, QWidget]:
        whole = QWidget(inside)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        column.addLayout(rows)
        stretched = isinstance(last, GrowingText)
        column.addWidget(last, 0, Qt.AlignmentFlag(0) if stretched else Qt.AlignmentFlag.AlignLeading)
        return rows, whole

    # --- showing

    def show_claims(self, rows: Sequence[ClaimRow]) -> None:
        """Show the review of the selected claims; what belongs to one alone is hidden for several."""
        keys = tuple(row.key for row in rows if row.number)
        if keys != self._keys:
            self._keep_typed()
            self._keys = keys
            self.words.setPlainText(self._typed.pop(keys[0], "") if len(keys) == 1 else "")
        self._inside.setEnabled(bool(keys))
        one = rows[0] if len(keys) == 1 else None
        review = self._desk.services.review.of_claim(one.key) if one is not None else Review()
        for widget in self.one_only:
            widget.setVisible(one is not None)
        self._show_signing([row for row in rows if row.number])
        self._show_assignee([row for row in rows if row.number])
        for flag, box in self.flags.items():
            raised = {flag.value in row.flags for row in rows}
            box.setTristate(len(raised) > 1)
            mixed = Qt.CheckState.PartiallyChecked
            box.setCheckState(mixed if len(raised) > 1 else _state(raised == {True}))
        self._show_requests(review.requests)
        self._show_comments(review.comments)

    def _keep_typed(self) -> None:
        """A remark that was begun waits under its claim."""
        typed = self.words.toPlainText()
        if typed.strip() and len(self._keys) == 1:
            self._typed[self._keys[0]] = typed

    def _show_signing(self, rows: Sequence[ClaimRow]) -> None:
        signed = [row for row in rows if row.signed_by]
        self.sign.setVisible(len(signed) < len(rows) or not rows)
        self.reopen.setVisible(bool(signed))
        if len(rows) != 1:
            told = self.tr("{signed} of {count} selected claims are signed off.")
            self.signed.setText(told.format(signed=len(signed), count=len(rows)) if rows else "")
            return
        row, at = rows[0], self._desk.services.review.of_claim(rows[0].key).signed
        if row.signed_by:
            told = self.tr("Signed off by {name}, {when}. The claim is locked until it is reopened.")
            self.signed.setText(told.format(name=row.signed_by, when=when_words(at) if at else ""))
            return
        self.signed.setText(self._hindrance(row) or self.tr("Ready to be signed off by you."))

    def _hindrance(self, row: ClaimRow) -> str:
        """Why the reviewer cannot sign this claim off."""
        try:
            may_sign(row.verdict, row.evidence, row.reviewer, self._desk.services.reviewer)
        except UserError as error:
            return " ".join(told(error))
        return ""

    def _show_assignee(self, rows: Sequence[ClaimRow]) -> None:
        names = {row.assigned_to for row in rows}
        self._assigned = names.pop() if len(names) == 1 else ""
        self.assignee.setPlaceholderText(self.tr("different") if names else self.tr("nobody"))
        if not self.assignee.hasFocus() and self.assignee.text() != self._assigned:
            self.assignee.setText(self._assigned)

    def offer(self, names: Sequence[str]) -> None:
        """Complete the name from those of colleagues."""
        offer(self.assignee, names)

    def _show_requests(self, requests: Sequence[ChangeRequest]) -> None:
        if [row.request for row in self.requests] == list(requests):
            return
        at = next((at for at, row in enumerate(self.requests) if row.hasFocus()), None)
        _clear(self._request_rows, self.requests)
        self.requests = [RequestRow(one, self._theme, self._inside) for one in requests]
        for row in self.requests:
            self._request_rows.addWidget(row)
            row.decided.connect(self.decided)
            row.removed.connect(lambda _all, row=row: self.request_withdrawn.emit(row.request))
            row.stepped.connect(lambda by: self.focusNextPrevChild(by > 0))
        if at is not None and self.requests:
            self.requests[min(at, len(self.requests) - 1)].setFocus()

    def _show_comments(self, comments: Sequence[Comment]) -> None:
        if [row.comment for row in self.comments] == list(comments):
            return
        _clear(self._comment_rows, self.comments)
        self.comments = [CommentRow(one, self._theme, self._inside) for one in comments]
        for row in self.comments:
            self._comment_rows.addWidget(row)
            row.removed.connect(lambda _all, row=row: self.comment_withdrawn.emit(row.comment))
            row.stepped.connect(lambda by: self.focusNextPrevChild(by > 0))

    # --- what the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up the name that is typed, and the keyboard back to the claims."""
        if event.key() == Qt.Key.Key_Escape and self.assignee.hasFocus():
            self.assignee.setText(self._assigned)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Write the name that is typed."""
        if self.assignee.hasFocus():
            self._on_assignee_editing_finished()

    def _on_assignee_editing_finished(self) -> None:
        name = " ".join(self.assignee.text().split())
        if self._keys and name != self._assigned and (name or self._assigned):
            self._assigned = name
            self.assigned.emit(name)

    def _on_words_entered(self) -> None:
        words = self.words.toPlainText().strip()
        if words and len(self._keys) == 1:
            self.commented.emit(words)

    @property
    def unwritten(self) -> bool:
        """Whether a remark was begun, here or under a claim seen before."""
        return bool(self._typed) or bool(self.words.toPlainText().strip())

    def clear_words(self) -> None:
        """The remark was kept: the field is free for another, the keyboard for the claims."""
        self.words.clear()
        self.left.emit()


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _clear(layout: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    for row in rows:
        layout.removeWidget(row)
        row.hide()
        row.deleteLater()
