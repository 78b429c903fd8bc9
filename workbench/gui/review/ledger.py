"""What the commands of one window do with the stances of parties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.gui.claims.hand import in_hand, numbers_word, taken_up
from workbench.gui.evidence.offers import Offers

if TYPE_CHECKING:
    from workbench.domain.party import Statement
    from workbench.gui.review.stances import StancesPage
    from workbench.gui.review.statement import Fields, Keep
    from workbench.gui.window import Window


class StanceFlow(QObject):
    """Who said what of one window's claims; everything is written through its desk."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._services = window.desk.services
        self._offers = Offers(window)
        window.claims.inspector.leaves.stances.once_built(self._hear)

    def _hear(self, page: StancesPage) -> None:
        page.add_wanted.connect(self.add)
        page.edit_wanted.connect(self.edit)
        page.delete_wanted.connect(self.delete)

    def add(self) -> None:
        """Ask what a party did about the claim in hand; words selected in the text are its wording."""
        rows = taken_up(self._window)
        if not rows:
            return
        own, source = in_hand(rows, self._desk.current), self._desk.source
        span = self._window.reading.pane.selected_words()
        fresh: Fields = {}
        where: Fields = {}
        if source is not None:
            fresh = {"read_in": source.title, "said_on": str(source.published or "")[:10]}
        if source is not None and span is not None and (span != (own.start, own.end)):
            fresh["words"] = self._window.reading.pane.text()[slice(*span)]
            where = {"source_id": source.id, "span": span}

        def keep(fields: Fields) -> bool:
            add = self._services.ledger.add
            return self._desk.write(
                self.tr("Add stance"),
                lambda: add(own.key, **fields, **where)[1],  # type: ignore[arg-type]  # the sheet names its parameters
            )

        title = self.tr("What was said of {claim}").format(claim=numbers_word([own.number]))
        self._ask(title, None, fresh, keep)

    def edit(self, statement: Statement) -> None:
        """Ask for what is to be corrected of a statement."""

        def keep(fields: Fields) -> bool:
            edit = self._services.ledger.edit
            changed = {name: value for name, value in fields.items() if getattr(statement, name) != value}
            if not changed:
                return True
            return self._desk.write(self.tr("Edit stance"), lambda: edit(statement.id, changed))

        self._ask(self.tr("Correct what was said"), statement, {}, keep)

    def _ask(self, title: str, statement: Statement | None, fresh: Fields, keep: Keep) -> None:
        from workbench.gui.review.statement import StatementSheet

        window, dossier = self._window, self._desk.dossier
        if dossier is None:
            return
        self._desk.settling.emit()
        sheet = StatementSheet(window.stage, window.theme, title, statement, fresh, keep)
        window.asking.show(sheet)
        window.claims.inspector.setCurrentWidget(window.claims.inspector.stances)
        self._offers.bring(lambda: self._services.ledger.speakers(dossier.id), sheet.offer, sheet)

    def delete(self, statement: Statement) -> None:
        """Remove a statement from the ledger, with the way back offered."""
        delete = self._services.ledger.delete
        if self._desk.write(self.tr("Delete stance"), lambda: delete(statement.id)):
            words = self.tr("Deleted what {party} said.").format(party=statement.party)
            self._window.notices.tell_undoable(words, self._desk)
