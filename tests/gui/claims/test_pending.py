"""Long listings: what comes first, what is said meanwhile, and that they can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import HARBOUR, Dossier, Window, drafts
from workbench.domain.keys import Keys
from workbench.domain.listing import Chip, ClaimFilter, Column, Order
from workbench.domain.progress import Progress
from workbench.gui.claims import asking
from workbench.gui.claims.columns import AT
from workbench.gui.claims.emptiness import lesson
from workbench.services import listing as listing_module
from workbench.services.listing import ListingService


class Slow:
    """The listing service, which finds a screenful of words at once and goes on only when it is let."""

    def __init__(self, listing: ListingService) -> None:
        self.gate = threading.Event()
        self.cancelled = threading.Event()
        self._ids, self._holding = listing.ids, listing.holding

    def ids(self, wanted: ClaimFilter, order: Order, progress: Progress | None = None) -> Keys:
        if progress is not None:
            self._wait(progress)
        return self._ids(wanted, order, progress)

    def holding(
        self,
        wanted: ClaimFilter,
        order: Order,
        plain: Keys,
        progress: Progress,
        first: Callable[[Keys], object],
    ) -> Keys:
        found = self._holding(wanted, order, plain, progress, first)
        self._wait(progress)
        return found

    def _wait(self, progress: Progress) -> None:
        done = 0
        while not self.gate.wait(0.005):
            done = min(done + 1, 50)
            try:
                progress.step(done, 100)
            except BaseException:  # whatever ends it, ends it
                self.cancelled.set()
                raise


@pytest.fixture
def slow(window: Window, dossier: Dossier, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Slow]:
    """From now on every listing is long."""
    desk, service = window.desk, dossier.services.listing
    made = Slow(service)
    monkeypatch.setattr(service, "ids", made.ids)
    monkeypatch.setattr(service, "holding", made.holding)
    monkeypatch.setattr(asking, "LONG", 1)
    monkeypatch.setattr(listing_module, "SCREENFUL", 2)
    assert desk.filter is not None
    yield made
    made.gate.set()
    qtbot.waitUntil(lambda: not window.panel.table.claims.asking.running)


def test_the_first_claims_with_a_letter_come_before_the_others(
    window: Window, dossier: Dossier, slow: Slow, qtbot: QtBot
) -> None:
    claims, panel = window.panel.table.claims, window.panel
    window.desk.select_claim(dossier.claims[0])
    window.desk.list_claims(words="e")
    assert panel.found.text() == "counting…"
    qtbot.waitUntil(lambda: claims.listed.filter == window.desk.filter)
    assert not claims.listed.complete
    assert claims.count() >= 2
    assert panel.found.text() == f"counting… {claims.count()} so far"
    assert window.desk.selected == (dossier.claims[0],)
    slow.gate.set()
    qtbot.waitUntil(lambda: claims.listed.complete)
    assert panel.found.text() == f"{claims.count()} found"
    wanted = window.desk.filter
    assert wanted is not None
    assert list(claims.keys) == list(dossier.services.listing.ids(wanted, Order()))


def test_a_selection_that_the_whole_listing_lacks_is_let_go_only_then(
    window: Window, dossier: Dossier, slow: Slow, qtbot: QtBot
) -> None:
    claims, desk = window.panel.table.claims, window.desk
    desk.select_claim(dossier.claims[0])
    desk.list_claims(words="35 of")
    assert list(desk.selected) == [dossier.claims[0]]
    slow.gate.set()
    qtbot.waitUntil(lambda: claims.listed.filter == desk.filter and claims.listed.complete)
    assert not desk.selected


def test_what_is_read_first_stays_in_view_when_the_rest_comes(
    window: Window, dossier: Dossier, slow: Slow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    # The claim in hand is far down: the view must not jump to it under the reader's eyes.
    desk, table = window.desk, window.panel.table
    slow.gate.set()
    made = drafts(HARBOUR, ("It is the oldest line in the country.",) * 300)
    keys, _ = dossier.services.claims.add_all(dossier.harbour, made, "claim.added")
    desk.open_dossier(dossier.id)
    qtbot.waitUntil(lambda: table.claims.row_of(keys[-1]) is not None)
    monkeypatch.setattr("workbench.domain.keys.BLOCK", 64)
    desk.list_claims(chip=Chip.UNVERIFIED)
    qtbot.waitUntil(lambda: table.claims.listed.filter == desk.filter)
    desk.select_claim(keys[-1])
    slow.gate.clear()
    with qtbot.waitSignal(table.claims.relisted):
        desk.list_claims(words="ol")
    top = table.claims.key_at(max(table.rowAt(0), 0))
    slow.gate.set()
    qtbot.waitUntil(lambda: table.claims.listed.complete)
    assert table.claims.key_at(table.rowAt(0)) == top
    assert desk.current == keys[-1]


def test_a_long_sort_says_how_far_it_is_and_cancel_takes_it_back(
    window: Window, dossier: Dossier, slow: Slow, qtbot: QtBot
) -> None:
    panel, desk = window.panel, window.desk
    claims, header = panel.table.claims, panel.table.columns
    before = list(claims.keys)
    header.setSortIndicator(AT[Column.CLAIM], Qt.SortOrder.DescendingOrder)
    assert desk.order == Order(Column.CLAIM, descending=True)
    qtbot.waitUntil(panel.pending.isVisible)
    qtbot.waitUntil(lambda: panel.pending.meter.value() > 0)
    assert "Claim" in panel.pending.told.text()
    assert list(claims.keys) == before
    qtbot.mouseClick(panel.pending.cancel, Qt.MouseButton.LeftButton)
    assert not panel.pending.isVisible()
    assert desk.order == Order()
    assert not header.isSortIndicatorShown() or header.sortIndicatorSection() == -1
    assert list(claims.keys) == before
    assert slow.cancelled.wait(5)
    slow.gate.set()
    assert list(claims.keys) == before


def test_a_filter_that_is_cancelled_leaves_what_was_listed_before(
    window: Window, dossier: Dossier, slow: Slow, qtbot: QtBot
) -> None:
    panel, desk = window.panel, window.desk
    before = list(panel.table.claims.keys)
    qtbot.keyClicks(panel.filter, "e")
    qtbot.waitUntil(lambda: not panel.table.claims.listed.complete)
    panel.table.claims.cancel()
    assert panel.filter.text() == ""
    assert desk.filter is not None
    assert desk.filter.words == ""
    qtbot.waitUntil(lambda: list(panel.table.claims.keys) == before)
    assert panel.found.isHidden()


def test_an_empty_table_does_not_say_that_nothing_is_there_before_that_is_known(
    window: Window, dossier: Dossier, slow: Slow, qtbot: QtBot
) -> None:
    claims, desk = window.panel.table.claims, window.desk
    desk.open_source(dossier.bridge)
    assert claims.count() == 0
    assert claims.asking.running
    assert lesson(desk, pending=True)[0] == "The claims are on their way"
    slow.gate.set()
    qtbot.waitUntil(lambda: list(claims.keys) == dossier.bridge_claims)


def test_a_claim_that_goes_while_a_listing_is_on_its_way_is_not_listed(
    window: Window, dossier: Dossier, slow: Slow, qtbot: QtBot
) -> None:
    claims, desk = window.panel.table.claims, window.desk
    desk.list_claims(order=Order(Column.CLAIM))
    desk.broadcast.tell(dossier.services.claims.delete([dossier.claims[1]]))
    slow.gate.set()
    qtbot.waitUntil(lambda: not claims.asking.running)
    assert claims.listed.order == Order(Column.CLAIM)
    assert dossier.claims[1] not in claims.keys
    assert dossier.claims[0] in claims.keys
