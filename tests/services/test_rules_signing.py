"""The rules about signing off: each has a test of its name."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from tests.newsroom import claimed, opened
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.evidence import Bearing, Evidence, Form
from workbench.domain.verdict import Verdict
from workbench.services import Services

ADDRESS = Evidence(Form.ADDRESS, "A page", "https://example.org/a")


def test_sign_off_needs_evidence(services: Services, other: Services, home: UUID) -> None:
    key = claimed(services, home, "It is safe")
    services.claims.mark([key], Verdict.CONFIRMED)
    with pytest.raises(UserError, match="no evidence"):
        other.review.sign_off([key])


def test_sign_off_needs_a_verdict(services: Services, other: Services, home: UUID) -> None:
    key = claimed(services, home, "It is safe")
    services.evidence.add([key], ADDRESS, Bearing.SUPPORTS)
    with pytest.raises(UserError, match="unverified"):
        other.review.sign_off([key])


def test_sign_off_needs_another_person_than_the_checker(services: Services, home: UUID) -> None:
    key = claimed(services, home, "It is safe")
    services.evidence.add([key], ADDRESS, Bearing.SUPPORTS)
    services.claims.mark([key], Verdict.CONFIRMED)
    for name in ("A. Reader", " a.  READER "):
        services.reviewer = name
        with pytest.raises(UserError, match="checked this claim"):
            services.review.sign_off([key])


@pytest.fixture
def signed(services: Services, other: Services, home: UUID) -> int:
    """A claim that is checked, has evidence and is signed off by somebody else."""
    key = claimed(services, home, "It is safe")
    services.evidence.add([key], ADDRESS, Bearing.SUPPORTS)
    services.claims.mark([key], Verdict.CONFIRMED)
    other.review.sign_off([key])
    return key


def test_sign_off_reopens_only_with_a_reason(services: Services, signed: int) -> None:
    for write in (
        lambda: services.claims.mark([signed], Verdict.DENIED),
        lambda: services.claims.edit(signed, {"statement": "It is not."}),
        lambda: services.claims.delete([signed]),
        lambda: services.evidence.delete(services.evidence.of_claim(signed)[0].id),
        lambda: services.evidence.withdraw(services.evidence.of_claim(signed)[0].support_id),
        lambda: services.review.reopen([signed], "  "),
    ):
        with pytest.raises(UserError):
            write()
        assert services.listing.detail(signed).row.signed_by == "B. Editor"
    services.review.reopen([signed], "The engineer called back.")
    assert services.listing.detail(signed).row.signed_by == ""
    assert services.history.of_claim(signed)[-1].why == "The engineer called back."


def test_sign_off_lets_later_evidence_come_and_go(services: Services, signed: int) -> None:
    (first,) = services.evidence.of_claim(signed)
    later, added = services.evidence.add([signed], ADDRESS, Bearing.CONTEXT)
    again = services.changes.revert(services.changes.revert(added))
    assert [one.id for one in services.evidence.of_claim(signed)] == [first.id, later]
    services.changes.revert(again)
    assert [one.id for one in services.evidence.of_claim(signed)] == [first.id]


def test_sign_off_keeps_evidence_from_being_undone(services: Services, other: Services, home: UUID) -> None:
    key = claimed(services, home, "It is safe")
    _, added = services.evidence.add([key], ADDRESS, Bearing.SUPPORTS)
    services.claims.mark([key], Verdict.CONFIRMED)
    other.review.sign_off([key])
    with pytest.raises(UserError, match="locked"):
        services.changes.revert(added)
    assert len(services.evidence.of_claim(key)) == 1


def test_sign_off_of_two_people_at_once_is_one_sign_off(services: Services, signed: int, path: Path) -> None:
    with opened(path, "C. Desk") as third, pytest.raises(EditConflict):
        third.review.sign_off([signed])
    assert services.listing.detail(signed).row.signed_by == "B. Editor"


def test_sign_off_is_not_undone_by_another(services: Services, other: Services, home: UUID) -> None:
    key = claimed(services, home, "It is safe")
    services.evidence.add([key], ADDRESS, Bearing.SUPPORTS)
    services.claims.mark([key], Verdict.CONFIRMED)
    change = other.review.sign_off([key])
    services.review.reopen([key], "Look again.")
    with pytest.raises(EditConflict):
        other.changes.revert(change)
    with opened(Path(services.location), "C. Desk") as third:
        third.review.sign_off([key])
    with pytest.raises(EditConflict):
        other.changes.revert(change)
    assert services.listing.detail(key).row.signed_by == "C. Desk"


@pytest.mark.parametrize("loss", ["evidence", "verdict", "checker"])
def test_sign_off_does_not_come_back_by_redo_once_its_grounds_are_gone(
    services: Services, other: Services, home: UUID, loss: str
) -> None:
    key = claimed(services, home, "It is safe")
    piece_id, _ = services.evidence.add([key], ADDRESS, Bearing.SUPPORTS)
    services.claims.mark([key], Verdict.CONFIRMED)
    undone = other.changes.revert(other.review.sign_off([key]))
    if loss == "evidence":
        services.evidence.delete(piece_id)
    elif loss == "verdict":
        services.claims.mark([key], Verdict.UNVERIFIED)
    else:
        other.claims.mark([key], Verdict.DENIED)
    with pytest.raises(UserError):
        other.changes.revert(undone)
    assert services.listing.detail(key).row.signed_by == ""


def test_sign_off_of_a_removed_claim_is_refused(services: Services, other: Services, home: UUID) -> None:
    key = claimed(services, home, "It is safe")
    services.claims.delete([key])
    with pytest.raises(UserError, match="any more"):
        other.review.sign_off([key])
