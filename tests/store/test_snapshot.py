"""What the first picture reads: one state of a source, by the standard library alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interpreter import said
from workbench.domain.verdict import Verdict
from workbench.services import Services, open_services
from workbench.store.snapshot import glance

TEXT = "The 🚢 harbour will be deepened.\n\nNot one berth will close, says Brandt.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a desk é.db"


@pytest.fixture
def services(path: Path) -> Services:
    return open_services(path, reviewer="A. Reader")


def stored(services: Services) -> tuple[str, int]:
    """A source with one claim, confirmed: the source's id and the claim's key."""
    dossier_id, _ = services.dossiers.create("Harbour")
    source, _ = services.imports.store(dossier_id, services.imports.read_pasted(TEXT))
    start = TEXT.index("Not one berth")
    services.claims.add(source.id, start, start + 25, statement="No berth closes.")
    key = services.listing.marks(source.id)[0].key
    services.claims.mark([key], Verdict.CONFIRMED)
    return source.id.hex, key


def test_text_is_cut_by_code_points_and_claims_are_as_they_are_now(services: Services, path: Path) -> None:
    source, key = stored(services)
    found = glance(str(path), source, 1, 4, 13, [key])
    assert found is not None
    assert (found.dossier, found.text) == ("Harbour", "🚢 harbour")
    assert found.claims[key]["verdict"] == "confirmed"
    assert found.claims[key]["statement"] == "No berth closes."
    services.claims.mark([key], Verdict.DENIED)
    again = glance(str(path), source, 1, 0, 1, [key])
    assert again is not None
    assert again.claims[key]["verdict"] == "denied"
    services.close()


def test_what_is_deleted_or_of_another_version_is_not_shown(services: Services, path: Path) -> None:
    source, key = stored(services)
    services.claims.delete([key])
    found = glance(str(path), source, 1, 0, 9, [key])
    assert found is not None
    assert found.claims == {}
    assert glance(str(path), source, 2, 0, 9, []) is None
    row = next(row for row in services.sources.list(services.dossiers.list()[0].id))
    services.sources.delete(row.id)
    assert glance(str(path), source, 1, 0, 9, []) is None
    services.close()


@pytest.mark.parametrize("content", [None, b"", b"no database at all, but some words of another kind"])
def test_what_is_no_database_of_ours_is_passed_over(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "other"
    if content is not None:
        path.write_bytes(content)
    assert glance(str(path), "0" * 32, 1, 0, 9, [1]) is None
    assert path.exists() is (content is not None)


def test_reading_takes_neither_sqlalchemy_nor_qt() -> None:
    told = (
        "import sys, workbench.store.snapshot;"
        "print(any(name in sys.modules for name in ('sqlalchemy', 'PySide6')))"
    )
    assert said(told) == "False"
