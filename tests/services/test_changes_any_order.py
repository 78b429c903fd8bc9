"""Whatever is done in whatever order, undone and redone: the dossier is what a simple model says it is."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test

from tests.newsroom import opened, stocked
from tests.services.newsdesk import NewsDesk
from tests.services.newsdesk.scene import TEXT, Scene
from tests.services.newsdesk.work import PICK
from workbench.domain.errors import UserError
from workbench.domain.listing import Change
from workbench.domain.verdict import Verdict

LONG = int(os.environ.get("WORKBENCH_TEST_EXAMPLES", "0"))
"""How many examples of a long run by hand."""


class TwoWindows(NewsDesk):
    """The same where another window undoes too: any change of either, whatever came after it."""

    def teardown(self) -> None:
        assert self.services.integrity.check() == []
        self.services.close()
        shutil.rmtree(self.folder)

    def did(self, change: Change, after: Scene) -> None:
        super().did(change, after)
        self.look()

    def look(self) -> None:
        """Take what is seen for the model: what stood in the way of what is not to be foreseen."""
        texts = {one: piece["text"] for one, piece in self.model.evidence.items() if "text" in piece}
        self.model = self.seen()
        for one, piece in self.model.evidence.items():
            piece["text"] = texts.get(one, self.model.text)

    @precondition(lambda self: self.stack)
    @rule(pick=PICK, partly=st.booleans())
    def undo_any(self, pick: int, partly: bool) -> None:
        place = pick % len(self.stack)
        change, before, after = self.stack[place]
        try:
            done = self.services.changes.revert(change, partly=partly)
        except UserError:
            return
        self.stack[place] = (done, before, after)
        self.look()

    @precondition(lambda self: False)
    @rule()
    def undo(self) -> None:
        """Only any change is undone here."""

    @precondition(lambda self: False)
    @rule()
    def redo(self) -> None:
        """Only any change is undone here."""

    @invariant()
    def what_is_seen_is_what_the_model_says(self) -> None:
        """Nothing is foreseen."""

    @invariant()
    def no_sign_off_stands_against_its_rules(self) -> None:
        for row in self.model.claims.values():
            if row["signed_by"]:
                assert row["verdict"] is not Verdict.UNVERIFIED
                assert row["evidence"]
                assert row["reviewer"] != row["signed_by"]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one source, to be copied for each run: making one anew takes longest."""
    path = tmp_path_factory.mktemp("template") / "checks.db"
    with opened(path) as services:
        stocked(services, TEXT)
    return path


@pytest.mark.parametrize("desk", [NewsDesk, TwoWindows])
@pytest.mark.timeout(max(120, 20 * LONG))
def test_changes_in_any_order(template: Path, desk: type[NewsDesk]) -> None:
    desk.template = template
    # Not made smaller: a failure of so many steps would take minutes.
    chosen = settings(
        max_examples=LONG or 4,
        stateful_step_count=50 if LONG else 25,
        phases=(Phase.generate,),
        deadline=None,
    )
    run_state_machine_as_test(desk, settings=chosen)
