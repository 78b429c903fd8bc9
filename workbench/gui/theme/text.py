"""The text pane's colours, made from a scheme."""

from __future__ import annotations

from PySide6.QtGui import QColor

from workbench.domain.verdict import Verdict
from workbench.gui.textpane import LineColours, TextColours
from workbench.gui.theme.scheme import Scheme


def text_colours(scheme: Scheme) -> TextColours:
    """Every colour that the text pane paints, in this scheme."""
    return TextColours(
        background=scheme["ground.base"],
        text=scheme["ink.text"],
        margin=scheme["ink.muted"],
        selection=scheme["pane.selection"],
        selection_unfocused=scheme["ground.pressed"],
        accent=scheme["accent.fill"],
        caret=scheme["ink.text"],
        suggestion=scheme["suggestion.ink"],
        find_hit=_wash(scheme["pane.find"], 130),
        find_current=_wash(scheme["pane.find_current"], 200),
        focus_ring=scheme["line.focus"],
        strip=scheme["ground.window"],
        strip_view=_wash(scheme["ink.muted"], 46),
        verdicts={
            verdict: LineColours(scheme[f"{verdict.value}.tint"], scheme[f"{verdict.value}.ink"])
            for verdict in Verdict
        },
    )


def _wash(colour: QColor, alpha: int) -> QColor:
    colour.setAlpha(alpha)
    return colour
