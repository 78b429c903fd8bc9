"""Keeping the database whole: check it, copy it, put a good copy back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from workbench.domain.dating import now
from workbench.domain.errors import UserError
from workbench.domain.progress import Progress
from workbench.services.context import Context
from workbench.store import copies
from workbench.store.checking import Finding, check
from workbench.store.engine import address, is_sqlite
from workbench.store.faults import Damaged

EVERY = timedelta(hours=20)


class IntegrityService:
    """Checks and copies of the database in use."""

    def __init__(self, context: Context) -> None:
        self._database = context.database

    def check(self, progress: Progress | None = None) -> list[Finding]:
        """Everything that is wrong with the database; an empty list for a sound one."""
        return check(self._database, progress)

    def copy(self, progress: Progress | None = None) -> Path:
        """Copy the database as it is at this moment; the copy. Raises UserError for one on a server."""
        path = self._database.path
        if path is None:
            raise _on_a_server()
        return copies.copy(path, now(), "asked-for", progress)

    def copy_if_due(self, progress: Progress | None = None) -> Path | None:
        """Copy the database where the newest copy is older than a working day; the copy, if one was made."""
        path = self._database.path
        if path is None:
            return None
        newest = next(iter(copies.copies(path)), None)
        if newest is not None and now().timestamp() - newest.stat().st_mtime < EVERY.total_seconds():
            return None
        return copies.copy(path, now(), "daily", progress)


def is_sound(location: str) -> bool:
    """Whether a database file is there and whole."""
    return copies.sound(_file(location))


def is_workbench_file(path: Path) -> bool:
    """Whether a file is a database of the workbench, told by its first bytes, not by its name."""
    return copies.ours(path)


def newest_good_copy(location: str) -> Path | None:
    """The newest copy of a database that is whole; None where there is none."""
    return copies.newest_good(_file(location))


def restore(location: str, good: Path) -> Path | None:
    """Put a good copy in the place of a database; where what was there is now, None if nothing was.

    Raises UserError for a copy that is not whole, EnvironmentFault where the disk refuses.
    """
    return copies.restore(_file(location), good, now())


def _file(location: str) -> Path:
    url = address(location)
    if not is_sqlite(url) or not url.database:
        raise _on_a_server()
    return Path(url.database)


def _on_a_server() -> UserError:
    return UserError(
        "The workbench makes no copies of a database on a server.", "Ask who looks after the server for them."
    )


__all__ = [
    "Damaged",
    "Finding",
    "IntegrityService",
    "is_sound",
    "is_workbench_file",
    "newest_good_copy",
    "restore",
]
