"""The one way in which records change: fields of a subject, checked, written, counted and put on record."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Dialect, Select, Update, bindparam, select, update

from workbench.domain.errors import EditConflict, UserError
from workbench.domain.listing import Change, Edit, Subject
from workbench.domain.signing import may_change, may_sign
from workbench.domain.verdict import Verdict
from workbench.store import fields
from workbench.store.aggregates import AGGREGATES
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.evidencing import guard, recount
from workbench.store.many import among, execute_columns, named_keys
from workbench.store.records import claim
from workbench.store.tallies import Tallies

_SIGN_OFF = frozenset({"signed_by", "signed_at"})

Key = int | UUID


class Wish(NamedTuple):
    """What shall be written to one record: new fields, and the values that they must have now (`seen`)."""

    key: Key
    after: Mapping[str, Any]
    seen: Mapping[str, Any] | None = None


def change(
    session: Session,
    subject: Subject,
    wishes: Sequence[Wish],
    act: Act,
    *,
    partly: bool = False,
    reverting: bool = False,
    unlocked: bool = False,
    since: datetime | None = None,
) -> Change:
    """Write the wished fields of records of one kind, with their history and counts.

    Fields are as stored (see fields.stored). What holds the wished values already is left alone; several
    wishes for one record are fulfilled in order. Where a field no longer holds the value `seen`,
    EditConflict is raised and nothing is written; with `partly` those records alone are passed over. A
    record that is not there, or was removed, is a UserError; `reverting` writes to removed ones too.
    A signed-off claim is a UserError, unless the sign-off itself is taken back or the act is `unlocked`; so
    is a sign-off against its rules, which an `unlocked` act leaves out. `since` is when what is taken back
    was made: evidence that came after a sign-off may go again.
    """
    found = _present(session, subject, wishes)
    wanted, conflicts = _wanted(subject, wishes, found, reverting)
    edits = _edits(session, subject, found, wanted, unlocked)
    if conflicts and not (partly and edits):
        raise _conflict(subject, conflicts)
    if subject in (Subject.EVIDENCE, Subject.SUPPORT):
        guard(session, subject, edits, since)
    _update(session, subject, edits, act)
    _record(session, subject, found, edits, act)
    touched = {(subject, edit.key) for edit in edits}
    touched |= _around(session, subject, found, edits)
    return Change(tuple(edits), frozenset(touched), act.at)


class _Record(NamedTuple):
    """A record as it is: its id, and what it shares with all that look the same."""

    id: UUID
    state: Mapping[str, Any]


_Found = Mapping[Key, _Record]
_Step = tuple[Mapping[str, Any], Mapping[str, Any]]
"""What an edit replaces, and with what."""


def _wanted(
    subject: Subject, wishes: Sequence[Wish], found: _Found, reverting: bool
) -> tuple[dict[Key, Mapping[str, Any]], list[Key]]:
    """What shall be written to each record, and the records that no longer look as they were seen."""
    wanted: dict[Key, Mapping[str, Any]] = {}
    conflicts: list[Key] = []
    # By identity: ten thousand wishes of one act are mostly alike, and so are the records.
    fitting: dict[tuple[int, int], bool] = {}
    for wish in wishes:
        record = found.get(wish.key)
        if record is None or (record.state["_gone"] and not reverting and "deleted" not in wish.after):
            raise UserError("There is no {subject} {key} any more.", "Look again: it was removed.",
                            subject=subject.value, key=wish.key)  # fmt: skip
        earlier, look = wanted.get(wish.key), (id(record.state), id(wish.seen))
        if earlier is not None:
            fits = _fits({**record.state, **earlier}, wish.seen)
        else:
            if look not in fitting:
                fitting[look] = _fits(record.state, wish.seen)
            fits = fitting[look]
        if not fits:
            conflicts.append(wish.key)
        else:
            wanted[wish.key] = wish.after if earlier is None else {**earlier, **wish.after}
    return wanted, conflicts


def _fits(state: Mapping[str, Any], seen: Mapping[str, Any] | None) -> bool:
    return not seen or all(state[name] == value for name, value in seen.items())


def _edits(
    session: Session,
    subject: Subject,
    found: _Found,
    wanted: Mapping[Key, Mapping[str, Any]],
    unlocked: bool,
) -> list[Edit]:
    """What becomes of each record that does not look as wanted already."""
    edits = []
    steps: dict[tuple[int, int], _Step | None] = {}
    for key, after in wanted.items():
        state = found[key].state
        alike = id(state), id(after)
        if alike not in steps:
            step = _step(state, after)
            if step is not None and subject is Subject.CLAIM:
                step = _lawful(session, key, state, step, unlocked)
            steps[alike] = step
        if (step := steps[alike]) is not None:
            edits.append(Edit(subject, key, *step))
    return edits


def _step(state: Mapping[str, Any], wanted: Mapping[str, Any]) -> _Step | None:
    after = {name: value for name, value in wanted.items() if state[name] != value}
    return ({name: state[name] for name in after}, after) if after else None


def _lawful(session: Session, key: Key, state: Mapping[str, Any], step: _Step, unlocked: bool) -> _Step:
    """The step as far as the rules of sign-off allow it. Raises UserError where they forbid it."""
    before, after = step
    now = {**state, **after}
    if "signed_by" not in after:
        if not unlocked and state["signed_by"]:
            may_change(state["signed_by"], _number(session, key), after)
    elif now["signed_by"]:
        # Also when a sign-off comes back by undo: what it rested on may have gone meanwhile.
        try:
            may_sign(Verdict(now["verdict"]), now["evidence"], now["reviewer"], now["signed_by"])
        except UserError:
            if not unlocked:
                raise
            after = {name: value for name, value in after.items() if name not in _SIGN_OFF}
            return {name: before[name] for name in after}, after
    return step


def _number(session: Session, key: Key) -> int:
    return int(session.execute(select(claim.c.number).where(claim.c.key == key)).scalar_one())


def _around(
    session: Session, subject: Subject, found: _Found, edits: Sequence[Edit]
) -> set[tuple[Subject, Key]]:
    """What else shows these records: their claims (whose evidence is counted anew) and their sources."""
    if subject in (Subject.EVIDENCE, Subject.SUPPORT):
        return {(Subject.CLAIM, key) for key in recount(session, subject, [edit.key for edit in edits])}
    owners = {"claim_key": Subject.CLAIM, "source_id": Subject.SOURCE}
    if subject is Subject.CLAIM:
        return set()
    return {
        (owner, found[edit.key].state[name])
        for name, owner in owners.items()
        for edit in edits
        if name in found[edit.key].state
    }


def _conflict(subject: Subject, keys: Sequence[Key]) -> EditConflict:
    if subject is Subject.CLAIM:
        return EditConflict(tuple(key for key in keys if isinstance(key, int)))
    return EditConflict((), "The {subject} was changed in another window meanwhile.", subject=subject.value)


def _present(session: Session, subject: Subject, wishes: Sequence[Wish]) -> _Found:
    """The records that are there, removed ones too, as far as the wishes and the rules ask."""
    after = {id(wish.after): wish.after for wish in wishes}
    seen = {id(wish.seen): wish.seen for wish in wishes if wish.seen}
    names = frozenset(name for fields in (*after.values(), *seen.values()) for name in fields)
    chosen = _choosing(subject, names, session.dialect)
    states: dict[tuple[Any, ...], Mapping[str, Any]] = {}
    found: dict[Key, _Record] = {}
    for some in named_keys(AGGREGATES[subject].key, session.dialect, [wish.key for wish in wishes]):
        result = session.execute(chosen, some)
        named = tuple(result.keys())[2:]
        for key, record_id, *values in result.all():
            look = tuple(values)
            state = states.get(look)
            if state is None:
                state = states[look] = dict(zip(named, look, strict=True))
            found[key] = _Record(record_id, state)
    return found


@lru_cache
def _choosing(subject: Subject, names: frozenset[str], dialect: Dialect) -> Select[Any]:
    """Reads these columns, and what every write must know, of the records with some keys.

    Made once: at each mark, to make a statement anew takes longer than the database takes for it.
    """
    kind = AGGREGATES[subject]
    columns = [kind.table.c[name] for name in sorted(names | set(kind.also))]
    chosen = select(
        kind.key.label("_key"),
        kind.id.label("_id"),
        kind.dossier_id.label("_dossier"),
        kind.gone.label("_gone"),
        *columns,
    ).select_from(kind.owned)
    return chosen.where(among(kind.key, dialect))


@lru_cache
def _writing(subject: Subject, names: frozenset[str], dialect: Dialect | None = None) -> Update:
    """Writes these columns of the record with `_key`; with a dialect, of all records with some keys."""
    kind = AGGREGATES[subject]
    values = {name: bindparam(name, type_=kind.table.c[name].type) for name in names}
    where = kind.key == bindparam("_key") if dialect is None else among(kind.key, dialect)
    return update(kind.table).where(where).values(values)


def _update(session: Session, subject: Subject, edits: Sequence[Edit], act: Act) -> None:
    kind = AGGREGATES[subject]
    alike: dict[int, list[Edit]] = defaultdict(list)
    for edit in edits:
        alike[id(edit.after)].append(edit)
    single: dict[frozenset[str], list[dict[str, Any]]] = defaultdict(list)
    for some in alike.values():
        values = dict(some[0].after)
        if kind.table is claim:
            values |= {**fields.made(values), "changed_at": act.at}
        if len(some) == 1:
            single[frozenset(values)].append({"_key": some[0].key, **values})
        else:
            # Ten thousand marks are few different values: a statement for each, not for every claim.
            alter = _writing(subject, frozenset(values), session.dialect)
            for named in named_keys(kind.key, session.dialect, [edit.key for edit in some]):
                session.execute(alter, {**values, **named})
    for names, rows in single.items():
        columns = {name: [row[name] for row in rows] for name in rows[0]}
        execute_columns(session, kind.table, _writing(subject, names), {}, columns)


def _record(session: Session, subject: Subject, found: _Found, edits: Sequence[Edit], act: Act) -> None:
    """Put the edits on record and move the counts."""
    happenings = []
    for edit in edits:
        record = found[edit.key]
        happenings.append(
            Happening(record.state["_dossier"], subject.value, record.id, edit.before, edit.after)
        )
    if subject is Subject.CLAIM:
        _count(session, found, edits)
    append(session, act, happenings)


def _count(session: Session, found: _Found, edits: Sequence[Edit]) -> None:
    tallies = Tallies()
    alike = Counter((id(found[edit.key].state), id(edit.after)) for edit in edits)
    one_of = {(id(found[edit.key].state), id(edit.after)): edit for edit in edits}
    for look, claims in alike.items():
        edit = one_of[look]
        state = found[edit.key].state
        tallies.move(state["source_id"], state, {**state, **edit.after}, claims)
    tallies.write(session)
