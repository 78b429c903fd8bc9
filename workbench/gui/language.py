"""The language of the window: the first of the system's that the program is translated into, else English."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from workbench import paths

WRITTEN_IN = "en"
"""The language of the texts in the source, which needs no translation."""


def translations() -> dict[str, Path]:
    """The translations that ship with the program, by language ("de")."""
    folder = paths.resources() / "translations"
    return {file.stem.removeprefix("workbench_"): file for file in sorted(folder.glob("workbench_*.qm"))}


def spoken(wanted: Iterable[str]) -> str:
    """The first of these languages that the program speaks, English where it speaks none.

    They are named as in BCP 47: "de-AT" is spoken where there is "de".
    """
    known = {WRITTEN_IN, *translations()}
    return next((name for tag in wanted if (name := tag.partition("-")[0]) in known), WRITTEN_IN)


def of_qt(language: str) -> Path:
    """Where Qt's own words in a language are: those of its file dialogs and of its fields' menus."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"


def speak(wanted: Iterable[str] | None = None) -> list[QTranslator]:
    """Translate what is shown from now on into the first of these languages, else of the system's.

    Answers the translators installed, Qt's own first: none for English. Only the window's thread may ask.
    """
    language = spoken(QLocale.system().uiLanguages() if wanted is None else wanted)
    if language == WRITTEN_IN:
        return []
    installed = []
    for file in (of_qt(language), translations()[language]):
        translator = QTranslator(QCoreApplication.instance())
        if file.is_file() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            installed.append(translator)
    return installed
