"""The counts beside sources and dossier after changes of every kind, against those of the database."""

from __future__ import annotations

import pytest

from tests.gui.rest import rest
from workbench.domain.verdict import Verdict
from workbench.gui.window import Window


def _agrees(window: Window) -> None:
    rest()
    services, dossier, shelf = window.desk.services, window.desk.dossier, window.desk.shelf
    assert dossier is not None
    assert shelf.sources == services.sources.list(dossier.id)
    assert shelf.dossier == services.dossiers.get(dossier.id)


def test_the_shelf_holds_what_the_database_holds_after_each_change(stocked: Window) -> None:
    desk, services = stocked.desk, stocked.desk.services
    dossier = desk.dossier
    assert dossier is not None
    another = services.imports.read_pasted("Another text. And more.")
    for act in (
        desk.next_claim,
        lambda: desk.mark(Verdict.CONFIRMED),
        desk.undo,
        lambda: desk.adopt("Import", services.imports.store(dossier.id, another)[1]),
        lambda: desk.add_claim(0, 6),
        lambda: desk.mark(Verdict.DENIED),
        desk.delete_claims,
        desk.undo,
        lambda: desk.rename_dossier(dossier.id, "Harbour and bridge"),
        lambda: desk.source is not None and desk.delete_source(desk.source.id),
        desk.undo,
    ):
        act()
        _agrees(stocked)


def test_a_mark_reads_its_own_source_alone(stocked: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = stocked.desk
    desk.next_claim()
    _agrees(stocked)
    with monkeypatch.context() as patched:
        patched.setattr(desk.services.sources, "list", lambda *_: pytest.fail("all sources read"))
        patched.setattr(desk.services.dossiers, "get", lambda *_: pytest.fail("the dossier read"))
        desk.mark(Verdict.CONFIRMED)
        rest()
    _agrees(stocked)
