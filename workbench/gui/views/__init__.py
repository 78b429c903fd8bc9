"""Views across documents: who said what, the same thing counted differently, everything by its day."""

from workbench.gui.views.figures import show_figures
from workbench.gui.views.people import show_people
from workbench.gui.views.timeline import show_timeline

__all__ = ["show_figures", "show_people", "show_timeline"]
