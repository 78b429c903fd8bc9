"""New records: dossiers, sources with their text and original bytes, claims."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import func, insert, select, update

from workbench.domain.claim import Attribution, Figure, Kind, Standing, Time
from workbench.domain.dating import Moment
from workbench.domain.errors import UserError
from workbench.domain.event import canonical
from workbench.domain.listing import Change, Edit, Subject
from workbench.domain.progress import Part, Progress, leaving, let_go
from workbench.domain.source import Particulars, Reading
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.letters import all_storable, storable
from workbench.store.many import insert_columns
from workbench.store.records import claim, dossier, original, source, version
from workbench.store.search import indexing
from workbench.store.tallies import Tallies, begin
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
    shared = {
        "dossier_id": home.dossier_id,
        "source_id": source_id,
        "source_number": home.number,
        "version_id": home.id,
        "evidence": 0,
        "created_at": act.at,
        "changed_at": act.at,
        "deleted": False,
    }
    rows = _rows(home.text, drafts, shared, number, Part(progress, 0, 350))
    with leaving(rows):
        keys = _insert(session, rows, progress)
        tallies = Tallies()
        tallies.add(source_id, rows)
        tallies.write(session)
        _record(session, home.dossier_id, rows, act, Part(progress, 750, 970))
    ending = Part(progress, 970, Part.WHOLE)
    ending.step(0, 1)
    let_go(rows)
    return keys, _created(Subject.CLAIM, keys, act.at, ending)


def _record(
    session: Session, dossier_id: UUID, rows: Sequence[dict[str, Any]], act: Act, progress: Progress
) -> None:
    """Enter new claims into the history."""
    subject = Subject.CLAIM.value
    for at in range(0, len(rows), HELPING):
        progress.step(at, len(rows))
        helping = rows[at : at + HELPING]
        append(session, act, [Happening(dossier_id, subject, row["id"], {}, _told(row)) for row in helping])


def _rows(
    text: str, drafts: Sequence[Draft], shared: Mapping[str, Any], number: int, progress: Progress
) -> list[dict[str, Any]]:
    """The claims as they are stored; those that are no suggestions have numbers, from `number` up."""
    rows: list[dict[str, Any]] = []
    with leaving(rows):
        for place, draft in enumerate(drafts):
            if place % HELPING == 0:
                progress.step(place, len(drafts))
                ids = _new_ids(min(HELPING, len(drafts) - place))
            counted = draft.standing is Standing.CLAIM
            fresh = {"id": ids[place % HELPING], "number": number if counted else 0}
            rows.append({**shared, **fresh, **_content(text, draft)})
            number += counted
    return rows


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


def _content(text: str, draft: Draft) -> dict[str, Any]:
    """What is known of a claim that is to be, as it is stored."""
    span = Span.of(text, draft.start, draft.end)
    content = fields.stored(
        {
            "statement": draft.statement.strip() or " ".join(span.exact.split()),
            "kind": draft.kind,
            "attribution": draft.attribution,
            "figures": draft.figures,
            "times": draft.times,
            "why": draft.why,
            "standing": draft.standing,
            "verdict": draft.verdict,
            "reason": draft.reason,
            "reviewer": draft.reviewer,
            "stance": draft.stance,
        }
    )
    return {
        "start": span.start,
        "end": span.end,
        "exact": span.exact,
        "prefix": span.prefix,
        "suffix": span.suffix,
        **content,
        **fields.made(content),
        "marked_at": draft.marked,
        "recheck": draft.recheck,
        "rank": draft.rank,
    }


_HISTORIC = ("number", "standing", "start", "end", "exact", "statement", "kind", "attribution", "figures",
             "times", "verdict", "reason", "reviewer", "recheck", "version_id", "source_id")  # fmt: skip


_historic = itemgetter(*_HISTORIC)


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    return dict(zip(_HISTORIC, _historic(row), strict=True))


def _insert(session: Session, rows: Sequence[dict[str, Any]], progress: Progress | None) -> list[int]:
    if not rows:
        return []
    inserting = Part(progress, 350, 550)
    keys = _numbered(session, rows)
    with indexing(session, len(rows), Part(progress, 550, 700)):
        for at in range(0, len(rows), HELPING):
            inserting.step(at, len(rows))
            some = rows[at : at + HELPING]
            insert_columns(session, claim, {}, {name: [row[name] for row in some] for name in some[0]})
    if keys:
        return keys
    ids = [row["id"] for row in rows]
    found: dict[UUID, int] = {}
    reading = Part(progress, 700, 750)
    for at in range(0, len(ids), 500):
        reading.step(at, len(ids))
        chosen = select(claim.c.id, claim.c.key).where(claim.c.id.in_(ids[at : at + 500]))
        found |= {row.id: row.key for row in session.execute(chosen)}
    return [found[one] for one in ids]


def _numbered(session: Session, rows: Sequence[dict[str, Any]]) -> list[int]:
    """Give new claims the row keys that SQLite would, which spares asking for them; a server gives them."""
    if session.dialect.name != "sqlite":
        return []
    newest = session.execute(select(func.max(claim.c.key))).scalar() or 0
    keys = list(range(newest + 1, newest + 1 + len(rows)))
    for key, row in zip(keys, rows, strict=True):
        row["key"] = key
    return keys
