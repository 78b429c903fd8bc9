"""Opening a database: created if missing, private to its user, checked before anything is written."""

from __future__ import annotations

import os
from pathlib import Path

from workbench.domain.dating import now
from workbench.domain.errors import EnvironmentFault, UserError
from workbench.store import copies
from workbench.store.engine import Database, address
from workbench.store.migrating import bring_up_to_date

_HEADER = b"SQLite format 3\x00"


def open_database(location: str, *, create: bool = True) -> tuple[Database, Path | None]:
    """The database at a path or URL, made where there is none if `create`, at this program's schema.

    With it the copy that was made before it was migrated, if it was. Raises UserError or EnvironmentFault,
    each naming the file and what to do; Damaged where a copy should be restored.
    """
    try:
        url = address(location)
    except (ValueError, OSError, RuntimeError) as error:
        raise UserError("{name} is no database to open.", "Give a path or a URL.", name=location) from error
    database = Database(url)
    try:
        if (path := database.path) is not None:
            if not create and not path.exists():
                raise _missing(path)
            _prepare_file(path)
            copied = bring_up_to_date(database, lambda: copies.copy(path, now(), "before-upgrade"))
        else:
            copied = bring_up_to_date(database, lambda: None)
    except Exception:
        database.close()
        raise
    return database, copied


def _missing(path: Path) -> UserError:
    return UserError(
        "There is no database {name}.",
        "Check the path, or make one with `workbench import FILE --dossier NAME`.",
        name=str(path),
    )


def _prepare_file(path: Path) -> None:
    name = str(path)
    try:
        if path.is_dir():
            raise UserError("{name} is a folder.", "Name a file in it, as in {name}/workbench.db.", name=name)
        if not path.parent.exists():
            path.parent.mkdir(parents=True, mode=0o700)
        if not path.exists():
            copies.private(path)
        with path.open("rb") as file:
            header = file.read(len(_HEADER))
    except OSError as error:
        raise EnvironmentFault(
            "The database {name} cannot be opened: {cause}.",
            "Check that its folder exists and that you may write to it, or choose another with --db.",
            name=name,
            cause=error.strerror or error,
        ) from error
    if header and header != _HEADER:
        if copies.copies(path):
            raise copies.damaged(path)
        raise UserError(
            "{name} is not a database.",
            "Choose the file that the workbench made, or another name for a new one.",
            name=name,
        )
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise EnvironmentFault(
            "The database {name} is read-only.",
            "Allow writing to the file and its folder, or choose another with --db.",
            name=name,
        )
