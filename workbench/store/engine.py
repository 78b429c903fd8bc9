"""The engine and its transactions: short, durable, one writer at a time."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from workbench.store.faults import told

Session = Connection
"""What a service holds for one operation; it ends with the transaction."""

BUSY_MILLISECONDS = 15_000
WRITE = "workbench_write"
"""What says of a connection that its next transaction will write."""
EVENTS = "workbench_events"
"""Where a write transaction keeps the numbers of its events: they are no news to who wrote them."""
# A number of our own in the file's header (SQLite's application_id): "FCWB".
APPLICATION_ID = 0x46435742
# Two letters at least, so that a drive of Windows is none.
_SCHEME = re.compile(r"([a-z][a-z0-9+]+)://")
_POSTGRESQL = frozenset({"postgresql", "postgres", "postgresql+psycopg"})


class Database:
    """One database, on a file of SQLite or a PostgreSQL server."""

    def __init__(self, url: URL, patience: int = BUSY_MILLISECONDS) -> None:
        """`patience` is how long to wait for another program's write, in milliseconds."""
        self.url = url
        name = url.database or url.host or ""
        self.name = Path(name).name if is_sqlite(url) else name
        self.engine = _engine(url, patience)
        self._writing = threading.Lock()
        self._writer = 0
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
        with told(self.name), self.engine.connect() as connection:
            if not self.sqlite:
                connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that is on the disk when the block ends, or leaves no trace when it raises."""
        if self._writer == threading.get_ident():
            raise RuntimeError("a write within a write would wait for itself")
        with self._turn(), told(self.name), self.engine.connect() as connection:
            info = connection.info
            info[WRITE] = True
            try:
                with connection.begin():
                    if not self.sqlite:
                        take_turn(connection)
                    yield connection
                    # Before anybody can see them: afterwards they could be taken for others' news.
                    self._own.extend(info.get(EVENTS, ()))
                del self._own[:-512]
            except BaseException:
                for events in info.get(EVENTS, ()):
                    if events in self._own:
                        self._own.remove(events)
                raise
            finally:
                info.pop(WRITE, None)
                info.pop(EVENTS, None)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        with self._writing:
            self._writer = threading.get_ident()
            try:
                yield
            finally:
                self._writer = 0

    def foreign(self, first: int, last: int) -> list[tuple[int, int]]:
        """The stretches of events from `first` to `last` that were written by others, ends included."""
        found = []
        for begin, end in sorted(self._own):
            if end >= first:
                if first < min(begin, last + 1):
                    found.append((first, min(begin - 1, last)))
                first = end + 1
        return [*found, (first, last)] if first <= last else found

    def close(self) -> None:
        """Give back every connection; SQLite's log is folded into the file."""
        self.engine.dispose()


def take_turn(connection: Connection) -> None:
    """Wait until nobody else writes to a server, as SQLite has it: the history is one chain."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:id)"), {"id": APPLICATION_ID})


def is_sqlite(url: URL) -> bool:
    """Whether an address is a file of SQLite."""
    return url.get_backend_name() == "sqlite"


def address(location: str) -> URL:
    """The address of a database: a URL of a known kind as it is, a path to a file of SQLite.

    Raises ValueError for the URL of another kind, OSError or RuntimeError for a path that leads nowhere.
    """
    scheme = _SCHEME.match(location)
    if scheme is None:
        return _of_file(location)
    if scheme[1] == "sqlite":
        return _of_file(location.removeprefix("sqlite:").removeprefix("///"))
    if scheme[1] not in _POSTGRESQL:
        raise ValueError(f"no database of the kind {scheme[1]}")
    try:
        return make_url(location).set(drivername="postgresql+psycopg")
    except ArgumentError as error:
        raise ValueError("not the address of a server") from error


def _of_file(path: str) -> URL:
    return URL.create("sqlite", database=str(Path(path).expanduser().resolve()))


class _Compiler(SQLiteCompiler):
    """Lets a statement say by which index it goes, for which SQLAlchemy has no words on SQLite."""

    def get_from_hint_text(self, table: Any, text: str | None) -> str | None:
        """The hint stands behind the table, as in `claim INDEXED BY ix_claim_listed`."""
        return text


def _engine(url: URL, patience: int) -> Engine:
    if not is_sqlite(url):
        return create_engine(url, hide_parameters=True, pool_pre_ping=True, pool_use_lifo=True)
    # The connection last used comes first: its pages are at hand, and the others' caches stay small.
    engine = create_engine(
        url, connect_args={"check_same_thread": False}, hide_parameters=True, pool_use_lifo=True
    )
    engine.dialect.statement_compiler = _Compiler
    event.listen(engine, "connect", partial(_prepare, patience))
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(patience: int, connection: sqlite3.Connection, _record: Any) -> None:
    # The driver's own transactions let DDL survive a rollback: we say BEGIN ourselves.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={patience}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "cache_size=-16000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # Taking the write lock at once: a read that turns into a write could fail half way.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.info.get(WRITE) else "BEGIN")
