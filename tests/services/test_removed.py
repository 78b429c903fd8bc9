"""What hangs on claims and evidence that were removed: nothing is put there; undo brings all of it back."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from tests.newsroom import TEXT, claimed, reading, stocked
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.evidence import Bearing, Evidence, Form
from workbench.domain.verdict import Stance, Verdict
from workbench.services import Services

ADDRESS = Evidence(Form.ADDRESS, "A page", "https://example.org/a")


@pytest.fixture
def keys(services: Services, home: UUID) -> list[int]:
    return [claimed(services, home, words) for words in ("12,000 cars", "Ada Moor", "It is safe")]


@pytest.mark.parametrize("removed", ["claim", "source", "dossier"])
def test_nothing_is_put_under_a_claim_that_is_gone(
    services: Services, home: UUID, keys: list[int], removed: str
) -> None:
    key = keys[0]
    stance_id, _ = services.ledger.add(key, "Ada Moor", Stance.ASSERTS)
    piece_id, _ = services.evidence.add(keys[1:], ADDRESS, Bearing.SUPPORTS)
    {
        "claim": lambda: services.claims.delete([key]),
        "source": lambda: services.sources.delete(home),
        "dossier": lambda: services.dossiers.delete(services.sources.get(home).dossier_id),
    }[removed]()
    for write in (
        lambda: services.ledger.add(key, "Ada Moor", Stance.DENIES),
        lambda: services.ledger.edit(stance_id, {"words": "No."}),
        lambda: services.review.comment(key, "Who counted?"),
        lambda: services.review.ask_change(key, "carries", "bears"),
        lambda: services.review.sign_off([key]),
        lambda: services.evidence.add([key], ADDRESS, Bearing.SUPPORTS),
        lambda: services.evidence.serve(piece_id, [key], Bearing.SUPPORTS),
    ):
        with pytest.raises(UserError, match="any more"):
            write()
    assert services.integrity.check() == []


def test_evidence_serves_claims_of_its_own_dossier_alone(services: Services, keys: list[int]) -> None:
    piece_id, _ = services.evidence.add(keys[:1], ADDRESS, Bearing.SUPPORTS)
    _, elsewhere = stocked(services, name="Elsewhere")
    other = claimed(services, elsewhere, "12,000 cars")
    with pytest.raises(UserError, match="one dossier"):
        services.evidence.serve(piece_id, [other], Bearing.SUPPORTS)
    with pytest.raises(UserError, match="one dossier"):
        services.evidence.add([keys[0], other], ADDRESS, Bearing.SUPPORTS)
    assert services.evidence.of_claim(other) == []


def test_evidence_that_is_gone_serves_nobody(services: Services, keys: list[int]) -> None:
    piece_id, _ = services.evidence.add(keys[:1], ADDRESS, Bearing.SUPPORTS)
    services.evidence.delete(piece_id)
    for gone in (piece_id, uuid4()):
        with pytest.raises(UserError, match="no such evidence"):
            services.evidence.serve(gone, keys[1:], Bearing.SUPPORTS)
    assert services.integrity.check() == []


def test_deleted_evidence_of_many_comes_back_though_one_of_its_claims_went(
    services: Services, keys: list[int]
) -> None:
    piece_id, _ = services.evidence.add(keys, ADDRESS, Bearing.SUPPORTS)
    deletion = services.evidence.delete(piece_id)
    assert [row.evidence for row in services.listing.rows(keys)] == [0, 0, 0]
    removal = services.claims.delete(keys[:1])
    back = services.changes.revert(deletion)
    assert services.evidence.served(piece_id) == keys[1:]
    assert [row.evidence for row in services.listing.rows(keys[1:])] == [1, 1]
    (held,) = services.evidence.of_claim(keys[1])
    assert held.serves == 2
    services.changes.revert(removal)
    assert services.evidence.served(piece_id) == keys
    assert services.listing.detail(keys[0]).row.evidence == 1
    services.changes.revert(back)
    assert services.listing.detail(keys[0]).row.evidence == 0
    assert services.integrity.check() == []


def test_stances_come_back_with_their_claim(services: Services, home: UUID, keys: list[int]) -> None:
    dossier_id = services.sources.get(home).dossier_id
    services.ledger.add(keys[0], "Ada Moor", Stance.DENIES, words="No.")
    removal = services.claims.delete(keys[:1])
    assert services.ledger.of_dossier(dossier_id) == []
    services.changes.revert(removal)
    assert [one.words for one in services.ledger.of_dossier(dossier_id)] == ["No."]


def test_a_passage_chosen_before_an_update_is_chosen_again(services: Services, home: UUID) -> None:
    key = claimed(services, home, "12,000 cars")
    piece = services.evidence.passage(home, TEXT.index("Nobody"), TEXT.index("Nobody") + 31)
    services.versions.update(home, reading("Corrected.\n" + TEXT))
    with pytest.raises(EditConflict, match="updated meanwhile"):
        services.evidence.add([key], piece, Bearing.SUPPORTS)
    assert services.evidence.of_claim(key) == []


def test_a_claim_removed_and_back_keeps_its_verdict_and_number(services: Services, keys: list[int]) -> None:
    services.claims.mark(keys, Verdict.CONFIRMED)
    before = [(row.number, row.verdict) for row in services.listing.rows(keys)]
    services.changes.revert(services.claims.delete(keys))
    assert [(row.number, row.verdict) for row in services.listing.rows(keys)] == before
