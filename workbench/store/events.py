"""Writing history: every change of a transaction becomes an event in that same transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache, partial
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select

from workbench.domain.event import FIRST, Event, canonical, chained, circumstances, framed, linked
from workbench.store import fields
from workbench.store.engine import EVENTS, Session
from workbench.store.many import insert_all
from workbench.store.records import event

# History is only ever added to; the database itself refuses anything else.
GUARDS_SQLITE = tuple(
    f"CREATE TRIGGER event_no_{verb.lower()} BEFORE {verb} ON event BEGIN "
    "SELECT RAISE(ABORT, 'history is append-only'); END"
    for verb in ("UPDATE", "DELETE")
)
GUARDS_POSTGRESQL = (
    "CREATE FUNCTION event_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'history is append-only'; END $$",
    "CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event "
    "FOR EACH ROW EXECUTE FUNCTION event_append_only()",
)


FEW = 256
"""Contents of events kept at hand while many are written: those made in one act are much alike."""
ALIKE = 8
"""Fields that such contents have at most."""


# Made once: at each mark, to make a statement anew takes longer than the database takes to answer it.
_NEWEST = select(event.c.seq).order_by(event.c.seq.desc()).limit(1)
_ENTERING = insert(event)
_HEAD = select(event.c.hash).order_by(event.c.seq.desc()).limit(1)


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what, when and why; `action` reads `noun.verb_in_the_past`."""

    who: str
    action: str
    at: datetime
    why: str = ""


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened to one subject, before it has its place in the chain; values are as stored."""

    dossier_id: UUID
    subject: str
    subject_id: UUID
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def append(session: Session, act: Act, happenings: Iterable[Happening]) -> None:
    """Add the events to the chain, in order."""
    previous = head(session)
    rows: list[dict[str, Any]] = []
    # Ten thousand marks at once have the same circumstances and few different contents.
    shared = lru_cache(FEW)(partial(circumstances, act.at, act.who, act.action))
    shared_told, framing = lru_cache(FEW)(_told), lru_cache(FEW)(framed)

    def told(values: Mapping[str, Any]) -> str:
        # Whole records are never alike: looking for the same one again takes as long as spelling it.
        if len(values) > ALIKE:
            return canonical(fields.historic(values))
        return shared_told(tuple(values.items()))

    for what in happenings:
        before, after = told(what.before), told(what.after)
        content = framing(before, after, act.why)
        link = linked(previous, shared(what.dossier_id, what.subject), what.subject_id, content)
        rows.append(
            {
                "at": act.at,
                "who": act.who,
                "action": act.action,
                "dossier_id": what.dossier_id,
                "subject": what.subject,
                "subject_id": what.subject_id,
                "before": before,
                "after": after,
                "why": act.why,
                "previous": previous,
                "hash": link,
            }
        )
        previous = link
    if rows:
        insert_all(session, event, rows)
        newest = session.execute(_NEWEST).scalar_one()
        own = session.info.setdefault(EVENTS, [])
        first = newest - len(rows) + 1
        if own and own[-1][1] + 1 == first:
            # Written in helpings: one stretch, since each of the others is looked through for every event.
            first = own.pop()[0]
        own.append((first, newest))


def _entered(session: Session, rows: list[dict[str, Any]]) -> int:
    """The number of the last of these events, which are written down."""
    if len(rows) == 1:
        (number,) = session.execute(_ENTERING, rows).inserted_primary_key or (0,)
        return int(number)
    insert_all(session, event, rows)
    return int(session.execute(_NEWEST).scalar_one())


def _told(values: tuple[tuple[str, Any], ...]) -> str:
    return canonical(fields.historic(dict(values)))


def events(session: Session, **where: object) -> Iterator[Event]:
    """The events whose columns have these values, oldest first."""
    for row in session.execute(select(event).filter_by(**where).order_by(event.c.seq)):
        yield read_event(row)


def read_event(row: Any) -> Event:
    """An event from its row."""
    return Event(
        row.seq,
        row.at,
        row.who,
        row.action,
        row.dossier_id,
        row.subject,
        row.subject_id,
        json.loads(row.before),
        json.loads(row.after),
        row.why,
        row.previous,
        row.hash,
    )


_HASHED = ("at", "who", "action", "dossier_id", "subject", "subject_id", "before", "after", "why")
"""What an event's hash is made of beside its predecessor's, in this order."""


def first_broken(session: Session) -> int | None:
    """The number of the first event whose hash or predecessor does not fit; None where all do."""
    previous = FIRST
    columns = [event.c[name] for name in _HASHED]
    rows = session.execute(
        select(event.c.seq, event.c.previous, event.c.hash, *columns).order_by(event.c.seq)
    )
    # In small helpings: while the driver takes many rows at once, no other thread (a window's) has its turn.
    for seq, before, link, *content in rows.yield_per(250):
        if before != previous or link != chained(previous, *content):
            return int(seq)
        previous = link
    return None


def head(session: Session) -> str:
    """The hash of the newest event; that of nothing where there is none."""
    newest = session.execute(_HEAD).scalar()
    return str(newest or FIRST)
