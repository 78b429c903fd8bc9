"""What others write while something is being typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Opener, Window, open_claim
from tests.gui.claims.hands import LEFT, editor, row_of, stored, text, type_over
from workbench.domain.errors import EnvironmentFault
from workbench.gui.claims.inplace import StatementField
from workbench.gui.claims.inspector.field import Field
from workbench.gui.claims.inspector.form import ClaimForm


def dispute(form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot) -> Field:
    """Half a sentence typed here, another statement stored there."""
    type_over(qtbot, text(form, "statement"), "Mine, half")
    other = dossier.services.claims.edit(dossier.claims[2], {"statement": "Theirs, whole."})
    window.desk.broadcast.tell(other)
    field = form.fields["statement"]
    qtbot.waitUntil(field.below.take.isVisible)
    return field


def test_another_change_stands_beside_what_is_typed(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    field = dispute(form, window, dossier, qtbot)
    assert text(form, "statement").toPlainText() == "Mine, half"
    assert field.below.message.text() == "A. Reader changed it meanwhile to: Theirs, whole."
    qtbot.keyClicks(text(form, "statement"), " typed on")
    qtbot.keyClick(text(form, "statement"), Qt.Key.Key_Return)
    assert stored(dossier, dossier.claims[2]).row.statement == "Theirs, whole."
    assert text(form, "statement").toPlainText() == "Mine, half typed on"


def test_theirs_can_be_taken(form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    field = dispute(form, window, dossier, qtbot)
    qtbot.mouseClick(field.below.take, LEFT)
    assert text(form, "statement").toPlainText() == "Theirs, whole."
    assert not field.below.isVisible()
    assert window.desk.undo_stack.count() == 0


def test_mine_can_be_kept(form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    field = dispute(form, window, dossier, qtbot)
    qtbot.mouseClick(field.below.keep, LEFT)
    assert stored(dossier, dossier.claims[2]).row.statement == "Mine, half"
    qtbot.waitUntil(lambda: not field.below.isVisible())


def test_disputed_words_wait_until_the_claim_comes_back(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    dispute(form, window, dossier, qtbot)
    open_claim(window, dossier.claims[0], qtbot)
    assert text(form, "statement").toPlainText().startswith("The harbour board")
    assert any("kept" in notice for notice in window.notices)
    assert not window.panel.settle()
    open_claim(window, dossier.claims[2], qtbot)
    assert text(form, "statement").toPlainText() == "Mine, half"
    assert form.fields["statement"].below.take.isVisible()


def test_a_change_of_another_field_leaves_what_is_typed_alone(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    type_over(qtbot, text(form, "statement"), "Mine, half")
    window.desk.broadcast.tell(dossier.services.claims.edit(dossier.claims[2], {"reason": "Theirs."}))
    qtbot.waitUntil(lambda: text(form, "reason").toPlainText() == "Theirs.")
    assert text(form, "statement").toPlainText() == "Mine, half"
    qtbot.keyClick(text(form, "statement"), Qt.Key.Key_Return)
    detail = stored(dossier, dossier.claims[2])
    assert (detail.row.statement, detail.reason) == ("Mine, half", "Theirs.")


def test_an_edit_in_the_row_that_met_anothers_is_shown_here(
    open_window: Opener, dossier: Dossier, qtbot: QtBot
) -> None:
    window = open_window(dossier.services)
    window.desk.broadcast.stop()
    window.desk.open_dossier(dossier.id)
    form = open_claim(window, dossier.claims[2], qtbot)
    dossier.services.claims.edit(dossier.claims[2], {"statement": "Theirs, whole."})
    assert not window.panel.table.claims.edit(
        row_of(window.panel.table, dossier.claims[2]), "statement", "Mine, from the row"
    )
    field = form.fields["statement"]
    assert field.below.take.isVisible()
    assert text(form, "statement").toPlainText() == "Mine, from the row"
    qtbot.mouseClick(field.below.keep, LEFT)
    assert stored(dossier, dossier.claims[2]).row.statement == "Mine, from the row"


def test_a_disputed_edit_in_the_row_is_not_written_when_the_claim_comes_back(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    key = dossier.claims[2]
    table = window.panel.table
    table.edit_statement()
    qtbot.keyClicks(editor(table, StatementField), "Mine.")
    window.desk.broadcast.tell(dossier.services.claims.edit(key, {"statement": "Theirs."}))
    qtbot.keyClick(editor(table, StatementField), Qt.Key.Key_Return)
    qtbot.waitUntil(form.fields["statement"].below.take.isVisible)
    open_claim(window, dossier.claims[0], qtbot)
    open_claim(window, key, qtbot)
    assert stored(dossier, key).row.statement == "Theirs."
    assert text(form, "statement").toPlainText() == "Mine."
    assert form.fields["statement"].below.take.isVisible()


def test_an_edit_in_the_row_that_the_disk_had_no_room_for_is_kept_here(
    form: ClaimForm, window: Window, dossier: Dossier, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise EnvironmentFault("The disk is full.", "Make room on it.")

    table = window.panel.table
    with monkeypatch.context() as patch:
        patch.setattr(dossier.services.claims, "edit", full)
        table.edit_statement()
        qtbot.keyClicks(editor(table, StatementField), "Typed at length.")
        qtbot.keyClick(editor(table, StatementField), Qt.Key.Key_Return)
        assert len(window.failures) == 1
        assert text(form, "statement").toPlainText() == "Typed at length."
        assert not window.panel.settle()
    assert window.panel.settle()
    assert stored(dossier, dossier.claims[2]).row.statement == "Typed at length."
