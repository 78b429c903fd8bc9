"""What stands in the way of opening a database: each told, nothing changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.newsroom import opened, stocked
from workbench.domain.errors import EnvironmentFault, UserError
from workbench.services import Services
from workbench.services.integrity import newest_good_copy, restore
from workbench.store.faults import Damaged
from workbench.store.opening import open_database

NOBODY = 65534


def refused(path: Path, kind: type[Exception], words: str) -> str:
    """That opening is refused with these words, the file's name among them, and advice; the advice."""
    with pytest.raises(kind, match=words) as caught:
        open_database(str(path), patience=50)
    error = caught.value
    assert path.name in str(error)
    assert isinstance(error, (UserError, EnvironmentFault))
    assert error.advised
    return error.advised


def test_folder_is_refused(tmp_path: Path) -> None:
    assert str(tmp_path / "workbench.db") in refused(tmp_path, UserError, "is a folder")
    assert not any(tmp_path.iterdir())


def test_other_text_is_refused_and_left_alone(path: Path) -> None:
    path.write_text("Dear editor, ...")
    refused(path, UserError, "is not a database")
    assert path.read_text() == "Dear editor, ..."


def test_pipe_is_refused_at_once(path: Path) -> None:
    os.mkfifo(path)
    refused(path, UserError, "is no file")


def test_other_programs_database_is_refused_byte_for_byte_unchanged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num)")
        connection.execute("INSERT INTO alembic_version VALUES ('4711')")
        connection.commit()
    before = path.read_bytes()
    refused(path, UserError, "database of another program")
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_newer_programs_database_is_refused_and_not_changed(path: Path) -> None:
    with opened(path) as services:
        stocked(services)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = path.read_bytes()
    assert "newer version" in refused(path, UserError, "made by a newer version .*9999")
    assert path.read_bytes() == before
    assert not path.with_name(path.name + ".copies").exists()


def test_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    refused(tmp_path / ("x" * 300), EnvironmentFault, "cannot be opened: File name too long")


def test_missing_database_is_made_or_refused_as_wanted(path: Path) -> None:
    with pytest.raises(UserError, match="There is no database"):
        open_database(str(path), create=False)
    assert not path.exists()
    database, _ = open_database(str(path))
    database.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_database_locked_whole_is_told(path: Path) -> None:
    opened(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        refused(path, EnvironmentFault, "in use by another program")
    opened(path).close()


@contextmanager
def as_somebody_else() -> Iterator[None]:
    """As a user to whom file modes apply: root may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody reaches."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)])
def test_read_only_database_is_told(open_folder: Path, file_mode: int, folder_mode: int) -> None:
    path = open_folder / "checks.db"
    opened(path).close()
    path.chmod(file_mode)
    open_folder.chmod(folder_mode)
    with as_somebody_else():
        refused(path, EnvironmentFault, "is read-only")


def test_folder_that_cannot_be_made_is_told(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with as_somebody_else():
        refused(open_folder / "new" / "checks.db", EnvironmentFault, "cannot be opened: Permission denied")


def damage(path: Path) -> None:
    """Overwrite every page but the first, as a dying disk would."""
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


def kept(path: Path) -> Services:
    with opened(path) as services:
        stocked(services)
        services.integrity.copy()
    return services


def test_damaged_database_is_told_and_its_newest_good_copy_restored(path: Path) -> None:
    kept(path)
    damage(path)
    assert "copy" in refused(path, Damaged, "is damaged")
    damaged_bytes = path.read_bytes()
    good = newest_good_copy(str(path))
    assert good is not None
    aside = restore(str(path), good)
    assert aside is not None
    assert aside.read_bytes() == damaged_bytes
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with opened(path) as services:
        assert [row.name for row in services.dossiers.list()] == ["Bridges"]
        assert services.integrity.check() == []


@pytest.mark.parametrize("left", [b"", b"\0" * 8192, b"SQLite format 3\0" + b"\xff" * 8000])
def test_database_that_lost_its_content_is_told_where_copies_show_that_it_had_some(
    path: Path, left: bytes
) -> None:
    kept(path)
    path.write_bytes(left)
    refused(path, Damaged, "is damaged")


def test_log_of_the_damaged_database_is_not_played_into_the_restored_one(path: Path, tmp_path: Path) -> None:
    kept(path)
    left = tmp_path / "left behind" / path.name
    left.parent.mkdir()
    with opened(path) as services:
        services.dossiers.create("Only in the log")
        for suffix in ("", "-wal"):  # as a program leaves them that was killed
            shutil.copy(f"{path}{suffix}", f"{left}{suffix}")
    log = Path(f"{left}-wal")
    assert log.stat().st_size
    good = newest_good_copy(str(path))
    assert good is not None
    aside = restore(str(left), good)
    assert aside is not None
    assert not log.exists()
    with opened(left) as again:
        assert [row.name for row in again.dossiers.list()] == ["Bridges"]
    with opened(aside) as put_aside:
        assert [row.name for row in put_aside.dossiers.list()] == ["Only in the log", "Bridges"]


def test_database_that_is_in_use_is_not_restored_under_its_user(path: Path) -> None:
    kept(path)
    good = newest_good_copy(str(path))
    assert good is not None
    with opened(path) as services:
        services.dossiers.create("Meanwhile")
        with pytest.raises(EnvironmentFault, match="in use by another program"):
            restore(str(path), good)
        assert len(services.dossiers.list()) == 2
    assert restore(str(path), good) is not None
    with opened(path) as services:
        assert len(services.dossiers.list()) == 1


def test_restoring_from_what_is_no_database_is_refused(path: Path, tmp_path: Path) -> None:
    kept(path)
    before = path.read_bytes()
    other = tmp_path / "letter.db"
    other.write_text("Dear editor")
    for copy in (other, tmp_path / "missing.db"):
        with pytest.raises(UserError, match="is not a whole database"):
            restore(str(path), copy)
    assert path.read_bytes() == before


def test_vanished_database_is_restored(path: Path) -> None:
    kept(path)
    path.unlink()
    good = newest_good_copy(str(path))
    assert good is not None
    assert restore(str(path), good) is None
    with opened(path) as services:
        assert len(services.dossiers.list()) == 1
