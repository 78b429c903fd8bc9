"""Full-text search over claims: SQLite's FTS5 with trigrams, kept by triggers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product

from sqlalchemy import ColumnElement, func, literal_column, or_, select, text

from workbench.domain.progress import Progress, Silent
from workbench.store.engine import Session
from workbench.store.letters import storable
from workbench.store.records import claim

SEARCHED = ("statement", "exact", "said_by", "via", "reason")
_COLUMNS = ", ".join(SEARCHED)
_NEW = ", ".join(f"new.{name}" for name in SEARCHED)
_OLD = ", ".join(f"old.{name}" for name in SEARCHED)

_ADDED = (
    "CREATE TRIGGER claim_search_added AFTER INSERT ON claim BEGIN "
    f"INSERT INTO claim_search(rowid, {_COLUMNS}) VALUES (new.key, {_NEW}); END"
)
CREATE = (
    f"CREATE VIRTUAL TABLE claim_search USING fts5({_COLUMNS}, content='claim', content_rowid='key', "
    "tokenize='trigram')",
    _ADDED,
    # Only where the words change: a verdict must not cost an update of the index.
    f"CREATE TRIGGER claim_search_changed AFTER UPDATE OF {_COLUMNS} ON claim BEGIN "
    f"INSERT INTO claim_search(claim_search, rowid, {_COLUMNS}) VALUES ('delete', old.key, {_OLD}); "
    f"INSERT INTO claim_search(rowid, {_COLUMNS}) VALUES (new.key, {_NEW}); END",
    "CREATE TRIGGER claim_search_removed AFTER DELETE ON claim BEGIN "
    f"INSERT INTO claim_search(claim_search, rowid, {_COLUMNS}) VALUES ('delete', old.key, {_OLD}); END",
)


MANY = 200
"""New claims from which on they are indexed together."""
HELPING = 500
"""Claims that one statement indexes: some hundredths of a second."""


@contextmanager
def indexing(session: Session, count: int, progress: Progress | None = None) -> Iterator[None]:
    """Index the `count` claims that are inserted within, in the same transaction.

    Many are indexed by few statements at the end: the trigger would write its part of the index out for every
    claim, which takes seven times as long. Should anything fail, the trigger is back with the rest.
    """
    if session.dialect.name != "sqlite" or count < MANY:
        yield
        return
    newest = session.execute(select(func.max(claim.c.key))).scalar() or 0
    session.execute(text("DROP TRIGGER claim_search_added"))
    yield
    last = session.execute(select(func.max(claim.c.key))).scalar() or 0
    added = text(
        f"INSERT INTO claim_search(rowid, {_COLUMNS}) SELECT key, {_COLUMNS} FROM claim "
        "WHERE key > :low AND key <= :high"
    )
    for low in range(newest, last, HELPING):
        (progress or Silent()).step(low - newest, last - newest)
        session.execute(added, {"low": low, "high": low + HELPING})
    session.execute(text(_ADDED))


FOREIGN = 2
"""Letters other than ASCII up to which words are looked for by reading: words without index have no more."""


def indexed(words: str) -> bool:
    """Whether the index knows words like these: it is made of every three letters."""
    return len(storable(words.strip())) >= 3


def holding(words: str, sqlite: bool) -> ColumnElement[bool]:
    """Claims whose searched columns hold `words` as they stand, in any case of letters."""
    words = storable(words.strip())
    if not sqlite or not indexed(words):
        return spelled(words, sqlite)
    # Quoted, since a lone full stop is a syntax error to FTS5.
    quoted = '"' + words.replace('"', '""') + '"'
    found = text("SELECT rowid FROM claim_search WHERE claim_search MATCH :words")
    return claim.c.key.in_(found.bindparams(words=quoted).columns(literal_column("rowid")))


def spelled(words: str, sqlite: bool) -> ColumnElement[bool]:
    """The same without the index, by reading: sooner where few claims are looked through."""
    words = storable(words.strip())
    if not sqlite:
        return or_(*(claim.c[name].ilike(f"%{_escaped(words)}%", escape="\\") for name in SEARCHED))
    # SQLite's LIKE knows the two cases of ASCII letters, and of no others: each of those doubles the work.
    if sum(not letter.isascii() for letter in words) > FOREIGN:
        return holding(words, sqlite)
    cases = ({one} if one.isascii() else {one.lower(), one.upper()} for one in words)
    spellings = {"".join(letters) for letters in product(*cases)}
    return or_(
        *(claim.c[name].like(f"%{_escaped(one)}%", escape="\\") for one in spellings for name in SEARCHED)
    )


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
