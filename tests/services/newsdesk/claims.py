"""What is done with claims and suggestions."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from tests.services.newsdesk.scene import TEXT, Scene
from tests.services.newsdesk.work import PICK, Work
from workbench.domain.claim import Standing
from workbench.domain.verdict import Verdict


class ClaimActs(Work):
    """Claims are made, marked and deleted; suggestions are found and accepted."""

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
