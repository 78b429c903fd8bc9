"""A window at work at random on one source, and what its dossier should be after every step."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from tests.newsroom import opened, reading
from tests.services.newsdesk import EDITS, TEXT, Scene, seen
from workbench.domain.claim import Standing
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.evidence import Bearing, Evidence, Form
from workbench.domain.listing import Change
from workbench.domain.party import Decision, Flag
from workbench.domain.verdict import Stance, Verdict

PEOPLE = ("A. Reader", "B. Editor")
NAMES = ("Ada Moor", "A. Moor", "The Ministry", "ministry", "Roads")
PICK = st.integers(0, 30)
CHECKED = 3
"""After how many steps the whole database is checked, which takes longer than the steps."""


class NewsDesk(RuleBasedStateMachine):
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

    def locked(self, keys: Any) -> bool:
        return any(self.model.claims[key]["signed_by"] for key in keys if key in self.model.claims)

    def refused(self, write: Callable[[], object]) -> None:
        with pytest.raises(UserError):
            write()

    # Claims.

    @initialize()
    def begin(self) -> None:
        self.add(0, 40)
        self.add(TEXT.index("Nobody"), 32)

    @rule(start=st.integers(0, 300), length=st.integers(1, 60))
    def add(self, start: int, length: int) -> None:
        start %= len(self.model.text) - 1
        end = min(start + length, len(self.model.text))
        key, change = self.services.claims.add(self.source, start, end, statement="A statement.")
        after = self.model.copy()
        after.claims[key] = {
            "start": start, "end": end, "verdict": Verdict.UNVERIFIED, "reviewer": "", "recheck": False,
            "signed_by": "", "anchoring": "", "standing": Standing.CLAIM, "assigned_to": "", "flags": (),
        }  # fmt: skip
        self.did(change, after)

    @precondition(lambda self: self.model.claims)
    @rule(pick=PICK, verdict=st.sampled_from(Verdict))
    def mark(self, pick: int, verdict: Verdict) -> None:
        key = self.claim(pick)
        row = self.model.claims[key]
        same = row["verdict"] is verdict and row["reviewer"] in ("", self.services.reviewer)
        if self.locked([key]) and not same:
            self.refused(lambda: self.services.claims.mark([key], verdict))
            return
        change = self.services.claims.mark([key], verdict)
        after = self.model.copy()
        after.marked(key, verdict, self.services.reviewer)
        self.taken_up(after, key)
        self.did(change, after)

    def taken_up(self, after: Scene, key: int) -> None:
        """What the finder read of a suggestion goes into the ledger; that it is right is tested elsewhere."""
        if after.claims[key]["standing"] is Standing.SUGGESTION:
            after.claims[key]["standing"] = Standing.CLAIM
            after.stances |= {one: row for one, row in self.seen().stances.items() if row["claim"] == key}

    @precondition(lambda self: self.model.claims)
    @rule(pick=PICK)
    def delete(self, pick: int) -> None:
        key = self.claim(pick)
        if self.locked([key]):
            self.refused(lambda: self.services.claims.delete([key]))
            return
        after = self.model.copy()
        del after.claims[key]
        self.did(self.services.claims.delete([key]), after)

    @rule()
    def propose(self) -> None:
        _, change = self.services.suggestions.propose(self.source)
        after = self.model.copy()
        found = self.seen().claims
        old = {key: row for key, row in found.items() if key in after.claims}
        assert all(row["standing"] is Standing.SUGGESTION for key, row in found.items() if key not in old)
        given_up = after.claims.keys() - old.keys()
        assert all(after.claims[key]["standing"] is Standing.SUGGESTION for key in given_up)
        after.claims = {key: after.claims.get(key, row) for key, row in found.items()}
        self.did(change, after)

    @precondition(lambda self: any(row["standing"] == "suggestion" for row in self.model.claims.values()))
    @rule(pick=PICK)
    def accept(self, pick: int) -> None:
        waiting = [key for key, row in self.model.claims.items() if row["standing"] == "suggestion"]
        key = waiting[pick % len(waiting)]
        change = self.services.claims.accept([key])
        after = self.model.copy()
        self.taken_up(after, key)
        self.did(change, after)

    # Evidence and stances.

    @precondition(lambda self: self.model.claims)
    @rule(picks=st.lists(PICK, min_size=1, max_size=3), passage=st.booleans(), start=st.integers(0, 200))
    def add_evidence(self, picks: list[int], passage: bool, start: int) -> None:
        keys = {self.claim(pick) for pick in picks}
        piece = Evidence(Form.ADDRESS, "A page", "https://example.org")
        place = None
        if passage:
            start %= len(self.model.text) - 12
            place = (start, start + 12)
            piece = self.services.evidence.passage(self.source, *place)
        piece_id, change = self.services.evidence.add(list(keys), piece, Bearing.SUPPORTS)
        after = self.model.copy()
        serves = dict.fromkeys(keys, Bearing.SUPPORTS)
        after.evidence[piece_id] = {"place": place, "text": self.model.text, "serves": serves}
        self.did(change, after)

    @precondition(lambda self: self.model.claims and self.model.shown().evidence)
    @rule(piece=PICK, pick=PICK)
    def serve(self, piece: int, pick: int) -> None:
        piece_id, key = self.one(self.model.shown().evidence, piece), self.claim(pick)
        after = self.model.copy()
        after.evidence[piece_id]["serves"].setdefault(key, Bearing.REFUTES)
        self.did(self.services.evidence.serve(piece_id, [key], Bearing.REFUTES), after)

    @precondition(lambda self: self.model.shown().evidence)
    @rule(piece=PICK, pick=PICK)
    def withdraw(self, piece: int, pick: int) -> None:
        piece_id = self.one(self.model.shown().evidence, piece)
        held = [one for one in self.services.evidence.of_dossier(self.dossier) if one.id == piece_id]
        # Supports made at once come in the order of their ids, another one in every run.
        one = sorted(held, key=lambda support: support.claim_key)[pick % len(held)]
        if self.locked([one.claim_key]):
            self.refused(lambda: self.services.evidence.withdraw(one.support_id))
            return
        after = self.model.copy()
        after.evidence[piece_id]["serves"].pop(one.claim_key, None)
        self.did(self.services.evidence.withdraw(one.support_id), after)

    @precondition(lambda self: self.model.shown().evidence)
    @rule(piece=PICK)
    def delete_evidence(self, piece: int) -> None:
        piece_id = self.one(self.model.shown().evidence, piece)
        if self.locked(self.model.evidence[piece_id]["serves"]):
            self.refused(lambda: self.services.evidence.delete(piece_id))
            return
        after = self.model.copy()
        del after.evidence[piece_id]
        self.did(self.services.evidence.delete(piece_id), after)

    @precondition(lambda self: self.model.claims)
    @rule(pick=PICK, stance=st.sampled_from(Stance))
    def add_stance(self, pick: int, stance: Stance) -> None:
        key = self.claim(pick)
        stance_id, change = self.services.ledger.add(key, "Marit Quist", stance, words="No.")
        after = self.model.copy()
        after.stances[stance_id] = {"claim": key, "stance": stance, "words": "No."}
        self.did(change, after)

    @precondition(lambda self: self.model.shown().stances)
    @rule(pick=PICK, words=st.sampled_from(["Yes.", "No.", ""]), delete=st.booleans())
    def change_stance(self, pick: int, words: str, delete: bool) -> None:
        stance_id = self.one(self.model.shown().stances, pick)
        after = self.model.copy()
        if delete:
            del after.stances[stance_id]
            self.did(self.services.ledger.delete(stance_id), after)
        else:
            after.stances[stance_id]["words"] = words
            self.did(self.services.ledger.edit(stance_id, {"words": words}), after)

    # Review.

    @rule(who=st.sampled_from(PEOPLE))
    def change_places(self, who: str) -> None:
        self.services.reviewer = who

    @precondition(lambda self: self.model.claims)
    @rule(pick=PICK)
    def sign_off(self, pick: int) -> None:
        key, who = self.claim(pick), self.services.reviewer
        row = self.model.claims[key]
        if row["signed_by"] not in ("", who):
            with pytest.raises((EditConflict, UserError)):
                self.services.review.sign_off([key])
            return
        allowed = row["verdict"] is not Verdict.UNVERIFIED and row["evidence"] and row["reviewer"] != who
        if not row["signed_by"] and not allowed:
            self.refused(lambda: self.services.review.sign_off([key]))
            return
        after = self.model.copy()
        after.claims[key]["signed_by"] = who
        self.did(self.services.review.sign_off([key]), after)

    @precondition(lambda self: any(row["signed_by"] for row in self.model.claims.values()))
    @rule(pick=PICK, reason=st.sampled_from(["", "Look again."]))
    def reopen(self, pick: int, reason: str) -> None:
        signed = [key for key, row in self.model.claims.items() if row["signed_by"]]
        key = signed[pick % len(signed)]
        if not reason:
            self.refused(lambda: self.services.review.reopen([key], reason))
            return
        after = self.model.copy()
        after.claims[key]["signed_by"] = ""
        self.did(self.services.review.reopen([key], reason), after)

    @precondition(lambda self: self.model.claims)
    @rule(pick=PICK, who=st.sampled_from(("", *PEOPLE)), flags=st.sets(st.sampled_from(Flag)))
    def assign_and_flag(self, pick: int, who: str, flags: set[Flag]) -> None:
        key = self.claim(pick)
        after = self.model.copy()
        after.claims[key]["assigned_to"] = who
        self.did(self.services.review.assign([key], who), after)
        after = after.copy()
        after.claims[key]["flags"] = tuple(sorted(flag.value for flag in flags))
        self.did(self.services.review.flag([key], list(flags)), after)

    @precondition(lambda self: self.model.claims)
    @rule(pick=PICK, comment=st.booleans())
    def comment_or_ask(self, pick: int, comment: bool) -> None:
        key = self.claim(pick)
        after = self.model.copy()
        if comment:
            made, change = self.services.review.comment(key, "Who counted?")
            after.comments[made] = {"claim": key, "words": "Who counted?"}
        else:
            made, change = self.services.review.ask_change(key, "carried", "bore")
            after.requests[made] = {"claim": key, "decision": Decision.OPEN}
        self.did(change, after)

    @precondition(lambda self: self.model.shown().requests)
    @rule(pick=PICK, decision=st.sampled_from(Decision))
    def decide(self, pick: int, decision: Decision) -> None:
        request_id = self.one(self.model.shown().requests, pick)
        after = self.model.copy()
        after.requests[request_id]["decision"] = decision
        self.did(self.services.review.decide(request_id, decision), after)

    # Parties, coverage, versions.

    @rule(name=st.sampled_from(NAMES))
    def add_party(self, name: str) -> None:
        taken = {_spelled(one) for own, others in self.model.parties.values() for one in (own, *others)}
        if _spelled(name) in taken:
            self.refused(lambda: self.services.parties.add(self.dossier, name))
            return
        party_id, change = self.services.parties.add(self.dossier, name)
        after = self.model.copy()
        after.parties[party_id] = (name, ())
        self.did(change, after)

    @precondition(lambda self: len(self.model.parties) > 1)
    @rule(pick=PICK, by=st.integers(1, 5))
    def merge_parties(self, pick: int, by: int) -> None:
        ids = list(self.model.parties)
        into, other = ids[pick % len(ids)], ids[(pick + 1 + by % (len(ids) - 1)) % len(ids)]
        change = self.services.parties.merge(self.dossier, into, other)
        after = self.model.copy()
        (name, aliases), (more, others) = after.parties[into], after.parties.pop(other)
        after.parties[into] = (name, (*aliases, more, *others))
        self.did(change, after)

    @precondition(lambda self: any(aliases for _, aliases in self.model.parties.values()))
    @rule(pick=PICK)
    def split_party(self, pick: int) -> None:
        after = self.model.copy()
        party_id, (name, aliases) = next(one for one in after.parties.items() if one[1][1])
        alias = aliases[pick % len(aliases)]
        new_id, change = self.services.parties.split(self.dossier, party_id, alias)
        after.parties[party_id] = (name, tuple(one for one in aliases if one != alias))
        after.parties[new_id] = (alias, ())
        self.did(change, after)

    @precondition(lambda self: self.services.coverage.of_source(self.source).open)
    @rule(pick=PICK)
    def dismiss_sentence(self, pick: int) -> None:
        open_ = self.services.coverage.of_source(self.source).open
        place = open_[pick % len(open_)]
        after = self.model.copy()
        after.dismissed.append(place)
        self.did(self.services.coverage.dismiss(self.source, *place)[1], after)

    @precondition(lambda self: self.model.dismissed)
    @rule(pick=PICK)
    def reopen_sentence(self, pick: int) -> None:
        start, _ = self.model.dismissed[pick % len(self.model.dismissed)]
        after = self.model.copy()
        after.dismissed = [one for one in after.dismissed if not one[0] <= start < one[1]]
        self.did(self.services.coverage.reopen(self.source, start), after)

    @rule(edit=st.sampled_from(EDITS))
    def update(self, edit: Callable[[str], str]) -> None:
        text = edit(self.model.text)
        if text == self.model.text:
            self.refused(lambda: self.services.versions.update(self.source, reading(text)))
            return
        told, change = self.services.versions.update(self.source, reading(text), even_if_different=True)
        after = self.model.copy()
        after.updated(text, told.claims)
        self.did(change, after)

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


def _spelled(name: str) -> str:
    return name.casefold().removeprefix("the ")
