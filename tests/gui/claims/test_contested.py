"""What somebody else wrote meanwhile: seen at once, and never overwritten unasked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Dossier, Opener, Window
from tests.gui.claims.hands import row_of
from workbench.domain.verdict import Verdict
from workbench.services import open_services


def test_an_edit_over_anothers_is_contested_and_overwrites_nothing(window: Window, dossier: Dossier) -> None:
    desk, key = window.desk, dossier.claims[0]
    dossier.services.claims.edit(key, {"statement": "Theirs."})
    assert not desk.edit_claim(key, {"statement": "Mine."}, {"statement": "What I saw."})
    assert dossier.row(key).statement == "Theirs."
    [contest] = window.contests
    assert contest.wanted == {"statement": "Mine."}
    assert contest.insist()
    assert dossier.row(key).statement == "Mine."
    desk.undo()
    assert dossier.row(key).statement == "Theirs."


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
    assert dossier.row(key).verdict is Verdict.DENIED
    line = window.panel.contest
    assert line.isVisible()
    assert line.told.text() == "B. Writer set claim 1 to “Denied” meanwhile."
    qtbot.mouseClick(line.insist, Qt.MouseButton.LeftButton)
    assert dossier.row(key).verdict is Verdict.CONFIRMED
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
    assert dossier.row(key).verdict is Verdict.DENIED


def test_the_other_window_sees_a_mark_within_a_second(
    open_window: Opener, dossier: Dossier, place: Path, qtbot: QtBot
) -> None:
    mine = open_window(dossier.services)
    mine.desk.open_dossier(dossier.id)
    key = dossier.claims[0]
    table = mine.panel.table

    def verdict() -> Verdict:
        shown = table.claims.claim(row_of(table, key))
        assert shown is not None
        return shown.verdict

    assert verdict() is Verdict.UNVERIFIED
    with open_services(place, reviewer="B. Writer") as other:
        other.claims.mark([key], Verdict.DENIED)
        qtbot.waitUntil(lambda: verdict() is Verdict.DENIED, timeout=1000)
    qtbot.waitUntil(lambda: mine.panel.chips.counts.denied == 1, timeout=1000)
