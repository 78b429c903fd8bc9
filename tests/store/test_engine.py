"""Transactions: all or nothing, durable, one writer at a time; and the ways to name a database."""

from __future__ import annotations

import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import select, text

from tests.newsroom import claimed, stocked
from workbench.domain.errors import EnvironmentFault
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.store.engine import Database, address, is_sqlite
from workbench.store.opening import open_database
from workbench.store.records import claim, dossier, event


def counted(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_write_that_raises_leaves_no_trace(services: Services, path: Path) -> None:
    before = counted(path, "event")
    database = services._database
    with suppress(ZeroDivisionError), database.write() as session:
        session.execute(text("INSERT INTO dossier(id, name, created_at) VALUES ('x', 'y', '2011-09-06')"))
        session.execute(text("CREATE TABLE left_behind (a)"))
        raise ZeroDivisionError
    assert counted(path, "dossier") == 0
    assert counted(path, "event") == before
    with closing(sqlite3.connect(path)) as connection:
        assert not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'left_behind'").fetchall()


def test_write_is_there_for_others_when_it_returns(services: Services, path: Path) -> None:
    services.dossiers.create("Bridges")
    assert counted(path, "dossier") == 1


def test_read_sees_one_state(services: Services) -> None:
    stocked(services)
    database = services._database
    with database.read() as session:
        first = session.execute(select(event.c.seq)).all()
        services.dossiers.create("Meanwhile")
        assert session.execute(select(event.c.seq)).all() == first
    with database.read() as session:
        assert len(session.execute(select(event.c.seq)).all()) == len(first) + 1


def test_connection_is_durable_and_keeps_references(services: Services) -> None:
    with services._database.read() as session:
        assert session.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert session.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert session.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_file_and_its_log_are_readable_by_the_user_only(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "checks.db"
    database, _ = open_database(str(path))
    with database.write() as session:
        session.execute(text("UPDATE dossier SET name = ''"))
        modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        assert len(list(path.parent.iterdir())) == 3
    database.close()
    assert modes == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_closing_folds_the_log_into_the_file(services: Services, path: Path) -> None:
    stocked(services)
    services.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_lock_held_by_another_program_is_told_after_the_patience(services: Services, path: Path) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    impatient, _ = open_database(str(path), patience=50)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentFault, match="in use by another program"), impatient.write():
            pass
        with impatient.read() as session:
            assert session.execute(select(claim.c.key)).scalars().all() == [key]
        other.execute("ROLLBACK")
    with impatient.write() as session:
        session.execute(select(dossier.c.id))
    impatient.close()


def test_full_disk_in_the_middle_of_a_write_loses_nothing_and_ends(services: Services) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    with services._database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        connection.rollback()
    with pytest.raises(EnvironmentFault, match=r"disk that holds checks\.db is full") as caught:
        services.claims.edit(key, {"reason": "long " * 20_000})
    assert "Everything saved before is safe" in caught.value.advised
    assert services.listing.detail(key).reason == ""
    with services._database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
        connection.rollback()
    services.claims.mark([key], Verdict.CONFIRMED)
    assert services.integrity.check() == []


@pytest.mark.parametrize(
    ("location", "file"),
    [
        ("checks.db", "checks.db"),
        ("a b/ç?x=1&y#z%20.db", "a b/ç?x=1&y#z%20.db"),
        ("sqlite:///checks.db", "checks.db"),
        ("file:checks.db", "file:checks.db"),
        (":memory:", ":memory:"),
    ],
)
def test_path_is_taken_letter_by_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, location: str, file: str
) -> None:
    monkeypatch.chdir(tmp_path)
    database, _ = open_database(location)
    with database.read() as session:
        assert session.execute(select(event.c.seq)).all() == []
    assert database.path == tmp_path / file
    assert (tmp_path / file).stat().st_size > 0
    database.close()


def test_absolute_sqlite_url_and_home_are_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert address(f"sqlite:///{tmp_path}/x.db").database == f"{tmp_path}/x.db"
    assert address("~/x.db").database == f"{tmp_path}/x.db"


def test_link_leads_to_the_file_it_names(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link.db").symlink_to(tmp_path / "real" / "checks.db")
    database, _ = open_database(str(tmp_path / "link.db"))
    assert database.path == tmp_path / "real" / "checks.db"
    database.close()
    assert (tmp_path / "link.db").is_symlink()


@pytest.mark.parametrize("user", ["postgres", "ada"])
@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_address_of_a_server_keeps_its_user(scheme: str, user: str) -> None:
    url = address(f"{scheme}://{user}:postgres@example.org/checks")
    assert (url.username, url.password, url.database) == (user, "postgres", "checks")
    assert not is_sqlite(url)


@pytest.mark.parametrize(
    ("location", "told"),
    [("mysql://host/x", "kind mysql"), ("postgresql://host:port/x", "port"), ("a\0b", "null byte")],
)
def test_other_addresses_are_no_databases(location: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        address(location)


def test_write_within_a_write_is_refused_and_does_not_hang(services: Services) -> None:
    database = services._database
    with database.write(), pytest.raises(RuntimeError, match="within a write"):
        services.dossiers.create("Bridges")
    services.dossiers.create("Bridges")


def test_threads_share_one_database(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    keys = [services.claims.add(source_id, place, place + 1, statement="x")[0] for place in range(8)]

    def work(key: int) -> int:
        for verdict in (Verdict.CONFIRMED, Verdict.UNVERIFIED, Verdict.DENIED):
            services.claims.mark([key], verdict)
            services.changes.news()
            services.listing.detail(key)
        return services.listing.counts(dossier_id).all

    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(work, keys)) == {8}
    assert services.listing.counts(dossier_id).denied == 8
    assert services.integrity.check() == []


def test_own_events_are_known(services: Services) -> None:
    services.dossiers.create("Bridges")
    database: Database = services._database
    assert database.foreign(1, 2) == [(2, 2)]


@pytest.mark.parametrize(
    ("own", "foreign"),
    [
        ([], [(3, 9)]),
        ([(3, 9)], []),
        ([(1, 4), (7, 7)], [(5, 6), (8, 9)]),
        ([(7, 20), (1, 2)], [(3, 6)]),
        ([(12, 15)], [(3, 9)]),
    ],
)
def test_others_events_are_those_between_our_own(
    services: Services, own: list[tuple[int, int]], foreign: list[tuple[int, int]]
) -> None:
    database: Database = services._database
    database._own[:] = own
    assert database.foreign(3, 9) == foreign
    others = {seq for first, last in foreign for seq in range(first, last + 1)}
    assert others == {*range(3, 10)} - {seq for first, last in own for seq in range(first, last + 1)}
