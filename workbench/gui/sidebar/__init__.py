"""The sidebar: the open dossier, the way to the others, and its sources with their progress."""

from workbench.gui.sidebar.panel import Sidebar

__all__ = ["Sidebar"]
