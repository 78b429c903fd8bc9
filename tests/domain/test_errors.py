"""Errors are templates and values apart, told in one breath."""

from __future__ import annotations

import pytest

from workbench.domain.errors import Cancelled, EditConflict, EnvironmentFault, UserError, WorkbenchError
from workbench.domain.progress import Silent


def test_told_and_advised_have_their_values() -> None:
    error = UserError("“{name}” is empty.", "Choose another than {name}.", name="a {b} 🌉")
    assert error.message == "“{name}” is empty."
    assert error.told == "“a {b} 🌉” is empty."
    assert str(error) == "“a {b} 🌉” is empty. Choose another than a {b} 🌉."


def test_error_without_advice_has_no_loose_end() -> None:
    assert str(EnvironmentFault("The disk is full.")) == "The disk is full."


def test_conflict_names_the_claims() -> None:
    conflict = EditConflict((3, 4))
    assert conflict.keys == (3, 4)
    assert isinstance(conflict, UserError)
    assert conflict.told
    assert conflict.advised
    assert EditConflict((), "The {subject} moved.", subject="source").told == "The source moved."


def test_cancelling_is_no_failure() -> None:
    assert not issubclass(Cancelled, WorkbenchError)
    progress = Silent()
    progress.step(1, 2)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.step(2, 2)
