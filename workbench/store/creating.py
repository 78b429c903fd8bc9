"""New claims, many at a time."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count, repeat
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from workbench.domain.claim import Attribution, Figure, Kind, Standing, Time
from workbench.domain.errors import UserError
from workbench.domain.event import canonical_rows
from workbench.domain.listing import Change, SourceText, Subject
from workbench.domain.progress import Part, Progress
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict
from workbench.store import fields
from workbench.store.engine import Session
from workbench.store.events import Act, append_new
from workbench.store.founding import created, next_number
from workbench.store.letters import storable
from workbench.store.many import CHUNK, insert_columns
from workbench.store.records import claim, dossier, source
from workbench.store.search import indexing
from workbench.store.tallies import COUNTED, Tallies


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


Columns = dict[str, list[Any]]
"""What claims hold, a list for each column of theirs, all of one length."""


def next_claim_number(session: Session, dossier_id: UUID, by: int = 1) -> int:
    """The first of `by` new claim numbers of a dossier."""
    return next_number(session, dossier_id, "last_claim", by)


HELPING = 500
"""Rows between two steps: some hundredths of a second of the slowest statement."""


def new_claims(
    session: Session, here: SourceText, drafts: Sequence[Draft], act: Act, progress: Progress | None = None
) -> tuple[list[int], Change]:
    """Create claims on the current version of a source, `here`; their row keys, in order.

    Raises UserError where words do not lie inside the text, Cancelled from `progress`; then none is created.
    """
    home = _home(session, here)
    claims = sum(draft.standing is Standing.CLAIM for draft in drafts)
    number = next_claim_number(session, home.dossier_id, claims) if claims else 0
    ids: list[UUID] = []
    keys = _new_keys(session, len(drafts))
    tallies = Tallies()
    writing = Part(progress, 0, 750)
    with indexing(session, len(drafts), Part(progress, 750, 950)):
        for at in range(0, len(drafts), HELPING):
            writing.step(at, len(drafts))
            columns = columns_of(here.text, drafts[at : at + HELPING], number)
            number += sum(map(bool, columns["number"]))
            part = writing.part(at, min(HELPING, len(drafts) - at), len(drafts))
            ids += _entered(session, home, here, columns, keys[at : at + HELPING], act, tallies, part)
    tallies.write(session)
    keys = keys or _keys_of(session, ids, Part(progress, 950, 970))
    return keys, created(Subject.CLAIM, keys, act.at, Part(progress, 970, Part.WHOLE))


def new_suggestions(
    session: Session, here: SourceText, columns: Columns, act: Act, progress: Progress | None = None
) -> Change:
    """Create one helping of suggestions, made ready by `columns_of` before the database was asked to write.

    Raises UserError where the source is not there, with the text `here`; Cancelled from `progress`.
    """
    home, tallies = _home(session, here), Tallies()
    count = len(columns["start"])
    keys = _new_keys(session, count)
    with indexing(session, count, Part(progress, 750, Part.WHOLE)):
        ids = _entered(session, home, here, columns, keys, act, tallies, Part(progress, 0, 750))
    tallies.write(session)
    return created(Subject.CLAIM, keys or _keys_of(session, ids, Part(None, 0, Part.WHOLE)), act.at)


def _entered(
    session: Session,
    home: Any,
    here: SourceText,
    columns: Columns,
    keys: Sequence[int],
    act: Act,
    tallies: Tallies,
    progress: Progress,
) -> list[UUID]:
    """The ids of claims that are inserted with their history, and counted; `keys` may be left to a server."""
    ids = _new_ids(len(columns["start"]), act.at)
    shared = _shared(home, here, act)
    told = fields.historic({name: shared[name] for name in shared if name in _HISTORIC})
    columns = {"id": ids, **columns, **({"key": list(keys)} if keys else {})}
    progress.step(0, 2)
    insert_columns(session, claim, shared, columns)
    progress.step(1, 2)
    tallies.add(here.source_id, zip(*(columns.get(name) or repeat(shared[name], len(ids))
                                      for name in COUNTED), strict=True))  # fmt: skip
    historic = {name: columns[name] for name in columns if name in _HISTORIC}
    append_new(session, act, home.dossier_id, Subject.CLAIM.value, ids, canonical_rows(told, historic))
    return ids


def _home(session: Session, here: SourceText) -> Any:
    """The source that claims are made in. Raises UserError where it is not there with this text."""
    where = select(source.c.dossier_id, dossier.c.number.label("dossier_number"), source.c.number)
    where = where.join(dossier, dossier.c.id == source.c.dossier_id)
    where = where.where(source.c.id == here.source_id, source.c.version_id == here.version_id)
    home = session.execute(where.where(~source.c.deleted, ~dossier.c.deleted)).first()
    if home is None:
        raise UserError("There is no source {id}.", "Choose another, or undo its removal.", id=here.source_id)
    return home


def _new_ids(count: int, at: datetime) -> list[UUID]:
    """So many ids that nobody else has, in the order of time: UUIDs of version 7 (RFC 9562, section 5.7).

    Those of claims made together stand together in every index: a write alters a page of it, and not one for
    each claim. Chance is asked for at once: each call for random bytes lets go of the interpreter for an
    instant, too short for another thread to take it, and often enough that its turn never comes.
    """
    chance = os.urandom(10 * count)
    stamp = int(at.timestamp() * 1000) << 80 | _VERSION_7
    return [
        UUID(int=stamp | int.from_bytes(chance[start : start + 10], "big") & _CHANCE)
        for start in range(0, len(chance), 10)
    ]


# The version, and the variant of all UUIDs; what remains of the lower 80 bits is chance.
_VERSION_7 = 7 << 76 | 2 << 62
_CHANCE = (1 << 76) - 1 & ~(3 << 62)


def _shared(home: Any, here: SourceText, act: Act) -> dict[str, Any]:
    """What all claims made in one act on one text have alike."""
    return {
        "dossier_id": home.dossier_id,
        "dossier_number": home.dossier_number,
        "source_id": here.source_id,
        "source_number": home.number,
        "version_id": here.version_id,
        "evidence": 0,
        "created_at": act.at,
        "changed_at": act.at,
        "deleted": False,
    }


def columns_of(text: str, drafts: Sequence[Draft], number: int = 0) -> Columns:
    """What is known of claims that are to be, by columns, as it is stored; numbered from `number` on.

    Raises UserError where words do not lie inside the text.
    """
    spans = [Span.of(text, draft.start, draft.end) for draft in drafts]
    columns: Columns = {name: [getattr(span, name) for span in spans] for name in Span.__slots__}
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
