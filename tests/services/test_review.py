"""Review: sign-off and its lock, reopening, changes asked for, assignment, flags, comments, demands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.newsroom import claimed, opened, stocked
from workbench.domain.claim import Flag
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.evidence import Bearing, Contact
from workbench.domain.listing import Subject
from workbench.domain.party import Decision
from workbench.domain.signing import Demand
from workbench.domain.verdict import Verdict
from workbench.services import Services


@pytest.fixture
def keys(services: Services) -> list[int]:
    """Two claims that A. Reader confirmed, with evidence."""
    _, source_id = stocked(services)
    made = [claimed(services, source_id, words) for words in ("12,000 cars", "It is safe")]
    piece = services.evidence.contact(Contact("Ada Moor"))
    services.evidence.add(made, piece, Bearing.SUPPORTS)
    services.claims.mark(made, Verdict.CONFIRMED)
    return made


@pytest.fixture
def signed(services: Services, keys: list[int]) -> list[int]:
    """The same, signed off by B. Second."""
    services.reviewer = "B. Second"
    services.review.sign_off(keys)
    return keys


def test_sign_off_needs_another_person_than_the_checker(services: Services, keys: list[int]) -> None:
    with pytest.raises(UserError, match=r"A\. Reader checked this claim"):
        services.review.sign_off(keys)
    services.reviewer = "B. Second"
    change = services.review.sign_off(keys)
    assert [row.signed_by for row in services.listing.rows(keys)] == ["B. Second"] * 2
    assert services.review.of_claim(keys[0]).signed is not None
    services.changes.revert(change)
    assert [row.signed_by for row in services.listing.rows(keys)] == ["", ""]


def test_sign_off_needs_evidence_and_a_verdict_for_all_or_signs_none(
    services: Services, keys: list[int]
) -> None:
    source_id = services.listing.rows(keys)[0].source_id
    bare = claimed(services, source_id, "Café owners")
    services.reviewer = "B. Second"
    with pytest.raises(UserError, match="unverified"):
        services.review.sign_off([*keys, bare])
    services.reviewer = "A. Reader"
    services.claims.mark([bare], Verdict.DENIED)
    services.reviewer = "B. Second"
    with pytest.raises(UserError, match="no evidence"):
        services.review.sign_off([*keys, bare])
    assert {row.signed_by for row in services.listing.rows([*keys, bare])} == {""}


def test_signed_off_claim_is_locked_until_reopened_with_a_reason(
    services: Services, signed: list[int]
) -> None:
    key = signed[0]
    before = services.listing.details([key])
    for attempt in (
        lambda: services.claims.mark([key], Verdict.DENIED),
        lambda: services.claims.edit(key, {"statement": "x"}),
        lambda: services.claims.edit(key, {"reason": "x"}),
        lambda: services.claims.move(key, 0, 5),
        lambda: services.claims.delete([key]),
    ):
        with pytest.raises(UserError, match=r"signed off by B\. Second"):
            attempt()
    assert services.listing.details([key]) == before
    with pytest.raises(UserError, match="only with a reason"):
        services.review.reopen([key], " ")
    services.review.reopen([key], "The count was corrected.")
    services.claims.mark([key], Verdict.DENIED)
    events = services.history.of_claim(key)
    assert [event.why for event in events if event.action == "claim.reopened"] == ["The count was corrected."]
    with pytest.raises(UserError, match="not signed off"):
        services.review.reopen([key], "again")


def test_two_people_signing_off_at_once_do_not_overwrite_each_other(
    services: Services, signed: list[int], path: Path
) -> None:
    assert services.review.sign_off(signed).edits == ()
    with opened(path, "C. Third") as other, pytest.raises(EditConflict):
        other.review.sign_off(signed)
    assert services.listing.rows(signed)[0].signed_by == "B. Second"


def test_changes_of_a_source_come_in_the_order_of_its_text(services: Services, keys: list[int]) -> None:
    source_id = services.listing.rows(keys)[0].source_id
    later, _ = services.review.ask_change(keys[1], "It is safe", "It was safe", "tense")
    services.review.ask_change(keys[0], "12,000 cars", "11,000 cars")
    assert [one.claim_key for one in services.review.requests(source_id)] == keys
    services.review.decide(later, Decision.STET, Decision.OPEN)
    decided = services.review.of_claim(keys[1]).requests[0]
    assert (decided.decision, decided.decided_by, decided.note) == (Decision.STET, "A. Reader", "tense")
    with pytest.raises(EditConflict):
        services.review.decide(later, Decision.ACCEPTED, Decision.OPEN)
    services.review.decide(later, Decision.OPEN)
    assert services.review.of_claim(keys[1]).requests[0].decided_by == ""
    with pytest.raises(UserError, match="old ones"):
        services.review.ask_change(keys[0], "12,000 cars", " 12,000 cars ")
    withdrawn = services.review.withdraw_request(later)
    assert len(services.review.requests(source_id)) == 1
    services.changes.revert(withdrawn)
    assert len(services.review.requests(source_id)) == 2


def test_claims_are_assigned_and_colleagues_offered(services: Services, signed: list[int]) -> None:
    dossier_id = services.dossiers.list()[0].id
    change = services.review.assign(signed, "  D.   Desk ")
    assert [row.assigned_to for row in services.listing.rows(signed)] == ["D. Desk"] * 2
    assert services.review.colleagues(dossier_id) == ["A. Reader", "B. Second", "D. Desk"]
    services.changes.revert(change)
    assert services.listing.rows(signed)[0].assigned_to == ""


def test_a_flag_is_raised_beside_the_others(services: Services, keys: list[int]) -> None:
    services.review.raise_flag(keys[:1], Flag.LEGAL)
    change = services.review.raise_flag(keys, Flag.ASK_AUTHOR)
    assert [row.flags for row in services.listing.rows(keys)] == [("ask author", "legal"), ("ask author",)]
    services.changes.revert(change)
    assert [row.flags for row in services.listing.rows(keys)] == [("legal",), ()]
    services.review.raise_flag(keys, Flag.LEGAL, False)
    assert services.review.of_claim(keys[0]).flags == ()


def test_comments_stand_under_their_claim(services: Services, keys: list[int]) -> None:
    comment_id, change = services.review.comment(keys[0], " Ask the mayor. ")
    assert change.keys(Subject.CLAIM) == {keys[0]}
    assert [(one.who, one.words) for one in services.review.of_claim(keys[0]).comments] == [
        ("A. Reader", "Ask the mayor.")
    ]
    services.review.withdraw_comment(comment_id)
    assert services.review.of_claim(keys[0]).comments == ()
    with pytest.raises(UserError, match="empty"):
        services.review.comment(keys[0], " ")


@pytest.mark.parametrize("demand", Demand)
def test_verdict_has_what_is_demanded_or_is_not_given(services: Services, demand: Demand) -> None:
    _, source_id = stocked(services)
    full, bare = (claimed(services, source_id, words) for words in ("12,000 cars", "It is safe"))
    services.claims.edit(full, {"reason": "counted"})
    services.evidence.add([full], services.evidence.contact(Contact("Ada")), Bearing.SUPPORTS)
    services.claims.demand = demand
    services.claims.mark([full], Verdict.CONFIRMED)
    if demand is Demand.NOTHING:
        services.claims.mark([bare], Verdict.DENIED)
        return
    with pytest.raises(UserError, match=r"claim 2 has n"):
        services.claims.mark([full, bare], Verdict.DENIED)
    assert [row.verdict for row in services.listing.rows([full, bare])] == ["confirmed", "unverified"]
    services.claims.mark([full, bare], Verdict.UNVERIFIED)
    if demand is Demand.REASON:
        services.claims.mark([bare], Verdict.DENIED, reason="Heard it.")
        assert services.listing.rows([bare])[0].verdict is Verdict.DENIED


def test_every_write_of_the_review_is_in_the_history(services: Services, signed: list[int]) -> None:
    services.review.raise_flag(signed, Flag.LEGAL)
    services.review.comment(signed[0], "Look.")
    actions = {event.action for event in services.history.of_dossier(services.dossiers.list()[0].id)}
    assert {"claim.signed_off", "claim.flagged", "comment.added", "evidence.added"} <= actions
    assert services.integrity.check() == []
