"""What is brought to a window to be imported, and what it then shows."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from workbench.gui.importing.sheet import ImportSheet
from workbench.gui.window import Window

PAGE = (
    "<html lang='en'><head><title>Quarry reopens</title><meta property='og:site_name' content='The Gazette'>"
    "<meta property='article:published_time' content='2024-03-11T09:30:00+01:00'></head><body><article>"
    "<h1>Quarry reopens</h1><p>The quarry above the town reopened on Monday after nine years, and forty "
    "people work in it, the owner said. “We never closed the gate,” he told the council.</p>"
    "</article></body></html>"
)


def data(*, text: str = "", html: str = "", urls: tuple[str, ...] = ()) -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    return made


def sheet_of(window: Window, qtbot: QtBot) -> ImportSheet:
    qtbot.waitUntil(lambda: window.importing.sheet is not None)
    assert window.importing.sheet is not None
    return window.importing.sheet


def titles(window: Window) -> list[str]:
    assert window.desk.dossier is not None
    return [row.title for row in window.desk.services.sources.list(window.desk.dossier.id)]
