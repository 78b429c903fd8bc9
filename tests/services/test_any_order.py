"""Whatever is done to claims in whatever order: the lists, counts and history agree with a simple model."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.newsroom import TEXT, opened, stocked
from workbench.domain.claim import Kind, Standing
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.listing import Change, Chip, ClaimFilter, Counts, Order
from workbench.domain.verdict import Verdict
from workbench.store.creating import Draft

REVIEWER = "A. Reader"
STARTS = st.integers(0, len(TEXT) - 2)
VERDICTS = st.sampled_from(Verdict)


class Desk(RuleBasedStateMachine):
    """A reviewer at work, and what the claims should be after each step."""

    template: Path
    keys = Bundle("keys")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.services = opened(Path(shutil.copy(self.template, self.folder)), REVIEWER)
        (self.dossier,) = self.services.dossiers.list()
        (self.source,) = self.services.sources.list(self.dossier.id)
        self.model: dict[int, dict[str, Any]] = {}
        self.done: list[Change] = []
        self.events = len(self.services.history.of_dossier(self.dossier.id))
        self.source_there = True
        self.last_number = 0

    def teardown(self) -> None:
        assert self.services.integrity.check() == []
        for change in reversed(self.done):
            self.services.changes.revert(change)
        assert self._counts(None) == Counts()
        assert self._listed() == []
        assert self.services.integrity.check() == []
        self.services.close()
        shutil.rmtree(self.folder)

    def _listed(self) -> list[int]:
        return list(self.services.listing.ids(ClaimFilter(self.dossier.id), Order()))

    def _counts(self, source_id: Any) -> Counts:
        return self.services.listing.counts(self.dossier.id, source_id)

    def _did(self, change: Change) -> None:
        self.done.append(change)

    def _there(self, keys: list[int]) -> bool:
        return self.source_there and not any(self.model[key]["deleted"] for key in keys)

    def _number(self) -> int:
        self.last_number += 1
        return self.last_number

    def _take_up(self, key: int) -> None:
        if self.model[key]["standing"] != Standing.CLAIM:
            self.model[key] |= {"standing": Standing.CLAIM, "number": self._number()}

    def _in_text_order(self, keys: list[int]) -> list[int]:
        return sorted(dict.fromkeys(keys), key=lambda key: (self.model[key]["start"], key))

    @initialize(target=keys, starts=st.lists(STARTS, min_size=2, max_size=2))
    def begin(self, starts: list[int]) -> Any:
        return self.add(starts, Standing.CLAIM)

    @rule(
        target=keys,
        starts=st.lists(STARTS, min_size=1, max_size=3),
        standing=st.sampled_from([Standing.CLAIM, Standing.SUGGESTION]),
    )
    def add(self, starts: list[int], standing: Standing) -> Any:
        drafts = [Draft(start, start + 2, f"Statement {start}", standing=standing) for start in starts]
        if not self.source_there:
            with pytest.raises(UserError, match="no source"):
                self.services.claims.add_all(self.source.id, drafts)
            return multiple()
        keys, change = self.services.claims.add_all(self.source.id, drafts)
        for key, start in zip(keys, starts, strict=True):
            assert key not in self.model
            self.model[key] = {
                "start": start,
                "end": start + 2,
                "statement": f"Statement {start}",
                "verdict": Verdict.UNVERIFIED,
                "standing": standing,
                "number": self._number() if standing is Standing.CLAIM else 0,
                "reviewer": "",
                "reason": "",
                "marked_at": None,
                "deleted": False,
            }
        self._did(change)
        return multiple(*keys)

    @rule(keys=st.lists(keys, min_size=1, max_size=3), verdict=VERDICTS, reason=st.none() | st.just("so"))
    def mark(self, keys: list[int], verdict: Verdict, reason: str | None) -> None:
        if not self._there(keys):
            with pytest.raises(UserError, match="any more"):
                self.services.claims.mark(keys, verdict)
            return
        change = self.services.claims.mark(keys, verdict, reason=reason)
        for key in self._in_text_order(keys):
            self._take_up(key)
            marked = verdict is not Verdict.UNVERIFIED
            self.model[key] |= {
                "verdict": verdict,
                "reviewer": REVIEWER if marked else "",
                "marked_at": change.at if marked else None,
            }
            if reason is not None:
                self.model[key]["reason"] = reason
        self._did(change)

    @rule(key=keys, statement=st.sampled_from(["One fact.", "Another 🌉", "Statement 3"]))
    def edit(self, key: int, statement: str) -> None:
        if not self._there([key]):
            with pytest.raises(UserError, match="any more"):
                self.services.claims.edit(key, {"statement": statement})
            return
        self._did(self.services.claims.edit(key, {"statement": statement, "kind": Kind.QUOTE}))
        self.model[key]["statement"] = statement

    @rule(key=keys, start=STARTS)
    def move(self, key: int, start: int) -> None:
        if not self._there([key]):
            with pytest.raises(UserError, match=r"any more|no source"):
                self.services.claims.move(key, start, start + 2)
            return
        self._did(self.services.claims.move(key, start, start + 2))
        self.model[key] |= {"start": start, "end": start + 2}

    @rule(keys=st.lists(keys, min_size=1, max_size=3))
    def delete(self, keys: list[int]) -> None:
        self._did(self.services.claims.delete(keys))
        for key in keys:
            self.model[key]["deleted"] = True

    @rule(keys=st.lists(keys, min_size=1, max_size=3))
    def accept(self, keys: list[int]) -> None:
        wanted = [key for key in self._in_text_order(keys) if self.model[key]["standing"] != Standing.CLAIM]
        if not self._there(wanted) and wanted:
            with pytest.raises(UserError, match="any more"):
                self.services.claims.accept(keys)
            return
        self._did(self.services.claims.accept(keys))
        for key in wanted:
            self._take_up(key)

    @rule(keys=st.lists(keys, min_size=1, max_size=3))
    def dismiss(self, keys: list[int]) -> None:
        wanted = [key for key in keys if self.model[key]["standing"] != Standing.CLAIM]
        if not self._there(wanted) and wanted:
            with pytest.raises(UserError, match="any more"):
                self.services.claims.dismiss(keys)
            return
        self._did(self.services.claims.dismiss(keys))
        for key in wanted:
            self.model[key]["standing"] = Standing.DISMISSED

    @rule()
    def delete_source(self) -> None:
        self._did(self.services.sources.delete(self.source.id))
        self.source_there = False

    @precondition(lambda self: self.done)
    @rule(data=st.data(), partly=st.booleans())
    def revert(self, data: st.DataObject, partly: bool) -> None:
        """The last change half of the time, else any: then others may stand in its way."""
        last = len(self.done) - 1
        place = data.draw(st.just(last) | st.integers(0, last), "place")
        change = self.done[place]
        held = [edit for edit in change.edits if self._holds(edit)]
        if len(held) < len(change.edits) and not (partly and held):
            assert place < last
            with pytest.raises(EditConflict):
                self.services.changes.revert(change, partly=partly)
            return
        self._did(self.services.changes.revert(change, partly=partly))
        for edit in held:
            if isinstance(edit.key, int):
                self.model[edit.key] |= {
                    name: value for name, value in edit.before.items() if name in self.model[edit.key]
                }
            else:
                self.source_there = not edit.before["deleted"]

    def _holds(self, edit: Any) -> bool:
        if not isinstance(edit.key, int):
            return bool(self.source_there != edit.after["deleted"])
        row = self.model[edit.key]
        return all(row[name] == value for name, value in edit.after.items() if name in row)

    @invariant()
    def lists_and_counts_are_those_of_the_model(self) -> None:
        visible = {
            key: row
            for key, row in self.model.items()
            if not row["deleted"] and row["standing"] != Standing.DISMISSED
        }
        listed = self._listed()
        assert listed == (sorted(visible, key=lambda key: (visible[key]["start"], key)) * self.source_there)
        for row in self.services.listing.rows(listed):
            wanted = self.model[row.key]
            assert {name: getattr(row, name) for name in wanted if hasattr(row, name)} == {
                name: value for name, value in wanted.items() if hasattr(row, name)
            }
        claims = [row for row in visible.values() if row["standing"] == Standing.CLAIM]
        verdicts = Counter(row["verdict"] for row in claims)
        counts = Counts(
            all=len(claims),
            unverified=verdicts[Verdict.UNVERIFIED],
            confirmed=verdicts[Verdict.CONFIRMED],
            denied=verdicts[Verdict.DENIED],
            no_evidence=len(claims),
            suggestions=len(visible) - len(claims),
        )
        assert self._counts(None) == (counts if self.source_there else Counts())
        for chip in set(Chip) - {Chip.ALL, Chip.RECHECK} if self.source_there else ():
            found = self.services.listing.ids(ClaimFilter(self.dossier.id, chip=chip), Order())
            assert len(found) == getattr(counts, chip.value), chip

    @invariant()
    def numbers_belong_to_one_claim(self) -> None:
        numbers = [row["number"] for row in self.model.values() if row["number"]]
        assert len(numbers) == len(set(numbers))

    @invariant()
    def history_only_grows(self) -> None:
        events = self.services.history.of_dossier(self.dossier.id)
        assert len(events) >= self.events
        self.events = len(events)
        assert all(later.previous == event.hash for event, later in pairwise(events))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one source, to be copied for each run: making one anew takes longest."""
    path = tmp_path_factory.mktemp("template") / "checks.db"
    with opened(path) as services:
        stocked(services)
    return path


def test_any_order(template: Path) -> None:
    Desk.template = template
    run_state_machine_as_test(Desk, settings=settings(max_examples=20, stateful_step_count=20, deadline=None))
