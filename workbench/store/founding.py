"""New dossiers, and new sources with their text and original bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select, update

from workbench.domain.dating import Moment
from workbench.domain.errors import UserError
from workbench.domain.event import canonical
from workbench.domain.listing import Change, Edit, Subject
from workbench.domain.progress import Progress
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.letters import all_storable, digest_of, storable
from workbench.store.records import dossier, original, source, version
from workbench.store.tallies import begin
from workbench.store.texts import index_text

if TYPE_CHECKING:
    from workbench.domain.source import Particulars, Reading

HELPING = 500
"""Records between two steps."""


def created(
    subject: Subject, keys: Sequence[int | UUID], at: datetime, progress: Progress | None = None
) -> Change:
    """The Change that takes new records away again. Raises Cancelled, from `progress`."""
    before, after = {"deleted": True}, {"deleted": False}
    edits, touched = [], set()
    for place, key in enumerate(keys):
        if progress is not None and place % HELPING == 0:
            progress.step(place, len(keys))
        edits.append(Edit(subject, key, before, after))
        touched.add((subject, key))
    return Change(tuple(edits), frozenset(touched), at)


def new_dossier(session: Session, name: str, act: Act) -> tuple[UUID, Change]:
    """Create a dossier; its id."""
    dossier_id = uuid4()
    number = select(func.coalesce(func.max(dossier.c.number), 0) + 1).scalar_subquery()
    session.execute(insert(dossier).values(id=dossier_id, number=number, name=name, created_at=act.at))
    happening = Happening(dossier_id, Subject.DOSSIER.value, dossier_id, {}, {"name": name})
    append(session, act, [happening])
    return dossier_id, created(Subject.DOSSIER, [dossier_id], act.at)


def keep_original(session: Session, content: bytes) -> str:
    """Keep bytes by their content, once; their SHA-256 in hex."""
    digest = hashlib.sha256(content).hexdigest()
    known = session.execute(select(original.c.sha256).where(original.c.sha256 == digest)).first()
    if known is None:
        session.execute(insert(original).values(sha256=digest, size=len(content), content=content))
    return digest


def moment_columns(published: Moment | None) -> dict[str, Any]:
    """When a source was published, as its three columns."""
    return {
        "published_at": published.utc if published else None,
        "published_zone": published.zone if published else "",
        "published_precision": published.precision.value if published else "",
    }


def particulars_columns(particulars: Particulars) -> dict[str, Any]:
    """What a person may correct about a source, as its columns."""
    return {
        "title": storable(particulars.title),
        "outlet": storable(particulars.outlet),
        "byline": storable(particulars.byline),
        "language": storable(particulars.language),
        "address": storable(particulars.address),
        **moment_columns(particulars.published),
    }


def new_source(
    session: Session,
    dossier_id: UUID,
    reading: Reading,
    particulars: Particulars,
    act: Act,
    progress: Progress | None = None,
) -> tuple[UUID, Change]:
    """Create a source with its first version and its original bytes; its id.

    Raises Cancelled, from `progress`.
    """
    source_id, version_id = uuid4(), uuid4()
    digest = keep_original(session, reading.original)
    if progress is not None:
        progress.step(0, len(reading.text))
    text = storable(reading.text)
    text_digest = digest_of(text)
    if progress is not None:
        progress.step(0, len(text))
    number = next_number(session, dossier_id, "last_source", 1)
    columns = particulars_columns(particulars)
    session.execute(
        insert(source).values(
            id=source_id,
            dossier_id=dossier_id,
            number=number,
            retrieved_at=reading.retrieved or act.at,
            redirects=canonical(all_storable(reading.redirects)),
            media_type=reading.media_type,
            sha256=digest,
            version_id=version_id,
            characters=len(text),
            created_at=act.at,
            **columns,
        )
    )
    _first_version(session, source_id, version_id, reading, text, digests=(text_digest, digest), at=act.at)
    index_text(session, version_id, text, progress)
    begin(session, source_id)
    after = {**fields.historic(columns), "sha256": digest, "text_sha256": text_digest}
    append(session, act, [Happening(dossier_id, Subject.SOURCE.value, source_id, {}, after)])
    return source_id, created(Subject.SOURCE, [source_id], act.at)


def _first_version(
    session: Session,
    source_id: UUID,
    version_id: UUID,
    reading: Reading,
    text: str,
    *,
    digests: tuple[str, str],
    at: datetime,
) -> None:
    """Store the text as it was read; `digests` are those of the text and of the original bytes."""
    session.execute(
        insert(version).values(
            id=version_id,
            source_id=source_id,
            number=1,
            text=text,
            text_sha256=digests[0],
            original_sha256=digests[1],
            pages=canonical(list(reading.pages)),
            notes=canonical(all_storable([asdict(note) for note in reading.notes])),
            created_at=at,
        )
    )


def next_number(session: Session, dossier_id: UUID, counter: str, by: int) -> int:
    """The first of `by` new numbers of a dossier; none is ever given out twice."""
    column = dossier.c[counter]
    session.execute(update(dossier).where(dossier.c.id == dossier_id).values({column: column + by}))
    last = session.execute(select(column).where(dossier.c.id == dossier_id, ~dossier.c.deleted)).scalar()
    if last is None:
        raise UserError("There is no such dossier any more.", "Choose another, or undo its removal.")
    return int(last) - by + 1
