"""Sign-off: who may accept what, what is locked then, and what a verdict may be asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.errors import UserError
from workbench.domain.signing import LOCKED, Demand, may_change, may_mark, may_reopen, may_sign, same_person
from workbench.domain.verdict import Verdict

CHECKED = st.sampled_from([Verdict.CONFIRMED, Verdict.DENIED])


@given(CHECKED, st.integers(1, 9))
def test_another_person_may_sign_off_a_checked_claim_with_evidence(verdict: Verdict, pieces: int) -> None:
    may_sign(verdict, pieces, "A. Reader", "B. Second")


def test_sign_off_needs_at_least_one_piece_of_evidence() -> None:
    with pytest.raises(UserError, match="no evidence"):
        may_sign(Verdict.CONFIRMED, 0, "A. Reader", "B. Second")


def test_sign_off_needs_a_verdict_other_than_unverified() -> None:
    with pytest.raises(UserError, match="unverified"):
        may_sign(Verdict.UNVERIFIED, 2, "A. Reader", "B. Second")


@pytest.mark.parametrize("signer", ["A. Reader", "a. reader", " A.  READER "])
def test_sign_off_needs_another_person_than_the_checker(signer: str) -> None:
    with pytest.raises(UserError, match="checked this claim"):
        may_sign(Verdict.DENIED, 1, "A. Reader", signer)


@pytest.mark.parametrize("signer", ["", " \t"])
def test_sign_off_needs_a_name(signer: str) -> None:
    with pytest.raises(UserError, match="Nobody"):
        may_sign(Verdict.DENIED, 1, "A. Reader", signer)


def test_names_are_compared_whatever_their_capitals_and_spaces() -> None:
    assert same_person("Ada  Moor", "ada moor")
    assert not same_person("Ada Moor", "Ada More")


@given(st.sampled_from(sorted(LOCKED)))
def test_signed_off_claim_is_locked(name: str) -> None:
    may_change("", 3, [name])
    with pytest.raises(UserError, match=r"Claim 3 is signed off by B\. Second"):
        may_change("B. Second", 3, [name])


@pytest.mark.parametrize("name", ["assigned_to", "flags", "anchoring"])
def test_signed_off_claim_can_still_be_assigned_and_flagged(name: str) -> None:
    may_change("B. Second", 3, [name])


def test_signed_off_claim_reopens_only_with_a_reason() -> None:
    may_reopen("B. Second", "The transcript was corrected.")
    with pytest.raises(UserError, match="only with a reason"):
        may_reopen("B. Second", "  ")
    with pytest.raises(UserError, match="not signed off"):
        may_reopen("", "why not")


@given(CHECKED, st.sampled_from(Demand), st.integers(0, 2), st.sampled_from(["", " ", "seen"]))
def test_verdict_needs_what_the_newsroom_demands_and_nothing_else(
    verdict: Verdict, demand: Demand, pieces: int, reason: str
) -> None:
    lacks_evidence = demand in (Demand.EVIDENCE, Demand.BOTH) and not pieces
    lacks_reason = demand in (Demand.REASON, Demand.BOTH) and not reason.strip()
    may_mark(Verdict.UNVERIFIED, 0, "", demand)
    if not (lacks_evidence or lacks_reason):
        may_mark(verdict, pieces, reason, demand)
        return
    with pytest.raises(UserError) as caught:
        may_mark(verdict, pieces, reason, demand, 7)
    assert ("evidence" in caught.value.told) is lacks_evidence
    assert ("a reason" in caught.value.told) is lacks_reason
    assert "claim 7" in caught.value.told
    with pytest.raises(UserError, match="the claim has"):
        may_mark(verdict, pieces, reason, demand)
