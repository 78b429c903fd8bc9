"""Copies: whole, private, few, and made while others write."""

from __future__ import annotations

import os
import stat
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.newsroom import opened, stocked
from workbench.domain.errors import Cancelled, EnvironmentFault
from workbench.domain.progress import Silent
from workbench.services import Services
from workbench.store import copies
from workbench.store.faults import Damaged

AT = datetime(2011, 9, 6, 12, 0, tzinfo=UTC)


def test_copy_holds_what_is_saved_and_is_private(services: Services, path: Path) -> None:
    stocked(services)
    copy = copies.copy(path, AT, "daily")
    assert copy.name == "checks-20110906-120000-daily.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    with opened(copy) as copied:
        assert len(copied.dossiers.list()) == 1
        assert copied.integrity.check() == []


def test_newest_are_kept_and_listed_first(services: Services, path: Path) -> None:
    for minutes in range(copies.KEPT + 3):
        copies.copy(path, AT + timedelta(minutes=minutes), "daily")
    found = copies.copies(path)
    assert len(found) == copies.KEPT
    assert found == sorted(found, reverse=True)
    assert found[0].name == "checks-20110906-121200-daily.db"


@pytest.mark.parametrize("name", ["a[b]*.db", "no suffix", "two.dots.db", "ü 🌉.sqlite"])
def test_any_name_of_a_database_has_copies(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with opened(path):
        copy = copies.copy(path, AT, "daily")
    assert copies.copies(path) == [copy]
    assert copies.newest_good(path) == copy


def test_damaged_database_drives_out_no_good_copy(services: Services, path: Path) -> None:
    stocked(services)
    good = copies.copy(path, AT, "daily")
    services.close()
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xa5" * (len(content) - 8192))
    with pytest.raises(Damaged):
        copies.copy(path, AT + timedelta(days=1), "daily")
    assert copies.copies(path) == [good]
    assert [file.name for file in good.parent.iterdir()] == [good.name]


def test_newest_good_copy_passes_over_damaged_ones(services: Services, path: Path) -> None:
    stocked(services)
    good = copies.copy(path, AT, "daily")
    for day, content in enumerate((b"", b"\0" * 100, good.read_bytes()[:8192]), 1):
        (good.parent / f"checks-2011090{6 + day}-120000-daily.db").write_bytes(content)
    assert len(copies.copies(path)) == 4
    assert copies.newest_good(path) == good


def test_copy_is_one_state_while_others_write(services: Services, path: Path) -> None:
    stocked(services)
    stop = threading.Event()

    def write() -> None:
        with opened(path) as other:
            number = 0
            while not stop.is_set():
                number += 1
                other.dossiers.create(f"Dossier {number}")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [copies.copy(path, AT + timedelta(seconds=second), "daily") for second in range(5)]
    finally:
        stop.set()
        writer.join()
    for copy in made:
        with opened(copy) as copied:
            assert copied.integrity.check() == []


def test_cancelled_copy_leaves_nothing(services: Services, path: Path) -> None:
    stocked(services)
    progress = Silent()
    progress.cancel()
    with pytest.raises(Cancelled):
        copies.copy(path, AT, "daily", progress)
    assert list(copies.folder_of(path).iterdir()) == []


def test_beginnings_of_a_killed_program_are_cleared_away(services: Services, path: Path) -> None:
    folder = copies.folder_of(path)
    folder.mkdir()
    for name, age in (("old.partial", 2 * 24 * 3600), ("new.partial", 60)):
        (folder / name).touch()
        then = datetime.now(UTC).timestamp() - age
        os.utime(folder / name, (then, then))
    copy = copies.copy(path, AT, "daily")
    assert {file.name for file in folder.iterdir()} == {"new.partial", copy.name}


def test_copy_that_cannot_be_made_is_told(services: Services, path: Path) -> None:
    copies.folder_of(path).write_text("a file where the folder should be")
    with pytest.raises(EnvironmentFault, match="could not be copied"):
        copies.copy(path, AT, "daily")


def test_daily_copy_is_made_once_a_day(services: Services) -> None:
    first = services.integrity.copy_if_due()
    assert first is not None
    assert services.integrity.copy_if_due() is None
    long_ago = datetime.now(UTC).timestamp() - 24 * 3600
    os.utime(first, (long_ago, long_ago))
    renamed = first.with_name("checks-20110906-120000-daily.db")
    first.rename(renamed)
    assert services.integrity.copy_if_due() not in (None, renamed)
