"""Evidence under claims: kept, served to many, corrected, withdrawn, deleted; all of it undone."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.newsroom import TEXT, claimed, opened, stocked
from workbench.domain.errors import EditConflict, EnvironmentFault, UserError
from workbench.domain.evidence import Bearing, Contact, Evidence
from workbench.domain.listing import Chip, ClaimFilter, Order, Subject
from workbench.domain.verdict import Verdict
from workbench.services import Services


@pytest.fixture
def keys(services: Services) -> list[int]:
    """Two claims of one source."""
    _, source_id = stocked(services)
    return [claimed(services, source_id, words) for words in ("12,000 cars", "It is safe")]


def note(services: Services, who: str = "Ada Moor") -> Evidence:
    return services.evidence.contact(Contact(who, "phone", "2011-09-06", "Is it safe?", "Yes."))


def count(services: Services, key: int) -> int:
    return services.listing.rows([key])[0].evidence


def test_one_piece_serves_many_claims_and_deleting_it_says_which_lose_it(
    services: Services, keys: list[int]
) -> None:
    piece_id, change = services.evidence.add(keys, note(services), Bearing.SUPPORTS, pinpoint=" 0:42 ")
    assert [count(services, key) for key in keys] == [1, 1]
    assert change.keys(Subject.CLAIM) == set(keys)
    held = services.evidence.of_claim(keys[0])[0]
    assert (held.serves, held.pinpoint, held.bearing) == (2, "0:42", Bearing.SUPPORTS)
    assert services.evidence.served(piece_id) == sorted(keys)
    deleted = services.evidence.delete(piece_id)
    assert deleted.keys(Subject.CLAIM) == set(keys)
    assert [count(services, key) for key in keys] == [0, 0]
    services.changes.revert(deleted)
    assert [count(services, key) for key in keys] == [1, 1]
    undone = services.changes.revert(change)
    assert [services.evidence.of_claim(key) for key in keys] == [[], []]
    services.changes.revert(undone)
    assert [count(services, key) for key in keys] == [1, 1]


def test_withdrawn_piece_stays_under_the_others_and_can_serve_again(
    services: Services, keys: list[int]
) -> None:
    piece_id, _ = services.evidence.add(keys, note(services), Bearing.SUPPORTS)
    services.evidence.withdraw(services.evidence.of_claim(keys[0])[0].support_id)
    assert [count(services, key) for key in keys] == [0, 1]
    services.evidence.serve(piece_id, keys, Bearing.REFUTES)
    assert [services.evidence.of_claim(key)[0].bearing for key in keys] == ["refutes", "supports"]


def test_chip_no_evidence_lists_what_has_none(services: Services, keys: list[int]) -> None:
    dossier_id = services.dossiers.list()[0].id
    services.evidence.add(keys[:1], note(services), Bearing.CONTEXT)
    assert list(services.listing.ids(ClaimFilter(dossier_id, chip=Chip.NO_EVIDENCE), Order())) == keys[1:]


def test_passage_keeps_its_words_and_place(services: Services, keys: list[int]) -> None:
    source_id = services.listing.rows(keys)[0].source_id
    start = TEXT.index("🌉")
    piece = services.evidence.passage(source_id, start, start + 1)
    services.evidence.add(keys, piece, Bearing.CONTEXT)
    kept = services.evidence.of_claim(keys[0])[0].evidence
    assert kept.span is not None
    assert (kept.span.exact, kept.span.start, kept.source_id) == ("🌉", start, source_id)
    with pytest.raises(UserError):
        services.evidence.passage(source_id, 5, 5)


def test_file_is_kept_by_its_content(services: Services, keys: list[int], tmp_path: Path) -> None:
    path = tmp_path / "count.csv"
    path.write_bytes(b"cars,12000\n")
    services.evidence.add(keys, services.evidence.file(path), Bearing.SUPPORTS)
    path.unlink()
    held = services.evidence.of_claim(keys[1])[0]
    assert services.evidence.content(held.id) == b"cars,12000\n"
    assert held.sha256 == hashlib.sha256(b"cars,12000\n").hexdigest()
    assert "12000" in services.evidence.reading(held.id)


def test_file_that_cannot_be_evidence_is_refused_by_name(services: Services, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    with pytest.raises(UserError, match=r"empty\.pdf is empty"):
        services.evidence.file(empty)
    with pytest.raises(UserError, match="is a folder"):
        services.evidence.file(tmp_path)
    with pytest.raises(EnvironmentFault, match=r"gone\.pdf cannot be read"):
        services.evidence.file(tmp_path / "gone.pdf")


@pytest.mark.parametrize("address", ["", "file:///etc/passwd", "ftp://x.example/a", "https://", "no address"])
def test_what_is_no_web_address_is_refused(services: Services, address: str) -> None:
    with pytest.raises(UserError, match="not a web address"):
        services.evidence.address(address, fetch=False)


def test_address_alone_is_kept_without_a_network(services: Services, keys: list[int]) -> None:
    piece = services.evidence.address(" https://example.org/a?b=1 ", fetch=False)
    services.evidence.add(keys, piece, Bearing.SUPPORTS)
    held = services.evidence.of_claim(keys[0])[0]
    assert (held.evidence.address, held.sha256) == ("https://example.org/a?b=1", "")
    with pytest.raises(UserError, match="Only the address"):
        services.evidence.reading(held.id)


def test_contact_needs_somebody(services: Services) -> None:
    with pytest.raises(UserError, match="who was contacted"):
        services.evidence.contact(Contact("  ", "phone"))


def test_evidence_counted_as_independent_has_different_origins(services: Services, keys: list[int]) -> None:
    for who in ("Ada Moor", "Ines Okafor"):
        services.evidence.add(keys[:1], replace(note(services, who), origin="the council"), Bearing.SUPPORTS)
        services.evidence.add(keys[1:], note(services, who), Bearing.SUPPORTS)
    assert services.evidence.of_one_origin(keys) == {keys[0]}
    held = services.evidence.of_claim(keys[0])[1]
    services.evidence.correct(held.id, replace(held.evidence, origin="her own count"))
    assert services.evidence.of_one_origin(keys) == set()


def test_correction_writes_only_what_differs_and_never_over_anothers(
    services: Services, keys: list[int]
) -> None:
    services.evidence.add(keys, note(services), Bearing.SUPPORTS)
    seen = services.evidence.of_claim(keys[0])[0]
    services.evidence.correct(seen.id, replace(seen.evidence, note="theirs"))
    services.evidence.correct(seen.id, replace(seen.evidence, method="by phone"), seen=seen.evidence)
    kept = services.evidence.of_claim(keys[0])[0].evidence
    assert (kept.note, kept.method) == ("theirs", "by phone")
    with pytest.raises(EditConflict):
        services.evidence.correct(seen.id, replace(seen.evidence, note="mine"), seen=seen.evidence)
    services.evidence.bear(seen.support_id, Bearing.REFUTES, "p. 3", seen=(seen.bearing, seen.pinpoint))
    with pytest.raises(EditConflict):
        services.evidence.bear(seen.support_id, Bearing.SUPPORTS, "p. 4", seen=(seen.bearing, seen.pinpoint))


def test_signed_off_claim_keeps_what_it_rests_on(services: Services, keys: list[int]) -> None:
    piece_id, added = services.evidence.add(keys, note(services), Bearing.SUPPORTS)
    services.claims.mark(keys[:1], Verdict.CONFIRMED)
    services.reviewer = "B. Second"
    services.review.sign_off(keys[:1])
    signed, other = (services.evidence.of_claim(key)[0] for key in keys)
    for attempt in (
        lambda: services.evidence.withdraw(signed.support_id),
        lambda: services.evidence.bear(signed.support_id, Bearing.REFUTES, ""),
        lambda: services.evidence.delete(piece_id),
        lambda: services.changes.revert(added),
    ):
        with pytest.raises(UserError, match=r"signed off by B\. Second"):
            attempt()
    services.evidence.withdraw(other.support_id)
    services.evidence.add(keys[:1], note(services, "Ines"), Bearing.REFUTES)
    assert [count(services, key) for key in keys] == [2, 0]


def test_other_programs_hear_of_the_claims_concerned(services: Services, keys: list[int], path: Path) -> None:
    with opened(path, "B. Second") as other:
        other.evidence.add(keys[:1], note(other), Bearing.SUPPORTS)
        news = services.changes.news()
        assert news is not None
        assert keys[0] in news.keys(Subject.CLAIM)
        other.review.comment(keys[1], "Look at this.")
        news = services.changes.news()
        assert news is not None
        assert news.keys(Subject.CLAIM) == {keys[1]}


def test_claims_of_two_dossiers_share_no_evidence(services: Services, keys: list[int]) -> None:
    _, elsewhere = stocked(services, name="Another")
    with pytest.raises(UserError, match="one dossier"):
        services.evidence.add(
            [*keys, claimed(services, elsewhere, "Ada Moor")], note(services), Bearing.CONTEXT
        )
