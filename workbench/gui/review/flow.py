"""What the review commands of one window do: sign-off, assignment, flags, changes, comments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from workbench.domain.claim import Flag
from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import ClaimRow
from workbench.domain.signing import Demand, same_person
from workbench.domain.verdict import Verdict
from workbench.gui.claims.hand import in_hand, numbers_word, taken_up
from workbench.gui.evidence.offers import Offers
from workbench.gui.review.ledger import StanceFlow
from workbench.gui.review.tips import TextTips
from workbench.gui.settings import DEMAND
from workbench.gui.sheet import AskSheet

if TYPE_CHECKING:
    from workbench.domain.party import ChangeRequest, Comment, Decision
    from workbench.gui.review.page import ReviewPage
    from workbench.gui.window import Window

_NEAR = 256
"""Rows below that are looked through for the next claim to sign off."""

FLAGS = {
    "review.legal": Flag.LEGAL,
    "review.sensitive": Flag.SENSITIVE,
    "review.ask_author": Flag.ASK_AUTHOR,
}
"""The commands that raise and lower a flag."""


class ReviewFlow(QObject):
    """The review of one window's claims; everything is written through its desk."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._services = window.desk.services
        self._offers = Offers(window)
        inspector = window.claims.inspector
        self.stances = StanceFlow(window)
        inspector.leaves.review.once_built(self._hear_page)
        inspector.form.reopen_wanted.connect(self.reopen)
        TextTips(window.desk, window.reading.pane, self)
        window.settings.changed.connect(self._on_settings_changed)
        self._on_settings_changed(DEMAND.key)

    def _hear_page(self, page: ReviewPage) -> None:
        page.sign_wanted.connect(lambda: self._window.as_reviewer(self.sign_off))
        page.reopen_wanted.connect(self.reopen)
        page.assigned.connect(self._on_page_assigned)
        page.flagged.connect(self.raise_flag)
        page.change_wanted.connect(self.ask_change)
        page.decided.connect(self.decide)
        page.request_withdrawn.connect(self.withdraw_request)
        page.commented.connect(self._on_page_commented)
        page.comment_withdrawn.connect(self.withdraw_comment)

    # --- the second reader

    def sign_off(self) -> None:
        """Accept the selected claims as second reader, then take the next one in hand that waits for it."""
        rows = taken_up(self._window)
        if not rows:
            return
        self._desk.settling.emit()
        keys = [row.key for row in rows]
        following = self._next_to_sign(keys) if self._desk.move_on and len(keys) == 1 else None
        text = self.tr("Sign off") if len(keys) == 1 else self.tr("Sign off {count} claims")
        sign_off = self._services.review.sign_off
        done = self._desk.write(text.format(count=len(keys)), lambda: sign_off(keys))
        if done and following is not None:
            self._desk.select_claim(following)

    def _next_to_sign(self, keys: Sequence[int]) -> int | None:
        """The next checked claim listed below that somebody else checked and nobody signed off yet."""
        shown = self._desk.shown
        row = shown.row_of(keys[-1]) if shown is not None else None
        if shown is None or row is None:
            return None
        for at in range(row + 1, min(row + 1 + _NEAR, shown.count())):
            claim = shown.claim(at)
            if (
                claim is not None
                and claim.verdict is not Verdict.UNVERIFIED
                and claim.evidence
                and not claim.signed_by
                and not same_person(claim.reviewer, self._services.reviewer)
            ):
                return claim.key
        return None

    def reopen(self) -> None:
        """Ask why the selected claims are reopened, and reopen them."""
        rows = [row for row in taken_up(self._window) if row.signed_by]
        if not rows:
            return
        keys, window = [row.key for row in rows], self._window
        reopen = self._services.review.reopen
        sheet = AskSheet(
            window.stage,
            window.theme,
            self.tr("Reopen {claims}").format(claims=numbers_word([row.number for row in rows])),
            self.tr("Why? The reason stands in the history; the sign-off is taken back."),
            self.tr("Reopen"),
            lambda reason: self._desk.write(self.tr("Reopen claim"), lambda: reopen(keys, reason)),
        )
        window.asking.show(sheet)

    # --- assignment and flags

    def assign(self) -> None:
        """Go to the field that says to whom the selected claims are given."""
        page, dossier = self._show_page(), self._desk.dossier
        if dossier is not None:
            self._offers.bring(lambda: self._services.review.colleagues(dossier.id), page.offer)
        page.assignee.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.assignee.selectAll()

    def _on_page_assigned(self, name: str) -> None:
        keys = [row.key for row in taken_up(self._window)]
        if keys:
            assign = self._services.review.assign
            self._desk.write(self.tr("Assign claim"), lambda: assign(keys, name))

    def raise_flag(self, flag: Flag, raised: bool) -> None:
        """Set or clear a flag of the selected claims."""
        keys = [row.key for row in taken_up(self._window)]
        if keys:
            raise_flag = self._services.review.raise_flag
            self._desk.write(self.tr("Flag claim"), lambda: raise_flag(keys, flag, raised))

    def toggle_flag(self, id: str) -> None:
        """What a flag's command does: the action is checked already."""
        self.raise_flag(FLAGS[id], self._window.commands[id].isChecked())

    def refresh(self, row: ClaimRow | None) -> None:
        """Check the flags' commands as the claim in hand has them."""
        for id, flag in FLAGS.items():
            self._window.commands[id].setChecked(row is not None and flag.value in row.flags)

    # --- changes asked for

    def ask_change(self) -> None:
        """Ask for other words in the place of the claim's."""
        from workbench.gui.review.requests import ChangeSheet

        rows = taken_up(self._window)
        if not rows:
            return
        key, window = in_hand(rows, self._desk.current).key, self._window
        try:
            old = self._services.listing.detail(key).span.exact
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return

        def keep(before: str, after: str, note: str) -> bool:
            ask = self._services.review.ask_change
            return self._desk.write(self.tr("Ask for a change"), lambda: ask(key, before, after, note)[1])

        window.asking.show(ChangeSheet(window.stage, window.theme, old, keep))

    def decide(self, request: ChangeRequest, decision: Decision) -> None:
        """Write down the editor's decision."""
        decide = self._services.review.decide
        self._window.as_reviewer(
            lambda: self._desk.write(
                self.tr("Decide on a change"), lambda: decide(request.id, decision, request.decision)
            )
        )

    def withdraw_request(self, request: ChangeRequest) -> None:
        """Take a request back."""
        withdraw = self._services.review.withdraw_request
        if self._desk.write(self.tr("Withdraw change request"), lambda: withdraw(request.id)):
            self._offer_undo(self.tr("The change request is withdrawn."))

    def list_requests(self) -> None:
        """Show all requests of the open source in the order of its text."""
        from workbench.gui.review.requests import RequestsSheet

        window, source = self._window, self._desk.source
        if source is None:
            return
        try:
            sheet = RequestsSheet(
                window.stage,
                window.theme,
                source.title,
                lambda: self._services.review.requests(source.id),
                self.decide,
                self.withdraw_request,
                lambda request: self._desk.select_claim(request.claim_key),
            )
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return

        self._desk.broadcast.changed.connect(sheet.renew)
        window.asking.show(sheet)

    # --- comments

    def comment(self) -> None:
        """Go to the field for a remark."""
        self._show_page().words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_page_commented(self, words: str) -> None:
        rows = taken_up(self._window)
        if not rows:
            return
        key, comment = in_hand(rows, self._desk.current).key, self._services.review.comment
        if self._desk.write(self.tr("Comment"), lambda: comment(key, words)[1]):
            self._window.claims.inspector.review.clear_words()

    def withdraw_comment(self, comment: Comment) -> None:
        """Remove a remark, with the way back offered."""
        withdraw = self._services.review.withdraw_comment
        if self._desk.write(self.tr("Delete comment"), lambda: withdraw(comment.id)):
            self._offer_undo(self.tr("Deleted the comment of {name}.").format(name=comment.who))

    # --- what the above is made of

    def _show_page(self) -> ReviewPage:
        inspector = self._window.claims.inspector
        inspector.show_selection()
        inspector.setCurrentWidget(inspector.review)
        return inspector.review

    def _offer_undo(self, words: str) -> None:
        self._window.notices.tell_undoable(words, self._desk)

    def _on_settings_changed(self, key: str) -> None:
        if key == DEMAND.key:
            self._services.claims.demand = Demand(self._window.settings.get(DEMAND))
