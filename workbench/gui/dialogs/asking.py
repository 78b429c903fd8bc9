"""Every question the window can ask; one sheet is down at a time."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from workbench.domain.errors import EnvironmentFault, WorkbenchError
from workbench.gui.settings import REVIEWER
from workbench.gui.sheet import AskSheet, Sheet

if TYPE_CHECKING:
    from workbench.domain.passage import Passage
    from workbench.gui.palette import Entry
    from workbench.gui.window import Window

READABLE = "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.docx *.pdf *.eml"


class Asking(QObject):
    """Opens the sheets of one window; a new one takes the place of the one that is down."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.sheet: Sheet | None = None

    def show(self, sheet: Sheet) -> None:
        """Bring a sheet down."""
        if self.sheet is not None:
            self.sheet.close()
        self.sheet = sheet
        sheet.closed.connect(lambda: self._forget(sheet))
        sheet.open()

    def _forget(self, sheet: Sheet) -> None:
        if self.sheet is sheet:
            self.sheet = None
        sheet.deleteLater()

    def _line(
        self, title: str, hint: str, word: str, answer: Callable[[str], object], initial: str = ""
    ) -> None:
        window = self._window
        self.show(AskSheet(window.stage, window.theme, title, hint, word, answer, initial))

    def new_dossier(self) -> None:
        """Ask for the name of a new dossier, make it and open it."""
        hint = self.tr("One story or investigation: its sources and claims are kept together.")
        self._line(self.tr("New dossier"), hint, self.tr("Create"), self._window.desk.create_dossier)

    def rename_dossier(self) -> None:
        """Ask for another name of the open dossier."""
        desk = self._window.desk
        if (dossier := desk.dossier) is not None:
            self._line(
                self.tr("Rename dossier"),
                "",
                self.tr("Rename"),
                lambda name: desk.rename_dossier(dossier.id, name),
                dossier.name,
            )

    def address(self) -> None:
        """Ask for a web address and fetch it; one on the clipboard is there already."""
        on_clipboard = QGuiApplication.clipboard().text().strip()
        fitting = on_clipboard.startswith(("http://", "https://")) and len(on_clipboard.split()) == 1
        self._line(
            self.tr("Import a web address"),
            self.tr("The page is fetched once and kept byte for byte, with the text read from it."),
            self.tr("Fetch"),
            self._window.importing.import_address,
            on_clipboard if fitting else "",
        )

    def reviewer(self, then: Callable[[], object] | None = None) -> None:
        """Ask who checks; afterwards do what waited for the answer."""
        window = self._window

        def take(name: str) -> None:
            window.settings.set(REVIEWER, " ".join(name.split()))
            if then is not None:
                then()

        self._line(
            self.tr("Who checks?"),
            self.tr("Your name stands beside each verdict and in the history. It is asked once."),
            self.tr("That is me") if then is not None else self.tr("Save"),
            take,
            window.settings.get(REVIEWER) or account_name(),
        )
        if then is not None and self.sheet is not None:
            self.sheet.closed.connect(self._on_reviewer_closed)

    def _on_reviewer_closed(self) -> None:
        if not self._window.settings.get(REVIEWER):
            self._window.desk.notice.emit(self.tr("Nothing was marked: nobody said who checks."))

    def files(self) -> None:
        """Ask for files, several at once, and read them."""
        window = self._window
        dialog = QFileDialog(window, self.tr("Import files"), _folder(window.settings.word("files")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Texts and documents ({patterns})").format(patterns=READABLE), self.tr("All files (*)")]
        )

        def take(names: list[str]) -> None:
            window.settings.keep_word("files", dialog.directory().absolutePath())
            window.importing.import_files([Path(name) for name in names])

        dialog.filesSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def versions(self) -> None:
        """Show the versions of the open source."""
        from workbench.gui.versions.history import VersionsSheet

        if (source := self._window.desk.source) is not None:
            try:
                self.show(VersionsSheet(self._window, source))
            except WorkbenchError as error:
                self._window.desk.failed.emit(error)

    def original(self) -> None:
        """Ask where to save the open source's bytes, and save them."""
        window = self._window
        if (source := window.desk.source) is None:
            return
        dialog = QFileDialog(window, self.tr("Save the original"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(_file_name(source.title, source.media_type))

        def save(name: str) -> None:
            path = Path(name)
            try:
                path.write_bytes(window.desk.services.sources.original(source.id))
            except OSError as error:
                cause = error.strerror or str(error)
                window.desk.failed.emit(
                    EnvironmentFault(
                        "The original could not be saved as {name}: {cause}.",
                        "Choose another place; the dossier still holds it.",
                        name=path.name,
                        cause=cause,
                    )
                )
            except WorkbenchError as error:
                window.desk.failed.emit(error)
            else:
                window.notices.tell(self.tr("Saved {name}.").format(name=path.name), "done")

        dialog.fileSelected.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def details(self) -> None:
        """Show the open source's particulars to be corrected."""
        from workbench.gui.dialogs.details import DetailsSheet

        window = self._window
        if (source := window.desk.source) is not None:
            self.show(
                DetailsSheet(
                    window.stage,
                    window.theme,
                    source,
                    lambda particulars: window.desk.correct_source(source.id, particulars),
                )
            )

    def preferences(self) -> None:
        """Show the preferences."""
        from workbench.gui.dialogs.preferences import PreferencesSheet

        self.show(PreferencesSheet(self._window.stage, self._window.theme, self._window.settings))

    def shortcuts(self) -> None:
        """Show every command with its keys."""
        from workbench.gui.dialogs.shortcuts import ShortcutsSheet

        self.show(ShortcutsSheet(self._window.stage, self._window.theme))

    def about(self) -> None:
        """Show what this is and what it is made of."""
        from workbench.gui.dialogs.about import AboutSheet

        window = self._window
        sheet = AboutSheet(window.stage, window.theme, window.desk.services.location)
        sheet.folder_wanted.connect(self.folder)
        self.show(sheet)

    def folder(self) -> None:
        """Show the folder of the database in the system's file manager."""
        from workbench.gui.dialogs.about import open_folder

        location = self._window.desk.services.location
        if not open_folder(location):
            self._window.notices.tell(
                self.tr("The database is at {location}.").format(location=location), "info"
            )

    def everything(self) -> None:
        """Open the palette over commands, sources, dossiers, claims and the words of all texts."""
        from workbench.gui import finders
        from workbench.gui.palette import Palette

        window = self._window

        def at_once(words: str) -> list[Entry]:
            return finders.best(
                words,
                [
                    *finders.command_entries(window.commands),
                    *finders.few_sources(window.desk),
                    *finders.dossier_entries(window.desk, window.memory.open_dossier),
                ],
            )

        def opened(found: Passage) -> None:
            if window.desk.open_source(found.source_id):
                pane = window.reading.pane
                pane.select_passage(found.start, found.end)
                pane.reveal(found.start, found.end)
                pane.setFocus(Qt.FocusReason.OtherFocusReason)

        palette = Palette(window.stage, window.theme, at_once, finders.beside(window.desk, opened))
        palette.failed.connect(window.tell_failure)
        self.show(palette)

    def dossiers(self) -> None:
        """Open the palette over the dossiers alone."""
        from workbench.gui import finders
        from workbench.gui.palette import Palette

        window = self._window
        self.show(
            Palette(
                window.stage,
                window.theme,
                lambda words: finders.best(
                    words, finders.dossier_entries(window.desk, window.memory.open_dossier)
                ),
                hint=self.tr("Which dossier?"),
            )
        )


def account_name() -> str:
    """The full name of the computer's account, else the account's own name; empty where there is neither."""
    try:
        account = getpass.getuser()
    except (KeyError, OSError):
        return ""
    try:
        import pwd

        return pwd.getpwnam(account).pw_gecos.split(",")[0] or account
    except (ImportError, KeyError):
        return account


def _file_name(title: str, media_type: str) -> str:
    import mimetypes

    name = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    ending = mimetypes.guess_extension(media_type.split(";")[0]) or ""
    return f"{' '.join(name.split())[:80] or 'source'}{ending}"


def _folder(last: str) -> str:
    """Where files were found last; or else the user's documents, or their home."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # A folder that is not there any more would be taken for the name of a file.
    return next((place for place in (last, documents) if place and Path(place).is_dir()), str(Path.home()))
