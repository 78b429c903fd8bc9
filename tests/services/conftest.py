"""A database of the test's own, and the services on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from tests.newsroom import opened, stocked
from workbench.services import Services


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, to be copied: making one anew takes longer than most tests."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    opened(path).close()
    return path


@pytest.fixture
def path(tmp_path: Path, empty: Path) -> Path:
    """An empty database."""
    return Path(shutil.copy(empty, tmp_path / "checks.db"))


@pytest.fixture
def services(path: Path) -> Iterator[Services]:
    """The services on an empty database."""
    with opened(path) as services:
        yield services


@pytest.fixture
def home(services: Services) -> UUID:
    """The one source of a dossier."""
    return stocked(services)[1]


@pytest.fixture
def other(services: Services, path: Path) -> Iterator[Services]:
    """Another person's program on the same database."""
    with opened(path, "B. Editor") as other:
        yield other
