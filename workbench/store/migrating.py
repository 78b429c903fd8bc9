"""Bringing a database to the schema of this program: copied first, refused where it is newer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from workbench.domain.errors import UserError
from workbench.store.engine import APPLICATION_ID, Database
from workbench.store.faults import told

HEAD = "0002"
KNOWN = ("0001", "0002")
"""Every revision that this program can bring up to HEAD; a test holds both to the migrations."""


def revision(connection: Connection) -> str | None:
    """The revision that a database says it has; None for one without tables of ours."""
    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found is not None else None


def bring_up_to_date(database: Database, keep_copy: Callable[[], Path | None]) -> Path | None:
    """Make the schema that of this program; the copy that was made before an existing one was changed.

    Raises UserError for a database of a newer program or of another one. A failed step leaves the
    database as it was.
    """
    with database.read() as session:
        at = revision(session)
        foreign = at is None and bool(inspect(session).get_table_names())
    if at == HEAD:
        return None
    if foreign:
        raise UserError(
            "{name} is a database of another program.",
            "Choose the file that the workbench made, or another name for a new one.",
            name=database.name,
        )
    if at is not None and at not in KNOWN:
        raise UserError(
            "{name} was made by a newer version of the workbench (schema {revision}).",
            "Install the newer version to open it. It was not changed.",
            name=database.name,
            revision=at,
        )
    copied = keep_copy() if at is not None else None
    _upgrade(database)
    return copied


def _upgrade(database: Database) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with told(database.name), database.engine.connect() as connection:
        if database.sqlite:
            # Rebuilding a parent table with foreign keys on would delete its children.
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.rollback()
            connection.info["workbench_write"] = True
        try:
            with connection.begin():
                # Another start may have been quicker; the write lock is ours now, so look again.
                if revision(connection) != HEAD:
                    config.attributes["connection"] = connection
                    command.upgrade(config, "head")
                    _check(database, connection)
        finally:
            connection.info.pop("workbench_write", None)
            if database.sqlite:
                connection.exec_driver_sql("PRAGMA foreign_keys=ON")
                connection.rollback()


def _check(database: Database, connection: Connection) -> None:
    if not database.sqlite:
        return
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise RuntimeError("the migration left rows that refer to nothing; it was rolled back")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
