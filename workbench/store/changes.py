"""The one way in which records change: fields of a subject, checked, written, counted and put on record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Update, bindparam, select, update

from workbench.domain.errors import EditConflict, UserError
from workbench.domain.listing import Change, Edit, Subject
from workbench.domain.signing import may_change, may_sign
from workbench.domain.verdict import Verdict
from workbench.store import fields
from workbench.store.aggregates import AGGREGATES
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.evidencing import guard, recount
from workbench.store.many import execute_all
from workbench.store.records import claim
from workbench.store.tallies import Tallies

CHUNK = 500
"""Rows read at a time: below the oldest limit on variables of a statement."""

_SIGN_OFF = frozenset({"signed_by", "signed_at"})

Key = int | UUID


@dataclass(frozen=True, slots=True)
class Wish:
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
    rows = _present(session, subject, wishes)
    wanted: dict[Key, dict[str, Any]] = {}
    conflicts: list[Key] = []
    for wish in wishes:
        row = rows.get(wish.key)
        if row is None or (row["_gone"] and not reverting and "deleted" not in wish.after):
            raise UserError("There is no {subject} {key} any more.", "Look again: it was removed.",
                            subject=subject.value, key=wish.key)  # fmt: skip
        fields_now = {**row, **wanted.get(wish.key, {})}
        if wish.seen and any(fields_now[name] != value for name, value in wish.seen.items()):
            conflicts.append(wish.key)
        else:
            wanted.setdefault(wish.key, {}).update(wish.after)
    edits = [edit for key, after in wanted.items() if (edit := _edit(subject, key, rows[key], after))]
    if subject is Subject.CLAIM:
        edits = [_lawful(edit, rows[edit.key], unlocked) for edit in edits]
    if conflicts and not (partly and edits):
        raise _conflict(subject, conflicts)
    if subject in (Subject.EVIDENCE, Subject.SUPPORT):
        guard(session, subject, edits, since)
    _update(session, subject, edits, act)
    _record(session, rows, edits, act)
    touched = {(subject, edit.key) for edit in edits}
    touched |= _around(session, subject, rows, edits)
    return Change(tuple(edits), frozenset(touched), act.at)


def _around(
    session: Session, subject: Subject, rows: Mapping[Key, Mapping[str, Any]], edits: Sequence[Edit]
) -> set[tuple[Subject, Key]]:
    """What else shows these records: their claims (whose evidence is counted anew) and their sources."""
    if subject in (Subject.EVIDENCE, Subject.SUPPORT):
        return {(Subject.CLAIM, key) for key in recount(session, subject, [edit.key for edit in edits])}
    owners = {"claim_key": Subject.CLAIM, "source_id": Subject.SOURCE}
    if subject is Subject.CLAIM:
        return set()
    return {
        (owner, rows[edit.key][name])
        for name, owner in owners.items()
        for edit in edits
        if name in rows[edit.key]
    }


def _edit(subject: Subject, key: Key, row: Mapping[str, Any], wanted: Mapping[str, Any]) -> Edit | None:
    after = {name: value for name, value in wanted.items() if row[name] != value}
    return Edit(subject, key, {name: row[name] for name in after}, after) if after else None


def _lawful(edit: Edit, row: Mapping[str, Any], unlocked: bool) -> Edit:
    """The edit as far as the rules of sign-off allow it. Raises UserError where they forbid it."""
    now = {**row, **edit.after}
    if "signed_by" not in edit.after:
        if not unlocked:
            may_change(row["signed_by"], row["number"], edit.after)
    elif now["signed_by"]:
        # Also when a sign-off comes back by undo: what it rested on may have gone meanwhile.
        try:
            may_sign(Verdict(now["verdict"]), now["evidence"], now["reviewer"], now["signed_by"])
        except UserError:
            if not unlocked:
                raise
            after = {name: value for name, value in edit.after.items() if name not in _SIGN_OFF}
            return replace(edit, before={name: edit.before[name] for name in after}, after=after)
    return edit


def _conflict(subject: Subject, keys: Sequence[Key]) -> EditConflict:
    if subject is Subject.CLAIM:
        return EditConflict(tuple(key for key in keys if isinstance(key, int)))
    return EditConflict((), "The {subject} was changed in another window meanwhile.", subject=subject.value)


def _present(session: Session, subject: Subject, wishes: Sequence[Wish]) -> dict[Key, Mapping[str, Any]]:
    names = frozenset(name for wish in wishes for name in (*wish.after, *(wish.seen or ())))
    chosen = _choosing(subject, names)
    rows: dict[Key, Mapping[str, Any]] = {}
    keys = [wish.key for wish in wishes]
    for at in range(0, len(keys), CHUNK):
        found = session.execute(chosen, {"_keys": keys[at : at + CHUNK]})
        named = tuple(found.keys())
        rows |= {row[0]: dict(zip(named, row, strict=True)) for row in found}
    return rows


@lru_cache
def _choosing(subject: Subject, names: frozenset[str]) -> Select[Any]:
    """Reads these columns, and what every write must know, of the records with `_keys`.

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
    return chosen.where(kind.key.in_(bindparam("_keys", expanding=True)))


@lru_cache
def _writing(subject: Subject, names: frozenset[str]) -> Update:
    """Writes these columns of the record with `_key`."""
    kind = AGGREGATES[subject]
    values = {name: bindparam(name, type_=kind.table.c[name].type) for name in names}
    return update(kind.table).where(kind.key == bindparam("_key")).values(values)


def _update(session: Session, subject: Subject, edits: Sequence[Edit], act: Act) -> None:
    kind = AGGREGATES[subject]
    alike: dict[tuple[tuple[str, Any], ...], list[Key]] = defaultdict(list)
    for edit in edits:
        alike[tuple(edit.after.items())].append(edit.key)
    single: dict[frozenset[str], list[dict[str, Any]]] = defaultdict(list)
    for after, keys in alike.items():
        values = dict(after)
        if kind.table is claim:
            values |= {**fields.made(values), "changed_at": act.at}
        if len(keys) == 1:
            single[frozenset(values)].append({"_key": keys[0], **values})
        # Ten thousand marks are few different values: a statement for each, not for every claim.
        for at in range(0, len(keys) if len(keys) > 1 else 0, CHUNK):
            some = kind.key.in_(keys[at : at + CHUNK])
            session.execute(update(kind.table).where(some).values(values))
    for names, rows in single.items():
        execute_all(session, kind.table, _writing(subject, names), rows)


def _record(session: Session, rows: Mapping[Key, Mapping[str, Any]], edits: Sequence[Edit], act: Act) -> None:
    tallies = Tallies()
    happenings = []
    for edit in edits:
        row = rows[edit.key]
        if edit.subject is Subject.CLAIM:
            tallies.move(row["source_id"], row, {**row, **edit.after})
        happenings.append(
            Happening(
                row["_dossier"],
                edit.subject.value,
                row["_id"],
                edit.before,
                edit.after,
            )
        )
    tallies.write(session)
    append(session, act, happenings)
