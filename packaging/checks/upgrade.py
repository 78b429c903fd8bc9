"""A database of the first schema with 1,000 claims, to be opened by a newer program.

`upgrade.py make FILE` writes it with Alembic and plain SQL, as the first version left it; `upgrade.py newer
FILE` turns it into one of a version that is not out yet; `upgrade.py told FILE` prints a sum over its claims.
"""

from __future__ import annotations

import hashlib
import sqlite3
import sys
import uuid
from contextlib import closing
from pathlib import Path

CLAIMS = 1000
FIRST = "0001"
APPLICATION_ID = 0x46435742
WHEN = "2026-01-05 09:00:00.000000"
VERDICTS = ("unverified", "confirmed", "denied")
WORDS = [f"Claim {number}: {number * 7} berths stay open. ⚓" for number in range(CLAIMS)]
TEXT = "\n".join(WORDS)


def _identity(name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, name).hex


def make(file: Path) -> None:
    """Write the database of the first version."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine

    from workbench.store.migrating import SCRIPTS

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as made:
        config.attributes["connection"] = made
        command.upgrade(config, FIRST)
    engine.dispose()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        _write(connection)


def _write(connection: sqlite3.Connection) -> None:
    """One dossier, one source, and the claims of it."""
    content = TEXT.encode()
    sha256 = hashlib.sha256(content).hexdigest()
    dossier, source, version = map(_identity, ("dossier", "source", "version"))
    _insert(
        connection, "dossier", id=dossier, name="Harbour", created_at=WHEN, last_claim=CLAIMS, last_source=1
    )
    _insert(connection, "original", sha256=sha256, size=len(content), content=content)
    _insert(
        connection, "source", id=source, dossier_id=dossier, number=1, title="Berths", retrieved_at=WHEN,
        media_type="text/plain", sha256=sha256, version_id=version, characters=len(TEXT), created_at=WHEN,
    )  # fmt: skip
    _insert(
        connection, "version", id=version, source_id=source, number=1, text=TEXT, text_sha256=sha256,
        original_sha256=sha256, created_at=WHEN,
    )  # fmt: skip
    place, counted = 0, dict.fromkeys(VERDICTS, 0)
    for number, words in enumerate(WORDS, 1):
        verdict = VERDICTS[number % 3]
        counted[verdict] += 1
        marked = {"reviewer": "A. Reader", "marked_at": WHEN} if verdict != "unverified" else {}
        _insert(
            connection, "claim", id=_identity(words), dossier_id=dossier, source_id=source, source_number=1,
            version_id=version, number=number, start=place, end=place + len(words), exact=words,
            prefix=TEXT[max(0, place - 32) : place], suffix=TEXT[place + len(words) :][:32], statement=words,
            kind="figure", verdict=verdict, created_at=WHEN, changed_at=WHEN, **marked,
        )  # fmt: skip
        place += len(words) + 1
    _insert(connection, "tally", source_id=source, all=CLAIMS, no_evidence=CLAIMS, **counted)


def _insert(connection: sqlite3.Connection, table: str, **row: object) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' for _ in row)})", list(row.values())
    )


def newer(file: Path) -> None:
    """Make the database one of a schema that no version knows yet."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def told(file: Path) -> None:
    """Print how many claims there are, and a sum over the ids, words and verdicts of all."""
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute(
            'SELECT id, "start", "end", statement, verdict, reviewer FROM claim ORDER BY id'
        )
        found = rows.fetchall()
    print(len(found), hashlib.sha256(repr(found).encode()).hexdigest())


def main() -> None:
    """Do what the command line asks for."""
    task, file = sys.argv[1:]
    {"make": make, "newer": newer, "told": told}[task](Path(file))


if __name__ == "__main__":
    main()
