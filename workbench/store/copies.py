"""Copies of a SQLite database: made whole while others write, kept a while, put back when needed."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from workbench.domain.errors import EnvironmentFault
from workbench.domain.progress import Progress

KEPT = 10
_PAGES = 2_000


def folder_of(path: Path) -> Path:
    """Where the copies of a database lie."""
    return path.with_name(path.name + ".copies")


def copies(path: Path) -> list[Path]:
    """The copies of a database, newest first."""
    return sorted(folder_of(path).glob(f"{path.stem}-*{path.suffix}"), reverse=True)


def copy(path: Path, at: datetime, why: str, progress: Progress | None = None) -> Path:
    """Copy the database as it is at this moment and keep the newest KEPT; the copy's path."""
    folder = folder_of(path)
    target = folder / f"{path.stem}-{at:%Y%m%d-%H%M%S}-{why}{path.suffix}"
    partial = target.with_suffix(".partial")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        private(partial)
        with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(partial)) as new:
            old.backup(new, pages=_PAGES, progress=_told(progress))
            new.execute("PRAGMA journal_mode=DELETE")
        partial.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise EnvironmentFault(
            "{name} could not be copied: {cause}.",
            "Make room on the disk or allow writing to its folder, then start again. Nothing was changed.",
            name=path.name,
            cause=error,
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    for old_copy in copies(path)[KEPT:]:
        old_copy.unlink(missing_ok=True)
    return target


def _told(progress: Progress | None) -> Callable[[int, int, int], object] | None:
    if progress is None:
        return None
    return lambda _status, left, total: progress.step(total - left, total, "Copying the database")


def private(path: Path) -> None:
    """Create a file that only the user can read and write, if it is not there yet."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def sound(path: Path) -> bool:
    """Whether a database file is whole: SQLite's own quick check."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False


def newest_good(path: Path) -> Path | None:
    """The newest copy that is whole; None where there is none."""
    return next((one for one in copies(path) if sound(one)), None)


def restore(path: Path, good: Path, at: datetime) -> Path:
    """Put a good copy in the place of a damaged database; where the damaged one was moved to."""
    aside = path.with_name(f"{path.stem}-damaged-{at:%Y%m%d-%H%M%S}{path.suffix}")
    fresh = path.with_name(path.name + ".restoring")
    fresh.unlink(missing_ok=True)
    private(fresh)
    shutil.copyfile(good, fresh)
    path.replace(aside)
    for suffix in ("-wal", "-shm"):
        # The log of the damaged file must never be played into the good one.
        log = path.with_name(path.name + suffix)
        if log.exists():
            log.replace(aside.with_name(aside.name + suffix))
    fresh.replace(path)
    return aside
