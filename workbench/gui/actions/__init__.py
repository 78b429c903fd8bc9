"""The commands as data: menus, toolbar, palette and shortcut page are made from here.

`spec` says what a command is, `table` lists them all, `layout` groups them for toolbar and context menus.
"""

from workbench.gui.actions.layout import (
    CLAIMS_MENU,
    DOSSIER_MENU,
    ICON_ONLY,
    SEPARATED,
    SOURCE_MENU,
    TEXT_MENU,
    TOOLBAR,
)
from workbench.gui.actions.spec import CONTEXT, ActionSpec, Need, Place
from workbench.gui.actions.table import ACTIONS, MENUS

__all__ = [
    "ACTIONS",
    "CLAIMS_MENU",
    "CONTEXT",
    "DOSSIER_MENU",
    "ICON_ONLY",
    "MENUS",
    "SEPARATED",
    "SOURCE_MENU",
    "TEXT_MENU",
    "TOOLBAR",
    "ActionSpec",
    "Need",
    "Place",
]
