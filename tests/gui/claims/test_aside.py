"""What is done beside the window: the newest question, long listings, writes of many."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import pytest
from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import HARBOUR, Dossier, Window, drafts
from workbench.domain.errors import EnvironmentFault
from workbench.domain.listing import Chip, Column, Order
from workbench.domain.verdict import Verdict
from workbench.gui import writing
from workbench.gui.aside import Newest, awaited
from workbench.gui.claims import asking
from workbench.gui.claims.inplace import StatementField
from workbench.gui.claims.model import ClaimTableModel

Given = ParamSpec("Given")
Done = TypeVar("Done")


@pytest.fixture
def all_long(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every listing is made aside, from the window's first one on."""
    monkeypatch.setattr(asking, "LONG", 1)


def test_only_the_newest_question_is_answered(qtbot: QtBot) -> None:
    newest, gate = Newest(), threading.Event()
    answers: list[object] = []
    newest.answered.connect(answers.append)
    newest.ask(lambda: (gate.wait(5), "old")[1])
    newest.ask(lambda: "new")
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    QThreadPool.globalInstance().waitForDone(5000)
    newest.ask(lambda: "last")
    qtbot.waitUntil(lambda: answers == ["new", "last"])


def test_a_question_that_fails_is_told(qtbot: QtBot) -> None:
    newest, fault = Newest(), EnvironmentFault("The disk is gone.")

    def question() -> object:
        raise fault

    with qtbot.waitSignal(newest.failed) as failed:
        newest.ask(question)
    assert failed.args == [fault]


def test_the_one_who_asked_may_go(qtbot: QtBot) -> None:
    newest, gate = Newest(), threading.Event()
    newest.ask(lambda: gate.wait(5))
    newest.deleteLater()
    qtbot.waitUntil(lambda: not _alive(newest))
    gate.set()
    assert QThreadPool.globalInstance().waitForDone(5000)


def _alive(thing: Newest) -> bool:
    try:
        thing.objectName()
    except RuntimeError:
        return False
    return True


