"""Bringing a database to the schema of this program: copied first, refused where it is newer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from workbench.domain.errors import EnvironmentFault, UserError, WorkbenchError
from workbench.store.engine import APPLICATION_ID, WRITE, Database, take_turn
from workbench.store.faults import told

SCRIPTS = Path(__file__).parent / "migrations"
HEAD = "0008"
KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""Every revision that this program can bring up to HEAD; a test holds both to the migrations."""


def revision(connection: Connection) -> str | None:
    """The revision that a database says it has; None for one without tables of ours."""
    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found is not None else None


def bring_up_to_date(database: Database, keep_copy: Callable[[], Path | None]) -> Path | None:
    """Make the schema that of this program; the copy that was made before an existing one was changed.

    Raises UserError for a database of a newer program or of another one, EnvironmentFault where a step
    failed: the database is then as it was, and the message says where its copy is.
    """
    with database.read() as session:
        at = revision(session)
        foreign = at is None and bool(inspect(session).get_table_names())
    if at == HEAD:
        return None
    if foreign:
        raise of_another_program(database.name)
    if at is not None and at not in KNOWN:
        raise UserError(
            "{name} was made by a newer version of the workbench (schema {revision}).",
            "Install the newer version to open it. It was not changed.",
            name=database.name,
            revision=at,
        )
    copied = keep_copy() if at is not None else None
    try:
        _upgrade(database)
    except WorkbenchError:
        raise
    except Exception as error:
        if copied is None:
            raise
        raise EnvironmentFault(
            "{name} could not be brought up to date ({kind}). It was left as it was.",
            "Go on with the version that you had, and report this. A copy of the database is {copy}.",
            name=database.name,
            kind=type(error).__name__,
            copy=str(copied),
        ) from error
    return copied


def of_another_program(name: str) -> UserError:
    """What to say of a database that the workbench did not make."""
    return UserError(
        "{name} is a database of another program.",
        "Choose the file that the workbench made, or another name for a new one.",
        name=name,
    )


def _upgrade(database: Database) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with told(database.name), database.engine.connect() as connection:
        _let_foreign_keys_rest(database, connection)
        connection.info[WRITE] = True
        with connection.begin():
            if not database.sqlite:
                take_turn(connection)
            # Another start may have been quicker; the write lock is ours now, so look again.
            if revision(connection) != HEAD:
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                _check(database, connection)
        # With its settings it must not serve anybody else.
        connection.invalidate()


def _let_foreign_keys_rest(database: Database, connection: Connection) -> None:
    """Rebuilding a parent table with foreign keys on would delete its children."""
    driver = connection.connection.driver_connection
    if database.sqlite and driver is not None:
        # Straight to the driver: any other way begins a transaction, in which SQLite ignores the setting.
        driver.execute("PRAGMA foreign_keys=OFF")


def _check(database: Database, connection: Connection) -> None:
    if not database.sqlite:
        return
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise RuntimeError("the migration left rows that refer to nothing; it was rolled back")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
