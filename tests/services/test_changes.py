"""Undo and redo: exactly what was, unless somebody else changed it since."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from tests.newsroom import FULL, claimed, opened, reading, stocked
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.listing import Change, ClaimDetail, Subject
from workbench.domain.source import Particulars
from workbench.domain.verdict import Verdict
from workbench.services import Services

ACTS: dict[str, Callable[[Services, UUID, int], Change]] = {
    "mark": lambda services, _, key: services.claims.mark([key], Verdict.DENIED, reason="counted"),
    "edit": lambda services, _, key: services.claims.edit(key, {**FULL, "statement": "Other words."}),
    "move": lambda services, _, key: services.claims.move(key, 0, 3),
    "delete": lambda services, _, key: services.claims.delete([key]),
    "delete source": lambda services, source_id, _: services.sources.delete(source_id),
    "correct source": lambda services, source_id, _: services.sources.correct(source_id, Particulars("New")),
}


def state(services: Services, dossier_id: UUID, key: int) -> tuple[object, ...]:
    details = [_without_clock(detail) for detail in services.listing.details([key])]
    sources = services.sources.list(dossier_id)
    return details, sources, services.listing.counts(dossier_id), services.dossiers.list()


def _without_clock(detail: ClaimDetail) -> tuple[object, ...]:
    row = detail.row
    return (
        detail.span, detail.attribution, detail.figures, detail.times, detail.reason, detail.marked,
        row.statement, row.kind, row.said_by, row.via, row.figure, row.when, row.verdict, row.reviewer,
    )  # fmt: skip


@pytest.mark.parametrize("name", ACTS)
def test_undo_and_redo_without_limit_restore_every_field(services: Services, name: str) -> None:
    dossier_id, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    before = state(services, dossier_id, key)
    change = ACTS[name](services, source_id, key)
    after = state(services, dossier_id, key)
    assert before != after
    for _ in range(3):
        change = services.changes.revert(change)
        assert state(services, dossier_id, key) == before
        change = services.changes.revert(change)
        assert state(services, dossier_id, key) == after
    assert services.integrity.check() == []


def test_undone_import_takes_its_claims_along_and_back(services: Services) -> None:
    dossier_id, _ = services.dossiers.create("Bridges")
    row, change = services.imports.store(dossier_id, reading())
    key = claimed(services, row.id, "12,000 cars")
    services.claims.mark([key], Verdict.CONFIRMED)
    undone = services.changes.revert(change)
    assert services.sources.list(dossier_id) == []
    assert services.listing.counts(dossier_id).all == 0
    assert services.dossiers.get(dossier_id).sources == 0
    services.changes.revert(undone)
    assert services.listing.counts(dossier_id).confirmed == 1
    assert services.listing.detail(key).row.verdict is Verdict.CONFIRMED
    assert services.integrity.check() == []


def test_change_made_elsewhere_since_is_not_undone(services: Services, other: Services) -> None:
    _, source_id = stocked(services)
    keys = [claimed(services, source_id, words) for words in ("12,000 cars", "Ada Moor")]
    change = services.claims.mark(keys, Verdict.CONFIRMED)
    other.claims.mark(keys[:1], Verdict.DENIED)
    with pytest.raises(EditConflict) as caught:
        services.changes.revert(change)
    assert caught.value.keys == (keys[0],)
    assert [row.verdict for row in services.listing.rows(keys)] == ["denied", "confirmed"]
    undone = services.changes.revert(change, partly=True)
    assert undone.keys(Subject.CLAIM) >= {keys[1]}
    assert [row.verdict for row in services.listing.rows(keys)] == ["denied", "unverified"]
    services.changes.revert(undone)
    assert [row.verdict for row in services.listing.rows(keys)] == ["denied", "confirmed"]


def test_other_field_changed_elsewhere_does_not_stand_in_the_way(services: Services, other: Services) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    change = services.claims.mark([key], Verdict.CONFIRMED)
    other.claims.edit(key, {"statement": "Other words."})
    services.changes.revert(change)
    row = services.listing.detail(key).row
    assert (row.statement, row.verdict) == ("Other words.", Verdict.UNVERIFIED)


def test_steps_put_together_are_taken_back_together(services: Services) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    steps = [services.claims.mark([key], verdict) for verdict in (Verdict.CONFIRMED, Verdict.DENIED)]
    steps.append(services.claims.edit(key, {"reason": "counted"}))
    together = Change(sum((step.edits for step in steps), ()), steps[0].touched, steps[-1].at)
    undone = services.changes.revert(together)
    detail = services.listing.detail(key)
    assert (detail.row.verdict, detail.reason) == (Verdict.UNVERIFIED, "")
    services.changes.revert(undone)
    detail = services.listing.detail(key)
    assert (detail.row.verdict, detail.reason) == (Verdict.DENIED, "counted")


def test_source_corrected_elsewhere_is_told_as_a_source(services: Services, other: Services) -> None:
    _, source_id = stocked(services)
    change = services.sources.correct(source_id, Particulars("Mine"))
    other.sources.correct(source_id, Particulars("Theirs"))
    with pytest.raises(EditConflict, match="The source was changed"):
        services.changes.revert(change)
    assert services.sources.get(source_id).title == "Theirs"


def test_undo_of_what_is_nowhere_is_refused(services: Services, tmp_path: Path) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    change = services.claims.mark([key], Verdict.CONFIRMED)
    with opened(tmp_path / "other.db") as elsewhere, pytest.raises(UserError, match="any more"):
        elsewhere.changes.revert(change)


def test_history_says_who_did_what_and_undid_it(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    change = services.claims.mark([key], Verdict.CONFIRMED, reason="counted")
    services.reviewer = "  C.\nDesk "
    services.changes.revert(change)
    events = services.history.of_claim(key)
    assert [(event.who, event.action) for event in events] == [
        ("A. Reader", "claim.added"),
        ("A. Reader", "claim.marked"),
        ("C. Desk", "claim.reverted"),
    ]
    assert events[1].why == "counted"
    assert events[1].before["verdict"] == events[2].after["verdict"] == "unverified"
    everything = services.history.of_dossier(dossier_id)
    assert [event.action for event in everything[:2]] == ["dossier.created", "source.imported"]
    assert services.history.head() == everything[-1].hash
