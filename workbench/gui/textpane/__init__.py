"""The text pane: a source's words, the marks of its claims over them, and what reading and searching need."""

from workbench.gui.textpane.colours import LineColours, TextColours
from workbench.gui.textpane.findbar import FindBar
from workbench.gui.textpane.marks import Mark, ShelvedMarks
from workbench.gui.textpane.overview import OverviewStrip
from workbench.gui.textpane.pane import TextPane

__all__ = [
    "FindBar",
    "LineColours",
    "Mark",
    "OverviewStrip",
    "ShelvedMarks",
    "TextColours",
    "TextPane",
]
