"""A disk that is really full: told, nothing lost, and the work goes on once there is room."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.newsroom import opened, stocked
from workbench.domain.errors import EnvironmentFault
from workbench.domain.verdict import Verdict
from workbench.services import Services

SIZE = 3_000_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with little room, where one may be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not shutil.which("mount"):
        pytest.skip("no file system can be mounted here")
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no file system may be mounted here")
    yield folder
    # Lazily: a connection that is being given back may hold it for a moment.
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill_up(disk: Path) -> Path:
    """A file that takes all the room that is left."""
    path = disk / "filling"
    while (free := shutil.disk_usage(disk).free) > 0:
        with path.open("ab") as file:
            file.write(b"\0" * free)
    return path


def mark_until_refused(services: Services, keys: list[int]) -> tuple[dict[int, Verdict], EnvironmentFault]:
    saved: dict[int, Verdict] = {}
    for turn in range(1000):
        verdict = (Verdict.CONFIRMED, Verdict.DENIED)[turn % 2]
        for key in keys:
            try:
                services.claims.mark([key], verdict, reason=f"{turn} " * 200)
            except EnvironmentFault as fault:
                return saved, fault
            saved[key] = verdict
    raise AssertionError("the disk was never full")


def test_full_disk_loses_nothing_that_was_saved(small_disk: Path) -> None:
    path = small_disk / "checks.db"
    with opened(path) as services:
        _, source_id = stocked(services)
        keys = [services.claims.add(source_id, place, place + 1, statement="x")[0] for place in range(20)]
        filling = fill_up(small_disk)
        saved, fault = mark_until_refused(services, keys)
        assert "full" in fault.told
        assert "saved before is safe" in fault.advised
        for key in keys:
            assert services.listing.detail(key).row.verdict is saved.get(key, Verdict.UNVERIFIED)
        with pytest.raises(EnvironmentFault, match="could not be copied"):
            services.integrity.copy()
        filling.unlink()
        services.claims.mark(keys, Verdict.DENIED)
        assert services.integrity.check() == []
    with opened(path) as again:
        assert {row.verdict for row in again.listing.rows(keys)} == {Verdict.DENIED}
        assert again.integrity.check() == []


def test_new_database_on_a_full_disk_is_refused_and_begun_later(small_disk: Path) -> None:
    filling = fill_up(small_disk)
    path = small_disk / "checks.db"
    with pytest.raises(EnvironmentFault, match=r"full|could not be read or written"):
        opened(path)
    filling.unlink()
    with opened(path) as services:
        stocked(services)
        assert services.integrity.check() == []
