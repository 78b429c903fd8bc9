"""Reading dossiers and sources, with the counts kept for them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from workbench.domain.dating import Moment, Precision
from workbench.domain.errors import UserError
from workbench.domain.listing import Counts, DossierRow, SourceRow, SourceText
from workbench.store.engine import Session
from workbench.store.letters import digest_of
from workbench.store.records import dossier, original, source, tally, version
from workbench.store.tallies import NAMES, counts

if TYPE_CHECKING:
    from workbench.domain.source import Note

# Summed by the database: ten thousand sources are one row for each dossier.
_SUMS = [func.coalesce(func.sum(tally.c[name]), 0).label(name) for name in NAMES]
_COUNTS = select(*_SUMS).join(source, source.c.id == tally.c.source_id).where(~source.c.deleted)


def dossiers(session: Session, archived: bool) -> list[DossierRow]:
    """The dossiers at work, or the archived ones, newest first, with their counts."""
    return _dossiers(session, dossier.c.archived == archived)


def dossier_named(session: Session, name: str) -> DossierRow | None:
    """The dossier of this name, archived or not; None where there is none."""
    found = _dossiers(session, dossier.c.name == name)
    return found[0] if found else None


def _dossiers(session: Session, *where: ColumnElement[bool]) -> list[DossierRow]:
    present = select(source.c.dossier_id, func.count().label("sources"), *_SUMS)
    present = present.join(tally, tally.c.source_id == source.c.id).where(
        ~source.c.deleted, source.c.dossier_id.in_(select(dossier.c.id).where(*where))
    )
    tallied = {row.dossier_id: row for row in session.execute(present.group_by(source.c.dossier_id))}
    chosen = select(dossier).where(~dossier.c.deleted, *where).order_by(dossier.c.created_at.desc())
    found = []
    for row in session.execute(chosen):
        kept = tallied.get(row.id)
        number, total = (kept.sources, counts(kept)) if kept is not None else (0, Counts())
        found.append(DossierRow(row.id, row.name, row.archived, row.created_at, number, total))
    return found


def dossier_names(session: Session) -> list[tuple[UUID, str, bool]]:
    """Every dossier's id and name, and whether it is archived: those at work first, the newest first."""
    chosen = select(dossier.c.id, dossier.c.name, dossier.c.archived).where(~dossier.c.deleted)
    ordered = chosen.order_by(dossier.c.archived, dossier.c.created_at.desc())
    return [(row.id, row.name, row.archived) for row in session.execute(ordered)]


def one_dossier(session: Session, dossier_id: UUID) -> DossierRow:
    """A dossier. Raises UserError for one that is not there."""
    found = _dossiers(session, dossier.c.id == dossier_id)
    if not found:
        raise UserError("There is no such dossier any more.", "Choose another.")
    return found[0]


def sources(session: Session, dossier_id: UUID) -> list[SourceRow]:
    """The present sources of a dossier in the order of their import, with their counts."""
    return _sources(session, source.c.dossier_id == dossier_id)


def _sources(session: Session, *where: ColumnElement[bool]) -> list[SourceRow]:
    chosen = select(source, tally).join(tally, tally.c.source_id == source.c.id)
    chosen = chosen.where(_there(), *where).order_by(source.c.dossier_id, source.c.number)
    return [_source(row) for row in session.execute(chosen)]


def _there() -> ColumnElement[bool]:
    """That neither the source nor its dossier was removed."""
    removed = select(dossier.c.id).where(dossier.c.id == source.c.dossier_id, dossier.c.deleted)
    return ~source.c.deleted & ~removed.exists()


def _source(row: Any) -> SourceRow:
    return SourceRow(
        id=row.id,
        dossier_id=row.dossier_id,
        title=row.title,
        outlet=row.outlet,
        byline=row.byline,
        published=published(row),
        retrieved=row.retrieved_at,
        language=row.language,
        address=row.address,
        media_type=row.media_type,
        sha256=row.sha256,
        characters=row.characters,
        version=row.version_number,
        counts=counts(row),
    )


def published(row: Any) -> Moment | None:
    """When a source was published, from its three columns."""
    if row.published_at is None:
        return None
    return Moment(row.published_at, row.published_zone, Precision(row.published_precision))


def one_source(session: Session, source_id: UUID) -> SourceRow:
    """A source. Raises UserError for one that is not there."""
    found = _sources(session, source.c.id == source_id)
    if not found:
        raise _no_source(source_id)
    return found[0]


def _no_source(source_id: UUID) -> UserError:
    return UserError(
        "There is no source {id}.", "List the ids with `workbench sources --dossier NAME`.", id=source_id
    )


def version_of(session: Session, source_id: UUID) -> UUID | None:
    """The id of a source's current version, without its text; None for a source that is not there."""
    return session.execute(select(source.c.version_id).where(source.c.id == source_id, _there())).scalar()


def text_of(session: Session, source_id: UUID) -> SourceText:
    """The current version's text of a source. Raises UserError for one that is not there."""
    chosen = select(version).join(source, source.c.version_id == version.c.id)
    row = session.execute(chosen.where(source.c.id == source_id, _there())).first()
    if row is None:
        raise _no_source(source_id)
    return SourceText(
        source_id,
        row.id,
        row.number,
        row.text,
        tuple(json.loads(row.pages)),
        _notes(row.notes),
    )


def _notes(stored: str) -> tuple[Note, ...]:
    found = json.loads(stored)
    if not found:
        return ()
    # Few texts bring any, and no start waits for what most of them never need.
    from workbench.domain.source import Note

    return tuple(Note(**note) for note in found)


def original_of(session: Session, source_id: UUID) -> bytes:
    """The bytes that the current version was read from, unchanged."""
    chosen = select(original.c.content).join(version, version.c.original_sha256 == original.c.sha256)
    chosen = chosen.join(source, source.c.version_id == version.c.id)
    content = session.execute(chosen.where(source.c.id == source_id, _there())).scalar()
    if content is None:
        raise _no_source(source_id)
    return bytes(content)


def counts_of(session: Session, dossier_id: UUID, source_id: UUID | None) -> Counts:
    """The counts of a source, or of all present sources of a dossier."""
    wanted = source.c.dossier_id == dossier_id if source_id is None else source.c.id == source_id
    return counts(session.execute(_COUNTS.where(wanted)).one())


def twin(session: Session, dossier_id: UUID, content: bytes, text: str) -> SourceRow | None:
    """A present source of the dossier, a version of which has these bytes or this text."""
    same = version.c.original_sha256 == hashlib.sha256(content).hexdigest()
    same |= version.c.text_sha256 == digest_of(text)
    there = select(version.c.source_id).where(same)
    found = _sources(session, source.c.dossier_id == dossier_id, source.c.id.in_(there))
    return found[0] if found else None
