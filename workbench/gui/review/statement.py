"""The sheet on which a party's statement about a claim is noted or corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.domain.claim import Attribution, Hop
from workbench.domain.errors import WorkbenchError
from workbench.domain.party import Statement
from workbench.domain.verdict import Stance
from workbench.gui.claims.inspector.editors import Choice, GrowingText
from workbench.gui.evidence.forms import field, offer
from workbench.gui.fields import FieldRows, Remark
from workbench.gui.review.words import STANCE_ICONS, stance_word
from workbench.gui.sheet import Buttons, Sheet
from workbench.gui.theme import UNIT, Theme

Fields = dict[str, object]
Keep = Callable[[Fields], object]
_ARROW = "←"


class StatementSheet(Sheet):
    """Who did what about a claim, when, in which words, through whom, read where; Enter keeps it.

    `keep` gets the fields; what it raises is shown here, False keeps the sheet open too.
    """

    def __init__(
        self,
        over: QWidget,
        theme: Theme,
        title: str,
        statement: Statement | None,
        fresh: Fields,
        keep: Keep,
    ) -> None:
        super().__init__(over, theme, title, 140 * UNIT)
        self._statement = statement
        self._keep = keep
        self.party = field(self, self.tr("Party"), self.tr("name or office"))
        self.stance = Choice(self)
        self.stance.setAccessibleName(self.tr("What it did"))
        for stance in Stance:
            self.stance.addItem(theme.icon(*STANCE_ICONS[stance]), stance_word(stance), stance)
        self.said_on = field(self, self.tr("Day"), self.tr("2011-09-06, or as much of it as is known"))
        self.words = GrowingText(2, 4, self)
        self.words.setAccessibleName(self.tr("Wording"))
        self.words.entered.connect(self.accept)
        self.via = field(self, self.tr("Via"), self.tr("through whom, the outermost last: A ← B"))
        self.read_in = field(self, self.tr("Read in"), self.tr("where you read it"))
        self.told = Remark(self)
        self._lay_out()
        self._load(statement, fresh)

    def open(self) -> None:
        """Come down with the party in hand."""
        super().open()
        self.party.setFocus(Qt.FocusReason.PopupFocusReason)
        self.party.selectAll()

    def offer(self, names: Sequence[str]) -> None:
        """Complete the party from these."""
        offer(self.party, names)

    def accept(self) -> None:
        """Keep it; stay open where it is refused."""
        try:
            if self._keep(self.fields()) is not False:
                self.close()
        except WorkbenchError as error:
            self.told.refuse(error)

    def fields(self) -> Fields:
        """What is typed."""
        return {
            "party": self.party.text(),
            "stance": Stance(self.stance.currentData()),
            "said_on": self.said_on.text().strip(),
            "words": self.words.toPlainText().strip(),
            "attribution": self._attribution(),
            "read_in": self.read_in.text().strip(),
        }

    def _attribution(self) -> Attribution:
        """The chain: links that are named as before keep what else is known of them."""
        before = {hop.party: hop for hop in self._statement.attribution} if self._statement else {}
        names = [name.strip() for name in self.via.text().replace("<-", _ARROW).split(_ARROW)]
        party = " ".join(self.party.text().split())
        if not any(names) and party not in before:
            return ()
        return tuple(before.get(name, Hop(name)) for name in (party, *names) if name)

    def _load(self, statement: Statement | None, fresh: Fields) -> None:
        if statement is None:
            self.words.setPlainText(str(fresh.get("words", "")))
            self.read_in.setText(str(fresh.get("read_in", "")))
            self.said_on.setText(str(fresh.get("said_on", "")))
            return
        self.party.setText(statement.party)
        self.stance.setCurrentIndex(list(Stance).index(statement.stance))
        self.said_on.setText(statement.said_on)
        self.words.setPlainText(statement.words)
        self.via.setText(f" {_ARROW} ".join(hop.party for hop in statement.attribution[1:]))
        self.read_in.setText(statement.read_in)

    def _lay_out(self) -> None:
        rows = FieldRows()
        widgets: tuple[tuple[str, QLineEdit | Choice | GrowingText], ...] = (
            (self.tr("&Party"), self.party),
            (self.tr("&What it did"), self.stance),
            (self.tr("Da&y"), self.said_on),
            (self.tr("Wordin&g"), self.words),
            (self.tr("Vi&a"), self.via),
            (self.tr("Read &in"), self.read_in),
        )
        for word, widget in widgets:
            rows.addRow(word, widget)
        self.content.addLayout(rows)
        self.content.addWidget(self.told)
        self.content.addLayout(Buttons(self, self.tr("Keep")))
