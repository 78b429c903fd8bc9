"""Writes that can be undone, whatever goes wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from workbench.domain.errors import EditConflict, EnvironmentFault, UserError, WorkbenchError
from workbench.domain.listing import Change, Edit, Subject
from workbench.gui.broadcast import Broadcast
from workbench.gui.commands import Ledger, joined


class Store:
    """A value that is written and reverted as the services do it, and can be told to fail."""

    def __init__(self) -> None:
        self.value = 0
        self.failure: WorkbenchError | None = None

    def write(self, value: int) -> Change:
        if self.failure is not None:
            raise self.failure
        if value == self.value:
            return Change()
        edit = Edit(Subject.CLAIM, 1, {"value": self.value}, {"value": value})
        self.value = value
        return Change((edit,), frozenset({(Subject.CLAIM, 1)}))

    def revert(self, change: Change) -> Change:
        [edit] = change.edits
        if self.value != edit.after["value"]:
            raise EditConflict((1,))
        value = edit.before["value"]
        assert isinstance(value, int)
        return self.write(value)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def ledger(store: Store, qtbot: QtBot) -> Iterator[Ledger]:
    broadcast = Broadcast(lambda: None)
    yield Ledger(store.revert, broadcast)
    broadcast.stop()


def test_the_oldest_steps_make_room_for_new_ones(
    store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.gui.commands.UNDO_STEPS", 3)
    broadcast = Broadcast(lambda: None)
    ledger = Ledger(store.revert, broadcast)
    for value in range(1, 11):
        ledger.write("write", partial(store.write, value))
    for _ in range(5):
        ledger.undo()
    assert store.value == 7
    broadcast.stop()


def test_undo_and_redo_go_back_and_forth(ledger: Ledger, store: Store) -> None:
    for value in range(1, 301):
        assert ledger.write("write", partial(store.write, value)) is None
    for value in range(299, -1, -1):
        ledger.undo()
        assert store.value == value
    ledger.undo()
    assert store.value == 0
    for value in range(1, 301):
        ledger.redo()
        assert store.value == value


def test_a_write_that_fails_leaves_nothing_to_undo(ledger: Ledger, store: Store) -> None:
    store.failure = UserError("no")
    assert ledger.write("write", lambda: store.write(1)) is store.failure
    assert ledger.stack.count() == 0


def test_a_write_that_changes_nothing_leaves_nothing_to_undo(ledger: Ledger, store: Store) -> None:
    assert ledger.write("write", lambda: store.write(0)) is None
    assert ledger.stack.count() == 0


def test_an_undo_that_fails_for_now_stays_the_next_to_be_undone(
    ledger: Ledger, store: Store, qtbot: QtBot
) -> None:
    ledger.write("first", lambda: store.write(1))
    ledger.write("second", lambda: store.write(2))
    store.failure = EnvironmentFault("The disk is full.")
    with qtbot.waitSignal(ledger.failed) as failed:
        ledger.undo()
    assert failed.args == [store.failure]
    assert store.value == 2
    assert ledger.stack.undoText() == "second"
    assert not ledger.stack.canRedo()
    store.failure = None
    ledger.undo()
    assert store.value == 1
    assert ledger.stack.redoText() == "second"


def test_a_redo_that_fails_for_now_stays_the_next_to_be_made(ledger: Ledger, store: Store) -> None:
    ledger.write("only", lambda: store.write(1))
    ledger.undo()
    store.failure = EnvironmentFault("The disk is full.")
    ledger.redo()
    assert not ledger.stack.canUndo()
    store.failure = None
    ledger.redo()
    assert store.value == 1


def test_an_undo_in_conflict_is_told_and_overwrites_nothing(
    ledger: Ledger, store: Store, qtbot: QtBot
) -> None:
    ledger.write("mine", lambda: store.write(1))
    store.value = 7
    with qtbot.waitSignal(ledger.conflict) as conflict:
        ledger.undo()
    assert conflict.args[0].keys == (1,)
    assert store.value == 7
    assert not ledger.stack.canUndo()
    assert not ledger.stack.canRedo()


def test_saved_comes_after_the_write_and_the_announcement(ledger: Ledger, store: Store) -> None:
    told: list[str] = []
    ledger._broadcast.changed.connect(lambda _change: told.append("changed"))
    ledger.saved.connect(lambda _at: told.append("saved"))

    def write() -> Change:
        told.append("written")
        return store.write(1)

    ledger.write("write", write)
    assert told == ["written", "changed", "saved"]


FIELDS = st.dictionaries(st.sampled_from("abc"), st.integers(0, 3), min_size=1)


@given(st.lists(st.tuples(st.integers(1, 2), FIELDS), max_size=4))
def test_joined_changes_take_the_first_before_and_the_last_after(
    steps: list[tuple[int, dict[str, int]]],
) -> None:
    state: dict[tuple[int, str], int] = {}
    whole = Change()
    for key, fields in steps:
        before = {name: state.get((key, name), -1) for name in fields}
        state |= {(key, name): value for name, value in fields.items()}
        edit = Edit(Subject.CLAIM, key, before, fields)
        whole = joined(whole, Change((edit,), frozenset({(Subject.CLAIM, key)})))
    assert all(value == -1 for edit in whole.edits for value in edit.before.values())
    assert {(edit.key, name): value for edit in whole.edits for name, value in edit.after.items()} == state


def test_a_bug_in_a_write_is_no_success_and_nothing_to_undo(ledger: Ledger) -> None:
    def broken() -> Change:
        raise RuntimeError("a bug")

    with pytest.raises(RuntimeError):
        ledger.write("write", broken)
    assert ledger.stack.count() == 0
