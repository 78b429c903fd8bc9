"""A text with many claims: the marks that are looked at are read, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from workbench.domain.errors import EnvironmentFault
from workbench.domain.listing import MarkRow
from workbench.domain.verdict import Verdict
from workbench.gui.textpane.marks import STRETCH
from workbench.gui.window import Window
from workbench.services.marks import MarkService
from workbench.store.creating import Draft

WORDS = "The ferry was late again, a sailor said. "
COUNT = 12 * STRETCH // len(WORDS)


@pytest.fixture
def busy(stocked: Window) -> Window:
    """A window with a long text open, every sentence of which is a claim."""
    dossier = stocked.desk.dossier
    assert dossier is not None
    services = stocked.desk.services
    row, _ = services.imports.store(dossier.id, services.imports.read_pasted(WORDS * COUNT))
    drafts = [Draft(at * len(WORDS), at * len(WORDS) + 9) for at in range(COUNT)]
    services.claims.add_all(row.id, drafts)
    stocked.desk.open_source(row.id)
    stocked.reading.pane.grab()
    return stocked


@contextmanager
def reads(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[int, int]]]:
    """The stretches that are read meanwhile."""
    asked: list[tuple[int, int]] = []
    begun = MarkService.begun

    def noted(self: MarkService, version_id: UUID, start: int, end: int) -> list[MarkRow]:
        asked.append((start, end))
        return begun(self, version_id, start, end)

    with monkeypatch.context() as patch:
        patch.setattr(MarkService, "begun", noted)
        yield asked


def test_the_first_stretch_is_all_that_is_read_of_a_text_that_is_opened(
    busy: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, pane = busy.desk, busy.reading.pane
    assert desk.dossier is not None
    first, long = (row.id for row in desk.services.sources.list(desk.dossier.id))
    desk.open_source(first)
    with reads(monkeypatch) as asked:
        desk.open_source(long)
        pane.grab()
        assert asked == [(0, STRETCH)]
        there = 8 * STRETCH
        pane.scroll_to(there)
        pane.grab()
        ((start, end),) = asked[1:]
        assert start < there < end
        assert end - start <= 3 * STRETCH
        assert len(pane.marks()) == COUNT


def test_claim_far_down_that_is_gone_to_is_outlined(busy: Window) -> None:
    shown, pane = busy.desk.shown, busy.reading.pane
    assert shown is not None
    key = shown.key_at(COUNT - 5)
    busy.desk.select_claim(key)
    mark = pane.current_mark()
    assert mark is not None
    assert mark.key == key
    first, last = pane.visible_passage()
    assert first <= mark.start < last


def test_verdicts_given_where_nobody_looked_are_counted_and_shown(busy: Window, qtbot: QtBot) -> None:
    shown, pane, strip = busy.desk.shown, busy.reading.pane, busy.reading.strip
    assert shown is not None
    far = [shown.key_at(row) for row in range(COUNT - 40, COUNT - 20)]
    change = busy.desk.services.claims.mark(far, Verdict.DENIED)
    busy.desk.broadcast.tell(change)
    told = f"{COUNT - 20} unverified, 0 confirmed, 20 denied"
    qtbot.waitUntil(lambda: strip.accessibleDescription() == told)
    assert {mark.key for mark in pane.marks() if mark.verdict is Verdict.DENIED} == set(far)


def test_marks_that_could_not_be_read_are_asked_for_again(
    busy: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = busy.reading.pane

    def broken(*_: object) -> list[MarkRow]:
        raise EnvironmentFault("The database does not answer.", "Try again.")

    with monkeypatch.context() as patch, qtbot.waitSignal(busy.desk.failed):
        patch.setattr(MarkService, "begun", broken)
        pane.scroll_to(4 * STRETCH)
        assert pane.marks_at(4 * STRETCH) == []
    busy.reading._again.timeout.emit()
    assert len(pane.marks()) == COUNT
