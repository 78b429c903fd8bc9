"""What is open and listed, and what becomes of it when it goes."""

from __future__ import annotations

from tests.gui.claims.conftest import Dossier, Window
from workbench.domain.verdict import Verdict


def test_opening_a_dossier_opens_its_first_source(window: Window, dossier: Dossier) -> None:
    assert window.desk.dossier is not None
    assert window.desk.source is not None
    assert window.desk.source.id == dossier.harbour
    assert window.desk.current is None


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


def test_hidden_claims_are_let_go_by_a_filter(window: Window, dossier: Dossier) -> None:
    desk = window.desk
    desk.select_claims(dossier.claims)
    desk.list_claims(words="passengers")
    assert list(desk.selected) == [dossier.claims[2]]
    desk.list_claims(words="no such words")
    assert not desk.selected
    assert not desk.mark(Verdict.CONFIRMED)
