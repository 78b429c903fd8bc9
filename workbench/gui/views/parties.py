"""What can be done with the parties of a dossier; every write can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Change, DossierRow
from workbench.domain.overview import Voice
from workbench.domain.party import Party
from workbench.gui.commands import Write
from workbench.gui.sheet import Sheet
from workbench.gui.views.party import Entered, PartySheet

if TYPE_CHECKING:
    from workbench.gui.window import Window


class PartyWork(QObject):
    """Adds, corrects, joins, splits and removes parties over a sheet; `written` says that one was."""

    written = Signal()

    def __init__(self, window: Window, dossier: DossierRow, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._window = window
        self._desk = window.desk
        self._dossier = dossier.id
        self._sheet = sheet
        self._parties = window.desk.services.parties
        self._wanted = ""

    def take_wanted(self) -> str:
        """The id of the party to take in hand after a write; empty where the one in hand stays."""
        wanted, self._wanted = self._wanted, ""
        return wanted

    def add(self) -> None:
        """Ask for a party that is not in the list."""
        self._ask(self.tr("Add a party"), Entered(), self._keep_new)

    def add_confidential(self) -> None:
        """Ask for the name of a confidential party, and for the codename that stands for it."""
        self._ask(self.tr("Add a confidential party"), Entered(), self._keep_secret, secret=True)

    def edit(self, voice: Voice | None) -> None:
        """Enter a name as a party, or correct the party that it is."""
        if voice is None:
            return
        if (party := voice.party) is None:
            known = voice.known
            fresh = Entered(voice.name, (), known.role, known.affiliation, known.named)
            self._ask(self.tr("Enter as a party"), fresh, self._keep_new)
            return
        veiled = party.confidential
        entered = Entered(
            party.name,
            party.aliases,
            party.role,
            party.affiliation,
            party.named,
        )
        self._ask(
            self.tr("Correct a party"), entered, lambda now: self._keep_edited(party, now), veiled=veiled
        )

    def delete(self, voice: Voice | None) -> None:
        """Remove a party, with the way back offered."""
        if voice is None or (party := voice.party) is None:
            return
        delete = self._parties.delete
        if self._write(self.tr("Remove party"), lambda: delete(self._dossier, party.id)):
            words = self.tr("Removed the party “{name}”.").format(name=party.name)
            self._window.notices.tell_undoable(words, self._desk)

    def join(self, voice: Voice | None, into: UUID) -> None:
        """Let a party go by all names of another one, or of a name that is no party: they are the same."""
        if voice is None:
            return
        dossier, parties, party = self._dossier, self._parties, voice.party

        def write() -> Change:
            if party is not None:
                return parties.merge(dossier, into, party.id)
            aliases = next((one.aliases for one in parties.list(dossier) if one.id == into), ())
            return parties.edit(dossier, into, {"aliases": (*aliases, voice.name)})

        self._write(self.tr("Join names"), write, str(into))

    def split(self, voice: Voice | None, alias: str) -> None:
        """Make a party of its own of one name of a party."""
        if voice is not None and (party := voice.party) is not None:
            split = self._parties.split
            self._write(self.tr("Split party"), lambda: split(self._dossier, party.id, alias)[1])

    def name_behind(self, voice: Voice | None) -> str | None:
        """Whom a codename stands for; None, and a word about it, for anybody but who entered it."""
        if voice is None or voice.party is None:
            return None
        try:
            return self._parties.reveal(voice.party.id)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return None

    def _keep_new(self, now: Entered) -> bool:
        return self._keep_made(
            self.tr("Add party"),
            lambda: self._parties.add(
                self._dossier,
                now.name,
                aliases=now.aliases,
                role=now.role,
                affiliation=now.affiliation,
                named=now.named,
            ),
        )

    def _keep_secret(self, now: Entered) -> bool:
        return self._keep_made(
            self.tr("Add confidential party"),
            lambda: self._parties.protect(self._dossier, now.name, now.codename),
        )

    def _keep_made(self, text: str, make: Callable[[], tuple[UUID, Change]]) -> bool:
        made: list[UUID] = []

        def write() -> Change:
            party_id, change = make()
            made.append(party_id)
            return change

        return self._write(text, write, made)

    def _keep_edited(self, party: Party, now: Entered) -> bool:
        fields = {"name": now.name, "aliases": now.aliases, "role": now.role,
                  "affiliation": now.affiliation, "named": now.named}  # fmt: skip
        changed = {name: value for name, value in fields.items() if getattr(party, name) != value}
        if not changed:
            return True
        edit = self._parties.edit
        return self._write(self.tr("Edit party"), lambda: edit(self._dossier, party.id, changed))

    def _write(self, text: str, write: Write, wanted: str | list[UUID] = "") -> bool:
        done = self._desk.write(text, write)
        if done:
            self._wanted = wanted if isinstance(wanted, str) else str(wanted[-1])
            self.written.emit()
        return done

    def _ask(
        self,
        title: str,
        entered: Entered,
        keep: Callable[[Entered], bool],
        *,
        secret: bool = False,
        veiled: bool = False,
    ) -> None:
        over, theme = self._window.stage, self._window.theme
        asked = PartySheet(over, theme, title, entered, keep, secret=secret, veiled=veiled)
        asked.closed.connect(asked.deleteLater)
        self._sheet.closed.connect(asked.close)
        asked.open()
