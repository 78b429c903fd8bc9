"""The claim in hand, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workbench.domain.claim import Kind, Standing
from workbench.domain.listing import ClaimDetail
from workbench.gui.claims.columns import kind_word, when_words
from workbench.gui.claims.inspector.editors import ChoiceEditor, Editor, TextEditor
from workbench.gui.claims.inspector.field import Draft, Field, Tell, Writer
from workbench.gui.claims.inspector.forms import (
    chain,
    figure_form,
    figures_told,
    hop_form,
    time_form,
    times_told,
)
from workbench.gui.claims.inspector.record import RowForm
from workbench.gui.claims.inspector.rows import RowsEditor
from workbench.gui.claims.inspector.verdicts import VerdictButtons
from workbench.gui.evidence.listpage import TopLine
from workbench.gui.textpane.paragraphs import Paragraphs
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk


def value_of(detail: ClaimDetail, name: str) -> object:
    """The stored value of an editable field."""
    return getattr(detail.row, name) if name in ("statement", "kind") else getattr(detail, name)


class ClaimForm(QScrollArea):
    """All fields of one claim; each writes for itself as soon as the user is done with it.

    `left` says that the user ended a field by a key and wants to go on with the claims.
    """

    left = Signal()
    reopen_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.detail: ClaimDetail | None = None
        self._drafts: dict[int, dict[str, Draft]] = {}
        self._text: tuple[tuple[UUID, int], Paragraphs] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lock = TopLine(theme, self.tr("Reopen…"))
        self.lock.button.setIcon(theme.icon("lock-open"))
        self.lock.button.clicked.connect(self.reopen_wanted)
        self.lock.hide()
        self.verdicts = VerdictButtons(theme)
        self.words = self._note(selectable=True)
        self.chain = self._note()
        self.why = self._note()
        self.story = self._note()
        self.story.setForegroundRole(self.story.palette().ColorRole.PlaceholderText)
        self.fields: dict[str, Field] = {
            "statement": self._field("statement", TextEditor(self.tr("Statement"), lines=2), str),
            "kind": self._field("kind", self._kinds(), lambda kind: kind_word(Kind(str(kind)))),
            "reason": self._field(
                "reason", TextEditor(self.tr("Reason"), self.tr("Why this verdict? (N)")), str
            ),
            "attribution": self._rows("attribution", hop_form(), _chain_told),
            "figures": self._rows("figures", figure_form(), figures_told),
            "times": self._rows("times", time_form(lambda: desk.services.who), times_told),
        }
        self._lay_out()

    def _kinds(self) -> ChoiceEditor:
        return ChoiceEditor(self.tr("Kind"), {kind: kind_word(kind) for kind in Kind})

    def _rows(self, name: str, form: RowForm, tell: Tell) -> Field:
        return self._field(name, RowsEditor(form, self._theme), tell)

    def _field(self, name: str, editor: Editor, tell: Tell) -> Field:
        field = Field(editor, tell, partial(self._write, name), self._theme)
        editor.left.connect(self.left)
        return field

    def _note(self, *, selectable: bool = False) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        # On one line with its title.
        label.setContentsMargins(0, UNIT, 0, 0)
        if selectable:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self) -> None:
        inside = QWidget(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * UNIT)
        grid.setVerticalSpacing(2 * UNIT)
        grid.setColumnStretch(1, 1)
        self.labels: list[QLabel] = []
        grid.addWidget(self.verdicts, 0, 0, 1, 2)
        for row, (title, widget) in enumerate(self._lines(), 1):
            label = QLabel(title, inside)
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
            label.setBuddy(widget)
            label.setContentsMargins(0, UNIT, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
            self.labels.append(label)
        grid.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 3 * UNIT)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.lock)
        column.addLayout(grid)
        column.addStretch(1)
        # As high as its words are in this width: the hints of wrapped words are of a narrower one.
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setWidget(inside)
        for field in self.fields.values():
            if isinstance(field.editor, RowsEditor):
                field.editor.arranged.connect(self._chain)
        self._chain()

    def _chain(self) -> None:
        """Let the tab key go through the fields as one reads them, whenever their rows were made."""
        stops: list[QWidget] = [self.lock.button, *self.verdicts.buttons.values()]
        for name in ("reason", "statement", "kind", "attribution", "figures", "times"):
            stops += self.fields[name].editor.stops
        for before, stop in pairwise(stops):
            self.setTabOrder(before, stop)

    def _lines(self) -> tuple[tuple[str, QWidget], ...]:
        fields = self.fields
        return (
            (self.tr("Reason"), fields["reason"]),
            (self.tr("Statement"), fields["statement"]),
            (self.tr("Words"), self.words),
            (self.tr("Kind"), fields["kind"]),
            (self.tr("Said by"), self._under(self.chain, fields["attribution"])),
            (self.tr("Figures"), fields["figures"]),
            (self.tr("Times"), fields["times"]),
            (self.tr("Suggested"), self.why),
            (self.tr("Record"), self.story),
        )

    def _under(self, *widgets: QWidget) -> QWidget:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for widget in widgets:
            column.addWidget(widget)
        return whole

    # --- one claim after another

    def open(self, detail: ClaimDetail) -> None:
        """Show another claim; what could not be written of the last one is kept until it comes back."""
        self.keep()
        self.detail = detail
        drafts = self._drafts.pop(detail.row.key, {})
        for name, field in self.fields.items():
            field.open(value_of(detail, name), drafts.get(name))
        self._tell(detail)
        self.verticalScrollBar().setValue(0)

    def refresh(self, detail: ClaimDetail, writer: Writer) -> None:
        """Show what was stored meanwhile, by whom."""
        self.detail = detail
        for name, field in self.fields.items():
            field.refresh(value_of(detail, name), writer)
        self._tell(detail)

    def settle(self) -> None:
        """Write everything that is typed and fit to be written."""
        if self.detail is not None:
            for field in self.fields.values():
                if field.dirty:
                    field.commit()

    def keep(self) -> None:
        """Write what is typed, and keep what cannot be written for when this claim comes back."""
        if self.detail is None:
            return
        self.settle()
        kept = {name: draft for name, field in self.fields.items() if (draft := field.draft())}
        if kept:
            self._drafts[self.detail.row.key] = kept
            told = self.tr("What you typed for claim {number} is kept there: it could not be saved yet.")
            self._desk.notice.emit(told.format(number=self.detail.row.number or "–"))
        self.detail = None

    @property
    def unwritten(self) -> bool:
        """Whether something typed here or in a claim seen before could not be written."""
        return bool(self._drafts) or any(field.dirty for field in self.fields.values() if self.detail)

    def dispute(self, wanted: Mapping[str, object], detail: ClaimDetail, writer: str) -> bool:
        """Show what could not be written beside what stands; False where it is none of these fields."""
        disputed = [name for name in wanted if name in self.fields]
        self.detail = detail
        for name in disputed:
            self.fields[name].offer(wanted[name], value_of(detail, name), writer)
        return bool(disputed)

    def hold(self, wanted: Mapping[str, object]) -> None:
        """Show what was typed elsewhere and could not be saved, as if it were typed here."""
        for name, value in wanted.items():
            if name in self.fields:
                self.fields[name].hold(value)

    def _write(self, name: str, value: object, seen: object) -> bool:
        if self.detail is None:
            return False
        return self._desk.edit_claim(self.detail.row.key, {name: value}, {name: seen})

    def _lock(self, signed_by: str) -> None:
        """Say why nothing can be changed while a sign-off stands; the words can still be read and copied."""
        told = self.tr("Signed off by {name}. The claim is locked; reopen it with a reason to change it.")
        self.lock.tell(told.format(name=signed_by), "info", "lock")
        self.lock.setVisible(bool(signed_by))
        self.verdicts.setEnabled(not signed_by)
        for field in self.fields.values():
            field.editor.lock(bool(signed_by))

    def _tell(self, detail: ClaimDetail) -> None:
        row = detail.row
        self._lock(row.signed_by)
        self.verdicts.show_verdict(row.verdict if row.standing is Standing.CLAIM else None)
        words = self.tr("{words}\n(paragraph {number} of {source})")
        self.words.setText(
            words.format(words=detail.span.exact, number=self._paragraph(detail), source=detail.source_title)
        )
        self.chain.setText(chain(detail.attribution))
        self.chain.setVisible(len(detail.attribution) > 1)
        self.why.setText("; ".join(detail.why))
        suggested = row.standing is Standing.SUGGESTION or bool(detail.why)
        self.why.setVisible(suggested)
        self.labels[-2].setVisible(suggested)
        self.story.setText(self._story(detail))

    def _paragraph(self, detail: ClaimDetail) -> int:
        """The number of the paragraph in which the claim's words begin, as the text's margin has it."""
        place = (detail.row.source_id, detail.version)
        if self._text is None or self._text[0] != place:
            text = self._desk.services.sources.text(detail.row.source_id)
            self._text = place, Paragraphs(text.text, pages=text.pages)
        paragraphs = self._text[1]
        index = paragraphs.index_at(detail.span.start)
        while index and not paragraphs.number(index):
            index -= 1
        return paragraphs.number(index)

    def _story(self, detail: ClaimDetail) -> str:
        row = detail.row
        parts = [self.tr("made {when}").format(when=when_words(detail.created))]
        if detail.marked is not None:
            told = self.tr("marked {when} by {who}")
            parts.append(told.format(when=when_words(detail.marked), who=row.reviewer))
        parts.append(self.tr("changed {when}").format(when=when_words(row.changed)))
        return "\n".join(parts)


def _chain_told(value: object) -> str:
    assert isinstance(value, tuple)
    return chain(value)
