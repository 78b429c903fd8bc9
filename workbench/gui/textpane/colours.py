"""Every colour that the text pane paints, so that a theme can supply them all."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor

from workbench.domain.verdict import Verdict


class LineColours(NamedTuple):
    """How a verdict looks: `tint` behind the words (may be translucent), `line` beneath them."""

    tint: QColor
    line: QColor


def _light_verdicts() -> dict[Verdict, LineColours]:
    return {
        Verdict.CONFIRMED: LineColours(QColor(30, 130, 76, 34), QColor("#1b7a45")),
        Verdict.DENIED: LineColours(QColor(200, 40, 60, 34), QColor("#b3202f")),
        Verdict.UNVERIFIED: LineColours(QColor(196, 140, 0, 40), QColor("#8a6100")),
    }


class TextColours(NamedTuple):
    """The colours of the text pane; the defaults are a quiet light palette.

    `selected_text` is the ink of selected words (invalid: unchanged, the selection being a wash behind them).
    `verdicts` gives tint and line by verdict; `suggestion` is the thin line under a proposed claim.
    """

    background: QColor = QColor("#fdfcf9")
    text: QColor = QColor("#1f2328")
    margin: QColor = QColor("#767b82")
    selection: QColor = QColor("#b9d4f5")
    selection_unfocused: QColor = QColor("#dcdfe4")
    selected_text: QColor = QColor()
    accent: QColor = QColor("#1f5fbf")
    caret: QColor = QColor("#1f2328")
    suggestion: QColor = QColor("#8f98a6")
    find_hit: QColor = QColor(255, 214, 64, 130)
    find_current: QColor = QColor(255, 160, 40, 190)
    focus_ring: QColor = QColor("#1f5fbf")
    strip: QColor = QColor("#f1efe9")
    strip_view: QColor = QColor(90, 100, 115, 30)
    verdicts: dict[Verdict, LineColours] = _light_verdicts()
