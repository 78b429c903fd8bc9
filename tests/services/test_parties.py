"""Parties of a dossier: one list, merged and split by hand, every step undoable."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.newsroom import stocked
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.party import Party, merged, party_named
from workbench.services import Services


@pytest.fixture
def dossier_id(services: Services) -> UUID:
    return stocked(services)[0]


def names(services: Services, dossier_id: UUID) -> dict[str, tuple[str, ...]]:
    return {party.name: party.aliases for party in services.parties.list(dossier_id)}


@pytest.mark.parametrize("name", ["Ada Moor", "  ada   MOOR ", "The Ada Moor"])
def test_a_name_is_one_partys_alone(services: Services, dossier_id: UUID, name: str) -> None:
    services.parties.add(dossier_id, "Ada Moor", role="mayor")
    with pytest.raises(UserError, match="already"):
        services.parties.add(dossier_id, name)
    with pytest.raises(UserError, match="no name"):
        services.parties.add(dossier_id, " \n ")


def test_the_same_name_in_another_dossier_is_another_party(services: Services, dossier_id: UUID) -> None:
    services.parties.add(dossier_id, "Ada Moor")
    elsewhere, _ = services.dossiers.create("Elsewhere")
    services.parties.add(elsewhere, "Ada Moor")
    assert names(services, elsewhere) == {"Ada Moor": ()}


def test_merged_parties_go_by_all_names_of_both_each_once(services: Services, dossier_id: UUID) -> None:
    ministry, _ = services.parties.add(dossier_id, "Ministry of Roads")
    services.parties.edit(dossier_id, ministry, {"aliases": ("the ministry", "Roads")})
    other, _ = services.parties.add(dossier_id, "Road Ministry")
    services.parties.edit(dossier_id, other, {"aliases": ("The road office",)})
    before = services.parties.list(dossier_id)
    change = services.parties.merge(dossier_id, ministry, other)
    assert names(services, dossier_id) == {
        "Ministry of Roads": ("the ministry", "Roads", "Road Ministry", "The road office")
    }
    found = party_named(services.parties.list(dossier_id), "road office")
    assert found is not None
    assert found.id == ministry
    again = services.changes.revert(change)
    assert services.parties.list(dossier_id) == before
    services.changes.revert(again)
    assert len(services.parties.list(dossier_id)) == 1
    assert services.integrity.check() == []


def test_overlapping_aliases_are_merged_into_one() -> None:
    one = Party(UUID(int=1), "The Ministry", ("Roads", "the roads  office"))
    other = Party(UUID(int=2), "ministry", ("The Roads", "ROADS OFFICE", "Ministry ", "M. of R."))
    assert merged(one, other) == ("Roads", "the roads office", "M. of R.")


def test_split_parts_an_alias_off_and_undo_puts_it_back(services: Services, dossier_id: UUID) -> None:
    ministry, _ = services.parties.add(dossier_id, "Ministry of Roads", named=False)
    services.parties.edit(dossier_id, ministry, {"aliases": ("Ada Moor", "Roads")})
    before = services.parties.list(dossier_id)
    new_id, change = services.parties.split(dossier_id, ministry, "Ada Moor")
    assert names(services, dossier_id) == {"Ada Moor": (), "Ministry of Roads": ("Roads",)}
    found = party_named(services.parties.list(dossier_id), "ada moor")
    assert found is not None
    assert found.id == new_id
    again = services.changes.revert(change)
    assert services.parties.list(dossier_id) == before
    services.changes.revert(again)
    assert names(services, dossier_id) == {"Ada Moor": (), "Ministry of Roads": ("Roads",)}


def test_merge_and_split_take_each_other_back(services: Services, dossier_id: UUID) -> None:
    one, _ = services.parties.add(dossier_id, "Ada Moor")
    other, _ = services.parties.add(dossier_id, "A. Moor")
    services.parties.merge(dossier_id, one, other)
    services.parties.split(dossier_id, one, "A. Moor")
    assert names(services, dossier_id) == {"A. Moor": (), "Ada Moor": ()}


def test_an_alias_of_another_party_is_refused(services: Services, dossier_id: UUID) -> None:
    one, _ = services.parties.add(dossier_id, "Ada Moor")
    services.parties.add(dossier_id, "Ilse Brandt")
    with pytest.raises(UserError, match="merge the two"):
        services.parties.edit(dossier_id, one, {"aliases": ("ilse brandt",)})
    services.parties.edit(dossier_id, one, {"aliases": ("Mayor ", "the mayor", "ada moor", "")})
    assert names(services, dossier_id)["Ada Moor"] == ("Mayor",)


def test_what_is_not_there_is_neither_merged_nor_split(services: Services, dossier_id: UUID) -> None:
    one, _ = services.parties.add(dossier_id, "Ada Moor")
    other, made = services.parties.add(dossier_id, "Ilse Brandt")
    services.changes.revert(made)
    for wrong in (one, other):
        with pytest.raises(UserError, match="two parties"):
            services.parties.merge(dossier_id, one, wrong)
    with pytest.raises(UserError, match="no such party"):
        services.parties.split(dossier_id, other, "Ilse")
    with pytest.raises(UserError, match="does not go by"):
        services.parties.split(dossier_id, one, "Ilse")
    with pytest.raises(UserError, match="no such party"):
        services.parties.edit(dossier_id, other, {"role": "engineer"})


def test_a_confidential_party_is_not_merged(services: Services, dossier_id: UUID) -> None:
    one, _ = services.parties.add(dossier_id, "Ada Moor")
    heron, _ = services.parties.protect(dossier_id, "Wilhelmina Quarrington", "Heron")
    for into, other in ((one, heron), (heron, one)):
        with pytest.raises(UserError, match="not merged"):
            services.parties.merge(dossier_id, into, other)


def test_a_merge_under_a_later_edit_elsewhere_is_not_undone(services: Services, dossier_id: UUID) -> None:
    one, _ = services.parties.add(dossier_id, "Ada Moor")
    other, _ = services.parties.add(dossier_id, "A. Moor")
    change = services.parties.merge(dossier_id, one, other)
    services.parties.edit(dossier_id, one, {"aliases": ("Mayor",)})
    with pytest.raises(EditConflict, match="party"):
        services.changes.revert(change)
    assert names(services, dossier_id) == {"Ada Moor": ("Mayor",)}
