"""Telling of a newer version: asked for at most once a day, and only where the user wants it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from workbench.gui.settings import UPDATES, UPDATES_ASKED
from workbench.services import updates

if TYPE_CHECKING:
    from workbench.gui.window import Window


def ask_for_updates(window: Window) -> bool:
    """Ask in a worker whether there is a newer version, if it is wanted and due; whether it was asked."""
    settings, today = window.settings, date.today().isoformat()
    if not (updates.ADDRESS and settings.get(UPDATES)) or settings.get(UPDATES_ASKED) == today:
        return False
    settings.set(UPDATES_ASKED, today)
    name = QCoreApplication.translate("updates", "Asking for a newer version")
    window.jobs.start(
        name, lambda _: updates.newer(), done=partial(_tell, window), failed=window.tell_failure
    )
    return True


def _tell(window: Window, release: updates.Release | None) -> None:
    if release is None:
        return
    message = QCoreApplication.translate("updates", "Version {version} of the workbench is out.")
    read = QCoreApplication.translate("updates", "Read about it")
    show = partial(QDesktopServices.openUrl, QUrl(release.page))
    window.notices.tell(message.format(version=release.version), "info", ((read, show),))


__all__ = ["ask_for_updates"]
