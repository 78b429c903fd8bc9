"""New records: dossiers, sources with their text and original bytes, claims."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import count, repeat
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select, update

from workbench.domain.claim import Attribution, Figure, Kind, Standing, Time
from workbench.domain.dating import Moment
from workbench.domain.errors import UserError
from workbench.domain.event import canonical, canonical_rows
from workbench.domain.listing import Change, Edit, Subject
from workbench.domain.progress import Part, Progress
from workbench.domain.source import Particulars, Reading
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append, append_new
from workbench.store.letters import all_storable, storable
from workbench.store.many import CHUNK, insert_columns
from workbench.store.records import claim, dossier, original, source, version
from workbench.store.search import indexing
from workbench.store.tallies import COUNTED, Tallies, begin
from workbench.store.texts import index_text


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim that is to be: its words in the source's current version and what is known of it."""

    start: int
    end: int
    statement: str = ""
    kind: Kind = Kind.EVENT
    attribution: Attribution = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[Time, ...] = ()
    standing: Standing = Standing.CLAIM
    rank: float = 0.0
    why: tuple[str, ...] = ()
    stance: str = ""
    verdict: Verdict = Verdict.UNVERIFIED
    reason: str = ""
    reviewer: str = ""
    marked: datetime | None = None
    recheck: bool = False


def _created(
    subject: Subject, keys: Sequence[int | UUID], at: datetime, progress: Progress | None = None
) -> Change:
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
    session.execute(insert(dossier).values(id=dossier_id, name=name, created_at=act.at))
    happening = Happening(dossier_id, Subject.DOSSIER.value, dossier_id, {}, {"name": name})
    append(session, act, [happening])
    return dossier_id, _created(Subject.DOSSIER, [dossier_id], act.at)


def keep_original(session: Session, content: bytes) -> str:
    """Keep bytes by their content, once; their SHA-256 in hex."""
    digest = hashlib.sha256(content).hexdigest()
    known = session.execute(select(original.c.sha256).where(original.c.sha256 == digest)).first()
    if known is None:
        session.execute(insert(original).values(sha256=digest, size=len(content), content=content))
    return digest


def digest_of(text: str) -> str:
    """The SHA-256 (hex) of a text in UTF-8."""
    return hashlib.sha256(storable(text).encode("utf-8")).hexdigest()


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
    text = storable(reading.text)
    number = _next(session, dossier_id, "last_source", 1)
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
    session.execute(
        insert(version).values(
            id=version_id,
            source_id=source_id,
            number=1,
            text=text,
            text_sha256=digest_of(text),
            original_sha256=digest,
            pages=canonical(list(reading.pages)),
            notes=canonical(all_storable([asdict(note) for note in reading.notes])),
            created_at=act.at,
        )
    )
    index_text(session, version_id, text, progress)
    begin(session, source_id)
    after = {**fields.historic(columns), "sha256": digest, "text_sha256": digest_of(text)}
    append(session, act, [Happening(dossier_id, Subject.SOURCE.value, source_id, {}, after)])
    return source_id, _created(Subject.SOURCE, [source_id], act.at)


def _next(session: Session, dossier_id: UUID, counter: str, by: int) -> int:
    """The first of `by` new numbers of a dossier; none is ever given out twice."""
    column = dossier.c[counter]
    session.execute(update(dossier).where(dossier.c.id == dossier_id).values({column: column + by}))
    last = session.execute(select(column).where(dossier.c.id == dossier_id, ~dossier.c.deleted)).scalar()
    if last is None:
        raise UserError("There is no such dossier any more.", "Choose another, or undo its removal.")
    return int(last) - by + 1


def next_claim_number(session: Session, dossier_id: UUID, by: int = 1) -> int:
    """The first of `by` new claim numbers of a dossier."""
    return _next(session, dossier_id, "last_claim", by)


HELPING = 500
"""Rows between two steps: some hundredths of a second of the slowest statement."""


