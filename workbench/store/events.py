"""Writing history: every change of a transaction becomes an event in that same transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import repeat
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import insert, select

from workbench.domain.event import FIRST, Event, canonical, chained, circumstances, framed, linked
from workbench.store import fields
from workbench.store.engine import EVENTS, Session
from workbench.store.many import insert_columns
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


# Made once: at each mark, to make a statement anew takes longer than the database takes to answer it.
_NEWEST = select(event.c.seq).order_by(event.c.seq.desc()).limit(1)
_ENTERING = insert(event)
_HEAD = select(event.c.hash).order_by(event.c.seq.desc()).limit(1)


class Act(NamedTuple):
    """Who does what, when and why; `action` reads `noun.verb_in_the_past`."""

    who: str
    action: str
    at: datetime
    why: str = ""


class Happening(NamedTuple):
    """What happened to one subject, before it has its place in the chain; values are as stored.

    Those to which the same happened share `before` and `after`, which are then spelled once.
    """

    dossier_id: UUID
    subject: str
    subject_id: UUID
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def append(session: Session, act: Act, happenings: Iterable[Happening]) -> None:
    """Add the events to the chain, in order."""
    happenings = list(happenings)
    if not happenings:
        return
    # By identity: to look the same values up again takes as long as to spell them.
    contents: dict[tuple[int, int], _Content] = {}
    for what in happenings:
        if (id(what.before), id(what.after)) not in contents:
            contents[id(what.before), id(what.after)] = _content(what.before, what.after, act.why)
    dossiers, subjects, ids, _, _ = zip(*happenings, strict=True)
    _chain(session, act, dossiers, subjects, ids, [contents[id(one[3]), id(one[4])] for one in happenings])


def append_new(
    session: Session, act: Act, dossier_id: UUID, subject: str, ids: Sequence[UUID], told: Sequence[str]
) -> None:
    """Add to the chain that these subjects of one kind are new; `told` is what they hold, canonical JSON."""
    if ids:
        before, why = framed(_NOTHING), framed(act.why)
        contents = [(_NOTHING, after, before + framed(after) + why) for after in told]
        _chain(session, act, repeat(dossier_id, len(ids)), repeat(subject, len(ids)), ids, contents)


_Content = tuple[str, str, bytes]
"""What an event says was there before and after, and both with the reason as they are hashed."""
_NOTHING = canonical({})


def _chain(
    session: Session,
    act: Act,
    dossiers: Iterable[UUID],
    subjects: Iterable[str],
    ids: Sequence[UUID],
    contents: Sequence[_Content],
) -> None:
    dossiers, subjects = list(dossiers), list(subjects)
    links = [head(session)]
    shared: dict[tuple[int, str], bytes] = {}
    for dossier_id, subject, subject_id, (_, _, content) in zip(
        dossiers, subjects, ids, contents, strict=True
    ):
        around = shared.get((id(dossier_id), subject))
        if around is None:
            around = circumstances(act.at, act.who, act.action, dossier_id, subject)
            shared[id(dossier_id), subject] = around
        links.append(linked(links[-1], around, subject_id, content))
    columns: dict[str, Sequence[Any]] = {
        "dossier_id": dossiers,
        "subject": subjects,
        "subject_id": ids,
        "before": [before for before, _, _ in contents],
        "after": [after for _, after, _ in contents],
        "previous": links[:-1],
        "hash": links[1:],
    }
    newest = _entered(session, act, columns)
    own = session.info.setdefault(EVENTS, [])
    first = newest - len(ids) + 1
    if own and own[-1][1] + 1 == first:
        # Written in helpings: one stretch, since each of the others is looked through for every event.
        first = own.pop()[0]
    own.append((first, newest))


def _entered(session: Session, act: Act, columns: Mapping[str, Sequence[Any]]) -> int:
    """The number of the last of these events, which are written down."""
    around = {"at": act.at, "who": act.who, "action": act.action, "why": act.why}
    if len(columns["hash"]) == 1:
        row = {**around, **{name: values[0] for name, values in columns.items()}}
        (number,) = session.execute(_ENTERING, row).inserted_primary_key or (0,)
        return int(number)
    insert_columns(session, event, around, columns)
    return int(session.execute(_NEWEST).scalar_one())


def _content(before: Mapping[str, Any], after: Mapping[str, Any], why: str) -> _Content:
    """What changed and why, as it is stored and as it is hashed."""
    told = canonical(fields.historic(before)), canonical(fields.historic(after))
    return (*told, framed(*told, why))


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
