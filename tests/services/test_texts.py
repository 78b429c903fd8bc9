"""Texts that are kept at hand, and are the stored ones."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from tests.newsroom import reading
from workbench.domain.errors import UserError
from workbench.domain.listing import SourceText
from workbench.domain.source import Note
from workbench.services import Services
from workbench.services.texts import KEPT

TEXT = "The ferry 🚢 to Skarnholm was late.\n\nNobody\x00 was hurt, said the harbour office."


def stored_one(services: Services, text: str = TEXT) -> UUID:
    dossier_id, _ = services.dossiers.create(f"Ferries {len(services.dossiers.list())}")
    read = replace(reading(text), notes=(Note("Ask\x00 them", "A. Reader", 4, 9),), pages=(0, 20))
    return services.imports.store(dossier_id, read)[0].id


def without_reading(services: Services, source_id: UUID, patch: pytest.MonkeyPatch) -> SourceText:
    with patch.context() as patched:
        patched.setattr("workbench.services.texts.sources.text_of", None)
        return services.sources.text(source_id)


def test_a_text_just_stored_is_at_hand_as_it_is_stored(
    services: Services, other: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    source_id = stored_one(services)
    assert without_reading(services, source_id, monkeypatch) == other.sources.text(source_id)
    assert "\x00" not in services.sources.text(source_id).text


def test_a_text_that_was_updated_elsewhere_is_read_anew(services: Services, other: Services) -> None:
    source_id = stored_one(services)
    _, change = other.versions.update(source_id, reading(TEXT + " Fares rose."), even_if_different=True)
    assert services.sources.text(source_id) == other.sources.text(source_id)
    assert services.sources.text(source_id).text.endswith("Fares rose.")
    other.changes.revert(change)
    assert "Fares" not in services.sources.text(source_id).text


def test_the_text_of_a_removed_source_is_not_given(services: Services) -> None:
    source_id = stored_one(services)
    services.sources.delete(source_id)
    with pytest.raises(UserError):
        services.sources.text(source_id)


def test_few_texts_are_kept(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    first, *others = [stored_one(services, f"{TEXT} Number {one}.") for one in range(KEPT + 1)]
    for source_id in others:
        without_reading(services, source_id, monkeypatch)
    with pytest.raises(TypeError):
        without_reading(services, first, monkeypatch)
    assert services.sources.text(first).text.endswith("Number 0.")
