"""Passages of all sources that hold some words, as somebody types them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Integer, Select, String, column, func, literal_column, select, table, true

from workbench.store.engine import Session
from workbench.store.records import dossier, piece, source, version
from workbench.store.records.schema import Id
from workbench.store.texts import OVERLAP, PIECE


class Candidate(NamedTuple):
    """A piece of a source's current text that holds all the words, and where it begins in code points."""

    dossier_id: UUID
    dossier: str
    source_id: UUID
    title: str
    version_id: UUID
    start: int


text_search = table("text_search", column("rowid", Integer), column("text_search", String))

_NAMED = (
    source.c.dossier_id,
    dossier.c.name.label("dossier"),
    source.c.id.label("source_id"),
    source.c.title,
    source.c.version_id,
)


def candidates(session: Session, words: Sequence[str], first: UUID | None, most: int) -> Iterator[Candidate]:
    """Up to `most` pieces that hold words beginning with each of `words`, the newest first.

    Those of the dossier `first` come before all others. Empty for no words.
    """
    if not words:
        return
    sqlite = session.dialect.name == "sqlite"
    chosen = _indexed(words) if sqlite else _plain(words)
    # The sign keeps SQLite from going through the dossier's sources and asking the index for each of them.
    home = literal_column("+source.dossier_id", Id) if sqlite else source.c.dossier_id
    for where in (home == first, home != first) if first else (true(),):
        found = session.execute(chosen.where(where).limit(most)).all()
        yield from (Candidate(*row) for row in found)
        most -= len(found)
        if most <= 0:
            return


def words_of(session: Session, one: Candidate) -> str:
    """The text of a candidate's piece."""
    cut = func.substr(version.c.text, one.start + 1, PIECE + OVERLAP)
    chosen = cut if session.dialect.name == "sqlite" else version.c.text
    return str(session.execute(select(chosen).where(version.c.id == one.version_id)).scalar() or "")


def _there(chosen: Select[Any]) -> Select[Any]:
    return chosen.where(~source.c.deleted, ~dossier.c.deleted)


def _indexed(words: Sequence[str]) -> Select[Any]:
    """The pieces with all words."""
    # Each word quoted, so that none is an operator; the last letters of none need have been typed.
    # A single letter begins a word in every text; it counts where the place is looked for.
    telling = [word for word in words if len(word) > 1] or words
    wanted = " AND ".join(f'"{word}"*' for word in telling)
    found = text_search.c.rowid
    # The newest first, by the index itself: it stops where enough were found.
    chosen = select(*_NAMED, piece.c.start).select_from(text_search)
    chosen = chosen.where(text_search.c.text_search.op("MATCH")(wanted)).order_by(found.desc())
    chosen = chosen.join(piece, piece.c.key == found)
    chosen = chosen.join(source, source.c.version_id == piece.c.version_id)
    return _there(chosen.join(dossier, dossier.c.id == source.c.dossier_id))


def _plain(words: Sequence[str]) -> Select[Any]:
    """PostgreSQL: the texts are read. Its index of words takes none of more than a megabyte of them."""
    chosen = select(*_NAMED, literal_column("0").label("start"))
    chosen = chosen.join(version, version.c.id == source.c.version_id)
    chosen = _there(chosen.join(dossier, dossier.c.id == source.c.dossier_id))
    for word in words:
        chosen = chosen.where(version.c.text.icontains(word, autoescape=True))
    return chosen.order_by(source.c.number.desc())
