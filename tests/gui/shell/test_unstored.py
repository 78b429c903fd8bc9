"""Imports that the machine had no room for: nothing half made stays, and nothing typed is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import event

from tests.gui.shell.arriving import PAGE, data, sheet_of, titles
from tests.gui.shell.hands import Settle
from workbench.gui.window import Window


@contextmanager
def full_disk(window: Window, spare: int = 0) -> Iterator[None]:
    """The database of a window has no more than that many pages to grow."""
    database = window.desk.services._database
    with database.write() as session:
        most = session.exec_driver_sql("PRAGMA page_count").scalar_one() + spare
    database.engine.dispose()

    def fill(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count={most}")

    event.listen(database.engine, "connect", fill)
    try:
        yield
    finally:
        event.remove(database.engine, "connect", fill)
        database.engine.dispose()


def test_dossier_made_for_a_source_that_could_not_be_stored_is_not_left_empty(
    window: Window, qtbot: QtBot, settle: Settle
) -> None:
    services = window.desk.services
    window.importing.import_data(data(text="The well is dry, says the farmer. " * 20_000))
    sheet = sheet_of(window, qtbot)
    sheet.dossier.setText("The well")
    with full_disk(window, spare=12):
        sheet.accept()
        settle(window)
        assert "full" in window.notices.shown[-1].message
        assert services.dossiers.list() == []
        assert not window.desk.undo_stack.canUndo()
    sheet_of(window, qtbot).accept()
    settle(window)
    assert len(titles(window)) == 1


def test_what_could_not_be_stored_comes_back_with_its_corrections(
    stocked: Window, qtbot: QtBot, tmp_path: Path, settle: Settle
) -> None:
    page = tmp_path / "page.html"
    # Too large for what is left of the database's last page.
    paragraphs = "".join(f"<p>Load {number} left the quarry in the morning.</p>" for number in range(3000))
    page.write_text(PAGE.replace("</article>", paragraphs + "</article>"), encoding="utf-8")
    stocked.importing.import_files([page])
    sheet = sheet_of(stocked, qtbot)
    sheet.form.outlet.setText("The Daily Ledger")
    with full_disk(stocked):
        sheet.accept()
        settle(stocked)
        again = sheet_of(stocked, qtbot)
        assert "full" in stocked.notices.shown[-1].message
        assert again.form.outlet.text() == "The Daily Ledger"
    again.accept()
    settle(stocked)
    assert "Quarry reopens" in titles(stocked)
