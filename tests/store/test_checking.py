"""The check finds whatever was changed behind the program's back, and nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.newsroom import FULL, claimed, opened, stocked
from workbench.domain.verdict import Verdict
from workbench.services import Services

BEHIND_THE_BACK = {
    "UPDATE version SET text = replace(text, '12,000', '13,000')": {"versions", "spans"},
    "UPDATE original SET content = x'00'": {"originals"},
    "UPDATE claim SET start = start + 1": {"spans"},
    "UPDATE claim SET exact = 'other words'": {"spans"},
    "UPDATE claim SET verdict = 'denied'": {"counts"},
    "UPDATE tally SET confirmed = 7": {"counts"},
    "DELETE FROM tally": {"counts"},
    "UPDATE claim SET evidence = 3": {"counts", "evidence"},
    "UPDATE source SET version_id = id": {"versions", "spans"},
    "PRAGMA foreign_keys=OFF; DELETE FROM original": {"file"},
    "DROP TRIGGER event_no_update; UPDATE event SET who = 'nobody' WHERE seq = 2": {"search", "history"},
    "DROP TRIGGER event_no_delete; DELETE FROM event WHERE subject = 'claim'": {"search", "history"},
    "DROP TRIGGER claim_search_changed": {"search"},
    "DELETE FROM claim_search_docsize": {"search"},
}


@pytest.fixture
def checked(path: Path) -> Path:
    """A sound database with a marked claim, closed."""
    with opened(path) as services:
        _, source_id = stocked(services)
        key = claimed(services, source_id, "12,000 cars")
        services.claims.edit(key, dict(FULL))
        services.claims.mark([key], Verdict.CONFIRMED, reason="counted")
        assert services.integrity.check() == []
    return path


@pytest.mark.parametrize("statement", BEHIND_THE_BACK)
def test_change_behind_the_programs_back_is_found(checked: Path, statement: str) -> None:
    with closing(sqlite3.connect(checked)) as connection:
        connection.executescript(statement)
    with opened(checked) as services:
        found = services.integrity.check()
    assert {finding.check for finding in found} == BEHIND_THE_BACK[statement]
    assert all(finding.what for finding in found)


def test_damaged_page_is_found_and_the_rest_still_checked(checked: Path) -> None:
    with closing(sqlite3.connect(checked)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'original'").fetchone()
        connection.execute("UPDATE tally SET confirmed = 7")
        connection.commit()
    content = bytearray(checked.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    checked.write_bytes(content)
    with opened(checked) as services:
        found = {finding.check for finding in services.integrity.check()}
    assert found == {"file", "originals", "counts"}


def test_sound_database_with_removed_things_has_no_findings(services: Services) -> None:
    _, source_id = stocked(services)
    keys = [claimed(services, source_id, words) for words in ("12,000 cars", "Ada Moor", "🌉")]
    services.claims.delete(keys[:1])
    services.sources.delete(source_id)
    assert services.integrity.check() == []
