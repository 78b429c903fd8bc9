"""The rules that the domain keeps, whoever calls it: each has a test of its name."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.newsroom import TEXT, claimed, listed, opened, reading, stocked
from workbench.domain import dating
from workbench.domain.claim import Figure, Hop, Standing, Time
from workbench.domain.conflicts import Count, ranges
from workbench.domain.dating import moment
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.evidence import Bearing, Contact, Evidence, Form, one_origin, origins
from workbench.domain.listing import ClaimFilter, Order
from workbench.domain.quoting import departures, verbatim
from workbench.domain.source import Particulars
from workbench.domain.verdict import Stance, Verdict
from workbench.services import Services
from workbench.store.creating import Draft

ADDRESS = Evidence(Form.ADDRESS, "A page", "https://example.org/a")


@pytest.fixture
def home(services: Services) -> UUID:
    """The one source of a dossier."""
    return stocked(services)[1]


@pytest.fixture
def other(services: Services, path: Path) -> Iterator[Services]:
    """Another person's program on the same database."""
    with opened(path, "B. Editor") as other:
        yield other


def dossier_of(services: Services, source_id: UUID) -> UUID:
    return services.sources.get(source_id).dossier_id


# A verdict belongs to the wording it was made on.


@pytest.mark.parametrize(
    ("old", "new"),
    [("12,000", "30,000"), ("Ada Moor", "Ida Moor"), ("It is safe", "It is not safe"), ("fear", "may fear")],
    ids=["number", "name", "negation", "modal verb"],
)
def test_a_verdict_belongs_to_the_wording_it_was_made_on(
    services: Services, home: UUID, old: str, new: str
) -> None:
    lines = {
        "12,000": TEXT[:80],
        "Ada Moor": "said Ada Moor",
        "It is safe": "It is safe",
        "fear": "owners fear",
    }
    key = claimed(services, home, lines[old])
    services.claims.mark([key], Verdict.CONFIRMED, reason="counted")
    services.versions.update(home, reading(TEXT.replace(old, new)))
    row = services.listing.detail(key).row
    assert (row.verdict, row.reviewer, row.recheck) == (Verdict.UNVERIFIED, "", True)
    told = services.history.of_claim(key)[-1]
    assert (told.before["verdict"], told.after["verdict"]) == ("confirmed", "unverified")
    assert told.before["exact"] == words


def test_a_changed_comma_leaves_the_verdict(services: Services, home: UUID) -> None:
    key = claimed(services, home, "An engineer denied that: the cracks grew by 40 % in a year.")
    services.claims.mark([key], Verdict.CONFIRMED)
    services.versions.update(home, reading(TEXT.replace("denied that:", "denied that,")))
    row = services.listing.detail(key).row
    assert (row.verdict, row.recheck, row.anchoring) == (Verdict.CONFIRMED, False, "changed")


def test_a_similar_sentence_elsewhere_is_never_taken_for_the_same_one(services: Services, home: UUID) -> None:
    key = claimed(services, home, "Nobody at the ministry answered.")
    services.claims.mark([key], Verdict.CONFIRMED)
    gone = TEXT.replace("Nobody at the ministry answered. ", "")
    services.versions.update(home, reading("Somebody at the ministry answered.\n" + gone))
    row = services.listing.detail(key).row
    assert (row.anchoring, row.recheck) == ("orphaned", True)
    assert services.listing.marks(home) == []


# Figures.


def test_figures_conflict_only_where_counted_scope_and_date_agree() -> None:
    dead = Figure("12 dead", best=12.0, counted="dead", scope="city", as_of="2011-09-05")
    others = [
        Figure("15 dead", best=15.0, counted="dead", scope="city", as_of="2011-09-05"),
        Figure("40 hurt", best=40.0, counted="hurt", scope="city", as_of="2011-09-05"),
        Figure("90 dead", best=90.0, counted="dead", scope="country", as_of="2011-09-05"),
        Figure("20 dead", best=20.0, counted="dead", scope="city", as_of="2011-09-06"),
    ]
    found = ranges(Count(key, figure) for key, figure in enumerate([dead, *others]))
    assert [(one.low, one.high, one.conflicting) for one in found if one.conflicting] == [(12.0, 15.0, True)]
    assert len(found) == 4


def test_conflicting_figures_are_a_range_with_their_chains_never_averaged() -> None:
    chain = (Hop("A mayor"), Hop("The Wire"))
    counts = [
        Count(1, Figure("10", best=10.0, unit="cars"), chain),
        Count(2, Figure("20 to 30", 20.0, None, 30.0, unit="cars")),
    ]
    (one,) = ranges(counts)
    assert (one.low, one.high) == (10.0, 30.0)
    assert one.counts[0].attribution == chain


# Times.


def test_a_relative_date_is_resolved_against_the_publication_date(services: Services) -> None:
    dossier_id, _ = services.dossiers.create("Bridges")
    particulars = Particulars("The bridge", published=moment("2011-09-07"))
    row, _ = services.imports.store(dossier_id, reading(), particulars)
    at = TEXT.index("The bridge")
    (time,) = services.suggestions.for_passage(row.id, at, TEXT.index("\n")).times
    assert (time.text, time.value, time.anchor) == ("Monday", "2011-09-05", "2011-09-07")


