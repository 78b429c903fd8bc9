"""What each command does in a window, and what is there for it to be done with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from workbench.domain.claim import Standing
from workbench.domain.errors import UserError, WorkbenchError
from workbench.domain.listing import ClaimRow
from workbench.domain.signing import may_change
from workbench.domain.verdict import Verdict
from workbench.gui.actions import Need
from workbench.gui.menus import Handler
from workbench.gui.review.flow import FLAGS
from workbench.gui.settings import READING_SIZE

if TYPE_CHECKING:
    from workbench.gui.window import Window


def handlers(window: Window) -> dict[str, Handler]:
    """Every command's id and what it does."""
    made = (_file, _edit, _claim, _review, _view, _program)
    return {id: handler for some in made for id, handler in some(window).items()}


def _file(window: Window) -> dict[str, Handler]:
    asking, desk = window.asking, window.desk

    def archive() -> None:
        if desk.dossier is not None:
            desk.archive_dossier(desk.dossier.id, not desk.dossier.archived)

    def delete_dossier() -> None:
        if desk.dossier is not None:
            name = desk.dossier.name
            if desk.delete_dossier(desk.dossier.id):
                _offer_undo(window, window.tr("Deleted the dossier “{name}”.").format(name=name))

    def delete_source() -> None:
        if desk.source is not None:
            title = desk.source.title
            if desk.delete_source(desk.source.id):
                _offer_undo(window, window.tr("Deleted the source “{title}”.").format(title=title))

    def paste() -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not window.importing.import_data(data):
            desk.notice.emit(window.tr("There is nothing on the clipboard that can be read."))

    return {
        "dossier.new": asking.new_dossier,
        "dossier.switch": asking.dossiers,
        "dossier.rename": asking.rename_dossier,
        "dossier.archive": archive,
        "dossier.delete": delete_dossier,
        "source.import": asking.files,
        "source.fetch": asking.address,
        "source.paste": paste,
        "source.details": asking.details,
        "source.update": window.updating.ask,
        "source.versions": asking.versions,
        "source.original": asking.original,
        "source.delete": delete_source,
    }


def _edit(window: Window) -> dict[str, Handler]:
    reading = window.reading

    def again(backward: bool) -> None:
        if not reading.find_bar.field.text():
            reading.find_bar.open()
        elif backward:
            reading.find_bar.find_previous()
        else:
            reading.find_bar.find_next()

    return {
        "edit.undo": window.desk.undo,
        "edit.redo": window.desk.redo,
        "edit.copy": reading.pane.copy,
        "edit.find": reading.find_bar.open,
        "edit.find_next": partial(again, False),
        "edit.find_previous": partial(again, True),
        "edit.filter": window.claims.focus_filter,
    }


def _claim(window: Window) -> dict[str, Handler]:
    desk, claims = window.desk, window.claims

    def mark(verdict: Verdict) -> Handler:
        return lambda: window.as_reviewer(partial(desk.mark, verdict))

    claims.marking = lambda verdict: mark(verdict)()

    return {
        "claim.new": partial(_new_claim, window),
        "claim.place": partial(_place_claim, window),
        "claim.find": window.finding.find_in_open,
        "claim.confirm": mark(Verdict.CONFIRMED),
        "claim.deny": mark(Verdict.DENIED),
        "claim.unverify": mark(Verdict.UNVERIFIED),
        "claim.reason": claims.write_reason,
        "claim.edit": partial(_edit_statement, window),
        "claim.delete": partial(_delete_claims, window),
        "claim.accept": desk.accept_suggestions,
        "claim.accept_above": claims.accept_by_rank,
        "claim.dismiss": desk.dismiss_suggestions,
        "sentence.dismiss": window.coverage.toggle,
        "sentence.next": window.coverage.next_open,
        "sentence.previous": window.coverage.previous_open,
        "claim.next": desk.next_claim,
        "claim.previous": desk.previous_claim,
        "claim.next_unverified": desk.next_unverified,
    }


def _new_claim(window: Window) -> None:
    if (passage := window.reading.pane.selected_words()) is not None:
        window.desk.add_claim(*passage)


def _place_claim(window: Window) -> None:
    passage = window.reading.pane.selected_passage()
    if passage is None or window.desk.current is None:
        window.desk.notice.emit(window.tr("Take a claim in hand first, then select its words."))
    else:
        window.desk.move_claim(window.desk.current, *passage)


