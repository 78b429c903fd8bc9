"""Keeping the database whole: check it, copy it, put a good copy back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from workbench.domain.dating import now
from workbench.domain.progress import Progress
from workbench.services.context import Context
from workbench.store import copies
from workbench.store.checking import Finding, check

EVERY = timedelta(hours=20)


class IntegrityService:
    """Checks and copies of the database in use."""

    def __init__(self, context: Context) -> None:
        self._database = context.database

    def check(self, progress: Progress | None = None) -> list[Finding]:
        """Everything that is wrong with the database; an empty list for a sound one."""
        return check(self._database, progress)

    def copy_if_due(self, progress: Progress | None = None) -> Path | None:
        """Copy the database where the newest copy is older than a working day; the copy, if one was made."""
        path = self._database.path
        if path is None:
            return None
        newest = next(iter(copies.copies(path)), None)
        if newest is not None and now().timestamp() - newest.stat().st_mtime < EVERY.total_seconds():
            return None
        return copies.copy(path, now(), "daily", progress)


def newest_good_copy(location: str) -> Path | None:
    """The newest copy of a database that is whole; None where there is none."""
    return copies.newest_good(Path(location))


def restore(location: str, good: Path) -> Path:
    """Put a good copy in the place of a damaged database; where the damaged one was moved to."""
    return copies.restore(Path(location), good, now())
