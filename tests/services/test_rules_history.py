"""The rules about names, and about the history: each has a test of its name."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.newsroom import claimed, dossier_of, listed
from workbench.domain import dating
from workbench.domain.claim import Hop
from workbench.domain.errors import UserError
from workbench.domain.event import FIRST
from workbench.domain.listing import ClaimFilter, Order
from workbench.domain.verdict import Stance, Verdict
from workbench.services import Services
from workbench.services.history import Checked, Kept

# Confidential parties.

NAME = "Wilhelmina Quarrington"


def tables_with(path: Path, words: str) -> set[str]:
    """The tables in any row of which the words stand, in whatever case."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name
            for (name,) in tables
            for row in connection.execute(f'SELECT * FROM "{name}"')
            if any(words.casefold() in _readable(cell).casefold() for cell in row)
        }


def _readable(cell: object) -> str:
    return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)


def test_a_confidential_name_never_appears_in_table_search_history_or_export(
    services: Services, home: UUID, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    dossier_id = dossier_of(services, home)
    party_id, change = services.parties.protect(dossier_id, NAME, "Heron")
    key = claimed(services, home, "the cracks grew by 40 %")
    services.claims.edit(key, {"attribution": (Hop("Heron", "told us", named=False),)})
    services.ledger.add(key, "Heron", Stance.ASSERTS, words="They grew.")
    services.parties.edit(dossier_id, party_id, {"role": "engineer"})
    services.changes.revert(services.changes.revert(change))
    services.integrity.copy()
    for part in (NAME, *NAME.split()):
        assert tables_with(path, part) == {"confidant"}
        assert list(services.listing.ids(ClaimFilter(dossier_id, words=part), Order())) == []
        assert part not in repr(services.parties.list(dossier_id))
        assert part not in repr(services.history.of_dossier(dossier_id))
        assert part not in repr(services.ledger.speakers(dossier_id))
        assert part not in caplog.text
    assert services.parties.reveal(party_id) == NAME


def test_a_confidential_name_is_told_to_its_owner_alone(
    services: Services, other: Services, home: UUID
) -> None:
    party_id, _ = services.parties.protect(dossier_of(services, home), NAME, "Heron")
    assert services.parties.reveal(party_id) == NAME
    with pytest.raises(UserError) as refused:
        other.parties.reveal(party_id)
    assert NAME not in repr(refused.value)


@pytest.mark.parametrize("codename", ["Wilhelmina", "The quarrington source", "Quarringtonian"])
def test_a_confidential_name_is_not_in_its_codename(services: Services, home: UUID, codename: str) -> None:
    dossier_id = dossier_of(services, home)
    with pytest.raises(UserError, match="gives the name away"):
        services.parties.protect(dossier_id, NAME, codename)
    party_id, _ = services.parties.protect(dossier_id, NAME, "Heron")
    with pytest.raises(UserError, match="gives the name away"):
        services.parties.edit(dossier_id, party_id, {"name": codename})
    with pytest.raises(UserError, match="no aliases"):
        services.parties.edit(dossier_id, party_id, {"aliases": (NAME,)})
    assert tables_with(Path(services.location), "quarrington") == {"confidant"}


def test_a_confidential_codename_is_not_changed_by_others(
    services: Services, other: Services, home: UUID
) -> None:
    dossier_id = dossier_of(services, home)
    party_id, _ = services.parties.protect(dossier_id, NAME, "Heron")
    # Else a colleague could find the name out by trying which words are refused.
    for name in ("Quarrington", "Swallow"):
        with pytest.raises(UserError, match="not yours"):
            other.parties.edit(dossier_id, party_id, {"name": name})


# History.


@pytest.mark.parametrize("statement", ["UPDATE event SET who = 'X'", "DELETE FROM event WHERE seq = 1"])
def test_nothing_is_ever_deleted_from_history(
    services: Services, home: UUID, path: Path, statement: str
) -> None:
    before = services.history.of_dossier(dossier_of(services, home))
    with (
        closing(sqlite3.connect(path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        connection.execute(statement)
    assert services.history.of_dossier(dossier_of(services, home)) == before


def test_deleting_a_claim_or_a_source_can_be_undone(services: Services, home: UUID) -> None:
    key = claimed(services, home, "It is safe")
    services.claims.mark([key], Verdict.CONFIRMED, reason="seen")
    before = services.listing.detail(key)
    for delete in (lambda: services.claims.delete([key]), lambda: services.sources.delete(home)):
        events = len(services.history.of_dossier(dossier_of(services, home)))
        change = delete()
        services.changes.revert(change)
        after = services.listing.detail(key)
        assert (after.row.verdict, after.reason, after.span) == (
            before.row.verdict,
            before.reason,
            before.span,
        )
        assert len(services.history.of_dossier(dossier_of(services, home))) == events + 2


def tampered(services: Services, path: Path, *statements: str) -> list[str]:
    """What the check says of the history once another program wrote past its guards."""
    with closing(sqlite3.connect(path)) as connection:
        guards = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'event%'"
        ).fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in guards:
            connection.execute(sql)
        connection.commit()
    return [one.what for one in services.integrity.check() if one.check == "history"]


@pytest.fixture
def told(services: Services, home: UUID) -> int:
    """A history of six events and more, with its newest."""
    key = claimed(services, home, "It is safe")
    for verdict in (Verdict.CONFIRMED, Verdict.DENIED, Verdict.UNVERIFIED, Verdict.CONFIRMED):
        services.claims.mark([key], verdict, reason=f"then {verdict.value}")
    assert services.history.checked().broken is None
    return services.history.of_dossier(dossier_of(services, home))[-1].seq


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE event SET who = 'Somebody' WHERE seq = 4", 4),
        ("UPDATE event SET at = '2001-01-01 00:00:00.000000' WHERE seq = 4", 4),
        ("UPDATE event SET after = replace(after, 'confirmed', 'denied') WHERE seq = 4", 4),
        ("UPDATE event SET why = '' WHERE seq = 5", 5),
        ("DELETE FROM event WHERE seq = 4", 5),
        ("DELETE FROM event WHERE seq = 1", 2),
        ("UPDATE event SET seq = 1000 WHERE seq = 4", 5),
        (
            "INSERT INTO event SELECT 1000, at, who, action, dossier_id, subject, subject_id, before, after, "
            "why, previous, hash FROM event WHERE seq = 4",
            1000,
        ),
    ],
)
def test_a_history_edited_by_hand_is_found_and_named(
    services: Services, path: Path, told: int, statement: str, broken: int
) -> None:
    (what,) = tampered(services, path, statement)
    assert what.startswith(f"event {broken} ")
    assert services.history.checked().broken == broken


def test_a_history_whose_end_was_cut_off_is_told_by_the_head_kept_outside(
    services: Services, home: UUID, path: Path, told: int
) -> None:
    kept = services.history.head()
    newest = services.history.of_dossier(dossier_of(services, home))[-1]
    assert services.history.checked(kept) == Checked(None, Kept(told, newest.at, newest.who))
    assert services.history.checked(kept).vouched
    # The chain itself is whole: nothing inside the database tells that it once went on.
    assert tampered(services, path, f"DELETE FROM event WHERE seq = {told}") == []
    assert services.history.checked(kept) == Checked(None, None)
    services.claims.mark(listed(services, dossier_of(services, home)), Verdict.DENIED)
    assert services.history.checked(kept) == Checked(None, None)


def test_a_kept_head_vouches_only_for_what_is_whole_before_it(
    services: Services, home: UUID, path: Path, told: int
) -> None:
    first, *_, last = services.history.of_dossier(dossier_of(services, home))
    tampered(services, path, f"UPDATE event SET why = 'else' WHERE seq = {last.seq - 1}")
    assert services.history.checked(first.hash).vouched
    found = services.history.checked(last.hash)
    assert (found.broken, found.kept and found.kept.number) == (last.seq - 1, last.seq)
    assert not found.vouched
    assert services.history.checked(FIRST).kept == Kept(0)
    assert services.history.checked().kept is None


def test_a_clock_set_back_leaves_events_in_their_order(
    services: Services, home: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = claimed(services, home, "It is safe")
    services.claims.mark([key], Verdict.CONFIRMED)
    yesterday = dating.now() - timedelta(days=1)
    monkeypatch.setattr("workbench.services.context.now", lambda: yesterday)
    services.claims.mark([key], Verdict.DENIED)
    events = services.history.of_claim(key)
    assert [event.after.get("verdict") for event in events] == ["unverified", "confirmed", "denied"]
    assert events[-1].at < events[-2].at
    assert services.integrity.check() == []


def test_an_event_with_a_huge_text_is_kept_whole(services: Services, home: UUID) -> None:
    key = claimed(services, home, "It is safe")
    reason = "🌉 counted; " * 300_000
    services.claims.mark([key], Verdict.CONFIRMED, reason=reason)
    assert services.history.of_claim(key)[-1].after["reason"] == reason.strip()
    assert services.integrity.check() == []
