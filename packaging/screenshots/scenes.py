"""The scenes that are shown in pictures: what is typed and pressed in a window on the sample dossier."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QSize
from PySide6.QtWidgets import QApplication

from workbench.domain.errors import EnvironmentFault
from workbench.domain.progress import Progress
from workbench.gui.dialogs.about import AboutSheet
from workbench.gui.palette import Palette
from workbench.gui.settings import THEME
from workbench.gui.sheet import AskSheet
from workbench.gui.window import Window

LARGE, SMALL = QSize(1440, 900), QSize(1024, 640)

Act = Callable[[Window], None]


def settle(window: Window, until: Callable[[], bool] = lambda: True) -> None:
    """Let the window paint, and jobs end, until something holds; at most ten seconds."""
    end = time.monotonic() + 10
    for _ in range(5):
        QApplication.processEvents()
    while (window.jobs.running or not until()) and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    for _ in range(5):
        QApplication.processEvents()


def nothing(window: Window) -> None:
    """The sample as it opens, with a claim in hand."""
    window.desk.select_claim(window.claims.table.claims.key_at(2))
    window.claims.table.setFocus()


def switched(colours: str) -> Act:
    """The colours changed while the window stands there, and once more with a sheet down."""

    def act(window: Window) -> None:
        nothing(window)
        window.notices.tell("Deleted 3 claims.", "info", (("Undo", lambda: None),))
        window.commands["edit.find"].trigger()
        window.commands["source.details"].trigger()
        settle(window)
        window.settings.set(THEME, colours)

    return act


def several(window: Window) -> None:
    """Several claims selected at once."""
    window.claims.table.setFocus()
    window.claims.table.selectAll()


def marked(window: Window) -> None:
    """Just after a mark: saved, and on to the next."""
    nothing(window)
    window.commands["claim.confirm"].trigger()


def no_dossier(window: Window) -> None:
    """The first start of all."""
    window.desk.open_dossier(None)


def empty_dossier(window: Window) -> None:
    """A dossier without sources."""
    window.desk.create_dossier("Harbour expansion")


def importing(window: Window) -> None:
    """Several files at once: good ones, one that is there already, one that cannot be read."""
    folder = Path.home() / "import"
    folder.mkdir(exist_ok=True)
    good = folder / "harbour.html"
    good.write_text(
        "<html lang='en'><head><title>Harbour to be deepened by two metres</title>"
        "<meta property='og:site_name' content='The Quay Gazette'>"
        "<meta name='author' content='Noor Halvorsen'>"
        "<meta property='article:published_time' content='2024-03-11T09:30:00+01:00'></head><body><article>"
        "<h1>Harbour to be deepened by two metres</h1>"
        "<p>The port authority said on Monday that the harbour would be deepened by two metres before the "
        "end of next year, at a cost of about 41 million euros.</p><p>“Not one berth will close,” said the "
        "harbour master, Ilse Brandt. Two fishing cooperatives told the Gazette that nobody had asked them."
        "</p></article></body></html>",
        encoding="utf-8",
    )
    letter = folder / "letter.txt"
    letter.write_text("Dear editor,\n\nthe harbour was last dredged in 1998, not in 2008.\n", "utf-8")
    again = folder / "harbour copy.html"
    again.write_bytes(good.read_bytes())
    broken = folder / "minutes.pdf"
    broken.write_bytes(b"%PDF-1.7 cut off")
    window.importing.import_files([good, letter, again, broken])
    settle(window, lambda: window.importing.sheet is not None)


def one_import(window: Window) -> None:
    """One file: Enter accepts it."""
    data = QMimeData()
    data.setText("The bridge opened on 4 May 1931, the mayor said. It cost “not a crown more” than planned.")
    window.importing.import_data(data)
    settle(window, lambda: window.importing.sheet is not None)


def palette(window: Window) -> None:
    """Anything by a few letters."""
    window.commands["program.palette"].trigger()
    sheet = window.asking.sheet
    assert isinstance(sheet, Palette)
    sheet.field.setText("conf")
    settle(window)
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        QApplication.processEvents()


def commands(*names: str) -> Act:
    """Some commands one after the other."""

    def act(window: Window) -> None:
        nothing(window)
        for name in names:
            window.commands[name].trigger()
            settle(window)

    return act


def licences(window: Window) -> None:
    """The licences of what is shipped."""
    window.commands["program.about"].trigger()
    sheet = window.asking.sheet
    assert isinstance(sheet, AboutSheet)
    sheet.tabs.setCurrentIndex(1)


def notices(window: Window) -> None:
    """An error, a bug and a removal."""
    nothing(window)
    window.notices.tell_error(
        EnvironmentFault(
            "The disk that holds {name} is full; the last change was not saved.",
            "Make room on it, then repeat the change. Everything saved before is safe.",
            name="workbench.db",
        )
    )
    window.notices.tell_bug(ValueError("what it holds is never shown"))
    window.notices.tell("Deleted 3 claims.", "info", (("Undo", lambda: None),))


def dropping(window: Window) -> None:
    """Something to import hovers over the window."""
    nothing(window)
    window.drops._frame.tell(window.drop_words())


def working(window: Window) -> None:
    """A long piece of work, with its name, how far it is, and Cancel."""

    def work(progress: Progress) -> None:
        while True:
            progress.step(37, 100, "minutes of the council.pdf")
            time.sleep(0.02)

    nothing(window)
    job = window.jobs.start("Reading sources", work)
    seen: list[int] = []
    job.progressed.connect(lambda done, total, what: seen.append(done))
    while not seen:
        QApplication.processEvents()


def naming(window: Window) -> None:
    """A dossier's name that is taken already."""
    name = window.desk.dossier.name if window.desk.dossier else ""
    window.commands["dossier.new"].trigger()
    sheet = window.asking.sheet
    assert isinstance(sheet, AskSheet)
    sheet.field.setText(name)
    sheet.accept()


