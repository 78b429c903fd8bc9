"""What the text says of a claim under the mouse: number, verdict, and who signed it off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from workbench.domain.claim import Standing
from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import ClaimRow
from workbench.gui.claims.columns import verdict_tip
from workbench.gui.desk import Desk
from workbench.gui.textpane import TextPane


class TextTips(QObject):
    """Answers the text's requests for a tooltip."""

    def __init__(self, desk: Desk, pane: TextPane, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pane = pane
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what is known of the claims under the mouse."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        QToolTip.showText(event.globalPos(), self.told(QPointF(event.pos())), self._pane)
        return True

    def told(self, point: QPointF) -> str:
        """The claims at a point of the text, a line for each."""
        position = self._pane.character_at(point)
        keys = [] if position is None else self._pane.marks_at(position)
        try:
            rows = self._desk.services.listing.rows(keys) if keys else []
        except WorkbenchError:
            return ""  # a tooltip is not worth an error
        return "\n".join(self._line(row) for row in rows)

    def _line(self, row: ClaimRow) -> str:
        if row.standing is Standing.SUGGESTION:
            return self.tr("suggested claim")
        return self.tr("Claim {number}: {verdict}").format(number=row.number, verdict=verdict_tip(row))
