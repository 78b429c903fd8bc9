"""Every colour that the text pane paints, so that a theme can supply them all."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from workbench.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class LineColours:
    """How a verdict looks: `tint` behind the words (may be translucent), `line` beneath them."""

    tint: QColor
    line: QColor


def _light_verdicts() -> dict[Verdict, LineColours]:
    return {
        Verdict.CONFIRMED: LineColours(QColor(30, 130, 76, 34), QColor("#1b7a45")),
        Verdict.DENIED: LineColours(QColor(200, 40, 60, 34), QColor("#b3202f")),
        Verdict.UNVERIFIED: LineColours(QColor(196, 140, 0, 40), QColor("#8a6100")),
    }


@dataclass(frozen=True, slots=True)
class TextColours:
    """The colours of the text pane; the defaults are a quiet light palette.

    `selected_text` is the ink of selected words (invalid: unchanged, the selection being a wash behind them).
    `verdicts` gives tint and line by verdict; `suggestion` is the thin line under a proposed claim.
    """

    background: QColor = field(default_factory=lambda: QColor("#fdfcf9"))
    text: QColor = field(default_factory=lambda: QColor("#1f2328"))
    margin: QColor = field(default_factory=lambda: QColor("#767b82"))
    selection: QColor = field(default_factory=lambda: QColor("#b9d4f5"))
    selection_unfocused: QColor = field(default_factory=lambda: QColor("#dcdfe4"))
    selected_text: QColor = field(default_factory=QColor)
    accent: QColor = field(default_factory=lambda: QColor("#1f5fbf"))
    caret: QColor = field(default_factory=lambda: QColor("#1f2328"))
    suggestion: QColor = field(default_factory=lambda: QColor("#8f98a6"))
    find_hit: QColor = field(default_factory=lambda: QColor(255, 214, 64, 130))
    find_current: QColor = field(default_factory=lambda: QColor(255, 160, 40, 190))
    focus_ring: QColor = field(default_factory=lambda: QColor("#1f5fbf"))
    strip: QColor = field(default_factory=lambda: QColor("#f1efe9"))
    strip_view: QColor = field(default_factory=lambda: QColor(90, 100, 115, 30))
    verdicts: dict[Verdict, LineColours] = field(default_factory=_light_verdicts)
