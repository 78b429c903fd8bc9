"""What is done with claims from the window, each time in one step that can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import HARBOUR, Dossier, Window, drafts
from workbench.domain.claim import Standing
from workbench.domain.listing import Chip, Column, Order
from workbench.domain.verdict import Verdict
from workbench.services import open_services
from workbench.store.creating import Draft


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
    assert dossier.row(key).reviewer == "A. Reader"


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
    assert dossier.verdicts(claims[:3]) == [Verdict.UNVERIFIED] * 3
    desk.redo()
    assert dossier.verdicts(claims[:3]) == [Verdict.CONFIRMED] * 3


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
    assert dossier.row(key).standing is Standing.CLAIM
    after = dossier.services.listing.counts(dossier.id)
    assert (after.all, after.suggestions) == (before.all + 1, before.suggestions - 1)
    desk.undo()
    assert dossier.row(key).standing is Standing.SUGGESTION
    assert dossier.row(key).verdict is Verdict.UNVERIFIED
    assert dossier.services.listing.counts(dossier.id) == before


def test_accepting_goes_on_to_the_next_suggestion(window: Window, dossier: Dossier) -> None:
    desk = window.desk
    desk.list_claims(chip=Chip.SUGGESTIONS, order=Order(Column.RANK, descending=True))
    assert list(window.panel.table.claims.keys) == dossier.suggestions
    desk.select_claim(dossier.suggestions[0])
    desk.accept_suggestions()
    assert desk.current == dossier.suggestions[1]
    desk.dismiss_suggestions()
    assert dossier.row(dossier.suggestions[1]).standing is Standing.DISMISSED
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
    desk = window.desk
    key = desk.add_claim(start, start + 1)
    assert key is not None
    assert desk.selected == (key,)
    assert dossier.row(key).statement == "🚢"
    desk.undo()
    assert desk.current is None
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
    assert dossier.row(suggestion).standing is Standing.CLAIM
    window.desk.undo()
    assert dossier.row(suggestion).standing is Standing.SUGGESTION


def test_words_outside_the_text_are_refused_with_a_message(window: Window) -> None:
    assert window.desk.add_claim(5, 5) is None
    assert len(window.failures) == 1
    assert window.desk.undo_stack.count() == 0


def test_nothing_selected_marks_nothing(window: Window) -> None:
    assert not window.desk.mark(Verdict.CONFIRMED)
    assert window.desk.undo_stack.count() == 0