def _edit_statement(window: Window) -> None:
    row = _in_hand(window)
    try:
        may_change(row.signed_by if row else "", row.number if row else 0, ("statement",))
    except UserError as error:
        window.desk.failed.emit(error)
    else:
        window.claims.edit_statement()


def _delete_claims(window: Window) -> None:
    count = window.desk.selected_count
    if window.desk.delete_claims() and count > 1:
        _offer_undo(window, window.tr("Deleted {count} claims.").format(count=count))


def _review(window: Window) -> dict[str, Handler]:
    evidence, review = window.evidence, window.review
    return {
        "evidence.add": partial(window.as_reviewer, evidence.add),
        "evidence.show": evidence.show,
        "evidence.back": evidence.back,
        "stance.add": review.stances.add,
        "review.sign": partial(window.as_reviewer, review.sign_off),
        "review.reopen": partial(window.as_reviewer, review.reopen),
        "review.assign": review.assign,
        "review.comment": partial(window.as_reviewer, review.comment),
        "review.change": partial(window.as_reviewer, review.ask_change),
        "review.requests": review.list_requests,
        **{id: partial(review.toggle_flag, id) for id in FLAGS},
    }


def _view(window: Window) -> dict[str, Handler]:
    settings, desk = window.settings, window.desk

    def size(by: int) -> None:
        low, high = READING_SIZE.choices
        settings.set(READING_SIZE, min(max(settings.get(READING_SIZE) + by, low), high))

    return {
        "view.sidebar": lambda: window.show_sidebar(not window.sidebar.isVisibleTo(window)),
        "view.whole_dossier": lambda: desk.show_whole_dossier(not desk.whole_dossier),
        "view.people": partial(_overview, window, "show_people"),
        "view.figures": partial(_overview, window, "show_figures"),
        "view.timeline": partial(_overview, window, "show_timeline"),
        "view.text": lambda: window.reading.pane.setFocus(Qt.FocusReason.ShortcutFocusReason),
        "view.claims": window.claims.focus_table,
        "view.larger": partial(size, 1),
        "view.smaller": partial(size, -1),
        "view.usual": lambda: settings.set(READING_SIZE, READING_SIZE.default),
    }


def _overview(window: Window, show: str) -> None:
    """Show a view across documents, imported when it is first asked for."""
    from workbench.gui import views

    getattr(views, show)(window)


def _chronicle(window: Window) -> None:
    from workbench.gui.chronicle import show_chronicle

    show_chronicle(window)


def _program(window: Window) -> dict[str, Handler]:
    asking = window.asking
    return {
        "window.new": window.program.open_window,
        "window.close": window.close,
        "program.quit": window.program.quit,
        "program.palette": asking.everything,
        "program.preferences": asking.preferences,
        "dossier.history": partial(_chronicle, window),
        "program.reviewer": asking.reviewer,
        "program.data": asking.folder,
        "program.shortcuts": asking.shortcuts,
        "program.about": asking.about,
    }


def met(window: Window) -> frozenset[Need]:
    """What is there now for commands to work on."""
    desk = window.desk
    current = _in_hand(window)
    suggested = current is not None and current.standing is Standing.SUGGESTION
    window.review.refresh(current)
    there = {
        Need.NOTHING: True,
        Need.DOSSIER: desk.dossier is not None,
        Need.SOURCE: desk.source is not None,
        Need.WORDS: window.reading.pane.selected_passage() is not None,
        Need.LISTED: desk.shown is not None and desk.shown.count() > 0,
        Need.CLAIM: desk.selected_count > 0,
        Need.CLAIM_MADE: desk.selected_count > 0 and not suggested,
        Need.CLAIM_TAKEN: desk.selected_count > 0 and not suggested,
        Need.SIGNED: current is not None and bool(current.signed_by),
        Need.BACK: bool(window.evidence.trail),
        Need.SUGGESTION: suggested,
        Need.SUGGESTIONS: window.claims.chips.counts.suggestions > 0,
        Need.UNDOABLE: desk.undo_stack.canUndo(),
        Need.REDOABLE: desk.undo_stack.canRedo(),
        Need.PASTABLE: window.commands.pastable,
    }
    return frozenset(need for need, is_there in there.items() if is_there)


def _in_hand(window: Window) -> ClaimRow | None:
    """The claim in hand; None where there is none."""
    try:
        return window.desk.in_hand()
    except WorkbenchError:
        # Told where the claim itself is read; here it only means that nothing is offered.
        return None


def _offer_undo(window: Window, words: str) -> None:
    """Say what was removed, with the way back beside it."""
    window.notices.tell_undoable(words, window.desk)
