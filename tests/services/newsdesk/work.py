"""A window at work: its stack of changes, what is done and refused, and what must hold after every step."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.newsroom import opened
from tests.services.newsdesk.scene import Scene, seen
from workbench.domain.errors import UserError
from workbench.domain.listing import Change

PEOPLE = ("A. Reader", "B. Editor")
PICK = st.integers(0, 30)
"""Which one of those there are, counted round."""
CHECKED = 3
"""After how many steps the whole database is checked, which takes longer than the steps."""


class Work(RuleBasedStateMachine):
    """A window at work on one source: every act goes on its stack, and is undone and redone from there."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.services = opened(Path(shutil.copy(self.template, self.folder)), PEOPLE[0])
        (self.dossier,) = (row.id for row in self.services.dossiers.list())
        (self.source,) = (row.id for row in self.services.sources.list(self.dossier))
        self.model = Scene()
        self.stack: list[tuple[Change, Scene, Scene]] = []
        self.undone: list[tuple[Change, Scene, Scene]] = []
        self.events: list[str] = []
        self.steps = 0

    def teardown(self) -> None:
        final = self.model
        self.undone.clear()
        while self.stack:
            self.undo()
        assert self.seen() == Scene().shown()
        assert self.services.integrity.check() == []
        while self.undone:
            self.redo()
        assert self.seen() == final.shown()
        assert self.services.integrity.check() == []
        self.services.close()
        shutil.rmtree(self.folder)

    def seen(self) -> Scene:
        return seen(self.services, self.dossier, self.source)

    def did(self, change: Change, after: Scene) -> None:
        for key, row in after.claims.items():
            row["evidence"] = sum(key in piece["serves"] for piece in after.evidence.values())
        if change.edits:
            self.stack.append((change, self.model, after))
            self.undone.clear()
        self.model = after

    def claim(self, pick: int) -> int:
        return sorted(self.model.claims)[pick % len(self.model.claims)]

    def one(self, rows: dict[UUID, Any], pick: int) -> UUID:
        return list(rows)[pick % len(rows)]

    def locked(self, keys: Iterable[int]) -> bool:
        return any(self.model.claims[key]["signed_by"] for key in keys if key in self.model.claims)

    def refused(self, write: Callable[[], object]) -> None:
        with pytest.raises(UserError):
            write()

    # Undo and redo, as the window does it.

    @precondition(lambda self: self.stack)
    @rule()
    def undo(self) -> None:
        change, before, after = self.stack.pop()
        self.undone.append((self.services.changes.revert(change), before, after))
        self.model = before

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        change, before, after = self.undone.pop()
        self.stack.append((self.services.changes.revert(change), before, after))
        self.model = after

    @invariant()
    def what_is_seen_is_what_the_model_says(self) -> None:
        if self.stack or self.undone:
            assert self.seen() == self.model.shown()

    @invariant()
    def history_only_grows_and_everything_is_whole(self) -> None:
        events = [event.hash for event in self.services.history.of_dossier(self.dossier)]
        assert events[: len(self.events)] == self.events
        self.events = events
        self.steps += 1
        if self.steps % CHECKED == 0:
            assert self.services.integrity.check() == []
