"""What a long session by keyboard alone stumbled over: the keys must act on what the eye is on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.shell.conftest import ARTICLE
from tests.gui.shell.hands import Settle
from workbench.domain.errors import Cancelled
from workbench.domain.source import Particulars
from workbench.domain.verdict import Verdict
from workbench.gui.actions import MENUS
from workbench.gui.finding import search
from workbench.gui.settings import FIND_CLAIMS
from workbench.gui.sheet import Sheet
from workbench.gui.window import Window

SHEETS = ("source.update", "review.requests", "source.details", "program.preferences", "evidence.add")


def import_article(window: Window, folder: Path, qtbot: QtBot, settle: Settle) -> None:
    """Import a file into an empty window, by keyboard."""
    path = folder / "harbour.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    window.importing.import_named([str(path)])
    qtbot.waitUntil(lambda: window.importing.sheet is not None)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.source is not None)
    settle(window)


def test_text_has_the_keyboard_after_the_first_import(
    window: Window, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    import_article(window, tmp_path, qtbot, settle)
    assert QApplication.focusWidget() is window.reading.pane


def test_what_is_typed_while_a_file_is_imported_keeps_the_keyboard(
    stocked: Window, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    stocked.claims.focus_filter()
    stocked.importing.stored.emit([])
    assert QApplication.focusWidget() is stocked.claims.filter


def test_suggestions_can_be_accepted_by_rank_as_soon_as_they_are_found(
    window: Window, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    window.settings.set(FIND_CLAIMS, True)
    import_article(window, tmp_path, qtbot, settle)
    qtbot.waitUntil(lambda: window.claims.chips.counts.suggestions > 0)
    assert window.commands["claim.accept_above"].isEnabled()
    window.desk.accept_above(0.0)
    qtbot.waitUntil(lambda: window.claims.chips.counts.suggestions == 0)
    assert not window.commands["claim.accept_above"].isEnabled()


def test_undo_takes_the_claim_in_hand_whose_verdict_it_took_back(stocked: Window) -> None:
    desk = stocked.desk
    assert desk.shown is not None
    desk.next_claim()
    first = desk.current
    assert first is not None
    desk.mark(Verdict.CONFIRMED)
    assert desk.current != first
    desk.undo()
    assert desk.current == first
    desk.mark(Verdict.DENIED)
    assert desk.services.listing.rows([first])[0].verdict is Verdict.DENIED


def test_undo_of_many_selects_them_again_in_the_order_of_the_table(stocked: Window) -> None:
    desk = stocked.desk
    assert desk.filter is not None
    keys = list(desk.services.listing.ids(desk.filter, desk.order))
    desk.select_claims(keys)
    desk.mark(Verdict.CONFIRMED)
    desk.select_claim(keys[1])
    desk.undo()
    assert desk.selected == tuple(keys)


def test_undo_shows_the_dossier_in_which_it_acts(stocked: Window) -> None:
    desk = stocked.desk
    assert desk.dossier is not None
    harbour = desk.dossier.id
    desk.next_claim()
    first = desk.current
    desk.mark(Verdict.DENIED)
    desk.open_dossier(desk.services.dossiers.create("Quarry")[0])
    desk.undo()
    assert desk.dossier.id == harbour
    assert desk.current == first


def test_redo_of_what_made_a_dossier_opens_it(window: Window) -> None:
    desk = window.desk
    desk.create_dossier("Harbour")
    desk.undo()
    assert names(window) == []
    desk.redo()
    assert names(window) == ["Harbour"]


def test_undo_of_a_deleted_dossier_opens_it_again(stocked: Window) -> None:
    desk = stocked.desk
    assert desk.dossier is not None
    assert desk.source is not None
    harbour, source = desk.dossier.id, desk.source.id
    desk.services.dossiers.create("Quarry")
    desk.delete_dossier(harbour)
    assert desk.dossier is not None
    assert desk.dossier.name == "Quarry"
    desk.undo()
    assert (desk.dossier.id, desk.source.id) == (harbour, source)


def names(window: Window) -> list[str]:
    """The name of the open dossier, if one is open."""
    return [window.desk.dossier.name] if window.desk.dossier else []


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def reading_order() -> list[str]:
    """The names of what the tab key reaches, once round."""
    reached: list[str] = []
    for _ in range(30):
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused.accessibleName() in reached:
            break
        reached.append(focused.accessibleName() or getattr(focused, "text", str)())
    return reached


def test_tab_goes_through_the_import_sheet_as_one_reads(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"{name}\n\n{ARTICLE}", encoding="utf-8")
    window.importing.import_named([str(tmp_path / name) for name in ("one.txt", "two.txt")])
    qtbot.waitUntil(lambda: window.importing.sheet is not None)
    reached = reading_order()
    start = reached.index("Name of the new dossier")
    assert reached[start : start + 4] == ["Name of the new dossier", "What arrived", "Title", "Outlet"]


@pytest.mark.parametrize("id", SHEETS)
def test_no_field_of_a_sheet_shares_its_letter_with_a_menu(stocked: Window, id: str) -> None:
    menus = {QKeySequence.mnemonic(menu) for menu in MENUS}
    stocked.desk.next_claim()
    stocked.commands[id].trigger()
    labels = [one.text() for one in stocked.stage.findChildren(QLabel) if one.buddy() is not None]
    buttons = [one.text() for one in stocked.stage.findChildren(QAbstractButton)]
    shared = [text for text in (*labels, *buttons) if QKeySequence.mnemonic(text) in menus]
    assert shared == []


def test_what_was_found_before_a_cancel_is_told_and_can_be_undone(stocked: Window, qtbot: QtBot) -> None:
    desk = stocked.desk
    assert desk.source is not None
    first = desk.source.id
    other, _ = desk.services.imports.store(
        desk.source.dossier_id, desk.services.imports.read_pasted(f"Another.\n\n{ARTICLE}")
    )
    furthest = 0

    class Once:
        """Lets one source be searched, and is cancelled at the next."""

        def step(self, done: int, total: int, what: str = "") -> None:
            nonlocal furthest
            if done < furthest:
                raise Cancelled
            furthest = done

    count, change, error = search(desk.services, [first, other.id], Once())
    assert count > 0
    assert change.edits
    assert error is None
    with pytest.raises(Cancelled):
        search(desk.services, [other.id], Once())


def test_window_that_waits_for_a_job_to_stop_is_out_of_sight(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    close = window.jobs.close

    def watched() -> None:
        seen.append(window.isVisible())
        close()

    monkeypatch.setattr(window.jobs, "close", watched)
    window.close()
    assert seen == [False]


def test_long_heading_of_a_sheet_is_not_clipped(stocked: Window, qtbot: QtBot) -> None:
    desk = stocked.desk
    assert desk.source is not None
    desk.correct_source(desk.source.id, Particulars("A harbour to be deepened at last " * 5))
    stocked.commands["source.update"].trigger()
    [sheet] = [one for one in stocked.stage.findChildren(Sheet) if one.isVisible()]
    QApplication.processEvents()
    lines = sheet.heading.height() / sheet.heading.fontMetrics().lineSpacing()
    assert lines >= 2


def test_undo_beside_a_notice_goes_away_once_it_would_take_back_something_else(stocked: Window) -> None:
    desk = stocked.desk
    desk.create_dossier("Quarry")
    stocked.commands["dossier.delete"].trigger()
    [notice] = stocked.notices.shown
    assert "Quarry" in notice.message
    desk.next_claim()
    desk.mark(Verdict.DENIED)
    assert stocked.notices.shown == ()


def test_undo_beside_a_notice_takes_back_what_it_tells(stocked: Window) -> None:
    stocked.commands["source.delete"].trigger()
    [notice] = stocked.notices.shown
    [undo] = [one for one in notice.findChildren(QToolButton) if one.text() == "Undo"]
    undo.click()
    assert stocked.desk.source is not None
    assert stocked.notices.shown == ()
