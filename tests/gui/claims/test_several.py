"""Several claims, and the history of one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Window
from tests.gui.claims.hands import LEFT, stored, text, type_over
from workbench.domain.claim import Kind, Standing
from workbench.domain.verdict import Verdict
from workbench.gui.claims.inspector.form import ClaimForm


def test_several_show_what_they_have_in_common(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    window.desk.select_claims(dossier.claims)
    page = window.panel.inspector.several
    qtbot.waitUntil(page.isVisible)
    assert page.title.text() == "4 claims selected"
    assert page.verdicts.buttons[Verdict.UNVERIFIED].isChecked()
    assert page.kinds.value() is None
    page.kinds.field.setCurrentIndex(list(Kind).index(Kind.EVENT))
    page.kinds.field.activated.emit(page.kinds.field.currentIndex())
    assert {row.kind for row in dossier.services.listing.rows(dossier.claims)} == {Kind.EVENT}
    window.desk.undo()
    assert {row.kind for row in dossier.services.listing.rows(dossier.claims)} == {Kind.EVENT, Kind.NUMBER}
    qtbot.mouseClick(page.verdicts.buttons[Verdict.CONFIRMED], LEFT)
    assert {row.verdict for row in dossier.services.listing.rows(dossier.claims)} == {Verdict.CONFIRMED}


def test_a_suggestion_among_several_is_accepted_by_the_mark(window: Window, dossier: Dossier) -> None:
    window.desk.select_claims((dossier.claims[0], dossier.suggestions[0]))
    window.desk.mark(Verdict.DENIED)
    both = dossier.services.listing.rows([dossier.claims[0], dossier.suggestions[0]])
    assert {(row.standing, row.verdict) for row in both} == {(Standing.CLAIM, Verdict.DENIED)}


def test_history_says_who_did_what_when_and_why(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    inspector = window.panel.inspector
    window.desk.move_on = False
    window.desk.select_claim(dossier.claims[2])
    inspector.setCurrentWidget(inspector.history)
    dossier.services.claims.mark([dossier.claims[2]], Verdict.CONFIRMED, reason="Counted at the pier.")
    window.desk.edit_claim(dossier.claims[2], {"kind": Kind.QUOTE})
    said = inspector.history.toPlainText()
    qtbot.waitUntil(lambda: "Kind: number → quote" in inspector.history.toPlainText())
    said = inspector.history.toPlainText()
    assert "A. Reader gave a verdict" in said
    assert "Verdict: Unverified → Confirmed" in said
    assert "Reason: – → Counted at the pier." in said
    assert "because" not in said  # the reason has been told already
    assert "made this claim" in said
    assert said.index("Kind: number → quote") < said.index("Verdict: Unverified")


def test_everything_typed_can_be_written_before_the_window_closes(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, text(form, "statement"), "Typed last.")
    assert window.panel.settle()
    assert stored(dossier, dossier.claims[2]).row.statement == "Typed last."