def test_while_a_write_is_awaited_the_window_lives_but_takes_no_keys(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    gate, ticks = threading.Event(), list[bool]()

    def tick() -> None:
        ticks.append(field.close())
        gate.set()

    QTimer.singleShot(0, tick)
    here = threading.get_ident()
    assert awaited(lambda: (gate.wait(5), threading.get_ident() != here)[1])
    assert ticks == [False]
    assert field.isVisible()


def test_what_an_awaited_write_raises_is_raised_here() -> None:
    with pytest.raises(EnvironmentFault):
        awaited(_fail)


def _asks(claims: ClaimTableModel) -> bool:
    return claims.asking.running


def _fail() -> None:
    raise EnvironmentFault("The disk is full.")


def test_many_marks_are_made_in_a_worker_and_undone_in_one(
    window: Window, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "MANY", 2)
    here, wrote = threading.get_ident(), list[bool]()

    def noted(work: Callable[Given, Done]) -> Callable[Given, Done]:
        def done(*given: Given.args, **named: Given.kwargs) -> Done:
            wrote.append(threading.get_ident() != here)
            return work(*given, **named)

        return done

    claims, changes = dossier.services.claims, dossier.services.changes
    monkeypatch.setattr(claims, "mark", noted(claims.mark))
    monkeypatch.setattr(changes, "revert", noted(changes.revert))
    window.desk.select_claims(dossier.claims)
    assert window.desk.mark(Verdict.DENIED)
    window.desk.undo()
    window.desk.select_claim(dossier.claims[0])
    window.desk.mark(Verdict.DENIED)
    assert wrote == [True, True, False]
    assert dossier.services.listing.counts(dossier.id).denied == 1


@pytest.mark.usefixtures("all_long")
def test_a_long_listing_comes_when_it_is_there(window: Window, dossier: Dossier, qtbot: QtBot) -> None:
    claims, desk = window.panel.table.claims, window.desk
    before = list(claims.keys)
    desk.select_claim(dossier.claims[0])
    desk.list_claims(words="passengers")
    assert list(claims.keys) == before  # still those that were listed
    with qtbot.waitSignal(claims.relisted):
        pass
    assert list(claims.keys) == [dossier.claims[2]]
    assert desk.selected == ()
    desk.list_claims(words="p")
    desk.list_claims(words="", chip=Chip.SUGGESTIONS)
    qtbot.waitUntil(lambda: set(claims.keys) == set(dossier.suggestions))


@pytest.mark.usefixtures("all_long")
def test_another_sources_claims_are_never_seen_under_this_one(
    window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    claims = window.panel.table.claims
    window.desk.open_source(dossier.bridge)
    assert claims.count() == 0
    qtbot.waitUntil(lambda: list(claims.keys) == dossier.bridge_claims)


def test_another_order_than_the_texts_is_waited_for_by_fewer_claims_only(
    window: Window, dossier: Dossier, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(asking, "SORTED", 1)
    claims, desk = window.panel.table.claims, window.desk
    before = list(claims.keys)
    with qtbot.waitSignal(claims.relisted):
        desk.list_claims(order=Order(Column.POSITION, descending=True))
        assert not _asks(claims)
    assert list(claims.keys) == before[::-1]
    with qtbot.waitSignal(claims.relisted):
        desk.list_claims(order=Order(Column.CLAIM))
        assert _asks(claims)
    statements = [row.statement.casefold() for row in dossier.services.listing.rows(claims.keys)]
    assert statements == sorted(statements)


def test_words_in_a_short_source_of_a_long_dossier_hold_nothing_up(
    window: Window, dossier: Dossier, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    listing = dossier.services.listing
    counts = [listing.counts(dossier.id, at) for at in (dossier.bridge, None)]
    short, whole = (count.all + count.suggestions for count in counts)
    assert short < whole
    monkeypatch.setattr(asking, "LONG", short)
    claims, desk = window.panel.table.claims, window.desk
    desk.open_source(dossier.bridge)
    assert not _asks(claims)
    statement = listing.rows(dossier.bridge_claims[:1])[0].statement
    desk.list_claims(words=statement)
    assert _asks(claims)
    with qtbot.waitSignal(claims.relisted):
        pass
    assert dossier.bridge_claims[0] in claims.keys
    assert set(claims.keys) <= set(dossier.bridge_claims)


@pytest.mark.usefixtures("all_long")
def test_a_long_listing_waits_for_what_is_typed_in_a_row(
    window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    table = window.panel.table
    window.desk.select_claim(dossier.claims[2])
    window.desk.list_claims(words="line")
    table.edit_statement()
    QThreadPool.globalInstance().waitForDone(5000)
    [editor] = table.viewport().findChildren(StatementField)
    qtbot.keyClicks(editor, "The line carries many.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert dossier.services.listing.rows([dossier.claims[2]])[0].statement == "The line carries many."
    qtbot.waitUntil(lambda: dossier.claims[1] not in table.claims.keys)


def test_a_mark_is_seen_before_a_long_listing_has_been_asked_again(
    window: Window, dossier: Dossier, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    claims = window.panel.table.claims
    window.desk.list_claims(chip=Chip.UNVERIFIED)
    monkeypatch.setattr(asking, "LONG", 1)
    claims.claim(0)
    window.desk.select_claim(dossier.claims[1])
    window.desk.mark(Verdict.DENIED)
    row = claims.row_of(dossier.claims[1])
    assert row is not None
    shown = claims.claim(row)
    assert shown is not None
    assert shown.verdict is Verdict.DENIED
    qtbot.waitUntil(lambda: dossier.claims[1] not in claims.keys)


@pytest.mark.usefixtures("all_long")
def test_a_claim_in_hand_is_scrolled_to_once_its_listing_is_there(
    window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    made = drafts(HARBOUR, ("It is the oldest line in the country.",) * 300)
    keys, _ = dossier.services.claims.add_all(dossier.harbour, made, "claim.added")
    window.desk.open_dossier(dossier.id)
    window.desk.select_claim(keys[200])
    table = window.panel.table
    qtbot.waitUntil(lambda: table.claims.row_of(keys[200]) is not None)
    row = table.claims.row_of(keys[200]) or 0
    assert table.viewport().rect().contains(table.visualRect(table.claims.index(row, 1)).center())
