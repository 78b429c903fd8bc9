"""The numbers by which listings know the dossiers: those of an older database get them too."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from tests.newsroom import claimed, listed, opened, stocked
from workbench.domain.listing import ClaimFilter, Column, Order
from workbench.domain.verdict import Verdict

OLDER = """
DROP INDEX ix_dossier_number;
DROP INDEX ix_claim_listed;
DROP INDEX ix_claim_number;
DROP INDEX ix_claim_figure;
DROP INDEX ix_claim_verdict;
ALTER TABLE dossier DROP COLUMN number;
ALTER TABLE claim DROP COLUMN dossier_number;
CREATE INDEX ix_claim_listed ON claim (dossier_id) WHERE standing != 'dismissed' AND deleted = 0;
CREATE INDEX ix_claim_number ON claim (dossier_id) WHERE standing != 'dismissed' AND deleted = 0;
CREATE INDEX ix_claim_figure ON claim (dossier_id) WHERE standing != 'dismissed' AND deleted = 0;
CREATE INDEX ix_claim_verdict ON claim (dossier_id) WHERE standing = 'claim' AND deleted = 0;
UPDATE alembic_version SET version_num = '0007';
"""
"""What a database has to lose to be one from before dossiers had numbers."""

NAMES = ("Bridges", "Ferries", "Trams")


@pytest.fixture
def stock(path: Path) -> dict[UUID, list[int]]:
    """Three dossiers, each with two claims, and the claims' keys."""
    found = {}
    with opened(path) as services:
        for name in NAMES:
            dossier_id, source_id = stocked(services, name=name)
            found[dossier_id] = [claimed(services, source_id, words) for words in ("Ada Moor", "the cracks")]
    return found


def numbers(path: Path) -> list[tuple[str, int, int]]:
    """Each dossier's name and number, and the number that each of its claims says."""
    query = (
        "SELECT name, d.number, dossier_number FROM dossier d JOIN claim ON dossier_id = d.id ORDER BY key"
    )
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_each_claim_says_the_number_of_its_dossier(path: Path, stock: dict[UUID, list[int]]) -> None:
    assert numbers(path) == [(name, number, number) for number, name in enumerate(NAMES, 1) for _ in "ab"]


def test_a_dossier_of_an_older_database_lists_its_own_claims(
    path: Path, stock: dict[UUID, list[int]]
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLDER)
    with opened(path) as services:
        assert services.migrated_copy is not None
        for dossier_id, keys in stock.items():
            assert listed(services, dossier_id) == keys
            by_number = services.listing.ids(ClaimFilter(dossier_id), Order(Column.NUMBER))
            assert list(by_number) == keys
            services.claims.mark(keys[:1], Verdict.DENIED)
            waiting = services.listing.next_unverified(ClaimFilter(dossier_id), Order(), keys[0])
            assert waiting == keys[1]
        newer, _ = stocked(services, name="Piers")
        assert listed(services, newer) == []
    assert numbers(path) == [(name, number, number) for number, name in enumerate(NAMES, 1) for _ in "ab"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT number FROM dossier WHERE name = 'Piers'").fetchall() == [(4,)]
