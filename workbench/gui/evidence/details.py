"""The details of a piece of evidence, edited in place below its row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.evidence import Form, Held
from workbench.gui.claims.flow import FlowLayout
from workbench.gui.claims.inspector.editors import TextEditor
from workbench.gui.claims.inspector.field import Draft, Field
from workbench.gui.commands import Write
from workbench.gui.evidence.bearings import BearingChoice
from workbench.gui.evidence.kept import preview
from workbench.gui.evidence.particulars import CONTACT, about, changed, value_of
from workbench.gui.evidence.quotations import QuotationLines
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

_LARGEST = 40_000_000
"""Bytes of a file above which no preview is made."""


class PieceDetails(QWidget):
    """All that is known of one piece under one claim; each field writes for itself, as the claim's do.

    `left` says that the user ended a field by a key. The other signals carry the piece (Held) or the address
    for which something is wanted.
    """

    left = Signal()
    passage_wanted = Signal(object)
    address_wanted = Signal(str)
    text_wanted = Signal(object)
    save_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._drafts: dict[UUID, dict[str, Draft]] = {}
        self.held: Held | None = None
        self.bearings = BearingChoice(theme, self)
        self.bearings.chosen.connect(lambda _bearing: self._write_bearing())
        self.primary = QCheckBox(self.tr("primary: from the matter itself"), self)
        self.primary.clicked.connect(lambda on: self._write_piece("primary", on))
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.quotations = QuotationLines(desk, theme, self)
        self.quotations.told.connect(self._on_quotations_told)
        self.image = QLabel(self)
        self.image.setAccessibleName(self.tr("Preview of the image"))
        self.fields = {name: self._field(name, word, hint) for name, word, hint in self._named()}
        self.buttons = {name: self._button(name, word) for name, word in self._offers()}
        self._lay_out()

    def _named(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("title", self.tr("Title"), ""),
            ("pinpoint", self.tr("Pinpoint"), self.tr("page, time, paragraph")),
            ("origin", self.tr("Origin"), self.tr("what it goes back to: a wire, a report")),
            ("method", self.tr("Method"), self.tr("how it was checked")),
            ("who", self.tr("Who"), ""),
            ("how", self.tr("How"), ""),
            ("when", self.tr("When"), ""),
            ("deadline", self.tr("Deadline"), ""),
            ("asked", self.tr("Asked"), ""),
            ("answered", self.tr("Answered"), self.tr("empty: no answer yet")),
            ("note", self.tr("Note"), ""),
        )

    def _offers(self) -> tuple[tuple[str, str], ...]:
        return (
            ("passage", self.tr("Show passage")),
            ("address", self.tr("Open address")),
            ("text", self.tr("Read what was kept")),
            ("save", self.tr("Save file as…")),
            ("withdraw", self.tr("Withdraw from this claim")),
            ("delete", self.tr("Delete everywhere")),
        )

    def _button(self, name: str, word: str) -> QPushButton:
        button = QPushButton(word, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on: self._want(name))
        return button

    def _want(self, name: str) -> None:
        if self.held is None:
            return
        self.settle()
        if name == "address":
            self.address_wanted.emit(self.held.evidence.address)
        else:
            getattr(self, f"{name}_wanted").emit(self.held)

    def _field(self, name: str, word: str, hint: str) -> Field:
        editor = TextEditor(word, hint)
        field = Field(editor, str, partial(self._write, name), self._theme)
        editor.left.connect(self.left)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * UNIT)
        grid.setVerticalSpacing(2 * UNIT)
        grid.setColumnStretch(1, 1)
        self.labels: dict[str, QLabel] = {}
        self._add(grid, "stance", self.tr("Stance"), self.bearings)
        self._add(grid, "quotations", self.tr("Quoted"), self.quotations)
        for name, word, _hint in self._named():
            self._add(grid, name, word, self.fields[name])
            if name == "pinpoint":
                self._add(grid, "primary", "", self.primary)
        self._add(grid, "about", self.tr("Kept"), self.about)
        self._add(grid, "image", "", self.image)
        line = QWidget(self)
        flow = FlowLayout(line)
        flow.setSpacing(2 * UNIT)
        for button in self.buttons.values():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(9 * UNIT, 2 * UNIT, 3 * UNIT, 3 * UNIT)
        column.setSpacing(2 * UNIT)
        column.addLayout(grid)
        column.addWidget(line)

    def _add(self, grid: QGridLayout, name: str, word: str, widget: QWidget) -> None:
        label = self.labels[name] = QLabel(word, self)
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        label.setContentsMargins(0, UNIT, 0, 0)
        label.setBuddy(widget)
        row = grid.rowCount()
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(widget, row, 1)

    # --- one piece after another

    def open(self, held: Held) -> None:
        """Show another piece; what could not be written of the last one is kept until it comes back."""
        self.keep()
        self.held = held
        drafts = self._drafts.pop(held.support_id, {})
        for name, field in self.fields.items():
            field.open(value_of(held, name), drafts.get(name))
        self._tell(held)

    def refresh(self, held: Held) -> None:
        """Show what was stored meanwhile, beside what is being typed."""
        self.held = held
        for name, field in self.fields.items():
            field.refresh(value_of(held, name), str)
        self._tell(held)

    def settle(self) -> None:
        """Write everything that is typed."""
        if self.held is not None:
            for field in self.fields.values():
                if field.dirty:
                    field.commit()

    def keep(self) -> None:
        """Write what is typed, and keep what cannot be written for when this piece comes back."""
        if self.held is None:
            return
        self.settle()
        kept = {name: draft for name, field in self.fields.items() if (draft := field.draft())}
        if kept:
            self._drafts[self.held.support_id] = kept
        self.held = None

    @property
    def unwritten(self) -> bool:
        """Whether something typed could not be written."""
        return bool(self._drafts) or any(field.dirty for field in self.fields.values() if self.held)

    def lock(self, locked: bool) -> None:
        """Say whether the claim is signed off, so that it keeps what it rests on."""
        self.bearings.setEnabled(not locked)
        self.fields["pinpoint"].editor.lock(locked)
        for name in ("withdraw", "delete"):
            self.buttons[name].setEnabled(not locked)

    def _write(self, name: str, value: object, seen: object) -> bool:
        if self.held is None:
            return False
        if name == "pinpoint":
            return self._write_bearing()
        return self._write_piece(name, value)

    def _write_bearing(self) -> bool:
        held = self.held
        if held is None:
            return False
        bearing, pinpoint = self.bearings.bearing, str(self.fields["pinpoint"].editor.value())
        seen = held.bearing, held.pinpoint
        bear = self._desk.services.evidence.bear
        return self._done(lambda: bear(held.support_id, bearing, pinpoint, seen=seen))

    def _write_piece(self, name: str, value: object) -> bool:
        held = self.held
        if held is None:
            return False
        piece = changed(held.evidence, name, value)
        correct = self._desk.services.evidence.correct
        return self._done(lambda: correct(held.id, piece, seen=held.evidence))

    def _done(self, write: Write) -> bool:
        done = self._desk.write(self.tr("Edit evidence"), write)
        if self.held is not None and not done:
            self._tell(self.held)
        return done

    # --- what it says

    def _tell(self, held: Held) -> None:
        piece = held.evidence
        self.bearings.show_bearing(held.bearing)
        self.primary.setChecked(piece.primary)
        for name in CONTACT:
            self.fields[name].setVisible(piece.contact is not None)
            self.labels[name].setVisible(piece.contact is not None)
        named = piece.contact is None
        self.fields["title"].setVisible(named)
        self.labels["title"].setVisible(named)
        self.about.setText(about(held))
        kept = bool(held.sha256)
        shown = {
            "passage": piece.form is Form.PASSAGE,
            "address": bool(piece.address) and piece.form is Form.ADDRESS,
            "text": kept and not piece.media_type.startswith(("image/", "video/", "audio/")),
            "save": kept,
        }
        for name, there in shown.items():
            self.buttons[name].setVisible(there)
        self.quotations.show_piece(held)
        self._show_image(held)

    def _on_quotations_told(self, there: bool) -> None:
        self.quotations.setVisible(there)
        self.labels["quotations"].setVisible(there)

    def _show_image(self, held: Held) -> None:
        wanted = held.sha256 if held.evidence.media_type.startswith("image/") else ""
        if wanted and self.image.property("of") == wanted:
            return
        self.image.setProperty("of", wanted)
        self.image.clear()
        if wanted:
            try:
                content = self._desk.services.evidence.content(held.id) or b""
            except WorkbenchError as error:
                self._desk.failed.emit(error)
                return
            found = preview(content) if len(content) <= _LARGEST else None
            if found is not None:
                self.image.setPixmap(found)
        there = bool(wanted) and not self.image.pixmap().isNull()
        self.image.setVisible(there)
        self.labels["image"].setVisible(there)
