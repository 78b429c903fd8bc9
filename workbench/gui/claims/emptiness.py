"""What the empty table says: why nothing is listed here, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QPainter

from workbench.domain.listing import Chip
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.desk import Desk

_ = QCoreApplication.translate

_WIDEST = 90 * UNIT


def lesson(desk: Desk, *, pending: bool = False) -> tuple[str, str]:
    """Why nothing is listed, in a few words, and what to do; `pending` is a listing still on its way."""
    listed = desk.filter
    if pending:
        return _("claims", "The claims are on their way"), ""
    if listed is None:
        return _("claims", "No dossier is open"), _("claims", "Open one at the left, or make a new one.")
    if listed.words:
        return (
            _("claims", "No claim holds “{words}”").format(words=listed.words),
            _("claims", "Press Escape in the filter to see all claims again."),
        )
    if listed.chip is not Chip.ALL:
        return _nothing_under(listed.chip)
    if desk.source is None:
        return (
            _("claims", "Nothing to check yet"),
            _("claims", "Drop an article on this window, paste its text, or press Ctrl+O to import one."),
        )
    return (
        _("claims", "No claims yet"),
        _("claims", "Select words in the text and press Enter: they become the first claim."),
    )


def _nothing_under(chip: Chip) -> tuple[str, str]:
    again = _("claims", "Choose “All” above to see every claim.")
    return {
        Chip.UNVERIFIED: (_("claims", "Nothing left to verify here"), again),
        Chip.CONFIRMED: (_("claims", "Nothing confirmed yet"), _("claims", "C confirms the selected claim.")),
        Chip.DENIED: (_("claims", "Nothing denied yet"), _("claims", "D denies the selected claim.")),
        Chip.NO_EVIDENCE: (_("claims", "Every claim has evidence"), again),
        Chip.RECHECK: (_("claims", "Nothing needs a recheck"), again),
        Chip.SUGGESTIONS: (_("claims", "No suggestions are waiting"), again),
    }[chip]


def paint_emptiness(painter: QPainter, room: QRect, desk: Desk, theme: Theme, *, pending: bool) -> None:
    """Paint the lesson in the middle of the empty table, wrapped to a comfortable measure."""
    title, advice = lesson(desk, pending=pending)
    width = min(room.width() - 8 * UNIT, _WIDEST)
    bold = QFont(painter.font())
    bold.setWeight(QFont.Weight.DemiBold)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    frame = QRect(room.center().x() - width // 2, 0, width, room.height())
    painter.setFont(bold)
    high = painter.boundingRect(frame, flags, title).height()
    plain = QFont(bold)
    plain.setWeight(QFont.Weight.Normal)
    painter.setFont(plain)
    low = painter.boundingRect(frame, flags, advice).height()
    frame.setTop(max((room.height() - high - low - 2 * UNIT) // 2, 2 * UNIT))
    painter.setPen(theme.colour("ink.muted"))
    painter.drawText(frame.translated(0, high + 2 * UNIT), flags, advice)
    painter.setFont(bold)
    painter.setPen(theme.colour("ink.text"))
    painter.drawText(frame, flags, title)
