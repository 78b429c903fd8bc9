"""Opening, selecting and writing, without any widget but those that a real window has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import HARBOUR, Dossier, Opener, Window, drafts
from workbench.domain.claim import Standing
from workbench.domain.listing import Chip, ClaimRow, Column, Order
from workbench.domain.verdict import Verdict
from workbench.services import open_services
from workbench.store.creating import Draft


def row(dossier: Dossier, key: int) -> ClaimRow:
    return dossier.services.listing.rows([key])[0]


def verdicts(dossier: Dossier, keys: list[int]) -> list[Verdict]:
    return [one.verdict for one in dossier.services.listing.rows(keys)]


def test_opening_a_dossier_opens_its_first_source(window: Window, dossier: Dossier) -> None:
    assert window.desk.dossier is not None
    assert window.desk.source is not None
    assert window.desk.source.id == dossier.harbour
    assert window.desk.current is None


def test_a_mark_is_durable_before_saved_is_emitted(window: Window, dossier: Dossier, place: Path) -> None:
    desk, key = window.desk, dossier.claims[0]
    seen: list[Verdict] = []

    def look(_at: object) -> None:
        with open_services(place) as other:
            seen.append(other.listing.rows([key])[0].verdict)

    desk.saved.connect(look)
    desk.select_claim(key)
    assert desk.mark(Verdict.CONFIRMED)
    assert seen == [Verdict.CONFIRMED]
    assert row(dossier, key).reviewer == "A. Reader"


def test_marking_and_moving_on_is_one_act_before_which_editors_settle_once(
    window: Window, dossier: Dossier
) -> None:
    desk, claims = window.desk, dossier.claims
    desk.select_claim(claims[0])
    told: list[tuple[str, int | None, bool]] = []
    desk.settling.connect(lambda: told.append(("settling", desk.current, desk.acting)))
    desk.saved.connect(lambda _at: told.append(("saved", desk.current, desk.acting)))
    desk.acted.connect(lambda: told.append(("acted", desk.current, desk.acting)))
    assert desk.mark(Verdict.CONFIRMED)
    following = desk.current
    assert following not in (None, claims[0])
    assert told == [
        ("settling", claims[0], False),
        ("saved", claims[0], True),
        ("acted", following, False),
    ]
    told.clear()
    desk.undo()
    assert told == [
        ("settling", following, False),
        ("saved", following, True),
        ("acted", claims[0], False),
    ]


def test_marking_moves_on_to_the_next_unverified(window: Window, dossier: Dossier) -> None:
    desk, claims = window.desk, dossier.claims
    desk.select_claim(claims[1])
    desk.mark(Verdict.DENIED)
    assert desk.current == claims[2]
    desk.select_claim(claims[3])
    desk.mark(Verdict.CONFIRMED)
    assert desk.current == claims[0]  # from the top again


def test_marking_stays_where_the_setting_says_so(window: Window, dossier: Dossier) -> None:
    window.desk.move_on = False
    window.desk.select_claim(dossier.claims[1])
    window.desk.mark(Verdict.DENIED)
    assert window.desk.current == dossier.claims[1]


def test_marking_moves_on_inside_a_filtered_list(window: Window, dossier: Dossier) -> None:
    desk, claims = window.desk, dossier.claims
    desk.list_claims(chip=Chip.UNVERIFIED)
    desk.select_claim(claims[1])
    desk.mark(Verdict.CONFIRMED)
    assert desk.current == claims[2]
    assert claims[1] not in window.panel.table.claims.keys
    desk.list_claims(chip=Chip.ALL, words="line")
    listed = list(window.panel.table.claims.keys)
    desk.select_claim(claims[0])
    desk.mark(Verdict.CONFIRMED)
    assert desk.current in listed


def test_many_marks_are_one_step_to_undo_and_redo(window: Window, dossier: Dossier) -> None:
    desk, claims = window.desk, dossier.claims
    desk.select_claims(claims[:3])
    desk.mark(Verdict.CONFIRMED)
    assert desk.undo_stack.count() == 1
    assert desk.undo_stack.undoText() == "Confirm 3 claims"
    assert desk.current == claims[3]
    desk.undo()
    assert verdicts(dossier, claims[:3]) == [Verdict.UNVERIFIED] * 3
    desk.redo()
    assert verdicts(dossier, claims[:3]) == [Verdict.CONFIRMED] * 3


def test_ten_thousand_marks_are_undone_at_once(window: Window, dossier: Dossier) -> None:
    desk, services = window.desk, dossier.services
    part = "The line carries about 4,200 passengers a day."
    keys, _ = services.claims.add_all(dossier.harbour, drafts(HARBOUR, (part,) * 10_000), "claim.added")
    desk.select_claims(keys)
    assert desk.mark(Verdict.DENIED)
    assert services.listing.counts(dossier.id).denied == 10_000
    desk.undo()
    assert services.listing.counts(dossier.id).denied == 0
    assert not window.failures


def test_marking_a_suggestion_accepts_it_in_the_same_step(window: Window, dossier: Dossier) -> None:
    desk, key = window.desk, dossier.suggestions[0]
    before = dossier.services.listing.counts(dossier.id)
    desk.select_claim(key)
    desk.mark(Verdict.CONFIRMED)
    assert row(dossier, key).standing is Standing.CLAIM
    after = dossier.services.listing.counts(dossier.id)
    assert (after.all, after.suggestions) == (before.all + 1, before.suggestions - 1)
    desk.undo()
    assert row(dossier, key).standing is Standing.SUGGESTION
    assert row(dossier, key).verdict is Verdict.UNVERIFIED
    assert dossier.services.listing.counts(dossier.id) == before


def test_accepting_goes_on_to_the_next_suggestion(window: Window, dossier: Dossier) -> None:
    desk = window.desk
    desk.list_claims(chip=Chip.SUGGESTIONS, order=Order(Column.RANK, descending=True))
    assert list(window.panel.table.claims.keys) == dossier.suggestions
    desk.select_claim(dossier.suggestions[0])
    desk.accept_suggestions()
    assert desk.current == dossier.suggestions[1]
    desk.dismiss_suggestions()
    assert row(dossier, dossier.suggestions[1]).standing is Standing.DISMISSED
    assert desk.current == dossier.suggestions[2]
    desk.undo()
    desk.undo()
    standings = {one.standing for one in dossier.services.listing.rows(dossier.suggestions)}
    assert standings == {Standing.SUGGESTION}


@pytest.mark.parametrize(("rank", "accepted"), [(0.0, 3), (0.5, 2), (0.9, 1), (1.0, 0)])
def test_accepting_down_to_a_rank(window: Window, dossier: Dossier, rank: float, accepted: int) -> None:
    # Ranks of the three suggestions: 0.9, 0.65, 0.4.
    assert window.desk.accept_above(rank) == accepted
    standings = [one.standing for one in dossier.services.listing.rows(dossier.suggestions)]
    assert standings.count(Standing.CLAIM) == accepted
    window.desk.undo()
    assert dossier.services.listing.counts(dossier.id).suggestions == 3


def test_deleting_takes_the_next_claim_in_hand_and_undo_brings_it_back(
    window: Window, dossier: Dossier
) -> None:
    desk, table = window.desk, window.panel.table.claims
    first, second, third = table.keys[0], table.keys[1], table.keys[2]
    desk.select_claims((first, second))
    desk.delete_claims()
    assert desk.current == third
    assert first not in table.keys
    desk.undo()
    assert list(table.keys[:3]) == [first, second, third]


def test_deleting_the_last_claim_takes_the_one_above(window: Window, dossier: Dossier) -> None:
    desk, table = window.desk, window.panel.table.claims
    last, above = table.keys[-1], table.keys[-2]
    desk.select_claim(last)
    desk.delete_claims()
    assert desk.current == above


def test_a_claim_made_of_words_is_taken_in_hand(window: Window, dossier: Dossier) -> None:
    start = HARBOUR.index("🚢")
    key = window.desk.add_claim(start, start + 1)
    assert key is not None
    assert window.desk.current == key
    assert row(dossier, key).statement == "🚢"
    window.desk.undo()
    assert window.desk.current is None
    assert not dossier.services.listing.rows([key])


def test_words_that_are_a_claim_are_taken_in_hand_not_claimed_twice(
    window: Window, dossier: Dossier, qtbot: QtBot
) -> None:
    start = HARBOUR.index("🚢")
    key = window.desk.add_claim(start, start + 1)
    window.desk.select_claim(None)
    with qtbot.waitSignal(window.desk.already_claimed):
        assert window.desk.add_claim(start, start + 1) == key
    assert window.desk.current == key
    assert window.desk.undo_stack.count() == 1
    assert window.desk.add_claim(start, start + 1, another=True) not in (None, key)


def test_words_of_a_suggestion_are_accepted_by_making_them_a_claim(window: Window, dossier: Dossier) -> None:
    start = HARBOUR.index("🚢")
    [suggestion], _ = dossier.services.claims.add_all(
        dossier.harbour, [Draft(start, start + 1, standing=Standing.SUGGESTION)]
    )
    assert window.desk.add_claim(start, start + 1) == suggestion
    assert window.desk.current == suggestion
    assert row(dossier, suggestion).standing is Standing.CLAIM
    window.desk.undo()
    assert row(dossier, suggestion).standing is Standing.SUGGESTION


def test_words_outside_the_text_are_refused_with_a_message(window: Window) -> None:
    assert window.desk.add_claim(5, 5) is None
    assert len(window.failures) == 1
    assert window.desk.undo_stack.count() == 0


def test_an_edit_over_anothers_is_contested_and_overwrites_nothing(window: Window, dossier: Dossier) -> None:
    desk, key = window.desk, dossier.claims[0]
    dossier.services.claims.edit(key, {"statement": "Theirs."})
    assert not desk.edit_claim(key, {"statement": "Mine."}, {"statement": "What I saw."})
    assert row(dossier, key).statement == "Theirs."
    [contest] = window.contests
    assert contest.wanted == {"statement": "Mine."}
    assert contest.insist()
    assert row(dossier, key).statement == "Mine."
    desk.undo()
    assert row(dossier, key).statement == "Theirs."


def test_a_mark_over_anothers_is_contested(
    open_window: Opener, dossier: Dossier, place: Path, qtbot: QtBot
) -> None:
    window = open_window(dossier.services)
    window.desk.broadcast.stop()  # the other's mark has not arrived yet
    window.desk.open_dossier(dossier.id)
    key = dossier.claims[0]
    window.panel.table.claims.claim(window.panel.table.claims.row_of(key) or 0)
    with open_services(place, reviewer="B. Writer") as other:
        other.claims.mark([key], Verdict.DENIED)
    window.desk.select_claim(key)
    assert not window.desk.mark(Verdict.CONFIRMED)
    assert row(dossier, key).verdict is Verdict.DENIED
    line = window.panel.contest
    assert line.isVisible()
    assert line.told.text() == "B. Writer set claim 1 to “Denied” meanwhile."
    qtbot.mouseClick(line.insist, Qt.MouseButton.LeftButton)
    assert row(dossier, key).verdict is Verdict.CONFIRMED
    assert not line.isVisible()


def test_undo_never_overwrites_what_was_marked_elsewhere(
    window: Window, dossier: Dossier, place: Path
) -> None:
    key = dossier.claims[0]
    window.desk.select_claim(key)
    window.desk.mark(Verdict.CONFIRMED)
    with open_services(place, reviewer="B. Writer") as other:
        other.claims.mark([key], Verdict.DENIED)
    window.desk.undo()
    assert len(window.conflicts) == 1
    assert row(dossier, key).verdict is Verdict.DENIED


def test_the_other_window_sees_a_mark_within_a_second(
    open_window: Opener, dossier: Dossier, place: Path, qtbot: QtBot
) -> None:
    mine = open_window(dossier.services)
    mine.desk.open_dossier(dossier.id)
    key = dossier.claims[0]
    table = mine.panel.table.claims
    assert table.claim(table.row_of(key) or 0).verdict is Verdict.UNVERIFIED
    with open_services(place, reviewer="B. Writer") as other:
        other.claims.mark([key], Verdict.DENIED)
        qtbot.waitUntil(lambda: table.claim(table.row_of(key) or 0).verdict is Verdict.DENIED, timeout=1000)
    qtbot.waitUntil(lambda: mine.panel.chips.counts.denied == 1, timeout=1000)


def test_a_claim_of_another_source_opens_that_source(window: Window, dossier: Dossier) -> None:
    window.desk.select_claim(dossier.bridge_claims[0])
    assert window.desk.source is not None
    assert window.desk.source.id == dossier.bridge
    assert window.desk.current == dossier.bridge_claims[0]
    assert list(window.panel.table.claims.keys) == dossier.bridge_claims


def test_the_whole_dossier_can_be_listed(window: Window, dossier: Dossier) -> None:
    window.desk.show_whole_dossier(True)
    assert set(dossier.bridge_claims) < set(window.panel.table.claims.keys)
    window.desk.select_claim(dossier.bridge_claims[1])
    assert window.desk.source is not None
    assert window.desk.source.id == dossier.bridge
    assert set(dossier.claims) < set(window.panel.table.claims.keys)


def test_a_source_deleted_elsewhere_is_left(window: Window, dossier: Dossier) -> None:
    window.desk.delete_source(dossier.harbour)
    assert window.desk.source is not None
    assert window.desk.source.id == dossier.bridge
    window.desk.undo()
    assert len(dossier.services.sources.list(dossier.id)) == 2


def test_a_dossier_deleted_is_left_and_comes_back(window: Window, dossier: Dossier) -> None:
    assert window.desk.create_dossier("Second story")
    assert window.desk.dossier is not None
    second = window.desk.dossier.id
    window.desk.delete_dossier(second)
    assert window.desk.dossier is not None
    assert window.desk.dossier.id == dossier.id
    window.desk.undo()
    assert second in {one.id for one in dossier.services.dossiers.list()}


def test_a_renamed_dossier_is_shown_by_its_new_name(window: Window, dossier: Dossier) -> None:
    window.desk.rename_dossier(dossier.id, "Harbour")
    assert window.desk.dossier is not None
    assert window.desk.dossier.name == "Harbour"
    window.desk.undo()
    assert window.desk.dossier.name == "Ferry line"


def test_nothing_selected_marks_nothing(window: Window) -> None:
    assert not window.desk.mark(Verdict.CONFIRMED)
    assert window.desk.undo_stack.count() == 0


def test_hidden_claims_are_let_go_by_a_filter(window: Window, dossier: Dossier) -> None:
    desk = window.desk
    desk.select_claims(dossier.claims)
    desk.list_claims(words="passengers")
    assert desk.selected == (dossier.claims[2],)
    desk.list_claims(words="no such words")
    assert desk.selected == ()
    assert not desk.mark(Verdict.CONFIRMED)
