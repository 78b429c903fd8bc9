"""A database file of the test's own, and the services on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.newsroom import opened
from workbench.services import Services


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a database may be made."""
    return tmp_path / "checks.db"


@pytest.fixture
def services(path: Path) -> Iterator[Services]:
    """The services on a new database."""
    with opened(path) as services:
        yield services
