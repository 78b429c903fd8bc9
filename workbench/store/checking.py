"""Whether a database is whole: the file, what refers to what, the words of spans, counts and history."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from sqlalchemy import func, select, text

from workbench.domain.listing import Counts
from workbench.domain.progress import Progress
from workbench.store.engine import Database, Session
from workbench.store.events import GUARDS_SQLITE, first_broken
from workbench.store.faults import Damaged
from workbench.store.records import (
    claim,
    dismissal,
    event,
    evidence,
    original,
    piece,
    source,
    support,
    tally,
    version,
)
from workbench.store.search import CREATE
from workbench.store.tallies import counts, recounted


class Finding(NamedTuple):
    """One thing that is not as it should be: what was checked, and what is wrong with which record."""

    check: str
    what: str


def check(database: Database, progress: Progress | None = None) -> list[Finding]:
    """Everything that is wrong with a database; an empty list for a sound one."""
    findings: list[Finding] = []
    for number, (name, look) in enumerate(_CHECKS.items()):
        if progress:
            progress.step(number, len(_CHECKS), f"Checking {name}")
        if name in _OF_SQLITE and not database.sqlite:
            continue
        try:
            with database.read() as session:
                for what in look(session):
                    findings.append(Finding(name, what))
        except Damaged as damage:
            findings.append(Finding(name, damage.told))
    return findings


def _file(session: Session) -> Iterator[str]:
    for (line,) in session.execute(text("PRAGMA integrity_check(20)")):
        if line != "ok":
            yield line
    for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield f"row {row} of {table} refers to a row of {parent} that is not there"


def _versions(session: Session) -> Iterator[str]:
    lost = select(source.c.id).outerjoin(version, version.c.id == source.c.version_id)
    for (one,) in session.execute(lost.where(version.c.id.is_(None))):
        yield f"source {one} has no current version"
    chosen = select(version.c.id, version.c.text, version.c.text_sha256).execution_options(yield_per=8)
    for row in session.execute(chosen):
        if hashlib.sha256(row.text.encode("utf-8")).hexdigest() != row.text_sha256:
            yield f"the text of version {row.id} is not what was read"


def _originals(session: Session) -> Iterator[str]:
    for row in session.execute(select(original.c.sha256, original.c.content).execution_options(yield_per=8)):
        if hashlib.sha256(row.content).hexdigest() != row.sha256:
            yield f"the original {row.sha256} is not what was read"


_STANDING = {"claim": claim, "evidence": evidence, "dismissal": dismissal}
"""What stands in a text by its words and their place."""


def _spans(session: Session) -> Iterator[str]:
    # Cut here, each text read once: in SQL it would be read again for each of its claims.
    for version_id, text_ in session.execute(select(version.c.id, version.c.text)).yield_per(8):
        for name, table in _STANDING.items():
            words = select(table.c.id, table.c.start, table.c.end, table.c.exact)
            for row in session.execute(words.where(table.c.version_id == version_id)):
                if text_[row.start : row.end] != row.exact:
                    yield f"the words of {name} {row.id} do not stand where it says"
    joined = select(claim.c.id).join(source, source.c.id == claim.c.source_id)
    stale = (source.c.version_id != claim.c.version_id) & (claim.c.anchoring != "orphaned")
    for (one,) in session.execute(joined.where(stale)):
        yield f"claim {one} is not on the current version of its source"


def _counts(session: Session) -> Iterator[str]:
    kept = {row.source_id: counts(row) for row in session.execute(select(tally))}
    counted = recounted(session)
    for source_id in kept.keys() | counted.keys():
        if kept.get(source_id) != counted.get(source_id, Counts()):
            yield f"the counts kept for source {source_id} are not those of its claims"


def _evidence(session: Session) -> Iterator[str]:
    joined = select(func.count()).select_from(support).join(evidence, evidence.c.id == support.c.evidence_id)
    there = joined.where(support.c.claim_key == claim.c.key, ~support.c.deleted, ~evidence.c.deleted)
    for (one,) in session.execute(select(claim.c.id).where(claim.c.evidence != there.scalar_subquery())):
        yield f"the number of evidence kept for claim {one} is not right"


def _history(session: Session) -> Iterator[str]:
    broken = first_broken(session)
    if broken is not None:
        yield f"event {broken} does not follow from the one before: it was changed outside the workbench"
    unrecorded = select(claim.c.id).outerjoin(event, event.c.subject_id == claim.c.id)
    for (one,) in session.execute(unrecorded.where(event.c.seq.is_(None))):
        yield f"claim {one} has no history"


def _search(session: Session) -> Iterator[str]:
    wanted = {statement.split()[2] for statement in (*CREATE, *GUARDS_SQLITE) if "TRIGGER" in statement}
    there = session.execute(text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")).scalars().all()
    for name in sorted(wanted - set(there)):
        yield f"the trigger {name} is missing"
    indexed = session.execute(text("SELECT count(*) FROM claim_search_docsize")).scalar_one()
    if indexed != session.execute(select(func.count()).select_from(claim)).scalar_one():
        yield "the search index does not cover every claim"
    pieces = select(func.count()).select_from(piece)
    if (
        session.execute(text("SELECT count(*) FROM text_search_docsize")).scalar_one()
        != session.execute(pieces).scalar_one()
    ):
        yield "the index of words does not cover every text"
    of_version = select(piece.c.key).where(piece.c.version_id == version.c.id).exists()
    for (one,) in session.execute(select(version.c.id).where(~of_version)):
        yield f"the words of version {one} cannot be searched for"


_OF_SQLITE = frozenset({"file", "search"})
_CHECKS: dict[str, Callable[[Session], Iterator[str]]] = {
    "file": _file,
    "versions": _versions,
    "originals": _originals,
    "spans": _spans,
    "counts": _counts,
    "evidence": _evidence,
    "history": _history,
    "search": _search,
}
