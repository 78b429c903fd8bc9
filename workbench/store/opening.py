"""Opening a database: created if missing, private to its user, checked before anything is written."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from workbench.domain.dating import now
from workbench.domain.errors import EnvironmentFault, UserError
from workbench.store import copies
from workbench.store.engine import APPLICATION_ID, BUSY_MILLISECONDS, Database, address
from workbench.store.faults import meaning
from workbench.store.migrating import bring_up_to_date, of_another_program

_HEADER = b"SQLite format 3\x00"


def open_database(
    location: str,
    *,
    create: bool = True,
    patience: int = BUSY_MILLISECONDS,
    migrating: Callable[[], object] = lambda: None,
) -> tuple[Database, Path | None]:
    """The database at a path or URL, made where there is none if `create`, at this program's schema.

    With it the copy that was made before it was migrated, if it was. `patience` is how long to wait for
    another program's write, in milliseconds. `migrating` is called before an existing database is changed,
    which may take a minute. Raises UserError or EnvironmentFault, each naming the file
    and what to do; Damaged where a copy should be restored.
    """
    database = _database(location, patience)
    path = database.path

    def keep_copy() -> Path | None:
        migrating()
        return copies.copy(path, now(), "before-upgrade") if path is not None else None

    try:
        if path is not None:
            _prepare_file(path, create)
            _refuse_foreign(path, patience)
        copied = bring_up_to_date(database, keep_copy)
    except BaseException:
        database.close()
        raise
    return database, copied


def _database(location: str, patience: int) -> Database:
    try:
        return Database(address(location), patience)
    except ModuleNotFoundError as error:
        raise EnvironmentFault(
            "This installation cannot reach a database server.",
            "Install the workbench with its extra `postgresql`.",
        ) from error
    except (ValueError, OSError, RuntimeError) as error:
        raise UserError(
            "{name} is no database to open.",
            "Give the path of a file, or a URL as in postgresql://user@server/name.",
            name=location,
        ) from error


def _missing(path: Path) -> UserError:
    return UserError(
        "There is no database {name}.",
        "Check the path, or make one with `workbench import FILE --dossier NAME`.",
        name=str(path),
    )


def _prepare_file(path: Path, create: bool) -> None:
    name = str(path)
    try:
        if path.is_dir():
            raise UserError("{name} is a folder.", "Name a file in it, as in {name}/workbench.db.", name=name)
        if path.exists() and not path.is_file():
            raise UserError("{name} is no file.", "Name a file, or a new one.", name=name)
        if not create and not path.exists():
            raise _missing(path)
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
    if header != _HEADER and copies.copies(path):
        # Also an empty file: where there are copies, there was something in it.
        raise copies.damaged(path)
    if header and header != _HEADER:
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


def _refuse_foreign(path: Path, patience: int) -> None:
    """Raise UserError for another program's database, before our settings are written into its header."""
    try:
        with closing(sqlite3.connect(path, timeout=patience / 1000)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error as error:
        raise meaning(error, path.name) or error from error
    if tables and application != APPLICATION_ID:
        raise of_another_program(str(path))
