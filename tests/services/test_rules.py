"""The rules that the domain keeps, whoever calls it: each has a test of its name."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.newsroom import TEXT, claimed, listed, reading
from workbench.domain.claim import Figure, Hop, Standing, Time
from workbench.domain.conflicts import Count, ranges
from workbench.domain.dating import moment
from workbench.domain.evidence import Bearing, Contact, Evidence, Form, one_origin, origins
from workbench.domain.quoting import departures, verbatim
from workbench.domain.source import Particulars
from workbench.domain.verdict import Stance, Verdict
from workbench.services import Services
from workbench.store.creating import Draft

ADDRESS = Evidence(Form.ADDRESS, "A page", "https://example.org/a")


# A verdict belongs to the wording it was made on.


@pytest.mark.parametrize(
    ("old", "new"),
    [("12,000", "30,000"), ("Ada Moor", "Ida Moor"), ("It is safe", "It is not safe"), ("fear", "may fear")],
    ids=["number", "name", "negation", "modal verb"],
)
def test_a_verdict_belongs_to_the_wording_it_was_made_on(
    services: Services, home: UUID, old: str, new: str
) -> None:
    stood = (TEXT[:80], "said Ada Moor", "It is safe", "Café owners fear")
    words = next(line for line in stood if old in line)
    key = claimed(services, home, words)
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


def test_dates_of_suggestions_taken_up_together_stay_proposals(services: Services, home: UUID) -> None:
    at = TEXT.index("on Monday")
    found = Time("on Monday", "2011-09-05", "day", "2011-09-07")
    drafts = [Draft(at, at + 9, times=(found,), standing=Standing.SUGGESTION) for _ in range(3)]
    (first, second, third), _ = services.claims.add_all(home, drafts)
    services.claims.accept([first, second])
    services.claims.mark([third], Verdict.CONFIRMED)
    by = [time.confirmed_by for key in (first, second, third) for time in services.listing.detail(key).times]
    assert by == ["", "", "A. Reader"]


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
