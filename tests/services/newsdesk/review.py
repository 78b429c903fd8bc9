"""What readers do with each other: sign-off, assignments, flags, comments, change requests."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.services.newsdesk.work import PEOPLE, PICK, Work
from workbench.domain.claim import Flag
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.party import Decision
from workbench.domain.verdict import Verdict


class ReviewActs(Work):
    """Two people in turn check, sign off, reopen and ask."""

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
    @rule(pick=PICK, who=st.sampled_from(("", *PEOPLE)), flag=st.sampled_from(Flag), raised=st.booleans())
    def assign_and_flag(self, pick: int, who: str, flag: Flag, raised: bool) -> None:
        key = self.claim(pick)
        after = self.model.copy()
        after.claims[key]["assigned_to"] = who
        self.did(self.services.review.assign([key], who), after)
        after = after.copy()
        flags = {*after.claims[key]["flags"]} - {flag.value} | ({flag.value} if raised else set())
        after.claims[key]["flags"] = tuple(sorted(flags))
        self.did(self.services.review.raise_flag([key], flag, raised), after)

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