def new_claims(
    session: Session, source_id: UUID, drafts: Sequence[Draft], act: Act, progress: Progress | None = None
) -> tuple[list[int], Change]:
    """Create claims on the current version of a source; their row keys, in order.

    Raises UserError where words do not lie inside the text, Cancelled from `progress`; then none is created.
    """
    home = _home(session, source_id)
    claims = sum(draft.standing is Standing.CLAIM for draft in drafts)
    number = next_claim_number(session, home.dossier_id, claims) if claims else 0
    shared = _shared(home, source_id, act)
    told = fields.historic({name: shared[name] for name in shared if name in _HISTORIC})
    ids: list[UUID] = []
    keys = _new_keys(session, len(drafts))
    tallies = Tallies()
    writing = Part(progress, 0, 750)
    with indexing(session, len(drafts), Part(progress, 750, 950)):
        for at in range(0, len(drafts), HELPING):
            writing.step(at, len(drafts))
            some = drafts[at : at + HELPING]
            own = _new_ids(len(some))
            ids += own
            columns = {"id": own, **_columns(home.text, some, number)}
            if keys:
                columns["key"] = keys[at : at + HELPING]
            number += sum(map(bool, columns["number"]))
            insert_columns(session, claim, shared, columns)
            tallies.add(source_id, zip(*(columns.get(name) or repeat(shared[name], len(own))
                                         for name in COUNTED), strict=True))  # fmt: skip
            historic = {name: columns[name] for name in columns if name in _HISTORIC}
            append_new(
                session, act, home.dossier_id, Subject.CLAIM.value, own, canonical_rows(told, historic)
            )
    tallies.write(session)
    keys = keys or _keys_of(session, ids, Part(progress, 950, 970))
    return keys, _created(Subject.CLAIM, keys, act.at, Part(progress, 970, Part.WHOLE))


def _home(session: Session, source_id: UUID) -> Any:
    """The text that claims are made on. Raises UserError where the source is not there."""
    where = select(source.c.dossier_id, source.c.number, version.c.id, version.c.text)
    where = where.join(version, version.c.id == source.c.version_id)
    where = where.join(dossier, dossier.c.id == source.c.dossier_id)
    where = where.where(source.c.id == source_id, ~source.c.deleted, ~dossier.c.deleted)
    home = session.execute(where).first()
    if home is None:
        raise UserError("There is no source {id}.", "Choose another, or undo its removal.", id=source_id)
    return home


def _new_ids(count: int) -> list[UUID]:
    """So many random ids, asked for at once.

    Each call for random bytes lets go of the interpreter for an instant: too short for another thread to take
    it, and often enough that its turn never comes.
    """
    chance = os.urandom(16 * count)
    return [UUID(bytes=chance[at : at + 16], version=4) for at in range(0, len(chance), 16)]


def _shared(home: Any, source_id: UUID, act: Act) -> dict[str, Any]:
    """What all claims made in one act on one text have alike."""
    return {
        "dossier_id": home.dossier_id,
        "source_id": source_id,
        "source_number": home.number,
        "version_id": home.id,
        "evidence": 0,
        "created_at": act.at,
        "changed_at": act.at,
        "deleted": False,
    }


def _columns(text: str, drafts: Sequence[Draft], number: int) -> dict[str, list[Any]]:
    """What is known of claims that are to be, by columns, as it is stored; numbered from `number` on."""
    spans = [Span.of(text, draft.start, draft.end) for draft in drafts]
    columns: dict[str, list[Any]] = {name: [getattr(span, name) for span in spans] for name in Span.__slots__}
    columns["statement"] = [
        storable(draft.statement.strip() or " ".join(span.exact.split()))
        for draft, span in zip(drafts, spans, strict=True)
    ]
    for name in ("reason", "reviewer", "stance"):
        columns[name] = [storable(getattr(draft, name)) for draft in drafts]
    for name in ("kind", "standing", "verdict"):
        columns[name] = [getattr(draft, name).value for draft in drafts]
    for name in ("attribution", "figures", "times", "why"):
        columns[name] = fields.listed([getattr(draft, name) for draft in drafts])
    columns |= fields.made_columns(columns)
    for name in ("recheck", "rank"):
        columns[name] = [getattr(draft, name) for draft in drafts]
    columns["marked_at"] = [draft.marked for draft in drafts]
    numbers = count(number)
    columns["number"] = [next(numbers) if draft.standing is Standing.CLAIM else 0 for draft in drafts]
    return columns


_HISTORIC = frozenset(
    "number standing start end exact statement kind attribution figures times verdict reason reviewer "
    "recheck version_id source_id".split()
)
"""What the history says of a new claim."""


def _new_keys(session: Session, count: int) -> list[int]:
    """The row keys that SQLite would give so many claims, which spares asking; a server gives them."""
    if session.dialect.name != "sqlite":
        return []
    newest = session.execute(select(func.max(claim.c.key))).scalar() or 0
    return list(range(newest + 1, newest + 1 + count))


def _keys_of(session: Session, ids: Sequence[UUID], progress: Part) -> list[int]:
    """The row keys that a server gave claims."""
    found: dict[UUID, int] = {}
    for at in range(0, len(ids), CHUNK):
        progress.step(at, len(ids))
        chosen = select(claim.c.id, claim.c.key).where(claim.c.id.in_(ids[at : at + CHUNK]))
        found |= {row.id: row.key for row in session.execute(chosen)}
    return [found[one] for one in ids]
