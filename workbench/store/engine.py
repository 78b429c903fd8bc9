"""The engine and its transactions: short, durable, one writer at a time."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url

from workbench.store.faults import told

Session = Connection
"""What a service holds for one operation; it ends with the transaction."""

BUSY_MILLISECONDS = 15_000
_WRITE = "workbench_write"
EVENTS = "workbench_events"
"""Where a write transaction keeps the numbers of its events: they are no news to who wrote them."""
# A number of our own in the file's header (SQLite's application_id): "FCWB".
APPLICATION_ID = 0x46435742


class Database:
    """One database, on a file of SQLite or a PostgreSQL server."""

    def __init__(self, url: URL) -> None:
        self.url = url
        self.name = Path(url.database).name if is_sqlite(url) and url.database else str(url.database)
        self.engine = _engine(url)
        self._writing = threading.Lock()
        self._own: list[tuple[int, int]] = []

    @property
    def sqlite(self) -> bool:
        """Whether this is a file of SQLite."""
        return is_sqlite(self.url)

    @property
    def path(self) -> Path | None:
        """The file, where there is one."""
        return Path(self.url.database) if self.sqlite and self.url.database else None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that sees one state of the database and changes nothing."""
        with told(self.name), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that is on the disk when the block ends, or leaves no trace when it raises."""
        with self._writing, told(self.name), self.engine.connect() as connection:
            connection.info[_WRITE] = True
            try:
                with connection.begin():
                    if not self.sqlite:
                        # One writer at a time, as SQLite has it: the history is one chain.
                        connection.execute(text("SELECT pg_advisory_xact_lock(:id)"), {"id": APPLICATION_ID})
                    yield connection
                self._own.extend(connection.info.get(EVENTS, ()))
                del self._own[:-512]
            finally:
                connection.info.pop(_WRITE, None)
                connection.info.pop(EVENTS, None)

    def is_own(self, seq: int) -> bool:
        """Whether an event was written through this object."""
        return any(first <= seq <= last for first, last in reversed(self._own))

    def close(self) -> None:
        """Give back every connection; SQLite's log is folded into the file."""
        self.engine.dispose()


def is_sqlite(url: URL) -> bool:
    """Whether an address is a file of SQLite."""
    return url.get_backend_name() == "sqlite"


def address(location: str) -> URL:
    """The address of a database: a URL as it is, anything else a path to a file of SQLite."""
    if location.startswith(("postgresql:", "postgresql+psycopg:", "postgres:")):
        url = make_url(location.replace("postgres:", "postgresql:", 1))
        return url.set(drivername="postgresql+psycopg")
    path = location.removeprefix("sqlite:///")
    return URL.create("sqlite", database=str(Path(path).expanduser().resolve()))


def _engine(url: URL) -> Engine:
    if not is_sqlite(url):
        return create_engine(url, hide_parameters=True)
    engine = create_engine(url, connect_args={"check_same_thread": False}, hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
    # The driver's own transactions let DDL survive a rollback: we say BEGIN ourselves.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={BUSY_MILLISECONDS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "cache_size=-16000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # Taking the write lock at once: a read that turns into a write could fail half way.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.info.get(_WRITE) else "BEGIN")
