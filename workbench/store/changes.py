"""The one way in which records change: fields of a subject, checked, written, counted and put on record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select, update

from workbench.domain.errors import EditConflict, UserError
from workbench.domain.listing import Change, Edit, Subject
from workbench.domain.signing import may_change
from workbench.store import fields
from workbench.store.aggregates import AGGREGATES, Aggregate
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.evidencing import guard, recount
from workbench.store.tallies import Tallies

CHUNK = 500
"""Rows read at a time: below the oldest limit on variables of a statement."""

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
) -> Change:
    """Write the wished fields of records of one kind, with their history and counts.

    Fields are as stored (see fields.stored). What holds the wished values already is left alone; several
    wishes for one record are fulfilled in order. Where a field no longer holds the value `seen`,
    EditConflict is raised and nothing is written; with `partly` those records alone are passed over. A
    record that is not there, or was removed, is a UserError; `reverting` writes to removed ones too.
    A signed-off claim is a UserError, unless the sign-off itself is taken back or the act is `unlocked`.
    """
    kind = AGGREGATES[subject]
    rows = _present(session, kind, wishes)
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
    if subject is Subject.CLAIM and not unlocked:
        for edit in edits:
            if "signed_by" not in edit.after:
                may_change(rows[edit.key]["signed_by"], rows[edit.key]["number"], edit.after)
    if conflicts and not (partly and edits):
        raise _conflict(subject, conflicts)
    if subject in (Subject.EVIDENCE, Subject.SUPPORT):
        guard(session, subject, edits)
    _update(session, kind, edits, act)
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


def _conflict(subject: Subject, keys: Sequence[Key]) -> EditConflict:
    if subject is Subject.CLAIM:
        return EditConflict(tuple(key for key in keys if isinstance(key, int)))
    return EditConflict((), "The {subject} was changed in another window meanwhile.", subject=subject.value)


def _present(session: Session, kind: Aggregate, wishes: Sequence[Wish]) -> dict[Key, Mapping[str, Any]]:
    names = {name for wish in wishes for name in (*wish.after, *(wish.seen or ()))}
    columns = [kind.table.c[name] for name in sorted(names | set(kind.also))]
    chosen = select(
        kind.key.label("_key"),
        kind.id.label("_id"),
        kind.dossier_id.label("_dossier"),
        kind.gone.label("_gone"),
        *columns,
    ).select_from(kind.owned)
    rows: dict[Key, Mapping[str, Any]] = {}
    keys = [wish.key for wish in wishes]
    for at in range(0, len(keys), CHUNK):
        found = session.execute(chosen.where(kind.key.in_(keys[at : at + CHUNK])))
        rows |= {row["_key"]: row for row in found.mappings()}
    return rows


def _update(session: Session, kind: Aggregate, edits: Sequence[Edit], act: Act) -> None:
    by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for edit in edits:
        values = dict(edit.after)
        if edit.subject is Subject.CLAIM:
            values |= fields.made(values)
            values["changed_at"] = act.at
        by_columns[tuple(sorted(values))].append({"_key": edit.key, **values})
    for names, parameters in by_columns.items():
        statement = update(kind.table).where(kind.key == bindparam("_key"))
        session.execute(statement.values({name: bindparam(name) for name in names}), parameters)


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
                fields.historic(edit.before),
                fields.historic(edit.after),
            )
        )
    tallies.write(session)
    append(session, act, happenings)
