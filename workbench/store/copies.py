"""Copies of a SQLite database: made whole while others write, kept a while, put back when needed."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from workbench.domain.errors import EnvironmentFault, UserError
from workbench.domain.progress import Progress
from workbench.store.engine import APPLICATION_ID
from workbench.store.faults import Damaged, meaning

KEPT = 10
_PAGES = 2_000
_HEADER_SIZE = 100
_PARTIAL = ".partial"
_ABANDONED = 24 * 3600
"""Seconds after which the beginnings of a copy are those of a program that was killed."""
LOGS = ("-wal", "-shm")
"""What SQLite keeps beside a database: its log, and the index of it."""


def folder_of(path: Path) -> Path:
    """Where the copies of a database lie."""
    return path.with_name(path.name + ".copies")


def copies(path: Path) -> list[Path]:
    """The copies of a database, newest first."""
    name = re.compile(rf"{re.escape(path.stem)}-\d{{8}}-\d{{6}}-[a-z-]+{re.escape(path.suffix)}")
    try:
        found = [one for one in folder_of(path).iterdir() if name.fullmatch(one.name)]
    except OSError:
        return []
    return sorted(found, reverse=True)


def copy(path: Path, at: datetime, why: str, progress: Progress | None = None) -> Path:
    """Copy the database as it is at this moment and keep the newest KEPT; the copy's path.

    Raises Damaged where the database is not whole: no good copy is dropped for a bad one.
    """
    folder = folder_of(path)
    target = folder / f"{path.stem}-{at:%Y%m%d-%H%M%S}-{why}{path.suffix}"
    with _refusals(path, "{name} could not be copied: {cause}."):
        folder.mkdir(mode=0o700, exist_ok=True)
        _clear(folder)
        partial = _private_file(folder)
        try:
            _back_up(path, partial, progress)
            if not sound(partial):
                raise damaged(path)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
        for old_copy in copies(path)[KEPT:]:
            old_copy.unlink(missing_ok=True)
    return target


def _clear(folder: Path) -> None:
    for partial in folder.glob(f"*{_PARTIAL}"):
        if time.time() - partial.stat().st_mtime > _ABANDONED:
            partial.unlink(missing_ok=True)


def _back_up(path: Path, partial: Path, progress: Progress | None) -> None:
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(partial)) as new:
        # One state held from the first page to the last: else every write of another begins the copy anew.
        old.execute("BEGIN")
        old.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        old.backup(new, pages=_PAGES, progress=_told(progress))
        new.execute("PRAGMA journal_mode=DELETE")


def _told(progress: Progress | None) -> Callable[[int, int, int], object] | None:
    if progress is None:
        return None
    return lambda _status, left, total: progress.step(total - left, total, "Copying the database")


def private(path: Path) -> None:
    """Create a file that only the user can read and write, if it is not there yet."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _private_file(folder: Path) -> Path:
    handle, name = tempfile.mkstemp(_PARTIAL, dir=folder)
    os.close(handle)
    return Path(name)


def ours(path: Path) -> bool:
    """Whether a file says in its header that it is a SQLite database of this program (SQLite file format)."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    except OSError:
        return False
    return header.startswith(b"SQLite format 3\0") and header[68:72] == APPLICATION_ID.to_bytes(4, "big")


def sound(path: Path) -> bool:
    """Whether a database file is there and whole: SQLite's own quick check."""
    if not path.is_file() or not path.stat().st_size:
        return False
    try:
        with closing(sqlite3.connect(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False


def damaged(path: Path) -> Damaged:
    """What to say of a damaged database."""
    return Damaged(
        "The database {name} is damaged.",
        "Restore its newest good copy: the window offers it, and `workbench restore` does it.",
        name=str(path),
    )


def newest_good(path: Path) -> Path | None:
    """The newest copy that is whole; None where there is none."""
    return next((one for one in copies(path) if sound(one)), None)


def restore(path: Path, good: Path, at: datetime) -> Path | None:
    """Put a good copy in the place of a database; where what was there is now, None if nothing was.

    Raises UserError for a copy that is not whole, EnvironmentFault where the disk refuses.
    """
    if not sound(good):
        raise UserError("{name} is not a whole database.", "Choose another copy.", name=str(good))
    if _in_use(path):
        raise EnvironmentFault(
            "The database {name} is in use by another program.",
            "Close every window on it, then restore it. Nothing was changed.",
            name=path.name,
        )
    aside = path.with_name(f"{path.stem}-damaged-{at:%Y%m%d-%H%M%S}{path.suffix}")
    with _refusals(path, "{name} could not be restored: {cause}."):
        fresh = _private_file(path.parent)
        try:
            shutil.copyfile(good, fresh)
            with fresh.open("rb") as file:
                os.fsync(file.fileno())
            there = path.exists()
            if there:
                # The place is never empty: a program started meanwhile would begin a new database in it.
                _keep(path, aside)
            for suffix in LOGS:
                # The log of the damaged file must never be played into the good one.
                log = path.with_name(path.name + suffix)
                if log.exists():
                    log.replace(aside.with_name(aside.name + suffix))
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    return aside if there else None


def _in_use(path: Path) -> bool:
    """Whether another program has the database open: it would go on writing to what is put aside."""
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            # With a log, every connection shares a lock for as long as it lives: only this one asks for all.
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        return "locked" in str(error)
    return False


def _keep(path: Path, aside: Path) -> None:
    try:
        os.link(path, aside)
    except OSError:  # a file system without hard links
        private(aside)
        shutil.copyfile(path, aside)


@contextmanager
def _refusals(path: Path, message: str) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        if isinstance(meaning(error, path.name), Damaged):
            raise damaged(path) from error
        raise EnvironmentFault(
            message,
            "Make room on the disk or allow writing to its folder, then try again. Nothing was changed.",
            name=path.name,
            cause=error,
        ) from error
