"""The sheet on which a party is entered or corrected, a confidential one under its codename."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.gui.evidence.forms import field
from workbench.gui.fields import FieldRows, Remark
from workbench.gui.sheet import Buttons, Sheet
from workbench.gui.theme import UNIT, Theme


@dataclass(frozen=True, slots=True)
class Entered:
    """What is typed of a party. `codename` is empty for one that is not confidential."""

    name: str = ""
    aliases: tuple[str, ...] = ()
    role: str = ""
    affiliation: str = ""
    named: bool = True
    codename: str = ""


class PartySheet(Sheet):
    """Name, other names, role, affiliation, and whether it may be named; Enter keeps it.

    With `secret` it asks for the name and the codename alone; with `veiled` (a confidential party that is
    entered already) for the codename, role and affiliation. `keep` gets what is typed: what it raises is
    shown here, False keeps the sheet open too.
    """

    def __init__(
        self,
        over: QWidget,
        theme: Theme,
        title: str,
        entered: Entered,
        keep: Callable[[Entered], object],
        *,
        secret: bool = False,
        veiled: bool = False,
    ) -> None:
        super().__init__(over, theme, title, 130 * UNIT)
        self._keep = keep
        self.codename = field(self, self.tr("Codename"), self.tr("what every list and export shows"))
        self.name = field(self, self.tr("Name"))
        self.aliases = field(self, self.tr("Other names"), self.tr("separated by semicolons"))
        self.role = field(self, self.tr("Role"), self.tr("such as press secretary"))
        self.affiliation = field(self, self.tr("Affiliation"), self.tr("where or for whom"))
        self.named = QCheckBox(self.tr("Named in the texts"), self)
        self.told = Remark(self)
        self._load(entered)
        self._lay_out(secret, veiled)

    def open(self) -> None:
        """Come down with the name in hand."""
        super().open()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self.name.selectAll()

    def accept(self) -> None:
        """Keep it; stay open where it is refused."""
        try:
            if self._keep(self.entered()) is not False:
                self.close()
        except WorkbenchError as error:
            self.told.refuse(error)

    def entered(self) -> Entered:
        """What is typed."""
        aliases = tuple(" ".join(name.split()) for name in self.aliases.text().split(";") if name.strip())
        return Entered(
            self.name.text().strip(),
            aliases,
            self.role.text().strip(),
            self.affiliation.text().strip(),
            self.named.isChecked(),
            self.codename.text().strip(),
        )

    def _load(self, entered: Entered) -> None:
        self.name.setText(entered.name)
        self.aliases.setText("; ".join(entered.aliases))
        self.role.setText(entered.role)
        self.affiliation.setText(entered.affiliation)
        self.named.setChecked(entered.named)

    def _lay_out(self, secret: bool, veiled: bool) -> None:
        rows = FieldRows()
        lines = (
            (self.tr("Codename") if veiled else self.tr("Name"), self.name, True),
            (self.tr("Codename"), self.codename, secret),
            (self.tr("Other names"), self.aliases, not secret and not veiled),
            (self.tr("Role"), self.role, not secret),
            (self.tr("Affiliation"), self.affiliation, not secret),
            ("", self.named, not secret and not veiled),
        )
        for word, widget, wanted in lines:
            if wanted:
                rows.addRow(word, widget)
            else:
                widget.hide()
        self.content.addLayout(rows)
        self.content.addWidget(self.told)
        self.content.addLayout(Buttons(self, self.tr("Keep")))
        hint = self.tr(
            "The name is kept apart: no list, search, history or export shows it. Only you can have it shown."
        )
        self.told.say(hint if secret else "", "muted")
