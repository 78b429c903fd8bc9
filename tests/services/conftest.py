"""A database of the test's own, and the services on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.newsroom import opened
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
