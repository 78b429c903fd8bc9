"""The one way in which records change: fields of a subject, checked, written, counted and put on record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, bindparam, select, update

from workbench.domain.errors import EditConflict, UserError
from workbench.domain.listing import Change, Edit, Subject
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.records import claim, dossier, source
from workbench.store.tallies import COUNTED, Tallies

CHUNK = 500
"""Rows read at a time: below the oldest limit on variables of a statement."""

Key = int | UUID


@dataclass(frozen=True, slots=True)
class _Aggregate:
    """How a kind of subject is stored: its table and which columns are its key, id and dossier."""

    table: Table
    key: Column[Any]
    id: Column[Any]
    dossier_id: Column[Any]
    also: tuple[str, ...] = ()


_AGGREGATES = {
    Subject.DOSSIER: _Aggregate(dossier, dossier.c.id, dossier.c.id, dossier.c.id),
    Subject.SOURCE: _Aggregate(source, source.c.id, source.c.id, source.c.dossier_id),
    Subject.CLAIM: _Aggregate(claim, claim.c.key, claim.c.id, claim.c.dossier_id, ("source_id", *COUNTED)),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What shall be written to one record: new fields, and the values that they must have now (`seen`)."""

    key: Key
    after: Mapping[str, Any]
    seen: Mapping[str, Any] | None = None


def change(
    session: Session, subject: Subject, wishes: Sequence[Wish], act: Act, *, partly: bool = False
) -> Change:
    """Write the wished fields of records of one kind, with their history and counts.

    Fields are as stored (see fields.stored). What holds the wished values already is left alone. Where a
    field no longer holds the value `seen`, EditConflict is raised and nothing is written; with `partly`
    those records alone are passed over. A record that is not there is a UserError.
    """
    kind = _AGGREGATES[subject]
    rows = _present(session, kind, wishes)
    edits: list[Edit] = []
    conflicts: list[Key] = []
    for wish in wishes:
        row = rows.get(wish.key)
        if row is None:
            raise UserError("There is no {subject} {key} any more.", "Look again: it was removed.",
                            subject=subject.value, key=wish.key)  # fmt: skip
        if wish.seen and any(row[name] != value for name, value in wish.seen.items()):
            conflicts.append(wish.key)
            continue
        after = {name: value for name, value in wish.after.items() if row[name] != value}
        if after:
            edits.append(Edit(subject, wish.key, {name: row[name] for name in after}, after))
    if conflicts and not (partly and edits):
        raise EditConflict(tuple(key for key in conflicts if isinstance(key, int)))
    _update(session, kind, edits, act)
    _record(session, rows, edits, act)
    return Change(tuple(edits), frozenset((subject, edit.key) for edit in edits), act.at)


def _present(session: Session, kind: _Aggregate, wishes: Sequence[Wish]) -> dict[Key, Mapping[str, Any]]:
    names = {name for wish in wishes for name in (*wish.after, *(wish.seen or ()))}
    columns = [kind.table.c[name] for name in sorted(names | set(kind.also))]
    chosen = [kind.key.label("_key"), kind.id.label("_id"), kind.dossier_id.label("_dossier"), *columns]
    rows: dict[Key, Mapping[str, Any]] = {}
    keys = [wish.key for wish in wishes]
    for at in range(0, len(keys), CHUNK):
        found = session.execute(select(*chosen).where(kind.key.in_(keys[at : at + CHUNK])))
        rows |= {row["_key"]: row for row in found.mappings()}
    return rows


def _update(session: Session, kind: _Aggregate, edits: Sequence[Edit], act: Act) -> None:
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
