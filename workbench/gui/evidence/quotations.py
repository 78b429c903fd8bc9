"""Whether the quotations of a claim stand in a passage as they are quoted, or how they differ from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workbench.domain.evidence import Form, Held
from workbench.domain.quoting import But, Compared, Piece, Standing, Where
from workbench.gui.latest import Latest
from workbench.gui.rewording import marked_up
from workbench.gui.theme import Theme
from workbench.services.quotations import MOST

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

_ = QCoreApplication.translate
_LONG = 600
"""Code points of one stretch from which on only its ends are shown."""
_END = 240


class QuotationLines(QLabel):
    """Says of each quotation in a claim's words how it stands in a passage; it judges nothing.

    `told` follows every comparison, with whether there is anything to show.
    """

    told = Signal(bool)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._of: UUID | None = None
        self._found: Sequence[Compared] = ()
        self.latest = Latest(self)
        self.latest.found.connect(self._on_latest_found)
        self.latest.failed.connect(desk.failed)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.changed.connect(self._draw)

    def show_piece(self, held: Held) -> None:
        """Compare with another piece, or with what this one is now."""
        if held.support_id != self._of:
            self._of = held.support_id
            self._on_latest_found([])
        if held.evidence.form is not Form.PASSAGE:
            self.latest.give_up()
            return
        services, key, piece = self._desk.services, held.claim_key, held.evidence
        # In a worker: the passage may be one of a book, which is then searched as a whole.
        self.latest.want(lambda progress, _tell: services.quotations.compared(key, piece, progress))

    def _on_latest_found(self, found: Sequence[Compared]) -> None:
        self._found = found
        self._draw()
        self.told.emit(bool(found))

    def _draw(self) -> None:
        self.setText(_drawn(self._found, self._theme))
        self.setAccessibleName("\n".join(_spoken(one) for one in self._found))


def _drawn(found: Sequence[Compared], theme: Theme) -> str:
    """What is said of the quotations, as HTML."""
    muted = theme.scheme.css("ink.muted")
    rows: list[str] = []
    notes: list[str] = []
    for one in found:
        lines = [f"<b>{escape(_head(one))}</b>", marked_up(_shortened(_pieces(one)), theme)]
        if one.follows:
            lines.append(f'<span style="color:{muted}">{escape(_follows(one))}</span>')
        rows.append("<br>".join(lines))
    if any(kind != "same" for one in found for kind, _words in _pieces(one)):
        notes.append(
            _("quotations", "Struck through: only in the source. Underlined: only in the quotation.")
        )
    if len(found) == MOST:
        notes.append(
            _("quotations", "At most {count} quotations of a claim are compared.").format(count=MOST)
        )
    rows += [f'<span style="color:{muted}">{escape(note)}</span>' for note in notes]
    return "".join(f'<p style="margin-top:0; margin-bottom:6px">{row}</p>' for row in rows)


def _spoken(one: Compared) -> str:
    """The same in words alone, for who hears it."""
    forms = {
        "same": "{words}",
        "old": _("quotations", "[only in the source: {words}]"),
        "new": _("quotations", "[only in the quotation: {words}]"),
    }
    told = [_head(one), "".join(forms[kind].format(words=words) for kind, words in _pieces(one))]
    return " ".join((*told, _follows(one))).strip()


def _head(one: Compared) -> str:
    place = {
        Where.PASSAGE: _("quotations", "in this passage"),
        Where.AROUND: _("quotations", "in the source, only partly within this passage"),
        Where.ELSEWHERE: _("quotations", "elsewhere in the source"),
    }[one.where]
    form = {
        Standing.VERBATIM: _("quotations", "Verbatim {place}:"),
        Standing.SIGNS: _("quotations", "Verbatim but for {what}, {place}:"),
        Standing.OTHER: _("quotations", "Not verbatim; the nearest words {place}:"),
        Standing.ABSENT: _("quotations", "Not in the source, neither verbatim nor in like words:"),
    }[one.standing]
    return form.format(place=place, what=", ".join(_departures(one)))


def _departures(one: Compared) -> Iterator[str]:
    """What alone is written otherwise, in words."""
    words = {
        But.CLOSING: _("quotations", "the comma before the closing mark")
        if one.quotation.endswith(",")
        else _("quotations", "the full stop before the closing mark"),
        But.MARKS: _("quotations", "the form of quotation marks or apostrophes"),
        But.SPACES: _("quotations", "blanks or line breaks"),
    }
    yield from (word for but, word in words.items() if but in one.but)


def _follows(one: Compared) -> str:
    """How the source goes on where the quotation seems to end a sentence."""
    if not one.follows:
        return ""
    return _("quotations", "There the source goes on: “{words} …”").format(words=one.follows)


def _pieces(one: Compared) -> Sequence[Piece]:
    return one.pieces or (("same", one.quotation),)


def _shortened(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, long ones by their ends alone."""
    for kind, words in pieces:
        yield kind, words if len(words) <= _LONG else f"{words[:_END]} ⋯ {words[-_END:]}"
