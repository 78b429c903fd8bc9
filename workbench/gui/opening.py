"""Opening the database; where that cannot be done, the user chooses what to do instead."""

from __future__ import annotations

import logging

from workbench.domain.errors import WorkbenchError
from workbench.gui.dialogs.opening import OpeningFault, Way
from workbench.gui.report import report
from workbench.gui.settings import REVIEWER, Settings
from workbench.gui.theme import Theme
from workbench.services import Services, open_services
from workbench.services.integrity import Damaged, newest_good_copy, restore

log = logging.getLogger("workbench.app")


def opened(location: str, settings: Settings, theme: Theme) -> Services | None:
    """The services on a database; where it cannot be opened the user chooses what to do, None to quit."""
    try:
        return open_services(location, reviewer=settings.get(REVIEWER))
    except WorkbenchError as error:
        return opened_otherwise(error, location, settings, theme)


def opened_otherwise(
    error: WorkbenchError, location: str, settings: Settings, theme: Theme
) -> Services | None:
    """The services on what the user chooses, a database having failed to open with `error`; None to quit."""
    while True:
        log.warning("the database was not opened: %s", report(error))
        chosen = _way_out(error, location, theme)
        if chosen is None:
            return None
        location = chosen
        try:
            return open_services(location, reviewer=settings.get(REVIEWER))
        except WorkbenchError as again:
            error = again


def _way_out(error: WorkbenchError, location: str, theme: Theme) -> str | None:
    """Ask what to do about a database that cannot be opened; the one to open next, None to quit."""
    good = newest_good_copy(location) if isinstance(error, Damaged) else None
    dialog = OpeningFault(error, location, theme, good)
    dialog.exec()
    way, other = dialog.way, dialog.other
    dialog.deleteLater()
    if way is Way.RESTORE and good is not None:
        try:
            restore(location, good)
        except WorkbenchError as refused:
            return _way_out(refused, location, theme)
    return {Way.QUIT: None, Way.OTHER: other}.get(way, location)
