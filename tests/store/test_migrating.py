"""Migrations: they make the schema that the records describe, all of it or nothing, after a copy."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from tests.newsroom import claimed, opened, stocked
from workbench.domain.errors import EnvironmentFault, WorkbenchError
from workbench.services import Services, open_services
from workbench.store import migrating
from workbench.store.copies import copies, sound
from workbench.store.events import GUARDS_SQLITE
from workbench.store.records import metadata
from workbench.store.search import CREATE
from workbench.store.texts import CREATE as TEXTS

NEXT = "9001"
MIGRATION = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{migrating.HEAD}"


def upgrade():
    op.create_table("loose", sa.Column("leaf", sa.Integer))
    op.execute("INSERT INTO loose VALUES (1)")
    op.execute("UPDATE dossier SET name = 'migrated'")
"""
FAILS = MIGRATION + "    op.execute('UPDATE nowhere SET a = 1')\n"
RENAMES = MIGRATION + (
    "    with op.batch_alter_table('source', recreate='always') as batch:\n"
    "        batch.alter_column('outlet', new_column_name='paper')\n"
)
LOSES = MIGRATION + "    op.execute('DELETE FROM source')\n"


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project's migrations and one more, to be written by the test; the program's head is that one."""
    folder = tmp_path / "migrations 100%"
    shutil.copytree(migrating.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrating, "SCRIPTS", folder)
    monkeypatch.setattr(migrating, "HEAD", NEXT)
    monkeypatch.setattr(migrating, "KNOWN", (*migrating.KNOWN, NEXT))
    return folder / "versions" / f"{NEXT}_test.py"


@pytest.fixture
def old(path: Path) -> Path:
    """A database of the program as it is, with a claim."""
    with opened(path) as services:
        _, source_id = stocked(services)
        claimed(services, source_id, "12,000 cars")
    return path


def schema(path: Path) -> set[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute("SELECT type, name, sql FROM sqlite_schema"))


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_program_knows_every_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrating.SCRIPTS))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [migrating.HEAD]
    assert {one.revision for one in script.walk_revisions()} == set(migrating.KNOWN)


def bare(default: object) -> str | None:
    """A column's default without the quotes, which are spelled in several ways."""
    return None if default is None else str(default).strip("'\"()")


def test_migrated_schema_is_that_of_the_records(services: Services) -> None:
    with services._database.read() as session:
        context = MigrationContext.configure(
            session,
            opts={
                "compare_server_default": lambda *seen: bare(seen[3]) != bare(seen[5]),
                "include_object": lambda _, name, *__: (
                    not str(name).startswith(("claim_search", "text_search"))
                ),
            },
        )
        assert compare_metadata(context, metadata) == []
        there = session.execute(text("SELECT sql FROM sqlite_schema WHERE sql NOTNULL")).scalars().all()
    wanted = (*CREATE, TEXTS, *GUARDS_SQLITE)
    assert [statement for statement in wanted if statement not in there] == []


@pytest.mark.parametrize("verb", ["UPDATE event SET who = 'somebody else'", "DELETE FROM event"])
def test_history_refuses_to_be_changed(old: Path, verb: str) -> None:
    with (
        closing(sqlite3.connect(old)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        connection.execute(verb)


def test_who_waits_is_told_before_an_older_database_is_changed(old: Path, migrations: Path) -> None:
    told: list[str] = []
    migrations.write_text(MIGRATION)
    for _ in range(2):
        open_services(old, migrating=lambda: told.append("migrating")).close()
    assert told == ["migrating"]


def test_database_is_copied_before_it_is_migrated(old: Path, migrations: Path) -> None:
    migrations.write_text(MIGRATION)
    with opened(old) as services:
        copy = services.migrated_copy
        assert [row.name for row in services.dossiers.list()] == ["migrated"]
    assert copy is not None
    assert copies(old) == [copy]
    assert sound(copy)
    assert rows(copy, "SELECT name FROM dossier") == [("Bridges",)]
    assert rows(copy, "SELECT version_num FROM alembic_version") != [(NEXT,)]
    with opened(old) as again:
        assert again.migrated_copy is None


def test_migration_that_fails_leaves_the_database_as_it_was(old: Path, migrations: Path) -> None:
    before = schema(old)
    migrations.write_text(FAILS)
    with pytest.raises(EnvironmentFault, match="It was left as it was") as refusal:
        opened(old)
    assert "nowhere" in str(refusal.value.__cause__)
    (copy,) = old.with_name(old.name + ".copies").iterdir()
    assert str(copy) in str(refusal.value)
    assert schema(old) == schema(copy) == before
    assert rows(old, "SELECT name FROM dossier") == [("Bridges",)]


def test_migration_that_rebuilds_a_parent_keeps_its_children(old: Path, migrations: Path) -> None:
    migrations.write_text(RENAMES)
    database = opened_raw(old)
    assert rows(old, "SELECT count(*) FROM source") == [(1,)]
    assert rows(old, "SELECT count(*) FROM version") == [(1,)]
    assert rows(old, "SELECT count(*) FROM claim") == [(1,)]
    assert database == 1


def opened_raw(path: Path) -> int:
    """Migrate, and say whether the connections given out afterwards keep references."""
    from workbench.store.opening import open_database

    database, _ = open_database(str(path))
    try:
        with database.read() as session:
            return int(session.exec_driver_sql("PRAGMA foreign_keys").scalar_one())
    finally:
        database.close()


def test_migration_that_leaves_rows_referring_to_nothing_is_rolled_back(old: Path, migrations: Path) -> None:
    migrations.write_text(LOSES)
    with pytest.raises(EnvironmentFault, match="It was left as it was") as refusal:
        opened(old)
    assert "refer to nothing" in str(refusal.value.__cause__)
    assert rows(old, "SELECT count(*) FROM source") == [(1,)]


def test_damaged_database_is_not_migrated(old: Path, migrations: Path) -> None:
    migrations.write_text(MIGRATION)
    content = bytearray(old.read_bytes())
    (root,) = rows(old, "SELECT rootpage FROM sqlite_schema WHERE name = 'claim'")[0]
    assert isinstance(root, int)
    content[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    old.write_bytes(content)
    with pytest.raises(WorkbenchError, match="is damaged"):
        opened(old)
    assert old.read_bytes() == content