def test_without_a_publication_date_a_relative_date_stays_unresolved(services: Services, home: UUID) -> None:
    (time,) = services.suggestions.for_passage(home, 0, TEXT.index("\n")).times
    assert (time.value, time.anchor) == ("", "")


def test_a_relative_date_stays_a_proposal_until_a_person_accepts_it(services: Services, home: UUID) -> None:
    at = TEXT.index("on Monday")
    found, open_ = Time("on Monday", "2011-09-05", "day", "2011-09-07"), Time("in a year")
    drafts = [
        Draft(at, at + 9, times=(found, open_), standing=standing)
        for standing in (Standing.SUGGESTION, Standing.CLAIM, Standing.CLAIM)
    ]
    (suggested, typed, left), _ = services.claims.add_all(home, drafts)
    for key in (suggested, typed, left):
        assert [time.confirmed_by for time in services.listing.detail(key).times] == ["", ""]
    change = services.claims.accept([suggested])
    accepted = services.listing.detail(suggested).times
    assert [time.confirmed_by for time in accepted] == ["A. Reader", ""]
    services.changes.revert(change)
    assert services.listing.detail(suggested).times == (found, open_)
    services.claims.edit(typed, {"times": (Time("on Monday", "2011-09-04", "day"), open_)})
    assert [time.confirmed_by for time in services.listing.detail(typed).times] == ["A. Reader", ""]
    # Another part of a row changed: the proposal is still one.
    services.claims.edit(left, {"times": (Time("on Monday,", "2011-09-05", "day", "2011-09-07"),)})
    assert [time.confirmed_by for time in services.listing.detail(left).times] == [""]


# Evidence and quotes.


def test_evidence_counted_as_independent_has_different_origins(services: Services, home: UUID) -> None:
    outlets = [
        Evidence(Form.ADDRESS, f"Outlet {number}", f"https://outlet{number}.example/a", origin="The  Wire")
        for number in range(3)
    ]
    assert origins(outlets) == 1
    assert one_origin(outlets)
    key = claimed(services, home, "12,000 cars")
    for piece in outlets:
        services.evidence.add([key], piece, Bearing.SUPPORTS)
    assert services.evidence.of_one_origin([key]) == {key}
    services.evidence.add([key], services.evidence.contact(Contact("The engineer")), Bearing.SUPPORTS)
    assert services.evidence.of_one_origin([key]) == set()


@pytest.mark.parametrize(
    ("quote", "exact"),
    [
        ("It is safe,", True),
        ("It is safe.", False),
        ("it is safe", False),
        ("It  is safe", False),
        ("", False),
    ],
)
def test_a_quote_is_verbatim_only_character_by_character(quote: str, exact: bool) -> None:
    assert verbatim(quote, TEXT) is exact


def test_what_is_not_verbatim_shows_its_differences() -> None:
    assert [piece for piece in departures("It was safe", "It is safe") if piece[0] != "same"] == [
        ("old", "is"),
        ("new", "was"),
    ]


# Stances.


@pytest.mark.parametrize("stance", Stance)
def test_denies_never_sets_our_verdict(services: Services, home: UUID, stance: Stance) -> None:
    key = claimed(services, home, "It is safe")
    for verdict in Verdict:
        services.claims.mark([key], verdict)
        before = services.listing.detail(key)
        services.ledger.add(key, "An engineer", stance, words="No.")
        assert services.listing.detail(key) == before


def test_silence_is_never_a_denial(services: Services) -> None:
    dossier_id, _ = services.dossiers.create("Letters")
    text = (
        "The ministry did not answer when asked whether the bridge had been closed in May. "
        "Ada Moor declined to comment on the report that the bridge was unsafe."
    )
    row, _ = services.imports.store(dossier_id, reading(text))
    services.suggestions.propose(row.id)
    keys = listed(services, dossier_id)
    services.claims.accept(keys)
    stances = [one.stance for key in keys for one in services.ledger.of_claim(key)]
    assert Stance.DENIES not in stances
    assert {one.verdict for one in services.listing.rows(keys)} <= {Verdict.UNVERIFIED}


# Sign-off.


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


# Confidential parties.

NAME = "Wilhelmina Quarrington"


def tables_with(path: Path, words: str) -> set[str]:
    """The tables in any row of which the words stand, in whatever case."""
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
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
    assert services.history.first_broken() is None
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
    assert services.history.first_broken() == broken


def test_a_history_whose_end_was_cut_off_is_told_by_the_head_kept_outside(
    services: Services, home: UUID, path: Path, told: int
) -> None:
    kept = services.history.head()
    assert services.history.holds(kept)
    # The chain itself is whole: nothing inside the database tells that it once went on.
    assert tampered(services, path, f"DELETE FROM event WHERE seq = {told}") == []
    assert not services.history.holds(kept)
    services.claims.mark(listed(services, dossier_of(services, home)), Verdict.DENIED)
    assert not services.history.holds(kept)


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
