"""New versions of a source taken back and made again, alone and beside others at work."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.newsroom import TEXT, claimed
from tests.services.updating import MORE, state, updated, words
from workbench.domain.errors import EditConflict
from workbench.domain.evidence import Bearing
from workbench.domain.verdict import Verdict
from workbench.services import Services


def test_one_undo_takes_all_of_an_update_back_and_redo_makes_it_again(services: Services, home: UUID) -> None:
    keys = [claimed(services, home, one) for one in ("12,000 cars", "Ada Moor", "Nobody at the ministry")]
    services.claims.mark(keys, Verdict.CONFIRMED)
    before = [state(services, key) for key in keys]
    _, change = updated(services, home, "🌉🌉 " + MORE.replace("Nobody at the ministry answered. ", ""))
    after = [state(services, key) for key in keys]
    for _ in range(2):
        change = services.changes.revert(change)
        assert [state(services, key) for key in keys] == before
        assert services.sources.text(home).text == TEXT
        assert [row.number for row in services.versions.list(home)] == [1]
        assert services.integrity.check() == []
        change = services.changes.revert(change)
        assert [state(services, key) for key in keys] == after
        assert services.integrity.check() == []


def test_two_updates_are_undone_one_after_the_other(services: Services, home: UUID) -> None:
    key = claimed(services, home, "12,000 cars")
    states, changes = [state(services, key)], []
    for text in (MORE, "Corrected: " + MORE.replace("30,000", "40,000")):
        changes.append(updated(services, home, text)[1])
        states.append(state(services, key))
    for change in reversed(changes):
        assert state(services, key) == states.pop()
        services.changes.revert(change)
        assert services.integrity.check() == []
    assert state(services, key) == states.pop()
    assert services.sources.get(home).version == 1


def test_the_first_of_two_updates_is_not_undone_under_the_second(services: Services, home: UUID) -> None:
    key = claimed(services, home, "12,000 cars")
    _, first = updated(services, home, MORE)
    updated(services, home, MORE.replace("30,000", "40,000"))
    before = state(services, key)
    for partly in (False, True):
        with pytest.raises(EditConflict):
            services.changes.revert(first, partly=partly)
        assert state(services, key) == before
    assert services.integrity.check() == []


def test_claims_made_on_the_new_version_follow_when_it_is_undone(
    services: Services, other: Services, home: UUID
) -> None:
    _, change = updated(services, home, "An added first line.\n" + TEXT)
    kept = claimed(other, home, "the cracks grew by 40 %")
    gone = claimed(other, home, "An added first line")
    sentence = services.sources.text(home).text.index("Nobody at")
    services.coverage.dismiss(home, sentence, sentence + len("Nobody at the ministry answered."))
    piece = services.evidence.passage(home, 0, 22)
    assert piece.span is not None
    other.claims.mark([kept, gone], Verdict.CONFIRMED)
    services.evidence.add([kept], piece, Bearing.SUPPORTS)
    back = services.changes.revert(change)
    assert words(services, kept) == "the cracks grew by 40 %"
    assert services.listing.detail(kept).row.verdict is Verdict.CONFIRMED
    lost = services.listing.detail(gone).row
    assert (lost.anchoring, lost.recheck) == ("orphaned", True)
    ((start, end),) = services.coverage.dismissed(home)
    assert TEXT[start:end] == "Nobody at the ministry answered."
    assert services.integrity.check() == []
    services.changes.revert(back)
    assert words(services, kept) == "the cracks grew by 40 %"
    assert words(services, gone) == "An added first line"
    assert not services.listing.detail(gone).row.recheck
    assert services.integrity.check() == []


def test_a_verdict_made_on_the_new_wording_does_not_go_back_with_the_old_one(
    services: Services, other: Services, home: UUID
) -> None:
    key = claimed(services, home, "12,000 cars")
    updated(services, home, MORE)
    _, change = updated(services, home, MORE.replace("30,000", "40,000"))
    other.claims.mark([key], Verdict.CONFIRMED)
    try:
        services.changes.revert(change)
    except EditConflict:
        return
    row = services.listing.detail(key).row
    assert words(services, key) == "30,000 cars"
    assert (row.verdict, row.recheck) == (Verdict.UNVERIFIED, True)


def test_claims_made_on_the_old_version_follow_when_the_update_is_made_again(
    services: Services, other: Services, home: UUID
) -> None:
    _, change = updated(services, home, "An added first line.\n" + MORE)
    back = services.changes.revert(change)
    key = claimed(other, home, "12,000 cars")
    other.claims.mark([key], Verdict.CONFIRMED)
    services.changes.revert(back)
    assert words(services, key) == "30,000 cars"
    row = services.listing.detail(key).row
    assert (row.verdict, row.recheck) == (Verdict.UNVERIFIED, True)
    assert services.integrity.check() == []


def test_undo_passes_over_what_others_changed_and_puts_it_in_its_place(
    services: Services, other: Services, home: UUID
) -> None:
    keys = [claimed(services, home, one) for one in ("12,000 cars", "Ada Moor")]
    services.claims.mark(keys, Verdict.CONFIRMED)
    _, change = updated(services, home, "An added first line.\n" + MORE)
    other.claims.mark(keys[:1], Verdict.DENIED)
    with pytest.raises(EditConflict) as caught:
        services.changes.revert(change)
    assert caught.value.keys == (keys[0],)
    services.changes.revert(change, partly=True)
    assert [words(services, key) for key in keys] == ["12,000 cars", "Ada Moor"]
    row = services.listing.detail(keys[0]).row
    assert (row.verdict, row.recheck) == (Verdict.UNVERIFIED, True)
    assert services.integrity.check() == []


def test_undo_gives_no_sign_off_back_to_a_claim_that_lost_its_evidence(
    services: Services, other: Services, home: UUID
) -> None:
    key = claimed(services, home, "12,000 cars")
    services.claims.mark([key], Verdict.CONFIRMED)
    piece = services.evidence.address("https://a.example", fetch=False)
    piece_id, _ = services.evidence.add([key], piece, Bearing.SUPPORTS)
    services.reviewer = "B. Editor"
    services.review.sign_off([key])
    _, change = updated(services, home, MORE)
    other.evidence.delete(piece_id)
    services.changes.revert(change)
    row = services.listing.detail(key).row
    assert (row.verdict, row.signed_by, row.evidence) == (Verdict.CONFIRMED, "", 0)
    assert services.integrity.check() == []


def test_deleted_evidence_is_where_its_words_are_when_it_comes_back(services: Services, home: UUID) -> None:
    key = claimed(services, home, "Ada Moor")
    at = TEXT.index("Nobody")
    piece_id, _ = services.evidence.add([key], services.evidence.passage(home, at, at + 6), Bearing.CONTEXT)
    removal = services.evidence.delete(piece_id)
    new = "Two lines more.\n" + TEXT
    updated(services, home, new)
    services.changes.revert(removal)
    (held,) = services.evidence.of_claim(key)
    assert held.evidence.span is not None
    assert new[held.evidence.span.start : held.evidence.span.end] == "Nobody"
    assert services.integrity.check() == []


def test_the_same_text_comes_again_after_undo(services: Services, home: UUID) -> None:
    key = claimed(services, home, "12,000 cars")
    services.claims.mark([key], Verdict.CONFIRMED)
    for _ in range(2):
        told, change = updated(services, home, MORE)
        assert told.version == 2
        services.changes.revert(change)
    updated(services, home, MORE)
    updated(services, home, TEXT)
    assert [row.number for row in services.versions.list(home)] == [1, 2, 3]
    assert words(services, key) == "12,000 cars"
    assert services.integrity.check() == []
