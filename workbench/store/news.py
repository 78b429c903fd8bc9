"""What other programs wrote: nearly free to ask when there is nothing."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from workbench.domain.listing import Change, Subject
from workbench.store.engine import Database, Session
from workbench.store.faults import told
from workbench.store.many import CHUNK
from workbench.store.records import claim, comment, event, request, stance, support

MOST = 5_000
"""Above this many events at once the sources are named instead of each claim."""


class News:
    """Tells what was written to a database by others since it was last asked."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        # A connection of its own: SQLite's data_version counts what others than this connection wrote.
        self._connection: Connection | None = None
        self._version: int | None = None
        with database.read() as session:
            self._seen = int(session.execute(select(func.coalesce(func.max(event.c.seq), 0))).scalar_one())

    def close(self) -> None:
        """Give the connection back."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def ask(self) -> Change | None:
        """What others wrote since last asked; None where nothing, or only what was written here."""
        with self._lock, told(self._database.name):
            return self._asked()

    def _asked(self) -> Change | None:
        if not self._database.sqlite:
            return self._read()
        version = self._data_version()
        if version == self._version:
            return None
        change = self._read()
        # Only now: had the reading failed, it would have to be done again.
        self._version = version
        return change

    def _data_version(self) -> int:
        if self._connection is None:
            self._connection = self._database.engine.connect()
        try:
            return int(self._connection.exec_driver_sql("PRAGMA data_version").scalar_one())
        finally:
            self._connection.rollback()

    def _read(self) -> Change | None:
        with self._database.read() as session:
            # The last number first: a hundred thousand events of our own are not read.
            last = session.execute(select(func.max(event.c.seq))).scalar() or 0
            stretches = self._database.foreign(self._seen + 1, last)
            self._seen = max(self._seen, last)
            if not stretches:
                return None
            chosen = select(event.c.subject, event.c.subject_id, event.c.at).order_by(event.c.seq)
            there = or_(*(event.c.seq.between(*stretch) for stretch in stretches))
            rows = session.execute(chosen.where(there)).all()
            if not rows:
                return None
            ids: dict[str, set[UUID]] = defaultdict(set)
            for row in rows:
                ids[row.subject].add(row.subject_id)
            claims = ids.pop(Subject.CLAIM.value, set())
            touched: set[tuple[Subject, int | UUID]] = {
                (Subject(subject), one) for subject, found in ids.items() for one in found
            }
            touched |= _claims(session, list(claims))
            touched |= _bearers(session, ids)
        return Change((), frozenset(touched), rows[-1].at) if touched else None


def _claims(session: Session, ids: list[UUID]) -> set[tuple[Subject, int | UUID]]:
    touched: set[tuple[Subject, int | UUID]] = set()
    for at in range(0, len(ids), CHUNK):
        chosen = select(claim.c.key, claim.c.source_id).where(claim.c.id.in_(ids[at : at + CHUNK]))
        for row in session.execute(chosen):
            touched.add((Subject.SOURCE, row.source_id))
            if len(ids) <= MOST:
                touched.add((Subject.CLAIM, row.key))
    return touched


def _bearers(session: Session, ids: Mapping[str, set[UUID]]) -> set[tuple[Subject, int | UUID]]:
    """The claims under which evidence, stances, requests and comments were written."""
    touched: set[tuple[Subject, int | UUID]] = set()
    for subject, (key, column) in _BORNE.items():
        found = list(ids.get(subject.value, ()))
        for at in range(0, len(found), CHUNK):
            chosen = select(key).where(column.in_(found[at : at + CHUNK])).distinct()
            touched |= {(Subject.CLAIM, one) for one in session.execute(chosen).scalars()}
    return touched


_BORNE = {
    Subject.EVIDENCE: (support.c.claim_key, support.c.evidence_id),
    Subject.SUPPORT: (support.c.claim_key, support.c.id),
    Subject.STANCE: (stance.c.claim_key, stance.c.id),
    Subject.REQUEST: (request.c.claim_key, request.c.id),
    Subject.COMMENT: (comment.c.claim_key, comment.c.id),
}
