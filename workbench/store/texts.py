"""Full-text search over the texts of all sources: SQLite's FTS5 by words, a text in pieces.

The index holds which words stand in which piece and nothing else, neither places nor text: that takes a
quarter of the room that places would take; where the words stand is read from the few pieces that are shown.
A piece is indexed once, when its version is stored: a version never changes, and what was removed is left out
when it is asked for.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import insert, text

from workbench.domain.progress import Progress
from workbench.store.engine import Session
from workbench.store.records import piece

PIECE = 65_536
"""Code points from the beginning of one piece to that of the next: some milliseconds of indexing."""
OVERLAP = 512
"""Code points that a piece has in common with the next: words that stand together are found together."""
# Prefixes of two and three letters have an index of their own: without it two letters take a hundred times
# as long. Accents do not count.
CREATE = (
    "CREATE VIRTUAL TABLE text_search USING fts5(words, content='', detail=none, prefix='2 3', "
    "tokenize='unicode61 remove_diacritics 2')"
)


def index_text(session: Session, version_id: UUID, words: str, progress: Progress | None = None) -> None:
    """Make the words of a version's text findable; on PostgreSQL they are, without an index.

    Raises Cancelled from `progress`.
    """
    if session.dialect.name != "sqlite":
        return
    added = text("INSERT INTO text_search(rowid, words) VALUES (:key, :words)")
    for start in range(0, max(1, len(words) - OVERLAP), PIECE):
        if progress is not None:
            progress.step(start, len(words))
        made = session.execute(insert(piece).values(version_id=version_id, start=start))
        (key,) = made.inserted_primary_key or (None,)
        session.execute(added, {"key": key, "words": words[start : start + PIECE + OVERLAP]})