def menu(window: Window) -> None:
    """The context menu of the text, with what is not possible now."""
    nothing(window)
    window.text_menu.popup(window.mapToGlobal(QPoint(420, 300)))


def evidence(window: Window) -> None:
    """What the verdict of a claim rests on."""
    nothing(window)
    window.claims.inspector.setCurrentWidget(window.claims.inspector.evidence)


SCENES: dict[str, tuple[QSize, str, Act]] = {
    "light": (LARGE, "light", nothing),
    "dark": (LARGE, "dark", nothing),
    "evidence-dark": (LARGE, "dark", evidence),
    "contrast": (LARGE, "contrast", nothing),
    "small": (SMALL, "light", nothing),
    "small-dark": (SMALL, "dark", nothing),
    "switched-to-dark": (LARGE, "light", switched("dark")),
    "switched-to-light": (LARGE, "dark", switched("light")),
    "several": (LARGE, "light", several),
    "marked": (LARGE, "light", marked),
    "empty-start": (LARGE, "light", no_dossier),
    "empty-start-dark": (LARGE, "dark", no_dossier),
    "empty-dossier": (LARGE, "light", empty_dossier),
    "empty-dossier-small": (SMALL, "light", empty_dossier),
    "import": (LARGE, "light", importing),
    "import-dark": (LARGE, "dark", importing),
    "import-small": (SMALL, "light", importing),
    "import-one": (LARGE, "light", one_import),
    "palette": (LARGE, "light", palette),
    "palette-dark": (LARGE, "dark", palette),
    "preferences": (LARGE, "light", commands("program.preferences")),
    "preferences-dark": (LARGE, "dark", commands("program.preferences")),
    "shortcuts": (LARGE, "light", commands("program.shortcuts")),
    "shortcuts-small": (SMALL, "dark", commands("program.shortcuts")),
    "about": (LARGE, "light", commands("program.about")),
    "licences": (LARGE, "light", licences),
    "details": (LARGE, "light", commands("source.details")),
    "reviewer": (LARGE, "light", commands("program.reviewer")),
    "address": (LARGE, "light", commands("source.fetch")),
    "working": (LARGE, "light", working),
    "naming": (LARGE, "light", naming),
    "notices": (LARGE, "light", notices),
    "notices-dark": (SMALL, "dark", notices),
    "dropping": (LARGE, "light", dropping),
    "menu": (LARGE, "light", menu),
    "find": (LARGE, "light", commands("edit.find")),
    "no-sidebar": (SMALL, "light", commands("view.sidebar")),
}
